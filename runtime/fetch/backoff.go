package fetch

import (
	"math"
	"math/rand/v2"
	"regexp"
	"strconv"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
)

// Failed is what a backoff strategy knows about the attempt that failed.
type Failed struct {
	// Response is the answer; nil when there was none.
	Response *Response
	// Err is why there was no answer.
	Err error
	// Attempt counts from one, over all attempts of the request.
	Attempt int
	// Now is the time by the connector's clock.
	Now time.Time
}

// Backoff says how long to wait before the next attempt. Zero is no opinion:
// the next strategy is asked. An error ends the stream.
//
// A second is added to every wait that a strategy asks for, as in the CDK.
type Backoff interface {
	Wait(failed Failed) (time.Duration, error)
}

// Number is a number that may need a template's evaluation.
type Number func() (float64, error)

// Fixed is a Number that is known.
func Fixed(n float64) Number { return func() (float64, error) { return n, nil } }

// ConstantBackoff waits Seconds, or, with Jitter, up to twice as many more.
type ConstantBackoff struct {
	Seconds Number
	Jitter  float64
}

// Wait implements Backoff.
func (b ConstantBackoff) Wait(Failed) (time.Duration, error) {
	seconds, err := b.Seconds()
	return seconds2duration(jittered(seconds, b.Jitter)), err
}

// defaultFactor is ExponentialBackoffStrategy's factor where none is given.
const defaultFactor = 5

// ExponentialBackoff waits Factor × 2^attempt seconds, so the first wait is
// twice the factor. A nil Factor is the CDK's default.
type ExponentialBackoff struct {
	Factor Number
	Jitter float64
}

// Wait implements Backoff.
func (b ExponentialBackoff) Wait(failed Failed) (time.Duration, error) {
	factor := float64(defaultFactor)
	if b.Factor != nil {
		var err error
		if factor, err = b.Factor(); err != nil {
			return 0, err
		}
	}
	return seconds2duration(jittered(factor*math.Pow(2, float64(failed.Attempt)), b.Jitter)), nil
}

// WaitTimeFromHeader waits as many seconds as a header says.
type WaitTimeFromHeader struct {
	Header string
	// Regex is matched at the start of the header; the whole match is the number.
	Regex string
	// Max ends the stream rather than wait that long or longer; nil is no limit.
	Max *float64
}

// Wait implements Backoff.
func (b WaitTimeFromHeader) Wait(failed Failed) (time.Duration, error) {
	seconds, err := headerNumber(failed.Response, b.Header, b.Regex)
	if err != nil || seconds == 0 {
		return 0, err
	}
	return limited(seconds, b.Max)
}

// WaitUntilTimeFromHeader waits until the Unix time that a header says, and at
// least MinWait seconds. Without the header it waits MinWait.
type WaitUntilTimeFromHeader struct {
	Header string
	// Regex is matched at the start of the header; the whole match is the number.
	Regex string
	// MinWait may be nil.
	MinWait Number
	// Max ends the stream rather than wait that long or longer; nil is no limit.
	Max *float64
}

// Wait implements Backoff.
func (b WaitUntilTimeFromHeader) Wait(failed Failed) (time.Duration, error) {
	until, err := headerNumber(failed.Response, b.Header, b.Regex)
	if err != nil {
		return 0, err
	}
	floor := 0.0
	if b.MinWait != nil {
		if floor, err = b.MinWait(); err != nil {
			return 0, err
		}
	}
	if until == 0 {
		if floor == 0 {
			return 0, nil
		}
		return limited(floor, b.Max)
	}
	wait := until - float64(failed.Now.UnixMicro())/1e6
	switch {
	case floor != 0:
		wait = max(wait, floor)
	case wait < 0:
		return 0, nil
	}
	return limited(wait, b.Max)
}

// WaitTimeFromResponse waits as many seconds as a template makes of the answer.
// What is no positive number, and a template that fails, is no opinion.
type WaitTimeFromResponse struct {
	Seconds func(*Response) (py.Value, error)
	// Max ends the stream rather than wait that long or longer; nil is no limit.
	Max *float64
}

// Wait implements Backoff.
func (b WaitTimeFromResponse) Wait(failed Failed) (time.Duration, error) {
	resp := failed.Response
	if resp == nil {
		resp = &Response{Whole: true}
	}
	if err := resp.load(); err != nil {
		return 0, nil // the template decides over bodies it can read
	}
	value, err := b.Seconds(resp)
	if err != nil {
		return 0, nil
	}
	seconds, ok := value.Float64()
	if text, isText := value.Str(); isText {
		seconds, ok = py.ParseFloat(text)
	}
	if !ok || math.IsNaN(seconds) || math.IsInf(seconds, 0) || seconds <= 0 {
		return 0, nil
	}
	return limited(seconds, b.Max)
}

// CustomBackoff is a strategy written by the connector's author.
type CustomBackoff func(Failed) (time.Duration, error)

// Wait implements Backoff.
func (b CustomBackoff) Wait(failed Failed) (time.Duration, error) { return b(failed) }

func jittered(seconds, jitter float64) float64 {
	return seconds + rand.Float64()*2*jitter
}

// limited turns seconds into a wait, unless the manifest forbids waiting so
// long.
func limited(seconds float64, maximum *float64) (time.Duration, error) {
	if maximum != nil && seconds >= *maximum {
		return 0, failure.Transient("The rate limit wait time is longer than the connector is allowed to wait.",
			"Rate limit wait time "+py.Float(seconds).Text()+"s is greater than or equal to the maximum of "+
				py.Float(*maximum).Text()+"s this stream is allowed to wait. Stopping the stream...", nil)
	}
	return seconds2duration(seconds), nil
}

// headerNumber reads a number out of a header; zero when there is none.
func headerNumber(resp *Response, name, pattern string) (float64, error) {
	if resp == nil {
		return 0, nil
	}
	text := resp.headerText(name)
	if text == "" {
		return 0, nil
	}
	if pattern != "" {
		// Rare and after a failure: not worth keeping the compiled form.
		expression, err := regexp.Compile("^(?:" + pattern + ")")
		if err != nil {
			return 0, failure.System("", "backoff strategy: regex "+strconv.Quote(pattern)+": "+err.Error(), err)
		}
		if at := expression.FindStringIndex(text); at != nil {
			text = text[:at[1]]
		}
	}
	n, _ := py.ParseFloat(text)
	if math.IsNaN(n) {
		return 0, nil
	}
	return n, nil
}

// seconds2duration rounds to nanoseconds and stops at what a Duration can hold.
func seconds2duration(seconds float64) time.Duration {
	if seconds >= math.MaxInt64/float64(time.Second) {
		return math.MaxInt64
	}
	return time.Duration(seconds * float64(time.Second))
}
