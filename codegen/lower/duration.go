package lower

import (
	"fmt"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/manifest"
)

// duration checks a literal ISO 8601 duration field.
func (c *component) duration(name string, n *manifest.Node) string {
	text := c.asLiteral(name, n, "")
	if text != "" && !isDuration(text) {
		c.say(diag.Error, n, "field/duration", "write it like P1D or PT30M", fmt.Sprintf("%q is no ISO 8601 duration", text))
	}
	return text
}

// isDuration reports whether isodate reads the text as a duration.
func isDuration(text string) bool {
	s := strings.TrimLeft(text, "+-")
	if len(text)-len(s) > 1 || !strings.HasPrefix(s, "P") || len(s) < 3 {
		return false
	}
	if s[1] >= '0' && s[1] <= '9' && strings.Count(s, "-") == 2 {
		return true // the alternative form P0003-06-04T12:30:05
	}
	date, clock, timed := strings.Cut(s[1:], "T")
	return units(date, "YMWD") && (!timed || clock != "" && units(clock, "HMS"))
}

// units checks a run of numbers, each with its unit, in the order of the units.
func units(s, order string) bool {
	for s != "" {
		n := strings.IndexFunc(s, func(r rune) bool { return (r < '0' || r > '9') && r != '.' && r != ',' })
		if n <= 0 {
			return false
		}
		at := strings.IndexByte(order, s[n])
		if at < 0 {
			return false
		}
		order, s = order[at+1:], s[n+1:]
	}
	return true
}

// calendar reports whether a duration has years or months, whose length
// depends on the day.
func calendar(s string) bool {
	date, _, _ := strings.Cut(s, "T")
	return strings.ContainsAny(date, "YM")
}

// zeroDuration reports whether all numbers of a duration are zero.
func zeroDuration(s string) bool { return !strings.ContainsAny(s, "123456789") }
