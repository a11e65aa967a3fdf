package retriever

import (
	"strconv"

	"github.com/airgen/airgen/runtime/py"
)

// Ask is what one request is for.
type Ask struct {
	// Token is the page token; Undefined when the page has none.
	Token py.Value
	// Properties are the query properties to name.
	Properties []string
	// PageSize replaces the manifest's page size when it is not 0.
	PageSize int64
	// Start and End replace the bounds of the slice when Narrowed.
	Start, End string
	Narrowed   bool
}

// Window gives the bounds of the request: those of the slice, start and end,
// as far as nothing has made them narrower.
func (a Ask) Window(start, end string) (string, string) {
	if !a.Narrowed {
		return start, end
	}
	if a.End != "" {
		end = a.End
	}
	return a.Start, end
}

// StartValue is the start of the request of a slice that begins with a count:
// own, as long as nothing has moved it.
func (a Ask) StartValue(own py.Value) py.Value {
	if !a.Narrowed {
		return own
	}
	n, err := strconv.ParseInt(a.Start, 10, 64)
	if err != nil {
		return py.Str(a.Start)
	}
	return py.Int(n)
}

// Size gives the page size to send: own is the manifest's.
func (a Ask) Size(own py.Value) py.Value {
	if a.PageSize == 0 {
		return own
	}
	return py.Int(a.PageSize)
}

// Names are the query properties as templates see them.
func (a Ask) Names() py.Value {
	names := make([]py.Value, len(a.Properties))
	for i, name := range a.Properties {
		names[i] = py.Str(name)
	}
	return py.ListOf(names...)
}

// Extra are the extra fields of the slice that a request with query properties
// is for: nothing but those.
func (a Ask) Extra() py.Value { return py.Dict("query_properties", a.Names()) }

// Slice is a StreamSlice with the extra fields of Extra in place of its own.
func (a Ask) Slice(of py.Value) py.Value {
	var e py.Eval
	return py.StreamSlice(e.Attr(of, "partition"), e.Attr(of, "cursor_slice"), a.Extra())
}
