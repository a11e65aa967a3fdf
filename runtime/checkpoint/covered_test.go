package checkpoint

import (
	"fmt"
	"iter"
	"slices"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
	"pgregory.net/rapid"
)

// household is what one slice of a parent has: pages of children, by name.
type household struct {
	slice *Slice
	pages [][]string
	last  string // of a window: the day with which the next read begins
}

// elders are the parents of a full refresh: how their tracker is made from a
// position, and what their slices have.
type elders struct {
	tracker func(from py.Value) (Tracker, error)
	parts   func(t *rapid.T, tracker Tracker) iter.Seq[*household]
}

func anyElders() map[string]elders {
	const days = 40
	first := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	cursor := Datetime{
		Field: "at", Format: "%Y-%m-%d", Granularity: "P1D", Step: "P5D",
		Start: func() (time.Time, error) { return first, nil },
		End:   func() (time.Time, error) { return first.AddDate(0, 0, days-1), nil },
	}
	ofDays := func(name string, s *Slice) *household {
		p := &household{slice: s, pages: [][]string{nil}, last: name + s.End()}
		for n := range days {
			if day := first.AddDate(0, 0, n).Format(time.DateOnly); s.Start() <= day && day <= s.End() {
				p.pages[0] = append(p.pages[0], name+day)
			}
		}
		return p
	}
	return map[string]elders{
		"windows": {
			func(from py.Value) (Tracker, error) { return NewDatetime(cursor, from) },
			func(t *rapid.T, tracker Tracker) iter.Seq[*household] {
				return func(yield func(*household) bool) {
					for s := range opening(t, tracker, unpartitioned()) {
						if !yield(ofDays("", s)) {
							return
						}
					}
				}
			},
		},
		"windows of partitions": {
			func(from py.Value) (Tracker, error) { return NewPartitioned(cursor, from) },
			func(t *rapid.T, tracker Tracker) iter.Seq[*household] {
				return func(yield func(*household) bool) {
					for id := range 3 {
						for s := range opening(t, tracker, pid(id)) {
							if !yield(ofDays(fmt.Sprint(id, " "), s)) {
								return
							}
						}
					}
				}
			},
		},
		"pages of partitions": {
			func(from py.Value) (Tracker, error) { return NewResumable("", from), nil },
			func(t *rapid.T, tracker Tracker) iter.Seq[*household] {
				return func(yield func(*household) bool) {
					for id := range 6 {
						for s := range opening(t, tracker, pid(id)) {
							from, _ := s.ResumeToken().Int64()
							p := &household{slice: s}
							for page := from; page < 4; page++ {
								p.pages = append(p.pages, []string{fmt.Sprint(id, " ", page, " a"), fmt.Sprint(id, " ", page, " b")})
							}
							if !yield(p) {
								return
							}
						}
					}
				}
			},
		},
	}
}

// opening opens the slices of a partition one by one.
func opening(t *rapid.T, tracker Tracker, partition py.Value) iter.Seq[*Slice] {
	return func(yield func(*Slice) bool) {
		for s, err := range tracker.Open(partition) {
			if err != nil {
				t.Fatal(err)
			}
			if !yield(s) {
				return
			}
		}
	}
}

// TestNothingFinishedComesAgain: several slices of the parents are read at the
// same time, and end in any order. A refresh that is cut anywhere goes on with
// exactly the children that were not read to their end, and with those of the
// day on which a window ended.
func TestNothingFinishedComesAgain(t *testing.T) {
	for name, e := range anyElders() {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				at := newClock()
				begin := func(state py.Value) (parent, child Tracker) {
					parent, err := e.tracker(ParentInitialState(state, "parents", "at", false))
					if err != nil {
						t.Fatal(err)
					}
					child = NewResumable("", state)
					parent.Begin(Surroundings{Now: at.now})
					child.Begin(Surroundings{Now: at.now, Parents: []Parent{{Name: "parents", Tracker: parent}}})
					return parent, child
				}
				finished, again := map[string]bool{}, map[string]bool{}
				state := none()
				for range 3 { // attempts
					parent, child := begin(state)
					next, stop := iter.Pull(e.parts(t, parent))
					more := true
					var reading []*household
					type open struct {
						name  string
						slice *Slice
					}
					var children []open
					for range rapid.IntRange(0, 120).Draw(t, "events") {
						switch {
						case more && len(reading) < 4 && rapid.Bool().Draw(t, "begin"):
							var p *household
							if p, more = next(); more {
								reading = append(reading, p)
							}
						case len(children) > 0 && (len(reading) == 0 || rapid.Bool().Draw(t, "finish")):
							n := rapid.IntRange(0, len(children)-1).Draw(t, "child")
							if _, err := children[n].slice.Close(); err != nil {
								t.Fatal(err)
							}
							finished[children[n].name] = true
							children = slices.Delete(children, n, n+1)
						case len(reading) > 0:
							n := rapid.IntRange(0, len(reading)-1).Draw(t, "parent")
							p := reading[n]
							switch {
							case len(p.pages[0]) > 0:
								name := p.pages[0][0]
								p.pages[0] = p.pages[0][1:]
								for _, s := range slicesOf(t, child, py.Dict("id", py.Str(name)), 2) {
									if finished[name] && !again[name] {
										t.Fatalf("%q comes again after state %s", name, state.Repr())
									}
									children = append(children, open{name, s})
								}
							case len(p.pages) > 1:
								p.pages = p.pages[1:]
								p.slice.PageRead(py.Int(int64(4 - len(p.pages))))
							default:
								if _, err := p.slice.Close(); err != nil {
									t.Fatal(err)
								}
								again[p.last] = true
								reading = slices.Delete(reading, n, n+1)
							}
						}
					}
					stop()
					state = py.JSON(child.AppendState(nil))
				}
				// Everything that was not finished comes now.
				parent, child := begin(state)
				for p := range e.parts(t, parent) {
					for _, page := range p.pages {
						for _, name := range page {
							for range slicesOf(t, child, py.Dict("id", py.Str(name)), 2) {
								if finished[name] && !again[name] {
									t.Fatalf("%q comes again after state %s", name, state.Repr())
								}
								finished[name] = true
							}
						}
					}
				}
				parent, _ = begin(none())
				for p := range e.parts(t, parent) {
					for _, page := range p.pages {
						for _, name := range page {
							if !finished[name] {
								t.Fatalf("%q is lost with state %s", name, state.Repr())
							}
						}
					}
				}
			})
		})
	}
}
