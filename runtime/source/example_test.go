package source_test

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
)

// planets is the smallest connector: one stream, one slice.
type planets struct{}

func (planets) Streams() []source.Stream {
	return []source.Stream{{Name: "planets", Schema: `{"type":"object"}`}}
}

func (planets) Readers() []source.Reader {
	return []source.Reader{{
		Nodes: []source.Node{{
			Key: "planets", Stream: "planets",
			Tracker: func(py.Value) (checkpoint.Tracker, error) { return checkpoint.NewNoCursor(), nil },
		}},
		Read: func(ctx context.Context, w *source.Walk) error {
			feed := w.Feed("planets")
			for s := range feed.Slices(ctx, py.Dict()) {
				feed.Go(ctx, s, func(context.Context) error {
					for _, name := range []string{"Mercury", "Venus"} {
						if err := s.Emit(newRecord(fmt.Sprintf(`{"name":%q}`, name))); err != nil {
							return err
						}
					}
					return nil
				})
			}
			return nil
		},
	}}
}

// A generated connector's main function calls Main instead of Run.
func Example() {
	def := &source.Definition{
		Name: "source-planets",
		Spec: `{"connectionSpecification":{}}`,
		New:  func(*source.Env, py.Value) (source.Connector, error) { return planets{}, nil },
	}
	code := source.Run(context.Background(), def, []string{"discover", "--config", "-"}, strings.NewReader("{}"), os.Stdout, os.Stderr)
	fmt.Println(code)
	// Output:
	// {"type":"CATALOG","catalog":{"streams":[{"name":"planets","json_schema":{"type":"object"},"supported_sync_modes":["full_refresh"],"is_resumable":false,"is_file_based":false}]}}
	// 0
}
