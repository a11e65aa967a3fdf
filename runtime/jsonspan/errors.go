package jsonspan

import (
	"errors"
	"io"
	"strconv"
)

// SyntaxError says where a text stops being JSON.
type SyntaxError struct {
	// Offset counts bytes from the start of the page.
	Offset int64
	// Problem is what was found there, as a clause without a subject.
	Problem string
	// Truncated tells that the text ended too early.
	Truncated bool
}

// Error gives the problem and its offset.
func (e *SyntaxError) Error() string {
	return "invalid JSON at byte " + strconv.FormatInt(e.Offset, 10) + ": " + e.Problem
}

// Unwrap makes errors.Is(err, io.ErrUnexpectedEOF) hold for a text that ends
// too early, which is what a broken connection leaves behind.
func (e *SyntaxError) Unwrap() error {
	if e.Truncated {
		return io.ErrUnexpectedEOF
	}
	return nil
}

// ErrManyMatches is returned for a path with globs but without a segment "*"
// that matches more than one value of a body: the CDK refuses to choose.
var ErrManyMatches = errors.New("the field path matches more than one value")

// ErrTooLarge is returned for a page of 4 GiB and more; spans are 32 bits wide.
var ErrTooLarge = errors.New("the page is larger than 4 GiB")

// ErrLatePath is returned when a page that is streamed repeats a key of the
// record path after its records have left: the last value should have won.
var ErrLatePath = errors.New("a key of the record path occurs twice in a page too large to be read at once")

// ErrPathNotStreamable is returned for a path that only a page in memory can
// be searched for.
var ErrPathNotStreamable = errors.New("a path with globs cannot be streamed")
