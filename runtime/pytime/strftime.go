package pytime

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Strftime prints an instant in its own zone as Python's strftime does on
// glibc, in the C locale: the flags - _ 0 ^ # and widths work, and codes that
// nobody knows stay as they are. A %s is read in the zone of the host, as glibc
// does.
func Strftime(t time.Time, format string) string {
	return printTime(t, prepare(format, OffsetText(t, ""), ZoneName(t), t))
}

// StrftimeNaive is Strftime of a date or time without a zone, for which %z and
// %Z print nothing.
func StrftimeNaive(t time.Time, format string) string {
	return printTime(t, prepare(format, "", "", t))
}

// prepare puts in what Python prints by itself before it hands the format to
// the C library: plain %z, %Z and %f.
func prepare(format, offset, zone string, t time.Time) string {
	if !strings.Contains(format, "%z") && !strings.Contains(format, "%Z") && !strings.Contains(format, "%f") {
		return format
	}
	var b strings.Builder
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 == len(format) {
			b.WriteByte(format[i])
			continue
		}
		i++
		switch format[i] {
		case 'z':
			b.WriteString(offset)
		case 'Z':
			b.WriteString(strings.ReplaceAll(zone, "%", "%%"))
		case 'f':
			fmt.Fprintf(&b, "%06d", t.Nanosecond()/1000)
		default:
			b.WriteString(format[i-1 : i+1])
		}
	}
	return b.String()
}

// conversion is one code of a format with its flags.
type conversion struct {
	pad    byte // - _ 0, or 0 for what the code itself asks for
	upper  bool // ^
	change bool // #
	width  int
	letter byte // E or O, or 0
	code   byte
}

// maxWidth bounds what a width may ask for.
const maxWidth = 1 << 16

// printTime is the C library's part.
func printTime(t time.Time, format string) string {
	var b strings.Builder
	b.Grow(len(format) + len(format)/2)
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			b.WriteByte(format[i])
			continue
		}
		if i+1 < len(format) && plainCode(&b, t, format[i+1]) {
			i++
			continue
		}
		start := i
		var c conversion
		for i++; i < len(format) && strings.IndexByte("-_0^#", format[i]) >= 0; i++ {
			switch format[i] {
			case '^':
				c.upper = true
			case '#':
				c.change = true
			default:
				c.pad = format[i]
			}
		}
		for ; i < len(format) && format[i] >= '0' && format[i] <= '9'; i++ {
			c.width = min(c.width*10+int(format[i]-'0'), maxWidth)
		}
		if i < len(format) && (format[i] == 'E' || format[i] == 'O') {
			c.letter = format[i]
			i++
		}
		if i < len(format) {
			c.code = format[i]
		}
		text, ok := c.print(t)
		if !ok {
			text = c.text(format[start:min(i+1, len(format))])
		}
		b.WriteString(text)
	}
	return b.String()
}

// plainCode writes the codes that are in nearly every format, without a text of
// their own.
func plainCode(b *strings.Builder, t time.Time, code byte) bool {
	n, ok := twoDigits(t, code)
	if year := t.Year(); code == 'Y' && year >= 1000 && year <= 9999 {
		b.WriteByte('0' + byte(year/1000))
		b.WriteByte('0' + byte(year/100%10))
		n, ok = year%100, true
	}
	if ok {
		b.WriteByte('0' + byte(n/10))
		b.WriteByte('0' + byte(n%10))
	}
	return ok
}

// twoDigits gives the numbers that are two digits in every date.
func twoDigits(t time.Time, code byte) (n int, ok bool) {
	switch code {
	case 'd':
		return t.Day(), true
	case 'm':
		return int(t.Month()), true
	case 'H':
		return t.Hour(), true
	case 'M':
		return t.Minute(), true
	case 'S':
		return t.Second(), true
	}
	return 0, false
}

// print prints one code; it reports false for those that the library leaves as
// they are.
func (c conversion) print(t time.Time) (string, bool) {
	if !c.allowed() {
		return "", false
	}
	if s, ok := c.name(t); ok {
		return s, true
	}
	if s, ok := c.number(t); ok {
		return s, true
	}
	switch c.code {
	case 'c':
		return c.text(printTime(t, "%a %b %e %H:%M:%S %Y")), true
	case 'D', 'x':
		return c.text(printTime(t, "%m/%d/%y")), true
	case 'F':
		return c.text(printTime(t, "%Y-%m-%d")), true
	case 'r':
		return c.text(printTime(t, "%I:%M:%S %p")), true
	case 'R':
		return c.text(printTime(t, "%H:%M")), true
	case 'T', 'X':
		return c.text(printTime(t, "%H:%M:%S")), true
	case 'n':
		return c.text("\n"), true
	case 't':
		return c.text("\t"), true
	case '%':
		return c.text("%"), true
	case 'z':
		return "", true // Python passes no zone on, so that flags leave nothing
	case 'Z':
		return c.text(""), true
	}
	return "", false
}

