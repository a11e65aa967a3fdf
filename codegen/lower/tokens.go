package lower

import (
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

func (c *component) multipleToken() *ir.MultipleTokenAuth {
	out := &ir.MultipleTokenAuth{
		Pos:             c.pos(),
		Delimiter:       c.nonEmpty("token_delimiter", ","),
		Method:          c.nonEmpty("auth_method", "Bearer"),
		Header:          c.nonEmpty("header", "Authorization"),
		MaxWait:         c.withoutParameters(c.textOr("max_wait_time", "PT2H", ir.ScopeConfig)),
		ReserveFraction: c.floatOr("budget_reserve_fraction", 0.1, -1e300, false),
		MinReserve:      c.integer("budget_min_reserve", 50, anyInteger),
	}
	switch n := c.must("tokens"); {
	case n == nil:
	case n.Kind == manifest.String:
		out.Tokens = []*ir.Template{c.templateWith(n, "tokens", ir.ScopeConfig, nil)}
	default:
		out.TokensAreList = true
		out.Tokens = c.asTexts("tokens", n, ir.ScopeConfig)
		for _, t := range out.Tokens {
			t.Parameters = nil
		}
		if n.Kind == manifest.List && len(n.Items) == 0 {
			c.fail(n, "field/value", "tokens is empty")
		}
	}
	if s := out.MaxWait.Source; isStatic(out.MaxWait) && (!isDuration(s) || calendar(s)) {
		c.fail(c.n.Get("max_wait_time"), "field/duration", "max_wait_time is no duration of fixed length, such as PT2H")
	}
	if q := c.mustChild("quota_status_source", "QuotaStatusSource"); q != nil {
		out.QuotaURL = q.withoutParameters(q.mustText("url", ir.ScopeConfig))
		out.QuotaMethod = q.enum("http_method", "GET", "GET", "POST")
		out.QuotaUnavailable = q.integers("unavailable_status_codes", true)
		out.QuotaHeaders = q.shallow(q.field("request_headers"), "request_headers", ir.ScopeConfig)
		for _, m := range out.QuotaHeaders {
			if t, ok := m.Value.(*ir.Template); ok {
				t.Parameters = nil
			} else {
				q.wrongKind(q.n.Get("request_headers").Get(m.Key), m.Key, "a string")
			}
		}
		q.done()
	}
	n := c.must("quotas")
	for _, q := range c.opened("quotas", n, []string{"TokenQuota"}) {
		out.Quotas = append(out.Quotas, ir.TokenQuota{
			Name:            q.mustLiteral("name"),
			RemainingPath:   q.mustStrings("remaining_path"),
			ResetPath:       q.mustStrings("reset_path"),
			LimitPath:       q.strings("limit_path"),
			Matchers:        q.matchers(q.field("matchers")),
			RemainingHeader: q.literalText("remaining_header", ""),
			ResetHeader:     q.literalText("reset_header", ""),
			LimitHeader:     q.literalText("limit_header", ""),
			ExhaustionCodes: q.integers("exhaustion_status_codes", false),
		})
		q.done()
	}
	if n != nil && n.Kind == manifest.List && len(n.Items) == 0 {
		c.fail(n, "field/value", "quotas is empty")
	}
	return out
}

// nonEmpty is a literal that is absent when it is empty.
func (c *component) nonEmpty(field, absent string) string {
	if s := c.literalText(field, absent); s != "" {
		return s
	}
	return absent
}
