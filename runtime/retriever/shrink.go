package retriever

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/failure"
)

// Shrink is page_size_reduction: a page that the API finds too large is asked
// for again with a smaller page size.
type Shrink struct {
	// PageSize is the manifest's page size; 0 when there is none to shrink.
	PageSize int64
	// Factor divides the page size; 0 means 2.
	Factor float64
	// Min is the smallest page size; 0 means 1.
	Min int64
	// Attempts is how often in a row it may shrink; 0 means 5.
	Attempts int
	// Restore goes back to the manifest's page size after each page.
	Restore bool
	// Backoff is the wait before asking again, times the number of attempts.
	Backoff time.Duration
	// MinRetries is how often a page of the smallest size is asked for again.
	MinRetries int
	// Message is put behind the messages of failures.
	Message string
}

// shrinker is the page size of one reading.
type shrinker struct {
	rule     *Shrink
	current  int64 // 0: the manifest's
	attempts int
	total    int
	atMin    int
}

// succeeded is called after every page that was not refused.
func (s *shrinker) succeeded() {
	s.attempts, s.atMin = 0, 0
	if s.rule != nil && s.rule.Restore {
		s.current = 0
	}
}

// shrink makes the page smaller after the API has refused p.
func (r *read) shrink(p *Page) error {
	stream := r.simple.Requester.Stream
	s := &r.sizes
	switch {
	case s.rule == nil:
		return failure.Config(
			"Stream "+stream+" received a REDUCE_PAGE_SIZE response action but does not define page_size_reduction.", "", nil)
	case r.tally.kept > 0:
		return failure.Config("Stream "+stream+" asked for a smaller page size in the middle of a page.", "", nil)
	}
	wait, err := s.shrink(stream, p.resp.Message)
	if err != nil {
		return err
	}
	r.ask.PageSize = s.current
	return r.simple.Requester.Client.Sleep(r.ctx, wait)
}

// shrink chooses the next page size, and the wait before it is tried.
func (s *shrinker) shrink(stream, refusal string) (time.Duration, error) {
	rule := s.rule
	if rule.PageSize == 0 {
		return 0, failure.Config("Stream "+stream+" is set up to reduce its page size on error but does not define one. "+
			"Set `page_size` on the pagination strategy and `page_size_option` on the paginator.", "", nil)
	}
	var (
		now    = cmp.Or(s.current, rule.PageSize)
		least  = cmp.Or(rule.Min, 1)
		factor = cmp.Or(rule.Factor, 2)
		next   = max(least, int64(float64(now)/factor))
	)
	if next >= now {
		return s.wait(stream, refusal, now, least)
	}
	s.attempts++
	s.total++
	if most := cmp.Or(rule.Attempts, 5); s.attempts > most {
		return 0, s.failure(
			fmt.Sprintf("The source keeps rejecting pages of stream %s at every page size the connector requested, down to %d records per page.", stream, now),
			fmt.Sprintf("Stream %s reduced its page size %d times in a row without a single page succeeding, which is the configured maximum of %d (%d reductions so far while reading this partition)", stream, s.attempts-1, most, s.total-1),
			refusal)
	}
	s.current = next
	return s.backoff(s.attempts), nil
}

// wait repeats a page of the smallest size, as often as the rule allows.
func (s *shrinker) wait(stream, refusal string, now, least int64) (time.Duration, error) {
	if s.atMin < s.rule.MinRetries {
		s.atMin++
		return s.backoff(s.atMin), nil
	}
	if s.current == 0 && least > 1 {
		return 0, failure.Config(fmt.Sprintf("The page size of stream %s (%d) is already at or below the configured minimum of %d, "+
			"so the connector cannot reduce it. Raise the page size of the stream, or lower `minimum_page_size`.", stream, now, least), "", nil)
	}
	return 0, s.failure(
		fmt.Sprintf("The source keeps rejecting pages of stream %s at the smallest page size the connector is allowed to request (%d records per page).", stream, now),
		fmt.Sprintf("Stream %s still fails with a page size of %d, which is the smallest page size allowed", stream, now),
		refusal)
}

func (s *shrinker) backoff(times int) time.Duration { return s.rule.Backoff * time.Duration(times) }

func (s *shrinker) failure(message, internal, refusal string) error {
	if own := strings.TrimSpace(s.rule.Message); own != "" {
		message += " " + own
	}
	if refusal != "" {
		internal += "; the API rejected the page: " + refusal
	}
	return failure.Transient(message, internal, nil)
}
