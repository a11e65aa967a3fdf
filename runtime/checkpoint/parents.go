package checkpoint

import (
	"slices"

	"github.com/airgen/airgen/runtime/py"
)

// parents is the parent_state of a child: how far the parents of its closed
// partitions are read. The state that the parents have when a partition is
// opened covers that partition and those before it at most, so it becomes
// current when they all are closed.
type parents struct {
	list     []Parent
	kept     func(Tracker, []byte) []byte
	sampling bool // whether there is a parent_state at all
	whole    bool // whether it moves at the end only

	current []byte // JSON; nil: the state has no parent_state
	waiting []sample

	taken   bool   // a sample was taken in this sync
	seen    uint64 // the parents' versions at the last sample
	size    uint64 // bytes of that sample
	begun   []begun
	covered int64 // number of the partition before which everything is covered by current
}

// sample is the parents' state at the opening of a partition.
type sample struct {
	seq     int64
	covered int64 // partitions before this one do not come again from that state
	blob    []byte
}

// begun knows where a parent's units, its slices or pages, begin among the
// partitions that they make: several are read at the same time, so that one
// which began earlier may end later.
type begun struct {
	units int64
	marks []milestone // in order; the first is that of the oldest open unit
}

// milestone says that the partitions of a unit, and of those after it, have at least
// a number.
type milestone struct{ unit, seq int64 }

// cover notes the units that have begun when a partition is opened, and gives
// the number before which all partitions are those of units that have ended.
func (b *begun) cover(units, open, seq int64) int64 {
	if units > b.units {
		b.marks = append(b.marks, milestone{b.units, seq})
		b.units = units
	}
	for len(b.marks) > 1 && b.marks[1].unit <= open {
		b.marks = b.marks[1:]
	}
	if open == units {
		return seq
	}
	return b.marks[0].seq
}

const (
	// maxWaiting bounds the samples that wait for a partition to close. A sync
	// whose first partition failed never uses them.
	maxWaiting = 64
	// sampleCredit is how many bytes of sample one change of the parents pays
	// for. Taking a state that grows with every partition only after so many
	// changes keeps the work linear.
	sampleCredit = 1024
)

// begin sets the parents of this sync. Keep prints a parent's state.
func (p *parents) begin(list []Parent, keep func(Tracker, []byte) []byte) {
	p.list, p.kept, p.sampling = list, keep, true
	p.whole = slices.ContainsFunc(list, func(parent Parent) bool { return parent.Whole })
	p.begun = make([]begun, len(list))
}

// opened takes a sample at the opening of a partition, if the parents have
// moved since the last one.
func (p *parents) opened(seq int64) {
	if !p.sampling || p.whole {
		return
	}
	covered := seq
	for n, parent := range p.list {
		units, open := parent.Tracker.units()
		covered = min(covered, p.begun[n].cover(units, open, seq))
	}
	now := p.versions()
	if p.taken && (now == p.seen || (now-p.seen)*sampleCredit < p.size) {
		return
	}
	if len(p.waiting) >= maxWaiting {
		// Every second one is enough: a later sample covers what an earlier does.
		kept := p.waiting[:0]
		for n := 1; n < len(p.waiting); n += 2 {
			kept = append(kept, p.waiting[n])
		}
		p.waiting = kept
	}
	blob := p.blob()
	p.taken, p.seen, p.size = true, now, uint64(len(blob))
	p.waiting = append(p.waiting, sample{seq, covered, blob})
}

// closed makes the latest sample current whose partitions are all closed, and
// tells whether there was one.
func (p *parents) closed(f *frontier) bool {
	moved := false
	for len(p.waiting) > 0 && f.passed(p.waiting[0].seq) {
		p.current, p.covered = p.waiting[0].blob, p.waiting[0].covered
		p.waiting = p.waiting[1:]
		moved = true
	}
	return moved
}

// finish makes the parents' present state current: all is read. A parent_state
// that came in has no place in the state of a stream that keeps none.
func (p *parents) finish() {
	p.waiting, p.current = nil, nil
	if p.sampling {
		p.current = p.blob()
	}
}

func (p *parents) versions() uint64 {
	var sum uint64
	for _, parent := range p.list {
		sum += parent.Tracker.version()
	}
	return sum
}

// blob prints the parents' states. Two parents of one name have one entry, that
// of the last.
func (p *parents) blob() []byte {
	dst := []byte{'{'}
	for n, parent := range p.list {
		if p.sameLater(n) {
			continue
		}
		if len(dst) > 1 {
			dst = append(dst, ',')
		}
		dst = p.kept(parent.Tracker, appendKey(dst, parent.Name))
	}
	return append(dst, '}')
}

func (p *parents) sameLater(n int) bool {
	for _, later := range p.list[n+1:] {
		if later.Name == p.list[n].Name {
			return true
		}
	}
	return false
}

// load takes the parent_state of an incoming state, unless it is empty.
func (p *parents) load(state py.Value) {
	if blob, ok := state.Get("parent_state"); ok && blob.Truth() {
		p.current = appendJSON(nil, blob)
	}
}

// empty tells whether the parent_state says nothing.
func (p *parents) empty() bool { return len(p.current) == 0 || string(p.current) == "{}" }

func appendKept(t Tracker, dst []byte) []byte     { return t.appendKept(dst) }
func appendPosition(t Tracker, dst []byte) []byte { return t.appendPosition(dst) }
