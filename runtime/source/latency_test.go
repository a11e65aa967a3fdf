package source_test

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// fan is a parent with three children below each record, behind an API that
// takes its time.
type fan struct {
	pages, perPage int
	answer         time.Duration
	requests       atomic.Int64
}

var children = []string{"notes", "tags", "events"}

func (c *fan) definition() *source.Definition {
	return &source.Definition{
		Name: "source-fan",
		New:  func(*source.Env, py.Value) (source.Connector, error) { return c, nil },
	}
}

func (c *fan) Streams() []source.Stream {
	out := []source.Stream{{Name: "parents"}}
	for _, name := range children {
		out = append(out, source.Stream{Name: name})
	}
	return out
}

func (c *fan) Readers() []source.Reader {
	nodes := []source.Node{{Key: "parents", Stream: "parents", Tracker: noCursor}}
	for _, name := range children {
		nodes = append(nodes, source.Node{Key: name, Stream: name, Tracker: noCursor, Parents: []source.Edge{{Parent: "parents", Name: "parents", KeepsState: true}}})
	}
	return []source.Reader{{Nodes: nodes, Read: c.read}}
}

func (c *fan) ask() {
	c.requests.Add(1)
	time.Sleep(c.answer)
}

func (c *fan) read(ctx context.Context, w *source.Walk) error {
	parents := w.Feed("parents")
	for s := range parents.Slices(ctx, py.Dict()) {
		parents.Go(ctx, s, func(ctx context.Context) error {
			for page := range c.pages {
				c.ask()
				for i := range c.perPage {
					for _, name := range children {
						feed := w.Feed(name)
						for s := range feed.Slices(ctx, py.Dict("parent", py.Int(int64(page*c.perPage+i)))) {
							feed.Go(ctx, s, func(context.Context) error {
								c.ask()
								return nil
							})
						}
					}
				}
			}
			return nil
		})
	}
	return nil
}

// Each page of the parents and each page below them is asked for once, and the
// workers are busy all the time: a read takes hardly longer than its requests
// take when they are spread evenly.
func TestWorkersAreBusy(t *testing.T) {
	for _, n := range []int{1, 2, 16} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c := &fan{pages: 2, perPage: 100, answer: 50 * time.Millisecond}
				begin := time.Now()
				got := sourcetest.Run{Streams: append([]string{"parents"}, children...), Env: map[string]string{"AIRGEN_WORKERS": fmt.Sprint(n), "AIRGEN_HEARTBEAT": "0"}}.Read(t, c.definition())
				took := time.Since(begin)
				if got.Code != 0 {
					t.Fatalf("exit code %d: %v", got.Code, strings.Join(got.Only("ERROR"), "\n"))
				}
				const requests = 2 + 200*3
				if c.requests.Load() != requests {
					t.Errorf("%d requests, want P + ΣK = %d", c.requests.Load(), requests)
				}
				even := requests * c.answer / time.Duration(n)
				if most := even * 115 / 100; took > most {
					t.Errorf("%v, want at most %v", took, most)
				}
			})
		})
	}
}
