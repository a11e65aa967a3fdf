package jobs

import (
	"context"
	"iter"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/paging"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/retriever"
)

// attempts is how often a job is made before its slice is given up.
const attempts = 3

// Job is the job of one slice. It may be created several times; what it knows is
// from the last time. Once it is ready it does not change any more.
type Job struct {
	async *Async
	part  *Part

	attempt  int
	state    State
	uncreate bool // the creation failed: the API knows no job
	started  time.Time
	ended    time.Time
	nextPoll time.Time
	retryAt  time.Time // when a failed job may be made again

	creation py.Value
	polling  py.Value
	targets  []py.Value
	untold   error // why the targets are not known
}

// Creation is the answer to the creation: creation_response in templates, an
// object with the members of the body, headers and request.
func (j *Job) Creation() py.Value { return j.creation }

// Polling is the answer that told of the completion: polling_response in
// templates. It is Undefined before.
func (j *Job) Polling() py.Value { return j.polling }

// now is the state with the clock taken into account: a job that took too long
// has timed out, whatever the API says.
func (j *Job) now(clock time.Time) State {
	end := j.ended
	if end.IsZero() {
		end = clock
	}
	if !j.uncreate && end.Sub(j.started) > j.async.timeout() {
		return TimedOut
	}
	return j.state
}

func (a *Async) timeout() time.Duration {
	if a.Timeout <= 0 {
		return time.Hour
	}
	return a.Timeout
}

// create asks the API to make the job.
func (j *Job) create(ctx context.Context) error {
	req, err := j.part.Create()
	if err != nil {
		return err
	}
	resp, err := j.async.Creation.Send(ctx, req)
	if err != nil {
		return err
	}
	defer resp.Close()
	if !resp.OK {
		return failure.System("", "Always expect a response or an exception from creation_requester", resp.StatusError())
	}
	j.creation = answer(resp)
	j.polling, j.targets, j.untold = py.Value{}, nil, nil
	return nil
}

// poll asks the API how the job is, and gives the state it tells.
func (j *Job) poll(ctx context.Context) (State, error) {
	req, err := j.part.Poll(j)
	if err != nil {
		return 0, err
	}
	resp, err := j.async.Polling.Send(ctx, req)
	if err != nil {
		return 0, err
	}
	defer resp.Close()
	status := "None"
	for value, err := range j.async.Status.Values(resp) {
		if err != nil {
			return 0, err
		}
		status = value.Text()
		break
	}
	state, known := j.async.States[status]
	if !known {
		return 0, failure.System("", "API status `"+status+"` is unknown. Contact the connector developer to make sure this status is supported.", nil)
	}
	if state == Completed {
		j.polling = answer(resp)
		if j.async.Targeting == nil {
			j.targets, j.untold = j.async.targetsOf(resp)
		}
	}
	return state, nil
}

// answer is a response as templates see it: its members, headers and request. It
// borrows nothing.
func answer(resp *fetch.Response) py.Value {
	var (
		keys   []string
		values []py.Value
	)
	add := func(key string, value py.Value) {
		keys, values = append(keys, key), append(values, value)
	}
	body := resp.Value().Detach()
	for key, value := range body.Items() {
		add(key.Text(), value)
	}
	if _, own := body.Get("headers"); !own {
		add("headers", resp.Headers())
	}
	if _, own := body.Get("request"); !own {
		add("request", py.Dict("method", py.Str(resp.Request().Method), "url", py.Str(resp.Request().URL())))
	}
	return py.DictOf(keys, values)
}

// targetsOf finds the download targets in a response. Without an extractor,
// there is one, and it is empty.
func (a *Async) targetsOf(resp *fetch.Response) ([]py.Value, error) {
	if a.Target == nil {
		return []py.Value{py.Str("")}, nil
	}
	var targets []py.Value
	for value, err := range a.Target.Values(resp) {
		if err != nil {
			return nil, err
		}
		targets = append(targets, value.Detach())
	}
	return targets, nil
}

// Pages yields the pages of everything that the job made, target after target,
// and removes the job when all of it was read. request builds the download
// request for a target and a page token; each page is lent until the next one.
func (j *Job) Pages(ctx context.Context, request func(target, token py.Value) (*fetch.Request, error)) iter.Seq2[*retriever.Page, error] {
	return j.pages(ctx, func(py.Value) *retriever.Simple { return j.async.Download }, request)
}

// PagesBy is Pages with a strategy of its own for each target, whose tokens depend
// on the slice.
func (j *Job) PagesBy(ctx context.Context, strategy func(target py.Value) paging.Strategy, request func(target, token py.Value) (*fetch.Request, error)) iter.Seq2[*retriever.Page, error] {
	return j.pages(ctx, func(target py.Value) *retriever.Simple { return j.async.Download.With(strategy(target)) }, request)
}

func (j *Job) pages(ctx context.Context, download func(target py.Value) *retriever.Simple, request func(target, token py.Value) (*fetch.Request, error)) iter.Seq2[*retriever.Page, error] {
	return func(yield func(*retriever.Page, error) bool) {
		targets, err := j.find(ctx)
		if err != nil {
			yield(nil, err)
			return
		}
		for _, target := range targets {
			pages := download(target).Pages(ctx, nil, func(token py.Value) (*fetch.Request, error) { return request(target, token) })
			for page, err := range pages {
				if !yield(page, err) || err != nil {
					return
				}
			}
		}
		if err := j.send(ctx, j.async.Deleting, j.part.Delete); err != nil {
			yield(nil, err)
		}
	}
}

// find gives the download targets.
func (j *Job) find(ctx context.Context) ([]py.Value, error) {
	if j.async.Targeting == nil {
		return j.targets, j.untold
	}
	req, err := j.part.Targets(j)
	if err != nil {
		return nil, err
	}
	resp, err := j.async.Targeting.Send(ctx, req)
	if err != nil {
		return nil, err
	}
	defer resp.Close()
	if !resp.OK {
		return nil, failure.System("", "Always expect a response or an exception from download_target_requester", resp.StatusError())
	}
	return j.async.targetsOf(resp)
}

// send sends a request of which only the sending matters.
func (j *Job) send(ctx context.Context, requester *fetch.Requester, build func(*Job) (*fetch.Request, error)) error {
	if requester == nil || build == nil {
		return nil
	}
	req, err := build(j)
	if err != nil {
		return err
	}
	resp, err := requester.Send(ctx, req)
	if err != nil {
		return err
	}
	resp.Close()
	return nil
}
