package auth

import (
	"strconv"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/pytime"
)

// parseTime reads what APIs and configs say about expiry: Unix seconds of up to
// ten digits, a date, or a date with a time, in UTC unless it names a zone. The
// CDK guesses at even more spellings; those that APIs use are here.
func parseTime(text string) (time.Time, error) {
	invalid := &py.Error{Class: py.ValueError, Message: "Could not parse datetime string: " + text}
	if digits := strings.TrimPrefix(text, "-"); digits != "" && strings.Trim(digits, "0123456789") == "" {
		seconds, err := strconv.ParseInt(text, 10, 64)
		if err != nil || seconds < 0 || seconds > 9_999_999_999 {
			return time.Time{}, invalid
		}
		return time.Unix(seconds, 0).UTC(), nil
	}
	trimmed := strings.TrimSpace(text)
	for _, zone := range [...]string{" UTC", " GMT", " Z"} {
		trimmed = strings.TrimSuffix(trimmed, zone)
	}
	if t, zoned, err := pytime.ISOParse(strings.Replace(trimmed, " ", "T", 1)); err == nil {
		if !zoned {
			t = time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), time.UTC)
		}
		return t.UTC(), nil
	}
	layouts := [...]string{
		"2006-1-2", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05.999999 -0700", "2006/01/02 15:04:05", "2006/01/02",
		"01/02/2006 15:04:05", "01/02/2006", time.RFC1123, time.RFC1123Z, time.RFC850, time.ANSIC, time.RFC822, time.RFC822Z,
		"Jan 2, 2006 3:04:05 PM", "Jan 2, 2006 15:04:05",
	}
	for _, layout := range layouts {
		for _, candidate := range [...]string{strings.TrimSpace(text), trimmed} {
			if t, err := time.Parse(layout, candidate); err == nil {
				return t.UTC(), nil
			}
		}
	}
	return time.Time{}, invalid
}
