package manifest

import (
	"strings"
	"testing"

	"github.com/airgen/airgen/codegen/diag"
)

// lines gives the diagnostics as the commands print them.
func lines(l diag.List) string {
	var out []string
	for _, d := range l.All() {
		out = append(out, d.String())
	}
	return strings.Join(out, "\n")
}

func TestReadTree(t *testing.T) {
	tests := []struct {
		name, text, want string
	}{
		{"type is added", `version: "1"`, `{"version":"1","type":"DeclarativeSource"}`},
		{"last duplicate wins in the first place", "a: 1\nb: 2\na: 3", `{"a":3,"b":2,"type":"DeclarativeSource"}`},
		{"merge keys", "x: &x {p: 1, q: 2}\ny: &y {q: 3, r: 4}\nz: {<<: [*x, *y], p: 0}", `{"x":{"p":1,"q":2},"y":{"q":3,"r":4},"z":{"q":2,"r":4,"p":0},"type":"DeclarativeSource"}`},
		{"anchors", "x: &x [1]\ny: *x", `{"x":[1],"y":[1],"type":"DeclarativeSource"}`},
		{"keys that are no strings", "a: {yes: 1, 200: 2, null: 3, 1.50: 4}", `{"a":{"true":1,"200":2,"null":3,"1.5":4},"type":"DeclarativeSource"}`},
		{"JSON values", "a: [1.0, 1e3, .inf, 12345678901234567890, 2024-01-31, 2024-01-31 10:00:00Z, \"\\x01\\u2028é\\\"\"]",
			`{"a":[1.0,"1e3",null,12345678901234567890,"2024-01-31","2024-01-31T10:00:00+00:00","\u0001` + "\u2028" + `é\""],"type":"DeclarativeSource"}`},

		{"string reference", "definitions: {a: {b: 1}}\nx: '#/definitions/a/b'\ny: ['#/definitions/a']", `{"x":1,"y":[{"b":1}]}`},
		{"reference with siblings", "definitions: {a: {p: 1, q: {r: 1}, s: 2}}\nx: {q: {t: 2}, $ref: '#/definitions/a', s: null, u: 3}",
			`{"x":{"p":1,"q":{"t":2},"s":null,"u":3}}`},
		{"reference to a value drops siblings", "definitions: {a: [1]}\nx: {$ref: '#/definitions/a', b: 2}", `{"x":[1]}`},
		{"$ref without #/", "x: {$ref: plain, b: 2}\ny: {$ref: {c: 1}, b: 2}\nz: {$ref: 5}", `{"x":"plain","y":{"c":1,"b":2},"z":5}`},
		{"whole rest of the path first", "nested: {path: 1}\nnested/path: 2\nx: '#/nested/path'", `{"nested":{"path":1},"nested/path":2,"x":2}`},
		{"tail with slashes", "a: {b/c: 1}\nx: '#/a/b/c'", `{"a":{"b/c":1},"x":1}`},
		{"list index", "a: [10, 20]\nx: '#/a/1'\ny: '#/a/-1'", `{"a":[10,20],"x":20,"y":20}`},
		{"digits as last part", "a: {\"401\": 1}\nb: {402: 2}\nx: '#/a/401'\ny: '#/b/402'", `{"a":{"401":1},"b":{"402":2},"x":1,"y":2}`},
		{"trailing slash", "a: {b: 1}\nx: '#/a/'", `{"a":{"b":1},"x":{"b":1}}`},
		{"references in references", "definitions: {a: '#/definitions/b', b: {c: '#/definitions/d'}, d: 4}\nx: '#/definitions/a'", `{"x":{"c":4}}`},
		{"config_overrides is data", "x: {config_overrides: {a: '#/none'}}", `{"x":{"config_overrides":{"a":"#/none"}}}`},

		{"default types", "check: {stream_names: [a]}\nstreams: [{retriever: {requester: {}, record_selector: {extractor: {field_path: []}}, paginator: {}}}]",
			`{"check":{"stream_names":["a"],"type":"CheckStream"},"streams":[{"retriever":{"requester":{"type":"HttpRequester"},"record_selector":{"extractor":{"field_path":[],"type":"DpathExtractor"},"type":"RecordSelector"},"paginator":{"type":"NoPagination"},"type":"SimpleRetriever"},"type":"DeclarativeStream"}]}`},
		{"custom types", "streams: [{retriever: {class_name: a.B}, transformations: [{class_name: a.C}]}]",
			`{"streams":[{"retriever":{"class_name":"a.B","type":"CustomRetriever"},"transformations":[{"class_name":"a.C","type":"CustomTransformation"}],"type":"DeclarativeStream"}]}`},
		{"parameters", "streams: [{type: DeclarativeStream, $parameters: {name: n, path: /p, retries: 0}, retriever: {type: SimpleRetriever, requester: {type: HttpRequester, path: '', retries: 3}}}]",
			`{"streams":[{"type":"DeclarativeStream","retriever":{"type":"SimpleRetriever","requester":{"type":"HttpRequester","path":"/p","retries":3,"name":"n","$parameters":{"name":"n","path":"/p","retries":0}},"name":"n","path":"/p","retries":0,"$parameters":{"name":"n","path":"/p","retries":0}},"name":"n","path":"/p","retries":0,"$parameters":{"name":"n","path":"/p","retries":0}}]}`},
		{"own parameters win", "x: {type: A, $parameters: {p: 1}, y: {type: B, $parameters: {p: 2}}}",
			`{"x":{"type":"A","y":{"type":"B","p":2,"$parameters":{"p":2}},"p":1,"$parameters":{"p":1}}}`},
		{"a parameter is withheld from its own field", "x: {type: A, $parameters: {y: {type: B}, p: 1}}",
			`{"x":{"type":"A","y":{"type":"B","p":1,"$parameters":{"p":1}},"p":1,"$parameters":{"y":{"type":"B"},"p":1}}}`},
		{"a falsy parameter is lost behind its own field", "x: {type: A, $parameters: {y: [], p: 1}, y: {type: B}, z: {type: C}}",
			`{"x":{"type":"A","y":{"type":"B","p":1,"$parameters":{"p":1}},"z":{"type":"C","p":1,"$parameters":{"p":1}},"p":1,"$parameters":{"p":1}}}`},
		{"schemas are left alone", "x: {type: A, $parameters: {p: 1}, s: {type: object}, t: {type: ['null', object]}, u: {type: {type: string}}, v: {w: 1}}",
			`{"x":{"type":"A","s":{"type":"object"},"t":{"type":["null","object"]},"u":{"type":{"type":"string"}},"v":{"w":1},"p":1,"$parameters":{"p":1}}}`},
		{"typed children of untyped mappings", "x: {type: A, $parameters: {p: 1}, m: {q: {type: B}, r: [{type: C}]}}",
			`{"x":{"type":"A","m":{"q":{"type":"B","p":1,"$parameters":{"p":1}},"r":[{"type":"C"}]},"p":1,"$parameters":{"p":1}}}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, diags := Read("m.yaml", []byte(tt.text))
			if diags.Failed() {
				t.Fatal(lines(diags))
			}
			c := &copying{from: doc.Root}
			c.drop("definitions")
			got := string(c.result().AppendJSON(nil))
			if got != tt.want && strings.Replace(got, `,"type":"DeclarativeSource"}`, "}", 1) != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestReadDiagnostics(t *testing.T) {
	tests := []struct {
		name, text, want string
	}{
		{"empty", "", "m.yaml:1:1: the file is empty [yaml/empty]"},
		{"comment only", "# nothing\n", "m.yaml:1:1: the file is empty [yaml/empty]"},
		{"null", "~", "m.yaml:1:1: the file is empty [yaml/empty]"},
		{"list", "- a", "m.yaml:1:1: a manifest is a mapping, not a list [yaml/root]"},
		{"two documents", "a: 1\n---\nb: 2", "m.yaml:3:1: the file holds more than one YAML document [yaml/documents]"},
		{"broken indent", "a:\n  b: 1\n c: 2\n", "m.yaml:3:2: not valid YAML: did not find expected key [yaml/syntax]"},
		{"broken far below", "a: 1\nb:\n  c: 1\n  d: [1, 2\ne: 3\nf: 4\n", "m.yaml:4:3: not valid YAML: did not find expected ',' or ']' [yaml/syntax]"},
		{"tab", "a:\n\tb: 1\n", "m.yaml:2:2: not valid YAML: found character that cannot start any token [yaml/syntax]"},
		{"unclosed quote", "a: 1\nb: 'x\nc: 2\n", "m.yaml:2:1: not valid YAML: found unexpected end of stream [yaml/syntax]"},
		{"unknown anchor", "a: *b", "m.yaml:1:1: not valid YAML: unknown anchor 'b' referenced [yaml/syntax]"},
		{"anchor in itself", "a: &a [*a]", "m.yaml:1:8: the anchor \"a\" contains itself [yaml/alias]"},
		{"unknown tag", "a: !x 1", "m.yaml:1:4: the tag !x is not known [yaml/scalar]"},
		{"impossible date", "a: 2024-02-30", "m.yaml:1:4: \"2024-02-30\" is no date [yaml/scalar]"},
		{"mapping as key", "? {a: 1}\n: 2", "m.yaml:1:3: a mapping cannot be a key [yaml/key]"},
		{"merge of a string", "a: {<<: b}", "m.yaml:1:9: a merge key takes a mapping, not a string [yaml/merge]"},
		{"duplicate key", "a: 1\nb: 2\na: 3", "m.yaml:3:1: warning: the key \"a\" is written twice, the last one counts [yaml/duplicate]\n\tm.yaml:1:1: also here"},
		{"columns are bytes", "é: {ö: ~, x: '#/a'}", "m.yaml:1:16: \"#/a\" is not defined [ref/undefined]"},

		{"undefined", "definitions: {requester: 1}\nx: '#/definitions/requestr'",
			"m.yaml:2:4: \"#/definitions/requestr\" is not defined; did you mean \"#/definitions/requester\"? [ref/undefined]\n\tm.yaml:1:15: \"requester\" is defined here"},
		{"undefined below a scalar", "a: {b: text}\nx: '#/a/b/c'", "m.yaml:2:4: \"#/a/b/c\" is not defined [ref/undefined]\n\tm.yaml:1:8: it leads to a string here"},
		{"through a reference", "a: {$ref: '#/b'}\nb: {c: 1}\nx: '#/a/c'",
			"m.yaml:3:4: \"#/a/c\" is not defined [ref/undefined]\n\tm.yaml:1:4: it leads to another reference here, and references do not go through those"},
		{"slash key in the middle", "a: {b/c: {d: 1}}\nx: '#/a/b/c/d'", "m.yaml:2:4: \"#/a/b/c/d\" is not defined [ref/undefined]"},
		{"string key with digits in the middle", "a: {\"401\": {x: 1}}\nx: '#/a/401/x'", "m.yaml:2:4: \"#/a/401/x\" is not defined [ref/undefined]"},
		{"undefined in unused definitions", "definitions: {a: '#/none'}", "m.yaml:1:18: \"#/none\" is not defined [ref/undefined]"},
		{"cycle of two", "a: '#/b'\nb: '#/a'", "m.yaml:1:4: \"#/b\" leads back to itself [ref/circular]\n\tm.yaml:2:4: what it names begins here"},
		{"cycle through a mapping", "a: {b: {$ref: '#/a'}}", "m.yaml:1:15: \"#/a\" leads back to itself [ref/circular]\n\tm.yaml:1:4: what it names begins here"},
		{"whole document", "a: '#/'", "m.yaml:1:4: \"#/\" leads back to itself [ref/circular]\n\tm.yaml:1:1: what it names begins here"},
		{"parameters that are no mapping", "x: {type: A, $parameters: [1]}", "m.yaml:1:27: $parameters takes a mapping, not a list [parameters/type]"},

		{"legacy reference", "a: {b: 1}\nx: \"*ref(a.b)\"", "m.yaml:2:4: warning: \"*ref(a.b)\" is an old way to write a reference; write \"#/a/b\" [legacy/spelling]"},
		{"legacy type", "x: {type: SubstreamSlicer}", "m.yaml:1:11: warning: \"SubstreamSlicer\" is an old name; write \"SubstreamPartitionRouter\" [legacy/spelling]"},
		{"no legacy in schemas", "x: {type: InlineSchemaLoader, schema: {type: object, properties: {stream_slicer: {type: string}}}}", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, diags := Read("m.yaml", []byte(tt.text))
			if got := lines(diags); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestTwoPlaces(t *testing.T) {
	doc, diags := Read("m.yaml", []byte("definitions:\n  r:\n    type: HttpRequester\nstreams:\n- retriever:\n    requester:\n      $ref: '#/definitions/r'\n- retriever:\n    requester:\n      $ref: '#/definitions/r'\n      path: /x\n"))
	if diags.Failed() {
		t.Fatal(lines(diags))
	}
	streams := doc.Root.Get("streams").Items
	plain := streams[0].Get("retriever").Get("requester")
	if got, want := plain.Pos().String()+" "+plain.Use().String(), "m.yaml:3:5 m.yaml:7:13"; got != want {
		t.Errorf("reference: got %s, want %s", got, want)
	}
	merged := streams[1].Get("retriever").Get("requester")
	if got, want := merged.Pos().String()+" "+merged.Base().String(), "m.yaml:10:7 m.yaml:3:5"; got != want {
		t.Errorf("reference with siblings: got %s, want %s", got, want)
	}
	if plain.Same() == merged.Same() || plain.Same() != plain.Same().Same() {
		t.Error("a merged mapping is a value of its own")
	}
}
