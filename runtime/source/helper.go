package source

import (
	"context"
	"sync"
)

// Helper works beside a feed for one pass: it gets slices ready to be read, as
// package jobs does.
type Helper interface {
	// Finish says that nothing comes any more and waits for what is under way,
	// which may hand slices to Go. An error fails the feed. leave says that the
	// pass only tried the stream: then nothing is cleaned up behind it.
	Finish(leave bool) error
}

// Helper gives the feed's helper, which begin makes when it is first asked for.
// Its context is that of the pass, which does not end before Finish has returned.
func (f *Feed) Helper(begin func(ctx context.Context) Helper) Helper {
	f.beginOnce.Do(func() { f.helper = begin(f.walk.ctx) })
	return f.helper
}

// Idle gives the caller's worker to others while it waits.
func (f *Feed) Idle(wait func()) { f.walk.reading.workers.wait(wait) }

// finishHelpers ends the helpers when everything above their feeds has been read.
func (w *Walk) finishHelpers() {
	var ending sync.WaitGroup
	for _, feed := range w.order {
		if feed.helper == nil {
			continue
		}
		ending.Go(func() {
			<-w.reading.workers.claim()
			defer w.reading.workers.release()
			if err := guarded(func() error { return feed.helper.Finish(w.probe != nil) }); err != nil {
				feed.note(err)
			}
		})
	}
	w.reading.workers.wait(ending.Wait)
}
