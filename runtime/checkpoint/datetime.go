package checkpoint

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/pytime"
)

// Datetime is a DatetimeBasedCursor with its templates evaluated.
type Datetime struct {
	// Field is the top-level field of the records that the cursor follows.
	Field string
	// Format is datetime_format: how slices and states are printed.
	Format string
	// Formats are the cursor_datetime_formats, tried in order before Format on
	// everything that is read: records, states, and the slices' own bounds.
	Formats []string
	// Start gives start_datetime between its minimum and maximum. NewDatetime
	// calls it once, NewPartitioned once for each partition.
	Start func() (time.Time, error)
	// End gives end_datetime in the same way, each time it is needed; nil: now.
	End func() (time.Time, error)
	// Step, Granularity and Lookback are ISO 8601 durations; empty: none.
	Step, Granularity, Lookback string
	// Clamp is the clamping target DAY, WEEK or MONTH; empty: none. Weekday is
	// the first day of a WEEK, as in MONDAY.
	Clamp, Weekday string
	// Strict is is_compare_strictly: no slice whose start is its end.
	Strict bool
	// Global is global_substream_cursor, and is set below a grouping router: one
	// cursor for all partitions from the beginning.
	Global bool
}

// spec is a Datetime ready for use. It is shared by all cursors of a stream.
type spec struct {
	field   string
	format  string
	formats []string // to read with; the last one is format
	layouts []layout

	startOf func() (time.Time, error)
	endOf   func() (time.Time, error) // nil: now
	now     func() time.Time

	step        *span // nil: none was given; zero: a single slice
	granularity span
	lookback    span
	clamp       clamping
	strict      bool
}

// compile checks a Datetime.
func (c Datetime) compile() (*spec, error) {
	s := &spec{
		field:   c.Field,
		format:  c.Format,
		formats: append(append([]string(nil), c.Formats...), c.Format),
		startOf: c.Start,
		endOf:   c.End,
		now:     time.Now,
		strict:  c.Strict,
	}
	s.layouts = layouts(s.formats)
	if c.Start == nil {
		return nil, fmt.Errorf("cursor %q has no start", c.Field)
	}
	if c.Step != "" && c.Granularity == "" {
		return nil, fmt.Errorf("cursor %q has a step but no cursor_granularity", c.Field)
	}
	if c.Step != "" {
		step, err := parseSpan("step", c.Step)
		if err != nil {
			return nil, err
		}
		s.step = &step
	}
	var err error
	if s.granularity, err = parseSpan("cursor_granularity", c.Granularity); err != nil {
		return nil, err
	}
	if s.lookback, err = parseSpan("lookback_window", c.Lookback); err != nil {
		return nil, err
	}
	s.clamp, err = newClamping(c.Clamp, c.Weekday)
	return s, err
}

// start evaluates the configured start.
func (s *spec) start() (time.Time, error) {
	t, err := s.startOf()
	if err != nil {
		return time.Time{}, fmt.Errorf("start_datetime: %w", err)
	}
	return t, nil
}

// end evaluates the end of the sync.
func (s *spec) end() (time.Time, error) {
	t := s.now().UTC().Truncate(time.Microsecond)
	if s.endOf != nil {
		var err error
		if t, err = s.endOf(); err != nil {
			return time.Time{}, fmt.Errorf("end_datetime: %w", err)
		}
	}
	if s.clamp.target == "" {
		return t, nil
	}
	back := s.granularity
	if back.zero() {
		back = s.clamp.granularity()
	}
	return back.before(s.clamp.floor(t))
}

// parse reads a cursor value in the first of the formats that fits.
func (s *spec) parse(value py.Value) (time.Time, error) {
	text := value.Text()
	for _, format := range s.formats {
		if t, err := pytime.Parse(epochText(value, text, format), format); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("no format in %s matches %q", quoteAll(s.formats), text)
}

// epochText is a value as the epoch formats read it: with int(), which takes
// whole seconds from a float and from a bool.
func epochText(value py.Value, text, format string) string {
	if strings.Contains(format, "%Y") || value.Kind() == py.KindString {
		return text
	}
	switch format {
	case "%s", "%ms", "%epoch_microseconds":
		if f, ok := value.Float64(); ok && value.Kind() == py.KindFloat && math.Abs(f) < 1<<62 {
			return strconv.FormatInt(int64(f), 10)
		}
		if b, ok := value.BoolValue(); ok && b {
			return "1"
		} else if ok {
			return "0"
		}
	}
	return text
}

// print prints a cursor value.
func (s *spec) print(t time.Time) (string, error) {
	text, err := pytime.Format(t, s.format)
	if err != nil {
		return "", fmt.Errorf("cursor %q: %w", s.field, err)
	}
	return text, nil
}

func quoteAll(texts []string) string {
	var b strings.Builder
	b.WriteByte('[')
	for i, t := range texts {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(strconv.Quote(t))
	}
	b.WriteByte(']')
	return b.String()
}
