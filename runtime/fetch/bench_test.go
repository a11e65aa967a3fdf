package fetch

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
)

// page is 100 KB of JSON that compresses as pages of issues do.
func page(zip bool) []byte {
	var out bytes.Buffer
	for i := range 1000 {
		out.WriteString(`{"id":` + strings.Repeat("7", 1+i%9) + `,"title":"a title of issue ` + strings.Repeat(string(rune('a'+i%26)), 3) + `","state":"open","n":[1,2,3]},`)
	}
	if !zip {
		return out.Bytes()
	}
	var zipped bytes.Buffer
	w := gzip.NewWriter(&zipped)
	w.Write(out.Bytes())
	w.Close()
	return zipped.Bytes()
}

func benchServer(b *testing.B, zip bool) string {
	body := page(zip)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if zip {
			w.Header().Set("Content-Encoding", "gzip")
		}
		w.Write(body)
	}))
	b.Cleanup(server.Close)
	return server.URL
}

// BenchmarkSend measures a page through all of Send; the server runs in the
// same process, so compare with BenchmarkDrain.
func BenchmarkSend(b *testing.B) {
	for name, zip := range map[string]bool{"plain": false, "gzip": true} {
		b.Run(name, func(b *testing.B) {
			url := benchServer(b, zip)
			q := &Requester{Client: NewClient(Options{}), Stream: "s"}
			b.ReportAllocs()
			for b.Loop() {
				resp, err := q.Send(b.Context(), Get(url, "x"))
				if err != nil {
					b.Fatal(err)
				}
				resp.Close()
			}
		})
	}
}

// BenchmarkDrain is the least that a client can do.
func BenchmarkDrain(b *testing.B) {
	url := benchServer(b, false)
	b.ReportAllocs()
	for b.Loop() {
		resp, err := http.Get(url)
		if err != nil {
			b.Fatal(err)
		}
		io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
	}
}
