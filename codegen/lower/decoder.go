package lower

import (
	"fmt"

	"github.com/airgen/airgen/codegen/ir"
)

func decoderTypes() []string {
	return []string{
		string(ir.DecodeJSON), string(ir.DecodeJSONItems), string(ir.DecodeXML), string(ir.DecodeCSV), string(ir.DecodeJSONL),
		string(ir.DecodeGzip), string(ir.DecodeIterable), string(ir.DecodeZip), string(ir.DecodeCustom),
	}
}

// decoder lowers a retriever's decoder field; the zero Decoder when there is
// none.
func (c *component) decoder(field string) ir.Decoder {
	k := c.child(field, decoderTypes()...)
	if k == nil {
		return ir.Decoder{}
	}
	return k.oneDecoder()
}

func (c *component) oneDecoder() ir.Decoder {
	out := ir.Decoder{Pos: c.pos(), Kind: ir.DecoderKind(c.typ)}
	switch out.Kind {
	case ir.DecodeCSV:
		out.Encoding = c.literalText("encoding", "utf-8")
		out.Delimiter = c.literalText("delimiter", ",")
		out.NullValues = c.strings("set_values_to_none")
	case ir.DecodeJSONItems:
		out.ItemsPath = c.mustLiteral("items_path")
		out.Encoding = c.literalText("encoding", "utf-8")
	case ir.DecodeGzip, ir.DecodeZip:
		if inner := c.mustChild("decoder", "CsvDecoder", "GzipDecoder", "JsonDecoder", "JsonItemsDecoder", "JsonlDecoder"); inner != nil {
			d := inner.oneDecoder()
			out.Inner = &d
		}
		c.loose = out.Kind == ir.DecodeZip
	case ir.DecodeCustom:
		out.Custom = c.custom(ir.CustomDecoder)
	}
	c.done()
	return out
}

// pages reports whether the CDK's paginators can read what a decoder gives.
func pages(d ir.Decoder) bool {
	switch d.Kind {
	case "", ir.DecodeJSON, ir.DecodeXML, ir.DecodeCustom:
		return true
	case ir.DecodeGzip:
		return d.Inner == nil || d.Inner.Kind == ir.DecodeJSON
	}
	return false
}

// paginator lowers a paginator field; nil for NoPagination.
func (c *component) paginator(field string, d ir.Decoder, e *ir.Extractor) *ir.Paginator {
	k := c.child(field, "DefaultPaginator", "NoPagination")
	if k == nil {
		return nil
	}
	if k.typ == "NoPagination" {
		k.done()
		return nil
	}
	out := &ir.Paginator{Pos: k.pos()}
	if s := k.mustChild("pagination_strategy", "PageIncrement", "OffsetIncrement", "CursorPagination", "CustomPaginationStrategy"); s != nil {
		out.Strategy = s.pageStrategy()
		if out.Strategy.Kind == ir.OffsetIncrement && unites(e) {
			s.fail(nil, "paginator/union", "OffsetIncrement counts records, so it cannot be used with a CombinedExtractor in mode union")
		}
	}
	out.SizeOpt = k.option("page_size_option", nil)
	if t := k.child("page_token_option", "RequestOption", "RequestPath"); t != nil {
		if t.typ == "RequestPath" {
			out.TokenPath = true
			t.done()
		} else {
			out.TokenOpt = t.requestOption(nil)
		}
	}
	k.know("decoder") // the CDK gives it the retriever's instead
	k.paginatorRules(out, d)
	k.done()
	return out
}

func (c *component) pageStrategy() ir.PageStrategy {
	out := ir.PageStrategy{Pos: c.pos(), Kind: ir.PageKind(c.typ)}
	switch out.Kind {
	case ir.PageIncrement:
		out.PageSize = c.number("page_size", true, ir.ScopeConfig)
		out.Start = c.integer("start_from_page", 0, anyInteger)
		out.InjectFirst = c.boolean("inject_on_first_request", false)
	case ir.OffsetIncrement:
		out.PageSize = c.number("page_size", true, ir.ScopePageSize)
		out.InjectFirst = c.boolean("inject_on_first_request", false)
	case ir.CursorPagination:
		out.PageSize = c.number("page_size", true, ir.ScopeConfig)
		out.Value = c.mustText("cursor_value", ir.ScopePaging)
		out.Stop = orNil(c.text("stop_condition", ir.ScopePaging))
		c.know("decoder")
		if out.PageSize == nil {
			c.refusePageSize(out.Value)
			c.refusePageSize(out.Stop)
		}
	default:
		out.Custom = c.custom(ir.CustomPagination)
	}
	c.done()
	return out
}

// refusePageSize reports a template that reads page_size where there is none.
func (c *component) refusePageSize(t *ir.Template) {
	if t == nil {
		return
	}
	for _, r := range t.AST.Roots() {
		if r.Name == "page_size" {
			c.l.add(diagError(t.At(r.Offset), "paginator/page-size", "the variable page_size needs a page_size on the pagination strategy"), c.uses(nil))
		}
	}
}

// paginatorRules checks what the CDK checks when it builds a paginator.
func (c *component) paginatorRules(p *ir.Paginator, d ir.Decoder) {
	if !pages(d) {
		c.fail(nil, "paginator/decoder", "a paginator cannot be used with %s", d.Kind)
	}
	s := p.Strategy
	if p.SizeOpt != nil && s.Custom == nil && (s.PageSize == nil || s.PageSize.Source == "0" || s.PageSize.Source == "") {
		c.fail(c.n.Get("page_size_option"), "paginator/page-size", "page_size_option needs a page_size on the pagination strategy")
	}
	if p.SizeOpt != nil && s.Kind == ir.OffsetIncrement && s.PageSize != nil {
		for _, r := range s.PageSize.AST.Roots() {
			if r.Name == "response" {
				c.l.add(diagError(s.PageSize.At(r.Offset), "paginator/page-size", "the page size that is sent cannot depend on the response"), c.uses(nil))
			}
		}
	}
	if p.SizeOpt != nil && p.TokenOpt != nil && collide(p.SizeOpt, p.TokenOpt) {
		c.fail(c.n.Get("page_token_option"), "paginator/target", "page_size_option and page_token_option are both written to %s", target(p.SizeOpt))
	}
}

// segments is where an option is written, as far as it is known.
func segments(o *ir.RequestOption) []string {
	if o.Field != nil {
		return []string{o.Field.Source}
	}
	var out []string
	for _, t := range o.Path {
		out = append(out, t.Source)
	}
	return out
}

func target(o *ir.RequestOption) string {
	s := ""
	for i, part := range segments(o) {
		if i > 0 {
			s += "."
		}
		s += part
	}
	return fmt.Sprintf("%q of %s", s, o.Into)
}

// collide reports whether two options write to the same place, or one inside
// of what the other writes.
func collide(a, b *ir.RequestOption) bool {
	if a.Into != b.Into {
		return false
	}
	x, y := segments(a), segments(b)
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return false
		}
	}
	return true
}
