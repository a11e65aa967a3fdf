package qa

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/airgen/airgen/codegen/diag"
)

// Line gives a result as connectors_qa prints it.
func (r *Result) Line() string {
	return fmt.Sprintf("%s - %s - %s: %s.", r.Connector, r.Status, r.Check.Name, r.Message)
}

// Findings gives the findings of all results.
func Findings(all []Result) []diag.Diagnostic {
	var out []diag.Diagnostic
	for _, r := range all {
		out = append(out, r.Findings...)
	}
	return out
}

// CountFailed counts the failed results.
func CountFailed(all []Result) int {
	n := 0
	for _, r := range all {
		if r.Status == Failed {
			n++
		}
	}
	return n
}

// The shape of connectors_qa's report. What it does not have is in keys of our
// own, which its readers ignore.
type (
	report struct {
		Generated  string                     `json:"generation_timestamp"`
		Connectors map[string]*connectorState `json:"connectors"`
	}
	connectorState struct {
		Failed       []item `json:"failed_checks"`
		Skipped      []item `json:"skipped_checks"`
		Passed       []item `json:"passed_checks"`
		FailedCount  int    `json:"failed_checks_count"`
		SkippedCount int    `json:"skipped_checks_count"`
		PassedCount  int    `json:"successful_checks_count"`
		Total        int    `json:"total_checks_count"` // without the skipped ones
		BadgeColor   string `json:"badge_color"`
		BadgeText    string `json:"badge_text"`
		BadgeURL     string `json:"badge_url"`
	}
	item struct {
		Check       string   `json:"check"`
		Message     string   `json:"message"`
		Result      string   `json:"result"` // passed, failed or skipped
		ID          string   `json:"check_id"`
		Category    Category `json:"category"`
		Description string   `json:"description"`
		// The first finding, and all of them.
		File       string    `json:"file,omitempty"`
		Line       int       `json:"line,omitempty"`
		Column     int       `json:"column,omitempty"`
		Severity   string    `json:"severity,omitempty"`
		Suggestion string    `json:"suggestion,omitempty"`
		Findings   []finding `json:"findings,omitempty"`
	}
	finding struct {
		File       string    `json:"file"`
		Line       int       `json:"line"`
		Column     int       `json:"column"`
		Severity   string    `json:"severity"`
		Stream     string    `json:"stream,omitempty"`
		Message    string    `json:"message"`
		Suggestion string    `json:"suggestion,omitempty"`
		Related    []related `json:"related,omitempty"`
	}
	related struct {
		File    string `json:"file"`
		Line    int    `json:"line"`
		Column  int    `json:"column"`
		Message string `json:"message"`
	}
)

