package fetch

import (
	"bytes"
	"iter"
	"unicode/utf8"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

func isDict(v py.Value) bool {
	switch v.Kind() {
	case py.KindDict, py.KindRecord, py.KindSlice:
		return true
	}
	return false
}

func isList(v py.Value) bool {
	switch v.Kind() {
	case py.KindList, py.KindTuple, py.KindSet:
		return true
	}
	return false
}

// each gives what Python iterates over: the elements of a list, the keys of a
// dict, and any other value as the only element.
func each(v py.Value) iter.Seq[py.Value] {
	switch {
	case isList(v):
		return v.Elems()
	case isDict(v):
		return func(yield func(py.Value) bool) {
			for key := range v.Items() {
				if !yield(key) {
					return
				}
			}
		}
	}
	return func(yield func(py.Value) bool) { yield(v) }
}

// jsonKey is the text under which Python's json writes a key.
func jsonKey(key py.Value) string {
	switch key.Kind() {
	case py.KindNone:
		return "null"
	case py.KindBool:
		if key.Truth() {
			return "true"
		}
		return "false"
	}
	return key.Text()
}

// parseJSON reads a body the way response.json() does: a byte order mark is
// skipped, and bytes that are not UTF-8 are replaced. The value borrows body.
func parseJSON(body []byte) (py.Value, bool) {
	body = bytes.TrimPrefix(body, []byte("\xef\xbb\xbf"))
	if !utf8.Valid(body) {
		body = bytes.ToValidUTF8(body, []byte("\uFFFD"))
	}
	if body = bytes.Trim(body, " \t\r\n"); len(body) == 0 || jsonspan.Valid(body) != nil {
		return py.Value{}, false
	}
	return py.JSON(body), true
}

func valueError(message string) error { return &py.Error{Class: py.ValueError, Message: message} }
