package expr

import "strings"

// expression reads one expression, conditional expressions included.
func (p *parser) expression() Expr {
	p.enter()
	defer p.leave()
	x := p.or()
	for p.tok.isName("if") {
		at := p.next().at
		c := &Cond{At: at, Then: x, Test: p.or()}
		if p.skipName("else") {
			c.Else = p.expression()
		}
		x = c
	}
	return x
}

func (p *parser) or() Expr {
	x := p.and()
	for p.tok.isName("or") {
		at := p.next().at
		x = &Binary{At: at, Op: "or", X: x, Y: p.and()}
	}
	return x
}

func (p *parser) and() Expr {
	x := p.not()
	for p.tok.isName("and") {
		at := p.next().at
		x = &Binary{At: at, Op: "and", X: x, Y: p.not()}
	}
	return x
}

func (p *parser) not() Expr {
	if p.tok.isName("not") {
		p.enter()
		defer p.leave()
		at := p.next().at
		return &Unary{At: at, Op: "not", X: p.not()}
	}
	return p.compare()
}

func (p *parser) compare() Expr {
	x := p.sum()
	var ops []Comparison
	for {
		op := ""
		switch {
		case p.tok.kind == tokOp:
			switch p.tok.text {
			case "==", "!=", "<", "<=", ">", ">=":
				op = p.tok.text
			}
		case p.tok.isName("in"):
			op = "in"
		case p.tok.isName("not") && p.peek().isName("in"):
			op = "not in"
		}
		if op == "" {
			break
		}
		at := p.next().at
		if op == "not in" {
			p.next()
		}
		ops = append(ops, Comparison{At: at, Op: op, Y: p.sum()})
	}
	if ops == nil {
		return x
	}
	return &Compare{At: ops[0].At, X: x, Ops: ops}
}

// sum reads + and -; note that ~ binds tighter in Jinja.
func (p *parser) sum() Expr {
	x := p.concat()
	for p.tok.isOp("+") || p.tok.isOp("-") {
		op := p.next()
		x = &Binary{At: op.at, Op: op.text, X: x, Y: p.concat()}
	}
	return x
}

func (p *parser) concat() Expr {
	x := p.product()
	if !p.tok.isOp("~") {
		return x
	}
	c := &Concat{At: p.tok.at, Items: []Expr{x}}
	for p.skipOp("~") {
		c.Items = append(c.Items, p.product())
	}
	return c
}

func (p *parser) product() Expr {
	x := p.power()
	for p.tok.isOp("*") || p.tok.isOp("/") || p.tok.isOp("//") || p.tok.isOp("%") {
		op := p.next()
		x = &Binary{At: op.at, Op: op.text, X: x, Y: p.power()}
	}
	return x
}

// power reads **, which Jinja groups from the left, unlike Python.
func (p *parser) power() Expr {
	x := p.unary(true)
	for p.tok.isOp("**") {
		at := p.next().at
		x = &Binary{At: at, Op: "**", X: x, Y: p.unary(true)}
	}
	return x
}

// unary reads a sign and what it applies to; filters and tests then apply to
// the signed value.
func (p *parser) unary(filters bool) Expr {
	var x Expr
	if p.tok.isOp("-") || p.tok.isOp("+") {
		p.enter()
		op := p.next()
		x = &Unary{At: op.at, Op: op.text, X: p.unary(false)}
		p.leave()
	} else {
		x = p.primary()
	}
	x = p.postfix(x)
	if filters {
		x = p.filtersAndTests(x)
	}
	return x
}

func (p *parser) primary() Expr {
	t := p.tok
	switch t.kind {
	case tokName:
		p.next()
		switch t.text {
		case "true", "True":
			return &Const{At: t.at, Value: true}
		case "false", "False":
			return &Const{At: t.at, Value: false}
		case "none", "None":
			return &Const{At: t.at}
		}
		return &Name{At: t.at, Name: t.text}
	case tokString:
		var b strings.Builder
		for p.tok.kind == tokString {
			b.WriteString(p.next().text)
		}
		return &Const{At: t.at, Value: b.String()}
	case tokNumber:
		p.next()
		return &Const{At: t.at, Value: t.value}
	case tokOp:
		switch t.text {
		case "(":
			p.next()
			x := p.tuple(tupleRule{parens: true})
			p.expectOp(")")
			return x
		case "[":
			p.next()
			l := &List{At: t.at}
			for !p.tok.isOp("]") && p.err == nil {
				if len(l.Items) > 0 {
					p.expectOp(",")
					if p.tok.isOp("]") {
						break
					}
				}
				l.Items = append(l.Items, p.expression())
			}
			p.expectOp("]")
			return l
		case "{":
			return p.dict()
		}
	}
	p.unexpected("an expression")
	return &Const{At: t.at}
}

func (p *parser) dict() Expr {
	d := &Dict{At: p.next().at}
	for !p.tok.isOp("}") && p.err == nil {
		if len(d.Items) > 0 {
			p.expectOp(",")
			if p.tok.isOp("}") {
				break
			}
		}
		pair := Pair{Key: p.expression()}
		p.expectOp(":")
		pair.Value = p.expression()
		d.Items = append(d.Items, pair)
	}
	p.expectOp("}")
	return d
}

// tupleRule says what a tuple may hold and where it ends.
type tupleRule struct {
	parens bool // in parentheses: it may be empty
	noCond bool // without conditional expressions
	target bool // what is assigned to
	attr   bool // with target: also a namespace's attribute
}

// tuple reads an expression, or several with commas between as a tuple.
func (p *parser) tuple(rule tupleRule) Expr {
	p.enter()
	defer p.leave()
	at := p.tok.at
	var items []Expr
	isTuple := false
	for p.err == nil {
		if len(items) > 0 {
			p.expectOp(",")
		}
		if p.tupleEnds() {
			break
		}
		items = append(items, p.tupleItem(rule))
		if !p.tok.isOp(",") {
			break
		}
		isTuple = true
	}
	if !isTuple && len(items) == 1 {
		return items[0]
	}
	if !isTuple && !rule.parens {
		p.unexpected("an expression")
	}
	return &Tuple{At: at, Items: items}
}

func (p *parser) tupleEnds() bool {
	return p.tok.kind == tokVarEnd || p.tok.kind == tokBlockEnd || p.tok.isOp(")")
}

func (p *parser) tupleItem(rule tupleRule) Expr {
	switch {
	case rule.target:
		return p.targetItem(rule.attr)
	case rule.noCond:
		return p.or()
	}
	return p.expression()
}