// allowed reports whether the code may have its E or O.
func (c conversion) allowed() bool {
	switch c.letter {
	case 'E':
		return strings.IndexByte("abhBdegGHIjklmMSUVwWADF", c.code) < 0
	case 'O':
		return strings.IndexByte("aAcDFxXY", c.code) < 0
	}
	return true
}

// name prints the names of days and months and the halves of a day.
func (c conversion) name(t time.Time) (string, bool) {
	c.upper = c.upper || c.change
	switch c.code {
	case 'a':
		return c.text(t.Format("Mon")), true
	case 'A':
		return c.text(t.Format("Monday")), true
	case 'b', 'h':
		return c.text(t.Format("Jan")), true
	case 'B':
		return c.text(t.Format("January")), true
	case 'p', 'P':
		half := t.Format("PM")
		if c.code == 'P' || c.change {
			half, c.upper = strings.ToLower(half), false
		}
		return c.text(half), true
	}
	return "", false
}

// number prints the codes that are numbers.
func (c conversion) number(t time.Time) (string, bool) {
	if n, ok := twoDigits(t, c.code); ok {
		return c.digits(n, 2, '0'), true
	}
	weekday := (int(t.Weekday()) + 6) % 7 // from Monday
	switch c.code {
	case 'C':
		return c.digits(t.Year()/100, 1, '0'), true
	case 'e':
		return c.digits(t.Day(), 2, '_'), true
	case 'g':
		isoYear, _ := t.ISOWeek()
		return c.digits(isoYear%100, 2, '0'), true
	case 'G':
		isoYear, _ := t.ISOWeek()
		return c.digits(isoYear, 1, '0'), true
	case 'I':
		return c.digits((t.Hour()+11)%12+1, 2, '0'), true
	case 'j':
		return c.digits(t.YearDay(), 3, '0'), true
	case 'k':
		return c.digits(t.Hour(), 2, '_'), true
	case 'l':
		return c.digits((t.Hour()+11)%12+1, 2, '_'), true
	case 's':
		wall := time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, time.Local)
		return c.text(strconv.FormatInt(wall.Unix(), 10)), true
	case 'u':
		return c.digits(weekday+1, 1, '0'), true
	case 'U':
		return c.digits((t.YearDay()+6-int(t.Weekday()))/7, 2, '0'), true
	case 'V':
		_, isoWeek := t.ISOWeek()
		return c.digits(isoWeek, 2, '0'), true
	case 'w':
		return c.digits(int(t.Weekday()), 1, '0'), true
	case 'W':
		return c.digits((t.YearDay()+6-weekday)/7, 2, '0'), true
	case 'y':
		return c.digits(t.Year()%100, 2, '0'), true
	case 'Y':
		return c.digits(t.Year(), 1, '0'), true
	}
	return "", false
}

// digits prints a number of at least so many digits; the width may ask for
// more.
func (c conversion) digits(n, least int, pad byte) string {
	if c.pad != 0 {
		pad = c.pad
	}
	s := strconv.Itoa(n)
	missing := max(least, c.width) - len(s)
	if pad == '-' || missing <= 0 {
		return c.text(s)
	}
	if pad == '_' {
		return strings.Repeat(" ", missing) + s
	}
	sign := ""
	if n < 0 {
		sign, s = "-", s[1:]
	}
	return sign + strings.Repeat("0", missing) + s
}

// text pads a text to the width, with zeros if the flag 0 is there.
func (c conversion) text(s string) string {
	if c.upper {
		s = strings.ToUpper(s)
	}
	if missing := c.width - len(s); missing > 0 {
		pad := " "
		if c.pad == '0' {
			pad = "0"
		}
		s = strings.Repeat(pad, missing) + s
	}
	return s
}

// OffsetText prints an instant's offset from UTC: +0200 or, with a colon as
// separator, +02:00; seconds only when there are some.
func OffsetText(t time.Time, separator string) string {
	_, sec := t.Zone()
	sign := '+'
	if sec < 0 {
		sign, sec = '-', -sec
	}
	s := fmt.Sprintf("%c%02d%s%02d", sign, sec/3600, separator, sec/60%60)
	if sec%60 != 0 {
		s += fmt.Sprintf("%s%02d", separator, sec%60)
	}
	return s
}

// ZoneName is the zone as Python's %Z names it: UTC, or UTC and the offset.
func ZoneName(t time.Time) string {
	name, sec := t.Zone()
	switch {
	case sec == 0 && (name == "" || name == "UTC"):
		return "UTC"
	case name != "":
		return name
	}
	return "UTC" + OffsetText(t, ":")
}

// ISOText prints an instant as Python's isoformat does, with the given
// separator between date and time.
func ISOText(t time.Time, separator string) string {
	s := fmt.Sprintf("%04d-%02d-%02d%s%02d:%02d:%02d", t.Year(), t.Month(), t.Day(), separator, t.Hour(), t.Minute(), t.Second())
	if us := t.Nanosecond() / 1000; us != 0 {
		s += fmt.Sprintf(".%06d", us)
	}
	return s + OffsetText(t, ":")
}
