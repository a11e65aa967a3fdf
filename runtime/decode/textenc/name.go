package textenc

import "strings"

// Function returns the name of this package's function for an encoding as
// Python names it. It is for the compiler, which prints textenc.<name>, and
// nothing for UTF8; ok is false for encodings that are not here.
func Function(python string) (name string, ok bool) {
	switch Normalize(python) {
	case "utf-8", "utf", "utf8", "u8", "cp65001", "utf8-ucs2", "utf8-ucs4":
		return "UTF8", true
	case "utf-8-sig":
		return "UTF8Sig", true
	case "latin-1", "latin", "latin1", "l1", "iso-8859-1", "iso8859-1", "iso8859", "8859", "cp819", "iso-ir-100", "iso-8859-1-1987":
		return "Latin1", true
	case "ascii", "us-ascii", "646", "us", "ansi-x3.4-1968", "ansi-x3-4-1968", "cp367", "ibm367", "iso646-us":
		return "ASCII", true
	case "cp1252", "windows-1252", "1252":
		return "CP1252", true
	case "utf-16", "utf16", "u16":
		return "UTF16", true
	case "utf-16-le", "utf-16le", "unicodelittleunmarked":
		return "UTF16LE", true
	case "utf-16-be", "utf-16be", "unicodebigunmarked":
		return "UTF16BE", true
	}
	return "", false
}

// Normalize spells an encoding's name the way Python compares it: in lower
// case, with dashes for underscores and blanks.
func Normalize(python string) string {
	return strings.Map(func(r rune) rune {
		if r == '_' || r == ' ' {
			return '-'
		}
		return r
	}, strings.ToLower(strings.TrimSpace(python)))
}
