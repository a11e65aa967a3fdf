package retriever_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/paging"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/retriever"
)

// The loops that generated code has around every slice.
func Example() {
	api := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("after") == "" {
			fmt.Fprint(w, `{"orders":[{"id":1,"state":"paid"},{"id":2,"state":"void"}],"after":"2"}`)
			return
		}
		fmt.Fprint(w, `{"orders":[{"id":3,"state":"paid"}]}`)
	}))
	defer api.Close()

	orders := &retriever.Simple{
		Requester: &fetch.Requester{Client: fetch.NewClient(fetch.Options{}), Stream: "orders"},
		Extract:   retriever.Extract{Path: []string{"orders"}},
		Strategy: paging.Cursor{Value: func(p paging.Page) (py.Value, error) {
			return p.Response().Member("after"), nil
		}},
		Ahead: true,
	}
	request := func(token py.Value) (*fetch.Request, error) {
		req := fetch.Get(api.URL, "orders")
		req.Option(fetch.InQuery("after"), token)
		return req, nil
	}
	var line []byte
	for page, err := range orders.Pages(context.Background(), nil, request) {
		if err != nil {
			fmt.Println(err)
			return
		}
		for order, err := range page.Records() {
			if err != nil {
				fmt.Println(err)
				return
			}
			if py.EqualStr(order.Get("state"), "void") {
				continue
			}
			line, _ = order.AppendTo(line[:0])
			fmt.Println(string(line))
		}
	}
	// Output:
	// {"id":1,"state":"paid"}
	// {"id":3,"state":"paid"}
}
