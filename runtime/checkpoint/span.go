package checkpoint

import (
	"errors"
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

// fixedSpan is a span that is not of the calendar.
func fixedSpan(d time.Duration) span { return span{pytime.Duration{Micros: d.Microseconds()}} }

func (s span) zero() bool { return s == span{} }

// after adds the span to a time.
func (s span) after(t time.Time) (time.Time, error) {
	if s.zero() {
		return t, nil
	}
	t, err := s.d.AddTo(t)
	return inRange(t, err)
}

// before takes the span from a time.
func (s span) before(t time.Time) (time.Time, error) {
	if s.zero() {
		return t, nil
	}
	t, err := s.d.SubFrom(t)
	return inRange(t, err)
}

// errRange is Python's limit of dates.
var errRange = errors.New("date value out of range")

func inRange(t time.Time, err error) (time.Time, error) {
	if err == nil && (t.Year() < 1 || t.Year() > 9999) {
		err = errRange
	}
	return t, err
}
