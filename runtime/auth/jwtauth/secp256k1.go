package jwtauth

import (
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"math/big"
)

// curve is y² = x³ + 7 over a prime field: secp256k1, which ES256K signs on and
// the standard library does not have. It is for signing with a connector's own
// key on its own machine; its running time depends on the key.
type curve struct {
	p, n   *big.Int // the field, and the order of the base point
	gx, gy *big.Int
}

func secp256k1() curve {
	number := func(text string) *big.Int {
		n, _ := new(big.Int).SetString(text, 16)
		return n
	}
	return curve{
		p:  number("fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f"),
		n:  number("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"),
		gx: number("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),
		gy: number("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"),
	}
}

// point is a point of the curve; nil coordinates are the point at infinity.
type point struct{ x, y *big.Int }

func (c curve) add(a, b point) point {
	switch {
	case a.x == nil:
		return b
	case b.x == nil:
		return a
	}
	slope := new(big.Int)
	if a.x.Cmp(b.x) == 0 {
		if sum := new(big.Int).Add(a.y, b.y); sum.Mod(sum, c.p).Sign() == 0 {
			return point{}
		}
		// 3x² / 2y
		slope.Mul(a.x, a.x).Mul(slope, big.NewInt(3))
		slope.Mul(slope, new(big.Int).ModInverse(new(big.Int).Lsh(a.y, 1), c.p))
	} else {
		across := new(big.Int).Sub(b.x, a.x)
		slope.Sub(b.y, a.y).Mul(slope, across.ModInverse(across.Mod(across, c.p), c.p))
	}
	slope.Mod(slope, c.p)
	x := new(big.Int).Mul(slope, slope)
	x.Sub(x, a.x).Sub(x, b.x).Mod(x, c.p)
	y := new(big.Int).Sub(a.x, x)
	y.Mul(y, slope).Sub(y, a.y).Mod(y, c.p)
	return point{x, y}
}

// times adds a point to itself.
func (c curve) times(p point, k *big.Int) point {
	var sum point
	for i := k.BitLen() - 1; i >= 0; i-- {
		sum = c.add(sum, sum)
		if k.Bit(i) == 1 {
			sum = c.add(sum, p)
		}
	}
	return sum
}

// sign makes an ECDSA signature over a hash.
func (c curve) sign(key *big.Int, hash []byte) (r, s *big.Int, err error) {
	z := new(big.Int).SetBytes(hash)
	for {
		k, err := rand.Int(rand.Reader, c.n)
		if err != nil {
			return nil, nil, err
		}
		if k.Sign() == 0 {
			continue
		}
		r = new(big.Int).Mod(c.times(point{c.gx, c.gy}, k).x, c.n)
		s = new(big.Int).Mul(r, key)
		s.Add(s, z).Mul(s, new(big.Int).ModInverse(k, c.n)).Mod(s, c.n)
		if r.Sign() != 0 && s.Sign() != 0 {
			return r, s, nil
		}
	}
}

// verify checks a signature against a public point.
func (c curve) verify(public point, hash []byte, r, s *big.Int) bool {
	if r.Sign() <= 0 || s.Sign() <= 0 || r.Cmp(c.n) >= 0 || s.Cmp(c.n) >= 0 {
		return false
	}
	w := new(big.Int).ModInverse(s, c.n)
	u1 := new(big.Int).Mul(new(big.Int).SetBytes(hash), w)
	u2 := new(big.Int).Mul(r, w)
	at := c.add(c.times(point{c.gx, c.gy}, u1.Mod(u1, c.n)), c.times(public, u2.Mod(u2, c.n)))
	return at.x != nil && new(big.Int).Mod(at.x, c.n).Cmp(r) == 0
}

// secpMethod is ES256K for the JWT library.
type secpMethod struct{}

// Alg implements jwt.SigningMethod.
func (secpMethod) Alg() string { return "ES256K" }

// Sign implements jwt.SigningMethod. The signature is r and s, 32 bytes each.
func (secpMethod) Sign(text string, key any) ([]byte, error) {
	private, ok := key.(*big.Int)
	if !ok {
		return nil, errors.New("ES256K needs a private key on the curve secp256k1")
	}
	hash := sha256.Sum256([]byte(text))
	r, s, err := secp256k1().sign(private, hash[:])
	if err != nil {
		return nil, err
	}
	signature := make([]byte, 64)
	r.FillBytes(signature[:32])
	s.FillBytes(signature[32:])
	return signature, nil
}

// Verify implements jwt.SigningMethod.
func (secpMethod) Verify(text string, signature []byte, key any) error {
	private, ok := key.(*big.Int)
	if !ok || len(signature) != 64 {
		return errors.New("ES256K: invalid key or signature")
	}
	c := secp256k1()
	hash := sha256.Sum256([]byte(text))
	if !c.verify(c.times(point{c.gx, c.gy}, private), hash[:], new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:])) {
		return errors.New("ES256K: the signature is not valid")
	}
	return nil
}
