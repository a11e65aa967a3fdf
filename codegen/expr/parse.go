package expr

import (
	"fmt"
	"slices"
	"strings"
)

// maxDepth bounds how deep brackets and blocks nest, counted twice for most;
// Python's own compiler refuses 200 parentheses.
const maxDepth = 400

// parser reads tokens with one token of look-ahead. After the first error it
// sees only the end of the template, so that every loop ends.
type parser struct {
	tokens []token
	pos    int
	tok    token
	err    *Error
	depth  int
	stack  []string // the blocks that are open, innermost last
}

func (p *parser) next() token {
	t := p.tok
	if p.err != nil {
		return t
	}
	p.tok = p.tokens[p.pos]
	if p.tok.kind == tokError {
		p.fail(p.tok.at, "%s", p.tok.text)
	}
	if p.pos+1 < len(p.tokens) {
		p.pos++
	}
	return t
}

// peek is the token after the current one.
func (p *parser) peek() token {
	if p.err != nil {
		return p.tok
	}
	return p.tokens[p.pos]
}

func (p *parser) fail(at int, format string, args ...any) {
	if p.err == nil {
		p.err = &Error{Offset: at, Msg: fmt.Sprintf(format, args...)}
		p.tok = token{kind: tokEOF, at: at}
	}
}

func (p *parser) unsupported(at int, format string, args ...any) {
	p.fail(at, format, args...)
	if p.err.Offset == at {
		p.err.Unsupported = true
	}
}

func (p *parser) unexpected(want string) {
	p.fail(p.tok.at, "expected %s, found %s", want, p.tok.describe())
}

// enter counts a level of nesting; every call is paired with leave.
func (p *parser) enter() {
	if p.depth++; p.depth > maxDepth {
		p.fail(p.tok.at, "nested too deeply")
	}
}

func (p *parser) leave() { p.depth-- }

func (p *parser) skipOp(op string) bool {
	if p.tok.isOp(op) {
		p.next()
		return true
	}
	return false
}

func (p *parser) skipName(name string) bool {
	if p.tok.isName(name) {
		p.next()
		return true
	}
	return false
}

func (p *parser) expectOp(op string) token {
	if !p.tok.isOp(op) {
		p.unexpected(`"` + op + `"`)
	}
	return p.next()
}

func (p *parser) expectName(name string) {
	if !p.skipName(name) {
		p.unexpected(`"` + name + `"`)
	}
}

// body reads nodes up to a statement whose name is in end; that name is then
// the current token. Without end it reads to the end of the template.
func (p *parser) body(end []string) []Node {
	p.enter()
	defer p.leave()
	var out []Node
	for p.err == nil {
		switch p.tok.kind {
		case tokData:
			out = append(out, &Text{At: p.tok.at, Text: p.tok.text})
			p.next()
		case tokVarBegin:
			at := p.next().at
			out = append(out, &Output{At: at, X: p.tuple(tupleRule{})})
			if p.tok.kind != tokVarEnd {
				p.unexpected(`"}}"`)
			}
			p.next()
		case tokBlockBegin:
			at := p.next().at
			if p.tok.kind == tokName && slices.Contains(end, p.tok.text) {
				return out
			}
			out = append(out, p.statement(at, end)...)
			if p.tok.kind != tokBlockEnd {
				p.unexpected(`"%}"`)
			}
			p.next()
		default:
			if end != nil {
				p.fail(p.tok.at, "{%% %s %%} is not closed with {%% %s %%}", p.stack[len(p.stack)-1], end[len(end)-1])
			}
			return out
		}
	}
	return out
}

// block reads the rest of a statement's tag and its body up to one of end,
// which it takes and returns.
func (p *parser) block(end ...string) ([]Node, string) {
	p.skipOp(":") // as in Python
	if p.tok.kind != tokBlockEnd {
		p.unexpected(`"%}"`)
	}
	p.next()
	nodes := p.body(end)
	return nodes, p.next().text
}

