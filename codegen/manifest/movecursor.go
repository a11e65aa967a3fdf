package manifest

import (
	"fmt"
	"strings"
)

// mover moves the cursors among retrievers' routers to the streams, in the text.
type mover struct {
	shaper
	root    *Node
	kinds   *kinds
	removed map[*Node]bool   // what was taken out: routers, or items of their lists
	defined map[*Node]string // cursors that became definitions, and their names
}

// moveCursors moves all cursors at once, as retrievers share them. The stream's
// new key goes beside its retriever, where streams that inherit the one
// inherit the other; with each, onto every stream that the manifest lists.
func moveCursors(text []byte, root *Node, each bool) []edit {
	m := &mover{shaper: shaper{text: text}, root: root, kinds: kindsOf(root), removed: map[*Node]bool{}, defined: map[*Node]string{}}
	var streams []*Node
	if each {
		streams = m.kinds.streams
	} else {
		once(root, func(n *Node) bool {
			if isSchema(n) {
				return false
			}
			if n.Get("retriever") != nil && n != root.Get("definitions") {
				streams = append(streams, n)
			}
			return true
		})
	}
	used := map[*Node]int{} // cursors written in place, and how many streams need them
	for _, stream := range streams {
		if at := m.cursorOf(stream); at.cursor != nil {
			used[at.cursor]++
		}
	}
	for _, stream := range streams {
		if at := m.cursorOf(stream); at.cursor != nil {
			m.move(stream, at, used[at.cursor] > 1)
		}
	}
	return m.result()
}

// found is where the cursor of a stream is written.
type found struct {
	cursor    *Node // the mapping, or the reference to it
	retriever *Node // the mapping that the routers are written in
	routers   *Node // the list that the cursor is an item of; nil when it is the router
}

// cursorOf gives where the cursor among the routers of a stream's retriever is
// written; its cursor is nil when there is none, or the stream has its own.
func (m *mover) cursorOf(stream *Node) found {
	chain := m.kinds.chain(stream)
	retriever := m.kinds.resolved(inChain(chain, "retriever"))
	if retriever == nil || retriever.Kind != Map || inChain(chain, "incremental_sync") != nil {
		return found{}
	}
	for _, n := range m.kinds.chain(retriever) {
		router := n.Get("partition_router")
		if router == nil {
			continue
		}
		if m.isCursor(router) {
			return found{cursor: router, retriever: n}
		}
		if router.Kind == List {
			for _, item := range router.Items {
				if m.isCursor(item) {
					return found{cursor: item, retriever: n, routers: router}
				}
			}
		}
		break
	}
	return found{}
}

func (m *mover) isCursor(n *Node) bool {
	n = m.kinds.resolved(n)
	return n != nil && n.Kind == Map && inChain(m.kinds.chain(n), "type").IsText("DatetimeBasedCursor")
}

// move takes a cursor out of the routers and adds it to the stream.
func (m *mover) move(stream *Node, at found, shared bool) {
	before := stream.Member("retriever")
	if before == nil {
		before = firstKey(stream)
	}
	if before == nil || stream.use != nowhere || m.flow(stream) {
		m.failed = true
		return
	}
	indent := m.column(int(before.at))
	var value string
	switch {
	case at.cursor.Kind == String:
		value = fmt.Sprintf(" %s\n", m.text[at.cursor.at:at.cursor.end()])
	case at.cursor.Get("$ref") != nil && len(at.cursor.Members) == 1:
		value = "\n" + m.block(at.cursor, indent+2)
	case shared:
		value = fmt.Sprintf("\n%s$ref: \"#/definitions/%s\"\n", strings.Repeat(" ", indent+2), m.define(at.cursor))
	default:
		value = "\n" + m.block(at.cursor, indent+2)
	}
	m.edits = append(m.edits, edit{int(before.at), int(before.at), "incremental_sync:" + value + strings.Repeat(" ", indent)})
	m.takeOut(at)
}

// define makes a definition of a cursor, before the one that it stands in.
func (m *mover) define(cursor *Node) string {
	if name := m.defined[cursor]; name != "" {
		return name
	}
	definitions := m.root.Get("definitions")
	var above *Member
	if definitions != nil && !m.flow(definitions) {
		for i := range definitions.Members {
			if d := &definitions.Members[i]; d.at < cursor.at && (above == nil || d.at > above.at) {
				above = d
			}
		}
	}
	if above == nil {
		m.failed = true
		return ""
	}
	name := "incremental_sync"
	for i := 2; definitions.Get(name) != nil || m.taken(name); i++ {
		name = fmt.Sprintf("incremental_sync_%d", i)
	}
	m.defined[cursor] = name
	indent := m.column(int(above.at))
	m.edits = append(m.edits, edit{int(above.at), int(above.at), name + ":\n" + m.block(cursor, indent+2) + strings.Repeat(" ", indent)})
	return name
}

func (m *mover) taken(name string) bool {
	for _, n := range m.defined {
		if n == name {
			return true
		}
	}
	return false
}

// takeOut takes a cursor out of the routers, once.
func (m *mover) takeOut(at found) {
	if m.removed[at.cursor] {
		return
	}
	m.removed[at.cursor] = true
	if at.routers != nil && len(at.routers.Items) > 1 {
		m.removeItem(at.routers, at.cursor)
		return
	}
	m.remove(at.retriever, "partition_router")
}
