package lower

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// shared is the folder beside the repository that holds real manifests.
const shared = "../../../shared"

// refused are manifests that the CDK refuses too, each with a part of the
// first error.
var refused = map[string]string{
	"source-airtable":     "field_path takes a list of strings",
	"source-linkedin-ads": "field_path takes a list of strings",
	"source-mixpanel":     "field_path takes a list, not a string",
	"source-slack":        "field_path takes a list, not a string",
}

// TestCorpus lowers every real manifest that lies beside the repository.
func TestCorpus(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(shared, "corpus", "*", "manifest.yaml"))
	more, _ := filepath.Glob(filepath.Join(shared, "oracle", "synthetic", "*", "manifest.yaml"))
	files = append(files, more...)
	if len(files) == 0 {
		t.Skip("there are no manifests in", shared)
	}
	var slowest time.Duration
	for _, file := range files {
		dir := filepath.Dir(file)
		name := filepath.Base(dir)
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		doc, diags := manifest.Read("manifest.yaml", text)
		if doc == nil {
			t.Errorf("%s: %s", name, lines(diags))
			continue
		}
		var meta *manifest.Document
		if b, err := os.ReadFile(filepath.Join(dir, "metadata.yaml")); err == nil {
			meta, _ = manifest.ReadData("metadata.yaml", b)
		}
		c, found := Lower(doc, meta, os.DirFS(dir))
		slowest = max(slowest, time.Since(start))
		diags.Append(found)
		var errors []string
		for _, d := range diags.All() {
			if !d.Pos.IsValid() {
				t.Errorf("%s: no position: %s", name, d)
			}
			if d.Severity <= 1 {
				errors = append(errors, d.Message)
			}
		}
		switch want := refused[name]; {
		case want == "" && len(errors) > 0:
			t.Errorf("%s: %s", name, strings.Join(errors, "\n"))
		case want != "" && !slices.ContainsFunc(errors, func(e string) bool { return strings.Contains(e, want) }):
			t.Errorf("%s: got %q, want %q", name, errors, want)
		case want == "":
			checkModel(t, name, c)
		}
	}
	t.Logf("%d manifests, the slowest took %s", len(files), slowest)
}

// checkModel checks what every emitter may rely on.
func checkModel(t *testing.T, name string, c *ir.Connector) {
	t.Helper()
	if c.Name != name && !strings.HasPrefix(name, "syn-") {
		t.Errorf("%s is called %s", name, c.Name)
	}
	listed := map[*ir.Stream]bool{}
	for _, s := range slices.Concat(c.Streams, c.Parents) {
		listed[s] = true
	}
	for _, s := range slices.Concat(c.Streams, c.Parents) {
		if s.Fingerprint == "" || s.Retriever == nil && s.Delegates == nil {
			t.Errorf("%s: %s is not whole", name, s.Path)
		}
		for _, p := range parentsOf(s) {
			if !listed[p.Stream] {
				t.Errorf("%s: the parent %s of %s is not listed", name, p.Name, s.Name)
			}
		}
	}
	if a, b := ir.Print(c), ir.Print(c); a != b || a == "" {
		t.Errorf("%s prints differently each time", name)
	}
}

// FuzzLower checks that no manifest makes lowering or printing panic.
func FuzzLower(f *testing.F) {
	f.Add(everything(f))
	f.Add(one)
	f.Add(head + simple(""))
	f.Add(family("'#/definitions/parents'"))
	for _, part := range []string{
		"partition_router: [" + list + "]", "paginator: {type: DefaultPaginator, pagination_strategy: {type: CursorPagination, cursor_value: '{{ x }}'}}",
		"decoder: {type: GzipDecoder, decoder: {type: CsvDecoder}}", "partition_router: {type: SubstreamPartitionRouter, parent_stream_configs: [{}]}",
	} {
		f.Add(head + simple(part))
	}
	f.Add(head + withRequester("authenticator: {type: OAuthAuthenticator, refresh_token_updater: {}}, error_handler: {type: CompositeErrorHandler, error_handlers: [{}]}"))
	f.Add("streams: [1, ~, {type: ConditionalStreams, streams: {}}]\ncheck: []\nspec: {connection_specification: 1, advanced_auth: {oauth_config_specification: {oauth_connector_input_specification: {}}}}\napi_budget: {type: HTTPAPIBudget, policies: [{type: Rate}]}\nstream_groups: {a: {streams: [1]}}\ndynamic_streams: [{stream_template: {}, components_resolver: {type: ConfigComponentsResolver}}]\n")
	f.Fuzz(func(t *testing.T, text string) {
		doc, _ := manifest.Read("m.yaml", []byte(text))
		if doc == nil {
			return
		}
		c, _ := Lower(doc, doc, nil)
		ir.Print(c)
	})
}
