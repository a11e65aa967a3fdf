package main

import (
	"embed"
	"io/fs"

	"github.com/airgen/airgen/codegen"
	"github.com/airgen/airgen/codegen/scratch"
	runtimefs "github.com/airgen/airgen/runtime"
	"github.com/airgen/airgen/templates"
)

//go:embed *.go
var ownFiles embed.FS

// runtimeSource is the runtime as it travels inside this command.
func runtimeSource() scratch.Source {
	return scratch.Source{
		Folders: map[string]fs.FS{"runtime": runtimefs.Files},
		GoMod:   templates.GoMod,
		GoSum:   templates.GoSum,
	}
}

// wholeSource is this command's own source with everything that it is built
// from, so that a development build can stand in for a released module.
func wholeSource() scratch.Source {
	src := runtimeSource()
	src.Folders["codegen"] = codegen.Files
	src.Folders["templates"] = templates.All
	src.Folders["cmd/airgen"] = ownFiles
	return src
}
