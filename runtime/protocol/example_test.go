package protocol_test

import (
	"os"

	"github.com/airgen/airgen/runtime/protocol"
)

func Example() {
	out := protocol.NewWriter(os.Stdout, nil)
	frame := protocol.NewRecordFrame("users")

	// A slice's records gather in its own buffer, and its state follows them in
	// the same write.
	lines := frame.AppendHead(nil)
	lines = append(lines, `{"id":1}`...)
	lines = frame.AppendTail(lines, 1700000000000)
	lines = protocol.AppendState(lines, "users", []byte(`{"updated_at":"2024-01-01"}`), 1)
	if err := out.Now(lines); err != nil {
		panic(err)
	}
	// Output:
	// {"type":"RECORD","record":{"stream":"users","data":{"id":1},"emitted_at":1700000000000}}
	// {"type":"STATE","state":{"type":"STREAM","stream":{"stream_descriptor":{"name":"users"},"stream_state":{"updated_at":"2024-01-01"}},"sourceStats":{"recordCount":1.0}}}
}
