package py

import (
	"strings"

	"github.com/airgen/airgen/runtime/jsonspan"
)

// JSONLoads is json_loads(text), which the CDK offers where a JWT is made.
func (e *Eval) JSONLoads(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	if v.kind != KindString && v.kind != KindBytes {
		return e.Fail(TypeError, "the JSON object must be str, bytes or bytearray, not "+typeName(v))
	}
	raw := []byte(strings.Trim(v.s, " \t\r\n"))
	if err := jsonspan.Valid(raw); err != nil {
		return e.Fail(ValueError, err.Error())
	}
	return JSON(raw)
}
