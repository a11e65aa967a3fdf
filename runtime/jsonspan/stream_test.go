package jsonspan_test

import (
	"bytes"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/airgen/airgen/runtime/jsonspan"
)

func TestStreamRoot(t *testing.T) {
	long := strings.Repeat("x", 2<<20)
	tests := []struct{ name, path, page, root, left string }{
		{"fields around the records", "data/items", `{"a":1,"data":{"total":[5],"items":[{"id":1}],"next":"u"},"z":{"q":null}}`, `{"a":1,"data":{"total":[5],"items":[],"next":"u"},"z":{"q":null}}`, ""},
		{"white space", "items", "{ \"a\" : [ 1 ] ,\n\"items\" : [ 1 , 2 ] }", `{"a":[ 1 ],"items":[]}`, ""},
		{"no records", "items", `{"a":{}}`, `{"a":{}}`, ""},
		{"one record", "item", `{"item":{"id":1},"b":2}`, `{"item":{"id":1},"b":2}`, ""},
		{"the body", "", `{"id":1,"next":2}`, `{"id":1,"next":2}`, ""},
		{"list", "", `[{"id":1},{"id":2}]`, `{"id":1}`, ""},
		{"list with a path", "a", `[{"a":[1],"b":2},{"a":[3],"c":4}]`, `{"a":[],"b":2}`, ""},
		{"index", "a/1", `{"a":[{"x":1},[2],3]}`, `{"a":[{"x":1},[],3]}`, ""},
		{"empty list", "a", `[]`, ``, ""},
		{"null", "a", `null`, ``, ""},
		{"large member", "items", `{"big":"` + long + `","items":[1],"n\u0065xt":[` + strings.Repeat("1,", 1<<20) + `1],"c":3}`, `{"items":[],"c":3}`, "big,next"},
		{"large item beside the path", "a/1", `{"a":["` + long + `",[2]]}`, `{"a":[null,[]]}`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := jsonspan.NewStream(strings.NewReader(tt.page), pathOf(tt.path))
			for range s.Records() {
			}
			if s.Err() != nil {
				t.Fatal(s.Err())
			}
			root := s.Root()
			if string(root.Raw) != tt.root || strings.Join(root.Left, ",") != tt.left {
				t.Errorf("got %.200s, left %v; want %s, left %s", root.Raw, root.Left, tt.root, tt.left)
			}
		})
	}
}

func TestStreamErrors(t *testing.T) {
	broken := errors.New("connection reset")
	var syntax *jsonspan.SyntaxError
	tests := []struct {
		name    string
		src     io.Reader
		path    jsonspan.Path
		records int
		is      func(error) bool
	}{
		{"source fails", io.MultiReader(strings.NewReader(`{"a":[1,2,`), iotest.ErrReader(broken)), jsonspan.NewPath("a"), 0, func(err error) bool { return errors.Is(err, broken) }},
		{"truncated", strings.NewReader(`{"a":[1,2,`), jsonspan.NewPath("a"), 2, func(err error) bool { return errors.Is(err, io.ErrUnexpectedEOF) }},
		{"broken behind the records", strings.NewReader(`{"a":[1,2],}`), jsonspan.NewPath("a"), 2, func(err error) bool { return errors.As(err, &syntax) && syntax.Offset == 11 }},
		{"globs", strings.NewReader(`{}`), jsonspan.NewPath("*"), 0, func(err error) bool { return err == jsonspan.ErrPathNotStreamable }},
		{"from the end", strings.NewReader(`{}`), jsonspan.NewPath("a", "-1"), 0, func(err error) bool { return err == jsonspan.ErrPathNotStreamable }},
		{"path occurs twice", strings.NewReader(`{"a":[1],"a":[2]}`), jsonspan.NewPath("a"), 1, func(err error) bool { return err == jsonspan.ErrLatePath }},
		{"stalled", stalled{}, jsonspan.NewPath("a"), 0, func(err error) bool { return err == io.ErrNoProgress }},
		{"fine", strings.NewReader(`{"a":[1]}`), jsonspan.NewPath("a"), 1, func(err error) bool { return err == nil }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := jsonspan.NewStream(tt.src, tt.path)
			for range s.Records() {
			}
			if s.Len() != tt.records || !tt.is(s.Err()) {
				t.Errorf("%d records, %v; want %d", s.Len(), s.Err(), tt.records)
			}
		})
	}
	s := jsonspan.NewStream(strings.NewReader(`[1,2,3,`), jsonspan.Path{})
	for range s.Records() {
		break
	}
	if s.Len() != 1 || s.Err() != nil {
		t.Errorf("stopped by the taker: %d records, %v", s.Len(), s.Err())
	}
	for range s.Records() {
		t.Error("a stream is ranged over twice")
	}
}

