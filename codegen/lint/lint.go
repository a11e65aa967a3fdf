// Package lint finds wrong use of right components: a manifest that the
// Airbyte Python CDK accepts, and that reads something else than its author
// meant. Its findings are warnings; nothing here changes what is compiled. It
// reads the model, and the plan for what a stream's partitions hold.
package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/codegen/ir"
)

// Check gives everything that looks wrong in a connector.
func Check(c *ir.Connector) diag.List {
	l := &linter{config: specOf(c), said: map[said]bool{}}
	for _, s := range slices.Concat(c.Streams, c.Parents) {
		l.faces(s)
	}
	for _, d := range c.Dynamic {
		l.dynamic = true
		l.faces(d.Template)
	}
	return l.list
}

type linter struct {
	list    diag.List
	config  *schema // of the config; nil when it is not known
	stream  *ir.Stream
	dynamic bool
	said    map[said]bool
}

// said identifies a finding, so that a definition used by many streams is
// reported once.
type said struct {
	pos     diag.Pos
	message string
}

func (l *linter) warn(pos diag.Pos, code, suggestion, format string, args ...any) {
	d := diag.Diagnostic{Pos: pos, Severity: diag.Warning, Code: code, Stream: l.stream.Name, Suggestion: suggestion, Message: fmt.Sprintf(format, args...)}
	if key := (said{d.Pos, d.Message}); !l.said[key] {
		l.said[key] = true
		l.list.Add(d)
	}
}

func (l *linter) faces(s *ir.Stream) {
	if s.Delegates != nil {
		l.one(s.Delegates.FullRefresh)
		l.one(s.Delegates.Incremental)
		return
	}
	l.one(s)
}

func (l *linter) one(s *ir.Stream) {
	l.stream = s
	if !l.dynamic { // a resolver may write the rest of a template
		l.schema(s)
		l.pageSize(s)
	}
	l.expressions(s)
}

// expressions looks at what the stream's templates take from their variables.
func (l *linter) expressions(s *ir.Stream) {
	slice := sliceOf(s)
	ir.Parts(s, func(part any) {
		t, ok := part.(*ir.Template)
		if !ok || t.AST == nil {
			return
		}
		t.AST.Exprs(func(x expr.Expr) {
			root, path := constantAccess(x)
			if root == nil {
				return
			}
			switch root.Name {
			case "stream_partition", "stream_slice", "stream_interval":
				if !l.dynamic {
					l.slicePath(t, x, root.Name, path, slice)
				}
			case "config":
				l.configPath(t, x, path)
			}
		})
	})
}

// constantAccess takes root['a']['b'] and root.a.b apart. The method get says
// that the author expects the key to be absent, so it is not taken.
func constantAccess(x expr.Expr) (*expr.Name, []string) {
	switch x.(type) {
	case *expr.Attr, *expr.Item:
	default:
		return nil, nil
	}
	root, path := expr.Access(x)
	if root == nil || root.Var == nil || !root.Var.IsRoot() {
		return nil, nil
	}
	calls := false
	expr.Walk(x, func(in expr.Expr) bool {
		_, call := in.(*expr.Call)
		calls = calls || call
		return !calls
	})
	if calls {
		return nil, nil
	}
	return root, path
}

// quoted lists names for a message.
func quoted(names []string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = fmt.Sprintf("%q", n)
	}
	return strings.Join(out, ", ")
}

func didYouMean(word string, choices []string) string {
	if near := diag.Nearest(word, choices); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return ""
}
