package textenc_test

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/airgen/airgen/runtime/decode/charset"
	"github.com/airgen/airgen/runtime/decode/textenc"
)

func TestEncodings(t *testing.T) {
	tests := []struct {
		name     string
		encoding func(io.Reader) io.Reader
		in, want string
		fails    bool
	}{
		{name: "utf-8", encoding: textenc.UTF8, in: "\ufeffé", want: "\ufeffé"},
		{name: "utf-8-sig", encoding: textenc.UTF8Sig, in: "\ufeffé\ufeff", want: "é\ufeff"},
		{name: "utf-8-sig without a mark", encoding: textenc.UTF8Sig, in: "ab", want: "ab"},
		{name: "latin-1", encoding: textenc.Latin1, in: "a\xe9\x80", want: "aé\u0080"},
		{name: "ascii", encoding: textenc.ASCII, in: "a\xe9", want: "a", fails: true},
		{name: "cp1252", encoding: textenc.CP1252, in: "\x80\x9f\xff", want: "€Ÿÿ"},
		{name: "cp1252 hole", encoding: textenc.CP1252, in: "a\x81", want: "a", fails: true},
		{name: "utf-16 little", encoding: textenc.UTF16, in: "\xff\xfea\x00\x3d\xd8\x00\xde", want: "a😀"},
		{name: "utf-16 big", encoding: textenc.UTF16, in: "\xfe\xff\x00a", want: "a"},
		{name: "utf-16 unmarked", encoding: textenc.UTF16, in: "a\x00", want: "a"},
		{name: "utf-16-be", encoding: textenc.UTF16BE, in: "\xfe\xff\x00a", want: "\ufeffa"},
		{name: "utf-16-le", encoding: textenc.UTF16LE, in: "a\x00", want: "a"},
		{name: "utf-16 odd", encoding: textenc.UTF16, in: "a\x00b", want: "a", fails: true},
		{name: "utf-16 half a pair", encoding: textenc.UTF16, in: "\x3d\xd8a\x00", fails: true},
		{name: "utf-16 half a pair at the end", encoding: textenc.UTF16, in: "\x3d\xd8", fails: true},
		{name: "cp1251", encoding: charset.For("cp1251"), in: "\xcf", want: "П"},
		{name: "cp1251 hole", encoding: charset.For("cp1251"), in: "a\x98", want: "a", fails: true},
		{name: "shift_jis", encoding: charset.For("shift_jis"), in: strings.Repeat("\x82\xa0", 5000), want: strings.Repeat("あ", 5000)},
		{name: "cp437", encoding: charset.For("cp437"), in: "\x80", want: "Ç"},
		{name: "unknown", encoding: charset.For("klingon"), in: "a", fails: true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for portion, in := range map[string]io.Reader{
				"at once":      strings.NewReader(tt.in),
				"byte by byte": iotest.OneByteReader(strings.NewReader(tt.in)),
			} {
				got, err := io.ReadAll(iotest.OneByteReader(tt.encoding(in)))
				if string(got) != tt.want || (err != nil) != tt.fails {
					t.Errorf("%s: got %q, %v; want %q, error %v", portion, got, err, tt.want, tt.fails)
				}
			}
		})
	}
}

func TestFunction(t *testing.T) {
	tests := []struct {
		python, want string
		ok           bool
	}{
		{"utf-8", "UTF8", true}, {"UTF_8", "UTF8", true}, {"utf", "UTF8", true}, {"utf-8-sig", "UTF8Sig", true}, {"iso-8859-1", "Latin1", true},
		{"ISO8859_1", "Latin1", true}, {"latin-1", "Latin1", true}, {"Windows-1252", "CP1252", true}, {"ascii", "ASCII", true}, {"utf-16", "UTF16", true}, {"cp1251", "", false},
	}
	for _, tt := range tests {
		if got, ok := textenc.Function(tt.python); got != tt.want || ok != tt.ok {
			t.Errorf("Function(%q) = %q, %v; want %q, %v", tt.python, got, ok, tt.want, tt.ok)
		}
	}
	for _, python := range []string{"cp1250", "koi8_r", "gb18030", "big5", "euc_kr", "iso8859_15", "mac_roman", "cp850", "cp866"} {
		if !charset.Known(python) {
			t.Errorf("%s is not known", python)
		}
	}
	if charset.Known("klingon") {
		t.Error("klingon is known")
	}
}
