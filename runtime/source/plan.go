package source

import (
	"fmt"
	"slices"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/py"
)

// pass is one walk that is to be made: a reader, the streams that it reads in
// this walk, and the state from which each node continues.
type pass struct {
	reader  *Reader
	members []string            // streams, in the order of the catalog
	states  map[string]py.Value // by node key; only nodes that the members need
	// own are the states of the streams that continue from elsewhere than what
	// is read below them does, by node key: see Node.OwnWindow.
	own map[string]py.Value
	// users counts the members that need a node.
	users map[string]int
}

// plan decides which of a reader's streams are read together. Streams share a
// pass when every node that both need continues from the same state; a stream
// whose parent has to start elsewhere gets a pass of its own.
//
// The states are those that came in for the streams, before migration. Streams
// of one group never share a pass.
func plan(reader *Reader, selected []string, incoming func(stream string) py.Value, g groups) ([]*pass, error) {
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
		if err := need.add(node, incoming(stream), false); err != nil {
			return nil, err
		}
		passes = join(passes, reader, nodes, stream, need.states, g)
	}
	return passes, nil
}

// join adds a stream to the first pass that suits it, or to a new one.
func join(passes []*pass, reader *Reader, nodes map[string]*Node, stream string, states map[string]py.Value, g groups) []*pass {
	for _, p := range passes {
		if !g.clash(nodes, p.states, states) && p.join(nodes, stream, states) {
			return passes
		}
	}
	p := &pass{reader: reader, states: map[string]py.Value{}, own: map[string]py.Value{}, users: map[string]int{}}
	p.join(nodes, stream, states)
	return append(passes, p)
}

// join adds a stream with its needs, when all nodes that it shares with other
// streams can be read as all of them need it, and no StateDelegatingStream has
// both its faces in the pass.
func (p *pass) join(nodes map[string]*Node, stream string, states map[string]py.Value) bool {
	if p.twoFaced(nodes, states) {
		return false
	}
	aside := map[string]py.Value{} // states that are to be the streams' own
	for key, state := range states {
		mine, shared := p.states[key]
		if !shared || startKey(nodes[key], mine) == startKey(nodes[key], state) {
			continue
		}
		_, taken := p.own[key]
		switch {
		case !nodes[key].OwnWindow || taken:
			return false
		case nodes[key].Stream == stream:
			aside[key] = state // what is read below it stays as it is
		case p.users[key] == 1 && slices.Contains(p.members, nodes[key].Stream):
			aside[key] = mine // so far only the node's own stream needs it
		default:
			return false
		}
	}
	p.members = append(p.members, stream)
	for key, state := range states {
		p.users[key]++
		own := nodes[key].Stream == stream
		before, moved := aside[key]
		if moved {
			p.own[key] = before
		}
		if _, taken := p.states[key]; !taken || own != moved {
			p.states[key] = state
		}
	}
	return true
}

// twoFaced tells whether a StateDelegatingStream would have both its faces in
// the pass.
func (p *pass) twoFaced(nodes map[string]*Node, states map[string]py.Value) bool {
	for key, node := range nodes {
		if node.Incremental == "" {
			continue
		}
		if hasKey(states, key) && hasKey(p.states, node.Incremental) || hasKey(states, node.Incremental) && hasKey(p.states, key) {
			return true
		}
	}
	return false
}

// node is the one that reads a member of the pass.
func (p *pass) node(stream string) *Node {
	for i := range p.reader.Nodes {
		node := &p.reader.Nodes[i]
		if _, ok := p.states[node.Key]; ok && node.Stream == stream {
			return node
		}
	}
	return nil
}

func hasKey(states map[string]py.Value, key string) bool {
	_, ok := states[key]
	return ok
}

// streamNode is the node of a stream; of a StateDelegatingStream that of its
// full-refresh face.
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

// add notes a node with the state that it continues from, before migration. A
// node that is reached on two ways with different states is read from its
// start, because that covers both. Below a full refresh that goes on, a
// StateDelegatingStream goes on with its full-refresh face.
func (n needs) add(node *Node, state py.Value, goesOn bool) error {
	full := node
	node, state, err := n.face(node, state, goesOn)
	if err != nil {
		return err
	}
	if state, err = migrate(node, state); err != nil {
		return err
	}
	if full.Incremental != "" {
		if node != full && hasKey(n.states, full.Key) {
			node, state = full, py.Value{}
		} else if node == full && hasKey(n.states, full.Incremental) {
			delete(n.states, full.Incremental)
			state = py.Value{}
		}
	}
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
		if n.incremental(parent) {
			continue // the edge from the full-refresh face stands for both
		}
		field := parent.CursorField
		if parent.Incremental != "" {
			field = n.nodes[parent.Incremental].CursorField
		}
		from := checkpoint.ParentInitialState(state, edge.Name, field, edge.Incremental)
		if err := n.add(parent, from, checkpoint.Unfinished(state)); err != nil {
			return err
		}
	}
	return nil
}

// face chooses the face of a StateDelegatingStream that reads from a state, and
// the state it starts from. An expired state counts for nothing.
func (n needs) face(node *Node, state py.Value, goesOn bool) (*Node, py.Value, error) {
	if node.Incremental == "" || goesOn || checkpoint.Unfinished(state) {
		return node, state, nil
	}
	if !state.Truth() {
		return node, py.Value{}, nil
	}
	if expired, err := node.expired(state); expired || err != nil {
		return node, py.Value{}, err
	}
	return n.nodes[node.Incremental], state, nil
}

// expired tells whether the state of a StateDelegatingStream has to be forgotten.
func (n *Node) expired(state py.Value) (bool, error) {
	if n.Expired == nil || !state.Truth() || checkpoint.Unfinished(state) {
		return false, nil
	}
	return n.Expired(state)
}

// incremental tells whether a node is the incremental face of another.
func (n needs) incremental(node *Node) bool {
	for _, other := range n.nodes {
		if other.Incremental == node.Key {
			return true
		}
	}
	return false
}

// migrate gives the state that a node starts from. What another shape of the
// stream wrote while it had no cursor says nothing about one.
func migrate(node *Node, state py.Value) (py.Value, error) {
	if node.CursorField != "" && checkpoint.Unfinished(state) {
		return py.Value{}, nil
	}
	if node.Migrate == nil || state.IsUndefined() {
		return state, nil
	}
	return node.Migrate(state)
}
