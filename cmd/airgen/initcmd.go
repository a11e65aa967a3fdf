package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/airgen/airgen/codegen/goname"
	"github.com/airgen/airgen/templates"
)

func newInit() *cobra.Command {
	var module string
	cmd := &cobra.Command{
		Use:   "init [DIR]",
		Short: "Set up a Go project around a manifest",
		Long:  "init writes go.mod and main.go beside the manifest.yaml in DIR (here, when none is given), for you to own.\nThen 'go generate ./...' writes the connector and 'go build' makes its binary. Files that exist are left alone.",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			dir := "."
			if len(args) > 0 {
				dir = args[0]
			}
			if _, err := os.Stat(filepath.Join(dir, "manifest.yaml")); err != nil {
				return fmt.Errorf("there is no manifest.yaml in %s", dir)
			}
			p, err := project(dir, module)
			if err != nil {
				return err
			}
			return scaffold(cmd, dir, p)
		},
	}
	cmd.Flags().StringVar(&module, "module", "", "module path of the connector (default: example.com/ and the folder's name)")
	return cmd
}

// project chooses names for the connector in dir.
func project(dir, module string) (templates.Project, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return templates.Project{}, err
	}
	base := filepath.Base(abs)
	p := templates.Project{Module: module, Version: version()}
	if p.Module == "" {
		p.Module = "example.com/" + strings.ReplaceAll(goname.FileStem(base), "_", "-")
	}
	p.Package = strings.ReplaceAll(strings.TrimPrefix(goname.FileStem(base), "source_"), "_", "")
	if !token.IsIdentifier(p.Package) || p.Package == "main" {
		p.Package = "connector"
	}
	if !strings.HasPrefix(p.Version, "v") || strings.Contains(p.Version, "+dirty") {
		// A development build is not on any module proxy: its own source stands in.
		p.Version = "v0.0.0"
		if p.Replace, err = wholeSource().Extract(); err != nil {
			return p, fmt.Errorf("extracting airgen's source: %w", err)
		}
	}
	return p, nil
}

// scaffold writes the files that do not exist yet, and says which.
func scaffold(cmd *cobra.Command, dir string, p templates.Project) error {
	for _, name := range []string{"go.mod", "main.go"} {
		path := filepath.Join(dir, name)
		if _, err := os.Stat(path); err == nil {
			fmt.Fprintf(cmd.ErrOrStderr(), "%s exists; left alone\n", path)
			continue
		} else if !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		text, err := templates.File(name, p)
		if err != nil {
			return err
		}
		if err := os.WriteFile(path, text, 0o644); err != nil {
			return err
		}
		if name == "go.mod" {
			if err := os.WriteFile(filepath.Join(dir, "go.sum"), templates.GoSum, 0o644); err != nil {
				return err
			}
		}
	}
	if p.Replace != "" {
		return nil
	}
	get := exec.CommandContext(cmd.Context(), "go", "get", "-tool", "github.com/airgen/airgen/cmd/airgen@"+p.Version)
	get.Dir = dir
	if out, err := get.CombinedOutput(); err != nil {
		return fmt.Errorf("go get -tool airgen: %w\n%s", err, bytes.TrimSpace(out))
	}
	return nil
}
