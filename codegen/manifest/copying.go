package manifest

import "slices"

func without(n, own *Node) *Node {
	if own == nil {
		return n
	}
	c := &copying{from: n}
	c.drop(parametersKey)
	return c.result()
}

// copying copies a mapping at its first change.
type copying struct {
	from *Node
	out  *Node
	left *int
}

func (c *copying) change() {
	if c.out == nil {
		n := *c.from
		n.self = nil
		n.Members = append(make([]Member, 0, len(n.Members)+4), n.Members...)
		c.out = &n
		if c.left != nil {
			*c.left -= len(n.Members)
		}
	}
}

func (c *copying) result() *Node {
	if c.out != nil {
		return c.out
	}
	return c.from
}

func (c *copying) len() int             { return len(c.result().Members) }
func (c *copying) member(i int) *Member { return &c.result().Members[i] }

func (c *copying) find(m Member) *Member {
	for i := range c.result().Members {
		if o := c.member(i); o.Key == m.Key && o.kind == m.kind {
			return o
		}
	}
	return nil
}

func (c *copying) set(m Member) {
	c.change()
	if old := c.find(m); old != nil {
		*old = m
		return
	}
	c.out.Members = append(c.out.Members, m)
}

// withItems gives a list with what do makes of its items; the list itself when
// that changes none.
func withItems(n *Node, do func(*Node) *Node) *Node {
	var items []*Node
	for i, item := range n.Items {
		v := do(item)
		if v != item && items == nil {
			items = slices.Clone(n.Items)
		}
		if items != nil {
			items[i] = v
		}
	}
	if items == nil {
		return n
	}
	c := *n
	c.self, c.Items = nil, items
	return &c
}

// first puts an entry that is not there yet before all others.
func (c *copying) first(m Member) {
	c.change()
	c.out.Members = slices.Insert(c.out.Members, 0, m)
}

func (c *copying) replace(i int, v *Node) {
	if c.member(i).Value != v {
		c.change()
		c.out.Members[i].Value = v
	}
}

func (c *copying) drop(key string) {
	c.change()
	kept := c.out.Members[:0]
	for _, m := range c.out.Members {
		if m.Key != key || m.kind != String {
			kept = append(kept, m)
		}
	}
	c.out.Members = kept
}
