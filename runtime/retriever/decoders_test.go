package retriever_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"iter"
	"net/http"
	"runtime"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/decode/csvdecode"
	"github.com/airgen/airgen/runtime/decode/gzipdecode"
	"github.com/airgen/airgen/runtime/decode/xmldecode"
	"github.com/airgen/airgen/runtime/paging"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
	"github.com/airgen/airgen/runtime/retriever"
)

func zipped(text string) string {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	io.WriteString(w, text)
	w.Close()
	return out.String()
}

func TestDecoders(t *testing.T) {
	tests := []struct {
		name     string
		decoder  decode.Decoder
		path     []string
		body     string
		want     []string
		response string // as the paginator sees it
		fails    bool
	}{
		{name: "lines", decoder: decode.JSONLines(), body: "{\"id\":1}\n[{\"id\":2},{}]\nnull\n{}\n", want: []string{`{"id":1}`, `{"id":2}`, `{}`}, response: "{}"},
		{name: "lines with a path", decoder: decode.JSONLines(), path: []string{"d"}, body: "{\"d\":[{\"id\":1}]}\n{\"d\":{\"id\":2}}\n[{\"d\":{\"id\":3}}]\n", want: []string{`{"id":1}`, `{"id":2}`}, response: "{}"},
		{name: "texts", decoder: decode.Iterable(), body: "a\n", want: []string{`{"record":"a"}`}, response: "{}"},
		{name: "CSV", decoder: csvdecode.Decoder{}, body: "id\n1\n", want: []string{`{"id":"1"}`}, response: "{}"},
		{name: "gzip of JSON", decoder: gzipdecode.Decoder{}, path: []string{"d"}, body: zipped(`{"d":[{"id":1}],"next":"b"}`), want: []string{`{"id":1}`}, response: "{}"},
		{name: "gzip of gzip of a list", decoder: gzipdecode.Decoder{Inner: gzipdecode.Decoder{}}, body: zipped(zipped(`[{"id":1}]`)), want: []string{`{"id":1}`}, response: "{}"},
		{name: "gzip of lines", decoder: gzipdecode.Decoder{Inner: decode.JSONLines()}, body: zipped("{\"id\":1}\n"), want: []string{`{"id":1}`}, response: "{}"},
		{name: "gzip of something else", decoder: gzipdecode.Decoder{}, body: zipped("<html>"), fails: true},
		{name: "XML", decoder: xmldecode.Decoder{}, path: []string{"r", "b"}, body: `<r><b id="1"/><b id="2"/><next>n</next></r>`, want: []string{`{"@id":"1"}`, `{"@id":"2"}`}, response: "{'r': {'b': [{'@id': '1'}, {'@id': '2'}], 'next': 'n'}}"},
		{name: "XML of one record", decoder: xmldecode.Decoder{}, path: []string{"r", "b"}, body: `<r><b id="1"/></r>`, want: []string{`{"@id":"1"}`}, response: "{'r': {'b': {'@id': '1'}}}"},
		{name: "no XML", decoder: xmldecode.Decoder{}, path: []string{"r", "b"}, body: ` `, response: "{}"},
		{name: "broken XML", decoder: xmldecode.Decoder{}, path: []string{"r", "b"}, body: `<r><b>`, response: "{}"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := bodies(t, map[string]string{"things": tt.body})
			response := ""
			s := &retriever.Simple{Requester: a.requester(), Decoder: tt.decoder, Extract: retriever.Extract{Path: tt.path}, Strategy: paging.Cursor{Value: func(p paging.Page) (py.Value, error) {
				response = p.Response().Repr()
				if got, want := p.RawCount(), int64(len(tt.want)); got != want {
					t.Errorf("%d records counted, want %d", got, want)
				}
				return py.Value{}, nil
			}}}
			got, err := collect(s.Pages(t.Context(), nil, a.request))
			if (err != nil) != tt.fails {
				t.Fatalf("error %v", err)
			}
			check(t, "records", got, tt.want)
			if response != tt.response {
				t.Errorf("response %s, want %s", response, tt.response)
			}
		})
	}
}

