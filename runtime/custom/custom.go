// Package custom holds the Go interfaces that stand for the Python classes of
// a manifest, one for each kind of component. It implements none of them; the
// author of a connector does, in the file components.go beside the generated
// code, and generated code calls them.
package custom

import (
	"context"
	"fmt"
	"iter"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
	"github.com/airgen/airgen/runtime/retriever"
	"github.com/airgen/airgen/runtime/source"
)

// Context is what a component is made from, once for each place in the
// manifest that names it.
type Context struct {
	// Env gives the clock, the HTTP client, the log and the workers.
	Env *source.Env
	// Config is the user's whole config.
	Config py.Value
	// Stream is the stream that the component is made for.
	Stream string
	// Fields are the component's other fields as the manifest has them, with
	// templates unevaluated: what the Python constructor would be given.
	Fields py.Value
}

// Extractor is a CustomRecordExtractor: it gives the records of a page. The
// values may borrow from the page.
type Extractor func(p *retriever.Page) iter.Seq2[py.Value, error]

// Transformation is a CustomTransformation: it changes a record in place.
// slice is the record's stream slice.
type Transformation func(rec *record.Record, slice py.Value) error

// RecordFilter is a CustomRecordFilter: it reports whether a record is kept.
type RecordFilter func(rec *record.Record, slice py.Value) (bool, error)

// Property applies the filter to a property of a schema: a dict of its name and
// schema.
func (f RecordFilter) Property(property py.Value) (bool, error) {
	var rec record.Record
	if err := rec.SetValue(property); err != nil {
		return false, err
	}
	return f(&rec, py.None)
}

// Normalization is a CustomSchemaNormalization: it changes a record in place,
// after all transformations.
type Normalization func(rec *record.Record) error

// StateMigration is a CustomStateMigration: it turns a state that came in into
// one of today's shape; Undefined is no state.
type StateMigration func(state py.Value) (py.Value, error)

// SchemaLoader is a CustomSchemaLoader: it gives a stream's JSON schema.
type SchemaLoader func(ctx context.Context) ([]byte, error)

// Requester is a CustomRequester: it makes the request for one page of a
// slice. token is the page token, Undefined on a first page without one.
type Requester func(slice, token py.Value) (*fetch.Request, error)

// Retriever is a CustomRetriever: it reads the records of one slice. A record
// is lent until the next one.
type Retriever func(ctx context.Context, s *source.Slice, slice py.Value) iter.Seq2[*record.Record, error]

// PartitionRouter is a CustomPartitionRouter: it gives the partitions of a
// stream, each a dict.
type PartitionRouter func(ctx context.Context) iter.Seq2[py.Value, error]

// Cursor is a CustomIncrementalSync: it makes the stream's tracker from the
// state that came in, with the constructors of package checkpoint.
type Cursor func(state py.Value) (checkpoint.Tracker, error)

// Records yields the records of a retriever that stands inside another
// definition, detached.
func Records(records iter.Seq2[*record.Record, error]) iter.Seq2[py.Value, error] {
	return func(yield func(py.Value, error) bool) {
		for rec, err := range records {
			if err != nil {
				yield(py.Value{}, err)
				return
			}
			if !yield(rec.Value().Detach(), nil) {
				return
			}
		}
	}
}

// WithExtra is a slice with more extra fields: pairs of a name and a value.
func WithExtra(slice py.Value, pairs ...any) py.Value {
	var e py.Eval
	extra := py.Dict(pairs...)
	var all []py.Value
	for _, fields := range []py.Value{e.Attr(slice, "extra_fields"), extra} {
		for k, v := range fields.Items() {
			all = append(all, k, v)
		}
	}
	return py.StreamSlice(e.Attr(slice, "partition"), e.Attr(slice, "cursor_slice"), py.DictOfValues(all...))
}

// ConfigTransformation is a CustomConfigTransformation: it changes the user's
// config in place, before anything else looks at it.
type ConfigTransformation func(config *record.Record) error

// ValidationStrategy is a CustomValidationStrategy: its error refuses a value of
// the user's config.
type ValidationStrategy func(value py.Value) error

// MissingForConfig is the error of a connector whose config goes through a
// Python class that nobody wrote in Go yet.
func MissingForConfig(class, field string) error {
	message := fmt.Sprintf("The config needs the Python class %s, which this connector has no Go form of. Set %s in components.go and build the connector again.", class, field)
	return failure.Config(message, message, nil)
}

// Unauthenticated is the authenticator of a connector that lacks the Go form of
// a Python class inside it: requests that want it fail with err, the error of
// Missing.
func Unauthenticated(err error) fetch.Authenticator { return unauthenticated{err} }

type unauthenticated struct{ err error }

func (a unauthenticated) Apply(context.Context, *fetch.Request) error { return a.err }

// Missing is the error of a stream whose Python class nobody wrote in Go yet.
func Missing(stream, class, field string) error {
	message := fmt.Sprintf("Stream %s needs the Python class %s, which this connector has no Go form of. Set %s in components.go and build the connector again.", stream, class, field)
	return failure.Config(message, message, nil)
}
