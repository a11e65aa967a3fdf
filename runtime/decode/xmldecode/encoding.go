package xmldecode

import (
	"bufio"
	"bytes"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/decode/textenc"
)

// text is the body as UTF-8. The encoding is the one that the CDK's HTTP library
// assumes: the charset of the content type; without one, ISO 8859-1 for text/…,
// and what the bytes look like for everything else. Encodings that are not known
// here, and bytes that are not UTF-8, become replacement characters, as there.
func text(body decode.Body) io.Reader {
	in := bufio.NewReaderSize(body, 4<<10)
	name := charset(body.ContentType)
	if name == "" {
		head, _ := in.Peek(256)
		name = guess(head)
	}
	switch function, _ := textenc.Function(name); function {
	case "Latin1":
		return textenc.Latin1(in)
	case "CP1252":
		return textenc.CP1252(in)
	case "UTF16":
		return textenc.UTF16(in)
	case "UTF16LE":
		return textenc.UTF16LE(in)
	case "UTF16BE":
		return textenc.UTF16BE(in)
	}
	return &repair{in: in}
}

// charset is what the content type says about the encoding, "" for nothing.
func charset(contentType string) string {
	mime, params, _ := strings.Cut(contentType, ";")
	for param := range strings.SplitSeq(params, ";") {
		key, value, _ := strings.Cut(param, "=")
		if strings.EqualFold(strings.Trim(key, ` '"`), "charset") {
			return strings.Trim(value, ` '"`)
		}
	}
	switch {
	case strings.Contains(mime, "text"):
		return "iso-8859-1"
	case strings.Contains(mime, "application/json"):
		return "utf-8"
	}
	return ""
}

// guess looks at the first bytes: a mark, or the encoding in the XML declaration.
func guess(head []byte) string {
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		return "utf-16"
	case bytes.HasPrefix(head, []byte("<\x00")):
		return "utf-16-le"
	case bytes.HasPrefix(head, []byte("\x00<")):
		return "utf-16-be"
	case !bytes.HasPrefix(head, []byte("<?xml")):
		return ""
	}
	declaration, _, _ := bytes.Cut(head, []byte("?>"))
	_, value, ok := bytes.Cut(declaration, []byte("encoding"))
	value = bytes.TrimLeft(value, "= \t\r\n")
	if !ok || len(value) == 0 {
		return ""
	}
	if end := bytes.IndexByte(value[1:], value[0]); end >= 0 && (value[0] == '"' || value[0] == '\'') {
		return string(value[1 : 1+end])
	}
	return ""
}

// repair replaces bytes that are not UTF-8.
type repair struct {
	in   io.Reader
	raw  [4096]byte
	kept int
	out  []byte
	left []byte
	err  error
}

func (r *repair) Read(b []byte) (int, error) {
	for len(r.left) == 0 {
		if r.err != nil {
			return 0, r.err
		}
		n, err := r.in.Read(r.raw[r.kept:])
		r.err = err
		n += r.kept
		r.kept = 0
		raw := r.raw[:n]
		if utf8.Valid(raw) {
			r.left = raw
			break
		}
		r.out = r.out[:0]
		for len(raw) > 0 {
			if err == nil && !utf8.FullRune(raw) {
				r.kept = copy(r.raw[:], raw)
				break
			}
			c, size := utf8.DecodeRune(raw)
			r.out = utf8.AppendRune(r.out, c)
			raw = raw[size:]
		}
		r.left = r.out
	}
	n := copy(b, r.left)
	r.left = r.left[n:]
	return n, nil
}
