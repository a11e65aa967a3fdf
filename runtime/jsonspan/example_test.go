package jsonspan_test

import (
	"fmt"

	"github.com/airgen/airgen/runtime/jsonspan"
)

// A page is checked as a whole, and its records are pieces of it.
func Example() {
	page := []byte(`{"items":[{"id":1,"name":"a"},{"id":2,"name":null}],"next":"p2"}`)
	var x jsonspan.Index
	if err := x.Read(page, jsonspan.NewPath("items")); err != nil {
		fmt.Println(err)
		return
	}
	for item := range x.All() {
		id, _ := item.Lookup("id")
		fmt.Printf("%s in %s, has null: %v\n", id, item.Raw, item.Flags&jsonspan.HasNull != 0)
	}
	next, _ := x.Root().Lookup("next")
	fmt.Printf("next: %s\n", next)
	// Output:
	// 1 in {"id":1,"name":"a"}, has null: false
	// 2 in {"id":2,"name":null}, has null: true
	// next: "p2"
}
