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
	queues  []*queue        // those that have work; the first one has its turn
}

// queue is work of one walk that waits for a free worker.
type queue struct{ tasks []func() }

func newWorkers(n int) *workers {
	n = max(n, 1)
	return &workers{size: n, free: n}
}

// acquire waits for a place. It fails when the context ends first.
func (w *workers) acquire(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	place := w.claim()
	select {
	case <-place:
		return nil
	case <-ctx.Done():
	}
	w.mu.Lock()
	i := slices.Index(w.waiting, place)
	if i >= 0 {
		w.waiting = slices.Delete(w.waiting, i, i+1)
	}
	w.mu.Unlock()
	if i < 0 {
		w.release() // it came in the meantime
	}
	return ctx.Err()
}

// claim asks for a place; the channel tells when it is there.
func (w *workers) claim() chan struct{} {
	place := make(chan struct{}, 1)
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.free > 0 {
		w.free--
		place <- struct{}{}
	} else {
		w.waiting = append(w.waiting, place)
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
	case len(w.waiting) > 0 || len(q.tasks) >= queuedPerWorker*(w.size-1):
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
	if len(w.waiting) > 0 {
		w.waiting[0] <- struct{}{}
		w.waiting = slices.Delete(w.waiting, 0, 1)
		return nil
	}
	if len(w.queues) > 0 {
		q := w.queues[0]
		w.queues = w.queues[1:]
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
