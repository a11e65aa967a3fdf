package py

import (
	"testing"
	"time"
	"unicode/utf8"

	"github.com/airgen/airgen/runtime/pytime"
)

// noon is the clock of the tests.
func noon() time.Time { return time.Date(2024, 2, 15, 12, 34, 56, 0, time.UTC) }

func parsed(text string) pytime.Duration {
	d, _ := pytime.ParseDuration(text)
	return d
}

func validText(s string) bool { return utf8.ValidString(s) }

// operation is one case of a table: what an operation gives, as repr, or the
// class of its error.
type operation struct {
	name string
	do   func(e *Eval) Value
	want string
	err  Class
}

func check(t *testing.T, cases []operation) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			e := &Eval{Now: noon}
			got := c.do(e)
			var class Class
			if err, ok := e.Err().(*Error); ok {
				class = err.Class
			}
			switch {
			case class != c.err:
				t.Errorf("got error %q (%v), want %q", class, e.Err(), c.err)
			case c.err == "" && got.Repr() != c.want:
				t.Errorf("got %s, want %s", got.Repr(), c.want)
			case c.err != "" && !got.IsUndefined():
				t.Errorf("got %s beside the error", got.Repr())
			}
		})
	}
}

func list(items ...int64) Value {
	out := make([]Value, len(items))
	for i, n := range items {
		out[i] = Int(n)
	}
	return ListOf(out...)
}

func raw(text string) Value { return JSON([]byte(text)) }
