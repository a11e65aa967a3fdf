// Package emit prints a plan as Go: one file per walk, one for the connector
// and one for the schemas. Every function prints one shape of code and has it
// in view; whether a shape is right was decided in codegen/plan. It is the only
// package (with goexpr below it) that knows jennifer, and codegen calls it.
package emit

import (
	"bytes"
	"fmt"
	"go/token"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/emit/goexpr"
	"github.com/airgen/airgen/codegen/gofile"
	"github.com/airgen/airgen/codegen/goname"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

const runtimePath = "github.com/airgen/airgen/runtime/"

// The runtime packages that generated code imports.
const (
	pkgContract    = runtimePath + "contract"
	pkgPy          = runtimePath + "py"
	pkgRecord      = runtimePath + "record"
	pkgFetch       = runtimePath + "fetch"
	pkgZstd        = runtimePath + "fetch/zstdbody"
	pkgAuth        = runtimePath + "auth"
	pkgPaging      = runtimePath + "paging"
	pkgRetriever   = runtimePath + "retriever"
	pkgResolver    = runtimePath + "resolver"
	pkgYAML        = runtimePath + "resolver/yamlvalue"
	pkgDynschema   = runtimePath + "retriever/dynschema"
	pkgCheckpoint  = runtimePath + "checkpoint"
	pkgSource      = runtimePath + "source"
	pkgFailure     = runtimePath + "failure"
	pkgJWT         = runtimePath + "auth/jwtauth"
	pkgPytime      = runtimePath + "pytime"
	pkgCustom      = runtimePath + "custom"
	pkgDecode      = runtimePath + "decode"
	pkgJobs        = runtimePath + "jobs"
	pkgUpload      = runtimePath + "upload"
	pkgConfigRules = runtimePath + "configrules"
)

// emitter prints one connector.
type emitter struct {
	plan *plan.Plan
	pkg  string
	// printed notes the streams whose own code stands in some file already:
	// several walks may use one stream.
	printed map[*ir.Stream]bool
	shared  shared
	// wholeSlice notes the streams whose templates want the whole slice.
	wholeSlice map[*ir.Stream]bool
	// noted are the templates whose general values are reported.
	noted map[*ir.Template]bool
	// dynamic is the dynamic stream whose template is being printed.
	dynamic *ir.DynamicStream
	// instances collects what each dynamic stream's instances have, and holes
	// the places of their templates that some code reads.
	instances map[*ir.DynamicStream]*shared
	holes     map[*ir.Hole]bool
	// evaluates notes that some function needs a frame.
	evaluates bool
	// customs are the Python classes that the author writes in Go, and
	// componentVars their variables in the build function being printed.
	customs       []*plan.Component
	componentVars map[*ir.Custom]string
	// cursors are the names of the functions of paginators that streams share;
	// nil until it is known which do.
	cursors map[cursorKey]string
	// found is what the expression compiler has to say.
	found diag.List
	// locals counts the variables of the function being built.
	locals map[string]int
}

// Package prints the whole package.
func Package(p *plan.Plan, pkg string) ([]gofile.File, diag.List, error) {
	e := &emitter{plan: p, pkg: pkg, printed: map[*ir.Stream]bool{}, noted: map[*ir.Template]bool{},
		wholeSlice: map[*ir.Stream]bool{}, instances: map[*ir.DynamicStream]*shared{}, holes: map[*ir.Hole]bool{}, customs: p.Components()}
	var out []gofile.File
	add := func(name string, f *jen.File) error {
		var b bytes.Buffer
		if err := f.Render(&b); err != nil {
			return fmt.Errorf("airgen bug: %s cannot be printed: %w", name, err)
		}
		out = append(out, gofile.File{Name: name, Content: b.Bytes()})
		return nil
	}
	for _, r := range p.Readers {
		if err := add(r.File+"_airgen.go", e.readerFile(r)); err != nil {
			return nil, e.found, err
		}
	}
	if len(e.customs) > 0 {
		e.shared.field(jen.Id("components").Id("Components"))
		e.shared.setup(jen.Id("c").Dot("components").Op("=").Id("components").Call())
		out = append(out, e.componentsFile())
	}
	e.conditions()
	if err := add("schemas_airgen.go", e.schemasFile()); err != nil {
		return nil, e.found, err
	}
	if err := add("connector_airgen.go", e.connectorFile()); err != nil {
		return nil, e.found, err
	}
	return out, e.found, nil
}

// problem keeps what the expression compiler says of a template.
func (e *emitter) problem(t *ir.Template, p goexpr.Problem) {
	d := diag.Diagnostic{Pos: t.At(p.Offset), Severity: diag.Warning, Code: "template/runtime", Message: p.Msg}
	if p.Unsupported {
		d.Severity, d.Code = diag.Unsupported, "template/unsupported"
	}
	e.found.Add(d)
}

// noteGeneral says where a template has no static type: it is evaluated over
// general values, as Python would, and its text is read as a literal.
func (e *emitter) noteGeneral(t *ir.Template, code goexpr.Code) {
	if code.Const != nil || code.Type != goexpr.Value || e.noted[t] {
		return
	}
	e.noted[t] = true
	e.found.Add(diag.Diagnostic{
		Pos: t.Pos, Severity: diag.Note, Code: "template/general",
		Message: "the type of this result is known only at run time, so it takes the general value path",
	})
}

// file starts a file: header, package clause, and the runtime's packages by
// their own names.
func (e *emitter) file() *jen.File {
	f := jen.NewFile(e.pkg)
	f.NoFormat = true // gofile formats once, imports included
	f.HeaderComment(gofile.Header)
	for _, path := range []string{pkgContract, pkgPy, pkgRecord, pkgFetch, pkgZstd, pkgAuth, pkgPaging, pkgRetriever, pkgResolver, pkgYAML, pkgDynschema, pkgCheckpoint, pkgSource, pkgFailure, pkgJWT, pkgDecode, pkgPytime, pkgCustom, pkgJobs, pkgUpload, pkgConfigRules} {
		f.ImportName(path, path[strings.LastIndex(path, "/")+1:])
	}
	return f
}

// doc prints a comment of wrapped lines.
func doc(g interface{ Comment(string) *jen.Statement }, text string) {
	for _, line := range wrap(text, 77) {
		g.Comment(line)
	}
}

func wrap(text string, width int) []string {
	var out []string
	for _, para := range strings.Split(text, "\n") {
		line := "//"
		for _, w := range strings.Fields(para) {
			if len(line)+1+len(w) > width && line != "//" {
				out = append(out, line)
				line = "//"
			}
			line += " " + w
		}
		out = append(out, line)
	}
	return out
}

// The names that a stream's generated code goes by.

// base is the stream's Go name in its exported form: IssueComments.
func (e *emitter) base(s *ir.Stream) string { return e.plan.Names[s] }

// lower is the stream's Go name in its unexported form: issueComments.
func (e *emitter) lower(s *ir.Stream) string {
	name := goname.LowerFirst(e.base(s))
	if token.IsKeyword(name) {
		return name + "Stream"
	}
	return name
}

func (e *emitter) sliceType(s *ir.Stream) string { return e.lower(s) + "Slice" }

// templateType is the type of the instances of a dynamic stream's template.
func (e *emitter) templateType(d *ir.DynamicStream) string { return e.lower(d.Template) + "Template" }
