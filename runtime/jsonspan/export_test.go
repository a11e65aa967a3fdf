package jsonspan

import "io"

// NewStreamWindow is NewStream with a window of a few bytes, so that tests
// move it often.
func NewStreamWindow(src io.Reader, path Path, size int) *Stream {
	s := &Stream{}
	s.reset(src, path, size)
	return s
}
