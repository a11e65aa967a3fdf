package schemacheck

import (
	"math"

	"github.com/airgen/airgen/runtime/py"
)

// isType tests a JSON type name. A float without a fraction is an integer from
// draft 6 on, and a boolean is no number.
func (d draft) isType(value py.Value, name string) bool {
	kind := value.Kind()
	switch name {
	case "null":
		return kind == py.KindNone
	case "boolean":
		return kind == py.KindBool
	case "string":
		return kind == py.KindString
	case "array":
		return kind == py.KindList
	case "object":
		return kind == py.KindDict
	case "number":
		return kind == py.KindInt || kind == py.KindBigInt || kind == py.KindFloat
	case "integer":
		if kind == py.KindFloat {
			f, _ := value.Float64()
			return d >= draft6 && f == math.Trunc(f) && !math.IsInf(f, 0)
		}
		return kind == py.KindInt || kind == py.KindBigInt
	case "any":
		return true
	}
	return false
}

// typeNames lists what a type keyword says: one name or several.
func typeNames(argument py.Value) []string {
	if name, ok := argument.Str(); ok {
		return []string{name}
	}
	var names []string
	for item := range argument.Elems() {
		if name, ok := item.Str(); ok {
			names = append(names, name)
		}
	}
	return names
}

// fitsType tells whether the value is of a type that the schema asks for.
func (d draft) fitsType(value, schema py.Value) bool {
	argument, ok := schema.Get("type")
	if !ok {
		return false
	}
	for _, name := range typeNames(argument) {
		if d.isType(value, name) {
			return true
		}
	}
	return false
}

func isObject(v py.Value) bool { return v.Kind() == py.KindDict }
func isArray(v py.Value) bool  { return v.Kind() == py.KindList }
func isNumber(v py.Value) bool { return draft7.isType(v, "number") }

func isString(v py.Value) (string, bool) { return v.Str() }

// equal is equality of JSON values: Python's, except that true is not 1.
func equal(a, b py.Value) bool {
	if (a.Kind() == py.KindBool) != (b.Kind() == py.KindBool) {
		return false
	}
	switch {
	case isArray(a) && isArray(b):
		if a.Len() != b.Len() {
			return false
		}
		x, y := elements(a), elements(b)
		for i := range x {
			if !equal(x[i], y[i]) {
				return false
			}
		}
		return true
	case isObject(a) && isObject(b):
		if a.Len() != b.Len() {
			return false
		}
		for key, value := range a.Items() {
			name, _ := key.Str()
			other, ok := b.Get(name)
			if !ok || !equal(value, other) {
				return false
			}
		}
		return true
	}
	return py.Equal(a, b)
}

func elements(list py.Value) []py.Value {
	items := make([]py.Value, 0, list.Len())
	for item := range list.Elems() {
		items = append(items, item)
	}
	return items
}

// compareNumbers orders two numbers; integers are compared exactly.
func compareNumbers(a, b py.Value) int {
	x, aIsInt := a.Int64()
	y, bIsInt := b.Int64()
	if aIsInt && bIsInt && a.Kind() == py.KindInt && b.Kind() == py.KindInt {
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	}
	f, g := number(a), number(b)
	switch {
	case f < g:
		return -1
	case f > g:
		return 1
	}
	return 0
}

func number(v py.Value) float64 {
	f, _ := v.Float64()
	return f
}
