package fetch

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"
)

// Limits of one attempt where the manifest sets none. The CDK waits for ever; a
// silent server would hold a worker until the platform kills the sync. Slow
// reports are legitimate, so only the connection is given a short time.
const (
	connectTimeout = 30 * time.Second
	answerTimeout  = 15 * time.Minute // from the request to the head of the answer
	idleTimeout    = 5 * time.Minute  // between two pieces of a body
)

// timeoutError is a limit that was reached, under the name of the exception
// that users of the CDK search for.
type timeoutError struct {
	class string
	what  string
	limit time.Duration
}

func (e *timeoutError) Error() string {
	return fmt.Sprintf("%s: %s within %s", e.class, e.what, e.limit)
}

// Timeout makes the error a timeout in the sense of package net.
func (e *timeoutError) Timeout() bool { return true }

// guard ends an attempt that makes no progress, and knows why.
type guard struct {
	ctx    context.Context
	cancel context.CancelCauseFunc
	timer  *time.Timer
	stage  atomic.Int32

	connect, answer, read time.Duration
}

// The stages of an attempt.
const (
	connecting int32 = iota
	waiting
	reading
)

// newGuard makes a guard that watches nothing yet. Zero limits are ours.
func newGuard(ctx context.Context, connect, read time.Duration) *guard {
	g := &guard{connect: connectTimeout, answer: answerTimeout, read: idleTimeout}
	if connect > 0 {
		g.connect = connect
	}
	if read > 0 {
		g.read, g.answer = read, read
	}
	g.ctx, g.cancel = context.WithCancelCause(ctx)
	return g
}

// rest watches nothing, while the attempt waits for its turn.
func (g *guard) rest() {
	if g.timer != nil {
		g.timer.Stop()
	}
}

// begin starts the time to connect.
func (g *guard) begin() {
	g.stage.Store(connecting)
	if g.timer == nil {
		g.timer = time.AfterFunc(g.connect, g.expire)
	} else {
		g.timer.Reset(g.connect)
	}
}

func (g *guard) expire() {
	switch g.stage.Load() {
	case connecting:
		g.cancel(&timeoutError{"ConnectTimeout", "no connection", g.connect})
	case waiting:
		g.cancel(&timeoutError{"ReadTimeout", "no answer", g.answer})
	default:
		g.cancel(&timeoutError{"ReadTimeout", "nothing more of the body", g.read})
	}
}

// connected starts the time that the server has for the head of its answer.
func (g *guard) connected() {
	g.stage.Store(waiting)
	g.timer.Reset(g.answer)
}

// answered starts the time that the server has for a piece of the body.
func (g *guard) answered() {
	g.stage.Store(reading)
	g.timer.Reset(g.read)
}

// idle is called with every piece.
func (g *guard) idle() { g.timer.Reset(g.read) }

// reason gives the limit that was reached, or the cause of the caller's
// cancellation, in place of the error it led to.
func (g *guard) reason(err error) error {
	if g.ctx.Err() != nil {
		return context.Cause(g.ctx)
	}
	return err
}

// end frees the timer and the context.
func (g *guard) end() {
	g.rest()
	g.cancel(nil)
}
