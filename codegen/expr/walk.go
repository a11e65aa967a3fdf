package expr

// Walk calls visit for an expression and, as long as visit returns true, for
// the expressions in it, in the order of the source. A nil x is no expression.
func Walk(x Expr, visit func(Expr) bool) {
	if x == nil || !visit(x) {
		return
	}
	for _, sub := range children(x) {
		Walk(sub, visit)
	}
}

// children lists the expressions directly inside x; absent ones are left out.
func children(x Expr) []Expr {
	var out []Expr
	add := func(xs ...Expr) {
		for _, x := range xs {
			if x != nil {
				out = append(out, x)
			}
		}
	}
	args := func(a Args) {
		add(a.Pos...)
		for _, k := range a.Named {
			add(k.Value)
		}
		add(a.Star, a.StarStar)
	}
	switch x := x.(type) {
	case *List:
		add(x.Items...)
	case *Tuple:
		add(x.Items...)
	case *Dict:
		for _, p := range x.Items {
			add(p.Key, p.Value)
		}
	case *Attr:
		add(x.X)
	case *Item:
		add(x.X, x.Key)
	case *Slice:
		add(x.Low, x.High, x.Step)
	case *Call:
		add(x.Fun)
		args(x.Args)
	case *Filter:
		add(x.X)
		args(x.Args)
	case *Test:
		add(x.X)
		args(x.Args)
	case *Unary:
		add(x.X)
	case *Binary:
		add(x.X, x.Y)
	case *Compare:
		add(x.X)
		for _, op := range x.Ops {
			add(op.Y)
		}
	case *Concat:
		add(x.Items...)
	case *Cond:
		add(x.Then, x.Test, x.Else)
	}
	return out
}

// Exprs calls visit for every expression of the template, however deep, in
// the order of the source as far as the language allows.
func (t *Template) Exprs(visit func(Expr)) {
	each(t.Nodes, func(n Node) {
		for _, x := range nodeExprs(n) {
			Walk(x, func(x Expr) bool { visit(x); return true })
		}
	})
}

// Targets calls visit for every name that a statement of the template assigns
// to: {% set %}, {% for %} and {% with %}.
func (t *Template) Targets(visit func(*Name)) {
	each(t.Nodes, func(n Node) {
		var assigned []Expr
		switch n := n.(type) {
		case *For:
			assigned = []Expr{n.Target}
		case *Set:
			assigned = []Expr{n.Target}
		case *SetBlock:
			assigned = []Expr{n.Target}
		case *With:
			assigned = n.Targets
		}
		for _, x := range assigned {
			for _, name := range TargetNames(x) {
				visit(name)
			}
		}
	})
}

// Mentions reports whether a node, or anything below it, reads or sets the
// variable, under its own name or as what an inner variable begins with.
func Mentions(n Node, v *Var) bool {
	found := false
	each([]Node{n}, func(n Node) {
		for _, x := range nodeExprs(n) {
			found = found || MentionsIn(x, v)
		}
	})
	return found
}

// MentionsIn is Mentions for an expression.
func MentionsIn(x Expr, v *Var) bool {
	found := false
	Walk(x, func(x Expr) bool {
		if n, ok := x.(*Name); ok {
			w := n.Var
			for w != nil && w != v {
				w = w.Outer
			}
			found = found || w != nil
		}
		return !found
	})
	return found
}

// each calls visit for all nodes, outer before inner.
func each(nodes []Node, visit func(Node)) {
	for _, n := range nodes {
		visit(n)
		for _, body := range bodies(n) {
			each(body, visit)
		}
	}
}

func bodies(n Node) [][]Node {
	switch n := n.(type) {
	case *If:
		var out [][]Node
		for _, b := range n.Branches {
			out = append(out, b.Body)
		}
		return append(out, n.Else)
	case *For:
		return [][]Node{n.Body, n.Else}
	case *SetBlock:
		return [][]Node{n.Body}
	case *With:
		return [][]Node{n.Body}
	case *FilterBlock:
		return [][]Node{n.Body}
	}
	return nil
}

// nodeExprs lists the expressions that stand in a node's own tags.
func nodeExprs(n Node) []Expr {
	var out []Expr
	switch n := n.(type) {
	case *Output:
		out = []Expr{n.X}
	case *If:
		for _, b := range n.Branches {
			out = append(out, b.Test)
		}
	case *For:
		out = []Expr{n.Target, n.Iter, n.Filter}
	case *Set:
		out = []Expr{n.Target, n.Value}
	case *SetBlock:
		out = []Expr{n.Target, n.Filter}
	case *With:
		for i := range n.Targets {
			out = append(out, n.Targets[i], n.Values[i])
		}
	case *FilterBlock:
		out = []Expr{n.Filter}
	}
	return out
}

// mentions reports whether the nodes, or any below them, read the name.
func mentions(nodes []Node, name string) bool {
	found := false
	each(nodes, func(n Node) {
		for _, x := range nodeExprs(n) {
			Walk(x, func(x Expr) bool {
				if n, ok := x.(*Name); ok && n.Name == name {
					found = true
				}
				return true
			})
		}
	})
	return found
}
