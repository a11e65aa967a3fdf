// Package lower turns a manifest's tree into the model: it checks what the
// Airbyte Python CDK checks when it loads a manifest and builds its streams,
// fills in defaults, parses every interpolated string and finds out which
// parent streams mean a readable one. It never decides whether something can be
// compiled (codegen/plan does) and prints nothing. The compiler's pipeline
// calls it once per connector.
package lower

import (
	"cmp"
	"io/fs"
	"path"
	"path/filepath"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// Lower gives the model of a manifest. meta is metadata.yaml and may be nil;
// files is the folder of the manifest, from which schema files and
// interleaved.yaml are read, and may be nil. The model is complete only when
// the list holds no error, but it is never nil and never panics a printer.
func Lower(doc *manifest.Document, meta *manifest.Document, files fs.FS) (*ir.Connector, diag.List) {
	return newLowerer(doc, files).lower(meta)
}

func newLowerer(doc *manifest.Document, files fs.FS) *lowerer {
	return &lowerer{
		doc:       doc,
		files:     files,
		conn:      &ir.Connector{},
		reported:  map[report]bool{},
		templates: map[string]*parsed{},
		originals: map[*ir.Hole]*manifest.Node{},
		trees:     map[*manifest.Node]ir.Object{},
		schemas:   map[*manifest.Node][]byte{},
		streams:   map[*manifest.Node]*ir.Stream{},
		customs:   map[*manifest.Node]*ir.Custom{},
		listed:    map[*manifest.Node]bool{},
		used:      map[*ir.Hole]bool{},
	}
}

func (l *lowerer) lower(meta *manifest.Document) (*ir.Connector, diag.List) {
	l.metadata(meta)
	if l.conn.Name == "" {
		l.conn.Name = folderName(l.doc.Name)
	}
	l.source(l.doc.Root)
	return l.conn, l.diags
}

// folderName names a connector after the folder of its manifest, or after the
// given name itself when that is no YAML file.
func folderName(name string) string {
	name = filepath.ToSlash(name)
	if ext := path.Ext(name); ext == ".yaml" || ext == ".yml" {
		name = path.Dir(name)
	}
	base := path.Base(name)
	if base == "." || base == "/" || base == ".." {
		return "source"
	}
	return base
}

// lowerer is one run of Lower.
type lowerer struct {
	doc      *manifest.Document
	files    fs.FS
	conn     *ir.Connector
	diags    diag.List
	reported map[report]bool
	// The rest is done once per definition, however often it is used.
	templates map[string]*parsed
	trees     map[*manifest.Node]ir.Object
	schemas   map[*manifest.Node][]byte
	streams   map[*manifest.Node]*ir.Stream
	customs   map[*manifest.Node]*ir.Custom
	// listed are the definitions that the manifest lists as streams, which
	// are named by that place also where they are used as parents.
	listed map[*manifest.Node]bool
	// edges are all parent edges whose stream is still the inline one.
	edges []*ir.Parent
	// stream names what is being lowered, for diagnostics.
	stream string
	here   *place
	// holes are those of all dynamic streams by their number, less one; used
	// are those that stand where something reads them.
	holes []*ir.Hole
	used  map[*ir.Hole]bool
	// originals are the texts that stand in holes when no condition holds.
	originals map[*ir.Hole]*manifest.Node
	// watch, in tests, is told of every field that is asked for.
	watch func(c *component, field string)
}

// place is what templates and build-time rules need to know of the stream
// around them.
type place struct {
	stream *ir.Stream
	// shown says that the stream's schema is: users can select the stream.
	shown bool
	// extra are the extra fields of the stream's slices, which requests see
	// as variables; open says that there may be any.
	extra []string
	open  bool
}

// report identifies a finding, so that a definition used by many streams is
// reported once.
type report struct {
	pos           diag.Pos
	code, message string
}

// add reports a finding about a node, with the places that use it.
func (l *lowerer) add(d diag.Diagnostic, uses []diag.Pos) {
	key := report{d.Pos, d.Code, d.Message}
	if l.reported[key] {
		return
	}
	l.reported[key] = true
	d.Stream = cmp.Or(d.Stream, l.stream)
	for _, use := range uses {
		d.Related = append(d.Related, diag.Related{Pos: use, Message: "used here"})
	}
	l.diags.Add(d)
}

func diagWarning(pos diag.Pos, code, message string) diag.Diagnostic {
	return diag.Diagnostic{Pos: pos, Severity: diag.Warning, Code: code, Message: message}
}

func diagError(pos diag.Pos, code, message string) diag.Diagnostic {
	return diag.Diagnostic{Pos: pos, Code: code, Message: message}
}

func diagUnsupported(pos diag.Pos, code, message string) diag.Diagnostic {
	return diag.Diagnostic{Pos: pos, Severity: diag.Unsupported, Code: code, Message: message}
}

// within gives a path below another.
func within(path, field string) string {
	if path == "" {
		return field
	}
	var b strings.Builder
	b.Grow(len(path) + len(field) + 1)
	b.WriteString(path)
	if !strings.HasPrefix(field, "[") {
		b.WriteByte('.')
	}
	b.WriteString(field)
	return b.String()
}
