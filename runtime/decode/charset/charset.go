// Package charset knows the encodings that package textenc does not, with the
// tables of golang.org/x/text. It refuses to replace what it cannot decode. Only
// connectors whose manifest names such an encoding import it.
package charset

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/ianaindex"
	"golang.org/x/text/transform"

	"github.com/airgen/airgen/runtime/decode/textenc"
)

// For returns the function that turns text in an encoding, as Python names it,
// into UTF-8. A function for an unknown name gives a reader that fails: Python,
// too, finds out when the first response is read.
func For(python string) func(io.Reader) io.Reader {
	enc, err := find(python)
	return func(in io.Reader) io.Reader {
		if err != nil {
			return failing{err}
		}
		return transform.NewReader(in, transform.Chain(enc.NewDecoder(), strict{}))
	}
}

// Known tells whether For has the encoding.
func Known(python string) bool {
	_, err := find(python)
	return err == nil
}

var (
	replacement    = []byte("\uFFFD")
	errMeaningless = errors.New("bytes without a meaning in the encoding of the response")
)

func find(python string) (encoding.Encoding, error) {
	name := textenc.Normalize(python)
	for _, spelling := range spellings(name) {
		if enc, err := htmlindex.Get(spelling); err == nil && enc != nil {
			return enc, nil
		}
		if enc, err := ianaindex.IANA.Encoding(spelling); err == nil && enc != nil {
			return enc, nil
		}
	}
	return nil, fmt.Errorf("unknown encoding: %s", python)
}

// spellings are the ways in which the registries may write a Python name.
func spellings(name string) []string {
	all := []string{name, strings.ReplaceAll(name, "-", "_"), strings.ReplaceAll(name, "-", "")}
	if page, ok := strings.CutPrefix(name, "cp"); ok {
		all = append(all, "windows-"+page, "ibm"+page)
	}
	if part, ok := strings.CutPrefix(name, "iso8859-"); ok {
		all = append(all, "iso-8859-"+part)
	}
	switch name {
	case "mac-roman":
		all = append(all, "macintosh")
	case "mac-cyrillic":
		all = append(all, "x-mac-cyrillic")
	case "latin2", "latin-2", "l2":
		all = append(all, "iso-8859-2")
	}
	return all
}

// strict copies UTF-8 and fails on the replacement character: x/text puts it
// where Python raises an error.
type strict struct{ transform.NopResetter }

func (strict) Transform(dst, src []byte, atEOF bool) (int, int, error) {
	n := min(len(dst), len(src))
	if i := bytes.Index(src[:n], replacement); i >= 0 {
		return copy(dst, src[:i]), i, errMeaningless
	}
	if n == len(src) && atEOF {
		return copy(dst, src), n, nil
	}
	// The character may stand across the end of what there is now.
	for keep := min(len(replacement)-1, n); keep > 0; keep-- {
		if bytes.HasSuffix(src[:n], replacement[:keep]) {
			n -= keep
			break
		}
	}
	copy(dst, src[:n])
	if n < len(src) && len(dst)-n < len(replacement) {
		return n, n, transform.ErrShortDst
	}
	if n < len(src) {
		return n, n, transform.ErrShortSrc
	}
	return n, n, nil
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }
