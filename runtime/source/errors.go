package source

import (
	"errors"
	"fmt"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/protocol"
	"github.com/airgen/airgen/runtime/py"
)

// genericMessage is what users read when there is nothing better to tell them.
const genericMessage = "Something went wrong in the connector. See the logs for more details."

// traceOf is the ERROR trace of an error in a stream; an empty stream means
// that the error ends the command.
func traceOf(err error, stream string) protocol.Failure {
	f := protocol.Failure{Internal: plainText(err), Type: failure.SystemError.String(), Stream: stream, Stack: traceback(err)}
	known := failure.As(err)
	switch {
	case known != nil:
		f.Message, f.Internal, f.Type = known.Message, known.Internal, known.Kind.String()
	case stream != "":
		f.Message = fmt.Sprintf("An unexpected error occurred in stream %s: %s", stream, className(err))
	}
	if f.Message == "" {
		f.Message = genericMessage
	}
	return f
}

// className is the name under which Python would know an error.
func className(err error) string {
	var pyErr *py.Error
	if errors.As(err, &pyErr) {
		return string(pyErr.Class)
	}
	return "Exception"
}

// reprError prints an error the way Python shows an exception.
func reprError(err error) string {
	if known := failure.As(err); known != nil {
		internal := "None"
		if known.Internal != "" {
			internal = py.Str(known.Internal).Repr()
		}
		return "AirbyteTracedException(" + internal + ")"
	}
	return className(err) + "(" + py.Str(plainText(err)).Repr() + ")"
}

// plainText is what Python's str says of an exception: the text without its
// class.
func plainText(err error) string {
	if pyErr, ok := err.(*py.Error); ok {
		return pyErr.Message
	}
	return err.Error()
}

// publicText is what a user may read of an error: the public message if it has
// one.
func publicText(err error) string {
	if known := failure.As(err); known != nil {
		if known.Message != "" {
			return known.Message
		}
		return known.Internal
	}
	return plainText(err)
}

// traceback says where an error came from, outermost first. Go errors carry no
// stack; the chain of causes is what there is.
func traceback(err error) string {
	text := ""
	for ; err != nil; err = errors.Unwrap(err) {
		line := fmt.Sprintf("%T: %s\n", err, err)
		if known := failure.As(err); known != nil && known.Internal != "" {
			line = fmt.Sprintf("%T: %s\n", err, known.Internal)
		}
		text += line
	}
	return text
}
