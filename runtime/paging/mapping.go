package paging

import "github.com/airgen/airgen/runtime/py"

// Mapping is next_page_token as request templates see it: a dict around the
// token, or None on a first page without one.
func Mapping(token py.Value) py.Value {
	if token.IsNull() {
		return py.None
	}
	return py.Dict("next_page_token", token)
}
