package py

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/airgen/airgen/runtime/pytime"
)

// Text is str(v), as Jinja prints it: nothing for Undefined.
func (v Value) Text() string {
	switch v.kind {
	case KindUndefined:
		return ""
	case KindString:
		return v.s
	case KindTime:
		return v.timeText(" ")
	case KindDate:
		return v.dateText()
	case KindClock:
		text, _ := clockText(v.clock(), "auto")
		return text
	case KindZone:
		return v.s
	case KindDelta:
		return deltaText(v.n)
	case KindDuration:
		return v.durationText()
	}
	return v.Repr()
}

// Repr is repr(v).
func (v Value) Repr() string {
	switch v.kind {
	case KindInt:
		return strconv.FormatInt(v.n, 10)
	case KindNone:
		return "None"
	}
	return string(v.appendRepr(nil))
}

func (v Value) appendRepr(b []byte) []byte {
	switch v.kind {
	case KindUndefined:
		return append(b, "Undefined"...)
	case KindNone:
		return append(b, "None"...)
	case KindBool:
		if v.n != 0 {
			return append(b, "True"...)
		}
		return append(b, "False"...)
	case KindInt:
		return strconv.AppendInt(b, v.n, 10)
	case KindBigInt:
		return v.box.big.Append(b, 10)
	case KindFloat:
		return append(b, pytime.FloatText(v.float())...)
	case KindString:
		if v.safe() == safeMark {
			return append(b, "Markup("+quote(v.s)+")"...)
		}
		return append(b, quote(v.s)...)
	case KindBytes:
		return append(b, quoteBytes(v.s)...)
	case KindList:
		return appendItems(append(b, '['), v.elements(), ']')
	case KindTuple:
		return v.appendTuple(b)
	case KindSet:
		if len(v.box.items) == 0 {
			return append(b, "set()"...)
		}
		return appendItems(append(b, '{'), v.box.items, '}')
	case KindDict, KindRecord, KindSlice:
		b = append(b, '{')
		d := v.dictionary()
		for i, k := range d.keys {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = append(k.appendRepr(b), ": "...)
			b = d.vals[i].appendRepr(b)
		}
		return append(b, '}')
	case KindTime:
		return append(b, timeRepr(v)...)
	case KindDate:
		t := v.box.at
		return fmt.Appendf(b, "datetime.date(%d, %d, %d)", t.Year(), t.Month(), t.Day())
	case KindDelta:
		return append(b, deltaRepr(v.n)...)
	case KindDuration:
		return append(b, v.durationText()...)
	case KindEllipsis:
		return append(b, "Ellipsis"...)
	}
	return append(b, v.objectRepr()...)
}

func (v Value) appendTuple(b []byte) []byte {
	if v.box.name != "" {
		b = append(append(b, v.box.name...), '(')
		for i, it := range v.box.items {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = it.appendRepr(append(append(b, v.box.names[i]...), '='))
		}
		return append(b, ')')
	}
	b = appendItems(append(b, '('), v.box.items, ')')
	if len(v.box.items) == 1 {
		b = append(b[:len(b)-1], ",)"...)
	}
	return b
}

// objectRepr is the repr of what is no data. Python shows addresses there,
// which mean nothing.
func (v Value) objectRepr() string {
	switch v.kind {
	case KindView:
		if v.box.name != "" && v.box.parts != nil {
			return v.box.name + "(" + v.box.parts[0].Repr() + ")"
		}
		return v.box.name + "(" + string(appendItems([]byte{'['}, v.box.items, ']')) + ")"
	case KindIter:
		return "<generator object " + v.box.name + " at 0x0>"
	case KindZone:
		return "<" + v.s + ">"
	case KindClock:
		t := v.clock()
		return fmt.Sprintf("datetime.time(%d, %d)", t.Hour(), t.Minute())
	case KindMethod:
		switch self := v.box.parts[0]; self.kind {
		case KindSlice:
			return "<bound method StreamSlice." + v.s + " of " + self.Repr() + ">"
		case KindRecord:
			return "<bound method Mapping." + v.s + " of " + self.Repr() + ">"
		}
	}
	return "<built-in method " + v.s + " at 0x0>"
}

// timeText prints a datetime, with its offset if it has one.
func (v Value) timeText(separator string) string {
	text := pytime.ISOText(v.box.at, separator)
	if v.isNaive() {
		text = strings.TrimSuffix(text, "+00:00")
	}
	return text
}

func appendItems(b []byte, items []Value, end byte) []byte {
	for i, it := range items {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = it.appendRepr(b)
	}
	return append(b, end)
}

