package expr

import "strings"

// String prints the template so that parsing the text gives the same tree.
// Comments, whitespace control and the author's spacing are not kept.
func (t *Template) String() string {
	p := &printer{}
	p.nodes(t.Nodes)
	if strings.HasSuffix(p.b.String(), "\n") {
		p.b.WriteByte('\n') // one line end at the end is dropped by the reader
	}
	return p.b.String()
}

// printer writes nodes and expressions.
type printer struct{ b strings.Builder }

func (p *printer) write(parts ...string) {
	for _, s := range parts {
		p.b.WriteString(s)
	}
}

func (p *printer) nodes(nodes []Node) {
	for i, n := range nodes {
		text, ok := n.(*Text)
		if !ok {
			p.node(n)
			continue
		}
		if i > 0 {
			if _, ok := nodes[i-1].(*Text); ok {
				p.write("{##}") // keeps the two apart
			}
		}
		if strings.Contains(text.Text, "{") {
			p.write("{% raw %}", text.Text, "{% endraw %}")
		} else {
			p.write(text.Text)
		}
	}
}

func (p *printer) node(n Node) {
	switch n := n.(type) {
	case *Output:
		p.write("{{ ")
		p.expr(n.X, levelCond)
		p.write(" }}")
	case *If:
		for i, b := range n.Branches {
			if i == 0 {
				p.write("{% if ")
			} else {
				p.write("{% elif ")
			}
			p.expr(b.Test, levelOr)
			p.write(" %}")
			p.nodes(b.Body)
		}
		p.orElse(n.Else)
		p.write("{% endif %}")
	case *For:
		p.write("{% for ")
		p.expr(n.Target, levelCond)
		p.write(" in ")
		p.expr(n.Iter, levelOr)
		if n.Filter != nil {
			p.write(" if ")
			p.expr(n.Filter, levelCond)
		}
		p.write(" %}")
		p.nodes(n.Body)
		p.orElse(n.Else)
		p.write("{% endfor %}")
	case *Set:
		p.write("{% set ")
		p.expr(n.Target, levelCond)
		p.write(" = ")
		p.expr(n.Value, levelCond)
		p.write(" %}")
	case *SetBlock:
		p.write("{% set ")
		p.expr(n.Target, levelCond)
		if n.Filter != nil {
			p.expr(n.Filter, levelCond)
		}
		p.write(" %}")
		p.nodes(n.Body)
		p.write("{% endset %}")
	case *With:
		p.write("{% with ")
		for i, target := range n.Targets {
			if i > 0 {
				p.write(", ")
			}
			p.expr(target, levelCond)
			p.write(" = ")
			p.expr(n.Values[i], levelCond)
		}
		p.write(" %}")
		p.nodes(n.Body)
		p.write("{% endwith %}")
	case *FilterBlock:
		var chain printer
		chain.expr(n.Filter, levelCond)
		p.write("{% filter ", strings.TrimPrefix(chain.b.String(), " | "), " %}")
		p.nodes(n.Body)
		p.write("{% endfilter %}")
	}
}

func (p *printer) orElse(nodes []Node) {
	if len(nodes) > 0 {
		p.write("{% else %}")
		p.nodes(nodes)
	}
}
