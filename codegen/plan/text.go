package plan

import (
	"fmt"
	"strings"

	"github.com/airgen/airgen/codegen/ir"
)

// String gives the walks as indented text: what is read below what, and what
// of it is emitted.
func (p *Plan) String() string {
	var b strings.Builder
	for _, r := range p.Readers {
		fmt.Fprintf(&b, "walk %s\n", r.File)
		seen := map[*Node]bool{}
		for _, n := range r.Nodes {
			if len(n.In) == 0 {
				writeNode(&b, n, nil, 1, seen)
			}
		}
	}
	return b.String()
}

func writeNode(b *strings.Builder, n *Node, via *Edge, depth int, seen map[*Node]bool) {
	fmt.Fprintf(b, "%s%s", strings.Repeat("  ", depth), n.Key)
	if !n.Emits {
		b.WriteString(" (not emitted)")
	}
	if via != nil {
		fmt.Fprintf(b, " by %s as %s", via.Config.Key.Source, via.Config.Field.Source)
		if via.Config.Incremental {
			b.WriteString(", incremental_dependency")
		}
	}
	for _, f := range n.Shape.Factors {
		switch {
		case f.List != nil:
			fmt.Fprintf(b, ", for each %s", f.List.Field.Source)
		case f.Custom != nil:
			fmt.Fprintf(b, ", for each partition of %s", f.Custom.ClassName)
		}
	}
	if n.Shape.Group != nil {
		fmt.Fprintf(b, ", in groups of %d", n.Shape.Group.Size)
	}
	if n.Shape.Union != nil {
		b.WriteString(", united")
	}
	if n.Shape.Collect {
		b.WriteString(", as a product of complete lists")
	}
	switch n.Stream.Cursor.(type) {
	case *ir.DatetimeCursor:
		b.WriteString(", for each window of its cursor")
	case *ir.CountCursor:
		b.WriteString(", from its cursor on")
	}
	if seen[n] {
		b.WriteString(" (as above)\n")
		return
	}
	seen[n] = true
	b.WriteString("\n")
	for _, e := range n.Out {
		writeNode(b, e.Child, e, depth+1, seen)
	}
}
