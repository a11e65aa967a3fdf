package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/airgen/airgen/codegen"
	"github.com/airgen/airgen/codegen/diag"
)

// input holds the flags that every command on a manifest shares.
type input struct {
	metadata    string
	pkg         string
	noFuse      bool
	fullRefresh string
	verbose     bool
}

func (in *input) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&in.metadata, "metadata", "", "metadata file (default: metadata.yaml beside the manifest, if there is one)")
	f.BoolVar(&in.noFuse, "no-fuse", false, "read every stream on its own: more requests, the same records")
	f.StringVar(&in.fullRefresh, "full-refresh", "resumable", "how streams without a cursor are read: resumable, or cdk as the Python CDK does")
	f.BoolVarP(&in.verbose, "verbose", "v", false, "also print notes")
}

// packageFlag adds --package for commands that write Go.
func (in *input) packageFlag(cmd *cobra.Command) {
	cmd.Flags().StringVar(&in.pkg, "package", "", "name of the generated package (default: $GOPACKAGE, unless that is main, else from the output folder)")
}

// load compiles the manifest that the arguments name and prints its
// diagnostics as text.
func (in *input) load(cmd *cobra.Command, args []string) (*codegen.Result, error) {
	res, err := in.compile(args)
	if err != nil {
		return nil, err
	}
	printText(cmd.ErrOrStderr(), res.Diagnostics, in.verbose)
	if res.Failed() {
		return nil, errFindings
	}
	return res, nil
}

// analyze makes the plan of the manifest that the arguments name. What cannot
// be printed as Go yet does no harm; errors are printed as text.
func (in *input) analyze(cmd *cobra.Command, args []string) (*codegen.Result, error) {
	src, err := in.source(args)
	if err != nil {
		return nil, err
	}
	res := codegen.Analyze(src, in.options())
	wrong := slices.DeleteFunc(res.Diagnostics, func(d diag.Diagnostic) bool { return d.Severity != diag.Error })
	if res.Plan == nil || len(wrong) > 0 {
		printText(cmd.ErrOrStderr(), wrong, false)
		return nil, errFindings
	}
	return res, nil
}

// compile compiles the manifest that the arguments name.
func (in *input) compile(args []string) (*codegen.Result, error) {
	switch in.fullRefresh {
	case "resumable", "cdk":
	default:
		return nil, usageError{errUnknownValue("--full-refresh", in.fullRefresh, "resumable", "cdk")}
	}
	src, err := in.source(args)
	if err != nil {
		return nil, err
	}
	return codegen.Generate(src, in.options()), nil
}

func (in *input) options() codegen.Options {
	return codegen.Options{Package: in.pkg, NoFuse: in.noFuse, CDKFullRefresh: in.fullRefresh == "cdk"}
}

// source reads the files that the arguments name.
func (in *input) source(args []string) (codegen.Input, error) {
	manifest := "manifest.yaml"
	if len(args) > 0 {
		manifest = args[0]
	}
	src, err := os.ReadFile(manifest)
	if err != nil {
		return codegen.Input{}, err
	}
	input := codegen.Input{Name: manifest, Manifest: src, Files: os.DirFS(filepath.Dir(manifest))}
	input.MetadataName = in.metadata
	if in.metadata == "" {
		input.MetadataName = filepath.Join(filepath.Dir(manifest), "metadata.yaml")
	}
	input.Metadata, err = os.ReadFile(input.MetadataName)
	if err != nil && (in.metadata != "" || !isNotExist(err)) {
		return codegen.Input{}, err
	}
	if input.Metadata == nil {
		input.MetadataName = ""
	}
	if abs, err := filepath.Abs(manifest); err == nil {
		input.Folder = filepath.Base(filepath.Dir(abs))
	}
	return input, nil
}

func isNotExist(err error) bool {
	_, ok := err.(*fs.PathError)
	return ok && os.IsNotExist(err)
}
