// Package scratch builds a generated connector outside any project: it lays
// out a module with the generated package, a main and the runtime's source,
// which travels inside the compiler, and runs the go command on it. It decides
// nothing about the connector and keeps nothing but the extracted runtime in
// the user's cache folder. The build and init commands call it.
package scratch

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/gofile"
)

// Module is the path of the module that holds the runtime.
const Module = "github.com/airgen/airgen"

// Source is the runtime's source as it travels inside the compiler.
type Source struct {
	// Folders maps a folder below the module's root, such as "runtime", to its files.
	Folders map[string]fs.FS
	// GoMod and GoSum make the extracted tree a module.
	GoMod, GoSum []byte
}

// Extract writes the source below the user's cache folder, once for each
// content, and gives the module's folder. Two processes that extract at the
// same time do not disturb each other.
func (s Source) Extract() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	files, err := s.files()
	if err != nil {
		return "", err
	}
	h := sha256.New()
	for _, f := range files {
		fmt.Fprintf(h, "%s %d\n", f.Name, len(f.Content))
		h.Write(f.Content)
	}
	dir := filepath.Join(cache, "airgen", "src-"+hex.EncodeToString(h.Sum(nil))[:16])
	if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
		return dir, nil
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return "", err
	}
	tmp, err := os.MkdirTemp(filepath.Dir(dir), ".src-*")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(tmp)
	if err := writeAll(tmp, files); err != nil {
		return "", err
	}
	if err := os.Rename(tmp, dir); err != nil {
		if _, statErr := os.Stat(filepath.Join(dir, "go.mod")); statErr != nil {
			return "", err
		}
	}
	return dir, nil
}

func (s Source) files() ([]gofile.File, error) {
	files := []gofile.File{{Name: "go.mod", Content: s.GoMod}, {Name: "go.sum", Content: s.GoSum}}
	folders := make([]string, 0, len(s.Folders))
	for folder := range s.Folders {
		folders = append(folders, folder)
	}
	slices.Sort(folders)
	for _, folder := range folders {
		err := fs.WalkDir(s.Folders[folder], ".", func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.HasSuffix(path, "_test.go") || strings.Contains(path, "testdata/") {
				return err
			}
			b, err := fs.ReadFile(s.Folders[folder], path)
			files = append(files, gofile.File{Name: folder + "/" + path, Content: b})
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return files, nil
}

func writeAll(dir string, files []gofile.File) error {
	for _, f := range files {
		path := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, f.Content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// Build compiles the generated package files, named pkg, into one static,
// stripped binary at out. The go command must be on the PATH; modules come
// from its cache or the module proxy. A failing go command's output is in the
// error.
func Build(ctx context.Context, src Source, pkg string, files []gofile.File, out string) error {
	runtime, err := src.Extract()
	if err != nil {
		return fmt.Errorf("extracting the runtime: %w", err)
	}
	dir, err := os.MkdirTemp("", "airgen-build-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	abs, err := filepath.Abs(out)
	if err != nil {
		return err
	}
	const module = "connector"
	all := []gofile.File{
		{Name: "go.mod", Content: goMod(module, runtime, src.GoMod)},
		{Name: "go.sum", Content: src.GoSum},
		{Name: "main.go", Content: []byte(fmt.Sprintf(mainGo, module+"/"+pkg, Module+"/runtime/source"))},
	}
	for _, f := range files {
		all = append(all, gofile.File{Name: pkg + "/" + f.Name, Content: f.Content})
	}
	if err := writeAll(dir, all); err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, "go", "build", "-mod=mod", "-trimpath", "-ldflags=-s -w", "-o", abs, ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=", "GOWORK=off")
	var output bytes.Buffer
	cmd.Stdout, cmd.Stderr = &output, &output
	if err := cmd.Run(); err != nil {
		if errors.Is(err, exec.ErrNotFound) {
			return errors.New("the go command is not on the PATH; airgen build needs a Go toolchain")
		}
		return fmt.Errorf("go build: %w\n%s", err, output.String())
	}
	return nil
}

const mainGo = `package main

import (
	connector %q
	%q
)

func main() { source.Main(connector.Definition()) }
`

// goMod gives the scratch module's go.mod: the runtime by its folder, and the
// runtime's own requirements, so that the go command has nothing to look up.
func goMod(module, runtime string, runtimeMod []byte) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "module %s\n\n", module)
	for _, line := range strings.Split(string(runtimeMod), "\n") {
		if !strings.HasPrefix(line, "module ") {
			b.WriteString(line + "\n")
		}
	}
	fmt.Fprintf(&b, "\nrequire %s v0.0.0\n\nreplace %s => %s\n", Module, Module, runtime)
	return b.Bytes()
}
