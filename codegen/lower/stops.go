package lower

import (
	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/codegen/ir"
)

// stopRule reports a stop_condition that takes a full page for a short one
// once page_size_reduction has made pages smaller: it compares last_page_size
// with something that does not follow the reduction.
func (c *component) stopRule(stop *ir.Template, smallest int) {
	if stop == nil {
		return
	}
	if x, ok := stop.AST.Single(); ok {
		if at, found := shortPage(x, smallest); found {
			c.l.add(diagError(stop.At(at), "retriever/reduction",
				"with page_size_reduction this stops after a full page of a reduced size: compare last_page_size with page_size"), c.uses(nil))
		}
	}
}

// shortPage finds a comparison that decides the condition and bounds
// last_page_size from above by a fixed number.
func shortPage(x expr.Expr, smallest int) (int, bool) {
	switch x := x.(type) {
	case *expr.Binary:
		if x.Op != "and" && x.Op != "or" {
			return 0, false
		}
		if at, found := shortPage(x.X, smallest); found {
			return at, true
		}
		return shortPage(x.Y, smallest)
	case *expr.Compare:
		left := x.X
		for _, op := range x.Ops {
			if boundsPage(left, op.Op, op.Y, smallest) || boundsPage(op.Y, mirrored(op.Op), left, smallest) {
				return op.At, true
			}
			left = op.Y
		}
	}
	return 0, false
}

func mirrored(op string) string {
	switch op {
	case ">":
		return "<"
	case ">=":
		return "<="
	}
	return ""
}

// boundsPage reports whether last_page_size op bound can hold for a page that
// is full at a reduced size.
func boundsPage(x expr.Expr, op string, bound expr.Expr, smallest int) bool {
	if op != "<" && op != "<=" || !isVariable(x, "last_page_size") || mentions(bound, "page_size") || mentions(bound, "last_page_size") {
		return false
	}
	if k, ok := bound.(*expr.Const); ok {
		if n, ok := k.Value.(int64); ok {
			if op == "<=" {
				n++
			}
			return n > int64(smallest)
		}
	}
	return true
}

// isVariable reports whether an expression is a variable, filters aside.
func isVariable(x expr.Expr, name string) bool {
	for {
		f, ok := x.(*expr.Filter)
		if !ok {
			break
		}
		x = f.X
	}
	n, ok := x.(*expr.Name)
	return ok && n.Name == name
}

func mentions(x expr.Expr, name string) bool {
	found := false
	expr.Walk(x, func(x expr.Expr) bool {
		if n, ok := x.(*expr.Name); ok && n.Name == name {
			found = true
		}
		return !found
	})
	return found
}
