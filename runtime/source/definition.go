package source

import (
	"context"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// Definition is a connector as generated code describes it: data, and the one
// function that builds it for a config. It must stay cheap to make, because
// spec answers from it alone.
type Definition struct {
	// Name is the connector's name, for example source-example.
	Name string
	// Spec is the protocol's ConnectorSpecification as compact JSON; empty when
	// the manifest has none.
	Spec string
	// Check says what the check command tries.
	Check Check
	// Rules are the manifest's config_normalization_rules; the zero value has none.
	Rules Rules
	// Workers evaluates the manifest's concurrency_level against the config as it
	// came in; nil means that there is none, and two workers. An error is a
	// start-up error.
	Workers func(env *Env, config py.Value) (int, error)
	// Encodings are what the manifest's own Accept-Encoding headers offer beside
	// gzip and deflate.
	Encodings map[string]fetch.Decoding
	// New builds the connector. Its error counts as an error of building the
	// streams: check answers FAILED, discover and read end with a trace.
	New func(env *Env, config py.Value) (Connector, error)
}

// Rules are the steps that the CDK takes with a config before it is validated.
// A nil step is absent; each gets the whole config and answers the whole config.
type Rules struct {
	// Migrate is config_migrations. What it changes is written back to the
	// config file and announced in a CONTROL message.
	Migrate func(env *Env, config py.Value) (py.Value, error)
	// Transform is the transformations, which are never written back.
	Transform func(env *Env, config py.Value) (py.Value, error)
	// Validate is the validations, which run before streams are built.
	Validate func(env *Env, config py.Value) error
}

// Check is the manifest's check: CheckStream, or CheckDynamicStream when All is
// set.
type Check struct {
	// Streams are CheckStream's stream_names.
	Streams []string
	// Dynamic are CheckStream's dynamic_streams_check_configs.
	Dynamic []DynamicCheck
	// Declared names every dynamic stream that the manifest declares.
	Declared []string
	// All marks a CheckDynamicStream: the first Count streams are tried.
	All   bool
	Count int
	// NoProbe is CheckDynamicStream's use_check_availability: false.
	NoProbe bool
	// Overrides are config_overrides as a compact JSON object; empty: none.
	Overrides string
	// WritesConfig tells that an authenticator writes refreshed tokens back into
	// the config, which config_overrides must not be combined with.
	WritesConfig bool
}

// DynamicCheck asks to try the first streams that a dynamic stream made.
type DynamicCheck struct {
	Name  string
	Count int // 0: all
}

// Connector is what New builds.
type Connector interface {
	// Streams lists the static streams in catalog order.
	Streams() []Stream
	// Readers lists the loop nests that read the static streams. Each stream is
	// a node of exactly one of them.
	Readers() []Reader
}

// DynamicConnector is a Connector that has to ask its API, or to look into its
// config, for some of its streams.
type DynamicConnector interface {
	Connector
	// DynamicStreams makes those streams and their readers. They follow the
	// static streams in the catalog.
	DynamicStreams(ctx context.Context) ([]Stream, []Reader, error)
}

// Stream is what the catalog says about one stream.
type Stream struct {
	Name string
	// Schema is the JSON schema as compact JSON; empty means {}.
	Schema string
	// LoadSchema, if set, finds the schema at run time instead. Only discover
	// calls it: a read needs no catalog schema, unlike in the CDK.
	LoadSchema func(ctx context.Context) ([]byte, error)
	// PrimaryKey has one path per key; nil: none.
	PrimaryKey [][]string
	// CursorField is the field of the cursor; empty: the stream has no cursor.
	CursorField string
	// CatalogCursor is allow_catalog_defined_cursor_field.
	CatalogCursor bool
	// Resumable is the catalog's is_resumable.
	Resumable bool
	// FileBased is set for streams with a file uploader.
	FileBased bool
	// Dynamic names the dynamic stream that made this one; empty: static.
	Dynamic string
	// Group is the stream's entry in stream_groups: streams of one group are
	// never read at the same time. Empty: none.
	Group string
}

// Reader reads a connected set of nodes in one loop nest.
type Reader struct {
	// Nodes are in an order that has parents before their children.
	Nodes []Node
	// Read makes one pass. It must hand every error of a slice to the slice's
	// feed; an error that it returns itself fails every stream of the pass.
	Read func(ctx context.Context, w *Walk) error
}

// Node is one level of a loop nest: a stream, or a parent that is defined
// inside its child and cannot be selected.
type Node struct {
	// Key names the node within its reader.
	Key string
	// Stream is the stream that the node reads; empty for an inline parent.
	Stream string
	// Hint is what metadata's optimizationHints say of the stream. It changes the
	// order of the work, never its results.
	Hint Hint
	// CursorField is the field of the node's cursor; empty: it has none.
	CursorField string
	// Incremental is set for the full-refresh face of a StateDelegatingStream:
	// the key of the node that reads its incremental face, which stands later.
	// A pass has one of the two, according to the state. Their children have an
	// edge from each.
	Incremental string
	// Expired tells, where Incremental is set, whether a state is older than the
	// stream's api_retention_period, so that it counts for nothing; nil: never.
	Expired func(state py.Value) (bool, error)
	// OwnWindow tells that one read can serve the node's own stream and those
	// below it, though they continue from different states, wherever they ask
	// for the same window: the generated loop asks Slice.Below.
	OwnWindow bool
	// AnyWindow tells that the requests and the records are the same whatever
	// the window of the cursor.
	AnyWindow bool
	// DataFeed is is_data_feed: whoever does not want the last record of a page
	// wants nothing of the pages behind it.
	DataFeed bool
	// Pages is equal for nodes that ask for the same pages and differ in what they
	// take of them: a pass asks once for all of them. Such nodes have no cursor and
	// follow each other on every edge. Empty: the pages are the node's own.
	Pages string
	// Parents are the edges to the nodes whose records make this one's
	// partitions; none for a root.
	Parents []Edge
	// Migrate is the manifest's state_migrations on an incoming state; nil: none.
	Migrate func(state py.Value) (py.Value, error)
	// Tracker makes the node's checkpoint from an incoming state, which is
	// undefined when there is none. Its error fails the sync, as it does when
	// the CDK builds the stream.
	Tracker func(state py.Value) (checkpoint.Tracker, error)
}

// Hint is how urgent a stream is. A walk has the strongest hint of the streams
// that are read in it.
type Hint int

// Walks with a Critical stream begin first and get workers before the others.
// Those with a Parallel one begin next, and take turns with the critical ones
// instead of waiting for them.
const (
	NoHint Hint = iota
	Parallel
	Critical
)

// Edge joins a node to one of its parents.
type Edge struct {
	// Parent is the key of the parent node.
	Parent string
	// Name is the parent's stream name as parent_state spells it.
	Name string
	// Incremental is incremental_dependency: the parent continues from the state
	// that the child kept of it.
	Incremental bool
	// KeepsState tells that the child's state has a parent_state. It is false
	// below a product of routers.
	KeepsState bool
	// Collected tells that the child needs the complete list of parents, as in
	// a product of routers. It is read after Feed.AwaitParents.
	Collected bool
	// Ordered tells that the child depends on the order of its parents, as a
	// grouping router does: while the child is read, this parent and everything
	// above it is read by one worker.
	Ordered bool
}
