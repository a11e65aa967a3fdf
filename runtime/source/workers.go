package source

import "context"

// workers bounds how many parts of a sync run at once. Whoever does work holds
// a place; whoever only waits gives it back, so that nesting never deadlocks.
type workers chan struct{}

func newWorkers(n int) workers { return make(workers, max(n, 1)) }

// acquire waits for a place. It fails when the context ends first.
func (w workers) acquire(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case w <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// tryAcquire takes a place if one is free now.
func (w workers) tryAcquire() bool {
	select {
	case w <- struct{}{}:
		return true
	default:
		return false
	}
}

// release gives a place back.
func (w workers) release() { <-w }

// wait gives the caller's place back while it waits, and takes one again.
func (w workers) wait(wait func()) {
	w.release()
	defer func() { w <- struct{}{} }()
	wait()
}
