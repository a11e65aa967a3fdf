package source

import (
	"fmt"
	"io"
	"os"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// readJSON reads a file of JSON; a dash is standard input. The value borrows
// the file's bytes.
func readJSON(path string, stdin io.Reader) (py.Value, error) {
	var text []byte
	var err error
	if path == "-" {
		text, err = io.ReadAll(stdin)
	} else {
		text, err = os.ReadFile(path)
	}
	if err != nil {
		return py.Value{}, err
	}
	if err := jsonspan.Valid(text); err != nil {
		return py.Value{}, fmt.Errorf("could not read json file %s: %w; it must be valid JSON", path, err)
	}
	return py.JSON(text), nil
}

// readConfig reads the config, which must be an object.
func readConfig(path string, stdin io.Reader) (py.Value, error) {
	config, err := readJSON(path, stdin)
	if err != nil {
		return py.Value{}, err
	}
	if config.Kind() != py.KindDict {
		return py.Value{}, fmt.Errorf("the content of %s is not an object and therefore not a valid config", path)
	}
	return config.Detach(), nil
}

// catalog is the configured catalog: which streams to read.
type catalog struct {
	streams []configuredStream
}

// configuredStream is what the catalog says about one stream. The sync modes
// are required by the protocol and ignored by the CDK, and so they are here.
type configuredStream struct {
	name   string
	schema py.Value
	cursor []string
}

func (c *catalog) find(stream string) *configuredStream {
	for i := range c.streams {
		if c.streams[i].name == stream {
			return &c.streams[i]
		}
	}
	return nil
}

// readCatalog reads the configured catalog.
func readCatalog(path string, stdin io.Reader) (*catalog, error) {
	document, err := readJSON(path, stdin)
	if err != nil {
		return nil, err
	}
	list, err := required(document, "catalog", "streams")
	if err != nil {
		return nil, err
	}
	if list.Kind() != py.KindList {
		return nil, fmt.Errorf("catalog: streams is not a list")
	}
	c := &catalog{}
	for item := range list.Elems() {
		configured, err := readConfigured(item)
		if err != nil {
			return nil, err
		}
		c.streams = append(c.streams, configured)
	}
	return c, nil
}

func readConfigured(item py.Value) (configuredStream, error) {
	var none configuredStream
	for _, key := range []string{"sync_mode", "destination_sync_mode"} {
		if _, err := required(item, "catalog: streams", key); err != nil {
			return none, err
		}
	}
	stream, err := required(item, "catalog: streams", "stream")
	if err != nil {
		return none, err
	}
	if _, err := required(stream, "catalog: stream", "supported_sync_modes"); err != nil {
		return none, err
	}
	schema, err := required(stream, "catalog: stream", "json_schema")
	if err != nil {
		return none, err
	}
	nameValue, err := required(stream, "catalog: stream", "name")
	if err != nil {
		return none, err
	}
	name, ok := nameValue.Str()
	if !ok {
		return none, fmt.Errorf("catalog: the name of a stream is not a string: %s", nameValue.Repr())
	}
	configured := configuredStream{name: name, schema: schema}
	if cursor, ok := item.Get("cursor_field"); ok {
		for segment := range cursor.Elems() {
			text, _ := segment.Str()
			configured.cursor = append(configured.cursor, text)
		}
	}
	return configured, nil
}

// required is a member that must be there.
func required(object py.Value, where, key string) (py.Value, error) {
	if object.Kind() != py.KindDict {
		return py.Value{}, fmt.Errorf("%s: %s is not an object", where, object.Repr())
	}
	value, ok := object.Get(key)
	if !ok {
		return py.Value{}, fmt.Errorf("%s: '%s' is a required property", where, key)
	}
	return value, nil
}

// readStates reads the states that came in, by stream. Of the protocol's forms
// only per-stream states, and a single global one without a shared part, are
// used; an entry without a type and streams with a namespace are passed over,
// as the CDK does. An empty path means that there are none.
func readStates(path string, stdin io.Reader) (map[string]py.Value, error) {
	states := map[string]py.Value{}
	if path == "" {
		return states, nil
	}
	document, err := readJSON(path, stdin)
	if err != nil || !document.Truth() {
		return states, err
	}
	if document.Kind() != py.KindList {
		return nil, fmt.Errorf("the state is not a list of state messages")
	}
	if document.Len() == 1 {
		for message := range document.Elems() {
			if kind, _ := message.Get("type"); kind.Text() == "GLOBAL" {
				return states, addGlobal(states, message)
			}
		}
	}
	for message := range document.Elems() {
		if err := addMessage(states, message); err != nil {
			return nil, err
		}
	}
	return states, nil
}

func addMessage(states map[string]py.Value, message py.Value) error {
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
	if kind.IsNull() {
		return nil
	}
	switch kind.Text() {
	case "STREAM":
		return addState(states, stream)
	case "GLOBAL", "LEGACY":
		return nil
	}
	return fmt.Errorf("unknown type of state message: %s", kind.Repr())
}

func addGlobal(states map[string]py.Value, message py.Value) error {
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
	for stream := range list.Elems() {
		if err := addState(states, stream); err != nil {
			return err
		}
	}
	return nil
}

func addState(states map[string]py.Value, stream py.Value) error {
	descriptor, err := required(stream, "state: stream", "stream_descriptor")
	if err != nil {
		return err
	}
	name, err := required(descriptor, "state: stream_descriptor", "name")
	if err != nil {
		return err
	}
	if namespace, ok := descriptor.Get("namespace"); ok && !namespace.IsNone() {
		return nil
	}
	// An empty state is none.
	if blob, ok := stream.Get("stream_state"); ok && blob.Kind() == py.KindDict && blob.Len() > 0 {
		states[name.Text()] = blob
	}
	return nil
}
