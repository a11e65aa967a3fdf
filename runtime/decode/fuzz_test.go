package decode_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/decode/csvdecode"
	"github.com/airgen/airgen/runtime/decode/filedecode"
	"github.com/airgen/airgen/runtime/decode/gzipdecode"
	"github.com/airgen/airgen/runtime/decode/itemsdecode"
	"github.com/airgen/airgen/runtime/decode/zipdecode"
)

// FuzzJSONLines holds the JsonlDecoder against encoding/json, line by line.
func FuzzJSONLines(f *testing.F) {
	for _, seed := range []string{"", "{\"a\":1}\n[2]\n", "1\r\n\n x\n\"\\ud800\"", "{}{}\n", "\ufeff1\n2", "[1,]\nnull", "\xff\n1", "1e999\n-0"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		got, _, err := read(decode.JSONLines(), body)
		if strings.Contains(body, "N") || strings.Contains(body, "I") {
			return // NaN and Infinity, which Python's json has
		}
		var want []string
		fails := false
		for line := range strings.SplitSeq(body, "\n") {
			if fails = !utf8.ValidString(line); fails {
				break
			}
			if text := strings.Trim(line, " \t\r\n"); json.Valid([]byte(text)) {
				want = append(want, text)
			}
		}
		if !slices.Equal(got, want) || fails != (err != nil) {
			t.Fatalf("%q: got %q and %v, want %q", body, got, err, want)
		}
	})
}

// FuzzIterable holds the IterableDecoder against Python's universal newlines.
func FuzzIterable(f *testing.F) {
	for _, seed := range []string{"", "a\nb", "a\r\n\rb\n\n", "\r", "\"\\\n\x00", "é\u2028x\n", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		got, _, err := read(decode.Iterable(), body)
		if !utf8.ValidString(body) {
			if err == nil {
				t.Fatalf("%q is not UTF-8, and nobody said so", body)
			}
			return
		}
		lines := strings.Split(strings.ReplaceAll(strings.ReplaceAll(body, "\r\n", "\n"), "\r", "\n"), "\n")
		if lines[len(lines)-1] == "" {
			lines = lines[:len(lines)-1]
		}
		if err != nil || len(got) != len(lines) {
			t.Fatalf("%q: %d records and %v, want %d", body, len(got), err, len(lines))
		}
		for i, element := range got {
			var record struct{ Record string }
			if err := json.Unmarshal([]byte(element), &record); err != nil || record.Record != lines[i] {
				t.Fatalf("%q: line %d is %s (%v), want %q", body, i, element, err, lines[i])
			}
		}
	})
}

// tableOf makes a table of text: its rows and cells are what NUL and SOH part.
func tableOf(text string) (rows [][]string, ok bool) {
	if !utf8.ValidString(text) {
		return nil, false
	}
	for line := range strings.SplitSeq(text, "\x00") {
		cells := strings.SplitN(line, "\x01", 3)
		rows = append(rows, append(cells, make([]string, 3-len(cells))...))
	}
	return rows, true
}