func TestExtractors(t *testing.T) {
	values := func(list ...string) func(p *retriever.Page) iter.Seq2[py.Value, error] {
		return func(p *retriever.Page) iter.Seq2[py.Value, error] {
			return func(yield func(py.Value, error) bool) {
				for element, err := range p.Elements() {
					for _, key := range list {
						if !yield(element.Member(key), err) {
							return
						}
					}
				}
			}
		}
	}
	at := func(path ...string) retriever.Extract { return retriever.Extract{Path: path} }
	tests := []struct {
		name    string
		extract retriever.Extract
		body    string
		want    []string
		raw     int64
	}{
		{name: "custom", extract: retriever.Extract{Custom: values("a", "b")}, body: `{"a":{"id":1},"b":{"id":2}}`, want: []string{`{"id":1}`, `{"id":2}`}, raw: 2},
		{name: "union", extract: retriever.Extract{Combined: &retriever.Combined{Of: []retriever.Extract{at("a"), at("b"), at("c")}}},
			body: `{"b":[{"id":2}],"a":[{"id":1}]}`, want: []string{`{"id":1}`, `{"id":2}`}, raw: 2},
		{name: "first match", extract: retriever.Extract{Combined: &retriever.Combined{FirstMatch: true, Of: []retriever.Extract{at("a"), at("b"), at("c")}}},
			body: `{"a":[],"b":[{"id":2}],"c":[{"id":3}]}`, want: []string{`{"id":2}`}, raw: 1},
		{name: "empty records dropped and counted", extract: retriever.Extract{Combined: &retriever.Combined{SkipEmpty: true, Of: []retriever.Extract{at("a")}}},
			body: `{"a":[null,{},{"id":1},[]]}`, want: []string{`{"id":1}`}, raw: 4},
		{name: "empty records do not match", extract: retriever.Extract{Combined: &retriever.Combined{SkipEmpty: true, FirstMatch: true, Of: []retriever.Extract{at("a"), at("b")}}},
			body: `{"a":[null,{}],"b":[null,{"id":2},{}]}`, want: []string{`{"id":2}`}, raw: 3},
		{name: "nested", extract: retriever.Extract{Combined: &retriever.Combined{Of: []retriever.Extract{
			{Combined: &retriever.Combined{FirstMatch: true, Of: []retriever.Extract{at("a"), at("b")}}}, {Custom: values("c")}}}},
			body: `{"b":{"id":2},"c":{"id":3}}`, want: []string{`{"id":2}`, `{"id":3}`}, raw: 2},
		{name: "expand", extract: retriever.Extract{Path: []string{"d"}, Expand: &record.Expander{Path: []string{"l", "x"}}},
			body: `{"d":[{"l":{"x":[{"id":1},{"id":2}]}},{"l":{"x":[]}},{"l":{"x":5}},{}]}`, want: []string{`{"id":1}`, `{"id":2}`}, raw: 2},
		{name: "expand, parents without items", extract: retriever.Extract{Path: []string{"d"}, Expand: &record.Expander{Path: []string{"l"}, ParentWhenEmpty: true}},
			body: `{"d":[{"l":[{"id":1}]},{"l":[]},{"n":1}]}`, want: []string{`{"id":1}`, `{"l":[]}`, `{"n":1}`}, raw: 3},
		{name: "expand with globs", extract: retriever.Extract{Path: []string{"d"}, Expand: &record.Expander{Path: []string{"*", "l"}}},
			body: `{"d":[{"a":{"l":[{"id":1}]},"b":{"l":[{"id":2}]}}]}`, want: []string{`{"id":1}`, `{"id":2}`}, raw: 2},
		{name: "expand, with the original", extract: retriever.Extract{Path: []string{"d"}, Expand: &record.Expander{Path: []string{"l"}, KeepOriginal: true}},
			body: `{"d":{"n":1,"l":[{"id":1},7]}}`, want: []string{`{"id":1,"original_record":{"n":1,"l":[{"id":1},7]}}`, `{"value":7,"original_record":{"n":1,"l":[{"id":1},7]}}`}, raw: 2},
		{name: "expand, merged", extract: retriever.Extract{Path: []string{"d"}, Expand: &record.Expander{Path: []string{"o", "l"}, MergeParent: true}},
			body: `{"d":{"n":1,"id":0,"o":{"k":2,"l":[{"id":1}]},"l":3}}`, want: []string{`{"n":1,"id":1,"o":{"k":2},"l":3}`}, raw: 1},
		{name: "expand, fields of the parent", extract: retriever.Extract{Path: []string{"d"}, Expand: &record.Expander{Path: []string{"l"}, ParentFields: []record.ParentField{{From: []string{"o", "n"}, To: []string{"p", "n"}}, {From: []string{"no"}, To: []string{"no"}}}}},
			body: `{"d":{"o":{"n":5},"l":[{"id":1}]}}`, want: []string{`{"id":1,"p":{"n":5},"no":null}`}, raw: 1},
		{name: "expand, truncated", extract: retriever.Extract{Path: []string{"d"}, Expand: &record.Expander{Path: []string{"l"}, Truncated: []string{"more"}, Complete: func(_ context.Context, parent py.Value) iter.Seq2[py.Value, error] {
			return func(yield func(py.Value, error) bool) {
				_ = yield(py.Dict("id", parent.Member("n")), nil) && yield(py.Dict("id", py.Int(2)), nil)
			}
		}}}, body: `{"d":[{"n":9,"more":true,"l":[{"id":0}]},{"more":false,"l":[{"id":3}]}]}`, want: []string{`{"id":9}`, `{"id":2}`, `{"id":3}`}, raw: 3},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := bodies(t, map[string]string{"things": tt.body})
			s := &retriever.Simple{Requester: a.requester(), Extract: tt.extract, Ahead: true, Strategy: paging.Cursor{Value: func(p paging.Page) (py.Value, error) {
				if p.RawCount() != tt.raw {
					t.Errorf("%d records counted, want %d", p.RawCount(), tt.raw)
				}
				return py.Value{}, nil
			}}}
			got, err := collect(s.Pages(t.Context(), nil, a.request))
			if err != nil {
				t.Fatal(err)
			}
			check(t, "records", got, tt.want)
		})
	}
}

