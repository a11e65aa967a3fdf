package py_test

import (
	"fmt"

	"github.com/airgen/airgen/runtime/py"
)

// Generated code calls one function per operation, and ends each template with
// the wrapper of its place in the manifest.
func ExampleEval() {
	record := py.JSON([]byte(`{"id": 7, "name": " Ada ", "tags": ["x", "y"]}`))
	e := &py.Eval{}
	// {{ record.name.strip() | upper }}
	name := e.String(e.FilterUpper(e.Call(e.Attr(record, "name"), "strip")), "{{ record.name.strip() | upper }}")
	// {{ record['tags'] | join(',') }}
	tags := e.Param(e.FilterJoin(e.Key(record, "tags"), py.Str(","), py.Absent))
	// {{ record.id + 'a' }}: a TypeError, and the template itself is the result
	leaked := e.String(e.Add(e.Attr(record, "id"), py.Str("a")), "{{ record.id + 'a' }}")
	fmt.Println(name.Text(), tags.Text(), leaked.Text(), e.Err())
	// Output: ADA x,y {{ record.id + 'a' }} <nil>
}

// Every rendered text is read as a Python literal.
func ExampleLiteral() {
	for _, text := range []string{"007", "1_000", "2.10", "2024-01-02", "['a', None]", "true", "True"} {
		fmt.Printf("%s → %s\n", text, py.Literal(text).Repr())
	}
	// Output:
	// 007 → '007'
	// 1_000 → 1000
	// 2.10 → 2.1
	// 2024-01-02 → '2024-01-02'
	// ['a', None] → ['a', None]
	// true → 'true'
	// True → True
}
