package source

import (
	"context"
	"slices"
	"sync"
)

// queuedPerWorker is how many slices of a walk may wait for each worker beside
// the one that opens them. It is enough to keep all workers busy while that one
// reads a long slice itself, and so few that memory does not depend on how many
// slices there are.
const queuedPerWorker = 4

// workers bounds how many parts of a sync run at once. Whoever does work holds
// a place; whoever only waits gives it back, so that nesting never deadlocks. A
// place that becomes free goes to who waits for one, and then to the queued work
// of the walks in turn, so that no stream with many slices keeps the others out.
type workers struct {
	mu      sync.Mutex
	size    int
	free    int
	waiting []chan struct{} // who waits for a place, in the order of coming
	later   []chan struct{} // those that let urgent queues go first
	queues  []*queue        // those that have work; the first one has its turn
}

// queue is work of one walk that waits for a free worker. Urgent ones take turns
// among themselves, and the others have theirs when no urgent one has work.
type queue struct {
	urgent bool
	tasks  []func()
}

func newWorkers(n int) *workers {
	n = max(n, 1)
	return &workers{size: n, free: n}
}

// acquire waits for a place. It fails when the context ends first.
func (w *workers) acquire(ctx context.Context) error { return w.acquireIn(ctx, &w.waiting) }

// acquireLater is acquire for a walk that lets urgent ones go first.
func (w *workers) acquireLater(ctx context.Context) error { return w.acquireIn(ctx, &w.later) }

func (w *workers) acquireIn(ctx context.Context, line *[]chan struct{}) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	place := w.claimIn(line)
	select {
	case <-place:
		return nil
	case <-ctx.Done():
	}
	w.mu.Lock()
	i := slices.Index(*line, place)
	if i >= 0 {
		*line = slices.Delete(*line, i, i+1)
	}
	w.mu.Unlock()
	if i < 0 {
		w.release() // it came in the meantime
	}
	return ctx.Err()
}

// claim asks for a place; the channel tells when it is there.
func (w *workers) claim() chan struct{} { return w.claimIn(&w.waiting) }

func (w *workers) claimIn(line *[]chan struct{}) chan struct{} {
	place := make(chan struct{}, 1)
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.free > 0 {
		w.free--
		place <- struct{}{}
	} else {
		*line = append(*line, place)
	}
	return place
}

// start has a task run by a free worker, or leaves it for the next one that
// becomes free. It reports false when too much waits already: then the caller
// runs the task itself.
func (w *workers) start(q *queue, task func()) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case w.free > 0:
		w.free--
		go w.work(task)
		return true
	case len(w.waiting) > 0 || len(w.later) > 0 && !q.urgent || len(q.tasks) >= queuedPerWorker*(w.size-1):
		return false
	}
	if len(q.tasks) == 0 {
		w.queues = append(w.queues, q)
	}
	q.tasks = append(q.tasks, task)
	return true
}

// work runs a task, and then others, on a place that is held.
func (w *workers) work(task func()) {
	for task != nil {
		task()
		task = w.leave()
	}
}

// leave gives a place back, unless there is a task that the caller shall run.
func (w *workers) leave() func() {
	w.mu.Lock()
	defer w.mu.Unlock()
	turn := slices.IndexFunc(w.queues, func(q *queue) bool { return q.urgent })
	if line := w.line(turn >= 0); line != nil {
		(*line)[0] <- struct{}{}
		*line = slices.Delete(*line, 0, 1)
		return nil
	}
	if len(w.queues) > 0 {
		turn = max(turn, 0)
		q := w.queues[turn]
		w.queues = slices.Delete(w.queues, turn, turn+1)
		task := q.pop()
		if len(q.tasks) > 0 {
			w.queues = append(w.queues, q)
		}
		return task
	}
	w.free++
	return nil
}

// release gives a place back.
func (w *workers) release() {
	if task := w.leave(); task != nil {
		go w.work(task)
	}
}

// line is where the next one stands to whom a place goes; nil when queued work
// comes first, or nobody waits. The lock is held.
func (w *workers) line(urgent bool) *[]chan struct{} {
	switch {
	case len(w.waiting) > 0:
		return &w.waiting
	case len(w.later) > 0 && !urgent:
		return &w.later
	}
	return nil
}

// drain runs what waits in a queue on the caller's own place.
func (w *workers) drain(q *queue) {
	for {
		w.mu.Lock()
		if len(q.tasks) == 0 {
			w.mu.Unlock()
			return
		}
		task := q.pop()
		if len(q.tasks) == 0 {
			w.queues = slices.DeleteFunc(w.queues, func(other *queue) bool { return other == q })
		}
		w.mu.Unlock()
		task()
	}
}

// pop takes the oldest task. The lock is held.
func (q *queue) pop() func() {
	task := q.tasks[0]
	q.tasks = slices.Delete(q.tasks, 0, 1)
	return task
}

// wait gives the caller's place back while it waits, and takes one again.
func (w *workers) wait(wait func()) {
	w.release()
	defer func() { <-w.claim() }()
	wait()
}
