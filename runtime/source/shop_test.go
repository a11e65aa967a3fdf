package source_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
)

// shop is a connector as airgen would write it, over data in memory: accounts
// of two regions, the orders of each account, the items of each order, and the
// pairs of a list and all accounts. It counts what it asks for.
type shop struct {
	fuse  bool
	hints map[string]source.Hint
	// fail holds what goes wrong, by the request at which it does.
	fail map[string]error
	// nothing has the requests that the API need not be asked, for it has said that
	// there is nothing to read; "orders" are those of all accounts.
	nothing map[string]bool
	// before is called at every request.
	before func(request string)
	// online makes a request of the run's client of each.
	online bool
	env    *source.Env

	mu       sync.Mutex
	requests []string
}

func (c *shop) definition() *source.Definition {
	return &source.Definition{
		Name:    "source-shop",
		Spec:    `{"connectionSpecification":{"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"key":{"type":"string","airbyte_secret":true}}}}`,
		Check:   source.Check{Streams: []string{"items"}},
		Workers: func(*source.Env, py.Value) (int, error) { return 4, nil },
		New: func(env *source.Env, _ py.Value) (source.Connector, error) {
			c.env = env
			return c, nil
		},
	}
}

func (c *shop) Streams() []source.Stream {
	return []source.Stream{{Name: "accounts"}, {Name: "orders"}, {Name: "items"}, {Name: "pairs"}}
}

// Readers gives one loop nest, or one per stream with inline copies of its
// parents, the way --no-fuse does.
func (c *shop) Readers() []source.Reader {
	read := func(ctx context.Context, w *source.Walk) error { return c.readAccounts(ctx, w) }
	accounts := source.Node{Key: "accounts", Stream: "accounts", Tracker: noCursor}
	orders := source.Node{Key: "orders", Stream: "orders", Tracker: noCursor,
		Parents: []source.Edge{{Parent: "accounts", Name: "accounts", KeepsState: true}}}
	items := source.Node{Key: "items", Stream: "items", Tracker: noCursor,
		Parents: []source.Edge{{Parent: "orders", Name: "orders", KeepsState: true}}}
	pairs := source.Node{Key: "pairs", Stream: "pairs", Tracker: noCursor,
		Parents: []source.Edge{{Parent: "accounts", Name: "accounts", Collected: true}}}
	for _, n := range []*source.Node{&accounts, &orders, &items, &pairs} {
		n.Hint = c.hints[n.Stream]
	}
	if c.fuse {
		return []source.Reader{{Nodes: []source.Node{accounts, orders, items, pairs}, Read: read}}
	}
	inline := func(n source.Node) source.Node { n.Stream, n.Hint = "", source.NoHint; return n }
	return []source.Reader{
		{Nodes: []source.Node{accounts}, Read: read},
		{Nodes: []source.Node{inline(accounts), orders}, Read: read},
		{Nodes: []source.Node{inline(accounts), inline(orders), items}, Read: read},
		{Nodes: []source.Node{inline(accounts), pairs}, Read: read},
	}
}

func noCursor(py.Value) (checkpoint.Tracker, error) { return checkpoint.NewNoCursor(), nil }

// get is a request: it fails when it is meant to.
func (c *shop) get(ctx context.Context, request string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	c.mu.Lock()
	c.requests = append(c.requests, request)
	c.mu.Unlock()
	if c.before != nil {
		c.before(request)
	}
	if c.fail[request] != nil {
		return c.fail[request]
	}
	if c.online {
		stream, _, _ := strings.Cut(request, " ")
		requester := &fetch.Requester{Client: c.env.Client(), Stream: stream}
		resp, err := requester.Send(ctx, fetch.Get("https://shop.example.com", strings.ReplaceAll(request, " ", "/")))
		if err != nil {
			return err
		}
		resp.Close()
	}
	return ctx.Err()
}

func (c *shop) readAccounts(ctx context.Context, w *source.Walk) error {
	var found source.List[int]
	accounts := w.Feed("accounts")
	for region := range 2 {
		partition := py.Dict("region", py.Int(int64(region)))
		for s := range accounts.Slices(ctx, partition) {
			accounts.Go(ctx, s, func(ctx context.Context) error { return c.readAccountsSlice(ctx, w, s, region, partition, &found) })
		}
	}
	pairs := w.Feed("pairs")
	if !pairs.AwaitParents(ctx) {
		return nil
	}
	for _, kind := range []string{"a", "b"} {
		for _, account := range found.All() {
			partition := py.Dict("kind", py.Str(kind), "account", py.Int(int64(account)), "parent_slice", py.Dict())
			for s := range pairs.Slices(ctx, partition) {
				pairs.Go(ctx, s, func(ctx context.Context) error {
					request := fmt.Sprintf("pairs %s %d", kind, account)
					if err := c.get(ctx, request); err != nil {
						return err
					}
					return s.Emit(newRecord(fmt.Sprintf(`{"id":"%s%d"}`, kind, account)))
				})
			}
		}
	}
	return nil
}

