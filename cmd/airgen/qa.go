package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/airgen/airgen/codegen"
	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/codegen/manifest"
	"github.com/airgen/airgen/codegen/qa"
)

// quality is one run of qa.
type quality struct {
	in     input
	format string
	names  []string
	dir    string
	checks []string
	report string
	fix    bool
}

func newQA() *cobra.Command {
	q := &quality{}
	cmd := &cobra.Command{
		Use:   "qa [DIR|MANIFEST]",
		Short: "Check interleaved streams in the conventions of connectors_qa",
		Long: "qa checks a connector, or all connectors below a folder: whether streams that hang together are declared,\n" +
			"whether what is declared is right, and whether it can be fast. Each check passes, fails or is skipped; any\n" +
			"failed check gives exit code 1. The lines and the JSON report are those of Airbyte's connectors_qa, with\n" +
			"positions. airgen qa generate-documentation describes the checks.",
		Args: cobra.MaximumNArgs(1),
		RunE: q.run,
	}
	f := cmd.Flags()
	f.StringVar(&q.in.metadata, "metadata", "", "metadata file (default: metadata.yaml beside the manifest, or in the folder above)")
	f.BoolVarP(&q.in.verbose, "verbose", "v", false, "print all findings, not the first few of each check")
	f.StringVar(&q.format, "format", "text", "text, json, junit, sarif or github")
	f.StringArrayVarP(&q.names, "name", "n", nil, "check only the connector of this technical name; may be repeated")
	f.StringVarP(&q.dir, "connector-directory", "d", "", "the folder, as connectors_qa names it")
	f.StringArrayVarP(&q.checks, "check", "c", nil, "run only this check; may be repeated")
	f.BoolVar(&q.fix, "fix", false, "first write what is not declared, or wrongly, as airgen detect --write does")
	f.StringVarP(&q.report, "report-path", "r", "", "also write the JSON report to this file")
	cmd.AddCommand(&cobra.Command{
		Use:   "generate-documentation [FILE]",
		Short: "Describe the checks in Markdown",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			file := ""
			if len(args) > 0 {
				file = args[0]
			}
			return writeTo(cmd.OutOrStdout(), file, []byte(qa.Documentation()))
		},
	})
	return cmd
}

func (q *quality) run(cmd *cobra.Command, args []string) error {
	checks := qa.Checks
	if len(q.checks) > 0 {
		checks = nil
		for _, id := range q.checks {
			check := qa.Find(id)
			if check == nil {
				return usageError{errUnknownValue("--check", id, checkIDs()...)}
			}
			checks = append(checks, check)
		}
	}
	if !slices.Contains([]string{"text", "json", "junit", "sarif", "github"}, q.format) {
		return usageError{errUnknownValue("--format", q.format, "text", "json", "junit", "sarif", "github")}
	}
	where := "."
	switch {
	case len(args) > 0 && q.dir != "":
		return usageError{errors.New("both a folder and --connector-directory are given")}
	case len(args) > 0:
		where = args[0]
	case q.dir != "":
		where = q.dir
	}
	connectors, err := q.connectors(where)
	if err != nil {
		return err
	}
	var results []qa.Result
	for _, c := range connectors {
		results = append(results, qa.Run(c, checks)...)
	}
	if q.report != "" {
		var b bytes.Buffer
		if err := qa.JSON(&b, results, time.Now()); err != nil {
			return err
		}
		if err := os.WriteFile(q.report, b.Bytes(), 0o644); err != nil {
			return err
		}
	}
	if err := q.print(cmd.OutOrStdout(), cmd.ErrOrStderr(), results); err != nil {
		return err
	}
	if n := qa.CountFailed(results); n > 0 {
		if q.format == "text" {
			fmt.Fprintf(cmd.ErrOrStderr(), "Error: %s failed\n", plural(n, "check"))
		}
		return errFindings
	}
	return nil
}

func checkIDs() []string {
	var out []string
	for _, c := range qa.Checks {
		out = append(out, c.ID)
	}
	return out
}

func plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

