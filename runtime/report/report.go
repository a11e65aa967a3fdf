// Package report makes the page of `read --report`: one HTML file that needs
// nothing else, with the numbers of a run and a script that draws them. It
// refuses to know where the numbers come from.
package report

import (
	"bytes"
	_ "embed"
	"html"
	"io"
	"strings"

	"github.com/airgen/airgen/runtime/runstats"
)

//go:embed page.html
var page string

// What the page has in the place of the numbers and of the title.
const (
	numbersMark = "/*NUMBERS*/"
	titleMark   = "<!--TITLE-->"
)

// Write writes the page of a run.
func Write(w io.Writer, run *runstats.Run) error {
	var numbers bytes.Buffer
	if err := run.Write(&numbers); err != nil {
		return err
	}
	before, after, _ := strings.Cut(page, numbersMark)
	before = strings.ReplaceAll(before, titleMark, html.EscapeString(run.Connector))
	for _, part := range []string{before, escape(numbers.String()), after} {
		if _, err := io.WriteString(w, part); err != nil {
			return err
		}
	}
	return nil
}

// escape keeps JSON from ending the script element that it stands in. The
// characters only occur within strings.
func escape(json string) string {
	return strings.NewReplacer("<", `\u003c`, ">", `\u003e`, "&", `\u0026`, "\u2028", `\u2028`, "\u2029", `\u2029`).Replace(json)
}
