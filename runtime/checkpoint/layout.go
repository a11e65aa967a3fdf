package checkpoint

import "strings"

// A layout knows the texts of a datetime format whose byte order is the order
// of time: full-width fields from the year downwards. It lets a cursor pick the
// greatest of many texts without parsing each. Texts that it does not match may
// still be valid dates.
type layout struct {
	parts []part
	// epoch is the greatest number of digits of an epoch format; 0: not one.
	epoch int
}

// part is one field of a layout, or literal text.
type part struct {
	field   byte // Y m d H M S f z, or 0 for literal text
	literal string
}

// Epoch formats, with lengths that stay below the year 9999.
var epochDigits = [...]struct {
	format string
	digits int
}{{"%s", 11}, {"%ms", 14}, {"%epoch_microseconds", 17}}

// layouts finds the layouts of all formats of a cursor, of which the last is
// the one it prints in. It gives none when the texts of those formats cannot be
// compared byte by byte.
func layouts(formats []string) []layout {
	all := make([]layout, 0, len(formats))
	for _, format := range formats {
		l, ok := layoutOf(format)
		if !ok {
			return nil
		}
		all = append(all, l)
	}
	for i := range all {
		// Numbers of different units do not compare, nor do numbers and dates.
		if all[i].epoch != all[0].epoch {
			return nil
		}
	}
	return all
}

func layoutOf(format string) (layout, bool) {
	for _, e := range epochDigits {
		if format == e.format {
			return layout{epoch: e.digits}, true
		}
	}
	const order = "YmdHMSf"
	format = strings.ReplaceAll(format, "%_ms", "%f")
	var parts []part
	next, zone := 0, false
	for len(format) > 0 {
		if zone {
			return layout{}, false // nothing may follow the offset
		}
		if format[0] != '%' {
			end := strings.IndexByte(format, '%')
			if end < 0 {
				end = len(format)
			}
			parts = append(parts, part{literal: format[:end]})
			format = format[end:]
			continue
		}
		if len(format) < 2 {
			return layout{}, false
		}
		field := format[1]
		format = format[2:]
		switch {
		case next < len(order) && field == order[next]:
			next++
		case field == 'z' && next > 0:
			zone = true
		default:
			return layout{}, false
		}
		parts = append(parts, part{field: field})
	}
	return layout{parts: parts}, next > 0
}

// matches tells whether a text has the layout in full width and names a day
// that exists. Zone is where the text's offset begins; its length if it has
// none.
func (l *layout) matches(text string) (zone int, ok bool) {
	if l.epoch > 0 {
		return len(text), matchesEpoch(text, l.epoch)
	}
	var year, month int
	length := len(text)
	for _, p := range l.parts {
		switch p.field {
		case 0:
			if len(text) < len(p.literal) || text[:len(p.literal)] != p.literal {
				return 0, false
			}
			text = text[len(p.literal):]
			continue
		case 'z':
			return length - len(text), isOffset(text)
		case 'f':
			n := 0
			for n < len(text) && n < 6 && isDigit(text[n]) {
				n++
			}
			if n == 0 {
				return 0, false
			}
			text = text[n:]
			continue
		}
		width := 2
		if p.field == 'Y' {
			width = 4
		}
		n, ok := digits(text, width)
		if !ok {
			return 0, false
		}
		text = text[width:]
		switch p.field {
		case 'Y':
			year, ok = n, n >= 1000
		case 'm':
			month, ok = n, n >= 1 && n <= 12
		case 'd':
			ok = n >= 1 && n <= daysIn(year, month)
		case 'H':
			ok = n <= 23
		default:
			ok = n <= 59
		}
		if !ok {
			return 0, false
		}
	}
	return length, len(text) == 0
}

// isOffset knows the usual ways to write an offset: Z, +0100, +01:00.
func isOffset(text string) bool {
	if text == "Z" {
		return true
	}
	if len(text) == len("+01:00") && text[3] == ':' {
		text = text[:3] + text[4:]
	}
	if len(text) != len("+0100") || text[0] != '+' && text[0] != '-' {
		return false
	}
	clock, ok := digits(text[1:], 4)
	return ok && clock <= 2359 && clock%100 <= 59
}

func matchesEpoch(text string, most int) bool {
	if len(text) == 0 || len(text) > most || text[0] == '0' && len(text) > 1 {
		return false
	}
	_, ok := digits(text, len(text))
	return ok
}

// sameShape tells whether two texts differ only in their digits, so that a
// layout that both have reads the same fields at the same places.
func sameShape(a string, b []byte) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range b {
		if a[i] != b[i] && !(isDigit(a[i]) && isDigit(b[i])) {
			return false
		}
	}
	return true
}

func digits(text string, width int) (int, bool) {
	if len(text) < width {
		return 0, false
	}
	n := 0
	for i := range width {
		if !isDigit(text[i]) {
			return 0, false
		}
		n = n*10 + int(text[i]-'0')
	}
	return n, true
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}
