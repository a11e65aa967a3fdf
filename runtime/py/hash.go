package py

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"unicode/utf8"
)

// newHash gives one of hashlib's functions; nil for those that are not
// written here or do not exist.
func newHash(name string) hash.Hash {
	switch name {
	case "md5":
		return md5.New()
	case "sha1":
		return sha1.New()
	case "sha224":
		return sha256.New224()
	case "sha256":
		return sha256.New()
	case "sha384":
		return sha512.New384()
	case "sha512":
		return sha512.New()
	case "sha3_224":
		return sha3.New224()
	case "sha3_256":
		return sha3.New256()
	case "sha3_384":
		return sha3.New384()
	case "sha3_512":
		return sha3.New512()
	}
	return nil
}

// FilterHash is the CDK's hash: the hex digest of the value's text and then,
// if there is one, the salt's. blake2 is not written here.
func (e *Eval) FilterHash(v, kind, salt Value) Value {
	if e.stopped() {
		return Value{}
	}
	name := "md5"
	if !kind.IsAbsent() {
		var ok bool
		if name, ok = e.textArg(kind); !ok {
			return Value{}
		}
	}
	h := newHash(name)
	switch {
	case h != nil:
	case name == "shake_128" || name == "shake_256" || name == "new" || name == "pbkdf2_hmac" || name == "scrypt" || name == "file_digest":
		return e.Fail(TypeError, "hashlib."+name+" misses an argument")
	default:
		return e.Fail(AttributeError, "No hashing function named "+name)
	}
	h.Write([]byte(v.Text()))
	if given(salt) {
		h.Write([]byte(salt.Text()))
	}
	return Str(hex.EncodeToString(h.Sum(nil)))
}

// FilterHMAC is the CDK's hmac: the hex digest with a key; the only hash is
// sha256.
func (e *Eval) FilterHMAC(v, key, kind Value) Value {
	switch {
	case e.stopped():
		return Value{}
	case !kind.IsAbsent() && !hashable(kind):
		return e.Fail(TypeError, "unhashable type: "+typeName(kind))
	case !kind.IsAbsent() && !EqualStr(kind, "sha256"):
		return e.Fail(ValueError, "Hash type '"+kind.Text()+"' is not allowed. Allowed types: sha256")
	}
	h := hmac.New(sha256.New, []byte(key.Text()))
	h.Write([]byte(v.Text()))
	return Str(hex.EncodeToString(h.Sum(nil)))
}

// encodable gives a value that has Python's method encode: a string.
func (e *Eval) encodable(v Value) (string, bool) {
	switch {
	case e.stopped():
		return "", false
	case v.kind == KindUndefined:
		e.undefined(v, "'encode' of an undefined value")
		return "", false
	case v.kind != KindString:
		e.Fail(AttributeError, typeName(v)+" object has no attribute 'encode'")
		return "", false
	}
	return v.s, true
}

// FilterBase64Encode is the CDK's base64encode.
func (e *Eval) FilterBase64Encode(v Value) Value {
	s, ok := e.encodable(v)
	if !ok {
		return Value{}
	}
	return Str(base64.StdEncoding.EncodeToString([]byte(s)))
}

// FilterBase64BinasciiDecode is the CDK's base64binascii_decode, which in spite
// of its name encodes text, and only ASCII.
func (e *Eval) FilterBase64BinasciiDecode(v Value) Value {
	s, ok := e.encodable(v)
	if !ok {
		return Value{}
	}
	if !isASCII(s) {
		return e.Fail(UnicodeError, "'ascii' codec can't encode a character")
	}
	return Str(base64.StdEncoding.EncodeToString([]byte(s)))
}

// FilterBase64Decode is the CDK's base64decode: characters outside the alphabet
// are skipped, what follows the padding too.
func (e *Eval) FilterBase64Decode(v Value) Value {
	s, ok := e.encodable(v)
	if !ok {
		return Value{}
	}
	out, problem := decodeBase64(s)
	switch {
	case problem != "":
		return e.Fail(ValueError, problem)
	case !utf8.Valid(out):
		return e.Fail(UnicodeError, "'utf-8' codec can't decode a byte")
	}
	return Str(string(out))
}

func decodeBase64(s string) (out []byte, problem string) {
	quad, pads, bits := 0, 0, uint32(0)
	for i := range len(s) {
		c := s[i]
		if c == '=' {
			if quad >= 2 {
				if pads++; quad+pads >= 4 {
					return out, ""
				}
			}
			continue
		}
		var n byte
		switch {
		case c >= 'A' && c <= 'Z':
			n = c - 'A'
		case c >= 'a' && c <= 'z':
			n = c - 'a' + 26
		case c >= '0' && c <= '9':
			n = c - '0' + 52
		case c == '+':
			n = 62
		case c == '/':
			n = 63
		default:
			continue
		}
		pads = 0
		bits = bits<<6 | uint32(n)
		if quad++; quad > 1 {
			out = append(out, byte(bits>>(8-2*quad)))
		}
		if quad == 4 {
			quad, bits = 0, 0
		}
	}
	if quad != 0 {
		return nil, "Incorrect padding"
	}
	return out, ""
}
