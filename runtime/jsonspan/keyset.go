package jsonspan

import (
	"encoding/binary"
	"math/bits"
)

// keySet notices when an object repeats a key. It is emptied without being
// cleared: a slot counts only when its upper half bears the number of the
// current object. Its lower half is where the key's opening quote stands.
type keySet struct {
	slots *[keySlots]uint64
	turn  uint32
	tries int
}

const (
	keyBits  = 9
	keySlots = 1 << keyBits
)

func (k *keySet) reset() {
	k.tries = 0
	if k.slots == nil {
		k.slots = new([keySlots]uint64)
	}
	if k.turn++; k.turn == 0 {
		clear(k.slots[:])
		k.turn = 1
	}
}

// repeats enters the key text[from:to], quotes included, whose slot is taken,
// and tells whether the set may hold it already. With many keys it gives up and
// says so of every one.
func (k *keySet) repeats(text []byte, from, to int) bool {
	key := text[from:to]
	for i := hashKey(text, from+1, to-1); k.tries < keySlots; i = (i + 1) % keySlots {
		k.tries++
		slot := k.slots[i]
		if uint32(slot>>32) != k.turn {
			k.slots[i] = uint64(k.turn)<<32 | uint64(from)
			return false
		}
		if at := int(uint32(slot)); at+len(key) <= len(text) && string(text[at:at+len(key)]) == string(key) {
			return true
		}
	}
	return true
}

// hashKey mixes the length and the first and last eight bytes of text[from:to].
func hashKey(text []byte, from, to int) uint64 {
	const k = 0x9e3779b97f4a7c15
	n := to - from
	if n >= 8 {
		w := binary.LittleEndian.Uint64(text[from:]) ^ bits.RotateLeft64(binary.LittleEndian.Uint64(text[to-8:]), 29)
		return (w + uint64(n)) * k >> (64 - keyBits)
	}
	var w uint64
	if from+8 <= len(text) {
		w = binary.LittleEndian.Uint64(text[from:]) & (1<<(8*uint(n)&63) - 1)
	} else {
		w = shortWord(text[from:to])
	}
	return (w + uint64(n)) * k >> (64 - keyBits)
}

// shortWord is the word that a key near the end of a text would load.
func shortWord(key []byte) (w uint64) {
	for i := len(key) - 1; i >= 0; i-- {
		w = w<<8 | uint64(key[i])
	}
	return w
}
