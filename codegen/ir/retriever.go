package ir

import "github.com/airgen/airgen/codegen/diag"

// Retriever is *SimpleRetriever, *AsyncRetriever or *Custom.
type Retriever interface{ retriever() }

func (*SimpleRetriever) retriever() {}
func (*AsyncRetriever) retriever()  {}
func (*Custom) retriever()          {}

// SimpleRetriever reads pages of one requester, slice by slice.
type SimpleRetriever struct {
	Pos             diag.Pos
	Requester       *Requester
	Decoder         Decoder
	Selector        Selector
	Paginator       *Paginator // nil: NoPagination
	Reset           *PaginationReset
	Router          Router // nil: one slice
	PageReduction   *PageSizeReduction
	WindowSplitting *WindowSplitting
	// RouterOptionsOnFirstPageOnly is ignore_stream_slicer_parameters_on_paginated_requests.
	RouterOptionsOnFirstPageOnly bool
}

// Selector is RecordSelector: from a decoded page to records.
type Selector struct {
	Pos                      diag.Pos
	Extractor                Extractor
	Filter                   *RecordFilter
	Normalize                bool    // schema_normalization: Default
	CustomNormalize          *Custom // CustomSchemaNormalization
	TransformBeforeFiltering bool    // resolved with the CDK's default
}

// Extractor is DpathExtractor (Path), CombinedExtractor, a custom class, or
// ResponseToFileExtractor.
type Extractor struct {
	Pos      diag.Pos
	Path     []*Template // empty: the body itself
	Filled   *Template   // in place of Path: the list that a components mapping gives
	Expander *Expander
	Combined *Combined
	Custom   *Custom
	ToFile   *ResponseToFile
}

// Combined is CombinedExtractor: the records of all extractors one after the
// other, or those of the first one that has any.
type Combined struct {
	FirstMatch bool
	SkipEmpty  bool // skip_empty_records
	Extractors []Extractor
}

// ResponseToFile is ResponseToFileExtractor.
type ResponseToFile struct{ PreserveNA bool }

// Expander is RecordExpander.
type Expander struct {
	Pos                  diag.Pos
	Path                 []*Template
	KeepOriginal         bool
	MergeParent          bool
	ParentFields         []ParentField
	EmitParentWhenAbsent bool
	// TruncationPath leads to the flag that says the list is cut off;
	// TruncatedList then reads the whole list, with the record as
	// stream_slice['parent_record'].
	TruncationPath []*Template
	TruncatedList  Retriever // nil: only a warning
}

// ParentField is ParentFieldPath: a value of the record that every item gets.
type ParentField struct {
	Pos  diag.Pos
	From []*Template // parent_path
	To   []*Template // record_path
}

// RecordFilter keeps records for which Condition holds.
type RecordFilter struct {
	Pos       diag.Pos
	Condition *Template
	Custom    *Custom
}

// DecoderKind names a decoder.
type DecoderKind string

// The decoders of the component schema.
const (
	DecodeJSON      DecoderKind = "JsonDecoder"
	DecodeJSONL     DecoderKind = "JsonlDecoder"
	DecodeJSONItems DecoderKind = "JsonItemsDecoder"
	DecodeIterable  DecoderKind = "IterableDecoder"
	DecodeCSV       DecoderKind = "CsvDecoder"
	DecodeXML       DecoderKind = "XmlDecoder"
	DecodeGzip      DecoderKind = "GzipDecoder"
	DecodeZip       DecoderKind = "ZipfileDecoder"
	DecodeCustom    DecoderKind = "CustomDecoder"
)

// Decoder turns a body into elements. The zero Decoder has Kind "" and means JsonDecoder.
type Decoder struct {
	Pos        diag.Pos
	Kind       DecoderKind
	Inner      *Decoder // gzip and zip
	Encoding   string   // csv, json items
	Delimiter  string   // csv
	NullValues []string // csv set_values_to_none
	ItemsPath  string   // json items
	Custom     *Custom
}

// Paginator is DefaultPaginator.
type Paginator struct {
	Pos       diag.Pos
	Strategy  PageStrategy
	SizeOpt   *RequestOption
	TokenOpt  *RequestOption // nil: the token is sent nowhere, or it is the path
	TokenPath bool           // RequestPath: the token is the next request's path or URL
}

// PageKind names a pagination strategy.
type PageKind string

// The pagination strategies of the component schema.
const (
	PageIncrement    PageKind = "PageIncrement"
	OffsetIncrement  PageKind = "OffsetIncrement"
	CursorPagination PageKind = "CursorPagination"
	PageCustom       PageKind = "CustomPaginationStrategy"
)

// PageStrategy says how one page leads to the next.
type PageStrategy struct {
	Pos         diag.Pos
	Kind        PageKind
	PageSize    *Template // number, digits or expression; nil: none
	Start       int       // PageIncrement
	InjectFirst bool      // PageIncrement, OffsetIncrement
	Value       *Template // CursorPagination
	Stop        *Template // CursorPagination; nil: none
	Custom      *Custom
}

// PaginationReset is SimpleRetriever.pagination_reset.
type PaginationReset struct {
	Pos        diag.Pos
	SplitUsing bool // SPLIT_USING_CURSOR, else RESET
	MaxRecords int  // 0: none
}

// PageSizeReduction is SimpleRetriever.page_size_reduction: what the action
// REDUCE_PAGE_SIZE does.
type PageSizeReduction struct {
	Pos               diag.Pos
	Factor            float64
	Minimum           int
	MaxAttempts       int
	BackoffSeconds    float64
	RetriesAtMinimum  int
	FailureMessage    string
	ResetAfterSuccess bool // reset_policy: AFTER_SUCCESSFUL_PAGE
}

// WindowSplitting is SimpleRetriever.request_window_splitting: what the
// action SPLIT_REQUEST_WINDOW does.
type WindowSplitting struct {
	Pos            diag.Pos
	FailureMessage string
	MinWindow      string // ISO duration; empty: the cursor's granularity
}

// AsyncRetriever creates jobs, waits for them and downloads what they made.
type AsyncRetriever struct {
	Pos             diag.Pos
	Create          *Requester
	Poll            *Requester
	DownloadTarget  *Requester // download_target_requester
	Download        *Requester
	Abort           *Requester
	Delete          *Requester
	Status          Extractor
	Target          *Extractor // download_target_extractor
	DownloadExtract *Extractor // download_extractor
	StatusMap       StatusMap
	Timeout         *Template // minutes
	FailedWait      *Template // seconds
	Decoder         Decoder   // of creation and polling
	DownloadDecoder Decoder
	Paginator       *Paginator
	Selector        Selector
	Router          Router
}

// Requesters lists the requesters that the retriever has, in the order in which
// a job needs them.
func (r *AsyncRetriever) Requesters() []*Requester {
	var out []*Requester
	for _, q := range []*Requester{r.Create, r.Poll, r.DownloadTarget, r.Download, r.Abort, r.Delete} {
		if q != nil {
			out = append(out, q)
		}
	}
	return out
}

// StatusMap is AsyncJobStatusMap: the API's words for each state of a job.
type StatusMap struct {
	Running   []string
	Completed []string
	Failed    []string
	Timeout   []string
	Skipped   []string
}