// statement reads one statement up to the "%}" that ends its last tag. end
// holds the names that would close the block around it.
func (p *parser) statement(at int, end []string) []Node {
	if p.tok.kind != tokName {
		p.unexpected("the name of a statement")
		return nil
	}
	name := p.next()
	p.stack = append(p.stack, name.text)
	defer func() { p.stack = p.stack[:len(p.stack)-1] }()
	switch name.text {
	case "if":
		return []Node{p.ifStatement(at)}
	case "for":
		return []Node{p.forStatement(at)}
	case "set":
		return []Node{p.setStatement(at)}
	case "with":
		return []Node{p.withStatement(at)}
	case "filter":
		n := &FilterBlock{At: at, Filter: p.filterName(nil)}
		n.Filter = p.filters(n.Filter)
		n.Body, _ = p.block("endfilter")
		return []Node{n}
	case "print":
		return p.printStatement()
	case "block", "extends", "macro", "include", "from", "import", "call", "autoescape":
		p.unsupported(name.at, "the statement {%% %s %%} is not supported", name.text)
		return nil
	}
	if strings.HasPrefix(name.text, "end") || name.text == "else" || name.text == "elif" {
		if len(end) > 0 {
			p.fail(name.at, "{%% %s %%} stands inside {%% %s %%}, which must be closed with {%% %s %%} first", name.text, p.stack[len(p.stack)-2], end[len(end)-1])
		} else {
			p.fail(name.at, "{%% %s %%} closes nothing", name.text)
		}
		return nil
	}
	p.fail(name.at, "unknown statement %q", name.text)
	return nil
}

func (p *parser) ifStatement(at int) *If {
	n := &If{At: at}
	for {
		b := Branch{Test: p.tuple(tupleRule{noCond: true})}
		var end string
		b.Body, end = p.block("elif", "else", "endif")
		n.Branches = append(n.Branches, b)
		switch end {
		case "elif":
			continue
		case "else":
			n.Else, _ = p.block("endif")
		}
		return n
	}
}

func (p *parser) forStatement(at int) *For {
	n := &For{At: at, Target: p.target(false)}
	p.expectName("in")
	n.Iter = p.tuple(tupleRule{noCond: true})
	if p.skipName("if") {
		n.Filter = p.expression()
	}
	if p.tok.isName("recursive") {
		p.unsupported(p.tok.at, "recursive loops are not supported")
	}
	var end string
	if n.Body, end = p.block("else", "endfor"); end == "else" {
		n.Else, _ = p.block("endfor")
	}
	return n
}

func (p *parser) setStatement(at int) Node {
	target := p.target(true)
	if p.skipOp("=") {
		return &Set{At: at, Target: target, Value: p.tuple(tupleRule{})}
	}
	n := &SetBlock{At: at, Target: target, Filter: p.filters(nil)}
	n.Body, _ = p.block("endset")
	return n
}

func (p *parser) withStatement(at int) *With {
	n := &With{At: at}
	for p.tok.kind != tokBlockEnd && p.err == nil {
		if len(n.Targets) > 0 {
			p.expectOp(",")
		}
		n.Targets = append(n.Targets, p.target(false))
		p.expectOp("=")
		n.Values = append(n.Values, p.expression())
	}
	n.Body, _ = p.block("endwith")
	return n
}

func (p *parser) printStatement() []Node {
	var out []Node
	for p.tok.kind != tokBlockEnd && p.err == nil {
		if len(out) > 0 {
			p.expectOp(",")
		}
		x := p.expression()
		out = append(out, &Output{At: x.Offset(), X: x})
	}
	return out
}

// target reads what a statement assigns to: names, tuples of them and, where
// attr allows it, an attribute of a namespace.
func (p *parser) target(attr bool) Expr {
	return p.tuple(tupleRule{target: true, attr: attr})
}

// targetItem reads one part of a target.
func (p *parser) targetItem(attr bool) Expr {
	at := p.tok.at
	x := p.primary()
	name, ok := x.(*Name)
	if ok && attr && p.skipOp(".") {
		t := p.next()
		if t.kind != tokName {
			p.fail(t.at, "expected a name, found %s", t.describe())
		}
		return &Attr{At: t.at, X: name, Name: t.text}
	}
	if p.err == nil && !assignable(x) {
		p.fail(at, "nothing can be assigned to this; a name is needed")
	}
	return x
}

func assignable(x Expr) bool {
	switch x := x.(type) {
	case *Name:
		return true
	case *Tuple:
		return !slices.ContainsFunc(x.Items, func(x Expr) bool { return !assignable(x) })
	}
	return false
}
