package source

import (
	"crypto/sha256"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"

	"github.com/airgen/airgen/runtime/protocol"
)

// output is a selected stream's side of the protocol: its statuses, records,
// states and errors, in the order that the CDK keeps.
type output struct {
	name  string
	frame protocol.RecordFrame
	env   *Env

	running atomic.Bool // a first record was seen

	mu        sync.Mutex // keeps counts, states and statuses in step with the lines written
	live      bool       // between STARTED and the last status
	ended     protocol.Status
	records   int64
	uncounted int64             // records since the last STATE
	stated    [sha256.Size]byte // digest of the last STATE's blob

	failures int
	texts    []string // the first failures, as the end of the sync lists them
}

// maxFailureTexts bounds what the end of a sync repeats per stream.
const maxFailureTexts = 100

func newOutput(env *Env, name string) *output {
	return &output{name: name, env: env, frame: protocol.NewRecordFrame(name)}
}

// start says that the stream's pass begins.
func (o *output) start() {
	o.env.info("Marking stream " + o.name + " as STARTED")
	o.env.info("Syncing stream: " + o.name)
	o.mu.Lock()
	defer o.mu.Unlock()
	o.live = true
	o.status(protocol.Started)
}

// firstRecord says, once, that the stream has records. It returns before the
// first of them can be written.
func (o *output) firstRecord() {
	if o.running.Load() {
		return
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.running.Load() {
		return
	}
	o.env.info("Marking stream " + o.name + " as RUNNING")
	o.status(protocol.Running)
	o.running.Store(true)
}

// lines writes the RECORD lines of one slice.
func (o *output) lines(lines []byte, records int64) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.records += records
	o.uncounted += records
	o.env.pulse.beat()
	return o.env.out.Lines(lines)
}

// state writes a STATE, unless it would say the same as the one before. The
// caller makes sure that the states of one stream come in their order.
func (o *output) state(blob []byte) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if sha256.Sum256(blob) == o.stated {
		return nil
	}
	return o.write(blob)
}

// lastState is state for the end of a stream, which also counts the records that came
// since the one before.
func (o *output) lastState(blob []byte) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if sha256.Sum256(blob) == o.stated && o.uncounted == 0 {
		return nil
	}
	return o.write(blob)
}

// repeat writes a STATE also when it says the same as the one before.
func (o *output) repeat(blob []byte) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.write(blob)
}

// write writes a STATE. The lock is held.
func (o *output) write(blob []byte) error {
	o.stated = sha256.Sum256(blob)
	line := protocol.AppendState(nil, o.name, blob, o.uncounted)
	o.uncounted = 0
	o.env.pulse.beat()
	return o.env.out.Now(line)
}

// said tells whether a state is what the last STATE said.
func (o *output) said(blob []byte) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return sha256.Sum256(blob) == o.stated
}

// reading tells that the stream has started and not ended.
func (o *output) reading() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.live
}

// fail reports one failure of the stream; the stream will end INCOMPLETE.
func (o *output) fail(err error) {
	o.mu.Lock()
	o.failures++
	if len(o.texts) < maxFailureTexts {
		o.texts = append(o.texts, o.env.secrets.Redact(reprError(err)))
	}
	o.mu.Unlock()
	o.env.log(slog.LevelError, "Exception while syncing stream "+o.name, err)
	trace := o.env.redacted(traceOf(err, o.name))
	o.env.trace(trace)
}

// finish says how the stream ended, and its last state: that STATE follows the
// last status, as the CDK's does, if it is still to be said.
func (o *output) finish(blob []byte, complete bool) {
	o.mu.Lock()
	records := o.records
	o.mu.Unlock()
	o.env.info(fmt.Sprintf("Read %d records from %s stream", records, o.name))
	o.env.info("Marking stream " + o.name + " as STOPPED")
	o.env.info("Finished syncing " + o.name)
	last := protocol.Incomplete
	if complete {
		last = protocol.Complete
	}
	o.mu.Lock()
	o.live, o.ended = false, last
	o.status(last)
	o.mu.Unlock()
	// A broken pipe is noticed by the reading as a whole.
	_ = o.lastState(blob)
}

// rateLimited says that the API slows the stream down, while it is being read.
func (o *output) rateLimited() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.live {
		o.env.emit(protocol.AppendRateLimited(nil, o.name, o.env.Now()))
	}
}

func (o *output) status(status protocol.Status) {
	o.env.emit(protocol.AppendStatus(nil, o.name, status, o.env.Now()))
}

// verdict is the last status, empty before it, and the number of failures.
func (o *output) verdict() (status string, failures int64) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return string(o.ended), int64(o.failures)
}

// failureLines is what the end of the sync says about the stream.
func (o *output) failureLines() []string {
	o.mu.Lock()
	defer o.mu.Unlock()
	var lines []string
	for _, text := range o.texts {
		lines = append(lines, o.name+": "+text)
	}
	if more := o.failures - len(o.texts); more > 0 {
		lines = append(lines, fmt.Sprintf("%s: and %d more", o.name, more))
	}
	return lines
}
