package py_test

import (
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

// BenchmarkExpression measures templates as the compiler prints them, against a
// record that is borrowed text.
func BenchmarkExpression(b *testing.B) {
	record := py.JSON([]byte(`{"id":17,"type":"order","amount":12.5,"updated_at":"2024-05-01T10:00:00Z",` +
		`"address":{"city":"Zürich","country":"CH"},"tags":["a","b","c"]}`))
	now := func() time.Time { return time.Unix(1_700_000_000, 0) }
	seconds, iso := py.Str("%s"), py.Str("%Y-%m-%dT%H:%M:%SZ")
	for _, tt := range []struct {
		name string
		run  func(e *py.Eval) py.Value
	}{
		{"condition", func(e *py.Eval) py.Value { return py.Bool(!py.EqualStr(record.Member("type"), "refund")) }},
		{"path", func(e *py.Eval) py.Value { return e.Key(record.Member("address"), "city") }},
		{"arithmetic", func(e *py.Eval) py.Value { return e.Add(e.Mul(record.Member("amount"), py.Int(2)), py.Int(1)) }},
		{"upper", func(e *py.Eval) py.Value { return py.LiteralOf(e.FilterUpper(record.Member("type"))) }},
		{"concatenation", func(e *py.Eval) py.Value {
			address := record.Member("address")
			return e.String(py.Str(e.Key(address, "city").Text() + ", " + e.Key(address, "country").Text()))
		}},
		{"literal", func(e *py.Eval) py.Value { return py.LiteralOf(py.Str("['a', 1, 2.5, None]")) }},
		{"dates", func(e *py.Eval) py.Value { return e.FormatDatetime(record.Member("updated_at"), seconds, iso) }},
	} {
		b.Run(tt.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				e := py.Eval{Now: now}
				v := tt.run(&e)
				if e.Err() != nil || v.IsUndefined() {
					b.Fatal(v.Repr(), e.Err())
				}
			}
		})
	}
}
