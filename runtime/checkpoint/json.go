package checkpoint

import (
	"bytes"

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
	if bytes.IndexByte([]byte(key), '\\') < 0 {
		return key
	}
	// The canonical form escapes all but ASCII, the state does not.
	return string(appendJSON(nil, py.JSON([]byte(key))))
}
