package manifest

import "github.com/airgen/airgen/codegen/diag"

// maxValues is how many values a manifest may have when every reference is
// replaced by a copy of what it names. The largest published connector has a
// twentieth of it.
const maxValues = 4_000_000

// checkSize reports a manifest whose references multiply beyond reason.
func checkSize(root *Node, diags *diag.List) bool {
	sizes := map[*Node]int{}
	if expanded(root, sizes) <= maxValues {
		return true
	}
	n := root
	for {
		next := largest(n, sizes)
		if next == nil || sizes[next.Same()] <= maxValues/2 {
			break
		}
		n = next
	}
	pos := n.Use()
	if !pos.IsValid() {
		pos = n.Pos()
	}
	diags.Errorf(pos, "ref/size", "with its references replaced the manifest would hold more than %d values", maxValues)
	return false
}

func children(n *Node, do func(*Node)) {
	for _, c := range n.Items {
		do(c)
	}
	for i := range n.Members {
		do(n.Members[i].Value)
	}
}

// once calls do with a node and what is below it, each node once, and goes
// below where do says so.
func once(n *Node, do func(*Node) (below bool)) { onceOf(n, map[*Node]bool{}, do) }

func onceOf(n *Node, seen map[*Node]bool, do func(*Node) bool) {
	if seen[n.Same()] {
		return
	}
	seen[n.Same()] = true
	if do(n) {
		children(n, func(c *Node) { onceOf(c, seen, do) })
	}
}

// expanded counts the values of a tree, at most a little over the limit.
func expanded(n *Node, sizes map[*Node]int) int {
	if len(n.Items) == 0 && len(n.Members) == 0 {
		return 1
	}
	id := n.Same()
	if s, ok := sizes[id]; ok {
		return s
	}
	total := 1
	children(n, func(c *Node) { total = min(total+expanded(c, sizes), maxValues+1) })
	sizes[id] = total
	return total
}

func largest(n *Node, sizes map[*Node]int) *Node {
	var best *Node
	children(n, func(c *Node) {
		if best == nil || sizes[c.Same()] > sizes[best.Same()] {
			best = c
		}
	})
	return best
}
