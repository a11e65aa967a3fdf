package plan

import (
	"slices"

	"github.com/airgen/airgen/codegen/ir"
)

// Hint is what metadata's optimizationHints say of a stream: the name of the
// runtime's constant.
type Hint string

// Critical streams get workers first; Parallel ones run beside them. A stream
// that is both is critical.
const (
	NoHint   Hint = ""
	Critical Hint = "Critical"
	Parallel Hint = "Parallel"
)

// Hint gives the hint for a node's stream; NoHint for parents that are read only
// for others.
func (p *Plan) Hint(n *Node) Hint {
	d := p.Connector.Interleaved
	if d == nil || !n.Emits {
		return NoHint
	}
	names := func(lists [][]ir.Name) bool {
		return slices.ContainsFunc(lists, func(list []ir.Name) bool {
			return slices.ContainsFunc(list, func(name ir.Name) bool { return name.Text == n.Of().Name })
		})
	}
	switch {
	case names(d.PerformanceCritical):
		return Critical
	case names(d.Parallelizable):
		return Parallel
	}
	return NoHint
}
