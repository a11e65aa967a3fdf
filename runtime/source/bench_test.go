package source_test

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
	"github.com/airgen/airgen/runtime/source"
)

// repeating emits one record many times.
type repeating struct {
	planets
	text  []byte
	times int
}

func (c *repeating) Readers() []source.Reader {
	readers := c.planets.Readers()
	readers[0].Read = func(ctx context.Context, w *source.Walk) error {
		feed := w.Feed("planets")
		for s := range feed.Slices(ctx, py.Dict()) {
			feed.Go(ctx, s, func(context.Context) error {
				var rec record.Record
				rec.SetText(c.text)
				for range c.times {
					if err := s.Emit(&rec); err != nil {
						return err
					}
				}
				return nil
			})
		}
		return nil
	}
	return readers
}

// BenchmarkEmit is the way of a record from the page to standard output,
// without finding it in the page. It must not allocate.
func BenchmarkEmit(b *testing.B) {
	dir := b.TempDir()
	config, catalog := filepath.Join(dir, "config.json"), filepath.Join(dir, "catalog.json")
	for name, text := range map[string]string{config: "{}", catalog: `{"streams":[{"stream":{"name":"planets","json_schema":{},"supported_sync_modes":[]},"sync_mode":"full_refresh","destination_sync_mode":"append"}]}`} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	c := &repeating{text: fmt.Appendf(nil, `{"id":1,"name":%q}`, strings.Repeat("x", 400)), times: b.N}
	def := &source.Definition{Name: "source-repeating", New: func(*source.Env, py.Value) (source.Connector, error) { return c, nil }}
	b.SetBytes(int64(len(c.text)))
	b.ReportAllocs()
	if code := source.Run(b.Context(), def, []string{"read", "--config", config, "--catalog", catalog}, nil, io.Discard, io.Discard); code != 0 {
		b.Fatalf("exit code %d", code)
	}
}
