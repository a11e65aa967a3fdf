package fetch

import (
	"math"
	"time"
)

// maxTime is how long the CDK goes on repeating one request. Waits because of
// rate limits without a strategy do not count against it.
const maxTime = 600 * time.Second

// trial counts the attempts of one request. The CDK nests three loops, each
// with its own counter and clock: waits that a strategy asked for, rate limits,
// and all other failures. An outer loop that goes round starts the inner ones
// afresh; so alternating failures are repeated more often than one might think.
type trial struct {
	clock    *Clock
	tries    int // allowed in each loop
	attempts int // made so far

	strategy, limit, other loop
}

// loop is one of the three.
type loop struct {
	tries   int
	started time.Time
	turn    time.Time // when the present try began
}

func (t *trial) begin(clock *Clock, retries int) {
	*t = trial{clock: clock, tries: max(0, retries) + 1}
	now := clock.Now()
	t.other.begin(now)
	t.limit.begin(now)
	t.strategy.begin(now)
}

func (l *loop) begin(now time.Time) { *l = loop{tries: 1, started: now, turn: now} }

func (l *loop) again(now time.Time) { l.tries, l.turn = l.tries+1, now }

// elapsed is measured at the start of a try, not at its end.
func (l *loop) elapsed() time.Duration { return l.turn.Sub(l.started) }

// failedBy says which loop a failure belongs to.
type failedBy uint8

const (
	byStrategy failedBy = iota
	byLimit
	byOther
)

// next gives the wait before the next attempt, or says that there is none.
func (t *trial) next(by failedBy, wait time.Duration) (time.Duration, bool) {
	switch by {
	case byStrategy:
		if t.strategy.tries >= t.tries || t.strategy.elapsed() >= maxTime {
			return 0, false
		}
		if wait > math.MaxInt64-time.Second {
			return wait, true
		}
		return max(0, wait+time.Second), true // covers fractions of a second
	case byLimit:
		if t.limit.tries >= t.tries {
			return 0, false
		}
		return doubling(t.limit.tries), true
	}
	if t.other.tries >= t.tries || t.other.elapsed() >= maxTime {
		return 0, false
	}
	return min(doubling(t.other.tries), maxTime-t.other.elapsed()), true
}

// repeat is called when the wait is over.
func (t *trial) repeat(by failedBy) {
	now := t.clock.Now()
	switch by {
	case byStrategy:
		t.strategy.again(now)
	case byLimit:
		t.limit.again(now)
		t.strategy.begin(now)
	default:
		t.other.again(now)
		t.limit.begin(now)
		t.strategy.begin(now)
	}
}

// doubling is 1, 2, 4, 8 … seconds.
func doubling(tries int) time.Duration {
	return time.Second << min(tries-1, 32)
}
