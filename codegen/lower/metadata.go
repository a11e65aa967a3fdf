package lower

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// sidecar is the file beside the manifest that may declare interleaved
// streams where metadata.yaml takes no new keys.
const sidecar = "interleaved.yaml"

// metadata reads the connector's name and its interleaved streams: from
// data.interleavedStreams, data.ab_internal.interleavedStreams or the sidecar
// file, of which two must not disagree.
func (l *lowerer) metadata(meta *manifest.Document) {
	var places []*manifest.Node
	if meta != nil && meta.Root != nil {
		data := meta.Root.Get("data")
		if r := data.Get("dockerRepository"); r != nil && r.Kind == manifest.String {
			l.conn.Name = path.Base(r.Text)
		}
		places = append(places, data.Get("interleavedStreams"), data.Get("ab_internal").Get("interleavedStreams"))
	}
	places = append(places, l.sidecar())
	var first *manifest.Node
	for _, n := range places {
		switch {
		case n == nil:
		case first == nil:
			first = n
			l.conn.Interleaved = l.interleaved(n)
		case !bytes.Equal(first.AppendJSON(nil), n.AppendJSON(nil)):
			l.add(diag.Diagnostic{
				Pos: n.Pos(), Code: "metadata/interleaved", Message: "interleavedStreams is declared twice, and differently",
				Related: []diag.Related{{Pos: first.Pos(), Message: "the other one stands here"}},
			}, nil)
		}
	}
}

// sidecar reads the sidecar file; nil when there is none.
func (l *lowerer) sidecar() *manifest.Node {
	if l.files == nil {
		return nil
	}
	text, err := fs.ReadFile(l.files, sidecar)
	if err != nil {
		return nil
	}
	doc, found := manifest.ReadData(filepath.Join(filepath.Dir(l.doc.Root.Pos().File), sidecar), text)
	l.diags.Append(found)
	if doc == nil {
		return nil
	}
	if inner := doc.Root.Get("interleavedStreams"); inner != nil {
		return inner
	}
	return doc.Root
}

func (l *lowerer) interleaved(n *manifest.Node) *ir.Interleaved {
	out := &ir.Interleaved{Pos: n.Pos()}
	if n.Kind != manifest.Map {
		l.add(diag.Diagnostic{Pos: n.Pos(), Code: "metadata/interleaved", Message: fmt.Sprintf("interleavedStreams takes a mapping, not %s", n.Kind)}, nil)
		return out
	}
	known := []string{"relationships", "optimizationHints", "parallelizable", "performanceCritical"}
	for i := range n.Members {
		m := &n.Members[i]
		switch m.Key {
		case "relationships":
			out.Relationships = l.nameLists(m)
			l.listsOnly(m)
		case "parallelizable":
			out.Parallelizable = l.nameLists(m)
		case "performanceCritical":
			out.PerformanceCritical = l.nameLists(m)
		case "optimizationHints":
			l.optimizationHints(m.Value, out)
		default:
			l.add(diag.Diagnostic{
				Pos: m.Pos(), Severity: diag.Warning, Code: "metadata/interleaved", Suggestion: didYouMean(m.Key, known),
				Message: fmt.Sprintf("interleavedStreams has no field %q: it is ignored", m.Key),
			}, nil)
		}
	}
	return out
}

// optimizationHints reads the hints.
func (l *lowerer) optimizationHints(n *manifest.Node, out *ir.Interleaved) {
	if n.Kind != manifest.Map {
		l.add(diag.Diagnostic{Pos: n.Pos(), Code: "metadata/interleaved", Message: fmt.Sprintf("optimizationHints takes a mapping, not %s", n.Kind)}, nil)
		return
	}
	known := []string{"parallelizable", "performanceCritical"}
	for i := range n.Members {
		m := &n.Members[i]
		switch m.Key {
		case "parallelizable":
			out.Parallelizable = l.nameLists(m)
		case "performanceCritical":
			out.PerformanceCritical = l.nameLists(m)
		default:
			l.add(diag.Diagnostic{
				Pos: m.Pos(), Severity: diag.Warning, Code: "metadata/interleaved", Suggestion: didYouMean(m.Key, known),
				Message: fmt.Sprintf("optimizationHints has no field %q: it is ignored", m.Key),
			}, nil)
		}
	}
}

// listsOnly reports names that stand where a relationship, a list of names,
// must.
func (l *lowerer) listsOnly(m *manifest.Member) {
	for _, item := range m.Value.Items {
		if item.Kind == manifest.String {
			l.add(diag.Diagnostic{
				Pos: item.Pos(), Code: "metadata/interleaved", Message: fmt.Sprintf("relationships takes lists of stream names, not the name %q alone", item.Text),
				Suggestion: "write a list for each group: [[parent, child], …]",
			}, nil)
		}
	}
}

// nameLists reads a list of lists of stream names; a name alone is a list of
// one.
func (l *lowerer) nameLists(m *manifest.Member) [][]ir.Name {
	bad := func(n *manifest.Node) {
		l.add(diag.Diagnostic{Pos: n.Pos(), Code: "metadata/interleaved", Message: fmt.Sprintf("%s takes lists of stream names, not %s", m.Key, n.Kind)}, nil)
	}
	if m.Value.Kind != manifest.List {
		bad(m.Value)
		return nil
	}
	var out [][]ir.Name
	for _, item := range m.Value.Items {
		parts := []*manifest.Node{item}
		if item.Kind == manifest.List {
			parts = item.Items
		}
		var names []ir.Name
		for _, p := range parts {
			if p.Kind != manifest.String {
				bad(p)
				continue
			}
			names = append(names, ir.Name{Pos: p.Pos(), Text: p.Text})
		}
		out = append(out, names)
	}
	return out
}
