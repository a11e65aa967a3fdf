package source

import (
	"context"
	"sync/atomic"
	"time"
)

// defaultSilence is how long a read may go on without a RECORD or a STATE before it
// repeats a STATE. The platform counts nothing else as a sign of life and ends
// a sync without one after as long as the connector's metadata says: hours as a
// rule, a few minutes for some.
const defaultSilence = 2 * time.Minute

// pulse knows when the last RECORD or STATE was written.
type pulse struct{ last atomic.Int64 } // nanoseconds of the machine's clock

func (p *pulse) beat() { p.last.Store(time.Now().UnixNano()) }

// silent is how long it has been.
func (p *pulse) silent() time.Duration {
	return time.Duration(time.Now().UnixNano() - p.last.Load())
}

// keepAlive writes a STATE whenever the read was silent for too long: while all
// workers wait for an API, or read parents that have no children. It returns when
// the context ends.
func (r *reading) keepAlive(ctx context.Context) {
	silence := r.env.silence
	if silence <= 0 || r.env.frozen {
		return
	}
	r.env.pulse.beat()
	timer := time.NewTimer(silence)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-timer.C:
		}
		left := silence - r.env.pulse.silent()
		if left <= 0 {
			r.sayState()
			left = silence
		}
		timer.Reset(left)
	}
}

// sayState writes the state of a stream that is being read: one that has moved
// since it was last written, which the pace of states held back, and if there is
// none the shortest, once more.
func (r *reading) sayState() {
	var shortest *Feed
	size := 0
	for _, walk := range r.walks {
		for _, feed := range walk.members {
			moved, length := feed.sayMoved()
			if moved {
				return
			}
			if length > 0 && (shortest == nil || length < size) {
				shortest, size = feed, length
			}
		}
	}
	if shortest != nil {
		shortest.sayAgain()
	}
}

// sayMoved writes the stream's state if it was not written yet. Otherwise it
// gives its length, 0 for a stream that is not being read.
func (f *Feed) sayMoved() (moved bool, length int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !f.out.reading() {
		return false, 0
	}
	blob := f.emits.AppendState(nil)
	if f.out.said(blob) {
		return false, len(blob)
	}
	_ = f.out.state(blob) // a broken pipe is noticed by the read as a whole
	return true, len(blob)
}

// sayAgain writes the stream's state in any case.
func (f *Feed) sayAgain() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.out.reading() {
		_ = f.out.repeat(f.emits.AppendState(nil))
	}
}
