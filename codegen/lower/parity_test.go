package lower

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/airgen/airgen/codegen/manifest"
)

// The component schema of the CDK, a definition a line, is the checklist.
// testdata/schema.py prints it from a Python that has airbyte-cdk.
const schemaFields = "testdata/schema.txt"

// definitions that the schema names otherwise than our messages do.
var labels = map[string]string{
	"the manifest":                        "DeclarativeSource",
	"oauth_config_specification":          "OAuthConfigSpecification",
	"oauth_connector_input_specification": "OAuthConfigSpecification.oauth_connector_input_specification",
	"state":                               "OAuthConfigSpecification.oauth_connector_input_specification.state",
	"ApiKey":                              "SessionTokenRequestApiKeyAuthenticator",
	"Bearer":                              "SessionTokenRequestBearerAuthenticator",
	"FileUploader":                        "DeclarativeStream.file_uploader",
	"clamping":                            "DatetimeBasedCursor.clamping",
	"jwt_headers":                         "JwtAuthenticator.jwt_headers",
	"jwt_payload":                         "JwtAuthenticator.jwt_payload",
	"refresh_token_updater":               "OAuthAuthenticator.refresh_token_updater",
	"config_normalization_rules":          "Spec.config_normalization_rules",
}

// values are definitions that are no component types and have no fields.
var values = []string{"CombineMode", "PrimaryKey", "SchemaNormalization", "Schemas", "SessionTokenRequestBearerAuthenticator", "ValueType"}

// differs says which fields are compiled to something else than the CDK does
// with them, and why.
var differs = map[string]string{
	"HttpRequester.use_cache":         "responses are not cached: a parent is read once for all its children, also by definitions that keep other records of the same pages",
	"HttpRequester.use_tcp_keepalive": "connections are always kept alive",
}

// read lowers the manifests that write every field there is, and gives for each
// definition the fields that were written and asked for.
func read(t *testing.T) map[string]map[string]bool {
	t.Helper()
	seen := map[string]map[string]bool{}
	for _, name := range []string{"everything.yaml", "rest.yaml"} {
		text, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		doc, diags := manifest.Read(name, text)
		if doc == nil {
			t.Fatal(lines(diags))
		}
		l := newLowerer(doc, fstest.MapFS{"schemas/loans.json": &fstest.MapFile{Data: []byte("{}")}})
		l.watch = func(c *component, field string) {
			label := cmp.Or(labels[c.label], c.label)
			if seen[label] == nil {
				seen[label] = map[string]bool{}
			}
			if c.n.Get(field) != nil {
				seen[label][field] = true
			}
		}
		if _, diags = l.lower(nil); diags.Failed() {
			t.Fatal(lines(diags))
		}
	}
	return seen
}

// TestParity keeps the table of docs/parity.md and fails when a definition or
// a field of the schema is missing. That what is read here also becomes Go is
// the test of package codegen on the same manifests.
func TestParity(t *testing.T) {
	seen := read(t)
	schema, err := os.ReadFile(schemaFields)
	if err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	table.WriteString("| definition | compiled | differs |\n|---|---|---|\n")
	used := map[string]bool{}
	for _, line := range strings.Split(string(schema), "\n") {
		definition, fields, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		var compiled, other []string
		for _, f := range strings.Fields(fields) {
			full := definition + "." + f
			switch why := differs[full]; {
			case why != "":
				used[full] = true
				other = append(other, fmt.Sprintf("`%s`: %s", f, why))
			case seen[definition][f]:
				compiled = append(compiled, "`"+f+"`")
			case strings.HasPrefix(definition, "Custom"):
				compiled = append(compiled, "`"+f+"`")
			default:
				t.Errorf("%s is missing: no manifest of testdata writes it, or nothing reads it", full)
			}
		}
		if len(compiled)+len(other) == 0 {
			if !isType(definition) && seen[definition] == nil && !slices.Contains(values, definition) {
				t.Errorf("%s is missing", definition)
			}
			compiled = []string{"yes"}
		}
		if strings.HasPrefix(definition, "Custom") {
			compiled = []string{"a Go interface"}
		}
		fmt.Fprintf(&table, "| %s | %s | %s |\n", definition, strings.Join(compiled, ", "), strings.Join(other, "; "))
	}
	for full := range differs {
		if !used[full] {
			t.Errorf("%s is no field of the schema", full)
		}
	}
	keepTable(t, table.String())
}

// keepTable compares the table with the one in docs/parity.md.
func keepTable(t *testing.T, table string) {
	const page = "../../docs/parity.md"
	const begin, end = "<!-- components: written by go test ./codegen/lower -update -->\n", "<!-- end -->\n"
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(text), begin)
	old, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatalf("%s has no place for the table", page)
	}
	if old == table {
		return
	}
	if !*update {
		t.Errorf("the table of components in %s is stale: run go test ./codegen/lower -update", page)
		return
	}
	if err := os.WriteFile(page, []byte(before+begin+table+end+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestSchemaFields compares the checklist with the schema of the CDK itself.
func TestSchemaFields(t *testing.T) {
	python := cmp.Or(os.Getenv("AIRGEN_CDK_PYTHON"), "python3")
	out, err := exec.Command(python, "testdata/schema.py").Output()
	if err != nil {
		t.Skipf("%s has no airbyte-cdk (AIRGEN_CDK_PYTHON names one that has): %v", python, err)
	}
	have, err := os.ReadFile(schemaFields)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Split(string(out), "\n"), strings.Split(string(have), "\n"); !slices.Equal(got, want) {
		if got[0] != want[0] {
			t.Skipf("this Python has another version: %s", got[0])
		}
		t.Errorf("%s is stale: run %s testdata/schema.py", schemaFields, python)
	}
}