// quote is the repr of a string: single quotes, unless the text has some and
// no double ones.
func quote(s string) string {
	q := byte('\'')
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		q = '"'
	}
	b := make([]byte, 0, len(s)+2)
	b = append(b, q)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == rune(q) || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, `\n`...)
		case r == '\r':
			b = append(b, `\r`...)
		case r == '\t':
			b = append(b, `\t`...)
		case r == utf8.RuneError && n == 1 && i+3 <= len(s) && s[i] == 0xed:
			b = fmt.Appendf(b, `\u%04x`, surrogate(s[i:i+3])) // a lone surrogate
			n = 3
		case r < 0x20 || r == 0x7f:
			b = fmt.Appendf(b, `\x%02x`, r)
		case r < 0x7f || unicode.IsPrint(r):
			b = append(b, s[i:i+n]...)
		case r < 0x100:
			b = fmt.Appendf(b, `\x%02x`, r)
		case r < 0x10000:
			b = fmt.Appendf(b, `\u%04x`, r)
		default:
			b = fmt.Appendf(b, `\U%08x`, r)
		}
		i += n
	}
	return string(append(b, q))
}

// surrogate decodes the three bytes that stand for a lone surrogate.
func surrogate(s string) int {
	return int(s[0]&0xf)<<12 | int(s[1]&0x3f)<<6 | int(s[2]&0x3f)
}

func quoteBytes(s string) string {
	q := byte('\'')
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		q = '"'
	}
	b := []byte{'b', q}
	for i := range len(s) {
		switch c := s[i]; {
		case c == q || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, `\n`...)
		case c == '\r':
			b = append(b, `\r`...)
		case c == '\t':
			b = append(b, `\t`...)
		case c < 0x20 || c >= 0x7f:
			b = fmt.Appendf(b, `\x%02x`, c)
		default:
			b = append(b, c)
		}
	}
	return string(append(b, q))
}

func (v Value) dateText() string {
	t := v.box.at
	return fmt.Sprintf("%04d-%02d-%02d", t.Year(), t.Month(), t.Day())
}

// splitDelta gives a timedelta's days, seconds and microseconds, the latter
// two never negative.
func splitDelta(us int64) (days, seconds, micros int64) {
	const day = 86400 * 1_000_000
	days = us / day
	if us%day < 0 {
		days--
	}
	us -= days * day
	return days, us / 1_000_000, us % 1_000_000
}

func deltaText(us int64) string {
	days, sec, micros := splitDelta(us)
	s := fmt.Sprintf("%d:%02d:%02d", sec/3600, sec/60%60, sec%60)
	if micros != 0 {
		s += fmt.Sprintf(".%06d", micros)
	}
	switch days {
	case 0:
		return s
	case 1, -1:
		return fmt.Sprintf("%d day, %s", days, s)
	}
	return fmt.Sprintf("%d days, %s", days, s)
}

func deltaRepr(us int64) string {
	days, sec, micros := splitDelta(us)
	var parts []string
	if days != 0 {
		parts = append(parts, fmt.Sprintf("days=%d", days))
	}
	if sec != 0 {
		parts = append(parts, fmt.Sprintf("seconds=%d", sec))
	}
	if micros != 0 {
		parts = append(parts, fmt.Sprintf("microseconds=%d", micros))
	}
	if len(parts) == 0 {
		parts = []string{"0"}
	}
	return "datetime.timedelta(" + strings.Join(parts, ", ") + ")"
}

func (v Value) durationText() string {
	var parts []string
	if v.box.years != 0 {
		parts = append(parts, strconv.FormatInt(int64(v.box.years), 10)+" years")
	}
	if v.box.months != 0 {
		unit := " months"
		if v.box.months <= 1 {
			unit = " month"
		}
		parts = append(parts, strconv.FormatInt(int64(v.box.months), 10)+unit)
	}
	return strings.Join(append(parts, deltaText(v.n)), ", ")
}

func timeRepr(v Value) string {
	t := v.box.at
	s := fmt.Sprintf("datetime.datetime(%d, %d, %d, %d, %d", t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute())
	us := t.Nanosecond() / 1000
	if t.Second() != 0 || us != 0 {
		s += fmt.Sprintf(", %d", t.Second())
	}
	if us != 0 {
		s += fmt.Sprintf(", %d", us)
	}
	if v.isNaive() {
		return s + ")"
	}
	zone := "datetime.timezone.utc"
	if _, off := t.Zone(); off != 0 {
		zone = "datetime.timezone(" + deltaRepr(int64(off)*1_000_000) + ")"
	}
	return s + ", tzinfo=" + zone + ")"
}
