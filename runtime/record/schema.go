package record

import (
	"errors"
	"fmt"
	"strings"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// Schema is a stream's JSON schema as far as Default schema normalization
// looks at it: type, properties, items and $ref. It is made once and used by
// several goroutines.
type Schema struct {
	root *rule
	doc  []byte
	refs map[string]*rule
}

// rule is one subschema.
type rule struct {
	convert  conversion
	nullable bool // null stays null before anything else is tried
	wraps    bool // array: a scalar becomes a list of one
	checks   []check
	props    map[string]*rule
	broken   error // why using the rule fails
}

// conversion is the one type that values are converted to.
type conversion uint8

const (
	unchanged conversion = iota
	toString
	toNumber
	toInteger
	toBoolean
	toArray
)

// check is one keyword, in the order of the schema.
type check struct {
	types  []string // type
	shown  string   // type, as warnings show it
	props  []property
	items  *rule
	ref    *rule
	broken error
}

type property struct {
	name string
	rule *rule
}

// NewSchema reads a schema from valid JSON text, which it keeps. A subschema
// that the CDK would choke on is an error only once a record reaches it.
func NewSchema(text []byte) (*Schema, error) {
	if err := jsonspan.Valid(text); err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	s := &Schema{doc: text, refs: map[string]*rule{}}
	s.root = s.compile(text)
	return s, nil
}

func (s *Schema) compile(text []byte) *rule {
	c := &rule{}
	s.fill(c, text)
	return c
}

func (s *Schema) fill(c *rule, text []byte) {
	v := py.JSON(trim(text))
	if v.Kind() != py.KindDict {
		c.broken = errors.New("schema normalization: a subschema is no object")
		return
	}
	declared, hasType := v.Get("type")
	if hasType {
		c.target(declared, v.Member("items"))
	}
	for key, value := range v.Items() {
		name, _ := key.Str()
		raw, _ := jsonspan.Lookup(text, name)
		switch name {
		case "type":
			c.checks = append(c.checks, typeCheck(value))
		case "properties":
			c.checks = append(c.checks, s.properties(c, raw, value))
		case "items":
			c.checks = append(c.checks, s.items(raw, value))
		case "$ref":
			c.checks = append(c.checks, s.ref(value))
		}
	}
}

func trim(text []byte) []byte { return []byte(strings.TrimSpace(string(text))) }

// target decides what values are converted to: the declared type, or the one
// that a list of types names beside null.
func (c *rule) target(declared, items py.Value) {
	name, single := declared.Str()
	switch declared.Kind() {
	case py.KindString:
		c.nullable = strings.Contains(name, "null")
	case py.KindList:
		var others []py.Value
		for t := range declared.Elems() {
			if text, ok := t.Str(); ok && text == "null" {
				c.nullable = true
				continue
			}
			others = append(others, t)
		}
		if len(others) != 1 {
			return
		}
		name, single = others[0].Str()
	}
	if !single {
		return
	}
	switch name {
	case "string":
		c.convert = toString
	case "number":
		c.convert = toNumber
	case "integer":
		c.convert = toInteger
	case "boolean":
		c.convert = toBoolean
	case "array":
		c.convert = toArray
		c.wraps = wrapsScalars(c, items)
	}
}

// wrapsScalars tells whether a scalar in the place of an array becomes a list:
// when the items' type is absent, or a list of simple types. A type given as
// plain text is never matched: the CDK compares its letters.
func wrapsScalars(c *rule, items py.Value) bool {
	if !items.IsUndefined() && items.Kind() != py.KindDict {
		c.broken = errors.New("schema normalization: items is no object")
		return false
	}
	declared, ok := items.Get("type")
	if !ok {
		return true
	}
	if text, ok := declared.Str(); ok {
		return text == ""
	}
	for t := range declared.Elems() {
		switch name, _ := t.Str(); name {
		case "string", "number", "integer", "boolean", "null":
		default:
			return false
		}
	}
	return true
}

func typeCheck(declared py.Value) check {
	k := check{shown: declared.Text()}
	if name, ok := declared.Str(); ok {
		k.types = []string{name}
		return k
	}
	if declared.Kind() != py.KindList {
		k.broken = fmt.Errorf("schema normalization: the type %s is neither text nor a list", declared.Repr())
		return k
	}
	k.types = []string{}
	for t := range declared.Elems() {
		name, _ := t.Str()
		k.types = append(k.types, name)
	}
	return k
}

func (s *Schema) properties(c *rule, raw []byte, value py.Value) check {
	if value.Kind() != py.KindDict {
		return check{broken: errors.New("schema normalization: properties is no object")}
	}
	k := check{props: []property{}}
	c.props = map[string]*rule{}
	for key := range value.Items() {
		name, _ := key.Str()
		text, _ := jsonspan.Lookup(raw, name)
		sub := s.compile(text)
		c.props[name] = sub
		k.props = append(k.props, property{name, sub})
	}
	return k
}

func (s *Schema) items(raw []byte, value py.Value) check {
	if value.Kind() == py.KindDict {
		return check{items: s.compile(raw)}
	}
	return check{items: &rule{broken: errors.New("schema normalization: items is no object")}}
}

// ref resolves a reference within the schema.
func (s *Schema) ref(value py.Value) check {
	target, ok := value.Str()
	if !ok || !strings.HasPrefix(target, "#") {
		return check{ref: &rule{checks: []check{{broken: fmt.Errorf("schema normalization: the $ref %s cannot be followed", value.Repr())}}}}
	}
	if known := s.refs[target]; known != nil {
		return check{ref: known}
	}
	sub := &rule{}
	s.refs[target] = sub
	text := trim(s.doc)
	for _, segment := range strings.Split(strings.TrimPrefix(target, "#"), "/")[1:] {
		segment = strings.NewReplacer("~1", "/", "~0", "~").Replace(segment)
		if text, ok = lookup(text, []string{segment}); !ok {
			sub.checks = []check{{broken: fmt.Errorf("schema normalization: the $ref %q leads nowhere", target)}}
			return check{ref: sub}
		}
	}
	s.fill(sub, text)
	return check{ref: sub}
}
