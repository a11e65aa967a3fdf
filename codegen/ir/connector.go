// Package ir is the compiler's one model of a connector: what a manifest
// means, with references, parameters and defaults resolved and expressions
// parsed. It is plain, ordered data that knows no YAML and prints no Go; a nil
// field means that the manifest has none. codegen/lower builds it, codegen/plan
// decides over it, codegen/emit prints it.
package ir

import "github.com/airgen/airgen/codegen/diag"

// Connector is a whole manifest.
type Connector struct {
	Name    string // from metadata or the folder: source-example
	Version string // the manifest's version, only for messages
	Spec    Spec
	Check   Check
	Streams []*Stream // readable static streams, in manifest order, conditional ones in place
	Parents []*Stream // inline parent definitions whose reading equals no readable stream, each meaning once
	Dynamic []*DynamicStream
	Budget  *Budget
	Workers *Concurrency
	// AsyncJobs is max_concurrent_async_job_count; nil means one.
	AsyncJobs   *Template
	Interleaved *Interleaved // metadata's declaration; nil when absent
	Customs     []*Custom    // every Python class that the manifest names, each once
}

// Spec is what the spec command answers and what config must satisfy.
type Spec struct {
	Pos  diag.Pos
	JSON []byte // the protocol's ConnectorSpecification, compact, keys in manifest order; nil when the manifest has no spec
	// Config is the connection specification as a Go type would say it.
	Config ConfigObject
	Rules  *ConfigRules
}

// ConfigObject lists the properties of the config that can be typed.
type ConfigObject struct {
	Fields []ConfigField
}

// ConfigKind is the Go form of a config property.
type ConfigKind int

// ConfigValue is everything that has no simple static type.
const (
	ConfigValue ConfigKind = iota
	ConfigString
	ConfigInteger
	ConfigNumber
	ConfigBoolean
)

// String gives the kind as the model's text prints it.
func (k ConfigKind) String() string {
	switch k {
	case ConfigString:
		return "string"
	case ConfigInteger:
		return "integer"
	case ConfigNumber:
		return "number"
	case ConfigBoolean:
		return "boolean"
	}
	return "value"
}

// ConfigField is one top-level property of the config.
type ConfigField struct {
	Name        string
	Title       string
	Description string
	Kind        ConfigKind
	Required    bool // present in every valid config
	Secret      bool
}

// ConfigRules are spec.config_normalization_rules.
type ConfigRules struct {
	Migrations      []ConfigMigration
	Transformations []ConfigTransformation
	Validations     []ConfigValidation
}

// ConfigMigration is a list of changes that are written back to the config file.
type ConfigMigration struct {
	Description     string
	Transformations []ConfigTransformation
}

// ConfigTransformation is one of RemapField, AddFields, RemoveFields or a
// custom class; exactly one is set.
type ConfigTransformation struct {
	Pos    diag.Pos
	Remap  *ConfigRemap
	Add    *AddFields
	Remove *RemoveFields
	Custom *Custom
}

// ConfigRemap is ConfigRemapField: values at a path replaced by a table.
type ConfigRemap struct {
	Path []*Template
	Map  Tree // an object of templates, or one template
}

// ConfigValidation is DpathValidator or PredicateValidator.
type ConfigValidation struct {
	Pos    diag.Pos
	Path   []*Template // DpathValidator; nil for a PredicateValidator
	Value  Tree        // PredicateValidator, literal
	Schema Tree        // ValidateAdheresToSchema's base_schema: an Object, or a JSON text
	Custom *Custom
}

// Check is CheckStream or CheckDynamicStream.
type Check struct {
	Pos         diag.Pos
	Streams     []string
	Dynamic     []DynamicCheck
	Overrides   Tree // config_overrides, literal; nil when absent
	AllStreams  bool // CheckDynamicStream
	StreamCount int  // CheckDynamicStream
	// SkipAvailability is CheckDynamicStream with use_check_availability: false.
	SkipAvailability bool
}

// DynamicCheck is one of CheckStream's dynamic_streams_check_configs.
type DynamicCheck struct {
	Name  string
	Count int // 0: all
}

// Concurrency is concurrency_level.
type Concurrency struct {
	Pos     diag.Pos
	Default *Template
	Max     int // max_concurrency: the most that a string may evaluate to; 0: none
	// Literal says that default_concurrency is a number, which the CDK does
	// not hold against Max.
	Literal bool
}

// Interleaved is metadata's interleavedStreams.
type Interleaved struct {
	Pos                 diag.Pos
	Relationships       [][]Name
	Parallelizable      [][]Name
	PerformanceCritical [][]Name
}

// Name is a name with the place where it is written.
type Name struct {
	Pos  diag.Pos
	Text string
}

// Tree is JSON-like data of the manifest whose string leaves may be
// templates: nil, bool, int64, float64, *big.Int beyond 64 bits, string
// (literal), *Template, []Tree or Object.
type Tree any

// Object is an object with its keys in manifest order.
type Object []Member

// Member is one key of an Object. KeyTemplate is set where the CDK
// interpolates the key itself.
type Member struct {
	Key         string
	KeyTemplate *Template
	Value       Tree
	// Made says that the value is there only when a hole in it is filled.
	Made bool
}

// Lookup gives the value of a key.
func (o Object) Lookup(key string) (Tree, bool) {
	for _, m := range o {
		if m.Key == key {
			return m.Value, true
		}
	}
	return nil, false
}

// CustomKind says which Go interface stands for a Python class.
type CustomKind string

// The kinds of custom components.
const (
	CustomAuthenticator      CustomKind = "Authenticator"
	CustomExtractor          CustomKind = "Extractor"
	CustomRequester          CustomKind = "Requester"
	CustomRetriever          CustomKind = "Retriever"
	CustomPartitionRouter    CustomKind = "PartitionRouter"
	CustomTransformation     CustomKind = "Transformation"
	CustomIncrementalSync    CustomKind = "Cursor"
	CustomSchemaLoader       CustomKind = "SchemaLoader"
	CustomBackoff            CustomKind = "Backoff"
	CustomErrorHandler       CustomKind = "ErrorHandler"
	CustomStateMigration     CustomKind = "StateMigration"
	CustomDecoder            CustomKind = "Decoder"
	CustomRecordFilter       CustomKind = "RecordFilter"
	CustomNormalization      CustomKind = "Normalization"
	CustomPagination         CustomKind = "PaginationStrategy"
	CustomConfigTransform    CustomKind = "ConfigTransformation"
	CustomValidationStrategy CustomKind = "ValidationStrategy"
)

// Custom is a Python class that the manifest names, at one place of use.
type Custom struct {
	Pos       diag.Pos
	Path      string
	Kind      CustomKind
	ClassName string // source_x.components.SomeThing
	Fields    Object // what the Python constructor is given, sub-components as their written data
	// Parameters is the $parameters object in force.
	Parameters Object
}
