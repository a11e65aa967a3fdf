package source

import (
	"cmp"
	"slices"
	"sync"
)

// List collects what a child needs of all its parents before it can begin, as
// under a product of routers. Slices count in the order in which they were
// opened, whichever worker was done first. The zero List is empty. It is safe for
// concurrent use.
type List[T any] struct {
	mu    sync.Mutex
	items []listItem[T]
}

type listItem[T any] struct {
	slice int64
	item  T
}

// Add appends an item that a slice found. The item must own what it holds.
func (l *List[T]) Add(s *Slice, item T) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.items = append(l.items, listItem[T]{slice: s.number, item: item})
}

// All lists the items. It is meant to be called after Feed.AwaitParents.
func (l *List[T]) All() []T {
	l.mu.Lock()
	defer l.mu.Unlock()
	slices.SortStableFunc(l.items, func(a, b listItem[T]) int { return cmp.Compare(a.slice, b.slice) })
	all := make([]T, len(l.items))
	for i := range l.items {
		all[i] = l.items[i].item
	}
	return all
}
