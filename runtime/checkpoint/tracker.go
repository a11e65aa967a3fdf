package checkpoint

import (
	"iter"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

// Tracker keeps what one stream has read and what is left to read. All methods
// are safe for concurrent use.
type Tracker interface {
	// Begin tells the tracker what surrounds it, once, when the walk that makes
	// the stream's partitions begins. The time until Finish becomes the
	// lookback_window of a partitioned stream.
	Begin(in Surroundings)

	// Open registers a partition, in the order in which partitions are made,
	// and yields the slices of it that are still to be read: none when the
	// partition is up to date or came before in this sync. It happens while the
	// result is ranged over, and the slices are made one by one. Leaving the
	// loop early leaves the partition open. After an error nothing follows.
	Open(partition py.Value) iter.Seq2[*Slice, error]

	// Finish ends the stream's generation of slices. Complete says that every
	// partition there is was opened: the parents were read to their end without
	// an error. Which slices failed the tracker knows itself, since they were
	// not closed. Parents are to be finished before their children.
	Finish(complete bool)

	// AppendState appends the stream_state of what is read so far: compact
	// JSON, covering closed slices only.
	AppendState(dst []byte) []byte

	// version counts the changes of what appendPosition gives.
	version() uint64

	// appendKept appends the state as a child with incremental_dependency keeps
	// it in its parent_state.
	appendKept(dst []byte) []byte

	// appendPosition appends where to continue when the stream is read again for
	// a child that resumes a full refresh. Unlike the state, it names exactly
	// the slices that were closed.
	appendPosition(dst []byte) []byte

	// units counts what appendPosition moves by, slices or pages, in the order in
	// which they were begun: how many were, and the first that is still open,
	// which is the number of all when none is.
	units() (begun, open int64)
}

// Surroundings are what a tracker knows of the walk that it is part of.
type Surroundings struct {
	Now  func() time.Time     // the clock; nil: time.Now
	Warn func(message string) // nil: silent; each kind of warning is given once

	// Apart is how far the states of a stream that has partitions, or no cursor,
	// are from each other, on average and after the first ones; 0: as they come.
	Apart time.Duration

	// Parents are the streams whose records make the partitions, in the order of
	// the manifest.
	Parents []Parent
	// Keeps tells that the state has a parent_state, which it has below a
	// substream router, but not below a list or a product of routers.
	Keeps bool
}

// Parent is a parent stream as it is read in this walk.
type Parent struct {
	Name        string // key in parent_state
	Tracker     Tracker
	Incremental bool // incremental_dependency
	// Whole says that partitions come when the parent has been read to its end, so
	// its state covers none of them before they all are read.
	Whole bool
}

// surroundings fills in what was left out.
func (in Surroundings) orDefaults() Surroundings {
	if in.Now == nil {
		in.Now = time.Now
	}
	if in.Warn == nil {
		in.Warn = func(string) {}
	}
	return in
}
