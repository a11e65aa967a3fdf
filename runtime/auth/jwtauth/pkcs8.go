package jwtauth

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/md5"
	"crypto/pbkdf2"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/asn1"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"slices"
	"strings"
)

// encrypted is EncryptedPrivateKeyInfo of PKCS #8.
type encrypted struct {
	Algorithm struct {
		Algorithm  asn1.ObjectIdentifier
		Parameters struct {
			Derivation struct {
				Algorithm  asn1.ObjectIdentifier
				Parameters asn1.RawValue
			}
			Cipher struct {
				Algorithm  asn1.ObjectIdentifier
				Parameters asn1.RawValue
			}
		}
	}
	Data []byte
}

// derivation are the parameters of PBKDF2.
type derivation struct {
	Salt       []byte
	Iterations int
	Length     int `asn1:"optional"`
	Hash       struct {
		Algorithm  asn1.ObjectIdentifier
		Parameters asn1.RawValue `asn1:"optional"`
	} `asn1:"optional"`
}

// openPKCS8 decrypts a private key that is locked by PBES2 with PBKDF2: what
// openssl and Python's library write.
func openPKCS8(der, passphrase []byte) ([]byte, error) {
	var box encrypted
	if _, err := asn1.Unmarshal(der, &box); err != nil {
		return nil, fmt.Errorf("the encryption of the private key is not supported: %w", err)
	}
	if !box.Algorithm.Algorithm.Equal(asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 5, 13}) {
		return nil, errors.New("the encryption of the private key is not PBES2")
	}
	parameters := box.Algorithm.Parameters
	if !parameters.Derivation.Algorithm.Equal(asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 5, 12}) {
		return nil, errors.New("the key derivation of the private key is not PBKDF2")
	}
	var kdf derivation
	if _, err := asn1.Unmarshal(parameters.Derivation.Parameters.FullBytes, &kdf); err != nil {
		return nil, err
	}
	newHash, err := hashOf(kdf.Hash.Algorithm)
	if err != nil {
		return nil, err
	}
	size, newCipher, err := cipherOf(parameters.Cipher.Algorithm)
	if err != nil {
		return nil, err
	}
	key, err := pbkdf2.Key(newHash, string(passphrase), kdf.Salt, kdf.Iterations, size)
	if err != nil {
		return nil, err
	}
	block, err := newCipher(key)
	if err != nil {
		return nil, err
	}
	var iv []byte
	if _, err := asn1.Unmarshal(parameters.Cipher.Parameters.FullBytes, &iv); err != nil {
		return nil, err
	}
	return unlock(block, iv, box.Data)
}

// openLegacy decrypts a private key in the old form of PEM, whose header names
// cipher and salt: openssl still writes it, and Python's library reads it.
func openLegacy(header string, data, passphrase []byte) ([]byte, error) {
	name, salt, _ := strings.Cut(header, ",")
	iv, err := hex.DecodeString(strings.TrimSpace(salt))
	if err != nil || len(iv) < 8 {
		return nil, errors.New("the header of the encrypted private key is damaged")
	}
	size, newCipher := 0, aes.NewCipher
	switch name {
	case "AES-128-CBC":
		size = 16
	case "AES-192-CBC":
		size = 24
	case "AES-256-CBC":
		size = 32
	case "DES-EDE3-CBC":
		size, newCipher = 24, des.NewTripleDESCipher
	default:
		return nil, fmt.Errorf("the private key uses an unknown cipher %s", name)
	}
	// The key is made of MD5 sums over what came before, the passphrase and the salt.
	var key, sum []byte
	for len(key) < size {
		next := md5.Sum(slices.Concat(sum, passphrase, iv[:8]))
		sum = next[:]
		key = append(key, sum...)
	}
	block, err := newCipher(key[:size])
	if err != nil {
		return nil, err
	}
	return unlock(block, iv, data)
}

func unlock(block cipher.Block, iv, data []byte) ([]byte, error) {
	size := block.BlockSize()
	if len(iv) != size || len(data) == 0 || len(data)%size != 0 {
		return nil, errors.New("the encrypted private key is damaged")
	}
	plain := make([]byte, len(data))
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(plain, data)
	padding := int(plain[len(plain)-1])
	if padding == 0 || padding > size {
		return nil, errors.New("incorrect password, could not decrypt key")
	}
	for _, b := range plain[len(plain)-padding:] {
		if int(b) != padding {
			return nil, errors.New("incorrect password, could not decrypt key")
		}
	}
	return plain[:len(plain)-padding], nil
}

// hashOf finds the hash of PBKDF2; none is SHA-1, by the standard.
func hashOf(id asn1.ObjectIdentifier) (func() hash.Hash, error) {
	switch id.String() {
	case "", "1.2.840.113549.2.7":
		return sha1.New, nil
	case "1.2.840.113549.2.9":
		return sha256.New, nil
	case "1.2.840.113549.2.10":
		return sha512.New384, nil
	case "1.2.840.113549.2.11":
		return sha512.New, nil
	}
	return nil, fmt.Errorf("the private key uses an unknown hash %s", id)
}

func cipherOf(id asn1.ObjectIdentifier) (keySize int, newCipher func([]byte) (cipher.Block, error), err error) {
	switch id.String() {
	case "2.16.840.1.101.3.4.1.2":
		return 16, aes.NewCipher, nil
	case "2.16.840.1.101.3.4.1.22":
		return 24, aes.NewCipher, nil
	case "2.16.840.1.101.3.4.1.42":
		return 32, aes.NewCipher, nil
	case "1.2.840.113549.3.7":
		return 24, des.NewTripleDESCipher, nil
	}
	return 0, nil, fmt.Errorf("the private key uses an unknown cipher %s", id)
}
