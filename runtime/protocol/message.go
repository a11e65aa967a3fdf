package protocol

import "time"

// Level is the severity of a LOG message.
type Level string

// The levels that connectors use.
const (
	Debug Level = "DEBUG"
	Info  Level = "INFO"
	Warn  Level = "WARN"
	Error Level = "ERROR"
	Fatal Level = "FATAL"
)

// AppendLog appends a LOG line.
func AppendLog(dst []byte, level Level, message string) []byte {
	dst = append(dst, `{"type":"LOG","log":{"level":"`...)
	dst = append(dst, level...)
	dst = append(dst, `","message":`...)
	dst = AppendString(dst, message)
	return append(dst, "}}\n"...)
}

// AppendState appends the STATE line of a stream. The blob is the stream_state,
// compact JSON on one line. The count is of the stream's records since its
// previous STATE and is printed as a float, as the protocol asks.
func AppendState(dst []byte, stream string, blob []byte, records int64) []byte {
	dst = append(dst, `{"type":"STATE","state":{"type":"STREAM","stream":{"stream_descriptor":`...)
	dst = appendDescriptor(dst, stream)
	dst = append(dst, `,"stream_state":`...)
	dst = append(dst, blob...)
	dst = append(dst, `},"sourceStats":{"recordCount":`...)
	dst = AppendFloat(dst, float64(records))
	return append(dst, "}}}\n"...)
}

// Status is the state of a stream within a sync.
type Status string

// The statuses in the order in which a stream takes them; the last one is
// Complete or Incomplete.
const (
	Started    Status = "STARTED"
	Running    Status = "RUNNING"
	Complete   Status = "COMPLETE"
	Incomplete Status = "INCOMPLETE"
)

// AppendStatus appends a STREAM_STATUS trace.
func AppendStatus(dst []byte, stream string, status Status, at time.Time) []byte {
	return append(appendStatus(dst, stream, status, at), "}}}\n"...)
}

// AppendRateLimited appends the STREAM_STATUS that says that a running stream
// waits for its API's rate limit.
func AppendRateLimited(dst []byte, stream string, at time.Time) []byte {
	return append(appendStatus(dst, stream, Running, at), `,"reasons":[{"type":"RATE_LIMITED"}]}}}`+"\n"...)
}

func appendStatus(dst []byte, stream string, status Status, at time.Time) []byte {
	dst = append(dst, `{"type":"TRACE","trace":{"type":"STREAM_STATUS","emitted_at":`...)
	dst = appendMillis(dst, at)
	dst = append(dst, `,"stream_status":{"stream_descriptor":`...)
	dst = appendDescriptor(dst, stream)
	dst = append(dst, `,"status":"`...)
	dst = append(dst, status...)
	return append(dst, '"')
}

// Failure is the content of an ERROR trace. Empty fields are left out, except
// the message.
type Failure struct {
	Message  string // for the user
	Internal string // for the developer
	Stack    string
	Type     string // system_error, config_error or transient_error
	Stream   string // empty: the error belongs to no stream
}

// AppendError appends an ERROR trace.
func AppendError(dst []byte, f Failure, at time.Time) []byte {
	dst = append(dst, `{"type":"TRACE","trace":{"type":"ERROR","emitted_at":`...)
	dst = appendInt(dst, at.UnixMilli())
	dst = append(dst, `,"error":{"message":`...)
	dst = AppendString(dst, f.Message)
	dst = appendOptional(dst, "internal_message", f.Internal)
	dst = appendOptional(dst, "stack_trace", f.Stack)
	dst = appendOptional(dst, "failure_type", f.Type)
	if f.Stream != "" {
		dst = append(dst, `,"stream_descriptor":`...)
		dst = appendDescriptor(dst, f.Stream)
	}
	return append(dst, "}}}\n"...)
}

// AppendControl appends a CONTROL message that asks the platform to keep a
// changed config, given as compact JSON without top-level nulls.
func AppendControl(dst []byte, config []byte, at time.Time) []byte {
	dst = append(dst, `{"type":"CONTROL","control":{"type":"CONNECTOR_CONFIG","emitted_at":`...)
	dst = appendMillis(dst, at)
	dst = append(dst, `,"connectorConfig":{"config":`...)
	dst = append(dst, config...)
	return append(dst, "}}}\n"...)
}

// AppendSpec appends a SPEC line. The specification is the protocol's
// ConnectorSpecification as compact JSON.
func AppendSpec(dst []byte, specification string) []byte {
	dst = append(dst, `{"type":"SPEC","spec":`...)
	dst = append(dst, specification...)
	return append(dst, "}\n"...)
}

// AppendConnectionStatus appends the answer of check. The message is left out
// when it is empty.
func AppendConnectionStatus(dst []byte, succeeded bool, message string) []byte {
	status := "FAILED"
	if succeeded {
		status = "SUCCEEDED"
	}
	dst = append(dst, `{"type":"CONNECTION_STATUS","connectionStatus":{"status":"`...)
	dst = append(dst, status...)
	dst = append(dst, '"')
	dst = appendOptional(dst, "message", message)
	return append(dst, "}}\n"...)
}
