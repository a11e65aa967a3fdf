package source_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// board has posts of 12 days, the newest first, two to a page, and replies to
// each; the replies start over every time, so they want all posts.
type board struct {
	fused      bool
	windowed   bool // the API filters posts by the window
	clientSide bool
	feed       bool
	step       string

	mu       sync.Mutex
	requests []string
}

const boardDays = 12

func (b *board) definition() *source.Definition {
	return &source.Definition{Name: "source-board", New: func(*source.Env, py.Value) (source.Connector, error) { return b, nil }}
}

func (b *board) Streams() []source.Stream {
	return []source.Stream{{Name: "posts", CursorField: "at"}, {Name: "replies"}}
}

func (b *board) Readers() []source.Reader {
	read := func(ctx context.Context, w *source.Walk) error {
		posts := w.Feed("posts")
		for s := range posts.Slices(ctx, py.Dict()) {
			posts.Go(ctx, s, func(ctx context.Context) error { return b.readPosts(ctx, w, s) })
		}
		return nil
	}
	posts := source.Node{Key: "posts", Stream: "posts", CursorField: "at", OwnWindow: true, AnyWindow: !b.windowed, DataFeed: b.feed, Tracker: b.tracker}
	replies := source.Node{Key: "replies", Stream: "replies", Tracker: noCursor, Parents: []source.Edge{{Parent: "posts", Name: "posts", KeepsState: true}}}
	if b.fused {
		return []source.Reader{{Nodes: []source.Node{posts, replies}, Read: read}}
	}
	inline := posts
	inline.Stream = ""
	return []source.Reader{{Nodes: []source.Node{posts}, Read: read}, {Nodes: []source.Node{inline, replies}, Read: read}}
}

func (b *board) tracker(state py.Value) (checkpoint.Tracker, error) {
	cursor := checkpoint.Datetime{Field: "at", Format: "%Y-%m-%d", Start: day(1), End: day(boardDays), Step: b.step}
	if b.step != "" {
		cursor.Granularity = "P1D"
	}
	return checkpoint.NewDatetime(cursor, state)
}

func (b *board) readPosts(ctx context.Context, w *source.Walk, s *source.Slice) error {
	var days []int
	for day := boardDays; day > 0; day-- {
		if text := date(day); !b.windowed || s.Start() <= text && text <= s.End() {
			days = append(days, day)
		}
	}
	for page := 0; ; page++ {
		request := fmt.Sprint("posts page ", page)
		if b.windowed {
			request = fmt.Sprintf("posts %s..%s page %d", s.Start(), s.End(), page)
		}
		b.mu.Lock()
		b.requests = append(b.requests, request)
		b.mu.Unlock()
		past := false
		from := min(page*2, len(days))
		for _, day := range days[from:min(from+2, len(days))] {
			rec := newRecord(fmt.Sprintf(`{"id":%d,"at":%q}`, day, date(day)))
			if b.clientSide && !s.InWindow(rec) {
				continue
			}
			if b.feed {
				if past = !s.InWindow(rec); past {
					continue
				}
			}
			if err := s.Emit(rec); err != nil {
				return err
			}
			if !s.Below() {
				continue
			}
			replies := w.Feed("replies")
			for r := range replies.Slices(ctx, py.Dict("post", py.Int(int64(day)))) {
				replies.Go(ctx, r, func(context.Context) error { return r.Emit(newRecord(fmt.Sprintf(`{"to":%d}`, day))) })
			}
		}
		if from+2 >= len(days) || past {
			return nil
		}
		if err := s.PageRead(py.Int(int64(page + 1))); err != nil {
			return err
		}
	}
}

// Whatever its own state, a stream gives the same records and the same state
// when one read serves it and the streams below it, and no request is made
// twice.
func TestOneReadForDifferentWindows(t *testing.T) {
	kinds := map[string]*board{
		"requests without a window":        {},
		"filtered by the client":           {clientSide: true},
		"a feed":                           {feed: true},
		"requests with a window":           {windowed: true},
		"requests with windows of 3 days":  {windowed: true, step: "P3D"},
		"windows of 3 days in no request":  {step: "P3D"},
		"a feed that is asked for windows": {windowed: true, feed: true},
	}
	states := []string{"", `{"at":"2024-01-01"}`, `{"at":"2024-01-04"}`, `{"at":"2024-01-07"}`, `{"at":"2024-01-12"}`, `{"at":"2024-02-01"}`}
	for name, kind := range kinds {
		for _, state := range states {
			for _, streams := range [][]string{{"posts", "replies"}, {"replies", "posts"}} {
				for _, n := range []int{1, 4} {
					t.Run(fmt.Sprintf("%s from %q %s workers=%d", name, state, streams[0], n), func(t *testing.T) {
						read := func(fused bool) (*sourcetest.Result, []string) {
							b := &board{fused: fused, windowed: kind.windowed, clientSide: kind.clientSide, feed: kind.feed, step: kind.step}
							run := sourcetest.Run{Streams: streams, Env: workers(n)}
							if state != "" {
								run.States = map[string]string{"posts": state}
							}
							got := run.Read(t, b.definition())
							return got, b.requests
						}
						plain, asked := read(false)
						fused, requests := read(true)
						for _, stream := range streams {
							got, want := slices.Sorted(slices.Values(fused.Records(stream))), slices.Sorted(slices.Values(plain.Records(stream)))
							if !slices.Equal(got, want) {
								t.Errorf("%s: got %v, want %v", stream, got, want)
							}
							if got, want := fused.LastState(stream), plain.LastState(stream); got != want {
								t.Errorf("%s: state %s, want %s", stream, got, want)
							}
							if got, want := fused.Statuses(stream), plain.Statuses(stream); !slices.Equal(got, want) {
								t.Errorf("%s: %v, want %v", stream, got, want)
							}
						}
						if len(slices.Compact(slices.Sorted(slices.Values(requests)))) != len(requests) && kind.step == "" {
							t.Errorf("something was asked twice: %s", strings.Join(requests, ", "))
						}
						if len(requests) > len(asked) {
							t.Errorf("%d requests, unfused %d", len(requests), len(asked))
						}
					})
				}
			}
		}
	}
}
