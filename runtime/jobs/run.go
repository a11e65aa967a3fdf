package jobs

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/retriever"
	"github.com/airgen/airgen/runtime/source"
)

const (
	// pollEvery is the time between two questions about the same job.
	pollEvery = 5 * time.Second
	// abortTime is how long the jobs of a sync that was stopped may take to be
	// aborted: less than what the process is given to end.
	abortTime = 5 * time.Second
)

// Host is the stream that jobs are made for: *source.Feed.
type Host interface {
	// Helper gives what begin made when it was first asked for. Its Finish is
	// called when there are no more parts.
	Helper(begin func(ctx context.Context) source.Helper) source.Helper
	// Idle gives the caller's worker to others while it waits.
	Idle(wait func())
	// Fail ends the stream with an error.
	Fail(err error)
}

// Add has a job made of a part as soon as there is a place for it, and returns
// when the next part may come; until then it calls Ready of the stream's jobs that
// complete. Jobs are looked after on a goroutine of their own, and those that
// complete later get ready in the next call, or when the host finishes. An error
// that breaks off everything, which is a config_error, fails the host, and no job
// is made any more. That jobs never completed is told at the end.
func (a *Async) Add(host Host, part *Part) {
	w := host.Helper(func(ctx context.Context) source.Helper { return a.begin(ctx, host) }).(*watch)
	for w.serve(w.given, part) {
	}
}

// Read yields the pages of the job of a part that belongs to no stream's slices:
// what is read for another definition's sake. The part's Ready is set here.
func (a *Async) Read(ctx context.Context, part *Part, pages func(job *Job) iter.Seq2[*retriever.Page, error]) iter.Seq2[*retriever.Page, error] {
	return func(yield func(*retriever.Page, error) bool) {
		h := &alone{ctx: ctx}
		var ready *Job
		part.Ready = func(job *Job) { ready = job }
		a.Add(h, part)
		err := h.helper.Finish(false)
		switch {
		case ctx.Err() != nil:
			yield(nil, context.Cause(ctx))
		case h.failed != nil:
			yield(nil, h.failed)
		case err != nil:
			yield(nil, err)
		case ready != nil:
			pages(ready)(yield)
		}
	}
}

// alone is the host of a single job, on the goroutine that waits for it.
type alone struct {
	ctx    context.Context
	helper source.Helper
	failed error
}

func (h *alone) Helper(begin func(ctx context.Context) source.Helper) source.Helper {
	if h.helper == nil {
		h.helper = begin(h.ctx)
	}
	return h.helper
}

func (h *alone) Idle(wait func()) { wait() }

func (h *alone) Fail(err error) { h.failed = err }

// begin starts a watch.
func (a *Async) begin(ctx context.Context, host Host) *watch {
	w := &watch{
		async: a,
		host:  host,
		ctx:   ctx,
		given: make(chan *Part),
		ready: make(chan *Job),
		over:  make(chan struct{}),
	}
	go func() {
		w.result = w.run(fetch.Nested(ctx))
		close(w.over)
	}()
	return w
}

// serve reads a job that has completed, for which it returns true, until the watch
// takes the part or has ended. A nil channel waits for the end alone.
func (w *watch) serve(given chan<- *Part, part *Part) bool {
	var job *Job
	w.host.Idle(func() {
		select {
		case given <- part:
		case job = <-w.ready:
		case <-w.over:
			if w.broken() {
				w.told.Do(func() { w.host.Fail(w.result) })
			}
		}
	})
	if job == nil {
		return false
	}
	if job.state == Skipped {
		job.part.Skipped()
	} else {
		job.part.Ready(job)
	}
	return true
}

// Finish says that there are no more parts, and waits until all jobs have ended.
// Its error tells of the jobs that never completed. When the context of the watch
// has ended, jobs that still run are aborted, unless they are to be left alone.
func (w *watch) Finish(leave bool) error {
	for w.serve(w.given, nil) {
	}
	for w.serve(nil, nil) {
	}
	if w.broken() {
		return nil // the host knows it
	}
	if ctx := w.ctx; ctx.Err() != nil {
		if !leave {
			ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), abortTime)
			defer cancel()
			w.abortAll(ctx)
		}
		return nil
	}
	return w.result
}

