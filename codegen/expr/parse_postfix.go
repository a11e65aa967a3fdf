package expr

// postfix reads attributes, items and calls.
func (p *parser) postfix(x Expr) Expr {
	for {
		switch {
		case p.tok.isOp("."):
			p.next()
			t := p.next()
			_, isInt := t.value.(int64)
			switch {
			case t.kind == tokName:
				x = &Attr{At: t.at, X: x, Name: t.text}
			case isInt:
				x = &Item{At: t.at, X: x, Key: &Const{At: t.at, Value: t.value}}
			default:
				p.fail(t.at, "expected a name after \".\", found %s", t.describe())
				return x
			}
		case p.tok.isOp("["):
			x = p.item(x)
		case p.tok.isOp("("):
			at := p.tok.at
			x = &Call{At: at, Fun: x, Args: p.args()}
		default:
			return x
		}
	}
}

// filtersAndTests reads what may follow an operand: filters, tests, calls.
func (p *parser) filtersAndTests(x Expr) Expr {
	for {
		switch {
		case p.tok.isOp("|"):
			x = p.filters(x)
		case p.tok.isName("is"):
			x = p.test(x)
		case p.tok.isOp("("):
			at := p.tok.at
			x = &Call{At: at, Fun: x, Args: p.args()}
		default:
			return x
		}
	}
}

func (p *parser) item(x Expr) Expr {
	at := p.next().at
	p.enter()
	defer p.leave()
	var keys []Expr
	for !p.tok.isOp("]") && p.err == nil {
		if len(keys) > 0 {
			p.expectOp(",")
		}
		keys = append(keys, p.subscript())
	}
	p.expectOp("]")
	if len(keys) == 1 {
		return &Item{At: at, X: x, Key: keys[0]}
	}
	return &Item{At: at, X: x, Key: &Tuple{At: at, Items: keys}}
}

// subscript reads an expression or a slice.
func (p *parser) subscript() Expr {
	s := &Slice{At: p.tok.at}
	if !p.tok.isOp(":") {
		x := p.expression()
		if !p.tok.isOp(":") {
			return x
		}
		s.Low = x
	}
	p.next()
	ends := func() bool { return p.tok.isOp(":") || p.tok.isOp("]") || p.tok.isOp(",") }
	if !ends() {
		s.High = p.expression()
	}
	if p.skipOp(":") && !ends() {
		s.Step = p.expression()
	}
	return s
}

// args reads the arguments of a call in their parentheses.
func (p *parser) args() Args {
	var a Args
	p.enter()
	defer p.leave()
	p.expectOp("(")
	for comma := false; !p.tok.isOp(")") && p.err == nil; comma = true {
		if comma {
			p.expectOp(",")
			if p.tok.isOp(")") {
				break
			}
		}
		at := p.tok.at
		switch {
		case p.tok.isOp("*") && a.Star == nil && a.StarStar == nil:
			p.next()
			a.Star = p.expression()
		case p.tok.isOp("**") && a.StarStar == nil:
			p.next()
			a.StarStar = p.expression()
		case p.tok.kind == tokName && p.peek().isOp("=") && a.StarStar == nil:
			name := p.next().text
			p.next()
			a.Named = append(a.Named, Keyword{At: at, Name: name, Value: p.expression()})
		case a.Star != nil || a.StarStar != nil || a.Named != nil:
			p.fail(at, "a positional argument may not follow a named one")
		default:
			a.Pos = append(a.Pos, p.expression())
		}
	}
	p.expectOp(")")
	return a
}

// filters reads | name(args) as often as it stands there.
func (p *parser) filters(x Expr) Expr {
	for p.skipOp("|") {
		x = p.filterName(x)
	}
	return x
}

func (p *parser) filterName(x Expr) Expr {
	f := &Filter{At: p.tok.at, X: x}
	f.Name = p.dotted("a filter")
	if p.tok.isOp("(") {
		f.Args = p.args()
	}
	return f
}

// dotted reads the name of a filter or a test; it may hold dots.
func (p *parser) dotted(what string) string {
	name := ""
	for {
		if p.tok.kind != tokName {
			p.unexpected("the name of " + what)
			return name
		}
		name += p.next().text
		if !p.skipOp(".") {
			return name
		}
		name += "."
	}
}

// test reads is [not] name, and its argument with or without parentheses.
func (p *parser) test(x Expr) Expr {
	is := p.next()
	negated := p.skipName("not")
	t := &Test{At: p.tok.at, X: x}
	t.Name = p.dotted("a test")
	switch {
	case p.tok.isOp("("):
		t.Args = p.args()
	case p.tok.isName("is"):
		p.fail(p.tok.at, "tests with \"is\" cannot be chained")
	case p.startsArgument():
		t.Args.Pos = []Expr{p.postfix(p.primary())}
	}
	if negated {
		return &Unary{At: is.at, Op: "not", X: t}
	}
	return t
}

func (p *parser) startsArgument() bool {
	switch p.tok.kind {
	case tokString, tokNumber:
		return true
	case tokName:
		return p.tok.text != "else" && p.tok.text != "or" && p.tok.text != "and"
	}
	return p.tok.isOp("[") || p.tok.isOp("{")
}
