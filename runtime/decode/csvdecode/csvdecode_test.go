package csvdecode_test

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/decode/csvdecode"
	"github.com/airgen/airgen/runtime/decode/textenc"
	"github.com/airgen/airgen/runtime/jsonspan"
)

// read collects the elements of a body, which comes in whatever portions.
func read(d decode.Decoder, body io.Reader) ([]string, error) {
	var got []string
	for element, err := range d.Elements(decode.Body{Reader: body}) {
		if err != nil {
			return got, err
		}
		got = append(got, string(element))
	}
	return got, nil
}

func TestElements(t *testing.T) {
	tests := []struct {
		name    string
		decoder csvdecode.Decoder
		body    string
		want    []string
		fails   bool
	}{
		{name: "nothing", body: ""},
		{name: "header alone", body: "a,b\n"},
		{name: "rows are texts", body: "a,b\n1,true\n", want: []string{`{"a":"1","b":"true"}`}},
		{name: "no line end at the end", body: "a,b\n1,2", want: []string{`{"a":"1","b":"2"}`}},
		{name: "empty cells are empty texts", body: "a,b\n,\n", want: []string{`{"a":"","b":""}`}},
		{name: "blank lines are skipped", body: "a\n\n1\n\r\n\n2\n", want: []string{`{"a":"1"}`, `{"a":"2"}`}},
		{name: "a line of blanks is a row", body: "a,b\n \n", want: []string{`{"a":" ","b":null}`}},
		{name: "short rows are filled", body: "a,b,c\n1\n", want: []string{`{"a":"1","b":null,"c":null}`}},
		{name: "surplus cells", body: "a\n1,2,3\n", want: []string{`{"a":"1","null":["2","3"]}`}},
		{name: "blank header", body: "\n1,2\n", want: []string{`{"null":["1","2"]}`}},
		{name: "equal headers", body: "a,b,a\n1,2,3\n4,5\n", want: []string{`{"a":"3","b":"2"}`, `{"a":null,"b":"5"}`}},
		{name: "quotes", body: "a,b\n\"x,\ny\",\"say \"\"hi\"\"\"\n", want: []string{`{"a":"x,\ny","b":"say \"hi\""}`}},
		{name: "line ends inside quotes become one", body: "a\n\"x\r\ny\rz\"\n", want: []string{`{"a":"x\ny\nz"}`}},
		{name: "all kinds of line ends", body: "a\r1\n2\r\n3", want: []string{`{"a":"1"}`, `{"a":"2"}`, `{"a":"3"}`}},
		{name: "a quote inside a field is text", body: "a\nx\"y\"\n", want: []string{`{"a":"x\"y\""}`}},
		{name: "text behind a closing quote", body: "a\n\"x\"y\"z\n", want: []string{`{"a":"xy\"z"}`}},
		{name: "a quote that is never closed", body: "a\n\"x,1\n2", want: []string{`{"a":"x,1\n2"}`}},
		{name: "byte order mark stays", body: "\ufeffa\n1\n", want: []string{"{\"\ufeffa\":\"1\"}"}},
		{name: "byte order mark dropped", decoder: csvdecode.Decoder{Encoding: textenc.UTF8Sig}, body: "\ufeffa\n1\n", want: []string{`{"a":"1"}`}},
		{name: "latin 1", decoder: csvdecode.Decoder{Encoding: textenc.Latin1}, body: "a\n\xe9\n", want: []string{`{"a":"é"}`}},
		{name: "not utf-8", body: "a\nok\n\xe9\n", want: []string{`{"a":"ok"}`}, fails: true},
		{name: "escaped delimiter", decoder: csvdecode.Decoder{Delimiter: `\t`}, body: "a\tb\n1\t2\n", want: []string{`{"a":"1","b":"2"}`}},
		{name: "hexadecimal delimiter", decoder: csvdecode.Decoder{Delimiter: `\x1f`}, body: "a\x1fb\n1\x1f2\n", want: []string{`{"a":"1","b":"2"}`}},
		{name: "delimiter of two bytes", decoder: csvdecode.Decoder{Delimiter: "§"}, body: "a§b\n¡§2\n", want: []string{`{"a":"¡","b":"2"}`}},
		{name: "delimiter of two characters", decoder: csvdecode.Decoder{Delimiter: "||"}, body: "a||b\n", fails: true},
		{name: "cells that mean null", decoder: csvdecode.Decoder{Null: []string{"NA", ""}}, body: "a,b,c\nNA,,x,NA\n", want: []string{`{"a":null,"b":null,"c":"x","null":["NA"]}`}},
		{name: "control characters", body: "a\n\x00\x01\"\n", want: []string{`{"a":"\u0000\u0001\""}`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for portion, body := range map[string]io.Reader{
				"at once":      strings.NewReader(tt.body),
				"byte by byte": iotest.OneByteReader(strings.NewReader(tt.body)),
			} {
				got, err := read(tt.decoder, body)
				if (err != nil) != tt.fails {
					t.Fatalf("%s: error %v, want one: %v", portion, err, tt.fails)
				}
				if !slices.Equal(got, tt.want) {
					t.Errorf("%s:\n got %q\nwant %q", portion, got, tt.want)
				}
			}
		})
	}
}

