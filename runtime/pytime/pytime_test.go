package pytime

import (
	"fmt"
	"math"
	"testing"
	"time"
)

// show prints an instant with its offset in seconds, or the word error.
func show(t time.Time, err error) string {
	if err != nil {
		return "error"
	}
	return ISOText(t, " ")
}

func TestParse(t *testing.T) {
	cases := []struct{ name, text, format, want string }{
		{"date", "2024-1-2", "%Y-%m-%d", "2024-01-02 00:00:00+00:00"},
		{"offset kept", "2024-01-02T03:04:05+0200", "%Y-%m-%dT%H:%M:%S%z", "2024-01-02 03:04:05+02:00"},
		{"offset with a colon", "2024-01-02T03:04:05-05:30", "%Y-%m-%dT%H:%M:%S%z", "2024-01-02 03:04:05-05:30"},
		{"offset of a day", "+24:00", "%z", "error"},
		{"offset with mixed colons", "+01:0030", "%z", "error"},
		{"missing offset", "2024-01-02T03:04:05", "%Y-%m-%dT%H:%M:%S%z", "error"},
		{"milliseconds in text", "2024-01-02T03:04:05.6Z", "%Y-%m-%dT%H:%M:%S.%_msZ", "2024-01-02 03:04:05.600000+00:00"},
		{"nine digits of a fraction", "2024-01-02T03:04:05.123456789Z", "%Y-%m-%dT%H:%M:%S.%fZ", "error"},
		{"rest", "2024-01-02 x", "%Y-%m-%d", "error"},
		{"names in any case", "02-JAN-2024 1 pm", "%d-%b-%Y %I %p", "2024-01-02 13:00:00+00:00"},
		{"blanks", "2024   01", "%Y %m", "2024-01-01 00:00:00+00:00"},
		{"digits of another script", "٢٠٢٤-01-02", "%Y-%m-%d", "2024-01-02 00:00:00+00:00"},
		{"second 60", "23:59:60", "%H:%M:%S", "error"},
		{"29 February without a year", "29 02", "%d %m", "error"},
		{"day of the year", "2024-060", "%Y-%j", "2024-02-29 00:00:00+00:00"},
		{"week", "2024-05-1", "%Y-%W-%w", "2024-01-29 00:00:00+00:00"},
		{"ISO week", "2024-W05-1", "%G-W%V-%u", "2024-01-29 00:00:00+00:00"},
		{"ISO year alone", "2024", "%G", "error"},
		{"epoch seconds", " 1_704164645 ", "%s", "2024-01-02 03:04:05+00:00"},
		{"fraction of epoch seconds", "1704164645.5", "%s", "error"},
		{"epoch float", "1704164645.0000005", "%s_as_float", "2024-01-02 03:04:05+00:00"},
		{"epoch milliseconds", "-1", "%ms", "1969-12-31 23:59:59.999000+00:00"},
		{"epoch microseconds", "1", "%epoch_microseconds", "1970-01-01 00:00:00.000001+00:00"},
		{"epoch beyond 9999", "99999999999999", "%s", "error"},
		{"unknown code", "2024", "%Q", "error"},
		{"code twice", "2024 2024", "%Y %Y", "error"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := show(Parse(c.text, c.format)); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestFormat(t *testing.T) {
	at := time.Date(999, 2, 3, 4, 5, 6, 78_000_000, time.FixedZone("", -(5*3600+30*60)))
	cases := []struct{ format, want string }{
		{"%Y-%m-%dT%H:%M:%S.%f%z", "999-02-03T04:05:06.078000-0530"},
		{"%S.%_msZ", "06.078Z"},
		{"%a %A %b %B %p %P", "Sun Sunday Feb February AM am"},
		{"%C|%e|%j|%U|%W|%V|%G", "9| 3|034|05|04|05|999"},
		{"%-d|%_m|%05d|%^b|%10Y", "3| 2|00003|FEB|0000000999"},
		{"%c", "Sun Feb  3 04:05:06 999"},
		{"%Q %Ed %", "%Q %Ed %"},
		{"%Z %%", "UTC-05:30 %"},
		{"%s_as_float", "-30638874293.922"},
		{"%ms", "-30638874293922"},
	}
	for _, c := range cases {
		got, err := Format(at, c.format)
		if err != nil || got != c.want {
			t.Errorf("%s: got %s, %v, want %s", c.format, got, err, c.want)
		}
	}
	if got := StrftimeNaive(at, "%H%z%Z|%%z"); got != "04|%z" {
		t.Errorf("naive: got %s, want 04|%%z", got)
	}
}

func TestISOParse(t *testing.T) {
	cases := []struct{ text, want string }{
		{"2024", "2024-01-01 00:00:00+00:00"}, {"2024-02", "2024-02-01 00:00:00+00:00"}, {"20240203", "2024-02-03 00:00:00+00:00"},
		{"2024-W05-1", "2024-01-29 00:00:00+00:00"}, {"2024060", "2024-02-29 00:00:00+00:00"}, {"2024-01-02x03", "2024-01-02 03:00:00+00:00"},
		{"2024-01-02T03:04:05,123456789Z", "2024-01-02 03:04:05.123456+00:00"}, {"2024-01-02T24:00", "2024-01-03 00:00:00+00:00"},
		{"2024-01-02T030405-05", "2024-01-02 03:04:05-05:00"}, {"2024-1-2", "error"}, {"2024/01/02", "error"}, {"202401", "error"}, {"", "error"},
		{"2024-02-30", "error"}, {"2024-01-02T24:01", "error"}, {"9999-12-31T24:00", "error"}, {"2024-01-02T03:04:05 +01:00", "error"}, {"1704164645", "error"},
	}
	for _, c := range cases {
		at, _, err := ISOParse(c.text)
		if got := show(at, err); got != c.want {
			t.Errorf("%s: got %s, want %s", c.text, got, c.want)
		}
	}
}

func TestDuration(t *testing.T) {
	start := time.Date(2024, 3, 31, 0, 0, 0, 0, time.UTC)
	cases := []struct{ text, want string }{
		{"P1D", "2024-04-01 00:00:00+00:00"}, {"-P1M", "2024-02-29 00:00:00+00:00"}, {"P1Y11M", "2026-02-28 00:00:00+00:00"},
		{"P1W1DT1H", "2024-04-08 01:00:00+00:00"}, {"PT0.5S", "2024-03-31 00:00:00.500000+00:00"}, {"PT1,5M", "2024-03-31 00:01:30+00:00"},
		{"PT", "2024-03-31 00:00:00+00:00"}, {"P0001-01-01T12:00:00", "2025-05-01 12:00:00+00:00"}, {"P0001-03T12", "2025-07-01 12:00:00+00:00"},
		{"P", "error"}, {"P1H", "error"}, {"P1D1W", "error"}, {"1D", "error"}, {"PNoneD", "error"}, {"P0.5M", "error"}, {"P9999Y", "error"},
		{"P9999999D", "error"}, {"-P9999999D", "error"}, {"P999999999D", "error"}, {"P99999999999999D", "error"}, {"P0000-06-04T12:30:05", "error"},
	}
	for _, c := range cases {
		d, err := ParseDuration(c.text)
		var end time.Time
		if err == nil {
			end, err = d.AddTo(start)
		}
		if got := show(end, err); got != c.want {
			t.Errorf("%s: got %s, want %s", c.text, got, c.want)
		}
	}
	back, err := Duration{Months: 1}.SubFrom(start)
	if got := show(back, err); got != "2024-02-29 00:00:00+00:00" {
		t.Errorf("backwards: got %s", got)
	}
}

func TestParseLoose(t *testing.T) {
	now := time.Date(2024, 2, 15, 12, 0, 0, 0, time.UTC)
	cases := []struct{ text, want string }{
		{"1704164645", "2024-01-02 03:04:05+00:00"}, {"17041646451", "error"}, {"-5", "error"}, {"2024-01-02", "2024-01-02 00:00:00+00:00"},
		{"2024-13-02", "error"}, {"10:30", "error"}, {"2024-01-02T03:04:05.123456789Z", "2024-01-02 03:04:05.123456+00:00"},
		{"2024-01-02 03:04:05 +0530", "2024-01-02 03:04:05+05:30"}, {"01/02/2024 10:30 PM", "2024-01-02 22:30:00+00:00"},
		{"13/02/2024 10:30", "2024-02-13 10:30:00+00:00"}, {"02-Jan-2024 03:04 GMT", "2024-01-02 03:04:00+00:00"}, {"January 2, 2024", "2024-01-02 00:00:00+00:00"},
		{"20240102T030405", "2024-01-02 03:04:05+00:00"}, {"1/2/24 3:04", "2024-01-02 03:04:00+00:00"}, {"2024-01-02 03:04 GMT+3", "2024-01-02 03:04:00-03:00"},
		{"March", "2024-03-15 00:00:00+00:00"}, {"soon", "error"}, {"", "error"},
	}
	for _, c := range cases {
		if got := show(ParseLoose(c.text, now)); got != c.want {
			t.Errorf("%q: got %s, want %s", c.text, got, c.want)
		}
	}
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		f    float64
		want string
	}{{1, "1.0"}, {1e16, "1e+16"}, {1e-5, "1e-05"}, {123456789012345680, "1.2345678901234568e+17"}, {0.1, "0.1"}, {math.Copysign(0, -1), "-0.0"}, {math.Inf(1), "inf"}} {
		if got := FloatText(c.f); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
	for _, c := range []struct{ text, want string }{{" +1_0 ", "10"}, {"-٣", "-3"}, {"1__0", ""}, {"_1", ""}, {"+_1", ""}, {"", ""}, {"1.0", ""}} {
		if got, _ := IntText(c.text); got != c.want && c.want != "" {
			t.Errorf("%q: got %s, want %s", c.text, got, c.want)
		}
		if _, ok := IntText(c.text); ok != (c.want != "") {
			t.Errorf("%q: got %v", c.text, ok)
		}
	}
	for _, c := range []struct {
		text string
		ok   bool
	}{{"1_0.5e1_0", true}, {" inf ", true}, {"-Infinity", true}, {"0x1p-2", false}, {"1__0", false}, {"1e", false}, {".", false}, {"+-1", false}} {
		if _, ok := ParseFloat(c.text); ok != c.ok {
			t.Errorf("%q: got %v, want %v", c.text, ok, c.ok)
		}
	}
}

// A cursor's text is read, moved by a step and printed again.
func Example() {
	const format = "%Y-%m-%dT%H:%M:%S.%_msZ"
	at, err := Parse("2024-01-31T00:00:00.5Z", format)
	if err != nil {
		fmt.Println(err)
		return
	}
	step, err := ParseDuration("P1M")
	if err != nil {
		fmt.Println(err)
		return
	}
	next, err := step.AddTo(at)
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := Format(next, format)
	fmt.Println(text, err)
	// Output: 2024-02-29T00:00:00.500Z <nil>
}
