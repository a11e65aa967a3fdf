package jsonspan

import "errors"

// ErrTwoDeep is returned for a path with more than one segment "**", which
// dpath refuses as well.
var ErrTwoDeep = errors.New("a path may have only one segment **")

// Step is how one value is reached from the one that holds it: by a key, or by
// an index into a list of Len items.
type Step struct {
	Key        string
	Index, Len int
	InList     bool
}

// Match tells whether the path matches a value that is reached by these steps.
// A segment "**" stands for any number of them, also for none. A path with two
// such segments matches nothing; see Deep.
func (p Path) Match(steps []Step) bool {
	at, ok := p.Deep()
	if !ok {
		return false
	}
	if at < 0 {
		return len(steps) == len(p.segments) && matchAll(p.segments, steps)
	}
	after := p.segments[at+1:]
	return len(steps) >= at+len(after) && matchAll(p.segments[:at], steps[:at]) && matchAll(after, steps[len(steps)-len(after):])
}

func matchAll(segments []segment, steps []Step) bool {
	for i := range segments {
		if !segments[i].match(steps[i]) {
			return false
		}
	}
	return true
}

func (s *segment) match(step Step) bool {
	if step.InList {
		return s.matchIndex(step.Index, step.Len)
	}
	return s.matchKey(step.Key)
}

// Find returns every value of a valid text that the path matches, in dpath's
// order: the members of an object before what lies inside them. Duplicate keys
// count once, with the last value. The path of no segments finds doc itself.
func (p Path) Find(doc []byte) ([][]byte, error) {
	doc = doc[skipSpace(doc, 0):]
	at, ok := p.Deep()
	if !ok {
		return nil, ErrTwoDeep
	}
	f := finder{path: p}
	if at < 0 {
		f.level(doc, 0)
	} else {
		f.walk(doc)
	}
	return f.found, nil
}

// First returns the value at a literal path in a valid text, without the
// allocations of Find. It reports false for a path with globs.
func (p Path) First(doc []byte) (value []byte, ok bool) {
	if p.globs || len(doc) == 0 {
		return nil, false
	}
	value = doc[skipSpace(doc, 0):]
	for i := range p.segments {
		s := &p.segments[i]
		switch KindOf(value) {
		case Object:
			if s.number {
				return nil, false
			}
			value, ok = Lookup(value, s.text)
		case Array:
			value, ok = s.item(value)
		default:
			ok = false
		}
		if !ok {
			return nil, false
		}
	}
	return value, len(value) > 0
}

// item finds the list item that a literal segment names.
func (s *segment) item(list []byte) ([]byte, bool) {
	if !s.indexed {
		return nil, false
	}
	want := s.index
	if want < 0 {
		for range Elements(list) {
			want++
		}
	}
	for e := range Elements(list) {
		if want == 0 {
			return e, true
		}
		want--
	}
	return nil, false
}

// finder collects the matches of one path.
type finder struct {
	path  Path
	steps []Step
	found [][]byte
}

// level looks below value, which the segments before i have led to.
func (f *finder) level(value []byte, i int) {
	if i == len(f.path.segments) {
		f.found = append(f.found, value)
		return
	}
	for _, c := range children(value) {
		if f.path.segments[i].match(c.step) {
			f.level(c.value, i+1)
		}
	}
}

// walk tries every value below one, for paths with "**".
func (f *finder) walk(value []byte) {
	below := children(value)
	for _, c := range below {
		f.steps = append(f.steps, c.step)
		if f.path.Match(f.steps) {
			f.found = append(f.found, c.value)
		}
		f.steps = f.steps[:len(f.steps)-1]
	}
	for _, c := range below {
		f.steps = append(f.steps, c.step)
		f.walk(c.value)
		f.steps = f.steps[:len(f.steps)-1]
	}
}

// child is a value inside an object or a list.
type child struct {
	step  Step
	value []byte
}

// children lists what an object or a list holds, with duplicate keys resolved.
func children(value []byte) []child {
	var list []child
	switch KindOf(value) {
	case Object:
		at := map[string]int{}
		for k, v := range Members(value) {
			key, _ := UnquoteView(k)
			if i, repeated := at[key]; repeated {
				list[i].value = v
				continue
			}
			at[key] = len(list)
			list = append(list, child{Step{Key: key}, v})
		}
	case Array:
		for v := range Elements(value) {
			list = append(list, child{Step{Index: len(list), InList: true}, v})
		}
		for i := range list {
			list[i].step.Len = len(list)
		}
	}
	return list
}
