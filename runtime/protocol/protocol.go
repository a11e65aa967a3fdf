// Package protocol writes Airbyte protocol messages: one compact JSON object per
// line, with the members, their order and the number formats that the Python CDK
// prints. It decides nothing about when a message is due, reads no messages, and
// never reflects over data. Package source is its caller; package checkpoint
// and generated code only see bytes.
package protocol

import (
	"math"
	"strconv"
	"time"

	"github.com/go-json-experiment/json/jsontext"
)

// AppendString appends s as a JSON string: minimal escapes, other characters
// raw, and bytes that are not UTF-8 as the replacement character.
func AppendString(dst []byte, s string) []byte {
	// The error only reports invalid UTF-8, which is replaced.
	dst, _ = jsontext.AppendQuote(dst, s)
	return dst
}

// AppendFloat appends f as Python prints a float: always with a point or an
// exponent, 12 as 12.0. Values that JSON cannot say become null.
func AppendFloat(dst []byte, f float64) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return append(dst, "null"...)
	}
	if abs := math.Abs(f); f != 0 && (abs < 1e-4 || abs >= 1e16) {
		return strconv.AppendFloat(dst, f, 'e', -1, 64)
	}
	start := len(dst)
	dst = strconv.AppendFloat(dst, f, 'f', -1, 64)
	for _, c := range dst[start:] {
		if c == '.' {
			return dst
		}
	}
	return append(dst, ".0"...)
}

// appendMillis appends t as milliseconds since 1970 with a fraction, the way
// statuses and control messages carry their time.
func appendMillis(dst []byte, t time.Time) []byte {
	return AppendFloat(dst, float64(t.UnixMicro())/1000)
}

// appendDescriptor appends the object that names a stream.
func appendDescriptor(dst []byte, stream string) []byte {
	dst = append(dst, `{"name":`...)
	dst = AppendString(dst, stream)
	return append(dst, '}')
}

// appendOptional appends a member whose value is a string, unless it is empty:
// the protocol leaves null members out.
func appendOptional(dst []byte, name, value string) []byte {
	if value == "" {
		return dst
	}
	dst = append(dst, ',', '"')
	dst = append(dst, name...)
	dst = append(dst, '"', ':')
	return AppendString(dst, value)
}
