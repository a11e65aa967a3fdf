package expr

import "strconv"

// Paths lists the constant access paths below a root variable, each once, in
// the order of the source: record['a']['b'], record.a.b and
// record.get('a').b give [a b]; an integer key gives its decimal text. A path
// ends where the access stops being constant, so a bare use of the root gives
// the empty path.
func (t *Template) Paths(root string) [][]string {
	return t.paths(root, func(v *Var) bool { return v.IsRoot() && v.Name == root })
}

func (t *Template) paths(root string, is func(*Var) bool) [][]string {
	var out [][]string
	seen := map[string]bool{}
	inner := map[Expr]bool{} // parts of a path already taken
	t.Exprs(func(x Expr) {
		if inner[x] {
			return
		}
		base, path, parts := access(x)
		if base == nil || base.Var == nil || !is(base.Var) {
			return
		}
		for _, p := range parts {
			inner[p] = true
		}
		key := ""
		for _, p := range path {
			key += strconv.Quote(p)
		}
		if !seen[key] {
			seen[key] = true
			out = append(out, path)
		}
	})
	return out
}

// Access takes a chain of constant accesses apart: the variable it begins at
// and the keys. The base is nil when x is something else.
func Access(x Expr) (base *Name, path []string) {
	base, path, _ = access(x)
	return base, path
}

// access also lists the nodes of the chain below x.
func access(x Expr) (base *Name, path []string, parts []Expr) {
	switch x := x.(type) {
	case *Name:
		return x, nil, nil
	case *Attr:
		base, path, parts = access(x.X)
		return base, append(path, x.Name), append(parts, x.X)
	case *Item:
		key, ok := constKey(x.Key)
		if !ok {
			return nil, nil, nil
		}
		base, path, parts = access(x.X)
		return base, append(path, key), append(parts, x.X)
	case *Call:
		key, ok := getKey(x)
		if !ok {
			return nil, nil, nil
		}
		get := x.Fun.(*Attr)
		base, path, parts = access(get.X)
		return base, append(path, key), append(parts, get, get.X)
	}
	return nil, nil, nil
}

// getKey recognises x.get('key') and x.get('key', default).
func getKey(x *Call) (string, bool) {
	get, ok := x.Fun.(*Attr)
	if !ok || get.Name != "get" || len(x.Pos) == 0 || len(x.Pos) > 2 || len(x.Named) > 0 || x.Star != nil || x.StarStar != nil {
		return "", false
	}
	return constKey(x.Pos[0])
}

func constKey(x Expr) (string, bool) {
	if u, ok := x.(*Unary); ok && u.Op == "-" {
		if c, ok := u.X.(*Const); ok {
			if n, ok := c.Value.(int64); ok {
				return strconv.FormatInt(-n, 10), true
			}
		}
		return "", false
	}
	c, ok := x.(*Const)
	if !ok {
		return "", false
	}
	switch v := c.Value.(type) {
	case string:
		return v, true
	case int64:
		return strconv.FormatInt(v, 10), true
	}
	return "", false
}
