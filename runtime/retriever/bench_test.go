package retriever_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"runtime/debug"
	"testing"

	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/paging"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/retriever"
)

// canned answers every request with one body, without a network.
type canned struct{ body []byte }

func (c canned) RoundTrip(req *http.Request) (*http.Response, error) {
	return &http.Response{
		StatusCode: 200, Status: "200 OK", Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: req,
		Header: http.Header{"Content-Type": {"application/json"}}, ContentLength: int64(len(c.body)),
		Body: io.NopCloser(bytes.NewReader(c.body)),
	}, nil
}

// page is a body of n records of about 160 bytes.
func page(n int) []byte {
	var body bytes.Buffer
	body.WriteString(`{"d":[`)
	for i := range n {
		if i > 0 {
			body.WriteByte(',')
		}
		fmt.Fprintf(&body, `{"id":%d,"name":"Ada Lovelace","email":"ada@example.com","amount":12.50,"tags":["a","b"],"address":{"street":"x","city":"y"},"created_at":"2024-01-01T00:00:00Z"}`, i)
	}
	body.WriteString(`],"next":"b"}`)
	return body.Bytes()
}

// readPages reads so many pages and returns the number of records.
func readPages(tb testing.TB, transport http.RoundTripper, pages int, keep bool) (records int) {
	client := fetch.NewClient(fetch.Options{Transport: transport})
	s := &retriever.Simple{
		Requester: &fetch.Requester{Client: client, Stream: "things"},
		Extract:   retriever.Extract{Path: []string{"d"}},
		Ahead:     !keep,
		Strategy: paging.Cursor{Value: func(p paging.Page) (py.Value, error) {
			if pages--; pages == 0 {
				return py.Value{}, nil
			}
			return next(p)
		}},
	}
	request := func(token py.Value) (*fetch.Request, error) {
		return fetch.Get("https://api.example.com", "things"), nil
	}
	for page, err := range s.Pages(tb.Context(), nil, request) {
		if err != nil {
			tb.Fatal(err)
		}
		for rec, err := range page.Records() {
			if err != nil {
				tb.Fatal(err)
			}
			if keep {
				if err := page.Keep(rec); err != nil {
					tb.Fatal(err)
				}
			}
			records++
		}
	}
	return records
}

// TestAllocations: a page may allocate, a record not.
func TestAllocations(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // it empties the pools
	for _, keep := range []bool{false, true} {
		per := func(n int) float64 {
			transport := canned{page(n)}
			return testing.AllocsPerRun(5, func() { readPages(t, transport, 20, keep) }) / 20
		}
		few, many := per(10), per(1000)
		t.Logf("keep=%v: %.1f allocations per page of 10, %.1f per page of 1000", keep, few, many)
		if many > few+50 { // the race detector loses pooled pages now and then
			t.Errorf("keep=%v: %.1f allocations per page of 10 records, %.1f per page of 1000", keep, few, many)
		}
	}
}

func BenchmarkPage(b *testing.B) {
	for _, keep := range []bool{false, true} {
		b.Run(fmt.Sprintf("keep=%v", keep), func(b *testing.B) {
			transport := canned{page(1000)}
			b.SetBytes(int64(len(transport.body)))
			b.ReportAllocs()
			b.ResetTimer()
			if records := readPages(b, transport, b.N, keep); records != 1000*b.N {
				b.Fatalf("%d records", records)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(1000*b.N), "ns/record")
		})
	}
}
