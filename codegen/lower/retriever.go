package lower

import (
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// retriever lowers a retriever of any type.
func (c *component) retriever(cursor ir.Cursor) ir.Retriever {
	var out ir.Retriever
	switch c.typ {
	case "SimpleRetriever":
		out = c.simple(cursor)
	case "AsyncRetriever":
		out = c.async()
	default:
		out = c.custom(ir.CustomRetriever)
	}
	c.done()
	return out
}

func (c *component) simple(cursor ir.Cursor) *ir.SimpleRetriever {
	r := &ir.SimpleRetriever{Pos: c.pos(), Router: c.router()}
	r.Requester = c.requesterOf(c.must("requester"), "requester")
	r.Decoder = c.decoder("decoder")
	r.Selector = c.selector(cursor, r.Decoder)
	r.Paginator = c.paginator("paginator", r.Decoder, &r.Selector.Extractor)
	r.Reset = c.paginationReset()
	if r.Reset != nil && r.Reset.MaxRecords > 0 && r.Selector.Filter != nil {
		c.fail(c.n.Get("pagination_reset"), "retriever/reset", "limits of a pagination_reset cannot be used with a record_filter")
	}
	r.RouterOptionsOnFirstPageOnly = c.boolean("ignore_stream_slicer_parameters_on_paginated_requests", false)
	r.PageReduction = c.pageReduction()
	r.WindowSplitting = c.windowSplitting()
	return r
}

func (c *component) paginationReset() *ir.PaginationReset {
	k := c.child("pagination_reset", "PaginationReset")
	if k == nil {
		return nil
	}
	out := &ir.PaginationReset{Pos: k.pos(), SplitUsing: k.mustEnum("action", "SPLIT_USING_CURSOR", "RESET") == "SPLIT_USING_CURSOR"}
	if limits := k.child("limits", "PaginationResetLimits"); limits != nil {
		out.MaxRecords = limits.integer("number_of_records", 0, anyInteger)
		limits.done()
	}
	k.done()
	return out
}

func (c *component) pageReduction() *ir.PageSizeReduction {
	k := c.child("page_size_reduction", "PageSizeReduction")
	if k == nil {
		return nil
	}
	out := &ir.PageSizeReduction{
		Pos:               k.pos(),
		Factor:            k.floatOr("reduction_factor", 2, 1, true),
		Minimum:           k.integer("minimum_page_size", 1, 1),
		MaxAttempts:       k.integer("max_attempts", 5, 1),
		BackoffSeconds:    k.floatOr("backoff_seconds", 0.5, 0, false),
		RetriesAtMinimum:  k.integer("retries_at_minimum_page_size", 0, 0),
		FailureMessage:    k.literalText("failure_message", ""),
		ResetAfterSuccess: k.enum("reset_policy", "NEVER", "NEVER", "AFTER_SUCCESSFUL_PAGE") == "AFTER_SUCCESSFUL_PAGE",
	}
	k.done()
	return out
}

func (c *component) windowSplitting() *ir.WindowSplitting {
	k := c.child("request_window_splitting", "RequestWindowSplitting")
	if k == nil {
		return nil
	}
	out := &ir.WindowSplitting{
		Pos: k.pos(), FailureMessage: k.literalText("failure_message", ""),
		MinWindow: k.duration("min_split_window", k.field("min_split_window")),
	}
	k.done()
	return out
}

// selector lowers the record_selector.
func (c *component) selector(cursor ir.Cursor, decoder ir.Decoder) ir.Selector {
	k := c.mustChild("record_selector", "RecordSelector")
	if k == nil {
		return ir.Selector{}
	}
	out := ir.Selector{Pos: k.pos()}
	if x := k.mustChild("extractor", extractorTypes()...); x != nil {
		out.Extractor = x.extractor()
		x.refuseStreaming(out.Extractor, decoder)
	}
	out.Filter = k.recordFilter("record_filter")
	switch n := k.field("schema_normalization"); {
	case n == nil || n.Broken:
	case n.Kind == manifest.String:
		out.Normalize = k.asEnum("schema_normalization", n, "None", []string{"Default", "None"}) == "Default"
	default:
		if x := k.open(n, "schema_normalization", "CustomSchemaNormalization"); x != nil {
			out.CustomNormalize = x.custom(ir.CustomNormalization)
		}
	}
	d, _ := cursor.(*ir.DatetimeCursor)
	out.TransformBeforeFiltering = k.boolean("transform_before_filtering", d != nil && d.ClientSide)
	k.done()
	return out
}

// recordFilter lowers a RecordFilter; nil when there is none. An empty
// condition lets nothing through, as in the CDK.
func (c *component) recordFilter(field string) *ir.RecordFilter {
	k := c.child(field, "RecordFilter", "CustomRecordFilter")
	if k == nil {
		return nil
	}
	out := &ir.RecordFilter{Pos: k.pos()}
	if k.typ == "CustomRecordFilter" {
		out.Custom = k.custom(ir.CustomRecordFilter)
		return out
	}
	if out.Condition = k.text("condition", ir.ScopeFilter); out.Condition == nil {
		out.Condition = k.constant("condition", "")
	}
	k.done()
	return out
}

// async lowers an AsyncRetriever.
func (c *component) async() *ir.AsyncRetriever {
	if here := c.l.here; here != nil {
		here.extra = append(here.extra, "creation_response", "polling_response", "download_target", "url")
	}
	r := &ir.AsyncRetriever{Pos: c.pos(), Router: c.router()}
	requester := func(field string, n *manifest.Node) *ir.Requester {
		out := c.requesterOf(n, field)
		c.refusePageActions(out, "the "+field+" of an AsyncRetriever")
		return out
	}
	r.Create = requester("creation_requester", c.must("creation_requester"))
	r.Poll = requester("polling_requester", c.must("polling_requester"))
	r.DownloadTarget = requester("download_target_requester", c.field("download_target_requester"))
	r.Download = requester("download_requester", c.must("download_requester"))
	r.Abort = requester("abort_requester", c.field("abort_requester"))
	r.Delete = requester("delete_requester", c.field("delete_requester"))
	r.Decoder = c.decoder("decoder")
	r.DownloadDecoder = c.decoder("download_decoder")
	r.Selector = c.selector(nil, r.Decoder)
	if x := c.mustChild("status_extractor", extractorTypes()...); x != nil {
		r.Status = x.extractor()
		x.refuseStreaming(r.Status, r.Decoder)
	}
	if x := c.child("download_target_extractor", extractorTypes()...); x != nil {
		e := x.extractor()
		r.Target = &e
		x.refuseStreaming(e, r.Decoder)
	}
	if x := c.child("download_extractor", "DpathExtractor", "CustomRecordExtractor", "ResponseToFileExtractor", "CombinedExtractor"); x != nil {
		e := x.extractor()
		r.DownloadExtract = &e
		x.refuseStreaming(e, r.DownloadDecoder)
	}
	if r.DownloadTarget != nil && !c.has("download_target_extractor") {
		c.fail(c.n.Get("download_target_requester"), "async/target", "download_target_requester needs a download_target_extractor")
	}
	r.Paginator = c.paginator("download_paginator", r.DownloadDecoder, r.DownloadExtract)
	r.StatusMap = c.statusMap()
	r.Timeout = c.withoutParameters(c.number("polling_job_timeout", true, ir.ScopeConfig))
	if n := c.field("failed_retry_wait_time_in_seconds"); n != nil && n.Kind == manifest.Int {
		c.asInteger("failed_retry_wait_time_in_seconds", n, 1, 1)
	}
	r.FailedWait = c.withoutParameters(c.number("failed_retry_wait_time_in_seconds", true, ir.ScopeConfig))
	return r
}

// withoutParameters is for templates that the CDK evaluates with no
// parameters at all.
func (c *component) withoutParameters(t *ir.Template) *ir.Template {
	if t != nil {
		t.Parameters = nil
	}
	return t
}

func (c *component) statusMap() ir.StatusMap {
	var out ir.StatusMap
	k := c.untyped(c.must("status_mapping"), "status_mapping", "AsyncJobStatusMap")
	if k == nil {
		return out
	}
	out.Running = k.mustStrings("running")
	out.Completed = k.mustStrings("completed")
	out.Failed = k.mustStrings("failed")
	out.Timeout = k.mustStrings("timeout")
	out.Skipped = k.strings("skipped")
	seen := map[string]bool{}
	for _, name := range []string{"running", "completed", "failed", "timeout", "skipped"} {
		list := k.n.Get(name)
		if list == nil || list.Kind != manifest.List {
			continue
		}
		for _, item := range list.Items {
			if seen[item.Text] {
				k.fail(item, "async/status", "the status %q is listed twice", item.Text)
			}
			seen[item.Text] = true
		}
	}
	k.done()
	return out
}
