package manifest

import "github.com/airgen/airgen/codegen/diag"

// members collects a mapping's entries as a Python dict does: a repeated key
// keeps its first place and takes the last value.
type members struct {
	members []Member
	// fresh marks the first entry that is written in the mapping itself.
	fresh int
	index map[memberKey]int
}

type memberKey struct {
	key  string
	kind Kind
}

func newMembers(n int) *members { return &members{members: make([]Member, 0, n)} }

// written says that what follows is written in the mapping itself.
func (b *members) written() { b.fresh = len(b.members) }

// put adds or replaces an entry; it tells where a replaced entry stood when
// that was written in the same mapping.
func (b *members) put(m Member) (diag.Pos, bool) {
	i := b.find(m)
	if i < 0 {
		b.members = append(b.members, m)
		if b.index != nil {
			b.index[memberKey{m.Key, m.kind}] = len(b.members) - 1
		}
		return diag.Pos{}, false
	}
	first := b.members[i].Pos()
	b.members[i] = m
	return first, i >= b.fresh
}

func (b *members) find(m Member) int {
	const few = 12
	if len(b.members) >= few && b.index == nil {
		b.index = make(map[memberKey]int, 2*few)
		for i, o := range b.members {
			b.index[memberKey{o.Key, o.kind}] = i
		}
	}
	if b.index != nil {
		if i, ok := b.index[memberKey{m.Key, m.kind}]; ok {
			return i
		}
		return -1
	}
	for i, o := range b.members {
		if o.Key == m.Key && o.kind == m.kind {
			return i
		}
	}
	return -1
}
