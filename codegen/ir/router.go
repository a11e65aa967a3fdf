package ir

import "github.com/airgen/airgen/codegen/diag"

// Router is *ListRouter, *SubstreamRouter, *GroupingRouter, *UnionRouter,
// *ProductRouter, *RecordRouter or *Custom.
type Router interface{ router() }

func (*ListRouter) router()      {}
func (*SubstreamRouter) router() {}
func (*GroupingRouter) router()  {}
func (*UnionRouter) router()     {}
func (*ProductRouter) router()   {}
func (*RecordRouter) router()    {}
func (*Custom) router()          {}

// ListRouter is ListPartitionRouter.
type ListRouter struct {
	Pos    diag.Pos
	Field  *Template // cursor_field: the partition's key
	Values []string  // the list form, taken literally
	Expr   *Template // the string form, evaluates to a list
	Option *RequestOption
}

// SubstreamRouter is SubstreamPartitionRouter.
type SubstreamRouter struct {
	Pos     diag.Pos
	Parents []*Parent
}

// Parent is ParentStreamConfig: an edge from a parent stream.
type Parent struct {
	Pos  diag.Pos
	Path string
	// Stream is the readable stream when the parent's definition means the
	// same, else an entry of Connector.Parents.
	Stream *Stream
	// Name is the name in the parent's own definition: the key in parent_state.
	Name           string
	Key            *Template // parent_key, interpolated, then a dpath
	Field          *Template // partition_field
	Option         *RequestOption
	Incremental    bool // incremental_dependency
	LazyPointer    []*Template
	ExtraFields    [][]*Template
	DefinitionPos  diag.Pos // where the parent stream is defined
	DiffersFrom    *Stream  // the readable stream of the same name whose meaning differs; nil when none
	DifferenceNote string   // what differs, in words
}

// GroupingRouter is GroupingPartitionRouter.
type GroupingRouter struct {
	Pos         diag.Pos
	Size        int
	Deduplicate bool
	Inner       Router
}

// UnionRouter is UnionPartitionRouter.
type UnionRouter struct {
	Pos     diag.Pos
	Field   *Template
	Routers []Router
}

// ProductRouter is a list of routers: the Cartesian product of complete
// lists, the first one outermost. A list of one is a product too.
type ProductRouter struct {
	Pos     diag.Pos
	Routers []Router
}

// RecordRouter gives one slice whose only field is a record: what a
// truncated_list_retriever sees of the record whose list it reads.
type RecordRouter struct {
	Pos   diag.Pos
	Field *Template
}

// Cursor is *DatetimeCursor, *CountCursor or *Custom.
type Cursor interface{ cursor() }

func (*DatetimeCursor) cursor() {}
func (*CountCursor) cursor()    {}
func (*Custom) cursor()         {}

// MinMax is MinMaxDatetime, or a plain string.
type MinMax struct {
	Pos    diag.Pos
	Value  *Template
	Format string // empty: the cursor's
	Min    *Template
	Max    *Template
	Plain  bool // given as a string
}

// DatetimeCursor is DatetimeBasedCursor.
type DatetimeCursor struct {
	Pos            diag.Pos
	Field          *Template
	CatalogField   bool // allow_catalog_defined_cursor_field
	Formats        []string
	Start          MinMax
	End            *MinMax
	StartOption    *RequestOption
	EndOption      *RequestOption
	Format         string
	Granularity    string // ISO duration; empty: none
	Step           *Template
	Lookback       *Template
	DataFeed       bool
	ClientSide     bool
	Global         bool      // global_substream_cursor
	Strict         bool      // is_compare_strictly: a window of no length is not read
	PartitionStart *Template // nil: start_time
	PartitionEnd   *Template // nil: end_time
	ClampTarget    *Template // DAY, WEEK or MONTH
	ClampWeekday   string    // MONDAY …
}

// CountCursor is IncrementingCountCursor.
type CountCursor struct {
	Pos          diag.Pos
	Field        *Template
	CatalogField bool
	Start        *Template // nil: 0
	StartOption  *RequestOption
}

// ValueType is the only type that a value's literal may turn into.
type ValueType string

// The types of values.
const (
	TypeString  ValueType = "string"
	TypeNumber  ValueType = "number"
	TypeInteger ValueType = "integer"
	TypeBoolean ValueType = "boolean"
)

// Transform is one of the transformations; exactly one field is set.
type Transform struct {
	Pos          diag.Pos
	Add          *AddFields
	Remove       *RemoveFields
	KeysToLower  bool
	KeysToSnake  bool
	KeysReplace  *KeysReplace
	Flatten      *FlattenFields
	DpathFlatten *DpathFlatten
	Custom       *Custom
}

// AddFields is AddFields or ConfigAddFields.
type AddFields struct {
	Fields    []AddedField
	Condition *Template
}

// AddedField is AddedFieldDefinition.
type AddedField struct {
	Pos   diag.Pos
	Path  []string // literal
	Value *Template
	Type  ValueType // empty: as the literal says
}

// RemoveFields is RemoveFields or ConfigRemoveFields.
type RemoveFields struct {
	Pointers  [][]string
	Condition *Template
}

// KeysReplace replaces text in every key.
type KeysReplace struct {
	Old *Template
	New *Template
}

// FlattenFields is FlattenFields.
type FlattenFields struct{ Lists bool }

// DpathFlatten is DpathFlattenFields.
type DpathFlatten struct {
	Path    []*Template
	Delete  bool
	Replace bool
	Prefix  *Template
	Suffix  *Template
}
