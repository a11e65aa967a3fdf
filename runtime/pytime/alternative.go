package pytime

import (
	"math/big"
	"strconv"
	"strings"
	"time"
)

// alternative reads a duration in the form of a date and a time: years,
// months, days and the parts of a day. As in isodate, what stands behind a
// complete date or time does not matter.
func alternative(text string) (Duration, bool) {
	date, clock, ok := strings.Cut(text, "T")
	if !ok || strings.Contains(clock, "T") {
		return Duration{}, false
	}
	day, ok := durationDate(date)
	if !ok || day.Year() < 1 || day.Year() > 9999 {
		return Duration{}, false
	}
	micros, ok := durationClock(clock)
	if !ok {
		return Duration{}, false
	}
	micros += int64(day.Day()) * secondsPerDay * 1_000_000
	return Duration{Years: float64(day.Year()), Months: float64(day.Month()), Micros: micros}, true
}

// shape matches digits (9), hyphens and the letter W at the start of s, and
// gives the runs of digits as numbers.
func shape(s, pattern string) ([]int, bool) {
	if len(s) < len(pattern) {
		return nil, false
	}
	var runs []int
	start := 0
	for i := range len(pattern) {
		switch c := pattern[i]; {
		case c >= '0' && c <= '9':
			if s[i] < '0' || s[i] > '9' {
				return nil, false
			}
			// Another digit in the pattern begins another number.
			if i == start || pattern[i-1] != c {
				start = i
				runs = append(runs, 0)
			}
			runs[len(runs)-1] = runs[len(runs)-1]*10 + int(s[i]-'0')
		case s[i] != c:
			return nil, false
		}
	}
	return runs, true
}

// durationDate reads a date in the forms that isodate knows, the first one that
// fits.
func durationDate(s string) (time.Time, bool) {
	at := func(year, month, day int) (time.Time, bool) {
		if year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, time.Month(month)) {
			return time.Time{}, false
		}
		return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC), true
	}
	for _, p := range []string{"1111-22-33", "11112233"} {
		if n, ok := shape(s, p); ok {
			return at(n[0], n[1], n[2])
		}
	}
	for _, p := range []string{"1111-W22-3", "1111W223"} {
		if n, ok := shape(s, p); ok {
			return durationWeek(n[0], n[1], n[2])
		}
	}
	for _, p := range []string{"1111-222", "1111222"} {
		if n, ok := shape(s, p); ok {
			first, ok := at(n[0], 1, 1)
			return first.AddDate(0, 0, n[1]-1), ok
		}
	}
	for _, p := range []string{"1111-W22", "1111W22"} {
		if n, ok := shape(s, p); ok {
			return durationWeek(n[0], n[1], 1)
		}
	}
	for _, p := range []string{"1111-22", "111122"} {
		if n, ok := shape(s, p); ok {
			return at(n[0], n[1], 1)
		}
	}
	if n, ok := shape(s, "1111"); ok {
		return at(n[0], 1, 1)
	}
	if n, ok := shape(s, "11"); ok {
		return at(n[0]*100+1, 1, 1)
	}
	return time.Time{}, false
}

// durationWeek gives the day of a week of the year, without any check of the
// numbers, as isodate has it.
func durationWeek(year, week, day int) (time.Time, bool) {
	if year < 1 {
		return time.Time{}, false
	}
	first := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
	if _, w := first.ISOWeek(); w == 1 {
		week--
	}
	return first.AddDate(0, 0, 7*week+day-(int(first.Weekday())+6)%7-1), true
}

// durationClock reads hh:mm:ss, hhmmss, hh:mm, hhmm or hh, the last part with a
// fraction, and gives its microseconds.
func durationClock(s string) (int64, bool) {
	for _, p := range []string{"11:22:33", "112233", "11:22", "1122", "11"} {
		n, ok := shape(s, p)
		if !ok {
			continue
		}
		parts := append(n, 0, 0)[:3]
		if parts[0] > 23 || parts[1] > 59 || parts[2] > 59 {
			return 0, false
		}
		unit := []int64{3600, 60, 1}[len(n)-1]
		micros := int64(parts[0]*3600+parts[1]*60+parts[2]) * 1_000_000
		return micros + clockFraction(s[len(p):], unit), true
	}
	return 0, false
}

// clockFraction gives the microseconds of a fraction of a unit in seconds.
func clockFraction(s string, unit int64) int64 {
	if s == "" || s[0] != '.' && s[0] != ',' {
		return 0
	}
	digits := s[1 : 1+leadingDigits(s[1:])]
	if digits == "" {
		return 0
	}
	r, ok := new(big.Rat).SetString("0." + digits)
	if !ok {
		return 0
	}
	r.Mul(r, new(big.Rat).SetInt64(unit*1_000_000))
	n, err := strconv.ParseInt(r.FloatString(0), 10, 64)
	if err != nil {
		return 0
	}
	return n
}
