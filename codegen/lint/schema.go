package lint

import (
	"encoding/json"
	"slices"
	"sort"
	"strings"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// schema is what a JSON schema says of the keys of an object.
type schema struct {
	Properties map[string]*schema `json:"properties"`
	OneOf      []*schema          `json:"oneOf"`
	AnyOf      []*schema          `json:"anyOf"`
	AllOf      []*schema          `json:"allOf"`
	Items      json.RawMessage    `json:"items"`
	Pattern    json.RawMessage    `json:"patternProperties"`
	Ref        string             `json:"$ref"`
}

// names lists the keys that the schema names; open says that it names none,
// or that there may be others as a matter of course.
func (s *schema) names() (names []string, open bool) {
	if s == nil || s.Ref != "" || len(s.Pattern) > 0 {
		return nil, true
	}
	for name := range s.Properties {
		names = append(names, name)
	}
	for _, part := range slices.Concat(s.OneOf, s.AnyOf, s.AllOf) {
		more, _ := part.names()
		names = append(names, more...)
	}
	sort.Strings(names)
	return slices.Compact(names), len(names) == 0
}

// property gives the schema of a key: all that the schema's parts say of it.
func (s *schema) property(name string) *schema {
	var found []*schema
	var visit func(*schema)
	visit = func(s *schema) {
		if s == nil {
			return
		}
		if p := s.Properties[name]; p != nil {
			found = append(found, p)
		}
		for _, part := range slices.Concat(s.OneOf, s.AnyOf, s.AllOf) {
			visit(part)
		}
	}
	visit(s)
	if len(found) == 0 {
		return nil
	}
	return &schema{AnyOf: found}
}

// parse reads a JSON schema; nil when it is of another form.
func parse(text []byte) *schema {
	var s schema
	if len(text) == 0 || json.Unmarshal(text, &s) != nil {
		return nil
	}
	return &s
}

// specOf gives the schema of the config, with the keys that the connector
// writes itself; nil when the config may hold others.
func specOf(c *ir.Connector) *schema {
	if c.Spec.Rules != nil {
		return nil
	}
	var spec struct {
		Connection *schema `json:"connectionSpecification"`
	}
	if len(c.Spec.JSON) == 0 || json.Unmarshal(c.Spec.JSON, &spec) != nil || spec.Connection == nil {
		return nil
	}
	written := false
	plan.EachRequester(c, func(r *ir.Requester) { written = written || writesConfig(r.Auth) })
	if _, open := spec.Connection.names(); open || written {
		return nil
	}
	return spec.Connection
}

func writesConfig(a ir.Auth) bool {
	switch a := a.(type) {
	case *ir.OAuth:
		return a.Updater != nil
	case *ir.SelectiveAuth:
		return slices.ContainsFunc(a.Choices, func(c ir.AuthChoice) bool { return writesConfig(c.Auth) })
	}
	return false
}

// configPath reports an expression that reads a key of the config which the
// spec does not have: no user can give it.
func (l *linter) configPath(t *ir.Template, x expr.Expr, path []string) {
	at := l.config
	for _, key := range path[:len(path)-1] {
		at = at.property(key)
	}
	names, open := at.names()
	key := path[len(path)-1]
	if at == nil || open || slices.Contains(names, key) || strings.HasPrefix(key, "__") {
		return
	}
	if suggestion := didYouMean(key, names); suggestion != "" {
		l.warn(t.At(x.Offset()), "expression/config", suggestion, "the spec has no %q", strings.Join(path, "."))
	}
}

// schema compares the keys that a stream's components name with its schema.
func (l *linter) schema(s *ir.Stream) {
	own := recordOf(s)
	switch c := s.Cursor.(type) {
	case *ir.DatetimeCursor:
		l.inSchema(own, c.Field, "schema/cursor", "the cursor field", "the schema")
	case *ir.CountCursor:
		l.inSchema(own, c.Field, "schema/cursor", "the cursor field", "the schema")
	}
	for _, p := range plan.ParentsOf(s) {
		if p.Stream.Delegates == nil {
			l.inSchema(recordOf(p.Stream), p.Key, "schema/parent-key", "parent_key", "the schema of parent "+p.Name)
		}
	}
}

func (l *linter) inSchema(r record, t *ir.Template, code, what, where string) {
	field, ok := staticText(t)
	if !ok || field == "" || r.open {
		return
	}
	key, _, _ := strings.Cut(field, "/")
	if strings.ContainsAny(key, "*?[") || slices.Contains(r.names, key) || slices.Contains(r.names, field) {
		return
	}
	l.warn(t.Pos, code, didYouMean(key, r.names), "%s %q is not in %s", what, field, where)
}

// record is what is known of a stream's records.
type record struct {
	names []string
	open  bool
}

// recordOf gives the keys of a stream's records by its schema and its
// transformations.
func recordOf(s *ir.Stream) record {
	names, open := parse(s.Schema.JSON).names()
	r := record{names, open}
	for _, t := range s.Transforms {
		switch {
		case t.Add != nil:
			for _, f := range t.Add.Fields {
				if len(f.Path) > 0 {
					r.names = append(r.names, f.Path[0])
				}
			}
		case t.Remove != nil:
		default:
			r.open = true // the keys change in ways that the schema may or may not follow
		}
	}
	return r
}