func (q *quality) print(stdout, stderr io.Writer, results []qa.Result) error {
	switch q.format {
	case "json":
		return qa.JSON(stdout, results, time.Now())
	case "junit":
		return qa.JUnit(stdout, results)
	case "sarif":
		texts := map[string]string{}
		for _, c := range qa.Checks {
			texts[c.ID] = c.Name
		}
		return printSARIFRules(stdout, qa.Findings(results), texts)
	case "github":
		return printGitHub(stdout, qa.Findings(results))
	}
	most := 5
	if q.in.verbose {
		most = 0
	}
	for _, r := range results {
		out := stdout
		if r.Status == qa.Failed {
			out = stderr
		}
		fmt.Fprintln(out, r.Line())
		if text := r.Text(most); text != "" {
			fmt.Fprintln(out, "\t"+strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n\t"))
		}
	}
	return nil
}

// connectors compiles the connector of a manifest, of a folder with one, or
// all connectors below a folder, by name.
func (q *quality) connectors(where string) ([]*qa.Connector, error) {
	manifests := []string{where}
	if info, err := os.Stat(where); err != nil {
		return nil, err
	} else if info.IsDir() {
		if manifests, err = manifestsBelow(where); err != nil {
			return nil, err
		}
	}
	var out []*qa.Connector
	for _, file := range manifests {
		c, err := q.connector(file)
		if err != nil {
			return nil, err
		}
		if len(q.names) == 0 || slices.Contains(q.names, c.Name) {
			out = append(out, c)
		}
	}
	if len(out) == 0 {
		return nil, usageError{fmt.Errorf("there is no connector in %s: a folder with a manifest.yaml", where)}
	}
	if len(out) > 1 && q.in.metadata != "" {
		return nil, usageError{errors.New("--metadata is for one connector")}
	}
	slices.SortStableFunc(out, func(a, b *qa.Connector) int { return strings.Compare(a.Name, b.Name) })
	return out, nil
}

// manifestsBelow finds the manifests of a folder: its own, else those below.
func manifestsBelow(dir string) ([]string, error) {
	own := filepath.Join(dir, "manifest.yaml")
	if _, err := os.Stat(own); err == nil {
		return []string{own}, nil
	}
	var out []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && d.Name() == "manifest.yaml" {
			out = append(out, path)
		}
		return err
	})
	return out, err
}

// connector compiles one manifest. A Python connector keeps its manifest one
// folder below its metadata.
func (q *quality) connector(file string) (*qa.Connector, error) {
	in := q.in
	in.fullRefresh = "resumable"
	folder := filepath.Dir(file)
	if in.metadata == "" {
		above := filepath.Join(folder, "..", "metadata.yaml")
		if _, err := os.Stat(filepath.Join(folder, "metadata.yaml")); isNotExist(err) {
			if _, err := os.Stat(above); err == nil {
				in.metadata, folder = above, filepath.Dir(above)
			}
		}
	}
	src, err := in.source([]string{file})
	if err != nil {
		return nil, err
	}
	res := codegen.Analyze(src, in.options())
	if q.fix && res.Plan != nil && !res.Failed() {
		d := detection{in: in, streams: interleave.Of(res.Plan), metadata: filepath.Join(folder, "metadata.yaml"), sidecar: filepath.Join(filepath.Dir(file), "interleaved.yaml")}
		if in.metadata != "" {
			d.metadata = in.metadata
		}
		if err := d.splice(); err != nil {
			return nil, err
		}
		if src, err = in.source([]string{file}); err != nil {
			return nil, err
		}
		res = codegen.Analyze(src, in.options())
	}
	c := &qa.Connector{Manifest: file, Metadata: src.MetadataName, Plan: res.Plan, Diagnostics: res.Diagnostics}
	if abs, err := filepath.Abs(folder); err == nil {
		c.Name = filepath.Base(abs)
	}
	if res.Connector != nil && res.Connector.Name != "" && src.MetadataName != "" {
		c.Name = res.Connector.Name
	}
	if c.Metadata != "" {
		c.Document, _ = manifest.ReadData(c.Metadata, src.Metadata)
	}
	return c, nil
}
