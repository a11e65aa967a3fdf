package lower

import (
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// budget lowers api_budget.
func (l *lowerer) budget(c *component) {
	if c == nil {
		return
	}
	c.loose = true
	out := &ir.Budget{
		Pos:             c.pos(),
		ResetHeader:     c.nonEmpty("ratelimit_reset_header", "ratelimit-reset"),
		RemainingHeader: c.nonEmpty("ratelimit_remaining_header", "ratelimit-remaining"),
		LimitCodes:      c.integers("status_codes_for_ratelimit_hit", false),
	}
	if len(out.LimitCodes) == 0 {
		out.LimitCodes = []int{429}
	}
	for _, p := range c.mustChildren("policies", "FixedWindowCallRatePolicy", "MovingWindowCallRatePolicy", "UnlimitedCallRatePolicy") {
		out.Policies = append(out.Policies, p.ratePolicy())
	}
	l.conn.Budget = out
}

func (c *component) ratePolicy() ir.RatePolicy {
	c.loose = true
	out := ir.RatePolicy{Pos: c.pos(), Kind: c.typ}
	switch c.typ {
	case "FixedWindowCallRatePolicy":
		out.Period = c.duration("period", c.must("period"))
		out.Limit = c.asInteger("call_limit", c.must("call_limit"), 0, anyInteger)
	case "MovingWindowCallRatePolicy":
		for i, item := range c.list("rates", c.must("rates")) {
			r := c.untyped(item, "rates["+itoa(i)+"]", "Rate")
			if r == nil {
				continue
			}
			rate := ir.Rate{Interval: r.duration("interval", r.must("interval"))}
			if rate.Limit = r.withoutParameters(r.asNumber("limit", r.must("limit"), true, ir.ScopeConfig)); rate.Limit == nil {
				rate.Limit = r.constant("limit", "1")
			}
			out.Rates = append(out.Rates, rate)
		}
	}
	out.Matchers = c.matchers(c.must("matchers"))
	return out
}

// matchers lowers a list of HttpRequestRegexMatcher. Their fields are no
// templates, but the weight is.
func (c *component) matchers(n *manifest.Node) []ir.Matcher {
	var out []ir.Matcher
	for i, item := range c.list("matchers", n) {
		m := c.untyped(item, "matchers["+itoa(i)+"]", "HttpRequestRegexMatcher")
		if m == nil {
			continue
		}
		x := ir.Matcher{
			Method:      m.literalText("method", ""),
			URLBase:     m.literalText("url_base", ""),
			PathPattern: m.literalText("url_path_pattern", ""),
			Params:      m.constants("params"),
			Headers:     m.constants("headers"),
			Weight:      m.withoutParameters(m.number("weight", true, ir.ScopeConfig)),
		}
		if w := m.n.Get("weight"); w != nil && w.Kind == manifest.Int {
			m.asInteger("weight", w, 1, 1)
		}
		out = append(out, x)
	}
	return out
}

// constants gives a mapping field as data.
func (c *component) constants(field string) ir.Object {
	n := c.field(field)
	if n == nil || n.Broken {
		return nil
	}
	if n.Kind != manifest.Map {
		c.wrongKind(n, field, "a mapping")
		return nil
	}
	return c.l.object(n)
}
