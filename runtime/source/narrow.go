package source

import "github.com/airgen/airgen/runtime/checkpoint"

// Narrow moves the slice's start to its newest record, for a paginator that
// starts over within a smaller window. It answers the new start and whether it
// differs from the last one; Start stays as it is.
func (s *Slice) Narrow() (start string, changed bool, err error) { return s.span.Narrow() }

// Split cuts a window in two, neither smaller than min, an ISO 8601 duration or
// nothing. ok is false when it cannot be cut.
func (s *Slice) Split(start, end, min string) (first, second checkpoint.Window, ok bool, err error) {
	return s.span.Split(start, end, min)
}
