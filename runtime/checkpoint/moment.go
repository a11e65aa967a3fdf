package checkpoint

import (
	"fmt"
	"time"

	"github.com/airgen/airgen/runtime/pytime"
)

// Moment is an evaluated MinMaxDatetime: start_datetime or end_datetime. Min
// and Max are left out when their templates give an empty text.
type Moment struct {
	Value  string
	Format string
	Min    string
	Max    string
}

// Time reads the value, raised to Min and then lowered to Max. Every text must
// be in Format.
func (m Moment) Time() (time.Time, error) {
	t, err := m.read(m.Value)
	if err != nil {
		return time.Time{}, err
	}
	if m.Min != "" {
		low, err := m.read(m.Min)
		if err != nil {
			return time.Time{}, err
		}
		if low.After(t) {
			t = low
		}
	}
	if m.Max != "" {
		high, err := m.read(m.Max)
		if err != nil {
			return time.Time{}, err
		}
		if high.Before(t) {
			t = high
		}
	}
	return t, nil
}

func (m Moment) read(text string) (time.Time, error) {
	t, err := pytime.Parse(text, m.Format)
	if err != nil {
		return time.Time{}, fmt.Errorf("%q is no date in the format %q: %w", text, m.Format, err)
	}
	return t, nil
}
