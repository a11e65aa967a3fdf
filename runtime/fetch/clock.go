package fetch

import (
	"context"
	"fmt"
	"os"
	"time"
)

// clockVariable names the environment variable that freezes a connector's
// clock, for reproducible reads.
const clockVariable = "AIRGEN_NOW"

// Clock tells the time and waits. A frozen clock always tells the same instant
// and does not wait at all. The zero Clock is the real time; a nil Clock too.
type Clock struct {
	frozen bool
	now    time.Time
}

// FrozenAt gives a clock that stands still at t.
func FrozenAt(t time.Time) *Clock { return &Clock{frozen: true, now: t} }

// ClockFromEnv gives the clock that AIRGEN_NOW (RFC 3339) freezes, or the real
// time when the variable is empty or missing.
func ClockFromEnv() (*Clock, error) {
	text := os.Getenv(clockVariable)
	if text == "" {
		return &Clock{}, nil
	}
	t, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		return nil, fmt.Errorf("%s is not an RFC 3339 time: %w", clockVariable, err)
	}
	return FrozenAt(t), nil
}

// Now is the time.
func (c *Clock) Now() time.Time {
	if c.Frozen() {
		return c.now
	}
	return time.Now()
}

// Frozen tells that the clock stands still.
func (c *Clock) Frozen() bool { return c != nil && c.frozen }

// Sleep waits for d, or until ctx is done, whose cause it then returns. A
// frozen clock returns at once.
func (c *Clock) Sleep(ctx context.Context, d time.Duration) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if d <= 0 || c.Frozen() {
		return nil
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-timer.C:
		return nil
	}
}
