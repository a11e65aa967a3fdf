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
