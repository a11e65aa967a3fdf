package lower

import (
	"github.com/airgen/airgen/codegen/ir"
)

// custom lowers a component that is a Python class. Its other fields are
// data: only the class knows what they mean.
func (c *component) custom(kind ir.CustomKind) *ir.Custom {
	c.loose = true
	if done := c.l.customs[c.n.Same()]; done != nil && done.Kind == kind {
		return done
	}
	out := &ir.Custom{Pos: c.pos(), Path: c.path, Kind: kind, ClassName: c.mustLiteral("class_name"), Parameters: c.parameters()}
	if n := c.field("class_name"); n != nil && !n.Broken {
		out.Pos = n.Pos()
	}
	for i := range c.n.Members {
		m := &c.n.Members[i]
		switch m.Key {
		case "type", "class_name", "$parameters":
			continue
		}
		out.Fields = append(out.Fields, ir.Member{Key: m.Key, Value: c.l.data(m.Value), Made: m.Value.Made})
	}
	c.l.customs[c.n.Same()] = out
	c.l.listCustom(out)
	return out
}

// listCustom keeps every class once for each kind of component it is.
func (l *lowerer) listCustom(x *ir.Custom) {
	for _, other := range l.conn.Customs {
		if other.Kind == x.Kind && other.ClassName == x.ClassName {
			return
		}
	}
	l.conn.Customs = append(l.conn.Customs, x)
}