// broken tells whether the watch ended with an error that ends the stream too.
// It must be over.
func (w *watch) broken() bool {
	return w.ctx.Err() == nil && failure.KindOf(w.result) == failure.ConfigError
}

// watch makes and watches the jobs of one stream in one pass, on a goroutine of
// its own, so that jobs are looked after while others are being read.
type watch struct {
	async  *Async
	host   Host
	ctx    context.Context // of the pass
	given  chan *Part      // the parts, and nil after the last one
	ready  chan *Job
	over   chan struct{} // closed behind result
	result error
	told   sync.Once // the host knows a result that breaks off everything

	running []*Job // each has a place in the pool
	done    []*Job // completed, not yet taken
	next    *Part  // waits for a place
	last    bool   // there are no more parts
	skipped time.Duration
	errs    []error
}

// now is the time. A frozen clock does not move: what would have been waited is
// added, so that jobs time out with it too.
func (w *watch) now() time.Time { return w.async.Creation.Client.Now().Add(w.skipped) }

func (w *watch) run(ctx context.Context) error {
	for {
		freed, err := w.startNext(ctx)
		if err == nil {
			err = w.look(ctx)
		}
		if err != nil {
			return w.stop(ctx, err)
		}
		if w.last && w.next == nil && len(w.running) == 0 && len(w.done) == 0 {
			return w.failure()
		}
		if err := w.wait(ctx, freed); err != nil {
			return w.stop(ctx, err)
		}
	}
}

// startNext makes the job of the part that waits for a place. When there is no
// place, the channel tells when one gets free.
func (w *watch) startNext(ctx context.Context) (<-chan struct{}, error) {
	if w.next == nil {
		return nil, nil
	}
	ok, freed := w.async.Pool.take()
	if !ok {
		return freed, nil
	}
	job := &Job{async: w.async, part: w.next}
	w.next = nil
	w.running = append(w.running, job)
	return nil, w.create(ctx, job)
}

// wanting tells whether another part may come: there is none that waits for a
// place, and not too much that waits to be read.
func (w *watch) wanting() bool {
	return !w.last && w.next == nil && len(w.done) < w.async.Pool.limit
}

// wait waits until there is something to do.
func (w *watch) wait(ctx context.Context, freed <-chan struct{}) error {
	var (
		given chan *Part
		ready chan *Job
		first *Job
	)
	if w.wanting() {
		given = w.given
	}
	if len(w.done) > 0 {
		ready, first = w.ready, w.done[0]
	}
	timer := w.timer()
	if timer != nil {
		defer timer.Stop()
	}
	select {
	case w.next = <-given:
		w.last = w.next == nil
	case ready <- first:
		w.done = w.done[1:]
	case <-freed:
	case <-tick(timer):
	case <-ctx.Done():
		return context.Cause(ctx)
	}
	return nil
}

// timer rings when the next job has to be looked at. A frozen clock jumps there,
// unless there is a place for a part that has not come yet, whose job would be
// made first.
func (w *watch) timer() *time.Timer {
	if len(w.running) == 0 {
		return nil
	}
	next := w.running[0].due()
	for _, job := range w.running[1:] {
		if due := job.due(); due.Before(next) {
			next = due
		}
	}
	d := max(0, next.Sub(w.now()))
	if w.async.Creation.Client.Clock().Frozen() {
		if w.wanting() && w.async.Pool.hasPlace() {
			return nil
		}
		w.skipped += d
		d = 0
	}
	return time.NewTimer(d)
}

func tick(t *time.Timer) <-chan time.Time {
	if t == nil {
		return nil
	}
	return t.C
}

// due is when something is to be done about a job.
func (j *Job) due() time.Time {
	if j.state == Failed {
		return j.retryAt
	}
	return j.nextPoll
}

// create makes a job, for the first time or again. Only errors that break off
// everything are returned; others count as a failed attempt.
func (w *watch) create(ctx context.Context, job *Job) error {
	job.attempt++
	err := job.create(ctx)
	now := w.now()
	job.started, job.ended, job.nextPoll, job.retryAt = now, time.Time{}, now, time.Time{}
	job.state, job.uncreate = Running, false
	if err == nil {
		return nil
	}
	job.state, job.uncreate, job.ended, job.retryAt = Failed, true, now, now.Add(pollEvery)
	if breaks(ctx, err) {
		return err
	}
	w.warn("Could not start a job. It is tried again if the number of attempts allows it.", err)
	if w.async.Trace != nil {
		w.async.Trace(err)
	}
	return nil
}

