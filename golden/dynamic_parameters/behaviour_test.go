package dynamicparameters_test

import (
	"io"
	"net/http"
	"slices"
	"testing"

	dynamicparameters "github.com/airgen/airgen/golden/dynamic_parameters"
	"github.com/airgen/airgen/runtime/sourcetest"
)

func TestEachStreamHasItsOwnParents(t *testing.T) {
	answers := map[string]string{
		"/orders":                     `[{"id":"o1"},{"id":"o2"}]`,
		"/carts":                      `[{"id":"c1"}]`,
		"/orders/o1/items Bearer one": `{"data":{"lines":[{"id":1}],"rows":[{"id":8}]}}`,
		"/orders/o2/items Bearer one": `{"data":{"lines":[{"id":2},{"id":3}]}}`,
		"/carts/c1/items Bearer two":  `{"data":{"rows":[{"id":9}]}}`,
	}
	api := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		key := r.URL.Path
		if auth := r.Header.Get("Authorization"); auth != "" {
			key += " " + auth
		}
		answer, ok := answers[key]
		if !ok {
			t.Errorf("no answer to %s", key)
		}
		_, _ = io.WriteString(w, answer)
	})
	got := sourcetest.Run{Transport: sourcetest.Serve(api), Streams: []string{"order_items", "cart_items"}}.Read(t, dynamicparameters.Definition())
	if got.Code != 0 {
		t.Fatalf("exit code %d: %v", got.Code, got.Only("ERROR"))
	}
	orders := got.Records("order_items")
	slices.Sort(orders)
	if want := []string{`{"id":1}`, `{"id":2}`, `{"id":3}`}; !slices.Equal(orders, want) {
		t.Errorf("order_items: %v", orders)
	}
	if want := []string{`{"id":9}`}; !slices.Equal(got.Records("cart_items"), want) {
		t.Errorf("cart_items: %v", got.Records("cart_items"))
	}
}

func TestCheckMayAskForNothing(t *testing.T) {
	got := sourcetest.Run{}.Check(t, dynamicparameters.Definition())
	if status := got.Only("CONNECTION_STATUS"); len(status) != 1 || status[0] != `{"status":"SUCCEEDED"}` {
		t.Errorf("got %v", status)
	}
}
