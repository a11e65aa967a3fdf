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
	var b strings.Builder
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 == len(format) {
			b.WriteByte(format[i])
			continue
		}
		start := i
		i++
		var flag byte
		upper := false
		for ; i < len(format) && strings.IndexByte("-_0^#", format[i]) >= 0; i++ {
			if format[i] == '^' || format[i] == '#' {
				upper = true
			} else {
				flag = format[i]
			}
		}
		width := 0
		for ; i < len(format) && format[i] >= '0' && format[i] <= '9'; i++ {
			width = min(width*10+int(format[i]-'0'), 1000)
		}
		if i < len(format) && (format[i] == 'E' || format[i] == 'O') {
			i++
		}
		if i == len(format) {
			b.WriteString(format[start:])
			break
		}
		text, ok := conversion(t, format[i], flag, width)
		if !ok {
			text = format[start : i+1]
		} else if upper {
			text = strings.ToUpper(text)
		}
		b.WriteString(text)
	}
	return b.String()
}

// StrftimeNaive is Strftime of a date or time without a zone, for which %z and
// %Z print nothing.
func StrftimeNaive(t time.Time, format string) string {
	var b strings.Builder
	for i := 0; i < len(format); i++ {
		if format[i] == '%' && i+1 < len(format) {
			i++
			if format[i] != 'z' && format[i] != 'Z' {
				b.WriteString(format[i-1 : i+1])
			}
			continue
		}
		b.WriteByte(format[i])
	}
	return Strftime(t, b.String())
}

// conversion prints one code.
func conversion(t time.Time, code, flag byte, width int) (string, bool) {
	num := func(v, w int, pad byte) (string, bool) {
		switch flag {
		case '-':
			w = 0
		case '_':
			pad = ' '
		case '0':
			pad = '0'
		}
		w = max(w, width)
		s := strconv.Itoa(v)
		if len(s) < w {
			s = strings.Repeat(string(pad), w-len(s)) + s
		}
		return s, true
	}
	text := func(s string) (string, bool) {
		if len(s) < width {
			s = strings.Repeat(" ", width-len(s)) + s
		}
		return s, true
	}
	switch code {
	case 'a':
		return text(t.Format("Mon"))
	case 'A':
		return text(t.Format("Monday"))
	case 'b', 'h':
		return text(t.Format("Jan"))
	case 'B':
		return text(t.Format("January"))
	case 'c':
		return text(t.Format("Mon Jan _2 15:04:05 ") + strconv.Itoa(t.Year()))
	case 'C':
		return num(t.Year()/100, 2, '0')
	case 'd':
		return num(t.Day(), 2, '0')
	case 'D', 'x':
		return text(t.Format("01/02/06"))
	case 'e':
		return num(t.Day(), 2, ' ')
	case 'f':
		return fmt.Sprintf("%06d", t.Nanosecond()/1000), flag == 0 && width == 0
	case 'F':
		return text(strconv.Itoa(t.Year()) + t.Format("-01-02"))
	case 'g':
		y, _ := t.ISOWeek()
		return num(y%100, 2, '0')
	case 'G':
		y, _ := t.ISOWeek()
		return num(y, 0, '0')
	case 'H':
		return num(t.Hour(), 2, '0')
	case 'I':
		return num((t.Hour()+11)%12+1, 2, '0')
	case 'j':
		return num(t.YearDay(), 3, '0')
	case 'k':
		return num(t.Hour(), 2, ' ')
	case 'l':
		return num((t.Hour()+11)%12+1, 2, ' ')
	case 'm':
		return num(int(t.Month()), 2, '0')
	case 'M':
		return num(t.Minute(), 2, '0')
	case 'n':
		return text("\n")
	case 'p':
		return text(t.Format("PM"))
	case 'P':
		return text(strings.ToLower(t.Format("PM")))
	case 'r':
		return text(t.Format("03:04:05 PM"))
	case 'R':
		return text(t.Format("15:04"))
	case 's':
		wall := time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, time.Local)
		return num(int(wall.Unix()), 0, '0')
	case 'S':
		return num(t.Second(), 2, '0')
	case 't':
		return text("\t")
	case 'T', 'X':
		return text(t.Format("15:04:05"))
	case 'u':
		return num((int(t.Weekday())+6)%7+1, 0, '0')
	case 'U':
		return num((t.YearDay()+6-int(t.Weekday()))/7, 2, '0')
	case 'V':
		_, w := t.ISOWeek()
		return num(w, 2, '0')
	case 'w':
		return num(int(t.Weekday()), 0, '0')
	case 'W':
		return num((t.YearDay()+6-(int(t.Weekday())+6)%7)/7, 2, '0')
	case 'y':
		return num(t.Year()%100, 2, '0')
	case 'Y':
		return num(t.Year(), 0, '0')
	case 'z':
		return text(OffsetText(t, ""))
	case 'Z':
		return text(ZoneName(t))
	case '%':
		return text("%")
	}
	return "", false
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
