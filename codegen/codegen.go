// Package codegen is the compiler as one function: manifest → lower → ir →
// plan → emit → formatted files, in memory, with lint beside the plan. It decides nothing itself and
// touches no disk; the commands read the input, print the diagnostics and write
// the result.
package codegen

import (
	"io/fs"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/emit"
	"github.com/airgen/airgen/codegen/gofile"
	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/lint"
	"github.com/airgen/airgen/codegen/lower"
	"github.com/airgen/airgen/codegen/manifest"
	"github.com/airgen/airgen/codegen/plan"
)

// Input is what a connector is made from.
type Input struct {
	// Name and MetadataName are the paths as the user wrote them; they stand
	// in diagnostics. MetadataName is empty when there is no metadata.
	Name, MetadataName string
	Manifest, Metadata []byte
	// Files is the folder of the manifest: schema files are read from it.
	Files fs.FS
	// Folder names the connector when the metadata does not.
	Folder string
}

// Options are the user's choices.
type Options struct {
	Package        string // name of the generated package; connector when empty
	NoFuse         bool
	CDKFullRefresh bool
}

// Result is everything that one run of the compiler knows. Connector, Plan
// and Files are nil as far as errors kept them from being made.
type Result struct {
	Diagnostics []diag.Diagnostic
	Document    *manifest.Document
	Connector   *ir.Connector
	Plan        *plan.Plan
	Files       []gofile.File
	failed      bool
}

// Failed reports whether the connector cannot be built.
func (r *Result) Failed() bool { return r.failed }

// Generate compiles a connector.
func Generate(in Input, o Options) *Result {
	r := &Result{}
	var all diag.List
	defer r.settle(&all)
	r.analyze(in, o, &all)
	if all.Failed() {
		return r
	}
	if o.Package == "" {
		o.Package = "connector"
	}
	files, said, err := emit.Package(r.Plan, o.Package)
	all.AppendNew(said)
	if all.Failed() {
		return r
	}
	if err == nil {
		err = gofile.Format(files)
	}
	if err != nil {
		all.Errorf(diag.Pos{File: in.Name}, "airgen/bug", "%v", err)
		return r
	}
	r.Files = files
	return r
}

// Analyze is Generate up to the plan: no Go is made. A manifest with
// errors has a plan too as far as its streams could be read; it is good for
// counting and for nothing else.
func Analyze(in Input, o Options) *Result {
	r := &Result{}
	var all diag.List
	defer r.settle(&all)
	r.analyze(in, o, &all)
	if r.Plan == nil && r.Connector != nil {
		r.Plan = plan.Make(r.Connector, planOptions(o))
	}
	return r
}

func planOptions(o Options) plan.Options {
	return plan.Options{NoFuse: o.NoFuse, CDKFullRefresh: o.CDKFullRefresh}
}

func (r *Result) settle(all *diag.List) {
	r.Diagnostics = all.All()
	r.failed = all.Failed()
}

// analyze makes the model and the plan, as far as errors let it.
func (r *Result) analyze(in Input, o Options, all *diag.List) {
	doc, found := manifest.Read(in.Name, in.Manifest)
	all.Append(found)
	r.Document = doc
	if doc == nil {
		return
	}
	if in.Folder != "" {
		doc.Name = in.Folder
	}
	var meta *manifest.Document
	if in.MetadataName != "" {
		meta, found = manifest.ReadData(in.MetadataName, in.Metadata)
		all.Append(found)
	}
	r.Connector, found = lower.Lower(doc, meta, in.Files)
	all.Append(found)
	if r.Connector == nil || all.Failed() {
		return
	}
	all.Append(lint.Check(r.Connector))
	r.Plan = plan.Make(r.Connector, planOptions(o))
	all.Append(interleave.Check(r.Plan))
}

// Show gives the model and the walks as text.
func (r *Result) Show() string {
	return ir.Print(r.Connector) + "\n" + r.Plan.String()
}
