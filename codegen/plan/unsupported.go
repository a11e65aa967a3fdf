package plan

import (
	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
)

// Unsupported lists what the model holds and the emitter cannot print yet,
// each at its place, so that nothing is ever left out in silence.
func (p *Plan) Unsupported() diag.List {
	u := unsupported{}
	for _, d := range p.Connector.Dynamic {
		u.holes(d)
	}
	return u.list
}

type unsupported struct{ list diag.List }

func (u *unsupported) add(pos diag.Pos, stream, code, what string) {
	u.list.Add(diag.Diagnostic{Pos: pos, Severity: diag.Unsupported, Code: code, Stream: stream, Message: what + " is not supported yet"})
}

// holes checks what stands in a template when a condition does not hold: it is
// evaluated with the instance and not with each request.
func (u *unsupported) holes(d *ir.DynamicStream) {
	for _, h := range d.Holes {
		if t, ok := h.Original.(*ir.Template); ok && !h.Sure() {
			for _, root := range t.AST.Roots() {
				if root.Name != "config" && root.Name != "parameters" {
					u.add(h.Mappings[0].Pos, d.Name, "dynamic/condition", "a condition that may leave an expression over "+root.Name+" in place")
				}
			}
		}
	}
}
