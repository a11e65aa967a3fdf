package source_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// twoFaced has a StateDelegatingStream, contacts, and two children of it: notes
// continue it from their own state, calls read it from its start.
type twoFaced struct {
	shop
}

func (c *twoFaced) Streams() []source.Stream {
	return []source.Stream{{Name: "contacts"}, {Name: "notes"}, {Name: "calls"}}
}

func (c *twoFaced) Readers() []source.Reader {
	edges := func(incremental bool) []source.Edge {
		return []source.Edge{
			{Parent: "all", Name: "contacts", Incremental: incremental, KeepsState: true},
			{Parent: "changes", Name: "contacts", Incremental: incremental, KeepsState: true},
		}
	}
	return []source.Reader{{
		Nodes: []source.Node{
			{Key: "all", Stream: "contacts", Incremental: "changes", Expired: func(state py.Value) (bool, error) {
				if state.Member("at").Text() == "broken" {
					return false, errors.New("the age cannot be told")
				}
				return state.Member("at").Text() < "2024", nil
			}, Tracker: noCursor},
			{Key: "changes", Stream: "contacts", CursorField: "at", Tracker: noCursor},
			{Key: "notes", Stream: "notes", Parents: edges(true), Tracker: noCursor},
			{Key: "calls", Stream: "calls", Parents: edges(false), Tracker: noCursor},
		},
		Read: c.read,
	}}
}

// read reads one record of each face, and what is below it.
func (c *twoFaced) read(ctx context.Context, w *source.Walk) error {
	for _, face := range []string{"all", "changes"} {
		feed := w.Feed(face)
		for s := range feed.Slices(ctx, py.Dict()) {
			feed.Go(ctx, s, func(ctx context.Context) error {
				if err := c.get(ctx, face); err != nil {
					return err
				}
				if err := s.Emit(newRecord(`{"id":1}`)); err != nil {
					return err
				}
				for _, child := range []string{"notes", "calls"} {
					below := w.Feed(child)
					for s := range below.Slices(ctx, py.Dict("contact", py.Int(1))) {
						below.Go(ctx, s, func(ctx context.Context) error { return c.get(ctx, child+" of "+face) })
					}
				}
				return nil
			})
		}
	}
	return nil
}

func TestStateDelegating(t *testing.T) {
	tests := []struct {
		name     string
		streams  []string
		states   map[string]string
		requests []string
		emptied  bool // an empty state tells that the old one is forgotten
	}{
		{name: "no state", streams: []string{"contacts", "notes", "calls"}, requests: []string{"all", "calls of all", "notes of all"}},
		{name: "an empty state", streams: []string{"contacts"}, states: map[string]string{"contacts": `{}`}, requests: []string{"all"}},
		{name: "a state", streams: []string{"contacts"}, states: map[string]string{"contacts": `{"at":"2024"}`}, requests: []string{"changes"}},
		{name: "an old state", streams: []string{"contacts"}, states: map[string]string{"contacts": `{"at":"2023"}`}, requests: []string{"all"}, emptied: true},
		{
			name: "children with another view", streams: []string{"contacts", "notes", "calls"},
			states:   map[string]string{"contacts": `{"at":"2024"}`, "notes": `{"parent_state":{"contacts":{"at":"2025"}}}`},
			requests: []string{"all", "calls of all", "changes", "changes", "notes of changes"},
		},
		{
			name: "a child's copy that is old", streams: []string{"notes"},
			states: map[string]string{"notes": `{"parent_state":{"contacts":{"at":"2023"}}}`}, requests: []string{"all", "notes of all"},
		},
		{
			name: "a child with an old value", streams: []string{"notes"},
			states: map[string]string{"notes": `{"updated":"2024"}`}, requests: []string{"changes", "notes of changes"},
		},
	}
	for _, test := range tests {
		for _, n := range []int{1, 16} {
			t.Run(test.name, func(t *testing.T) {
				c := &twoFaced{}
				got := sourcetest.Run{Streams: test.streams, States: test.states, Env: workers(n)}.Read(t, c.define())
				slices.Sort(c.requests)
				wantEqual(t, "requests", c.requests, test.requests)
				states := got.States("contacts")
				if emptied := len(states) > 0 && states[0] == "{}"; emptied != test.emptied {
					t.Errorf("states %v, emptied %v", states, test.emptied)
				}
				for _, stream := range test.streams {
					if statuses := got.Statuses(stream); !slices.Contains(statuses, "COMPLETE") {
						t.Errorf("%s is %v", stream, statuses)
					}
				}
			})
		}
	}
}

func TestAgeThatCannotBeTold(t *testing.T) {
	c := &twoFaced{}
	got := sourcetest.Run{Streams: []string{"contacts"}, States: map[string]string{"contacts": `{"at":"broken"}`}}.Read(t, c.define())
	if got.Code == 0 || len(c.requests) > 0 {
		t.Errorf("exit %d after %v; a state whose age fails must end the sync", got.Code, c.requests)
	}
}

func (c *twoFaced) define() *source.Definition {
	def := c.shop.definition()
	def.New = func(env *source.Env, _ py.Value) (source.Connector, error) {
		c.env = env
		return c, nil
	}
	return def
}
