package expr

import "slices"

// scope is one level of names.
type scope struct {
	parent *scope
	vars   map[string]*Var
	order  []*Var
}

func (s *scope) find(name string) *Var {
	for ; s != nil; s = s.parent {
		if v := s.vars[name]; v != nil {
			return v
		}
	}
	return nil
}

func (s *scope) define(name string, v Var) *Var {
	v.Name = name
	p := &v
	s.vars[name] = p
	s.order = append(s.order, p)
	return p
}

func (s *scope) load(name string, at int) {
	if s.find(name) == nil {
		s.define(name, Var{Init: InitRoot, offset: at})
	}
}

// store notes an assignment outside any branch.
func (s *scope) store(name string, at int) {
	v := s.vars[name]
	if v == nil {
		if outer := s.parent.find(name); outer != nil {
			v = s.define(name, Var{Init: InitOuter, Outer: outer, offset: at})
		} else {
			v = s.define(name, Var{Init: InitUnset, offset: at})
		}
	}
	v.Set = true
}

// storeInBranch notes an assignment inside {% if %}: the other branches leave
// the name what it was, so that it must exist outside, unless it was assigned
// before.
func (s *scope) storeInBranch(name string, at int) {
	v := s.vars[name]
	if v == nil {
		v = s.define(name, Var{offset: at})
	}
	if !v.Set {
		if outer := s.parent.find(name); outer != nil {
			v.Init, v.Outer = InitOuter, outer
		} else {
			v.Init, v.Outer = InitRoot, nil
		}
	}
	v.Set = true
}

func (s *scope) param(name string, at int) *Var {
	if v := s.vars[name]; v != nil {
		return v
	}
	return s.define(name, Var{Init: InitParam, offset: at})
}

// ownSet lists the variables that the scope must declare.
func (s *scope) ownSet() []*Var {
	var out []*Var
	for _, v := range s.order {
		if v.Set && v.Init != InitParam {
			out = append(out, v)
		}
	}
	return out
}

// resolver binds the names of a template.
type resolver struct {
	roots map[string]int
	err   *Error
}

// resolve decides for every Name which variable it is, and collects roots.
func resolve(t *Template) error {
	r := &resolver{roots: map[string]int{}}
	s := &scope{vars: map[string]*Var{}}
	if mentions(t.Nodes, "self") {
		s.define("self", Var{Init: InitSelf})
	}
	t.Vars = r.scope(s, t.Nodes, nil)
	if r.err != nil {
		return r.err
	}
	for name, at := range r.roots {
		if !IsFunction(name) {
			t.roots = append(t.roots, Root{Name: name, Offset: at})
		}
	}
	slices.SortFunc(t.roots, func(a, b Root) int { return a.Offset - b.Offset })
	return nil
}

// inner opens a scope below parent whose params are assigned by what opens it.
func (r *resolver) inner(parent *scope, params []*Name, nodes []Node, heads []Expr) []*Var {
	s := &scope{parent: parent, vars: map[string]*Var{}}
	for _, p := range params {
		p.Var = s.param(p.Name, p.At)
	}
	return r.scope(s, nodes, heads)
}

// scope handles one scope: heads are expressions evaluated inside it before
// its nodes. It gives the variables that the scope declares.
func (r *resolver) scope(s *scope, nodes []Node, heads []Expr) []*Var {
	for _, x := range heads {
		loads(x, s)
	}
	survey(s, nodes, false)
	for _, x := range heads {
		bind(x, s)
	}
	r.descend(s, nodes)
	r.collect(s)
	return s.ownSet()
}

// collect notes the names that the scope takes from outside.
func (r *resolver) collect(s *scope) {
	for _, v := range s.order {
		if v.Init != InitRoot {
			continue
		}
		if at, ok := r.roots[v.Name]; !ok || v.offset < at {
			r.roots[v.Name] = v.offset
		}
	}
}

