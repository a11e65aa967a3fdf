package manifest

import (
	"path"
	"slices"
	"strconv"
	"strings"
)

// Filling writes holes into a tree: places whose value is known only at run
// time. Paths follow the rules of Python's dpath: segments may be wildcards, and
// a list's elements are reached by their numbers.
type Filling struct {
	// Hole gives the number of the hole that a place becomes. old is what stands
	// there, nil for a place that Create makes.
	Hole func(path []string, old *Node) int
	// Below is told of each hole that a path leads into, so that it depends on
	// the hole's value whether something is there.
	Below func(hole int)
}

// Set makes a hole of every place that a path leads to and tells how many.
func (f *Filling) Set(n *Node, glob []string) (*Node, int) { return f.set(n, glob, nil) }

func (f *Filling) set(n *Node, glob, at []string) (*Node, int) {
	count := 0
	if n.Hole != 0 {
		if leadsInto(glob, at) {
			f.Below(n.Hole)
		}
		return n, 0
	}
	// child handles what stands below a key, and gives what shall stand there.
	child := func(key string, v *Node) *Node {
		below := append(slices.Clone(at), key)
		if leads(glob, below) {
			count++
			return f.hole(below, v)
		}
		out, k := f.set(v, glob, below)
		count += k
		return out
	}
	switch n.Kind {
	case Map:
		c := &copying{from: n}
		for i := 0; i < c.len(); i++ {
			c.replace(i, child(c.member(i).Key, c.member(i).Value))
		}
		return c.result(), count
	case List:
		items := slices.Clone(n.Items)
		for i, item := range items {
			items[i] = child(strconv.Itoa(i), item)
		}
		if count == 0 {
			return n, 0
		}
		out := *n
		out.self, out.Items = nil, items
		return &out, count
	}
	return n, 0
}

func (f *Filling) hole(at []string, old *Node) *Node {
	out := *old
	out.self, out.Kind, out.Items, out.Members = nil, String, nil, nil
	out.fill(f.Hole(at, old))
	return &out
}

func (n *Node) fill(hole int) { n.Hole, n.Text = hole, "{{ "+HoleVar(hole)+" }}" }

// HoleVar names the variable that stands for a hole's value.
func HoleVar(hole int) string { return "hole_" + strconv.Itoa(hole) }

// Create makes a hole at a path without wildcards where nothing stands, with the
// mappings around it that are missing. It reports false when the path leads into
// a value or past the end of a list.
func (f *Filling) Create(n *Node, path []string) (*Node, bool) { return f.create(n, path, nil) }

func (f *Filling) create(n *Node, rest, at []string) (*Node, bool) {
	key := rest[0]
	below := append(slices.Clone(at), key)
	make := func(old *Node) (*Node, bool) {
		if len(rest) == 1 {
			v := &Node{Kind: String, src: n.src, at: n.at, use: nowhere, base: nowhere}
			v.fill(f.Hole(below, nil))
			return v, true
		}
		if old == nil {
			old = &Node{Kind: Map, Made: true, src: n.src, at: n.at, use: nowhere, base: nowhere}
			if isIndex(rest[1]) {
				old.Kind = List
			}
		}
		return f.create(old, rest[1:], below)
	}
	switch {
	case n.Kind == Map:
		v, ok := make(n.Get(key))
		c := &copying{from: n}
		c.set(Member{Key: key, Value: v, src: n.src, at: n.at, kind: String})
		return c.result(), ok
	case n.Kind == List && isIndex(key):
		i, _ := strconv.Atoi(key)
		if i > len(n.Items) {
			return n, false
		}
		out := *n
		out.self, out.Items = nil, slices.Clone(n.Items)
		if i == len(n.Items) {
			v, ok := make(nil)
			out.Items = append(out.Items, v)
			return &out, ok
		}
		v, ok := make(n.Items[i])
		out.Items[i] = v
		return &out, ok
	}
	return n, false
}

func isIndex(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// HasHoles reports whether something in a tree is known only at run time.
func (n *Node) HasHoles() bool {
	return n.Hole != 0 || slices.ContainsFunc(n.Items, (*Node).HasHoles) ||
		slices.ContainsFunc(n.Members, func(m Member) bool { return m.Value.HasHoles() })
}

// leads reports whether a path with wildcards leads to a place.
func leads(glob, place []string) bool {
	if len(glob) == 0 {
		return len(place) == 0
	}
	if glob[0] == "**" {
		return leads(glob[1:], place) || len(place) > 0 && leads(glob, place[1:])
	}
	return len(place) > 0 && matches(glob[0], place[0]) && leads(glob[1:], place[1:])
}

// leadsInto reports whether a path with wildcards may lead to something below a
// place.
func leadsInto(glob, place []string) bool {
	switch {
	case len(glob) == 0:
		return false
	case glob[0] == "**" || len(place) == 0:
		return true
	}
	return matches(glob[0], place[0]) && leadsInto(glob[1:], place[1:])
}

// matches is fnmatch for one segment, in which a slash is nothing special.
func matches(glob, segment string) bool {
	const slash = "\x00"
	glob = strings.ReplaceAll(strings.ReplaceAll(glob, "/", slash), "[!", "[^")
	ok, err := path.Match(strings.ReplaceAll(glob, `\`, `\\`), strings.ReplaceAll(segment, "/", slash))
	return err == nil && ok
}