func (c *shop) readAccountsSlice(ctx context.Context, w *source.Walk, accounts *source.Slice, region int, parent py.Value, found *source.List[int]) error {
	for page := range 2 {
		if err := c.get(ctx, fmt.Sprintf("accounts %d page %d", region, page)); err != nil {
			return err
		}
		for i := range 3 {
			id := region*100 + page*10 + i
			if err := accounts.Emit(newRecord(fmt.Sprintf(`{"id":%d,"none":null}`, id))); err != nil {
				return err
			}
			found.Add(accounts, id)
			c.readOrders(ctx, w, id, parent)
		}
	}
	return nil
}

func (c *shop) readOrders(ctx context.Context, w *source.Walk, account int, parent py.Value) {
	orders := w.Feed("orders")
	if !orders.Active() {
		return
	}
	if err := c.fail[fmt.Sprintf("key of account %d", account)]; err != nil {
		orders.Fail(err)
		return
	}
	partition := py.Dict("account", py.Int(int64(account)), "parent_slice", parent)
	for s := range orders.Slices(ctx, partition) {
		if c.nothing["orders"] {
			orders.Skip(ctx, s)
			continue
		}
		orders.Go(ctx, s, func(ctx context.Context) error { return c.readOrdersSlice(ctx, w, s, account, partition) })
	}
}

func (c *shop) readOrdersSlice(ctx context.Context, w *source.Walk, orders *source.Slice, account int, parent py.Value) error {
	if err := c.get(ctx, fmt.Sprintf("orders %d", account)); err != nil {
		return err
	}
	for i := range 2 {
		id := account*10 + i
		if err := orders.Emit(newRecord(fmt.Sprintf(`{"id":%d}`, id))); err != nil {
			return err
		}
		c.readItems(ctx, w, id, parent)
	}
	return nil
}

func (c *shop) readItems(ctx context.Context, w *source.Walk, order int, parent py.Value) {
	items := w.Feed("items")
	if !items.Active() {
		return
	}
	for s := range items.Slices(ctx, py.Dict("order", py.Int(int64(order)), "parent_slice", parent)) {
		if c.nothing[fmt.Sprintf("items %d", order)] {
			items.Skip(ctx, s)
			continue
		}
		items.Go(ctx, s, func(ctx context.Context) error {
			if err := c.get(ctx, fmt.Sprintf("items %d", order)); err != nil {
				return err
			}
			for i := range 2 {
				if err := s.Emit(newRecord(fmt.Sprintf(`{"id":%d}`, order*10+i))); err != nil {
					return err
				}
			}
			return nil
		})
	}
}

// wantRecords is what a whole read of each stream gives, sorted.
func wantRecords(stream string) []string {
	var want []string
	for _, region := range []int{0, 1} {
		for _, page := range []int{0, 1} {
			for i := range 3 {
				account := region*100 + page*10 + i
				switch stream {
				case "accounts":
					want = append(want, fmt.Sprintf(`{"id":%d}`, account))
				case "pairs":
					want = append(want, fmt.Sprintf(`{"id":"a%d"}`, account), fmt.Sprintf(`{"id":"b%d"}`, account))
				case "orders":
					want = append(want, fmt.Sprintf(`{"id":%d}`, account*10), fmt.Sprintf(`{"id":%d}`, account*10+1))
				case "items":
					for _, order := range []int{account * 10, account*10 + 1} {
						want = append(want, fmt.Sprintf(`{"id":%d}`, order*10), fmt.Sprintf(`{"id":%d}`, order*10+1))
					}
				}
			}
		}
	}
	slices.Sort(want)
	return want
}

func sorted(texts []string) []string {
	texts = slices.Clone(texts)
	slices.Sort(texts)
	return texts
}

func wantEqual[T comparable](t *testing.T, what string, got, want []T) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %v\nwant %v", what, got, want)
	}
}
