package manifest

import (
	"strconv"

	"github.com/airgen/airgen/codegen/diag"
)

// Kind is what a Node is.
type Kind uint8

// The kinds of nodes. Date and DateTime are what YAML 1.1 reads from an
// unquoted 2024-01-31 or 2024-01-31T10:00:00Z.
const (
	Null Kind = iota
	Bool
	Int
	Float
	String
	Date
	DateTime
	List
	Map
)

// String gives the kind as messages name it.
func (k Kind) String() string {
	switch k {
	case Null:
		return "null"
	case Bool:
		return "a boolean"
	case Int:
		return "an integer"
	case Float:
		return "a number"
	case String:
		return "a string"
	case Date:
		return "a date"
	case DateTime:
		return "a timestamp"
	case List:
		return "a list"
	}
	return "a mapping"
}

type style uint8

const (
	plain style = iota
	singleQuoted
	doubleQuoted
	literal
	folded
)

// nowhere is the offset of what stands in no file.
const nowhere = -1

// Node is a value of the manifest. Nodes are shared between all places that
// use them and never change once Read has returned.
type Node struct {
	Kind Kind
	// Text is a scalar's text: the string itself, an integer in decimal, a
	// number as Python prints it, true or false, an ISO date.
	Text string
	// Items are a list's elements.
	Items []*Node
	// Members are a mapping's entries in the order Python keeps them, each key once.
	Members []Member
	// Broken says that a reference led nowhere: the error is reported, and the
	// value stands for anything.
	Broken bool
	// Hole marks a value that is known only at run time, with the number that a
	// Filling gave it; 0: none. Its kind is String, and its text an
	// expression of HoleVar.
	Hole int
	// Made marks a mapping or list that is there only for the holes in it.
	Made bool

	src *source
	// at is where the value stands, use where a reference brought it from
	// there, base where the mapping stands that a reference adds to this one.
	at, use, base int32
	style         style
	// self is the node that this one is the copy of, at another place of use.
	self *Node
}

// Member is one entry of a mapping.
type Member struct {
	Key   string
	Value *Node
	// Spread says that the entry is a parameter that $parameters spread onto
	// the component, not something written there.
	Spread bool

	src *source
	at  int32
	// kind of the key: YAML has keys that are no strings.
	kind Kind
}

// Pos is where the key stands.
func (m *Member) Pos() diag.Pos { return m.src.pos(m.at) }

// TextKey reports whether the key is a string, as every key of a component is.
func (m *Member) TextKey() bool { return m.kind == String }

// Pos is where the value is written.
func (n *Node) Pos() diag.Pos { return n.src.pos(n.at) }

// Use is where a reference (or a YAML alias) stands that brought the value
// here; the zero Pos when it is written in place.
func (n *Node) Use() diag.Pos { return n.src.pos(n.use) }

// Base is where the mapping stands that `$ref` merged under this one; the
// zero Pos when there is none.
func (n *Node) Base() diag.Pos { return n.src.pos(n.base) }

// Same is equal for two nodes that are one value used at several places.
func (n *Node) Same() *Node {
	if n.self != nil {
		return n.self
	}
	return n
}

// Get gives the value of a string key of a mapping; nil when there is none.
func (n *Node) Get(key string) *Node {
	if m := n.Member(key); m != nil {
		return m.Value
	}
	return nil
}

// Member gives the entry of a string key of a mapping; nil when there is none.
func (n *Node) Member(key string) *Member {
	if n == nil || n.Kind != Map {
		return nil
	}
	for i := range n.Members {
		if m := &n.Members[i]; m.Key == key && m.kind == String {
			return m
		}
	}
	return nil
}

// IsText reports whether the node is the given string.
func (n *Node) IsText(text string) bool { return n != nil && n.Kind == String && n.Text == text }

// Int64 gives an integer, or a number without a fraction as JSON Schema takes
// it for one; false for anything else and beyond 64 bits.
func (n *Node) Int64() (int64, bool) {
	switch n.Kind {
	case Int:
		i, err := strconv.ParseInt(n.Text, 10, 64)
		return i, err == nil
	case Float:
		f, err := strconv.ParseFloat(n.Text, 64)
		if err != nil || f != float64(int64(f)) {
			return 0, false
		}
		return int64(f), true
	}
	return 0, false
}

// Float64 gives an integer or number; false for anything else.
func (n *Node) Float64() (float64, bool) {
	if n.Kind != Int && n.Kind != Float {
		return 0, false
	}
	f, err := strconv.ParseFloat(n.Text, 64)
	return f, err == nil
}

// Bool gives a boolean; false, false for anything else.
func (n *Node) Bool() (value, ok bool) { return n.Text == "true", n.Kind == Bool }

// Truthy is Python's truth of the value.
func (n *Node) Truthy() bool {
	switch n.Kind {
	case Null:
		return false
	case Bool:
		return n.Text == "true"
	case Int, Float:
		f, err := strconv.ParseFloat(n.Text, 64)
		return err != nil || f != 0
	case String:
		return n.Text != ""
	case List:
		return len(n.Items) > 0
	case Map:
		return len(n.Members) > 0
	}
	return true
}

// usedAt gives the node as it is used at another place.
func (n *Node) usedAt(use int32) *Node {
	c := *n
	c.self = n.Same()
	c.use = use
	return &c
}
