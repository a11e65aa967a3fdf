package fetch_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

func ExampleRequester() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, `{"path":%q,"page":%q}`, r.URL.Path, r.URL.Query().Get("page"))
	}))
	defer server.Close()

	orders := &fetch.Requester{
		Client: fetch.NewClient(fetch.Options{}),
		Stream: "orders",
		Errors: &fetch.DefaultErrorHandler{
			Filters: []fetch.Filter{{Action: fetch.Ignore, Codes: []int{404}}},
			Backoff: []fetch.Backoff{fetch.WaitTimeFromHeader{Header: "Retry-After", Max: new(600.0)}},
		},
	}
	req := fetch.Get(server.URL+"/v1", "/orders")
	req.Query("status", py.Str("any"))
	req.Option(fetch.InQuery("page"), py.Int(2))
	resp, err := orders.Send(context.Background(), req)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer resp.Close()
	fmt.Println(string(resp.Body))
	// Output: {"path":"/v1/orders","page":"2"}
}
