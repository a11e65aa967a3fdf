package source

import (
	"context"

	"github.com/airgen/airgen/runtime/protocol"
	"github.com/airgen/airgen/runtime/py"
)

// discover prints the catalog. A schema that cannot be loaded fails the command.
func (s *session) discover(ctx context.Context) error {
	built, err := s.build(ctx)
	if err != nil {
		return err
	}
	if err := built.tryTrackers(); err != nil {
		return err
	}
	streams := make([]protocol.CatalogStream, 0, len(built.streams))
	for _, stream := range built.streams {
		schema, err := stream.schema(ctx)
		if err != nil {
			return err
		}
		streams = append(streams, protocol.CatalogStream{
			Name:          stream.Name,
			Schema:        schema,
			PrimaryKey:    stream.PrimaryKey,
			CursorField:   stream.CursorField,
			CatalogCursor: stream.CatalogCursor,
			Resumable:     stream.Resumable,
			FileBased:     stream.FileBased,
		})
	}
	return s.out.Now(protocol.AppendCatalog(nil, streams))
}

// schema is the stream's JSON schema, without top-level nulls, which the CDK's
// messages leave out.
func (s *Stream) schema(ctx context.Context) ([]byte, error) {
	text := []byte(s.Schema)
	if s.LoadSchema != nil {
		var err error
		if text, err = s.LoadSchema(ctx); err != nil {
			return nil, err
		}
	}
	if len(text) == 0 {
		return []byte("{}"), nil
	}
	return withoutNulls(py.JSON(text)).AppendJSON(nil)
}

// withoutNulls is an object without the members that are null. What is not an
// object stays as it is.
func withoutNulls(object py.Value) py.Value {
	var drop []string
	for key, value := range object.Items() {
		if value.IsNone() {
			drop = append(drop, key.Text())
		}
	}
	if drop == nil {
		return object
	}
	return omit(object, drop)
}
