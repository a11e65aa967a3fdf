package fetch

import (
	"testing"
	"time"
)

func TestClockFromEnv(t *testing.T) {
	t.Setenv(clockVariable, "2024-05-06T07:08:09.5+02:00")
	c, err := ClockFromEnv()
	want := time.Date(2024, 5, 6, 5, 8, 9, 500_000_000, time.UTC)
	if err != nil || !c.Frozen() || !c.Now().Equal(want) {
		t.Errorf("got %v, %v", c, err)
	}
	start := time.Now()
	if err := c.Sleep(t.Context(), time.Hour); err != nil || time.Since(start) > time.Minute {
		t.Errorf("a frozen clock sleeps: %v", err)
	}
	t.Setenv(clockVariable, "yesterday")
	if _, err := ClockFromEnv(); err == nil {
		t.Error("nonsense is accepted")
	}
	t.Setenv(clockVariable, "")
	if c, err = ClockFromEnv(); err != nil || c.Frozen() || time.Since(c.Now()) > time.Minute {
		t.Errorf("got %v, %v", c, err)
	}
	var none *Clock
	if none.Frozen() || none.Sleep(t.Context(), time.Millisecond) != nil {
		t.Error("a nil clock is not the real one")
	}
}
