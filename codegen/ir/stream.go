package ir

import "github.com/airgen/airgen/codegen/diag"

// Stream is one stream, readable or an inline parent.
type Stream struct {
	Pos         diag.Pos
	Path        string // streams.orders, or where the inline parent stands
	Name        string
	Description string
	Readable    bool // listed under streams; false for inline parents
	// NameHole is set in templates of dynamic streams whose name is resolved at
	// run time; then Name is that of the dynamic stream.
	NameHole *Hole
	// Condition is the ConditionalStreams' condition; nil: always there.
	Condition *Template
	// PrimaryKey is nil when the manifest has none; the explicit empty string is [[""]].
	PrimaryKey [][]string
	// KeyData is the primary_key of a template with holes in it; nil: PrimaryKey
	// is all.
	KeyData    Tree
	Schema     Schema
	Retriever  Retriever
	Cursor     Cursor // nil: full refresh only
	Transforms []Transform
	Migrations []StateMigration
	Uploader   *FileUploader
	Group      string // stream_groups; empty: none
	// Delegates is set for a StateDelegatingStream; then Retriever is nil.
	Delegates *Delegates
	// Fingerprint is equal for two streams that read the same records in the
	// same way: same retriever, cursor and transformations (and schema, where
	// it changes records), whatever their names, positions and unknown keys.
	Fingerprint string
	// Pages is equal for two streams that ask for the same pages and find the
	// same records in them, whatever they keep or make of those. Empty: what the
	// stream asks for depends on what it keeps, or on a state.
	Pages string
}

// Delegates are the two faces of a StateDelegatingStream.
type Delegates struct {
	FullRefresh     *Stream
	Incremental     *Stream
	RetentionPeriod *Template
}

// Schema says where a stream's JSON schema comes from; exactly one field is
// set, or none for the empty schema.
type Schema struct {
	Pos     diag.Pos
	JSON    []byte // inline, or a file beside the manifest, compact, keys in order
	Dynamic *DynamicSchema
	Custom  *Custom
	Merged  []Schema // a list of loaders: earlier ones win
	Data    Tree     // inline, with holes in it
}

// DynamicSchema is DynamicSchemaLoader.
type DynamicSchema struct {
	Pos             diag.Pos
	Retriever       Retriever
	Filter          *RecordFilter
	Transforms      []Transform
	SchemaPointer   []*Template
	KeyPointer      []*Template
	TypePointer     []*Template // nil: every type is string
	TypesMapping    []TypesMap
	ParametersScope Object
}

// TypesMap is one line of a SchemaTypeIdentifier's types_mapping.
type TypesMap struct {
	Target    Tree // string, list, or {field_type, items}
	Current   Tree // string or list
	Condition *Template
}

// StateMigration is LegacyToPerPartitionStateMigration or a custom class.
type StateMigration struct {
	Pos    diag.Pos
	Custom *Custom // nil: LegacyToPerPartitionStateMigration
}

// FileUploader is DeclarativeStream.file_uploader.
type FileUploader struct {
	Pos       diag.Pos
	Requester *Requester
	Target    Extractor
	Filename  *Template
}

// DynamicStream is DynamicDeclarativeStream: a stream compiled once and
// instantiated at run time with the resolver's values.
type DynamicStream struct {
	Pos      diag.Pos
	Name     string
	Template *Stream
	Mappings []*ComponentMapping
	// FixedName is the name of every stream, when no mapping names them.
	FixedName string
	// Holes are the places of the template that mappings write to.
	Holes []*Hole
	// ParametersWin is use_parent_parameters: resolved parameters of parents
	// beat a component's own.
	ParametersWin bool
	// Exactly one of the following three is set.
	HTTP   Retriever
	Config []StreamConfig
	Params []Object
}

// StreamConfig is one source of values of a ConfigComponentsResolver.
type StreamConfig struct {
	Pointer  []*Template
	Defaults []Tree
}

// ComponentMapping writes one resolved value into the stream template.
type ComponentMapping struct {
	Pos            diag.Pos
	FieldPath      []string // what the segments evaluate to
	Value          *Template
	ValueType      ValueType
	Condition      *Template
	CreateOrUpdate bool
	// Enters are the holes that the path leads into: what is there depends on
	// their values.
	Enters []*Hole
}

// Hole is a place of a stream template that a resolver fills: by the last of
// the mappings that lead there and whose condition holds.
type Hole struct {
	Pos      diag.Pos // what stands there in the manifest, or the mapping
	Path     []string // below the template
	Var      string   // what stands for the value in the template's expressions
	Mappings []*ComponentMapping
	// Original is what stands there when no condition holds; Absent says that
	// nothing does.
	Original Tree
	Absent   bool
	// Text says that the place takes nothing but text and numbers. Optional
	// says that null is as good as nothing.
	Text     bool
	Optional bool
	// Interpolated says that text in the value, at any depth, is interpolated.
	Interpolated bool
	// OneOf are the texts that the place takes; nil is any.
	OneOf []string
}

// Sure reports whether some mapping fills the hole in any case.
func (h *Hole) Sure() bool {
	for _, m := range h.Mappings {
		if m.Condition == nil && !h.Absent {
			return true
		}
	}
	return false
}