// survey notes every name that the nodes of one scope read or set, without
// looking into scopes below.
func survey(s *scope, nodes []Node, branch bool) {
	for _, n := range nodes {
		switch n := n.(type) {
		case *Output:
			loads(n.X, s)
		case *If:
			for _, b := range n.Branches {
				loads(b.Test, s)
				survey(s, b.Body, true)
			}
			survey(s, n.Else, true)
		case *For:
			loads(n.Iter, s)
		case *Set:
			loads(n.Value, s)
			assign(n.Target, s, branch)
		case *SetBlock:
			assign(n.Target, s, branch)
		case *With:
			for _, x := range n.Values {
				loads(x, s)
			}
		case *FilterBlock:
			loads(n.Filter, s)
		}
	}
}

func assign(target Expr, s *scope, branch bool) {
	for _, name := range TargetNames(target) {
		if branch {
			s.storeInBranch(name.Name, name.At)
		} else {
			s.store(name.Name, name.At)
		}
	}
	loads(target, s) // names are known by now; a namespace is read
}

// TargetNames lists the names that an assignment to x sets; a namespace's
// attribute is none.
func TargetNames(x Expr) []*Name {
	switch x := x.(type) {
	case *Name:
		return []*Name{x}
	case *Tuple:
		var out []*Name
		for _, item := range x.Items {
			out = append(out, TargetNames(item)...)
		}
		return out
	}
	return nil
}

func loads(x Expr, s *scope) {
	Walk(x, func(x Expr) bool {
		if n, ok := x.(*Name); ok {
			s.load(n.Name, n.At)
		}
		return true
	})
}

func bind(x Expr, s *scope) {
	Walk(x, func(x Expr) bool {
		if n, ok := x.(*Name); ok && n.Var == nil {
			n.Var = s.find(n.Name)
		}
		return true
	})
}

// descend binds the names of a surveyed scope and opens the scopes below it.
func (r *resolver) descend(s *scope, nodes []Node) {
	for _, n := range nodes {
		switch n := n.(type) {
		case *Output:
			bind(n.X, s)
		case *If:
			for _, b := range n.Branches {
				bind(b.Test, s)
				r.descend(s, b.Body)
			}
			r.descend(s, n.Else)
		case *For:
			r.loop(s, n)
		case *Set:
			bind(n.Value, s)
			bind(n.Target, s)
		case *SetBlock:
			bind(n.Target, s)
			n.Vars = r.inner(s, nil, n.Body, heads(n.Filter))
		case *With:
			for _, x := range n.Values {
				bind(x, s)
			}
			var params []*Name
			for _, target := range n.Targets {
				params = append(params, TargetNames(target)...)
			}
			n.Vars = r.inner(s, params, n.Body, nil)
		case *FilterBlock:
			n.Vars = r.inner(s, nil, n.Body, heads(n.Filter))
		}
	}
}

func heads(x Expr) []Expr {
	if x == nil {
		return nil
	}
	return []Expr{x}
}

func (r *resolver) loop(s *scope, n *For) {
	bind(n.Iter, s)
	params := TargetNames(n.Target)
	for _, p := range params {
		r.notLoop(p)
	}
	each(n.Body, func(inner Node) {
		switch inner := inner.(type) {
		case *Set:
			for _, p := range TargetNames(inner.Target) {
				r.notLoop(p)
			}
		case *SetBlock:
			for _, p := range TargetNames(inner.Target) {
				r.notLoop(p)
			}
		}
	})
	loop := &Name{Name: "loop", At: n.At}
	if mentions(n.Body, "loop") {
		params = append(params, loop)
	}
	n.Vars = r.inner(s, params, n.Body, nil)
	n.Loop = loop.Var
	n.ElseVars = r.inner(s, nil, n.Else, nil)
	if n.Filter != nil {
		r.filter(s, n)
	}
}

// filter binds the condition of a loop, which sees the targets and the scope
// around, but nothing of the body.
func (r *resolver) filter(s *scope, n *For) {
	f := &scope{parent: s, vars: map[string]*Var{}}
	for _, target := range TargetNames(n.Target) {
		f.vars[target.Name] = target.Var
	}
	loads(n.Filter, f)
	bind(n.Filter, f)
	r.collect(f)
}

func (r *resolver) notLoop(p *Name) {
	if p.Name == "loop" && r.err == nil {
		r.err = &Error{Offset: p.At, Msg: "the variable loop cannot be set inside a loop"}
	}
}
