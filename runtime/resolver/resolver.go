// Package resolver makes streams of data: it finds the values that a components
// resolver names, and checks what they put into a stream's definition. It refuses
// to interpret components: generated code holds the definition, with a field for
// each place that a value fills. Generated code calls it when it makes the
// instances of a dynamic stream.
package resolver

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// StreamConfig is one list of values in the config: what the pointer leads to,
// and the defaults behind it.
type StreamConfig struct {
	Pointer  []string
	Defaults []py.Value
}

// Config gives the values of a ConfigComponentsResolver: every combination of
// the elements of its lists, each as one dict.
func Config(config py.Value, lists ...StreamConfig) ([]py.Value, error) {
	combined := []py.Value{py.Dict()}
	for i, list := range lists {
		elements, err := list.elements(config)
		if err != nil {
			return nil, err
		}
		var next []py.Value
		for _, left := range combined {
			for j, element := range elements {
				next = append(next, merge(left, i, j, element))
			}
		}
		combined = next
	}
	return combined, nil
}

// elements are the elements of a list: none when the pointer leads nowhere, and
// one when it leads to something that is no list.
func (s StreamConfig) elements(config py.Value) ([]py.Value, error) {
	found, err := at(config, s.Pointer)
	if err != nil {
		return nil, err
	}
	var out []py.Value
	switch {
	case found.IsUndefined():
	case found.Kind() == py.KindList:
		for element := range found.Elems() {
			out = append(out, element)
		}
	default:
		out = append(out, found)
	}
	return append(out, s.Defaults...), nil
}

func at(config py.Value, pointer []string) (py.Value, error) {
	if len(pointer) == 0 {
		return config, nil
	}
	text, err := config.AppendJSON(nil)
	if err != nil {
		return py.Value{}, err
	}
	found, err := jsonspan.NewPath(pointer...).Find(text)
	switch {
	case err != nil || len(found) == 0:
		return py.Value{}, err
	case len(found) > 1:
		return py.Value{}, fmt.Errorf("configs_pointer %s: %w", strings.Join(pointer, "."), jsonspan.ErrManyMatches)
	}
	return py.JSON(found[0]), nil
}

// merge lays the j-th element of the i-th list over the values of the lists
// before it. What is no dict stands under a name of its own, with its number.
func merge(left py.Value, i, j int, element py.Value) py.Value {
	var keys []string
	var values []py.Value
	for key, value := range left.Items() {
		keys, values = append(keys, key.Text()), append(values, value)
	}
	if element.Kind() != py.KindDict {
		name := fmt.Sprintf("source_config_%d", i)
		if left.Member(name).IsUndefined() {
			keys, values = append(keys, name), append(values, py.TupleOf(py.Int(int64(j)), element))
		}
		return py.DictOf(keys, values)
	}
	for key, value := range element.Items() {
		keys, values = append(keys, key.Text()), append(values, value)
	}
	return py.DictOf(keys, values)
}

