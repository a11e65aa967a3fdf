package protocol_test

import (
	"math"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/protocol"
)

// The expected lines are what the Python CDK prints for the same messages.
func TestMessages(t *testing.T) {
	at := time.UnixMicro(1795243247355970)
	tests := []struct {
		name string
		got  []byte
		want string
	}{
		{
			"log", protocol.AppendLog(nil, protocol.Info, "x\ty \"z\"\né"),
			`{"type":"LOG","log":{"level":"INFO","message":"x\ty \"z\"\né"}}`,
		},
		{
			"state", protocol.AppendState(nil, "x", []byte(`{"a":null}`), 2),
			`{"type":"STATE","state":{"type":"STREAM","stream":{"stream_descriptor":{"name":"x"},"stream_state":{"a":null}},"sourceStats":{"recordCount":2.0}}}`,
		},
		{
			"status", protocol.AppendStatus(nil, "x", protocol.Started, at),
			`{"type":"TRACE","trace":{"type":"STREAM_STATUS","emitted_at":1795243247355.97,"stream_status":{"stream_descriptor":{"name":"x"},"status":"STARTED"}}}`,
		},
		{
			"rate limited", protocol.AppendRateLimited(nil, "x", at),
			`{"type":"TRACE","trace":{"type":"STREAM_STATUS","emitted_at":1795243247355.97,"stream_status":{"stream_descriptor":{"name":"x"},"status":"RUNNING","reasons":[{"type":"RATE_LIMITED"}]}}}`,
		},
		{
			"error", protocol.AppendError(nil, protocol.Failure{Message: "msg", Internal: "int", Stack: "s\n", Type: "config_error", Stream: "x"}, at),
			`{"type":"TRACE","trace":{"type":"ERROR","emitted_at":1795243247355,"error":{"message":"msg","internal_message":"int","stack_trace":"s\n","failure_type":"config_error","stream_descriptor":{"name":"x"}}}}`,
		},
		{
			"error without details", protocol.AppendError(nil, protocol.Failure{Message: "msg"}, at),
			`{"type":"TRACE","trace":{"type":"ERROR","emitted_at":1795243247355,"error":{"message":"msg"}}}`,
		},
		{
			"control", protocol.AppendControl(nil, []byte(`{"a":1}`), at),
			`{"type":"CONTROL","control":{"type":"CONNECTOR_CONFIG","emitted_at":1795243247355.97,"connectorConfig":{"config":{"a":1}}}}`,
		},
		{
			"spec", protocol.AppendSpec(nil, `{"connectionSpecification":{}}`),
			`{"type":"SPEC","spec":{"connectionSpecification":{}}}`,
		},
		{
			"check failed", protocol.AppendConnectionStatus(nil, false, "no\x01"),
			`{"type":"CONNECTION_STATUS","connectionStatus":{"status":"FAILED","message":"no\u0001"}}`,
		},
		{
			"check succeeded", protocol.AppendConnectionStatus(nil, true, ""),
			`{"type":"CONNECTION_STATUS","connectionStatus":{"status":"SUCCEEDED"}}`,
		},
		{
			"empty catalog", protocol.AppendCatalog(nil, nil),
			`{"type":"CATALOG","catalog":{"streams":[]}}`,
		},
		{
			"catalog", protocol.AppendCatalog(nil, []protocol.CatalogStream{
				{Name: "x", Schema: []byte(`{"b":1}`), PrimaryKey: [][]string{{"id"}, {"a", "b"}}, CursorField: "u", Resumable: true},
				{Name: "y", Schema: []byte(`{}`), CursorField: "u", CatalogCursor: true, FileBased: true},
				{Name: "z", Schema: []byte(`{}`)},
			}),
			`{"type":"CATALOG","catalog":{"streams":[` +
				`{"name":"x","json_schema":{"b":1},"supported_sync_modes":["full_refresh","incremental"],"source_defined_cursor":true,"default_cursor_field":["u"],"source_defined_primary_key":[["id"],["a","b"]],"is_resumable":true,"is_file_based":false},` +
				`{"name":"y","json_schema":{},"supported_sync_modes":["full_refresh","incremental"],"source_defined_cursor":false,"default_cursor_field":["u"],"is_resumable":false,"is_file_based":true},` +
				`{"name":"z","json_schema":{},"supported_sync_modes":["full_refresh"],"is_resumable":false,"is_file_based":false}]}}`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := string(tt.got); got != tt.want+"\n" {
				t.Errorf("got  %swant %s", got, tt.want)
			}
		})
	}
}

func TestRecordFrame(t *testing.T) {
	frame := protocol.NewRecordFrame("a \"b\"")
	line := append(frame.AppendHead(nil), `{"id":1}`...)
	got := string(frame.AppendTail(line, 1700000000123))
	want := `{"type":"RECORD","record":{"stream":"a \"b\"","data":{"id":1},"emitted_at":1700000000123}}` + "\n"
	if got != want {
		t.Errorf("got  %swant %s", got, want)
	}
}

func TestAppendFloat(t *testing.T) {
	tests := []struct {
		f    float64
		want string
	}{
		{0, "0.0"}, {12, "12.0"}, {-3.5, "-3.5"}, {0.0001, "0.0001"}, {0.00001, "1e-05"},
		{1e15, "1000000000000000.0"}, {1e16, "1e+16"}, {math.NaN(), "null"}, {math.Inf(1), "null"},
	}
	for _, tt := range tests {
		if got := string(protocol.AppendFloat(nil, tt.f)); got != tt.want {
			t.Errorf("AppendFloat(%v) = %s, want %s", tt.f, got, tt.want)
		}
	}
}
