// Package failure holds the three kinds of errors that Airbyte knows, and the
// masking of secrets in text that people may read. It refuses to print, to
// retry and to guess a kind from an error's text. Every runtime package that
// reports errors calls it; generated code meets its errors only as error.
package failure

import "errors"

// Kind says who can do something about an error.
type Kind string

// The kinds, spelled as in the failure_type of Airbyte's TRACE messages.
const (
	// SystemError is a defect of the connector or of the API.
	SystemError Kind = "system_error"
	// ConfigError is something the user can correct: credentials, permissions,
	// settings.
	ConfigError Kind = "config_error"
	// TransientError goes away by itself: outages, exhausted rate limits.
	TransientError Kind = "transient_error"
)

// String spells the kind as Airbyte does. The zero Kind is a system error.
func (k Kind) String() string {
	if k == "" {
		return string(SystemError)
	}
	return string(k)
}

// Error is an error with a kind and two texts. Neither text may hold a secret
// that a Redactor has not seen; the run masks both before it prints them.
type Error struct {
	Kind Kind
	// Message is for the user who set up the connection.
	Message string
	// Internal is for the people who look after the connector. It may quote
	// requests and responses.
	Internal string
	// Cause is what errors.Is and errors.As find below this error; it may be nil.
	Cause error
}

// Error gives the internal text, which says more, or the message when there is
// no internal text.
func (e *Error) Error() string {
	switch {
	case e.Internal != "":
		return e.Internal
	case e.Message != "":
		return e.Message
	case e.Cause != nil:
		return e.Cause.Error()
	}
	return e.Kind.String()
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Cause }

// System makes an error of kind system_error. cause may be nil.
func System(message, internal string, cause error) *Error {
	return &Error{Kind: SystemError, Message: message, Internal: internal, Cause: cause}
}

// Config makes an error of kind config_error. cause may be nil.
func Config(message, internal string, cause error) *Error {
	return &Error{Kind: ConfigError, Message: message, Internal: internal, Cause: cause}
}

// Transient makes an error of kind transient_error. cause may be nil.
func Transient(message, internal string, cause error) *Error {
	return &Error{Kind: TransientError, Message: message, Internal: internal, Cause: cause}
}

// As gives the outermost Error in err's chain, or nil when there is none.
func As(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return nil
}

// KindOf gives the kind of the outermost Error in err's chain. An error of any
// other type is a system error, as the CDK treats exceptions it does not know.
func KindOf(err error) Kind {
	if e := As(err); e != nil && e.Kind != "" {
		return e.Kind
	}
	return SystemError
}
