package interleave

import (
	"slices"
)

// Wanted is the declaration that says what the manifest says and keeps as much
// of the written one as is right: lists keep their order, names that do not
// belong are left out, streams that are missing follow at the end of the list
// that has their parent, and groups that are missing follow as lists.
func (s *Streams) Wanted() [][]string {
	d := s.Plan.Connector.Interleaved
	if d == nil {
		return s.Relationships()
	}
	lists := [][]string{}
	said := map[string]bool{}
	for _, written := range d.Relationships {
		if list := s.settled(texts(written)); len(list) > 1 && !said[members(written)] {
			said[members(written)] = true
			lists = append(lists, list)
		}
	}
	for _, r := range s.Relations {
		parent, child := r.Parent.Name, r.Child.Name
		if slices.ContainsFunc(lists, func(l []string) bool { return follows(l, parent, child) }) {
			continue
		}
		at := slices.IndexFunc(lists, func(l []string) bool { return slices.Contains(l, parent) && !slices.Contains(l, child) })
		switch {
		case at >= 0:
			lists[at] = append(lists[at], child)
		case slices.ContainsFunc(lists, func(l []string) bool { return slices.Contains(l, parent) }):
			lists = append(lists, []string{parent, child})
		default:
			top := r.Parent
			for len(s.above[top]) > 0 {
				top = s.above[top][0].Parent
			}
			lists = append(lists, s.subtree(top))
		}
	}
	return lists
}

func follows(list []string, parent, child string) bool {
	at := slices.Index(list, parent)
	return at >= 0 && slices.Contains(list[at+1:], child)
}

// settled orders a list so that every stream after the first has a parent
// before it, and leaves out what has none.
func (s *Streams) settled(written []string) []string {
	var list []string
	rest := slices.DeleteFunc(slices.Clone(written), func(n string) bool { return s.named[n] == nil })
	for again := true; again; {
		again = false
		for i, name := range rest {
			if slices.Contains(list, name) || !s.opens(name, rest, list) {
				continue
			}
			list = append(list, name)
			rest = slices.Delete(slices.Clone(rest), i, i+1)
			again = true
			break
		}
	}
	return list
}

// opens reports whether a stream may stand next in a list: below one that is
// there, or as the first, when none of the others is its parent.
func (s *Streams) opens(name string, rest, list []string) bool {
	parents := s.above[s.named[name]]
	in := func(names []string) bool {
		return slices.ContainsFunc(parents, func(r Relation) bool { return slices.Contains(names, r.Parent.Name) })
	}
	if len(list) == 0 {
		return !in(rest) && slices.ContainsFunc(s.below[s.named[name]], func(r Relation) bool { return slices.Contains(rest, r.Child.Name) })
	}
	return in(list)
}