// big writes a body of so many records of about a hundred bytes.
func big(w io.Writer, before, record, after string, n int) {
	var buf bytes.Buffer
	buf.WriteString(before)
	for i := range n {
		fmt.Fprintf(&buf, record, i)
		if buf.Len() > 1<<16 {
			if _, err := w.Write(buf.Bytes()); err != nil {
				return
			}
			buf.Reset()
		}
	}
	buf.WriteString(after)
	w.Write(buf.Bytes())
}

// TestBigPages reads pages far over the cap: the memory must stay flat, and the
// paginator see what stands around the records.
func TestBigPages(t *testing.T) {
	const n = 150_000 // about 15 MB, twice the cap
	pad := strings.Repeat("x", 70)
	tests := []struct {
		name     string
		decoder  decode.Decoder
		path     []string
		serve    func(w io.Writer)
		response string
	}{
		{
			name: "JSON", path: []string{"d", "items"},
			serve: func(w io.Writer) {
				big(w, `{"a":1,"d":{"items":[{}`, `,{"id":%d,"pad":"`+pad+`"}`, `]},"next":"n"}`, n-1)
			},
			response: "{'a': 1, 'd': {'items': []}, 'next': 'n'}",
		},
		{
			name:     "a list",
			serve:    func(w io.Writer) { big(w, `[{"first":true}`, `,{"id":%d,"pad":"`+pad+`"}`, `]`, n-1) },
			response: "{'first': True}",
		},
		{
			name: "gzip of JSON", decoder: gzipdecode.Decoder{}, path: []string{"d"},
			serve: func(w io.Writer) {
				z := gzip.NewWriter(w)
				big(z, `{"d":[{}`, `,{"id":%d,"pad":"`+pad+`"}`, `]}`, n-1)
				z.Close()
			},
			response: "{}",
		},
		{
			name: "gzip of CSV", decoder: gzipdecode.Decoder{Inner: csvdecode.Decoder{}},
			serve: func(w io.Writer) {
				z := gzip.NewWriter(w)
				big(z, "id,pad\n", "%d,"+pad+"\n", "", n)
				z.Close()
			},
			response: "{}",
		},
		{
			name: "XML", decoder: xmldecode.Decoder{}, path: []string{"r", "item"},
			serve:    func(w io.Writer) { big(w, `<r>`, `<item id="%d">`+pad+`</item>`, `<next>n</next></r>`, n) },
			response: "{'r': {'next': 'n'}}",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := newAPI(t, func(w http.ResponseWriter, r *http.Request) { tt.serve(w) })
			response := ""
			s := &retriever.Simple{Requester: a.requester(), Decoder: tt.decoder, Extract: retriever.Extract{Path: tt.path}, Ahead: true, Strategy: paging.Cursor{Value: func(p paging.Page) (py.Value, error) {
				response = p.Response().Repr()
				return py.Value{}, nil
			}}}
			var most, start runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&start)
			got := 0
			for page, err := range s.Pages(t.Context(), nil, a.request) {
				if err != nil {
					t.Fatal(err)
				}
				for _, err := range page.Records() {
					if err != nil {
						t.Fatal(err)
					}
					if got++; got%30_000 == 0 {
						var now runtime.MemStats
						runtime.GC()
						runtime.ReadMemStats(&now)
						if now.HeapAlloc > most.HeapAlloc {
							most = now
						}
					}
				}
			}
			if got != n {
				t.Errorf("%d records, want %d", got, n)
			}
			if response != tt.response {
				t.Errorf("response %s, want %s", response, tt.response)
			}
			if grown := int64(most.HeapAlloc) - int64(start.HeapAlloc); grown > 20<<20 {
				t.Errorf("the heap grew by %d MiB", grown>>20)
			} else {
				t.Logf("the heap grew by %d KiB", grown>>10)
			}
		})
	}
}

// TestBigPageBreaks cuts a page over the cap: what has left has left, and the
// slice fails.
func TestBigPageBreaks(t *testing.T) {
	a := newAPI(t, func(w http.ResponseWriter, r *http.Request) {
		big(w, `[{}`, `,{"id":%d,"pad":"`+strings.Repeat("x", 70)+`"}`, ``, 200_000)
		w.(http.Flusher).Flush()
		panic(http.ErrAbortHandler)
	})
	s := &retriever.Simple{Requester: a.requester()}
	got, err := collect(s.Pages(t.Context(), nil, a.request))
	if err == nil || len(got) == 0 {
		t.Errorf("%d records, error %v", len(got), err)
	}
	if len(a.requests()) != 1 {
		t.Errorf("%d requests: records that have left must not be asked for again", len(a.requests()))
	}
}
