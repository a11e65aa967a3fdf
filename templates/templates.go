// Package templates holds the files that airgen init writes once for the
// author to own, and the module files that let a connector find airgen. It
// holds text and fills in names; generated Go never comes from here. The init
// and build commands call it.
package templates

import (
	"bytes"
	"embed"
	"fmt"
	"strings"
	"text/template"
)

// All is this folder as it stands, for a development build that must stand in
// for a released module.
//
//go:embed *.go *.tmpl airgen.mod airgen.sum
var All embed.FS

// GoMod and GoSum are copies of airgen's own module files; a test keeps them
// equal. The runtime's modules are pinned by them wherever a connector is built.
var (
	//go:embed airgen.mod
	GoMod []byte
	//go:embed airgen.sum
	GoSum []byte
)

// Project is what the scaffolding of a connector depends on.
type Project struct {
	Module  string // the connector's module path
	Package string // the generated package
	Version string // airgen's version; v0.0.0 for a development build
	// Replace is the folder that stands for airgen's module when it is a
	// development build; empty for a released one.
	Replace string
}

// Requires lists airgen's own requirements, as lines of a go.mod.
func (Project) Requires() []string {
	var out []string
	inside := false
	for _, line := range strings.Split(string(GoMod), "\n") {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "require ("):
			inside = true
		case line == ")":
			inside = false
		case inside && line != "":
			module, _, _ := strings.Cut(line, " // ")
			out = append(out, module+" // indirect")
		case strings.HasPrefix(line, "require "):
			module, _, _ := strings.Cut(strings.TrimPrefix(line, "require "), " // ")
			out = append(out, module+" // indirect")
		}
	}
	return out
}

// File fills in one of the templates, named as the file that it becomes.
func File(name string, p Project) ([]byte, error) {
	t, err := template.ParseFS(All, name+".tmpl")
	if err != nil {
		return nil, fmt.Errorf("no template for %s: %w", name, err)
	}
	var b bytes.Buffer
	if err := t.Execute(&b, p); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
