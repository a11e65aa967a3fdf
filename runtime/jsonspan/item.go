package jsonspan

import (
	"strings"
	"sync"
)

// Member is where member i of the object stands in Raw. It costs a look at the
// key and none at the value.
func (it Item) Member(i int) MemberSpan {
	raw := it.Raw
	m := MemberSpan{Key: int(it.Keys[i])}
	m.KeyEnd = skipString(raw, m.Key)
	m.Value = valueStart(raw, m.KeyEnd)
	m.End = it.ValueEnd(i)
	return m
}

// valueStart is where the value behind a key starts.
func valueStart(raw []byte, keyEnd int) int {
	return skipSpace(raw, skipSpace(raw, keyEnd)+1)
}

// ValueEnd is where the value of member i ends in Raw: before the comma in front of
// the next key, or before the closing brace.
func (it Item) ValueEnd(i int) int {
	end := len(it.Raw) - 1
	if i+1 < len(it.Keys) {
		end = backSpace(it.Raw, int(it.Keys[i+1])) - 1
	}
	return backSpace(it.Raw, end)
}

// backSpace is the offset behind the last byte before p that is no white space.
func backSpace(b []byte, p int) int {
	for p > 0 && isSpace(b[p-1]) {
		p--
	}
	return p
}

// IsNull tells whether the value of member i is null. It looks at the value's
// end: of all JSON values only null ends in an l.
func (it Item) IsNull(i int) bool {
	return it.Raw[it.ValueEnd(i)-1] == 'l'
}

// Lookup finds the value of one of the object's own keys. The last of repeated
// keys wins, and escapes in keys are understood.
func (it Item) Lookup(key string) (value []byte, ok bool) {
	if i := it.Find(key); i >= 0 {
		m := it.Member(i)
		return it.Raw[m.Value:m.End], true
	}
	return nil, false
}

// Find is the number of the last member with a key; -1 when there is none.
func (it Item) Find(key string) int {
	if it.Flags&HasEscapedKey != 0 || strings.ContainsAny(key, `"\`) {
		for i := len(it.Keys) - 1; i >= 0; i-- {
			k := int(it.Keys[i])
			if KeyIs(it.Raw[k:skipString(it.Raw, k)], key) {
				return i
			}
		}
		return -1
	}
	raw, n := it.Raw, len(key)
	for i := len(it.Keys) - 1; i >= 0; i-- {
		k := int(it.Keys[i]) + 1
		if k+n < len(raw) && raw[k+n] == '"' && (n == 0 || raw[k] == key[0]) && it.KeyIs(i, key) {
			return i
		}
	}
	return -1
}

// KeyIs tells whether member i has a key. It is for objects without escapes in
// their keys (HasEscapedKey).
func (it Item) KeyIs(i int, key string) bool {
	k := int(it.Keys[i]) + 1
	end := k + len(key)
	if end >= len(it.Raw) || it.Raw[end] != '"' || string(it.Raw[k:end]) != key {
		return false
	}
	// A quote inside would end a shorter key: this one would need an escape.
	return strings.IndexByte(key, '"') < 0
}

// Scan reads the keys and the flags of an object that Valid has accepted, for
// text that comes from elsewhere than a page. The keys are appended to dst.
func Scan(raw []byte, dst []uint32) Item {
	s := scanners.Get().(*scanner)
	s.keys = dst
	s.begin(0, 0)
	s.run(raw, 0, true)
	it := Item{Raw: raw, Keys: s.keys[len(dst):], Flags: s.flags}
	s.keys = nil
	scanners.Put(s)
	if KindOf(raw) != Object {
		it.Flags |= NotObject
	}
	return it
}

// scanners are for texts that come one by one. What makes a scanner dear is its
// set of keys, which is larger than most records.
var scanners = sync.Pool{New: func() any { return new(scanner) }}
