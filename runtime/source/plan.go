package source

import (
	"fmt"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/py"
)

// pass is one walk that is to be made: a reader, the streams that it reads in
// this walk, and the state from which each node continues.
type pass struct {
	reader  *Reader
	members []string            // streams, in the order of the catalog
	states  map[string]py.Value // by node key; only nodes that the members need
}

// plan decides which of a reader's streams are read together. Streams share a
// pass when every node that both need continues from the same state; a stream
// whose parent has to start elsewhere gets a pass of its own.
//
// The states are those that came in for the streams, before migration.
func plan(reader *Reader, selected []string, incoming func(stream string) py.Value) ([]*pass, error) {
	nodes := make(map[string]*Node, len(reader.Nodes))
	for i := range reader.Nodes {
		nodes[reader.Nodes[i].Key] = &reader.Nodes[i]
	}
	var passes []*pass
	for _, stream := range selected {
		node := streamNode(reader, stream)
		if node == nil {
			continue
		}
		need := needs{nodes: nodes, states: map[string]py.Value{}}
		state, err := migrate(node, incoming(stream))
		if err != nil {
			return nil, err
		}
		if err := need.add(node, state); err != nil {
			return nil, err
		}
		passes = join(passes, reader, nodes, stream, need.states)
	}
	return passes, nil
}

// join adds a stream to the first pass that suits it, or to a new one.
func join(passes []*pass, reader *Reader, nodes map[string]*Node, stream string, states map[string]py.Value) []*pass {
	for _, p := range passes {
		if !p.suits(nodes, states) {
			continue
		}
		p.members = append(p.members, stream)
		own := streamNode(reader, stream).Key
		for key, state := range states {
			if _, taken := p.states[key]; !taken || key == own {
				p.states[key] = state
			}
		}
		return passes
	}
	return append(passes, &pass{reader: reader, members: []string{stream}, states: states})
}

// suits tells whether all nodes that the pass shares with another stream
// continue from the same place.
func (p *pass) suits(nodes map[string]*Node, states map[string]py.Value) bool {
	for key, state := range states {
		if mine, shared := p.states[key]; shared && startKey(nodes[key], mine) != startKey(nodes[key], state) {
			return false
		}
	}
	return true
}

func streamNode(reader *Reader, stream string) *Node {
	for i := range reader.Nodes {
		if reader.Nodes[i].Stream == stream && stream != "" {
			return &reader.Nodes[i]
		}
	}
	return nil
}

// needs collects what one stream needs: itself, its parents, and theirs.
type needs struct {
	nodes  map[string]*Node
	states map[string]py.Value
}

// add notes a node with the state that it continues from. A node that is
// reached on two ways with different states is read from its start, because
// that covers both.
func (n needs) add(node *Node, state py.Value) error {
	if known, ok := n.states[node.Key]; ok {
		if startKey(node, known) == startKey(node, state) {
			return nil
		}
		state = py.Value{}
	}
	n.states[node.Key] = state
	for _, edge := range node.Parents {
		parent, ok := n.nodes[edge.Parent]
		if !ok {
			return fmt.Errorf("airgen bug: node %q has no parent %q in its reader", node.Key, edge.Parent)
		}
		from, err := migrate(parent, checkpoint.ParentInitialState(state, edge.Name, parent.CursorField, edge.Incremental))
		if err != nil {
			return err
		}
		if err := n.add(parent, from); err != nil {
			return err
		}
	}
	return nil
}

func migrate(node *Node, state py.Value) (py.Value, error) {
	if node.Migrate == nil || state.IsUndefined() {
		return state, nil
	}
	return node.Migrate(state)
}
