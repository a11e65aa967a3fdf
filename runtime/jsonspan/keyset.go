package jsonspan

import (
	"encoding/binary"
	"math/bits"
)

// keySet notices when an object repeats a key. It is emptied without being
// cleared: a slot counts only when it bears the number of the current object.
type keySet struct {
	slots *[keySlots]keySlot
	turn  uint32
	used  int
}

type keySlot struct {
	turn     uint32
	from, to uint32
}

const (
	keyBits  = 9
	keySlots = 1 << keyBits
	keyLimit = keySlots * 3 / 4
)

func (k *keySet) reset() {
	k.used = 0
	if k.slots == nil {
		k.slots = new([keySlots]keySlot)
	}
	if k.turn++; k.turn == 0 {
		clear(k.slots[:])
		k.turn = 1
	}
}

// add enters the key text[from:to] and reports whether it was there already. A
// set that is full reports true for everything.
func (k *keySet) add(text []byte, from, to int) bool {
	i := hashKey(text, from, to)
	slot := &k.slots[i]
	if slot.turn == k.turn {
		if slot = k.probe(text, from, to, i); slot == nil {
			return true
		}
	}
	if k.used++; k.used > keyLimit {
		return true
	}
	*slot = keySlot{k.turn, uint32(from), uint32(to)}
	return false
}

// probe searches on from a taken slot for a free one; nil when the key is found
// on the way, or when the set is full.
func (k *keySet) probe(text []byte, from, to int, i uint) *keySlot {
	if k.used >= keyLimit {
		return nil
	}
	for ; ; i = (i + 1) % keySlots {
		slot := &k.slots[i]
		if slot.turn != k.turn {
			return slot
		}
		if string(text[slot.from:slot.to]) == string(text[from:to]) {
			return nil
		}
	}
}

// hashKey mixes the first and the last eight bytes of a key and its length.
func hashKey(text []byte, from, to int) uint {
	const k1, k2 = 0x9e3779b97f4a7c15, 0xc2b2ae3d27d4eb4f
	n := to - from
	if n >= 8 {
		h := binary.LittleEndian.Uint64(text[from:])*k1 ^ bits.RotateLeft64(binary.LittleEndian.Uint64(text[to-8:]), 29)
		return uint((h + uint64(n)) * k2 >> (64 - keyBits))
	}
	var w uint64
	if from+8 <= len(text) {
		w = binary.LittleEndian.Uint64(text[from:]) & (1<<(8*uint(n)) - 1)
	} else {
		for i := to - 1; i >= from; i-- {
			w = w<<8 | uint64(text[i])
		}
	}
	return uint((w*k1 + uint64(n)) * k2 >> (64 - keyBits))
}
