// Package diag holds positions in the author's files and the diagnostics that
// point at them. It collects instead of stopping, so that one run reports
// everything that can be known; it never reads a file and never prints.
// Every package of the compiler uses it; the commands print what it collected.
package diag

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Pos is a place in a file. Line and Column count from 1, the column in
// bytes; the zero Pos means that no place is known.
type Pos struct {
	File   string
	Line   int
	Column int
}

// IsValid reports whether the position names a line.
func (p Pos) IsValid() bool { return p.Line > 0 }

// String gives file:line:col, or as much of it as is known.
func (p Pos) String() string {
	switch {
	case p.Line == 0:
		return p.File
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// Compare orders positions by file, line and column.
func (p Pos) Compare(q Pos) int {
	return cmp.Or(cmp.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Column, q.Column))
}

// Severity says what a diagnostic does to the run.
type Severity int

// An Error fails the command; an Unsupported names a component that airgen
// knows and cannot compile yet, and fails it too; a Warning is shown; a Note
// is shown only when asked for.
const (
	Error Severity = iota
	Unsupported
	Warning
	Note
)

// String gives the severity's name as the commands print it.
func (s Severity) String() string {
	switch s {
	case Error:
		return "error"
	case Unsupported:
		return "unsupported"
	case Warning:
		return "warning"
	}
	return "note"
}

// Related is a second place that a diagnostic speaks of.
type Related struct {
	Pos     Pos
	Message string
}

// Diagnostic is one finding about the author's files.
type Diagnostic struct {
	Pos        Pos
	Severity   Severity
	Code       string // stable, such as "ref/undefined" or "decoder/xml"
	Stream     string // the stream it concerns; empty when it concerns the whole
	Message    string // lower case, no full stop, values quoted
	Suggestion string // what to write instead; empty when there is none
	Related    []Related
}

// String gives the diagnostic as text: the line itself, then related places,
// indented.
func (d Diagnostic) String() string {
	var b strings.Builder
	if s := d.Pos.String(); s != "" {
		b.WriteString(s + ": ")
	}
	if d.Severity != Error {
		b.WriteString(d.Severity.String() + ": ")
	}
	if d.Stream != "" {
		b.WriteString(d.Stream + ": ")
	}
	b.WriteString(d.Message)
	if d.Suggestion != "" {
		b.WriteString("; " + d.Suggestion)
	}
	if d.Code != "" {
		b.WriteString(" [" + d.Code + "]")
	}
	for _, r := range d.Related {
		b.WriteString("\n\t" + r.Pos.String() + ": " + r.Message)
	}
	return b.String()
}

// List collects diagnostics. The zero List is empty and ready to use.
type List struct {
	all []Diagnostic
}

// Add appends a diagnostic.
func (l *List) Add(d Diagnostic) { l.all = append(l.all, d) }

// Errorf appends an error.
func (l *List) Errorf(pos Pos, code, format string, args ...any) {
	l.Add(Diagnostic{Pos: pos, Severity: Error, Code: code, Message: fmt.Sprintf(format, args...)})
}

// Warnf appends a warning.
func (l *List) Warnf(pos Pos, code, format string, args ...any) {
	l.Add(Diagnostic{Pos: pos, Severity: Warning, Code: code, Message: fmt.Sprintf(format, args...)})
}

// Append adds everything that another list collected.
func (l *List) Append(other List) { l.all = append(l.all, other.all...) }

// AppendNew appends the diagnostics of other whose places nothing was said of.
func (l *List) AppendNew(other List) {
	said := map[Pos]bool{}
	for _, d := range l.all {
		said[d.Pos] = true
	}
	for _, d := range other.all {
		if !said[d.Pos] || d.Severity <= Unsupported {
			l.all = append(l.all, d)
		}
	}
}

// Failed reports whether the list holds an error or something unsupported.
func (l *List) Failed() bool {
	return slices.ContainsFunc(l.all, func(d Diagnostic) bool { return d.Severity <= Unsupported })
}

// All gives the diagnostics sorted by position, each cause once.
func (l *List) All() []Diagnostic {
	out := slices.Clone(l.all)
	slices.SortStableFunc(out, func(a, b Diagnostic) int {
		return cmp.Or(a.Pos.Compare(b.Pos), cmp.Compare(a.Severity, b.Severity), cmp.Compare(a.Message, b.Message))
	})
	return slices.CompactFunc(out, func(a, b Diagnostic) bool {
		return a.Pos == b.Pos && a.Message == b.Message && a.Code == b.Code && a.Stream == b.Stream
	})
}
