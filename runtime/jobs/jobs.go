// Package jobs reads streams whose API prepares the data first: it creates a job
// for every slice, watches the jobs until they are done, and hands each to the
// loop that downloads what it made. It refuses to know records and slices, to run
// more jobs at once than the connector allows, and to watch a job for ever.
// Generated code calls Add for a slice and Pages for its job.
package jobs

import (
	"math"
	"sync"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/retriever"
)

// Async is an AsyncRetriever. It is built once and not changed after that.
type Async struct {
	// Pool limits the jobs of all streams together.
	Pool *Pool
	// Creation and Polling send the requests that make a job and ask how it is.
	Creation, Polling *fetch.Requester
	// Aborting stops a job that is not wanted any more, Deleting removes one that
	// has been read, and Targeting asks where the data is; each may be nil.
	Aborting, Deleting, Targeting *fetch.Requester
	// Status finds the status in the answer to Polling: its Decoder and Extract
	// count.
	Status *retriever.Simple
	// States says what the API's words for the status mean.
	States map[string]State
	// Target finds the download targets in the answer to Targeting, or to the last
	// Polling; its Decoder and Extract count. It is nil when there is one download
	// without a target.
	Target *retriever.Simple
	// Download reads what a job made.
	Download *retriever.Simple
	// Timeout is how long a job may take from its creation; 0 means an hour.
	Timeout time.Duration
	// FailedWait is the wait before a job that failed is created again.
	FailedWait time.Duration
	// Trace is told of creations that failed, though the stream may still succeed;
	// nil when nobody listens.
	Trace func(err error)
}

// State is what a job is doing, or how it ended.
type State uint8

// The states that a manifest maps the API's words to. The zero State is none.
const (
	Running State = iota + 1
	Completed
	Failed
	TimedOut
	Skipped // completed, without anything to read
)

// String spells the state as the CDK does.
func (s State) String() string {
	switch s {
	case Running:
		return "RUNNING"
	case Completed:
		return "COMPLETED"
	case Failed:
		return "FAILED"
	case TimedOut:
		return "TIMED_OUT"
	case Skipped:
		return "SKIPPED"
	}
	return "UNKNOWN"
}

// Part is a slice of which a job is to be made: how its requests are built, and
// what happens when the job is done.
type Part struct {
	// Create builds the request that makes the job.
	Create func() (*fetch.Request, error)
	// Poll, Abort and Delete build the requests of the same names, Targets the one
	// for the download targets. Those without a requester may be nil.
	Poll, Abort, Delete, Targets func(job *Job) (*fetch.Request, error)
	// Ready is called once, by Add or when the host finishes, when the job has
	// completed. A job that fails or is skipped never gets ready.
	Ready func(job *Job)
	// Skipped is called instead when there is nothing to read; it may be nil.
	Skipped func()
}

// Pool is how many jobs may run at once, in all streams of a connector.
type Pool struct {
	lock  sync.Mutex
	limit int
	used  int
	freed chan struct{} // closed when a place gets free
}

// NewPool makes a pool of limit places; one when limit is smaller.
func NewPool(limit int) *Pool {
	return &Pool{limit: max(limit, 1), freed: make(chan struct{})}
}

// PoolOf makes a pool of max_concurrent_async_job_count as it was evaluated: a
// number, or one place when it is none.
func PoolOf(limit py.Value) *Pool {
	n, ok := limit.Int64()
	if text, isText := limit.Str(); isText {
		v, parsed := py.ParseInt(text)
		if parsed {
			n, ok = v.Int64()
		}
	}
	if !ok || n < 1 {
		n = 1
	}
	return NewPool(int(min(n, 1<<20)))
}

// Minutes is polling_job_timeout as it was evaluated; 0 means the default.
func Minutes(value py.Value) (time.Duration, error) {
	return times("polling_job_timeout", value, time.Minute)
}

// Seconds is failed_retry_wait_time_in_seconds as it was evaluated; 0 means none.
func Seconds(value py.Value) (time.Duration, error) {
	return times("failed_retry_wait_time_in_seconds", value, time.Second)
}

// times reads a number of units as Python's int does.
func times(field string, value py.Value, unit time.Duration) (time.Duration, error) {
	number := value
	if text, ok := value.Str(); ok {
		number, _ = py.ParseInt(text)
	}
	f, ok := number.Float64()
	if !ok || f < 0 || f > float64(math.MaxInt64/unit) {
		return 0, failure.Config(field+": "+value.Repr()+" is not a number of "+map[time.Duration]string{time.Minute: "minutes", time.Second: "seconds"}[unit]+". Correct the config or the manifest.", "", nil)
	}
	return time.Duration(f) * unit, nil
}

// Limit is the number of places.
func (p *Pool) Limit() int { return p.limit }

// take occupies a place. When there is none, the channel tells when to try
// again.
func (p *Pool) take() (ok bool, freed <-chan struct{}) {
	p.lock.Lock()
	defer p.lock.Unlock()
	if p.used < p.limit {
		p.used++
		return true, nil
	}
	return false, p.freed
}

// hasPlace tells whether take would succeed now.
func (p *Pool) hasPlace() bool {
	p.lock.Lock()
	defer p.lock.Unlock()
	return p.used < p.limit
}

// release gives a place back.
func (p *Pool) release() {
	p.lock.Lock()
	defer p.lock.Unlock()
	p.used--
	close(p.freed)
	p.freed = make(chan struct{})
}
