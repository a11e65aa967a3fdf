// Package csvdecode is the CsvDecoder: rows of delimiter-separated text become
// objects of texts, read the way Python's csv.DictReader reads them. It refuses
// to guess types or delimiters and to hold more than one row. Package retriever
// calls it, through the interface of package decode.
package csvdecode

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/airgen/airgen/runtime/decode"
)

// Decoder is one CsvDecoder of a manifest. Its zero value reads UTF-8 with
// commas.
type Decoder struct {
	// Delimiter is one character; "" means a comma. A text that starts with a
	// backslash is an escape of Python: \t, \x1f, \u00a7.
	Delimiter string
	// Encoding turns the body into UTF-8; nil when it is UTF-8 already. A byte
	// order mark stays part of the first header unless the encoding drops it.
	Encoding func(io.Reader) io.Reader
	// Null are the cells that mean null (set_values_to_none).
	Null []string
}

// ErrEncoding is returned for a row that is not valid in the decoder's encoding.
var ErrEncoding = errors.New("a row is not valid UTF-8")

// Elements yields an object for every row below the header. Blank lines are
// skipped, short rows are filled with nulls, surplus cells go under the key
// null, and of equal headers the last cell wins at the place of the first.
func (d Decoder) Elements(body decode.Body) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		delimiter, err := Delimiter(d.Delimiter)
		if err != nil {
			yield(nil, err)
			return
		}
		in := io.Reader(body)
		if d.Encoding != nil {
			in = d.Encoding(body)
		}
		rows := NewReader(in, delimiter)
		header, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			yield(nil, err)
			return
		}
		w := newWriter(header, d.Null)
		for {
			row, err := rows.Read()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if row.Len() == 0 {
				continue
			}
			if !yield(w.object(row), nil) {
				return
			}
		}
	}
}

// Delimiter resolves the delimiter as it stands in a manifest.
func Delimiter(text string) (string, error) {
	if text == "" {
		return ",", nil
	}
	resolved := text
	if strings.HasPrefix(text, `\`) {
		var err error
		if resolved, err = unescape(text); err != nil {
			return "", fmt.Errorf("delimiter %q: %w", text, err)
		}
	}
	if utf8.RuneCountInString(resolved) != 1 {
		return "", fmt.Errorf("delimiter %q is not one character", text)
	}
	return resolved, nil
}

// unescape reads the escapes of a Python text.
func unescape(text string) (string, error) {
	var out strings.Builder
	for len(text) > 0 {
		if text[0] != '\\' {
			// Python takes the bytes of what is not escaped as Latin-1.
			out.WriteRune(rune(text[0]))
			text = text[1:]
			continue
		}
		if len(text) == 1 {
			return "", errors.New("a backslash at the end")
		}
		digits := 0
		switch c := text[1]; c {
		case 'x':
			digits = 2
		case 'u':
			digits = 4
		case 'U':
			digits = 8
		case '0', '1', '2', '3', '4', '5', '6', '7':
			n := 2
			for n < len(text) && n < 4 && text[n] >= '0' && text[n] <= '7' {
				n++
			}
			r, err := strconv.ParseUint(text[1:n], 8, 32)
			if err != nil {
				return "", err
			}
			out.WriteRune(rune(r))
			text = text[n:]
			continue
		default:
			if i := strings.IndexByte(`abfnrtv\'"`, c); i >= 0 {
				out.WriteByte("\a\b\f\n\r\t\v\\'\""[i])
			} else {
				out.WriteString(text[:2])
			}
			text = text[2:]
			continue
		}
		if len(text) < 2+digits {
			return "", errors.New("an escape is cut short")
		}
		r, err := strconv.ParseUint(text[2:2+digits], 16, 32)
		if err != nil || r > utf8.MaxRune {
			return "", errors.New("an escape has no character")
		}
		out.WriteRune(rune(r))
		text = text[2+digits:]
	}
	return out.String(), nil
}
