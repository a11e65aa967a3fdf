package source_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// batches is a connector with a grouping router: the ids of the parent go to
// the child in twos, in the parent's order.
type batches struct {
	mu      sync.Mutex
	batches []string
}

func (c *batches) Streams() []source.Stream {
	return []source.Stream{{Name: "ids"}, {Name: "batches"}}
}

func (c *batches) Readers() []source.Reader {
	return []source.Reader{{
		Nodes: []source.Node{
			{Key: "ids", Stream: "ids", Tracker: noCursor},
			{Key: "batches", Stream: "batches", Tracker: noCursor, Parents: []source.Edge{{Parent: "ids", Name: "ids", KeepsState: true, Ordered: true}}},
		},
		Read: c.read,
	}}
}

func (c *batches) read(ctx context.Context, w *source.Walk) error {
	var open []string
	flush := func() {
		feed := w.Feed("batches")
		if len(open) == 0 || !feed.Active() {
			return
		}
		batch := strings.Join(open, ",")
		open = nil
		for s := range feed.Slices(ctx, py.Dict("ids", py.Str(batch))) {
			feed.Go(ctx, s, func(context.Context) error {
				c.mu.Lock()
				defer c.mu.Unlock()
				c.batches = append(c.batches, batch)
				return nil
			})
		}
	}
	ids := w.Feed("ids")
	for part := range 5 {
		for s := range ids.Slices(ctx, py.Dict("part", py.Int(int64(part)))) {
			ids.Go(ctx, s, func(context.Context) error {
				// The first parts are the slowest: on many workers they would come last.
				time.Sleep(time.Duration(5-part) * time.Millisecond)
				for i := range 3 {
					if err := s.Emit(newRecord(fmt.Sprintf(`{"id":%d}`, part*10+i))); err != nil {
						return err
					}
					open = append(open, fmt.Sprint(part*10+i))
					if len(open) == 2 {
						flush()
					}
				}
				return nil
			})
		}
	}
	flush()
	return nil
}

func TestOrderedParents(t *testing.T) {
	for _, selected := range [][]string{{"batches"}, {"ids", "batches"}} {
		c := &batches{}
		def := &source.Definition{Name: "source-batches", New: func(*source.Env, py.Value) (source.Connector, error) { return c, nil }}
		got := sourcetest.Run{Streams: selected, Env: workers(16)}.Read(t, def)
		if got.Code != 0 {
			t.Errorf("exit code %d: %v", got.Code, got.Errors(""))
		}
		wantEqual(t, "batches", sorted(c.batches), sorted([]string{"0,1", "2,10", "11,12", "20,21", "22,30", "31,32", "40,41", "42"}))
	}
}

// grouped has streams that must not be read at the same time.
type grouped struct {
	groups []string
	fuse   bool // all of them in one walk
	busy   map[string]*atomic.Int64
	most   map[string]int64
	mu     sync.Mutex
}

func (c *grouped) Streams() []source.Stream {
	streams := make([]source.Stream, len(c.groups))
	for i, group := range c.groups {
		streams[i] = source.Stream{Name: fmt.Sprint("s", i), Group: group}
	}
	return streams
}

func (c *grouped) Readers() []source.Reader {
	var readers []source.Reader
	for i, group := range c.groups {
		name := fmt.Sprint("s", i)
		readers = append(readers, source.Reader{
			Nodes: []source.Node{{Key: name, Stream: name, Tracker: noCursor}},
			Read: func(ctx context.Context, w *source.Walk) error {
				for s := range w.Feed(name).Slices(ctx, py.Dict()) {
					w.Feed(name).Go(ctx, s, func(context.Context) error {
						now := c.busy[group].Add(1)
						c.mu.Lock()
						c.most[group] = max(c.most[group], now)
						c.mu.Unlock()
						time.Sleep(5 * time.Millisecond)
						c.busy[group].Add(-1)
						return nil
					})
				}
				return nil
			},
		})
	}
	if c.fuse {
		return []source.Reader{fused(readers)}
	}
	return readers
}

// fused is one walk over the nodes of many.
func fused(readers []source.Reader) source.Reader {
	var one source.Reader
	for _, r := range readers {
		one.Nodes = append(one.Nodes, r.Nodes...)
	}
	one.Read = func(ctx context.Context, w *source.Walk) error {
		for _, r := range readers {
			if err := r.Read(ctx, w); err != nil {
				return err
			}
		}
		return nil
	}
	return one
}

func TestStreamGroups(t *testing.T) {
	t.Run("walks of their own", func(t *testing.T) { testStreamGroups(t, false) })
	t.Run("one walk", func(t *testing.T) { testStreamGroups(t, true) })
}

func testStreamGroups(t *testing.T, fuse bool) {
	c := &grouped{
		fuse: fuse, groups: []string{"a", "", "a", "b", "", "b", "a"},
		busy: map[string]*atomic.Int64{"": {}, "a": {}, "b": {}}, most: map[string]int64{},
	}
	def := &source.Definition{Name: "source-grouped", New: func(*source.Env, py.Value) (source.Connector, error) { return c, nil }}
	var streams []string
	for _, s := range c.Streams() {
		streams = append(streams, s.Name)
	}
	got := sourcetest.Run{Streams: streams, Env: workers(7)}.Read(t, def)
	if got.Code != 0 {
		t.Fatalf("exit code %d", got.Code)
	}
	if c.most["a"] != 1 || c.most["b"] != 1 || c.most[""] != 2 {
		t.Errorf("read at the same time: %v, want 1 of each group and 2 without one", c.most)
	}
}

// Hints change what is read first, and nothing else.
func TestHints(t *testing.T) {
	hints := map[string]source.Hint{"items": source.Critical, "orders": source.Parallel}
	got := sourcetest.Run{Streams: everyStream, Env: workers(1)}.Read(t, (&shop{hints: hints}).definition())
	var order []string
	for _, m := range got.Messages {
		if m.Type == "RECORD" && !slices.Contains(order, m.Stream) {
			order = append(order, m.Stream)
		}
	}
	wantEqual(t, "streams in the order of their first records", order, []string{"items", "orders", "accounts", "pairs"})
	for _, n := range []int{1, 2, 16} {
		for _, fuse := range []bool{true, false} {
			c := &shop{fuse: fuse, hints: hints}
			got := sourcetest.Run{Streams: everyStream, Env: workers(n)}.Read(t, c.definition())
			for _, stream := range everyStream {
				wantEqual(t, stream, sorted(got.Records(stream)), wantRecords(stream))
				wantOrder(t, got, stream)
			}
		}
	}
}
