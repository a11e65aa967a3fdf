package jobs

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/failure"
)

// pollEvery is the time between two questions about the same job.
const pollEvery = 5 * time.Second

// Run makes a job of every part, a part at a time and as long as there is a
// place for a job, and calls Ready for each job that completes. parts is ranged
// over, and Ready called, on the caller's goroutine. Run returns when all jobs
// have ended: with the error that broke off everything, which is a config_error
// or the end of ctx, or with one that tells of the jobs that never completed.
func (a *Async) Run(ctx context.Context, parts iter.Seq[*Part]) error {
	next, stop := iter.Pull(parts)
	defer stop()
	w := &watch{
		async: a,
		want:  make(chan struct{}, 1),
		given: make(chan *Part, 1),
		ready: make(chan *Job),
		over:  make(chan error, 1),
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() { w.over <- w.run(ctx) }()
	for {
		select {
		case <-w.want:
			part, ok := next()
			if !ok {
				part = nil
			}
			w.given <- part
		case job := <-w.ready:
			job.part.Ready(job)
		case err := <-w.over:
			return err
		}
	}
}

// watch makes and watches the jobs of one stream, on a goroutine of its own, so
// that jobs are looked after while others are being read.
type watch struct {
	async *Async
	want  chan struct{} // a part is wanted
	given chan *Part    // here it is; nil after the last one
	ready chan *Job
	over  chan error

	running []*Job // each has a place in the pool
	done    []*Job // completed, not yet taken
	asked   bool   // a part is wanted, and a place taken for it
	last    bool   // there are no more parts
	skipped time.Duration
	errs    []error
}

// now is the time. A frozen clock does not move: what would have been waited is
// added, so that jobs time out with it too.
func (w *watch) now() time.Time { return w.async.Creation.Client.Now().Add(w.skipped) }

func (w *watch) run(ctx context.Context) error {
	for {
		freed := w.invite()
		if err := w.look(ctx); err != nil {
			w.abortAll(ctx)
			return err
		}
		if w.last && len(w.running) == 0 && len(w.done) == 0 {
			return w.failure()
		}
		if err := w.wait(ctx, freed); err != nil {
			w.abortAll(ctx)
			return err
		}
	}
}

// invite asks for the next part when there is a place for its job, and not too
// much that waits to be read. The channel tells when a place gets free.
func (w *watch) invite() <-chan struct{} {
	if w.last || w.asked || len(w.done) >= w.async.Pool.limit {
		return nil
	}
	ok, freed := w.async.Pool.take()
	if !ok {
		return freed
	}
	w.asked = true
	w.want <- struct{}{}
	return nil
}

// wait waits until there is something to do.
func (w *watch) wait(ctx context.Context, freed <-chan struct{}) error {
	var (
		ready chan *Job
		first *Job
	)
	if len(w.done) > 0 {
		ready, first = w.ready, w.done[0]
	}
	timer := w.timer()
	if timer != nil {
		defer timer.Stop()
	}
	select {
	case part := <-w.given:
		w.asked = false
		return w.start(ctx, part)
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
// unless a part is on its way, whose job would be made first.
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
		if w.asked {
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

// start makes the job of a new part.
func (w *watch) start(ctx context.Context, part *Part) error {
	if part == nil {
		w.last = true
		w.async.Pool.release()
		return nil
	}
	job := &Job{async: w.async, part: part}
	w.running = append(w.running, job)
	return w.create(ctx, job)
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

// abortAll gives up everything.
func (w *watch) abortAll(ctx context.Context) {
	for _, job := range slices.Clone(w.running) {
		if job.state == Running && ctx.Err() == nil {
			w.abort(ctx, job)
		}
		w.leave(job)
	}
	if w.asked {
		w.asked = false
		w.async.Pool.release()
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
