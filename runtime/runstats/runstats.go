// Package runstats is what a read says of itself in numbers: the JSON that
// `read --report run.html` writes beside its page and that `airgen explain
// --observed` lays beside the plan. It holds the format and the rules of its
// counting, and refuses to count: the engine fills it in. It depends on the
// standard library alone, because the compiler reads what connectors write.
package runstats

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// Version is the format's version. Fields may be added under the same number;
// it grows when one changes its meaning.
const Version = 1

// Run is one read.
type Run struct {
	Version   int       `json:"version"`
	Connector string    `json:"connector"` // source-example
	Started   time.Time `json:"started"`   // by the clock of the machine, not a frozen one
	Seconds   float64   `json:"seconds"`   // from Started to the end, by the same clock
	Workers   int       `json:"workers"`
	// Streams are the selected streams and the parents that were read for
	// them, parents before children.
	Streams []Stream `json:"streams"`
	Totals  Counts   `json:"totals"`
	// Shared lists the requests that more than one stream made.
	Shared []Shared `json:"shared,omitempty"`
	// PeakMemory is the most memory that the process had at once, in bytes; 0 when
	// the system does not tell.
	PeakMemory int64 `json:"peak_memory_bytes,omitempty"`
	// Series is how the numbers grew over time.
	Series *Series `json:"series,omitempty"`
	// Incomplete says that there were more different requests than were
	// remembered: Distinct, Repeated and Shared are then lower bounds.
	Incomplete bool `json:"incomplete,omitempty"`
}

// Stream is what one stream cost, summed over the passes that read it.
type Stream struct {
	// Name is the stream's name, and that of its node for a parent that is
	// defined inside its child: "parent " and the generated name.
	Name string `json:"name"`
	// Selected says that the catalog has the stream; a parent that was read for
	// its children only is not.
	Selected bool `json:"selected"`
	// Status is the stream's last status, COMPLETE or INCOMPLETE; empty when it
	// is not selected.
	Status string `json:"status,omitempty"`
	// Parents are the streams whose records its slices are made of.
	Parents []string `json:"parents,omitempty"`
	// Readers is how many selected streams one reading of it served, itself
	// included when it is selected.
	Readers int `json:"readers,omitempty"`
	// Errors is how many failures the stream had.
	Errors int64 `json:"errors,omitempty"`
	// Opened is how many slices are known; more than Slices while some are still
	// to be read, or when some failed.
	Opened int64 `json:"slices_opened"`
	Counts
}

// Counts are the numbers of a stream or of a run.
type Counts struct {
	// Requests is how many requests were sent, retries and redirects included.
	Requests int64 `json:"requests"`
	// Retries is how many of them repeated a failed one.
	Retries int64 `json:"retries"`
	// ParentReadsSaved is how many requests of this stream one pass made
	// unnecessary: its requests times the number of other readers that would have
	// made them, without a cache, if every selected stream read its own parents.
	ParentReadsSaved int64 `json:"parent_reads_saved"`
	// Records is how many records were read; of a selected stream, all of them
	// were emitted.
	Records int64 `json:"records"`
	// Bytes is how many bytes of bodies arrived, as sent over the wire.
	Bytes int64 `json:"bytes"`
	// Slices is how many slices were read.
	Slices int64 `json:"slices"`
	// API is the time, in seconds summed over the workers, between a request and
	// the first byte of its answer, and between the pieces of its body.
	API float64 `json:"api_seconds"`
	// Waiting is the other time in which nothing could be done, in seconds
	// summed over the workers, by cause: "rate limit", "backoff", "api budget",
	// "memory", "output". Causes that never occurred are absent.
	Waiting map[string]float64 `json:"waiting_seconds,omitempty"`
	// Distinct is how many different requests were made, by method, URL and
	// body; Repeated is how many were made again, retries not counted.
	Distinct int64 `json:"distinct_urls"`
	Repeated int64 `json:"repeated_urls"`
}

// Add adds the counts of another stream.
func (c *Counts) Add(o Counts) {
	c.Requests += o.Requests
	c.Retries += o.Retries
	c.ParentReadsSaved += o.ParentReadsSaved
	c.Records += o.Records
	c.Bytes += o.Bytes
	c.Slices += o.Slices
	c.API += o.API
	c.Distinct += o.Distinct
	c.Repeated += o.Repeated
	for cause, seconds := range o.Waiting {
		if c.Waiting == nil {
			c.Waiting = map[string]float64{}
		}
		c.Waiting[cause] += seconds
	}
}

// Shared are requests that the same streams made, each of them at least once.
type Shared struct {
	Streams  []string `json:"streams"`  // in the order of Run.Streams
	Distinct int64    `json:"distinct"` // different requests
	// Example is the method and URL of one of them, secrets masked.
	Example string `json:"example"`
}

// Stream finds a stream's numbers; nil when it was not read.
func (r *Run) Stream(name string) *Stream {
	for i := range r.Streams {
		if r.Streams[i].Name == name {
			return &r.Streams[i]
		}
	}
	return nil
}

// Write prints a run as indented JSON.
func (r *Run) Write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(r)
}

// Read reads what Write wrote.
func Read(text []byte) (*Run, error) {
	if strings.HasPrefix(strings.TrimSpace(string(text)), "<") {
		return nil, errors.New("this is the report's page: the numbers stand in the .json file beside it")
	}
	r := &Run{}
	if err := json.Unmarshal(text, r); err != nil {
		return nil, fmt.Errorf("not a run's numbers: %w", err)
	}
	if r.Version != Version {
		return nil, fmt.Errorf("the run's numbers have version %d; this airgen reads version %d", r.Version, Version)
	}
	return r, nil
}
