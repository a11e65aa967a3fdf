package decode_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/decode/csvdecode"
	"github.com/airgen/airgen/runtime/decode/filedecode"
	"github.com/airgen/airgen/runtime/decode/gzipdecode"
	"github.com/airgen/airgen/runtime/decode/itemsdecode"
	"github.com/airgen/airgen/runtime/decode/zipdecode"
)

func read(d decode.Decoder, body string) (got []string, warnings []string, err error) {
	b := decode.Body{Reader: iotest.HalfReader(strings.NewReader(body)), Warn: func(text string) { warnings = append(warnings, text) }}
	for element, err := range d.Elements(b) {
		if err != nil {
			return got, warnings, err
		}
		got = append(got, string(element))
	}
	return got, warnings, nil
}

func TestElements(t *testing.T) {
	long := strings.Repeat("x", 200_000)
	tests := []struct {
		name    string
		decoder decode.Decoder
		body    string
		want    []string
		warns   int
		fails   bool
	}{
		{name: "lines", decoder: decode.JSONLines(), body: "{\"a\":1}\n [2] \r\n\"x\"\nnull", want: []string{`{"a":1}`, `[2]`, `"x"`, `null`}},
		{name: "blank lines", decoder: decode.JSONLines(), body: "\n \n1\n\n", want: []string{`1`}},
		{name: "bad lines are skipped", decoder: decode.JSONLines(), body: "{\"a\"\n{\"a\":\"\t\"}\n\ufeff1\n2\n", want: []string{`2`}, warns: 3},
		{name: "long lines", decoder: decode.JSONLines(), body: "\"" + long + "\"\n1\n\"" + long + "\"", want: []string{`"` + long + `"`, `1`, `"` + long + `"`}},
		{name: "lines not in UTF-8", decoder: decode.JSONLines(), body: "1\n\xff\n2", want: []string{`1`}, fails: true},
		{name: "numbers of Python", decoder: decode.JSONLines(), body: "NaN\n-Infinity\n123456789012345678901234567890\n", want: []string{`NaN`, `-Infinity`, `123456789012345678901234567890`}},

		{name: "texts", decoder: decode.Iterable(), body: "a\n\nb\"\r\nc\rd\r", want: []string{`{"record":"a"}`, `{"record":""}`, `{"record":"b\""}`, `{"record":"c"}`, `{"record":"d"}`}},
		{name: "no text", decoder: decode.Iterable(), body: ""},
		{name: "texts not in UTF-8", decoder: decode.Iterable(), body: "a\n\xff", want: []string{`{"record":"a"}`}, fails: true},

		{name: "gzip", decoder: gzipdecode.Decoder{Inner: decode.JSONLines()}, body: zipped("1\n2\n"), want: []string{`1`, `2`}},
		{name: "not gzip", decoder: gzipdecode.Decoder{Inner: decode.JSONLines()}, body: "1\n2\n", want: []string{`1`, `2`}},
		{name: "gzip in two members, padded", decoder: gzipdecode.Decoder{Inner: decode.JSONLines()}, body: zipped("1\n") + zipped("2\n") + "\x00\x00", want: []string{`1`, `2`}},
		{name: "gzip and something else", decoder: gzipdecode.Decoder{Inner: decode.JSONLines()}, body: zipped("1\n") + "x", want: []string{`1`}, fails: true},
		{name: "gzip cut off", decoder: gzipdecode.Decoder{Inner: decode.JSONLines()}, body: zipped("1\n")[:20], want: []string{`1`}, fails: true},
		{name: "gzip of gzip", decoder: gzipdecode.Decoder{Inner: gzipdecode.Decoder{}}, body: zipped(zipped(`[1,{"a":2}]`)), want: []string{`1`, `{"a":2}`}},
		{name: "gzip of CSV", decoder: gzipdecode.Decoder{Inner: csvdecode.Decoder{}}, body: zipped("a\n1\n"), want: []string{`{"a":"1"}`}},
		{name: "gzip of an object", decoder: gzipdecode.Decoder{}, body: zipped(" {} "), want: []string{`{}`}},
		{name: "gzip of an empty list", decoder: gzipdecode.Decoder{}, body: zipped("[]")},
		{name: "gzip of null", decoder: gzipdecode.Decoder{}, body: zipped("null"), fails: true},
		{name: "gzip of nothing", decoder: gzipdecode.Decoder{}, body: "", fails: true},

		{name: "zip", decoder: zipdecode.Decoder{}, body: archive("[1]", `{"a":2}`), want: []string{`1`, `{"a":2}`}},
		{name: "zip of CSV", decoder: zipdecode.Decoder{Inner: csvdecode.Decoder{}}, body: archive("a\n1\n", "b\n2\n"), want: []string{`{"a":"1"}`, `{"b":"2"}`}},
		{name: "zip with a bad file", decoder: zipdecode.Decoder{}, body: archive("[1]", `{"a"`), want: []string{`1`}, fails: true},
		{name: "not zip", decoder: zipdecode.Decoder{}, body: "[1]", fails: true},

		{name: "items", decoder: itemsdecode.Decoder{Path: "data.users"}, body: `{"x":[1],"data":{"users":[{"id":1},[2],null],"users.item":3}}`, want: []string{`{"id":1}`, `[2]`, `null`, `3`}},
		{name: "items of items", decoder: itemsdecode.Decoder{Path: "item.rows"}, body: `[{"rows":[1]},{"rows":{"a":0}},{"rows":[2]}]`, want: []string{`1`, `2`}},
		{name: "no items", decoder: itemsdecode.Decoder{Path: "data"}, body: `{"data":{"a":1},"b":[1]}`},
		{name: "items cut off", decoder: itemsdecode.Decoder{Path: "data"}, body: `{"data":[1,`, want: []string{`1`}, fails: true},
		{name: "items of nothing", decoder: itemsdecode.Decoder{Path: "data"}, body: ``, fails: true},
		{name: "text behind items", decoder: itemsdecode.Decoder{Path: "data"}, body: `{"data":[1]} {}`, want: []string{`1`}, fails: true},

		{name: "file", decoder: filedecode.Decoder{}, body: "a,b,a,\n1,NA,\"nan\",x\n\n \n\"\",y\n", want: []string{`{"a":"1","b":null,"a.1":null,"Unnamed: 3":"x"}`, `{"a":null,"b":"y","a.1":null,"Unnamed: 3":null}`}},
		{name: "file with its texts kept", decoder: filedecode.Decoder{PreserveNA: true}, body: "\ufeffa,b\nNA,\n", want: []string{`{"a":"NA","b":null}`}},
		{name: "file with an index", decoder: filedecode.Decoder{}, body: "a,b\ni,1,2\nj,3\n", want: []string{`{"a":"1","b":"2"}`, `{"a":"3","b":null}`}},
		{name: "file with a long row", decoder: filedecode.Decoder{}, body: "a\n1\n2,3\n", want: []string{`{"a":"1"}`}, fails: true},
		{name: "file with an open quote", decoder: filedecode.Decoder{}, body: "a\n\"1", fails: true},
		{name: "file with NUL bytes", decoder: filedecode.Decoder{}, body: "a\x00\n\x001\n", want: []string{`{"a":"1"}`}},
		{name: "zipped file", decoder: filedecode.Decoder{}, body: zipped("a\n1\n"), want: []string{`{"a":"1"}`}},
		{name: "empty file", decoder: filedecode.Decoder{}, body: ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, warnings, err := read(tt.decoder, tt.body)
			if (err != nil) != tt.fails {
				t.Fatalf("error %v, want one: %v", err, tt.fails)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("\n got %.300q\nwant %.300q", got, tt.want)
			}
			if len(warnings) != tt.warns {
				t.Errorf("warnings %q, want %d", warnings, tt.warns)
			}
		})
	}
}

