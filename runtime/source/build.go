package source

import (
	"context"
	"maps"
	"slices"

	"github.com/airgen/airgen/runtime/py"
)

// built is a connector whose streams are known.
type built struct {
	streams []Stream
	readers []Reader
}

func (b *built) has(stream string) bool {
	return slices.ContainsFunc(b.streams, func(s Stream) bool { return s.Name == stream })
}

// build validates the config by the manifest's own rules and builds every
// stream, asking the API for those that only it knows.
func (s *session) build(ctx context.Context) (*built, error) {
	connector, err := s.connect(s.config)
	if err != nil {
		return nil, err
	}
	return withDynamic(ctx, connector)
}

// connect builds the connector for a config, which differs from the session's
// only while check overrides some of it.
func (s *session) connect(config py.Value) (Connector, error) {
	if s.def.Rules.Validate != nil {
		if err := s.def.Rules.Validate(s.env, s.config); err != nil {
			return nil, err
		}
	}
	var connector Connector
	err := guarded(func() (err error) {
		connector, err = s.def.New(s.env, config)
		return err
	})
	return connector, err
}

func staticOnly(c Connector) *built {
	return &built{streams: c.Streams(), readers: c.Readers()}
}

func withDynamic(ctx context.Context, c Connector) (*built, error) {
	b := staticOnly(c)
	dynamic, ok := c.(DynamicConnector)
	if !ok {
		return b, nil
	}
	streams, readers, err := dynamic.DynamicStreams(ctx)
	if err != nil {
		return nil, err
	}
	b = staticOnly(c) // the walks of their parents may read them
	b.streams = slices.Concat(b.streams, streams)
	b.readers = slices.Concat(b.readers, readers)
	return b, nil
}

// tryTrackers makes the trackers of nodes once, without a state, and forgets
// them: what cannot be built, such as a start date that does not parse, is an
// error of the connector whether or not its stream is read. Nodes whose trackers
// are made anyway are skipped, and so are faces of StateDelegatingStreams that
// are not chosen.
func tryTrackers(nodes []Node, made map[string]bool) error {
	skip := maps.Clone(made)
	if skip == nil {
		skip = map[string]bool{}
	}
	for _, node := range nodes {
		if node.Incremental != "" {
			skip[node.Key] = skip[node.Key] || skip[node.Incremental]
			skip[node.Incremental] = true
		}
	}
	for _, node := range nodes {
		if skip[node.Key] {
			continue
		}
		if _, err := node.Tracker(py.Value{}); err != nil {
			return err
		}
	}
	return nil
}

// tryTrackers tries the trackers of all streams.
func (b *built) tryTrackers() error {
	for _, reader := range b.readers {
		if err := tryTrackers(reader.Nodes, nil); err != nil {
			return err
		}
	}
	return nil
}

// omit is an object without some of its keys.
func omit(object py.Value, drop []string) py.Value {
	var keys []string
	var values []py.Value
	for key, value := range object.Items() {
		if name := key.Text(); !slices.Contains(drop, name) {
			keys = append(keys, name)
			values = append(values, value)
		}
	}
	return py.DictOf(keys, values)
}

// overlay is an object with the members of another laid over it.
func overlay(object, over py.Value) py.Value {
	var keys []string
	var values []py.Value
	for key, value := range object.Items() {
		name := key.Text()
		if changed, ok := over.Get(name); ok {
			value = changed
		}
		keys = append(keys, name)
		values = append(values, value)
	}
	for key, value := range over.Items() {
		name := key.Text()
		if _, ok := object.Get(name); !ok {
			keys = append(keys, name)
			values = append(values, value)
		}
	}
	return py.DictOf(keys, values)
}
