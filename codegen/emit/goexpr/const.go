package goexpr

import (
	"fmt"
	"math/big"

	"github.com/airgen/airgen/runtime/py"
)

// Object is an object of constant data, in order.
type Object []Member

// Member is one key of an Object.
type Member struct {
	Key   string
	Value any
}

// Constant binds data that is known at compile time: nil, bool, int64, float64,
// *big.Int, string, []any or Object, nested as needed.
func Constant(data any) Binding {
	v := valueOf(data)
	return Binding{Const: &v}
}

func valueOf(data any) py.Value {
	switch data := data.(type) {
	case nil:
		return py.None
	case bool:
		return py.Bool(data)
	case int64:
		return py.Int(data)
	case float64:
		return py.Float(data)
	case *big.Int:
		return py.BigInt(data)
	case string:
		return py.Str(data)
	case []any:
		var items []py.Value
		for _, item := range data {
			items = append(items, valueOf(item))
		}
		return py.ListOf(items...)
	case Object:
		var pairs []py.Value
		for _, m := range data {
			pairs = append(pairs, py.Str(m.Key), valueOf(m.Value))
		}
		return py.DictOfValues(pairs...)
	}
	return py.Str(fmt.Sprint(data))
}
