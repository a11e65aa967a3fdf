package checkpoint

import "time"

// pace spreads the states of a stream so that what is written grows no
// faster than what is read: each page or slice pays for so many bytes, and
// a state is due when its size is paid for. It is due in any case when there
// was none for as long as the CDK is quiet.
//
// Whoever takes the states has work with each: the platform keeps them, and many
// destinations finish what they hold. So after the first ones they are apart by
// what Surroundings says, on average. What is read again after a crash grows by
// that moment, and only where slices are read faster.
type pace struct {
	credit int
	size   int // of the last state
	last   time.Time

	spent    int       // states at once, of those that are allowed
	regained time.Time // when there last was one less
}

const (
	// pageCredit is what a page or a slice pays.
	pageCredit = 1024
	// burst is how many states may follow each other at once.
	burst = 64
)

func (p *pace) due(in *Surroundings) bool {
	now := in.Now()
	p.credit += pageCredit
	if p.credit < p.size && now.Sub(p.last) <= quiet || !p.apart(now, in.Apart) {
		return false
	}
	p.credit, p.last = 0, now
	return true
}

// apart tells whether a state, which is written then, is not too close to those
// before it.
func (p *pace) apart(now time.Time, by time.Duration) bool {
	if by <= 0 {
		return true
	}
	if n := now.Sub(p.regained) / by; n > 0 {
		p.spent = max(0, p.spent-int(min(n, burst)))
		p.regained = now
	}
	if p.spent == burst {
		return false
	}
	p.spent++
	return true
}
