package checkpoint

import (
	"fmt"
	"time"

	"github.com/airgen/airgen/runtime/pytime"
)

// span is a step, a granularity, a lookback window or a retention period. The
// zero value is none.
type span struct {
	d pytime.Duration
}

func parseSpan(what, text string) (span, error) {
	if text == "" {
		return span{}, nil
	}
	d, err := pytime.ParseDuration(text)
	if err != nil {
		return span{}, fmt.Errorf("%s: %w", what, err)
	}
	return span{d}, nil
}

// fixedSpan is a span of so many seconds.
func fixedSpan(seconds float64) span {
	return span{pytime.Duration{Micros: int64(seconds * 1e6)}}
}

func (s span) zero() bool { return s == span{} }

// after adds the span to a time. It fails outside the years 1 to 9999.
func (s span) after(t time.Time) (time.Time, error) {
	if s.zero() {
		return t, nil
	}
	return s.d.AddTo(t)
}

// before takes the span from a time.
func (s span) before(t time.Time) (time.Time, error) {
	if s.zero() {
		return t, nil
	}
	return s.d.SubFrom(t)
}
