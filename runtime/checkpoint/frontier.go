package checkpoint

import "math/bits"

// frontier numbers partitions in the order in which they are opened and knows
// up to which number all are closed. It keeps a bit for each partition from the
// oldest open one on.
type frontier struct {
	base   int64 // all before it are closed; a multiple of 64
	opened int64 // the number that comes next
	closed []uint64
	open   int
}

// next opens a partition.
func (f *frontier) next() int64 {
	seq := f.opened
	f.opened++
	f.open++
	if word := int(seq-f.base) / 64; word == len(f.closed) {
		f.closed = append(f.closed, 0)
	}
	return seq
}

// close closes an open partition.
func (f *frontier) close(seq int64) {
	f.open--
	word, bit := int(seq-f.base)/64, uint(seq-f.base)%64
	f.closed[word] |= 1 << bit
	full := 0
	for full < len(f.closed) && f.closed[full] == ^uint64(0) {
		full++
	}
	if full > 0 {
		f.closed = append(f.closed[:0], f.closed[full:]...)
		f.base += int64(full) * 64
	}
}

// front is the oldest that is open, or the next one when none is.
func (f *frontier) front() int64 {
	if len(f.closed) == 0 {
		return f.opened
	}
	return min(f.base+int64(bits.TrailingZeros64(^f.closed[0])), f.opened)
}

// passed tells whether all partitions up to a number are closed.
func (f *frontier) passed(seq int64) bool {
	if seq < f.base {
		return true
	}
	for n := f.base; n <= seq; n += 64 {
		want := ^uint64(0)
		if last := seq - n; last < 63 {
			want = 1<<(uint(last)+1) - 1
		}
		if f.closed[(n-f.base)/64]&want != want {
			return false
		}
	}
	return true
}