// Set gives v, which stands at a place of a definition, with the places below it
// that a path with wildcards leads to replaced by another value.
func Set(v py.Value, at, glob []string, by py.Value) py.Value {
	below := func(key string, value py.Value) py.Value {
		place := append(slices.Clone(at), key)
		if leads(glob, place) {
			return by
		}
		return Set(value, place, glob, by)
	}
	switch v.Kind() {
	case py.KindDict:
		var pairs []py.Value
		for key, value := range v.Items() {
			pairs = append(pairs, key, below(key.Text(), value))
		}
		return py.DictOfValues(pairs...)
	case py.KindList:
		var items []py.Value
		for item := range v.Elems() {
			items = append(items, below(strconv.Itoa(len(items)), item))
		}
		return py.ListOf(items...)
	}
	return v
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

// matches is fnmatch for one segment, in which a slash is nothing special.
func matches(glob, segment string) bool {
	const slash = "\x00"
	glob = strings.ReplaceAll(strings.ReplaceAll(glob, "/", slash), "[!", "[^")
	ok, err := path.Match(strings.ReplaceAll(glob, `\`, `\\`), strings.ReplaceAll(segment, "/", slash))
	return err == nil && ok
}

// Field is a place of a stream's definition that takes nothing but text.
type Field struct {
	Path  string // of the place, for messages
	Value *py.Value
	// Optional says that null is as good as leaving the field out.
	Optional bool
	// Any says that the place takes values of any kind, in which text is
	// interpolated.
	Any bool
	// OneOf are the texts that the place takes; nil is any.
	OneOf []string
}

// Texts checks the values of places that take text. Numbers are as good as their
// text; an expression is refused, because nothing here evaluates it.
func Texts(fields ...Field) error {
	for _, f := range fields {
		if err := f.check(); err != nil {
			return err
		}
	}
	return nil
}

func (f Field) check() error {
	v := *f.Value
	switch v.Kind() {
	case py.KindUndefined, py.KindBool, py.KindInt, py.KindBigInt, py.KindFloat:
		return nil
	case py.KindString:
		text, _ := v.Str()
		if strings.Contains(text, "{{") || strings.Contains(text, "{%") {
			return invalid("the value of %s, %s, is an expression, which a compiled connector cannot evaluate", f.Path, v.Repr())
		}
		if len(f.OneOf) > 0 && !slices.Contains(f.OneOf, text) {
			return invalid("the value of %s, %s, is none of %s", f.Path, v.Repr(), strings.Join(f.OneOf, ", "))
		}
		return nil
	case py.KindDict, py.KindList:
		if f.Any {
			return f.checkInside(v)
		}
	case py.KindNone:
		if f.Any {
			return nil
		}
		if f.Optional {
			*f.Value = py.Str("")
			return nil
		}
	}
	return invalid("the value of %s is no text but %s", f.Path, v.Repr())
}

// checkInside looks for expressions in the text of a list or dict.
func (f Field) checkInside(v py.Value) error {
	for item := range v.Elems() {
		if err := (Field{Path: f.Path, Value: &item, Any: true}).check(); err != nil {
			return err
		}
	}
	for _, item := range v.Items() {
		if err := (Field{Path: f.Path, Value: &item, Any: true}).check(); err != nil {
			return err
		}
	}
	return nil
}

// Plain reads all text in a value as the CDK's interpolation reads text without
// expressions: as a Python literal, where it is one.
func Plain(v py.Value) py.Value {
	switch v.Kind() {
	case py.KindDict:
		var keys []string
		var values []py.Value
		for key, value := range v.Items() {
			keys, values = append(keys, key.Text()), append(values, Plain(value))
		}
		return py.DictOf(keys, values)
	case py.KindList:
		var items []py.Value
		for item := range v.Elems() {
			items = append(items, Plain(item))
		}
		return py.ListOf(items...)
	case py.KindString:
		return py.LiteralOf(v)
	}
	return v
}

// Name checks a stream's name.
func Name(v py.Value) (string, error) {
	name, ok := v.Str()
	if !ok {
		return "", invalid("Expected stream name %s to be a string.", v.Repr())
	}
	return name, nil
}

// SameName checks that the faces of a StateDelegatingStream have its name.
func SameName(name string, faces ...py.Value) error {
	for _, face := range faces {
		if text, ok := face.Str(); !ok || text != name {
			return invalid("full_refresh_stream and incremental_stream must have the name %q of their StateDelegatingStream, not %s.", name, face.Repr())
		}
	}
	return nil
}

// PrimaryKey reads a primary_key: one name, a list of names, or a list of lists
// with one name each.
func PrimaryKey(v py.Value) ([][]string, error) {
	if v.IsNull() {
		return nil, nil
	}
	if name, ok := v.Str(); ok {
		return [][]string{{name}}, nil
	}
	if v.Kind() != py.KindList {
		return nil, invalid("the primary_key is neither text nor a list but %s", v.Repr())
	}
	var out [][]string
	for element := range v.Elems() {
		if element.Kind() == py.KindList && element.Len() == 1 {
			for only := range element.Elems() {
				element = only
			}
		}
		if !isText(element) {
			return nil, invalid("the primary_key %s has an element that is no text", v.Repr())
		}
		out = append(out, []string{element.Text()})
	}
	return out, nil
}

// Path reads a field_path that a mapping gives: a list of texts.
func Path(v py.Value) ([]string, error) {
	if v.Kind() != py.KindList {
		return nil, invalid("the field_path is no list but %s", v.Repr())
	}
	out := make([]string, 0, v.Len())
	for element := range v.Elems() {
		if !isText(element) {
			return nil, invalid("the field_path %s has an element that is no text", v.Repr())
		}
		out = append(out, element.Text())
	}
	return out, nil
}

// isText reports whether a value is a text, or a number, which is as good as one.
func isText(v py.Value) bool {
	switch v.Kind() {
	case py.KindString, py.KindInt, py.KindFloat:
		return true
	}
	return false
}

// Present is a value without the members that are undefined, at any depth: the
// places that no mapping has filled.
//
// See Made for those of which a mapping has made the container, too.
func Present(v py.Value) py.Value {
	switch v.Kind() {
	case py.KindDict:
		var keys []string
		var values []py.Value
		for key, value := range v.Items() {
			if !value.IsUndefined() {
				keys, values = append(keys, key.Text()), append(values, Present(value))
			}
		}
		return py.DictOf(keys, values)
	case py.KindList:
		var items []py.Value
		for item := range v.Elems() {
			items = append(items, Present(item))
		}
		return py.ListOf(items...)
	}
	return v
}

// Made is a value that is there only for the places in it that mappings fill:
// undefined when none of them has.
func Made(v py.Value) py.Value {
	v = Present(v)
	if v.Len() == 0 {
		return py.Value{}
	}
	return v
}

func invalid(format string, args ...any) error {
	return failure.System("", fmt.Sprintf(format, args...), nil)
}
