package retriever_test

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/paging"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
	"github.com/airgen/airgen/runtime/retriever"
)

// guest is a Progress with a seat.
type guest struct {
	slice
	seat *retriever.Seat
	told error // what PageRead returns
}

func (g *guest) Seat() *retriever.Seat { return g.seat }
func (g *guest) PageRead(next py.Value) error {
	if g.told != nil {
		return g.told
	}
	return g.slice.PageRead(next)
}

// loop reads all pages for a guest, and shows each record to take.
func loop(t *testing.T, s *retriever.Simple, a *api, g *guest, take func(*record.Record) error) func() error {
	return func() error {
		for page, err := range s.Pages(t.Context(), g, a.request) {
			if err != nil {
				return err
			}
			for rec, err := range page.Records() {
				if err != nil {
					return err
				}
				if err := take(rec); err != nil {
					return err
				}
			}
		}
		return nil
	}
}

func TestTogether(t *testing.T) {
	a := bodies(t, map[string]string{
		"things?page=1": `[{"id":1},{"id":2}]`, "things?page=2": `[{"id":3},{"id":4}]`, "things?page=3": `[{"id":5}]`,
	})
	refused := errors.New("refused")
	reader := func() *retriever.Simple {
		return &retriever.Simple{Requester: a.requester(), Strategy: paging.PageIncrement{Size: 2, Start: 1, InjectFirst: true}}
	}
	var all, changed, some []string
	var steps []string
	noting := func(name string, to *[]string, change func(*record.Record) error) func(*record.Record) error {
		return func(rec *record.Record) error {
			if err := change(rec); err != nil {
				return err
			}
			text, err := rec.Value().AppendJSON(nil)
			*to = append(*to, string(text))
			steps = append(steps, name+rec.Get("id").Text())
			return err
		}
	}
	guests := []*guest{{}, {}, {}, {told: refused}}
	var reads retriever.Together
	for i, take := range []func(*record.Record) error{
		noting("a", &all, func(*record.Record) error { return nil }),
		noting("b", &changed, func(rec *record.Record) error { return rec.Add([]string{"id"}, py.Int(0)) }),
		noting("c", &some, func(rec *record.Record) error {
			if rec.Get("id").Text() == "3" {
				return refused
			}
			return nil
		}),
		func(*record.Record) error { return nil },
	} {
		guests[i].seat = reads.Add(loop(t, reader(), a, guests[i], take))
	}
	errs := reads.Run()
	for i, want := range []error{nil, nil, refused, refused} {
		if !errors.Is(errs[i], want) {
			t.Errorf("loop %d ends with %v, want %v", i+1, errs[i], want)
		}
	}
	check(t, "all", all, []string{`{"id":1}`, `{"id":2}`, `{"id":3}`, `{"id":4}`, `{"id":5}`})
	check(t, "changed", changed, []string{`{"id":0}`, `{"id":0}`, `{"id":0}`, `{"id":0}`, `{"id":0}`})
	check(t, "some", some, []string{`{"id":1}`, `{"id":2}`})
	check(t, "steps", steps[:4], []string{"a1", "b0", "c1", "a2"})
	check(t, "requests", a.requests(), []string{"things?page=1", "things?page=2", "things?page=3"})
	check(t, "pages of the first", guests[0].read, []string{"2", "3", "Undefined"})
	check(t, "pages of the one that failed", guests[2].read, []string{"2"})
}

// A page that is too large to be held is not held for anyone.
func TestTogetherInAStream(t *testing.T) {
	const records = 100_000
	a := newAPI(t, func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `[{"id":0}`+strings.Repeat(`,{"text":"`+strings.Repeat("x", 100)+`"}`, records)+`]`)
	})
	var counts [2]int
	var reads retriever.Together
	for i := range counts {
		g := &guest{}
		g.seat = reads.Add(loop(t, &retriever.Simple{Requester: a.requester()}, a, g, func(*record.Record) error {
			counts[i]++
			return nil
		}))
	}
	for i, err := range reads.Run() {
		if err != nil || counts[i] != records+1 {
			t.Errorf("loop %d: %d records, %v", i+1, counts[i], err)
		}
	}
	if n := len(a.requests()); n != 1 {
		t.Errorf("%d requests", n)
	}
}

// What ends the reading ends all loops; a loop that ends before it reads leaves
// the lead to the next.
func TestTogetherFails(t *testing.T) {
	a := bodies(t, nil)
	early := errors.New("early")
	var reads retriever.Together
	reads.Add(func() error { return early })
	for range 2 {
		g := &guest{}
		g.seat = reads.Add(loop(t, &retriever.Simple{Requester: a.requester()}, a, g, func(*record.Record) error { return nil }))
	}
	errs := reads.Run()
	if errs[0] != early || failure.As(errs[1]) == nil || errs[1] != errs[2] {
		t.Errorf("got %v", errs)
	}
	if n := len(a.requests()); n != 1 {
		t.Errorf("%d requests", n)
	}
}
