package gofile

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/packages"
)

// Check type-checks the package that files would make in dir, together with
// the author's own files there, without writing anything. Errors in generated
// files are defects of the compiler and come back as err; errors in the
// author's files come back as notes, because they must not keep anybody from
// generating their way out of a broken build. stale names files that will be
// removed and do not count.
func Check(dir string, files []File, stale []string) (notes []string, err error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	overlay := map[string][]byte{}
	ours := map[string]bool{}
	for _, f := range files {
		path := filepath.Join(abs, f.Name)
		overlay[path] = f.Content
		ours[path] = true
	}
	for _, name := range stale {
		overlay[filepath.Join(abs, name)] = []byte("//go:build ignore\n\npackage ignored\n")
	}
	pkgs, err := packages.Load(&packages.Config{
		Mode:    packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedImports | packages.NeedDeps | packages.NeedExportFile,
		Dir:     existing(abs),
		Overlay: overlay,
	}, abs)
	if err != nil {
		return nil, fmt.Errorf("type-checking the generated package: %w", err)
	}
	var bugs []error
	for _, p := range pkgs {
		for _, e := range p.Errors {
			file, _, _ := strings.Cut(e.Pos, ":")
			if ours[file] || e.Pos == "" || e.Pos == "-" {
				bugs = append(bugs, fmt.Errorf("%s: %s", e.Pos, e.Msg))
			} else {
				notes = append(notes, fmt.Sprintf("%s: %s", e.Pos, e.Msg))
			}
		}
	}
	if len(bugs) > 0 {
		return notes, fmt.Errorf("airgen bug: the generated package does not type-check; please report it with the manifest:\n%w", errors.Join(bugs...))
	}
	return notes, nil
}

// existing gives the nearest folder above dir that exists: the go command
// cannot run in one that is only planned.
func existing(dir string) string {
	for d := dir; ; d = filepath.Dir(d) {
		if isDir(d) || d == filepath.Dir(d) {
			return d
		}
	}
}
