package retriever

import (
	"errors"
	"fmt"
	"strings"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/failure"
)

// Split is request_window_splitting: a window that the API finds too wide is
// read in halves.
type Split struct {
	// Min is the narrowest window, as an ISO 8601 duration; "" when only the
	// cursor's granularity limits it.
	Min string
	// Message is put behind the messages of failures.
	Message string
}

// WindowSplitter is a Progress whose window can be cut.
type WindowSplitter interface {
	Start() string
	End() string
	// Split cuts a window in two; ok is false when it cannot be cut.
	Split(start, end, min string) (first, second checkpoint.Window, ok bool, err error)
}

// maxSplits bounds how often a window is halved.
const maxSplits = 10

// rejection is the error of a window that the API finds too wide.
type rejection struct{ reason string }

func (e *rejection) Error() string { return "the API rejected the request window: " + e.reason }

// rejected is what a response that asks for a smaller window leads to.
func (r *read) rejected(p *Page) error {
	if r.simple.Split == nil {
		return failure.Config("Stream "+r.simple.Requester.Stream+
			" received a SPLIT_REQUEST_WINDOW response action but does not define request_window_splitting.", p.resp.Message, nil)
	}
	return &rejection{p.resp.Message}
}

// windows reads a slice whose window may be cut. Records of a window that had to
// be cut after some of its pages were emitted are emitted again, as in the CDK.
func (r *read) windows(yield func(*Page, error) bool) error {
	slice, ok := r.progress.(WindowSplitter)
	if !ok {
		return r.run(yield)
	}
	return r.window(yield, slice, slice.Start(), slice.End(), 0)
}

func (r *read) window(yield func(*Page, error) bool, slice WindowSplitter, start, end string, depth int) error {
	part := r.simple.read(r.ctx, partOf(r.progress, depth), r.request)
	if depth > 0 {
		part.ask = Ask{Start: start, End: end, Narrowed: true}
	}
	err := part.run(yield)
	var refused *rejection
	if !errors.As(err, &refused) {
		return err
	}
	stream, rule := r.simple.Requester.Stream, r.simple.Split
	if depth >= maxSplits {
		return rule.failure(
			fmt.Sprintf("Stream %s could not split its request window to a size the API accepts within %d splits.", stream, maxSplits), refused)
	}
	first, second, cut, err := slice.Split(start, end, rule.Min)
	if err != nil {
		return err
	}
	if !cut {
		note := ""
		if rule.Min != "" {
			note = ", its configured `min_split_window` (" + rule.Min + ")"
		}
		return rule.failure(fmt.Sprintf("The API kept rejecting stream %s's request window even at the smallest window its cursor allows%s, "+
			"or splitting the window further would not make progress.", stream, note), refused)
	}
	for _, half := range []checkpoint.Window{first, second} {
		if err := r.window(yield, slice, half.Start, half.End, depth+1); err != nil {
			return err
		}
	}
	return nil
}

// partOf is the progress of a window: the token of a page means nothing in a
// part of it, so only the whole window reports its pages.
func partOf(progress Progress, depth int) Progress {
	if depth > 0 {
		return nil
	}
	return progress
}

func (s *Split) failure(message string, refused *rejection) error {
	if own := strings.TrimSpace(s.Message); own != "" {
		message += " " + own
	}
	return failure.Transient(message, message+" "+refused.Error(), nil)
}
