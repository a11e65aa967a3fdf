package jwtauth

import (
	"crypto/x509"
	"encoding/asn1"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// method finds the algorithm that signs; nil when there is none.
func method(name string) jwt.SigningMethod {
	switch name {
	case "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA":
		return jwt.GetSigningMethod(name)
	case "ES256K":
		return secpMethod{}
	}
	return nil
}

// openKey reads the key that an algorithm signs with.
func openKey(algorithm, secret, passphrase string) (any, error) {
	if strings.HasPrefix(algorithm, "HS") && passphrase == "" {
		if strings.Contains(secret, "-----BEGIN ") {
			return nil, errors.New("the specified key is an asymmetric key or x509 certificate and should not be used as an HMAC secret")
		}
		if secret == "" {
			return nil, errors.New("HMAC key must not be empty")
		}
		return []byte(secret), nil
	}
	block, _ := pem.Decode([]byte(secret))
	if block == nil {
		return nil, errors.New("could not parse the provided private key: it is not in PEM form")
	}
	der, err := decrypted(block, passphrase)
	if err != nil {
		return nil, err
	}
	if algorithm == "ES256K" {
		return secpKey(der)
	}
	if key, err := x509.ParsePKCS8PrivateKey(der); err == nil {
		return key, nil
	}
	if key, err := x509.ParsePKCS1PrivateKey(der); err == nil {
		return key, nil
	}
	key, err := x509.ParseECPrivateKey(der)
	if err != nil {
		return nil, fmt.Errorf("could not deserialize the private key: %w", err)
	}
	return key, nil
}

// decrypted opens a PEM block. As in Python's library, a passphrase for a key
// that needs none is an error, and so is a key that needs one.
func decrypted(block *pem.Block, passphrase string) ([]byte, error) {
	legacy := block.Headers["DEK-Info"]
	switch locked := legacy != "" || block.Type == "ENCRYPTED PRIVATE KEY"; {
	case locked && passphrase == "":
		return nil, errors.New("password was not given but private key is encrypted")
	case legacy != "":
		return openLegacy(legacy, block.Bytes, []byte(passphrase))
	case locked:
		return openPKCS8(block.Bytes, []byte(passphrase))
	case passphrase != "":
		return nil, errors.New("password was given but private key is not encrypted")
	}
	return block.Bytes, nil
}

// pkcs8 and sec1 are the two forms of a private key on a curve. The standard
// library reads both, but does not know secp256k1.
type pkcs8 struct {
	Version   int
	Algorithm struct {
		Algorithm  asn1.ObjectIdentifier
		Parameters asn1.RawValue `asn1:"optional"`
	}
	Key []byte
}

type sec1 struct {
	Version int
	Key     []byte
	Curve   asn1.ObjectIdentifier `asn1:"optional,explicit,tag:0"`
	Public  asn1.BitString        `asn1:"optional,explicit,tag:1"`
}

// secpKey reads a private key on secp256k1.
func secpKey(der []byte) (*big.Int, error) {
	curve := asn1.ObjectIdentifier{1, 3, 132, 0, 10}
	var inner sec1
	var outer pkcs8
	if _, err := asn1.Unmarshal(der, &outer); err == nil {
		var named asn1.ObjectIdentifier
		if _, err := asn1.Unmarshal(outer.Algorithm.Parameters.FullBytes, &named); err != nil || !named.Equal(curve) {
			return nil, errors.New("the key is not on the curve secp256k1")
		}
		der = outer.Key
	} else if _, err := asn1.Unmarshal(der, &inner); err == nil && !inner.Curve.Equal(curve) {
		return nil, errors.New("the key is not on the curve secp256k1")
	}
	if _, err := asn1.Unmarshal(der, &inner); err != nil {
		return nil, fmt.Errorf("could not deserialize the private key: %w", err)
	}
	key := new(big.Int).SetBytes(inner.Key)
	if key.Sign() == 0 || key.Cmp(secp256k1().n) >= 0 {
		return nil, errors.New("the private key is out of range")
	}
	return key, nil
}
