package source

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
)

// incoming collects the states that came in, by stream.
type incoming struct {
	states map[string]py.Value
	// passedOver is told of states that are not used, and why.
	passedOver func(message string)
}

// readStates reads the states that came in, by stream. Of the protocol's forms
// only per-stream states, and a single global one without a shared part, are
// used; what the CDK passes over is passed over, with a word to passedOver. An
// empty path means that there are none. A file that is no list of states is a
// config error.
func readStates(path string, stdin io.Reader, passedOver func(message string)) (map[string]py.Value, error) {
	in := incoming{states: map[string]py.Value{}, passedOver: passedOver}
	if path == "" {
		return in.states, nil
	}
	document, err := readJSON(path, stdin)
	if err == nil && document.Truth() {
		err = in.file(document)
	}
	if err != nil {
		text := "The state that --state names cannot be used: " + err.Error()
		return nil, failure.Config(text, text, err)
	}
	return in.states, nil
}

func (in incoming) file(document py.Value) error {
	if document.Kind() != py.KindList {
		return fmt.Errorf("it is not a list of state messages")
	}
	if document.Len() == 1 {
		for message := range document.Elems() {
			if kind, _ := message.Get("type"); kind.Text() == "GLOBAL" {
				return in.global(message)
			}
		}
	}
	for message := range document.Elems() {
		if err := in.message(message); err != nil {
			return err
		}
	}
	return nil
}

func (in incoming) message(message py.Value) error {
	if message.Kind() != py.KindDict {
		return fmt.Errorf("a state message is not an object: %s", message.Repr())
	}
	stream, _ := message.Get("stream")
	global, _ := message.Get("global")
	data, _ := message.Get("data")
	if !stream.Truth() && !global.Truth() && !data.Truth() {
		return fmt.Errorf("a state message should contain either a stream, global, or state field: %s", message.Repr())
	}
	kind, _ := message.Get("type")
	switch {
	case kind.IsNull():
		in.passedOver("A state message without a type is not used.")
		return nil
	case kind.Text() == "STREAM":
		return in.stream(stream)
	case kind.Text() == "GLOBAL":
		in.passedOver("A GLOBAL state message beside others is not used.")
		return nil
	case kind.Text() == "LEGACY":
		in.passedOver("A LEGACY state message is not used.")
		return nil
	}
	return fmt.Errorf("unknown type of state message: %s", kind.Repr())
}

func (in incoming) global(message py.Value) error {
	global, err := required(message, "state", "global")
	if err != nil {
		return err
	}
	if shared, ok := global.Get("shared_state"); ok && shared.Truth() {
		return fmt.Errorf("a GLOBAL state message has a shared_state, which this connector never makes")
	}
	list, err := required(global, "state: global", "stream_states")
	if err != nil {
		return err
	}
	if list.Kind() != py.KindList {
		return fmt.Errorf("state: global: stream_states is not a list: %s", list.Repr())
	}
	for stream := range list.Elems() {
		if err := in.stream(stream); err != nil {
			return err
		}
	}
	return nil
}

func (in incoming) stream(stream py.Value) error {
	descriptor, err := required(stream, "state: stream", "stream_descriptor")
	if err != nil {
		return err
	}
	nameValue, err := required(descriptor, "state: stream_descriptor", "name")
	if err != nil {
		return err
	}
	name, ok := nameValue.Str()
	if !ok {
		return fmt.Errorf("state: stream_descriptor: name is not a string: %s", nameValue.Repr())
	}
	if namespace, ok := descriptor.Get("namespace"); ok && !namespace.IsNone() {
		in.passedOver(fmt.Sprintf("The state of stream %s in namespace %s is not used: the connector's streams have no namespace.", name, namespace.Text()))
		return nil
	}
	blob, _ := stream.Get("stream_state")
	switch {
	case blob.IsNull() || blob.Kind() == py.KindDict && blob.Len() == 0:
		return nil // an empty state is none
	case blob.Kind() == py.KindList && blob.Len() == 0:
		in.passedOver(fmt.Sprintf("The state of stream %s is a list without anything in it: the stream is read from its start.", name))
		return nil
	case blob.Kind() != py.KindDict:
		return fmt.Errorf("the state of stream %s is not an object: %s", name, blob.Repr())
	}
	in.states[name] = blob
	return nil
}

// warnOfUnknown tells which incoming states are those of streams that the
// connector does not have.
func (e *Env) warnOfUnknown(built *built) {
	e.mu.Lock()
	names := slices.Sorted(maps.Keys(e.states))
	e.mu.Unlock()
	for _, name := range names {
		if !built.has(name) {
			e.Warn("The state of stream " + name + " is not used: the connector has no such stream.")
		}
	}
}

// warnOfRefused tells which streams of a pass start over because the state that
// came in is that of a full refresh that cannot go on.
func (p *pass) warnOfRefused(env *Env) {
	for _, name := range p.members {
		if checkpoint.Unfinished(env.State(name)) && !checkpoint.Unfinished(p.states[p.node(name).Key]) {
			env.Warn("The state of stream " + name + " is that of a full refresh that was begun by another version of the connector: " +
				"the stream is read from its start.")
		}
	}
}

// stateError says of a tracker's error whose state is to blame, if one is.
func (p *pass) stateError(node *Node, err error) error {
	var bad *checkpoint.StateError
	if !errors.As(err, &bad) {
		return err
	}
	of := "The state of stream " + strings.Join(p.members, ", ")
	if len(p.members) > 1 || p.members[0] != node.Stream {
		of += ", where it speaks of " + node.name() + ","
	}
	text := of + " cannot be used: " + bad.Error() + ". Restore a state that a sync has written, or clear the stream's data to read it from its start."
	return failure.Config(text, text, err)
}