func TestBrokenBody(t *testing.T) {
	broken := errors.New("connection reset")
	got, err := read(csvdecode.Decoder{}, io.MultiReader(strings.NewReader("a\n1\n2"), iotest.ErrReader(broken)))
	if !errors.Is(err, broken) {
		t.Errorf("error %v, want %v", err, broken)
	}
	if want := []string{`{"a":"1"}`}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestDelimiter(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", ","}, {";", ";"}, {`\t`, "\t"}, {`\\`, `\`}, {`\u00a7`, "§"}, {`\U0001F600`, "😀"}, {`\174`, "|"}, {`\x7c`, "|"}, {`\'`, "'"},
		{`\q`, ""}, {`\`, ""}, {`\x7`, ""}, {`\xzz`, ""}, {`\U00110000`, ""}, {"ab", ""},
	}
	for _, tt := range tests {
		got, err := csvdecode.Delimiter(tt.in)
		if (err == nil) != (tt.want != "") || got != tt.want {
			t.Errorf("Delimiter(%q) = %q, %v; want %q", tt.in, got, err, tt.want)
		}
	}
}

func FuzzElements(f *testing.F) {
	for _, seed := range []string{"a,b\n1,2\n", "a\n\"x\r\n\"\"y\"z,\n", "\n\n,\n\"", "a,a\r1", "\ufeff§a§\n\"", "a\n\xff"} {
		f.Add([]byte(seed), ",", uint8(3))
	}
	f.Add([]byte("a\tb\n1\t2"), `\t`, uint8(1))
	f.Add([]byte("\xef\xbb,\xbf\r0"), "", uint8(4))        // parts of a character on both sides of a delimiter
	f.Add([]byte("\"\xef\xbb\"\xbf,b\n1,2"), "", uint8(2)) // and of a quote
	f.Fuzz(func(t *testing.T, body []byte, delimiter string, portion uint8) {
		d := csvdecode.Decoder{Delimiter: delimiter, Null: []string{"NA"}}
		whole, err := read(d, bytes.NewReader(body))
		for _, element := range whole {
			if err := jsonspan.Valid([]byte(element)); err != nil {
				t.Fatalf("%q is not JSON: %v", element, err)
			}
		}
		parts, err2 := read(d, &portions{body, int(portion%7) + 1})
		if !slices.Equal(whole, parts) || (err == nil) != (err2 == nil) {
			t.Fatalf("in portions %q (%v), at once %q (%v)", parts, err2, whole, err)
		}
	})
}

// portions reads a few bytes at a time.
type portions struct {
	body []byte
	size int
}

func (p *portions) Read(b []byte) (int, error) {
	if len(p.body) == 0 {
		return 0, io.EOF
	}
	n := copy(b[:min(len(b), p.size)], p.body)
	p.body = p.body[n:]
	return n, nil
}

func BenchmarkElements(b *testing.B) {
	var body bytes.Buffer
	body.WriteString("id,name,email,created_at,amount,note\n")
	for range 1000 {
		body.WriteString("12345,Ada Lovelace,ada@example.com,2024-01-01T00:00:00Z,12.50,\"a note, with \"\"quotes\"\"\"\n")
	}
	b.SetBytes(int64(body.Len()))
	b.ReportAllocs()
	for b.Loop() {
		rows := 0
		for _, err := range (csvdecode.Decoder{}).Elements(decode.Body{Reader: bytes.NewReader(body.Bytes())}) {
			if err != nil {
				b.Fatal(err)
			}
			rows++
		}
		if rows != 1000 {
			b.Fatal(rows)
		}
	}
}
