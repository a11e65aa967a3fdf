package source

import (
	"context"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestWaitingGivesThePlaceBack(t *testing.T) {
	w := newWorkers(0)
	if err := w.acquire(t.Context()); err != nil {
		t.Fatal(err)
	}
	late, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if err := w.acquire(late); err == nil {
		t.Fatal("two places in a pool of one")
	}
	w.wait(func() {
		if err := w.acquire(t.Context()); err != nil {
			t.Error("whoever waits keeps a place:", err)
		}
		w.release()
	})
	w.release()
	if w.free != 1 || len(w.waiting) != 0 {
		t.Errorf("%d of 1 places are free at the end, %d wait", w.free, len(w.waiting))
	}
}

func TestOneWorkerQueuesNothing(t *testing.T) {
	w := newWorkers(1)
	if err := w.acquire(t.Context()); err != nil {
		t.Fatal(err)
	}
	if w.start(new(queue), func() {}) {
		t.Error("a slice waits for a worker that only its opener can be")
	}
}

// A walk that opens slices as fast as it can, and reads one itself when nobody
// takes it, keeps all workers busy: n slices of equal length take n/workers
// rounds.
func TestNoWorkerIdlesWhileThereAreSlices(t *testing.T) {
	for _, size := range []int{2, 3, 16} {
		synctest.Test(t, func(t *testing.T) {
			const slices, long = 600, 50 * time.Millisecond
			w := newWorkers(size)
			if err := w.acquire(t.Context()); err != nil {
				t.Fatal(err)
			}
			var q queue
			var group sync.WaitGroup
			begin := time.Now()
			for range slices {
				group.Add(1)
				task := func() { defer group.Done(); time.Sleep(long) }
				if !w.start(&q, task) {
					task()
				}
			}
			w.drain(&q)
			w.wait(group.Wait)
			if got, most := time.Since(begin), long*(slices/time.Duration(size)+2); got > most {
				t.Errorf("%d workers: %v, want at most %v", size, got, most)
			}
		})
	}
}

func TestWalksTakeTurns(t *testing.T) {
	w := newWorkers(2)
	for range 2 {
		if err := w.acquire(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	var order []string
	var many, few queue
	for range 3 {
		w.start(&many, func() { order = append(order, "many") })
	}
	w.start(&few, func() { order = append(order, "few") })
	w.work(func() {})
	if want := []string{"many", "few", "many", "many"}; !slices.Equal(order, want) {
		t.Errorf("read %v, want %v", order, want)
	}
	if w.free != 1 {
		t.Errorf("%d places are free, want the one that was given back", w.free)
	}
}

func TestWaitingWalksComeBeforeQueuedSlices(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorkers(2)
		for range 2 {
			if err := w.acquire(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		done := make(chan struct{})
		go func() {
			defer close(done)
			if err := w.acquire(t.Context()); err != nil {
				t.Error(err)
			}
		}()
		synctest.Wait()
		if w.start(new(queue), func() {}) {
			t.Error("a slice was queued although no worker will be free for it")
		}
		w.release()
		<-done
	})
}

// Work of urgent walks comes first, in turns; then walks that let it go first,
// and then the work of the others.
func TestUrgentWorkComesFirst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorkers(2)
		for range 2 {
			if err := w.acquire(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		var order []string
		enter := func(q *queue, name string) {
			if !w.start(q, func() { order = append(order, name) }) {
				t.Errorf("%s was not queued", name)
			}
		}
		critical, beside := &queue{urgent: true}, &queue{urgent: true}
		enter(&queue{}, "other")
		go func() {
			if err := w.acquireLater(t.Context()); err != nil {
				t.Error(err)
			}
			order = append(order, "walk")
			w.release()
		}()
		synctest.Wait()
		if w.start(&queue{}, func() {}) {
			t.Error("work is queued that would keep a walk from beginning")
		}
		enter(critical, "critical")
		enter(critical, "critical")
		enter(beside, "beside")
		w.release()
		synctest.Wait()
		if want := []string{"critical", "beside", "critical", "walk", "other"}; !slices.Equal(order, want) {
			t.Errorf("done: %v, want %v", order, want)
		}
		late, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		defer cancel()
		if err := w.acquire(t.Context()); err != nil {
			t.Fatal(err)
		}
		if err := w.acquireLater(late); err == nil || len(w.later) > 0 {
			t.Errorf("%v; %d wait", err, len(w.later))
		}
	})
}
