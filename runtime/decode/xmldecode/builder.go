package xmldecode

import (
	"bytes"
	"errors"
	"fmt"
	"math"

	"github.com/airgen/airgen/runtime/decode"
)

// maxDepth is how deeply elements may be nested; it is what the scanner of
// JSON allows, into which they become.
const maxDepth = 10_000 / 2

// builder makes a tree of a document. Nodes and texts lie in two slices, so
// that a record's part of the tree can be cut off again.
type builder struct {
	lex   *lexer
	nodes []node
	text  []byte
	attrs []attr
	names map[string]int32 // → keys
	keys  []keyText
	open  []frame
}

// node is an element. Links are indexes of nodes, 0 means none: node 0 is the
// document.
type node struct {
	name       int32
	attrs      [2]int32 // range of builder.attrs
	text       [2]int32 // range of builder.text, blanks cut off
	firstChild int32    // the first child of each name, in order of appearance …
	lastChild  int32
	nextChild  int32
	nextSame   int32 // … and from each of them the others of that name
	lastSame   int32
}

// attr is an attribute; its value is a range of builder.text.
type attr struct {
	name  int32
	value [2]int32
}

// keyText is a name, and how it is printed as a key.
type keyText struct {
	name    string
	element []byte // "name":
	attr    []byte // "@name":
}

// frame is an element that is open.
type frame struct {
	node   int32
	text   []byte // its character data so far
	heads  int
	byName map[int32]int32 // of the children, when there are many names
}

func newBuilder(lex *lexer) *builder {
	return &builder{lex: lex, nodes: make([]node, 1), names: map[string]int32{}}
}

// mark is a state of the tree to which it can be cut back.
type mark struct{ nodes, text, attrs int }

// document reads the whole document. A splitter, when there is one, takes the
// records out of it.
func (b *builder) document(s *splitter) error {
	b.push(0)
	var (
		recordDepth = -1
		before      mark
	)
	for {
		t, err := b.lex.next()
		if err != nil {
			return err
		}
		switch t {
		case tokenText:
			top := &b.open[len(b.open)-1]
			top.text = append(top.text, b.lex.text...)
		case tokenStart:
			depth := len(b.open) - 1
			if depth >= maxDepth {
				return fmt.Errorf("elements nested deeper than %d", maxDepth)
			}
			if depth == 0 && b.nodes[0].firstChild != 0 {
				return b.lex.flaw("a second root element")
			}
			record := false
			if s != nil {
				if record, err = s.open(depth, string(b.lex.name)); err != nil {
					return err
				}
			}
			if record {
				recordDepth = depth
				before = mark{len(b.nodes), len(b.text), len(b.attrs)}
			}
			if err := b.start(record); err != nil {
				return err
			}
			if b.lex.selfClosed {
				if err := b.end(s, &recordDepth, before); err != nil {
					return err
				}
			}
		case tokenEnd:
			top := b.open[len(b.open)-1]
			if top.node == 0 || b.keys[b.nodes[top.node].name].name != string(b.lex.name) {
				return b.lex.flaw("an end tag that closes nothing")
			}
			if err := b.end(s, &recordDepth, before); err != nil {
				return err
			}
		case tokenEOF:
			if len(b.open) > 1 {
				return b.lex.truncated("the document ends inside an element")
			}
			if !b.lex.rooted {
				return b.lex.truncated("no element")
			}
			return nil
		}
		b.lex.depth = len(b.open) - 1
	}
}

// start adds the element that the lexer has just read. A record is not linked
// to its parent: it leaves on its own.
func (b *builder) start(record bool) error {
	if len(b.text) > math.MaxInt32/2 {
		return errors.New("an XML document of more than 1 GiB")
	}
	n := int32(len(b.nodes))
	name := b.intern(b.lex.name)
	first := int32(len(b.attrs))
	for i := range b.lex.attrs {
		a := &b.lex.attrs[i]
		id := b.intern(a.name)
		for _, earlier := range b.attrs[first:] {
			if earlier.name == id {
				return b.lex.flaw("an attribute given twice")
			}
		}
		from := int32(len(b.text))
		b.text = append(b.text, a.value...)
		b.attrs = append(b.attrs, attr{name: id, value: [2]int32{from, int32(len(b.text))}})
	}
	b.nodes = append(b.nodes, node{name: name, attrs: [2]int32{first, int32(len(b.attrs))}})
	if !record {
		b.link(n)
	}
	b.push(n)
	b.lex.rooted = true
	return nil
}

// link puts a node below the open element, beside those of its name.
func (b *builder) link(n int32) {
	top := &b.open[len(b.open)-1]
	parent := &b.nodes[top.node]
	name := b.nodes[n].name
	if head := b.head(top, parent, name); head != 0 {
		last := &b.nodes[head].lastSame
		if *last == 0 {
			*last = head
		}
		b.nodes[*last].nextSame = n
		*last = n
		return
	}
	if parent.firstChild == 0 {
		parent.firstChild = n
	} else {
		b.nodes[parent.lastChild].nextChild = n
	}
	parent.lastChild = n
	top.heads++
	if top.byName != nil {
		top.byName[name] = n
	}
}

// head finds the first child of a name, 0 when there is none.
func (b *builder) head(top *frame, parent *node, name int32) int32 {
	if top.byName == nil && top.heads > 16 {
		top.byName = make(map[int32]int32, 2*top.heads)
		for c := parent.firstChild; c != 0; c = b.nodes[c].nextChild {
			top.byName[b.nodes[c].name] = c
		}
	}
	if top.byName != nil {
		return top.byName[name]
	}
	for c := parent.firstChild; c != 0; c = b.nodes[c].nextChild {
		if b.nodes[c].name == name {
			return c
		}
	}
	return 0
}

// end closes the open element, and hands it out when it is a record.
func (b *builder) end(s *splitter, recordDepth *int, before mark) error {
	top := &b.open[len(b.open)-1]
	from := int32(len(b.text))
	b.text = append(b.text, bytes.TrimFunc(top.text, pythonSpace)...)
	b.nodes[top.node].text = [2]int32{from, int32(len(b.text))}
	n := top.node
	b.open = b.open[:len(b.open)-1]
	depth := len(b.open) - 1
	if s == nil {
		return nil
	}
	if depth != *recordDepth {
		s.close(depth)
		return nil
	}
	*recordDepth = -1
	err := s.record(n)
	b.nodes, b.text, b.attrs = b.nodes[:before.nodes], b.text[:before.text], b.attrs[:before.attrs]
	return err
}

// push opens an element, in a frame whose buffers may have been used before.
func (b *builder) push(n int32) {
	if len(b.open) < cap(b.open) {
		b.open = b.open[:len(b.open)+1]
	} else {
		b.open = append(b.open, frame{})
	}
	top := &b.open[len(b.open)-1]
	top.node, top.text, top.heads, top.byName = n, top.text[:0], 0, nil
}

// intern returns the number of a name.
func (b *builder) intern(name []byte) int32 {
	if id, ok := b.names[string(name)]; ok {
		return id
	}
	id := int32(len(b.keys))
	quoted := append(decode.AppendText(nil, name), ':')
	b.keys = append(b.keys, keyText{
		name:    string(name),
		element: quoted,
		attr:    append([]byte(`"@`), quoted[1:]...),
	})
	b.names[string(name)] = id
	return id
}