func TestErrorMessages(t *testing.T) {
	tests := []struct{ name, body, want string }{
		{"not an archive", "x", "Received an invalid zip file in response."},
		{"a bad file", archive(`{"a"`), "Failed to parse file: 0.json from zip file."},
	}
	for _, tt := range tests {
		_, _, err := read(zipdecode.Decoder{}, tt.body)
		var told *decode.Error
		if !errors.As(err, &told) || told.Message != tt.want {
			t.Errorf("%s: %v, want the message %q", tt.name, err, tt.want)
		}
	}
}

// TestLargeArchive goes through the temporary file.
func TestLargeArchive(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	f, err := w.CreateHeader(&zip.FileHeader{Name: "a", Method: zip.Store})
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(f, strings.Repeat("\n", 9<<20)+"1")
	w.Close()
	got, _, err := read(zipdecode.Decoder{Inner: decode.JSONLines()}, out.String())
	if err != nil || !slices.Equal(got, []string{"1"}) {
		t.Errorf("got %q, %v", got, err)
	}
}

// TestStop leaves in the middle; no decoder may call back after that.
func TestStop(t *testing.T) {
	for name, tt := range map[string]struct {
		decoder decode.Decoder
		body    string
	}{
		"lines": {decode.JSONLines(), "1\n2\n"},
		"texts": {decode.Iterable(), "1\n2\n"},
		"gzip":  {gzipdecode.Decoder{}, zipped("[1,2]")},
		"zip":   {zipdecode.Decoder{}, archive("[1,2]", "[3]")},
		"items": {itemsdecode.Decoder{Path: "a"}, `{"a":[1,2]}`},
		"file":  {filedecode.Decoder{}, "a\n1\n2\n"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, err := range tt.decoder.Elements(decode.Body{Reader: strings.NewReader(tt.body)}) {
				if err != nil {
					t.Error(err)
				}
				break
			}
		})
	}
}

func zipped(text string) string {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	io.WriteString(w, text)
	w.Close()
	return out.String()
}

func archive(files ...string) string {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for i, text := range files {
		f, _ := w.Create(string(rune('0'+i)) + ".json")
		io.WriteString(f, text)
	}
	w.Close()
	return out.String()
}