// JSON writes the report that connectors_qa writes.
func JSON(w io.Writer, all []Result, now time.Time) error {
	out := report{now.UTC().Format("2006-01-02T15:04:05.000000"), map[string]*connectorState{}}
	for _, r := range all {
		c := out.Connectors[r.Connector]
		if c == nil {
			c = &connectorState{Failed: []item{}, Skipped: []item{}, Passed: []item{}}
			out.Connectors[r.Connector] = c
		}
		switch it := r.item(); r.Status {
		case Passed:
			c.Passed = append(c.Passed, it)
		case Failed:
			c.Failed = append(c.Failed, it)
		case Skipped:
			c.Skipped = append(c.Skipped, it)
		}
	}
	for _, c := range out.Connectors {
		c.FailedCount, c.SkippedCount, c.PassedCount = len(c.Failed), len(c.Skipped), len(c.Passed)
		c.Total = c.FailedCount + c.PassedCount
		c.BadgeColor = "green"
		if c.FailedCount > 0 {
			c.BadgeColor = "red"
		}
		c.BadgeText = fmt.Sprintf("%d/%d", c.PassedCount, c.Total)
		c.BadgeURL = "https://img.shields.io/badge/Connector_QA_Checks-" + c.BadgeText + "-" + c.BadgeColor
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

func (r *Result) item() item {
	it := item{Check: r.Check.Name, Message: r.Message, Result: r.Status.word(), ID: r.Check.ID, Category: r.Check.Category, Description: r.Check.Description}
	for i, d := range r.Findings {
		f := finding{d.Pos.File, d.Pos.Line, d.Pos.Column, d.Severity.String(), d.Stream, d.Message, d.Suggestion, nil}
		for _, x := range d.Related {
			f.Related = append(f.Related, related{x.Pos.File, x.Pos.Line, x.Pos.Column, x.Message})
		}
		if i == 0 {
			it.File, it.Line, it.Column, it.Severity, it.Suggestion = f.File, f.Line, f.Column, f.Severity, f.Suggestion
		}
		it.Findings = append(it.Findings, f)
	}
	return it
}

// The parts of JUnit's format that test reporters agree on.
type (
	junitSuites struct {
		XMLName  xml.Name     `xml:"testsuites"`
		Tests    int          `xml:"tests,attr"`
		Failures int          `xml:"failures,attr"`
		Skipped  int          `xml:"skipped,attr"`
		Suites   []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Skipped  int         `xml:"skipped,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Class   string        `xml:"classname,attr"`
		Name    string        `xml:"name,attr"`
		File    string        `xml:"file,attr,omitempty"`
		Line    int           `xml:"line,attr,omitempty"`
		Failure *junitMessage `xml:"failure,omitempty"`
		Skipped *junitMessage `xml:"skipped,omitempty"`
		Output  string        `xml:"system-out,omitempty"`
	}
	junitMessage struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr,omitempty"`
		Text    string `xml:",chardata"`
	}
)

func (s Status) word() string {
	return map[Status]string{Passed: "passed", Failed: "failed", Skipped: "skipped"}[s]
}

// JUnit writes a suite for each connector and a case for each check.
func JUnit(w io.Writer, all []Result) error {
	var out junitSuites
	for _, r := range all {
		if n := len(out.Suites); n == 0 || out.Suites[n-1].Name != r.Connector {
			out.Suites = append(out.Suites, junitSuite{Name: r.Connector})
		}
		s := &out.Suites[len(out.Suites)-1]
		c := junitCase{Class: r.Connector + "." + r.Check.ID, Name: r.Check.Name}
		if len(r.Findings) > 0 {
			c.File, c.Line = r.Findings[0].Pos.File, r.Findings[0].Pos.Line
		}
		s.Tests++
		out.Tests++
		switch r.Status {
		case Passed:
			c.Output = strings.TrimSpace(r.Message + "\n" + r.Text(0))
		case Failed:
			s.Failures++
			out.Failures++
			c.Failure = &junitMessage{r.Message, string(r.Check.Category), r.Text(0)}
		case Skipped:
			s.Skipped++
			out.Skipped++
			c.Skipped = &junitMessage{Message: r.Message}
		}
		s.Cases = append(s.Cases, c)
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(out); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// Text gives the findings, one or more lines each: at most so many of them,
// and so many places of each; 0 means all.
func (r *Result) Text(most int) string {
	var b strings.Builder
	for i, f := range r.Findings {
		if most > 0 && i == most {
			fmt.Fprintf(&b, "and %d more\n", len(r.Findings)-most)
			break
		}
		f.Code = "" // the check's, which stands above
		more := 0
		if n := len(f.Related); most > 0 && n > most {
			f.Related, more = f.Related[:most], n-most
		}
		b.WriteString(f.String() + "\n")
		if more > 0 {
			fmt.Fprintf(&b, "\tand %d more\n", more)
		}
	}
	return b.String()
}

// Documentation describes the checks in Markdown, by category.
func Documentation() string {
	var b strings.Builder
	b.WriteString("# Checks of airgen qa\n")
	for _, category := range []Category{Metadata, Testing} {
		fmt.Fprintf(&b, "\n## %s\n", category)
		for _, c := range Checks {
			if c.Category == category {
				fmt.Fprintf(&b, "\n### %s\n\n`%s`\n\n%s\n", c.Name, c.ID, c.Description)
			}
		}
	}
	return b.String()
}
