package lower

import (
	"fmt"
	"slices"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// errorHandler lowers an error handler of any type; nil when there is none.
func (c *component) errorHandler(field string) *ir.ErrorHandler {
	k := c.child(field, "DefaultErrorHandler", "CompositeErrorHandler", "CustomErrorHandler")
	if k == nil {
		return nil
	}
	return k.oneErrorHandler()
}

func (c *component) oneErrorHandler() *ir.ErrorHandler {
	out := &ir.ErrorHandler{Pos: c.pos()}
	switch c.typ {
	case "CustomErrorHandler":
		out.Custom = c.custom(ir.CustomErrorHandler)
	case "CompositeErrorHandler":
		out.Children = []*ir.ErrorHandler{}
		n := c.must("error_handlers")
		for _, k := range c.opened("error_handlers", n, []string{"CompositeErrorHandler", "DefaultErrorHandler", "CustomErrorHandler"}) {
			out.Children = append(out.Children, k.oneErrorHandler())
		}
		if n != nil && n.Kind == manifest.List && len(n.Items) == 0 {
			c.fail(n, "error-handler/empty", "error_handlers is empty")
		}
	default:
		out.MaxRetries = c.number("max_retries", true, ir.ScopeConfig)
		for _, b := range c.children("backoff_strategies", "ConstantBackoffStrategy", "ExponentialBackoffStrategy", "WaitTimeFromHeader", "WaitTimeFromResponse", "WaitUntilTimeFromHeader", "CustomBackoffStrategy") {
			out.Backoffs = append(out.Backoffs, b.backoff())
		}
		for _, f := range c.children("response_filters", "HttpResponseFilter") {
			out.Filters = append(out.Filters, f.responseFilter())
		}
	}
	c.done()
	return out
}

func (c *component) responseFilter() ir.ResponseFilter {
	out := ir.ResponseFilter{
		Pos: c.pos(),
		Action: c.enum("action", "", "SUCCESS", "FAIL", "RETRY", "IGNORE", "RESET_PAGINATION", "RATE_LIMITED",
			"REFRESH_TOKEN_THEN_RETRY", "REDUCE_PAGE_SIZE", "SPLIT_REQUEST_WINDOW"),
		FailureType: c.enum("failure_type", "", "system_error", "config_error", "transient_error"),
		Codes:       c.integers("http_codes", true),
		Contains:    c.literalText("error_message_contains", ""),
		Predicate:   orNil(c.text("predicate", ir.ScopeError)),
		Message:     orNil(c.text("error_message", ir.ScopeError)),
	}
	c.done()
	return out
}

func (c *component) backoff() ir.Backoff {
	out := ir.Backoff{Pos: c.pos(), Kind: ir.BackoffKind(c.typ)}
	switch out.Kind {
	case ir.BackoffConstant:
		n := c.must("backoff_time_in_seconds")
		out.Seconds = c.asNumber("backoff_time_in_seconds", n, false, ir.ScopeConfig)
		if v, ok := floatOf(n); ok && v < 0 {
			c.fail(n, "field/value", "backoff_time_in_seconds is %s, at least 0 is needed", n.Text)
		}
		out.Jitter = c.float("jitter_range_in_seconds", 0, false)
	case ir.BackoffExponential:
		if out.Seconds = c.number("factor", false, ir.ScopeConfig); out.Seconds == nil || out.Seconds.Source == "0" || out.Seconds.Source == "" {
			out.Seconds = c.constant("factor", "5")
		}
		out.Jitter = c.float("jitter_range_in_seconds", 0, false)
	case ir.BackoffHeader:
		out.Header = c.mustText("header", ir.ScopeConfig)
		out.Regex = orNil(c.text("regex", ir.ScopeConfig))
		out.MaxWait = c.number("max_waiting_time_in_seconds", false, ir.ScopeConfig)
	case ir.BackoffUntil:
		out.Header = c.mustText("header", ir.ScopeConfig)
		out.Regex = orNil(c.text("regex", ir.ScopeConfig))
		out.MinWait = c.number("min_wait", false, ir.ScopeConfig)
		out.MaxWait = c.number("max_waiting_time_in_seconds", false, ir.ScopeConfig)
	case ir.BackoffResponse:
		out.Seconds = c.mustText("wait_time_in_seconds", ir.ScopeWait)
		out.MaxWait = c.number("max_waiting_time_in_seconds", false, ir.ScopeConfig)
	default:
		out.Custom = c.custom(ir.CustomBackoff)
	}
	c.done()
	return out
}

func floatOf(n *manifest.Node) (float64, bool) {
	if n == nil {
		return 0, false
	}
	return n.Float64()
}

// refusePageActions reports the actions that only the main requester of a
// SimpleRetriever can follow, and query properties, which only that one sends.
func (c *component) refusePageActions(r *ir.Requester, what string) {
	if r == nil {
		return
	}
	if q := r.Properties; q != nil {
		if slices.ContainsFunc(r.Query.Members, func(in ir.Input) bool { return in.Properties }) {
			c.l.add(diagError(q.Pos, "requester/properties", "a QueryProperties is not possible on "+what), c.uses(nil))
		} else {
			c.l.add(diagWarning(q.Pos, "requester/properties", "query properties have no effect on "+what), c.uses(nil))
		}
		r.Properties = nil
	}
	for _, action := range []string{"REDUCE_PAGE_SIZE", "SPLIT_REQUEST_WINDOW"} {
		if f := filterWith(r.Errors, action); f != nil {
			c.l.add(diagError(f.Pos, "error-handler/action", fmt.Sprintf("the action %s is not possible on %s", action, what)), c.uses(nil))
		}
	}
}

// filterWith finds a response filter with an action; nil when there is none.
func filterWith(h *ir.ErrorHandler, action string) *ir.ResponseFilter {
	if h == nil {
		return nil
	}
	for i := range h.Filters {
		if h.Filters[i].Action == action {
			return &h.Filters[i]
		}
	}
	for _, k := range h.Children {
		if f := filterWith(k, action); f != nil {
			return f
		}
	}
	return nil
}