type stalled struct{}

func (stalled) Read([]byte) (int, error) { return 0, nil }

// pageReader is a page of many records that exists nowhere as a whole.
type pageReader struct {
	left  int
	piece []byte
	rest  []byte
	ended bool
}

func (p *pageReader) Read(b []byte) (int, error) {
	if len(p.rest) == 0 {
		switch {
		case p.left > 0:
			p.left--
			p.rest = p.piece
		case !p.ended:
			p.ended = true
			p.rest = []byte(`{"id":0}]}`)
		default:
			return 0, io.EOF
		}
	}
	n := copy(b, p.rest)
	p.rest = p.rest[n:]
	return n, nil
}

// TestStreamMemory: ten times the records take the same memory.
func TestStreamMemory(t *testing.T) {
	record := bytes.TrimSuffix(smallPage(2)[len(`{"items":[`):], nil)
	record = append(record[:bytes.Index(record, []byte("},"))+2], ' ')
	used := func(records int) uint64 {
		src := io.MultiReader(strings.NewReader(`{"items":[`), &pageReader{left: records, piece: record})
		s := jsonspan.NewStream(src, jsonspan.NewPath("items"))
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		for range s.Records() {
		}
		runtime.ReadMemStats(&after)
		if s.Err() != nil || s.Len() != records+1 {
			t.Fatal(s.Err(), s.Len())
		}
		return after.TotalAlloc - before.TotalAlloc
	}
	used(100)
	few, many := used(20_000), used(200_000)
	if many > few+4096 {
		t.Errorf("20,000 records allocate %d bytes, 200,000 records %d", few, many)
	}
}

func TestIndexAllocatesNothing(t *testing.T) {
	for _, p := range benchPages {
		var x jsonspan.Index
		path := jsonspan.NewPath("items")
		got := testing.AllocsPerRun(20, func() {
			if err := x.Read(p.page, path); err != nil {
				t.Fatal(err)
			}
			for it := range x.All() {
				if _, ok := it.Lookup("id"); !ok {
					t.Fatal("no id")
				}
			}
		})
		if got > 0 {
			t.Errorf("%s: %v allocations a page", p.name, got)
		}
	}
}

func TestIndexReuse(t *testing.T) {
	var x jsonspan.Index
	path := jsonspan.NewPath("a")
	if err := x.Read([]byte(`{"a":[1,2],"n":3}`), path); err != nil || x.Len() != 2 {
		t.Fatal(err, x.Len())
	}
	if raw, ok := x.Root().Lookup("n"); !ok || string(raw) != "3" {
		t.Errorf("n is %s", raw)
	}
	if err := x.Read([]byte(`{"a":[1,2`), path); err == nil || x.Len() != 0 || len(x.Root().Raw) != 0 {
		t.Errorf("after a broken page: %v, %d records, root %s", err, x.Len(), x.Root().Raw)
	}
	if err := x.Read([]byte(` [ {"a":[{"b":null}],"n":1,"n":2} ]`), path); err != nil || x.Len() != 1 || x.Item(0).Flags != jsonspan.HasNull {
		t.Errorf("%v, %d records", err, x.Len())
	}
	if raw, ok := x.Root().Lookup("n"); !ok || string(raw) != "2" {
		t.Errorf("n is %s", raw)
	}
}
