// Package qa checks a connector in the conventions of Airbyte's
// connectors_qa: each check has a name, a category and a description, and
// gives passed, failed or skipped with a message. Unlike there, a result also
// says where: its findings have positions in the manifest and in
// metadata.yaml. What relates to what is decided in codegen/plan and
// codegen/interleave; here it is only judged.
package qa

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
	"github.com/airgen/airgen/codegen/plan"
)

// Category groups checks as connectors_qa does.
type Category string

// The categories of our checks.
const (
	Metadata Category = "📝 Metadata"
	Testing  Category = "🧪 Testing"
)

// Status is what a check gives.
type Status int

// The statuses of results.
const (
	Passed Status = iota
	Failed
	Skipped
)

// String gives the status as connectors_qa prints it.
func (s Status) String() string {
	switch s {
	case Passed:
		return "✅ Passed"
	case Failed:
		return "❌ Failed"
	}
	return "🔶 Skipped"
}

// Connector is what the checks look at.
type Connector struct {
	// Name is the technical name: source-example.
	Name string
	// Manifest and Metadata are the paths of the files; Metadata is empty when
	// there is none.
	Manifest, Metadata string
	// Document is metadata.yaml; nil when it does not exist or is no YAML.
	Document *manifest.Document
	// Plan is nil when the manifest cannot be planned.
	Plan *plan.Plan
	// Diagnostics are what compiling said.
	Diagnostics []diag.Diagnostic
}

// Check is one rule.
type Check struct {
	ID          string // the name of its class, for --check
	Name        string
	Category    Category
	Description string // Markdown
	run         func(*run) outcome
}

// Result is what a check gave for a connector. A failed result has at least
// one finding that is an error; findings of other results are advice.
type Result struct {
	Check     *Check
	Connector string
	Status    Status
	Message   string // without a full stop
	Findings  []diag.Diagnostic
}

// outcome is a result before it has a check and a connector.
type outcome struct {
	status   Status
	message  string
	findings []diag.Diagnostic
}

// run is what the checks of one connector share.
type run struct {
	*Connector
	streams  *interleave.Streams
	declared *ir.Interleaved
	said     []diag.Diagnostic // what interleave says about the declaration
}

// Run makes the checks on a connector, in their order.
func Run(c *Connector, checks []*Check) []Result {
	r := &run{Connector: c}
	broken := c.broken()
	if len(broken) == 0 {
		r.streams = interleave.Of(c.Plan)
		r.declared = c.Plan.Connector.Interleaved
		found := interleave.Check(c.Plan)
		r.said = found.All()
	}
	var out []Result
	for i, check := range checks {
		o := outcome{}
		switch {
		case len(broken) > 0:
			o = outcome{Failed, "the manifest has " + count(len(broken), "error", "errors") + ", the first at " + broken[0].Pos.String(), nil}
			if i == 0 {
				o.findings = broken // once is enough
			}
		case c.kind() != "source":
			o = skipped("Check does not apply to %s connectors", c.kind())
		case len(r.streams.Pairs) == 0 && r.declared == nil && !c.misshapen():
			o = skipped("Check does not apply to connectors without substreams")
		default:
			o = check.run(r)
		}
		for k := range o.findings {
			o.findings[k].Code = check.ID
		}
		out = append(out, Result{check, c.Name, o.status, o.message, o.findings})
	}
	return out
}

// codeShape is the code of errors in a declaration's shape: they are
// metadata's, and leave the manifest whole.
const codeShape = "metadata/interleaved"

// broken lists the errors that keep the manifest from being judged.
func (c *Connector) broken() []diag.Diagnostic {
	var out []diag.Diagnostic
	for _, d := range c.Diagnostics {
		if d.Severity == diag.Error && d.Code != codeShape && (c.Metadata == "" || d.Pos.File != c.Metadata) {
			out = append(out, d)
		}
	}
	if c.Plan == nil && len(out) == 0 {
		out = append(out, diag.Diagnostic{Pos: diag.Pos{File: c.Manifest, Line: 1, Column: 1}, Message: "the manifest cannot be planned"})
	}
	return out
}

// misshapen reports whether metadata declares something that cannot be read.
func (c *Connector) misshapen() bool {
	return slices.ContainsFunc(c.Diagnostics, func(d diag.Diagnostic) bool { return d.Severity == diag.Error })
}

// kind is the connector's type in metadata, source by default.
func (c *Connector) kind() string {
	if c.Document != nil {
		if n := c.Document.Root.Get("data").Get("connectorType"); n != nil && n.Kind == manifest.String {
			return n.Text
		}
	}
	return "source"
}

// data is the place of metadata's data: of the file where it has none, and of
// the manifest where there is no file.
func (c *Connector) data() diag.Pos {
	switch {
	case c.Document == nil:
		return diag.Pos{File: c.Manifest, Line: 1, Column: 1}
	case c.Document.Root.Member("data") == nil:
		return diag.Pos{File: c.Metadata, Line: 1, Column: 1}
	}
	return c.Document.Root.Member("data").Pos()
}

func skipped(format string, args ...any) outcome {
	return outcome{status: Skipped, message: fmt.Sprintf(format, args...)}
}

// judged fails when a finding is an error, and passes otherwise.
func judged(findings []diag.Diagnostic, failed func(n int) string, passed string) outcome {
	slices.SortStableFunc(findings, func(a, b diag.Diagnostic) int {
		return cmp.Or(cmp.Compare(a.Severity, b.Severity), a.Pos.Compare(b.Pos))
	})
	n := 0
	for _, f := range findings {
		if f.Severity == diag.Error {
			n++
		}
	}
	if n > 0 {
		return outcome{Failed, failed(n), findings}
	}
	return outcome{Passed, passed, findings}
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// some joins the first few of a list.
func some(names []string) string {
	const most = 3
	if len(names) > most {
		return strings.Join(names[:most], ", ") + fmt.Sprintf(" and %d more", len(names)-most)
	}
	return strings.Join(names, ", ")
}
