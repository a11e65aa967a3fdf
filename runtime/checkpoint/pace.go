package checkpoint

import "time"

// pace spreads the states of a stream so that what is written grows no
// faster than what is read: each page or slice pays for so many bytes, and
// a state is due when its size is paid for. It is due in any case when there
// was none for as long as the CDK is quiet.
type pace struct {
	credit int
	size   int // of the last state
	last   time.Time
}

// pageCredit is what a page or a slice pays.
const pageCredit = 1024

func (p *pace) due(now time.Time) bool {
	p.credit += pageCredit
	if p.credit < p.size && now.Sub(p.last) <= quiet {
		return false
	}
	p.credit, p.last = 0, now
	return true
}