// breaks tells whether an error ends the whole stream at once.
func breaks(ctx context.Context, err error) bool {
	return ctx.Err() != nil || failure.KindOf(err) == failure.ConfigError
}

// look does what is due: it makes failed jobs again and asks about running ones.
func (w *watch) look(ctx context.Context) error {
	now := w.now()
	for _, job := range slices.Clone(w.running) {
		if job.due().After(now) {
			continue
		}
		if job.state == Failed {
			if err := w.create(ctx, job); err != nil {
				return err
			}
			if job.state == Failed {
				w.settle(ctx, job)
				continue
			}
		}
		if err := w.poll(ctx, job); err != nil {
			return err
		}
	}
	return nil
}

// poll asks about one job.
func (w *watch) poll(ctx context.Context, job *Job) error {
	if job.now(w.now()) == Running {
		state, err := job.poll(ctx)
		job.nextPoll = w.now().Add(pollEvery)
		switch {
		case err != nil && breaks(ctx, err):
			return err
		case err != nil:
			w.warn("The status of a job could not be found out.", err)
			w.errs = append(w.errs, err)
		default:
			job.state = state
			if state != Running {
				job.ended = w.now()
			}
		}
	}
	w.settle(ctx, job)
	return nil
}

// settle decides what becomes of a job in its present state.
func (w *watch) settle(ctx context.Context, job *Job) {
	switch state := job.now(w.now()); state {
	case Running:
	case Completed:
		w.leave(job)
		w.done = append(w.done, job)
	case Skipped:
		w.leave(job)
		if job.part.Skipped != nil {
			w.done = append(w.done, job)
		}
	default:
		if state == TimedOut {
			w.abort(ctx, job)
		}
		if job.attempt >= attempts {
			w.leave(job)
			w.errs = append(w.errs, failure.System("Async job failed after exhausting all retry attempts.",
				fmt.Sprintf("At least one job could not be completed. Its last status was %s. See warning logs for more information.", state), nil))
			return
		}
		// The next time it is due, it is made again, in the same place of the pool.
		job.retryAt = w.now().Add(pollEvery)
		if state == Failed && !job.uncreate && w.async.FailedWait > pollEvery {
			job.retryAt = w.now().Add(w.async.FailedWait)
		}
		job.state = Failed
	}
}

// leave gives up the place of a job that has ended.
func (w *watch) leave(job *Job) {
	if i := slices.Index(w.running, job); i >= 0 {
		w.running = slices.Delete(w.running, i, i+1)
		w.async.Pool.release()
	}
}

// abort stops a job on the side of the API; that it fails changes nothing.
func (w *watch) abort(ctx context.Context, job *Job) {
	if err := job.send(ctx, w.async.Aborting, job.part.Abort); err != nil {
		w.warn("A job could not be aborted.", err)
	}
}

// stop ends the watch with an error. Jobs that run are aborted at once unless
// the sync is being stopped: then Finish decides.
func (w *watch) stop(ctx context.Context, err error) error {
	if ctx.Err() == nil {
		w.abortAll(ctx)
	}
	return err
}

// abortAll gives up everything.
func (w *watch) abortAll(ctx context.Context) {
	var aborts sync.WaitGroup
	for _, job := range slices.Clone(w.running) {
		if job.state == Running {
			aborts.Go(func() { w.abort(ctx, job) })
		}
	}
	aborts.Wait()
	for _, job := range slices.Clone(w.running) {
		w.leave(job)
	}
}

func (w *watch) warn(text string, err error) {
	w.async.Creation.Client.Log().Warn(text, "stream", w.async.Creation.Stream, "error", err.Error())
}

// failure is the error of a stream some of whose jobs had errors.
func (w *watch) failure() error {
	if len(w.errs) == 0 {
		return nil
	}
	texts := make([]string, len(w.errs))
	for i, err := range w.errs {
		texts[i] = err.Error()
	}
	return failure.System("One or more async jobs failed after exhausting all retry attempts.", strings.Join(texts, "\n"), w.errs[0])
}