func writeCSV(t *testing.T, rows [][]string) string {
	t.Helper()
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	if err := w.WriteAll(append([][]string{{"a", "b", "c"}}, rows...)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// FuzzCSV holds the CsvDecoder and the ResponseToFileExtractor against what
// encoding/csv has written.
func FuzzCSV(f *testing.F) {
	for _, seed := range []string{"", "x\x01y\x01z", "a,b\x01\"q\"\x01 \x00line\nbreak\x01\r\x01\r\n", "é😀\x01'\x01\\", "\ufeff\x01NA\x01null"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		rows, ok := tableOf(text)
		if !ok {
			return
		}
		body := writeCSV(t, rows)
		check := func(d decode.Decoder, empty any) {
			t.Helper()
			got, _, err := read(d, body)
			if err != nil || len(got) != len(rows) {
				t.Fatalf("%q: %d records and %v, want %d", body, len(got), err, len(rows))
			}
			for i, row := range rows {
				var record map[string]any
				if err := json.Unmarshal([]byte(got[i]), &record); err != nil {
					t.Fatalf("%q: %s: %v", body, got[i], err)
				}
				want := map[string]any{}
				for k, cell := range row {
					cell = strings.ReplaceAll(strings.ReplaceAll(cell, "\r\n", "\n"), "\r", "\n") // the CDK reads lines as Python does
					want[string(rune('a'+k))] = cell
					if cell == "" {
						want[string(rune('a'+k))] = empty
					}
				}
				if !reflect.DeepEqual(record, want) {
					t.Fatalf("%q: row %d is %v, want %v", body, i, record, want)
				}
			}
		}
		check(csvdecode.Decoder{}, "")
		check(filedecode.Decoder{PreserveNA: true}, nil)
	})
}

// FuzzGzip compresses text in several members, reads it, and reads it cut off:
// that must be an error and never the end.
func FuzzGzip(f *testing.F) {
	f.Add("a\nb\n", uint8(2), uint16(5))
	f.Add("", uint8(1), uint16(0))
	f.Add(strings.Repeat("line\n", 500), uint8(3), uint16(900))
	f.Fuzz(func(t *testing.T, text string, members uint8, cut uint16) {
		if !utf8.ValidString(text) {
			return
		}
		var b bytes.Buffer
		n := int(members%3) + 1
		for i := range n {
			z := gzip.NewWriter(&b)
			if _, err := z.Write([]byte(text[i*len(text)/n : (i+1)*len(text)/n])); err != nil {
				t.Fatal(err)
			}
			if err := z.Close(); err != nil {
				t.Fatal(err)
			}
		}
		d := gzipdecode.Decoder{Inner: decode.Iterable()}
		want, _, err := read(decode.Iterable(), text)
		if err != nil {
			t.Fatal(err)
		}
		got, _, err := read(d, b.String())
		if err != nil || !slices.Equal(got, want) {
			t.Fatalf("%q: got %q and %v, want %q", text, got, err, want)
		}
		if n == 1 && b.Len() > 3 {
			short := b.String()[:2+int(cut)%(b.Len()-3)]
			if got, _, err := read(d, short); err == nil {
				t.Fatalf("%q cut off at %d: %q and no error", text, len(short), got)
			}
		}
	})
}

// FuzzZip reads archives of several files, and archives with a damaged byte.
func FuzzZip(f *testing.F) {
	f.Add("a\nb\n", uint8(2), uint16(5), byte(1))
	f.Add("", uint8(0), uint16(0), byte(255))
	f.Fuzz(func(t *testing.T, text string, files uint8, at uint16, change byte) {
		if !utf8.ValidString(text) {
			return
		}
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		n := int(files % 4)
		for i := range n {
			w, err := z.CreateHeader(&zip.FileHeader{Name: fmt.Sprintf("%d.txt", i), Method: uint16(i%2) * zip.Deflate})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := w.Write([]byte(text)); err != nil {
				t.Fatal(err)
			}
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		once, _, err := read(decode.Iterable(), text)
		if err != nil {
			t.Fatal(err)
		}
		d := zipdecode.Decoder{Inner: decode.Iterable()}
		got, _, err := read(d, b.String())
		if want := slices.Repeat(once, n); err != nil || !slices.Equal(got, want) {
			t.Fatalf("%q: got %q and %v, want %q", text, got, err, want)
		}
		damaged := bytes.Clone(b.Bytes())
		damaged[int(at)%len(damaged)] ^= change
		_, _, _ = read(d, string(damaged)) // no panic
	})
}

// FuzzItems holds the JsonItemsDecoder against encoding/json.
func FuzzItems(f *testing.F) {
	for _, seed := range []string{`{"a":{"b":[1,{"x":[2]},"s"]}}`, `{"a":{"b":{"item":3}}}`, `[{"a":1}]`, `{"a":{"b":[]},"c":[1]}`, `{"a":[{"b":[1]}]}`, `{"a":{"b":[1`, `{"a.b":[1]}`, ""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		got, _, err := read(itemsdecode.Decoder{Path: "a.b"}, body)
		if jsontext.Value(body).IsValid() != (err == nil) && !strings.Contains(body, `"`) {
			t.Fatalf("%q: %v", body, err)
		}
		if !jsontext.Value(body).IsValid() || strings.ContainsAny(body, `.\`) {
			return // not JSON, a key twice, or keys that look like paths
		}
		d := json.NewDecoder(strings.NewReader(body))
		d.UseNumber()
		var doc any
		if err := d.Decode(&doc); err != nil {
			return
		}
		members, _ := doc.(map[string]any)
		inner, _ := members["a"].(map[string]any)
		items, _ := inner["b"].([]any)
		if inside, ok := inner["b"].(map[string]any); ok {
			if _, ok := inside["item"]; ok {
				return // its path is that of an item
			}
		}
		if err != nil || len(got) != len(items) {
			t.Fatalf("%q: %q and %v, want %v", body, got, err, items)
		}
		for i := range items {
			d := json.NewDecoder(strings.NewReader(got[i]))
			d.UseNumber()
			var item any
			if err := d.Decode(&item); err != nil || !reflect.DeepEqual(item, items[i]) {
				t.Fatalf("%q: item %d is %s (%v), want %v", body, i, got[i], err, items[i])
			}
		}
	})
}

// FuzzAny feeds every decoder with anything: no panic, and everything that comes
// out is JSON.
func FuzzAny(f *testing.F) {
	for _, seed := range []string{"", "{}", "PK\x03\x04", "\x1f\x8b\x08\x00", "x\x9c", "a,b\n1", "{\"a\":[1]}\n"} {
		f.Add([]byte(seed))
	}
	decoders := []decode.Decoder{
		decode.JSON(), decode.JSONLines(), decode.Iterable(), csvdecode.Decoder{Null: []string{"x"}}, filedecode.Decoder{}, itemsdecode.Decoder{Path: "a"},
		gzipdecode.Decoder{}, gzipdecode.Decoder{Inner: csvdecode.Decoder{}}, zipdecode.Decoder{}, zipdecode.Decoder{Inner: gzipdecode.Decoder{Inner: decode.JSONLines()}},
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		for _, d := range decoders {
			got, _, _ := read(d, string(body))
			for _, element := range got {
				if text := strings.NewReplacer("-Infinity", "0", "Infinity", "0", "NaN", "0").Replace(element); !json.Valid([]byte(text)) && utf8.ValidString(element) {
					t.Fatalf("%T of %q gives %q, which is not JSON", d, body, element)
				}
			}
		}
	})
}
