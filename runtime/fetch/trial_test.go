package fetch

import (
	"math"
	"testing"
	"time"
)

// steps runs a trial against failures and gives the waits until it gives up.
func steps(retries int, failures ...failedBy) []time.Duration {
	clock := FrozenAt(time.Unix(0, 0))
	var trial trial
	trial.begin(clock, retries)
	var waits []time.Duration
	for i := 0; len(waits) < 100; i++ {
		by := failures[i%len(failures)]
		wait, more := trial.next(by, 3*time.Second)
		if !more {
			break
		}
		waits = append(waits, wait)
		clock.now = clock.now.Add(wait)
		trial.repeat(by)
	}
	return waits
}

func TestTrial(t *testing.T) {
	seconds := func(n ...float64) (waits []time.Duration) {
		for _, s := range n {
			waits = append(waits, time.Duration(s*float64(time.Second)))
		}
		return waits
	}
	for _, test := range []struct {
		name     string
		retries  int
		failures []failedBy
		want     []time.Duration
	}{
		{"doubling", 5, []failedBy{byOther}, seconds(1, 2, 4, 8, 16)},
		{"a strategy's wait and one second", 3, []failedBy{byStrategy}, seconds(4, 4, 4)},
		{"rate limits double too", 5, []failedBy{byLimit}, seconds(1, 2, 4, 8, 16)},
		{"never", -1, []failedBy{byOther}, nil},
		{"alternating", 1, []failedBy{byLimit, byOther}, seconds(1, 1, 1)},
		{"an outer loop starts the inner ones afresh", 2, []failedBy{byStrategy, byStrategy, byOther}, seconds(4, 4, 1, 4, 4, 2, 4, 4)},
		// 1+2+…+256 = 511; the tenth wait is cut to what is left of 600.
		{"the last wait is cut", 20, []failedBy{byOther}, seconds(1, 2, 4, 8, 16, 32, 64, 128, 256, 89)},
		{"rate limits know no time", 12, []failedBy{byLimit}, seconds(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048)},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := steps(test.retries, test.failures...)
			if len(got) != len(test.want) {
				t.Fatalf("waits %v, want %v", got, test.want)
			}
			for i := range got {
				if got[i] != test.want[i] {
					t.Errorf("waits %v, want %v", got, test.want)
					break
				}
			}
		})
	}
}

func TestTrialGivesUpAfterTenMinutesOfStrategies(t *testing.T) {
	clock := FrozenAt(time.Unix(0, 0))
	var trial trial
	trial.begin(clock, 100)
	for i := range 3 {
		wait, more := trial.next(byStrategy, 299*time.Second)
		if more != (i < 2) {
			t.Fatalf("attempt %d: more is %v", i+1, more)
		}
		clock.now = clock.now.Add(wait)
		trial.repeat(byStrategy)
	}
	trial.begin(clock, 1)
	if wait, more := trial.next(byStrategy, math.MaxInt64); !more || wait != math.MaxInt64 {
		t.Errorf("an endless wait becomes %v", wait)
	}
	if wait, _ := trial.next(byStrategy, -5*time.Second); wait != 0 {
		t.Errorf("a negative wait becomes %v", wait)
	}
}
