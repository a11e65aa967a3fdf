package checkpoint

import (
	"fmt"
	"time"
)

// clamping moves bounds to whole days, weeks or months: up for slices, down
// for the end of the sync. The zero value leaves them alone.
type clamping struct {
	target  string       // DAY, WEEK, MONTH
	weekday time.Weekday // first day of a WEEK
}

func newClamping(target, weekday string) (clamping, error) {
	c := clamping{target: target}
	switch target {
	case "", "DAY", "MONTH":
		return c, nil
	case "WEEK":
		for day := time.Sunday; day <= time.Saturday; day++ {
			if weekday == weekdays[day] {
				c.weekday = day
				return c, nil
			}
		}
		return c, fmt.Errorf("clamping to WEEK: unknown weekday %q", weekday)
	}
	return c, fmt.Errorf("unknown clamping target %q, expected DAY, WEEK or MONTH", target)
}

// weekdays are indexed by time.Weekday.
var weekdays = [...]string{"SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"}

// granularity is the unit by which the clamped end of the sync is reduced when
// the cursor has none of its own.
func (c clamping) granularity() span {
	if c.target == "DAY" {
		return fixedSpan(1)
	}
	return fixedSpan(24 * 60 * 60)
}

// ceil moves a bound up to the next boundary. A time on the first of a month
// counts as the boundary of that month, whatever its hour, and a time on the
// first day of a week as that of the week: so does the CDK.
func (c clamping) ceil(t time.Time) time.Time {
	day := midnight(t)
	switch c.target {
	case "DAY":
		if !day.Equal(t) {
			return day.AddDate(0, 0, 1)
		}
	case "WEEK":
		return day.AddDate(0, 0, c.daysToWeek(t))
	case "MONTH":
		if t.Day() != 1 {
			return firstOfMonth(t, 1)
		}
	default:
		return t
	}
	return day
}

// floor moves a bound down to the boundary that it is past.
func (c clamping) floor(t time.Time) time.Time {
	day := midnight(t)
	switch c.target {
	case "WEEK":
		if days := c.daysToWeek(t); days > 0 {
			return day.AddDate(0, 0, days-7)
		}
	case "MONTH":
		return firstOfMonth(t, 0)
	}
	return day
}

// daysToWeek counts the days until the next first day of a week: 0 to 6.
func (c clamping) daysToWeek(t time.Time) int {
	return int(c.weekday-t.Weekday()+7) % 7
}

func midnight(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
}

func firstOfMonth(t time.Time, months int) time.Time {
	return time.Date(t.Year(), t.Month()+time.Month(months), 1, 0, 0, 0, 0, t.Location())
}
