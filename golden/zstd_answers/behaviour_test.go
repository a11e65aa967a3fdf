package zstdanswers_test

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/klauspost/compress/zstd"

	zstdanswers "github.com/airgen/airgen/golden/zstd_answers"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// Answers in the encoding that the manifest offers are read, and one that is
// cut off is asked for again.
func TestZstd(t *testing.T) {
	var records []string
	for i := range 50_000 {
		records = append(records, fmt.Sprintf(`{"id":%d}`, i))
	}
	z, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	body := z.EncodeAll([]byte(`{"data":[`+strings.Join(records, ",")+`]}`), nil)
	var calls atomic.Int64
	api := sourcetest.Serve(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if got := r.Header.Get("Accept-Encoding"); got != "zstd, gzip" {
			t.Errorf("offered %q", got)
		}
		w.Header().Set("Content-Encoding", "zstd")
		if calls.Add(1) == 1 {
			w.Write(body[:len(body)/2])
			return
		}
		w.Write(body)
	}))
	got := sourcetest.Run{Transport: api, Config: `{"api":"https://api.example.com"}`, Streams: []string{"things"}}.Read(t, zstdanswers.Definition())
	if got.Code != 0 || calls.Load() != 2 || len(got.Records("things")) != len(records) {
		t.Errorf("exit code %d, %d requests, %d records: %v", got.Code, calls.Load(), len(got.Records("things")), got.Only("ERROR"))
	}
}
