package lower

import (
	"fmt"
	"strings"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

func extractorTypes() []string {
	return []string{"DpathExtractor", "CustomRecordExtractor", "CombinedExtractor"}
}

// extractor lowers an extractor of any type.
func (c *component) extractor() ir.Extractor {
	out := ir.Extractor{Pos: c.pos()}
	switch c.typ {
	case "DpathExtractor":
		if n := c.must("field_path"); n != nil && n.Hole != 0 {
			out.Filled = c.anyTemplate(n, "field_path", ir.ScopeConfig)
		} else {
			out.Path = c.asTexts("field_path", n, ir.ScopeConfig)
		}
		c.know("decoder") // the CDK gives it the retriever's instead
		out.Expander = c.expander()
	case "CombinedExtractor":
		out.Combined = c.combined()
	case "ResponseToFileExtractor":
		out.ToFile = &ir.ResponseToFile{PreserveNA: c.boolean("preserve_na_values", false)}
	default:
		out.Custom = c.custom(ir.CustomExtractor)
	}
	c.done()
	return out
}

func (c *component) combined() *ir.Combined {
	out := &ir.Combined{
		FirstMatch: c.enum("mode", "union", "union", "first_match") == "first_match",
		SkipEmpty:  c.boolean("skip_empty_records", false),
	}
	n := c.must("extractors")
	for _, x := range c.opened("extractors", n, extractorTypes()) {
		out.Extractors = append(out.Extractors, x.extractor())
	}
	if n != nil && n.Kind == manifest.List && len(n.Items) == 0 {
		c.fail(n, "extractor/empty", "extractors is empty")
	}
	return out
}

// refuseStreaming reports a CombinedExtractor over a body that can be read
// only once.
func (c *component) refuseStreaming(e ir.Extractor, d ir.Decoder) {
	if e.Combined == nil {
		return
	}
	switch d.Kind {
	case ir.DecodeCSV, ir.DecodeJSONL, ir.DecodeJSONItems, ir.DecodeGzip, ir.DecodeIterable:
		c.fail(nil, "extractor/streaming", "a CombinedExtractor cannot be used with %s, whose body is read only once", d.Kind)
	}
}

// unites reports whether an extractor counts the records of several paths
// together.
func unites(e *ir.Extractor) bool {
	if e == nil || e.Combined == nil {
		return false
	}
	if !e.Combined.FirstMatch {
		return true
	}
	for i := range e.Combined.Extractors {
		if unites(&e.Combined.Extractors[i]) {
			return true
		}
	}
	return false
}

// expander lowers record_expander; nil when there is none.
func (c *component) expander() *ir.Expander {
	k := c.child("record_expander", "RecordExpander")
	if k == nil {
		return nil
	}
	out := &ir.Expander{
		Pos:                  k.pos(),
		Path:                 k.mustTexts("expand_records_from_field", ir.ScopeConfig),
		KeepOriginal:         k.boolean("remain_original_record", false),
		MergeParent:          k.boolean("merge_parent", false),
		EmitParentWhenAbsent: k.enum("on_no_records", "skip", "skip", "emit_parent") == "emit_parent",
		TruncationPath:       k.texts("truncation_indicator_path", ir.ScopeConfig),
	}
	for _, p := range k.children("parent_fields", "ParentFieldPath") {
		f := ir.ParentField{Pos: p.pos(), From: p.mustTexts("parent_path", ir.ScopeConfig), To: p.mustTexts("record_path", ir.ScopeConfig)}
		p.plainPath("parent_path", f.From)
		p.plainPath("record_path", f.To)
		out.ParentFields = append(out.ParentFields, f)
		p.done()
	}
	if len(out.TruncationPath) > 0 {
		k.refuseGlobs("truncation_indicator_path", out.TruncationPath)
	}
	if r := k.child("truncated_list_retriever", "SimpleRetriever", "CustomRetriever"); r != nil {
		k.truncatedList(r, out)
	}
	k.done()
	return out
}

func (c *component) truncatedList(r *component, out *ir.Expander) {
	if len(out.TruncationPath) == 0 {
		c.fail(r.n, "expander/truncated", "truncated_list_retriever needs a truncation_indicator_path")
	}
	c.refuseGlobs("expand_records_from_field", out.Path)
	for _, field := range []string{"partition_router", "pagination_reset"} {
		if n := r.n.Get(field); n != nil && n.Truthy() {
			r.fail(n, "expander/truncated", "%s is not possible on a truncated_list_retriever", field)
		}
	}
	out.TruncatedList = r.retriever(nil)
}

// plainPath checks a path that must name exactly one place.
func (c *component) plainPath(field string, path []*ir.Template) {
	if n := c.n.Get(field); n != nil && n.Kind == manifest.List && len(n.Items) == 0 {
		c.fail(n, "expander/path", "%s is empty", field)
	}
	c.refuseGlobs(field, path)
}

// refuseGlobs reports wildcards in a path whose text is known.
func (c *component) refuseGlobs(field string, path []*ir.Template) {
	for _, t := range path {
		if isStatic(t) && strings.ContainsAny(t.Source, "*?[") {
			c.l.add(diagError(t.Pos, "expander/path", fmt.Sprintf("%s takes no wildcards", field)), c.uses(nil))
		}
	}
}
