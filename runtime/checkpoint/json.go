package checkpoint

import (
	"maps"
	"slices"
	"strings"

	"github.com/airgen/airgen/runtime/py"
)

// appendText appends a JSON string.
func appendText(dst []byte, text string) []byte { return appendJSON(dst, py.Str(text)) }

// appendKey appends the name of a member and its colon.
func appendKey(dst []byte, key string) []byte { return append(appendText(dst, key), ':') }

// appendJSON appends a value; null, if it has no JSON form.
func appendJSON(dst []byte, value py.Value) []byte {
	if out, err := value.AppendJSON(dst); err == nil {
		return out
	}
	return append(dst, "null"...)
}

// partitionKey is the identity of a partition: compact JSON with sorted keys,
// in which 1 and "1" differ. It is what the state prints.
func partitionKey(partition py.Value) string {
	if partition.IsNull() {
		return "{}"
	}
	key := partition.CanonicalJSON()
	if strings.IndexByte(key, '\\') < 0 {
		return key
	}
	// The canonical form escapes all but ASCII, the state does not.
	return string(appendSorted(nil, partition))
}

// appendSorted appends a value with sorted keys and without needless escapes.
func appendSorted(dst []byte, value py.Value) []byte {
	switch value.Kind() {
	case py.KindString:
		text, _ := value.Str()
		return appendText(dst, text)
	case py.KindList, py.KindTuple:
		dst = append(dst, '[')
		first := true
		for item := range value.Elems() {
			if !first {
				dst = append(dst, ',')
			}
			first = false
			dst = appendSorted(dst, item)
		}
		return append(dst, ']')
	case py.KindDict:
		members := make(map[string]py.Value, value.Len())
		for key, item := range value.Items() {
			members[key.Text()] = item
		}
		dst = append(dst, '{')
		for n, key := range slices.Sorted(maps.Keys(members)) {
			if n > 0 {
				dst = append(dst, ',')
			}
			dst = appendSorted(appendKey(dst, key), members[key])
		}
		return append(dst, '}')
	}
	return appendJSON(dst, value)
}
