package expr

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// level is how tightly an expression binds, loosest first.
type level int

const (
	levelCond level = iota
	levelOr
	levelAnd
	levelNot
	levelCompare
	levelSum
	levelConcat
	levelProduct
	levelPower
	levelUnary  // an operand with its filters and tests
	levelSigned // -x
	levelPrimary
)

// FormatExpr prints one expression; parsing it gives the same tree.
func FormatExpr(x Expr) string {
	var p printer
	p.expr(x, levelCond)
	return p.b.String()
}

func levelOf(x Expr) level {
	switch x := x.(type) {
	case *Cond:
		return levelCond
	case *Compare:
		return levelCompare
	case *Concat:
		return levelConcat
	case *Filter, *Test:
		return levelUnary
	case *Unary:
		if x.Op == "not" {
			return levelNot
		}
		return levelSigned
	case *Binary:
		return map[string]level{
			"or": levelOr, "and": levelAnd, "+": levelSum, "-": levelSum,
			"*": levelProduct, "/": levelProduct, "//": levelProduct, "%": levelProduct, "**": levelPower,
		}[x.Op]
	}
	return levelPrimary
}

// expr prints x where something at least as tight as min is expected.
func (p *printer) expr(x Expr, min level) {
	if levelOf(x) < min {
		p.write("(")
		defer p.write(")")
	}
	switch x := x.(type) {
	case *Const:
		p.write(formatConst(x.Value))
	case *Name:
		p.write(x.Name)
	case *List:
		p.write("[")
		p.list(x.Items)
		p.write("]")
	case *Tuple:
		p.write("(")
		p.list(x.Items)
		if len(x.Items) == 1 {
			p.write(",")
		}
		p.write(")")
	case *Dict:
		p.write("{")
		for i, pair := range x.Items {
			if i > 0 {
				p.write(", ")
			}
			p.expr(pair.Key, levelCond)
			p.write(": ")
			p.expr(pair.Value, levelCond)
		}
		p.write("}")
	case *Attr:
		p.operand(x.X)
		p.write(".", x.Name)
	case *Item:
		p.operand(x.X)
		p.write("[")
		p.key(x.Key)
		p.write("]")
	case *Slice:
		p.slice(x)
	case *Call:
		p.operand(x.Fun)
		p.args(x.Args)
	case *Filter:
		if x.X != nil {
			p.expr(x.X, levelUnary)
		}
		p.write(" | ", x.Name)
		if !x.Args.empty() {
			p.args(x.Args)
		}
	case *Test:
		p.expr(x.X, levelUnary)
		p.write(" is ", x.Name)
		p.args(x.Args)
	case *Unary:
		p.write(x.Op)
		if x.Op == "not" {
			p.write(" ")
			p.expr(x.X, levelNot)
		} else {
			p.expr(x.X, levelSigned)
		}
	case *Binary:
		own := levelOf(x)
		p.expr(x.X, own)
		p.write(" ", x.Op, " ")
		p.expr(x.Y, own+1)
	case *Compare:
		p.expr(x.X, levelSum)
		for _, op := range x.Ops {
			p.write(" ", op.Op, " ")
			p.expr(op.Y, levelSum)
		}
	case *Concat:
		for i, item := range x.Items {
			if i > 0 {
				p.write(" ~ ")
			}
			p.expr(item, levelProduct)
		}
	case *Cond:
		p.expr(x.Then, levelOr)
		p.write(" if ")
		p.expr(x.Test, levelOr)
		if x.Else != nil {
			p.write(" else ")
			p.expr(x.Else, levelCond)
		}
	}
}

// operand prints what a dot, a bracket or a parenthesis follows. Numbers get
// parentheses, so that a dot after them is no fraction.
func (p *printer) operand(x Expr) {
	if c, ok := x.(*Const); ok {
		if _, isText := c.Value.(string); !isText {
			p.write("(", formatConst(c.Value), ")")
			return
		}
	}
	p.expr(x, levelPrimary)
}

func (p *printer) list(items []Expr) {
	for i, item := range items {
		if i > 0 {
			p.write(", ")
		}
		p.expr(item, levelCond)
	}
}

// key prints what stands in brackets; only a tuple with slices in it must go
// without its parentheses.
func (p *printer) key(x Expr) {
	if t, ok := x.(*Tuple); ok {
		for _, item := range t.Items {
			if _, ok := item.(*Slice); ok {
				p.list(t.Items)
				return
			}
		}
	}
	p.expr(x, levelCond)
}

func (p *printer) slice(x *Slice) {
	if x.Low != nil {
		p.expr(x.Low, levelCond)
	}
	p.write(":")
	if x.High != nil {
		p.expr(x.High, levelCond)
	}
	if x.Step != nil {
		p.write(":")
		p.expr(x.Step, levelCond)
	}
}

func (a Args) empty() bool {
	return len(a.Pos) == 0 && len(a.Named) == 0 && a.Star == nil && a.StarStar == nil
}

func (p *printer) args(a Args) {
	p.write("(")
	sep := ""
	item := func(prefix string, x Expr) {
		p.write(sep, prefix)
		p.expr(x, levelCond)
		sep = ", "
	}
	for _, x := range a.Pos {
		item("", x)
	}
	// *args go before name=value only if they stood there; the tree does not
	// tell, and the meaning is the same.
	for _, k := range a.Named {
		item(k.Name+"=", k.Value)
	}
	if a.Star != nil {
		item("*", a.Star)
	}
	if a.StarStar != nil {
		item("**", a.StarStar)
	}
	p.write(")")
}

func formatConst(v any) string {
	switch v := v.(type) {
	case nil:
		return "none"
	case bool:
		return strconv.FormatBool(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case *big.Int:
		return v.String()
	case float64:
		if math.IsInf(v, 0) {
			return "1e999"
		}
		if v != 0 && (v < 1e-4 || v >= 1e16) {
			return strconv.FormatFloat(v, 'e', -1, 64)
		}
		s := strconv.FormatFloat(v, 'f', -1, 64)
		if !strings.Contains(s, ".") {
			s += ".0"
		}
		return s
	case string:
		return quote(v)
	}
	return fmt.Sprint(v)
}

// quote prints a string literal. Everything but plain text is escaped, so
// that it also survives the reader's treatment of line ends.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('\'')
	for _, r := range s {
		switch {
		case r == '\'' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < ' ':
			fmt.Fprintf(&b, `\x%02x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('\'')
	return b.String()
}
