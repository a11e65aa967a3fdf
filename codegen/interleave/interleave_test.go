package interleave_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/airgen/airgen/codegen"
	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/interleave"
)

// text writes a manifest whose streams are given as "child<parent+parent",
// with " inc" after a parent for incremental_dependency and " at" after a
// stream for a cursor. A parent in parentheses is defined inside its child.
func text(streams ...string) string {
	var b strings.Builder
	b.WriteString("version: 6.0.0\ntype: DeclarativeSource\ncheck: {type: CheckStream, stream_names: []}\n" +
		"definitions:\n  cursor: {type: DatetimeBasedCursor, cursor_field: at, datetime_format: '%Y-%m-%d', start_datetime: '2024-01-01'}\n" +
		"  selector: {type: RecordSelector, extractor: {type: DpathExtractor, field_path: []}}\nstreams:\n")
	for i, line := range streams {
		name, parents, _ := strings.Cut(line, "<")
		name, cursor := strings.CutSuffix(name, " at")
		fmt.Fprintf(&b, "  - name: %s\n    type: DeclarativeStream\n", name)
		if cursor {
			b.WriteString("    incremental_sync: {$ref: '#/definitions/cursor'}\n")
		}
		b.WriteString("    schema_loader: {type: InlineSchemaLoader, schema: {}}\n    retriever:\n      type: SimpleRetriever\n")
		fmt.Fprintf(&b, "      requester: {type: HttpRequester, url_base: 'https://example.com', path: /%s, http_method: GET}\n", name)
		b.WriteString("      record_selector: {$ref: '#/definitions/selector'}\n")
		if parents == "" {
			continue
		}
		b.WriteString("      partition_router:\n        type: SubstreamPartitionRouter\n        parent_stream_configs:\n")
		for _, p := range strings.Split(parents, "+") {
			p, inc := strings.CutSuffix(p, " inc")
			fmt.Fprintf(&b, "          - type: ParentStreamConfig\n            parent_key: id\n            partition_field: parent_%d\n            incremental_dependency: %v\n", i, inc)
			if inside, ok := strings.CutPrefix(p, "("); ok {
				inside = strings.TrimSuffix(inside, ")")
				fmt.Fprintf(&b, "            stream:\n              name: %s\n              type: DeclarativeStream\n              schema_loader: {type: InlineSchemaLoader, schema: {}}\n"+
					"              retriever:\n                type: SimpleRetriever\n                requester: {type: HttpRequester, url_base: 'https://example.com', path: /inside/%[1]s, http_method: GET}\n"+
					"                record_selector: {$ref: '#/definitions/selector'}\n", inside)
				continue
			}
			at := 0
			for k, other := range streams {
				if n, _, _ := strings.Cut(other, "<"); strings.TrimSuffix(n, " at") == p {
					at = k
				}
			}
			fmt.Fprintf(&b, "            stream: {$ref: '#/streams/%d'}\n", at)
		}
	}
	return b.String()
}

// analyzed plans a manifest with the files beside it.
func analyzed(t testing.TB, manifest string, files map[string]string) *codegen.Result {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, content := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(content)}
	}
	in := codegen.Input{Name: "manifest.yaml", Manifest: []byte(manifest), Files: fsys}
	if meta, ok := files["metadata.yaml"]; ok {
		in.MetadataName, in.Metadata = "metadata.yaml", []byte(meta)
	}
	return codegen.Analyze(in, codegen.Options{})
}

// streams is what a manifest says, which must have no errors.
func streams(t testing.TB, manifest string, files map[string]string) *interleave.Streams {
	t.Helper()
	res := analyzed(t, manifest, files)
	if res.Failed() {
		t.Fatalf("%v\n%s", res.Diagnostics, manifest)
	}
	return interleave.Of(res.Plan)
}

// declared is a metadata.yaml with relationships in flow style.
func declared(relationships string) map[string]string {
	return map[string]string{"metadata.yaml": "data:\n  interleavedStreams:\n    relationships: " + relationships + "\n"}
}

func TestRelationships(t *testing.T) {
	for _, tt := range []struct {
		name    string
		streams []string
		want    string
	}{
		{"no children", []string{"a", "b"}, "[]"},
		{"a chain", []string{"a", "b<a", "c<b"}, "[[a b c]]"},
		{"children before parents", []string{"c<b", "b<a", "a"}, "[[a b c]]"},
		{"a star", []string{"a", "b<a", "c<a", "d"}, "[[a b c]]"},
		{"depth first", []string{"a", "b<a", "c<a", "d<b"}, "[[a b d c]]"},
		{"two groups", []string{"a", "b<a", "x", "y<x"}, "[[a b] [x y]]"},
		{"two parents", []string{"a", "b", "c<a+b"}, "[[a c] [b c]]"},
		{"a diamond", []string{"a", "b<a", "c<a", "d<b+c"}, "[[a b c d]]"},
		{"a parent that is no stream", []string{"a<(x)", "b<a"}, "[[a b]]"},
		{"a parent that differs from the stream of its name", []string{"a", "b<(a)", "c<a"}, "[[a c]]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := streams(t, text(tt.streams...), nil)
			if got := fmt.Sprint(s.Relationships()); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
			// What is derived is never stale, and nothing is missing from it.
			again := streams(t, text(tt.streams...), declared(strings.ReplaceAll(tt.want, " ", ", ")))
			if found := again.Stale(); len(found) > 0 {
				t.Errorf("the derived declaration is stale: %v", found)
			}
			if got := fmt.Sprint(again.Wanted()); got != tt.want {
				t.Errorf("the derived declaration would become %s", got)
			}
		})
	}
}

func TestCheck(t *testing.T) {
	chain := []string{"users at", "posts at<users", "likes<posts", "tags"}
	for _, tt := range []struct {
		name     string
		streams  []string
		declared string
		want     []string // starts of the findings, file and severity left out
	}{
		{"right", chain, "[[users, posts, likes]]", nil},
		{"in several lists", chain, "[[users, posts], [posts, likes]]", nil},
		{"unknown", chain, "[[users, postz, posts, likes]]", []string{`3:29: "postz" is no stream of the manifest; did you mean "posts"? [interleaved/unknown]`}},
		{"unknown and like nothing", chain, "[[users, zebra, posts, likes]]", []string{`3:29: "zebra" is no stream of the manifest; remove it [interleaved/unknown]`}},
		{"order", chain, "[[posts, users, likes]]", []string{`3:29: the manifest does not relate "users" to "posts": it has no parent stream`}},
		{"parent later", chain, "[[users, likes, posts]]", []string{`3:29: the parent of "likes" stands after it in the list; put "posts" before it [interleaved/order]`}},
		{"parent missing", chain, "[[users, likes]]", []string{`3:29: no parent of "likes" stands before it in the list; put "posts" before it, or remove it from the list [interleaved/order]`}},
		{"unrelated", chain, "[[users, posts, tags]]", []string{`3:36: the manifest does not relate "tags" to "users" or "posts": it has no parent stream; remove it from the list [interleaved/unrelated]`}},
		{"twice in a list", chain, "[[users, posts, posts]]", []string{`3:36: "posts" stands twice in this list; remove one of them [interleaved/duplicate]`}},
		{"twice the same list", chain, "[[users, posts], [users, posts]]", []string{`3:38: these streams are declared in another list already; remove one of the two lists [interleaved/duplicate]`}},
		{"one stream", chain, "[[users]]", []string{`3:22: a relationship is a stream and what is read below it; "users" stands alone`}},
		{"a cycle", chain, "[[users, posts], [posts, users]]", []string{`3:45: "users" is declared below itself: users → posts → users; the manifest relates them the other way round: remove it from this list [interleaved/cycle]`}},
		{"a cycle of three", chain, "[[users, posts], [posts, likes], [likes, users]]", []string{`3:61: "users" is declared below itself: users → posts → likes → users`}},
		{"a parent inside", []string{"a<(x)", "b<a"}, "[[x, a, b]]", []string{`3:22: "x" is only a parent inside other streams, not a stream itself; leave it out [interleaved/unknown]`}},
		{"not read together", []string{"a", "b<(a)"}, "[[a, b]]", []string{`3:25: "b" is not read together with its parent "a": the parent that b defines is not the stream a: it differs in path; use the stream's own definition`}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := streams(t, text(tt.streams...), declared(tt.declared))
			list := interleave.Check(s.Plan)
			var got []string
			for _, d := range list.All() {
				if d.Severity != diag.Warning || d.Pos.File != "metadata.yaml" {
					t.Errorf("%s is no warning about metadata.yaml", d)
				}
				for _, r := range d.Related {
					if !r.Pos.IsValid() || r.Message == "" {
						t.Errorf("%s has a place that is none: %v", d, r)
					}
				}
				got = append(got, strings.TrimPrefix(d.String(), "metadata.yaml:"))
			}
			if len(got) != len(tt.want) {
				t.Fatalf("got %d findings, want %d\n%s", len(got), len(tt.want), strings.Join(got, "\n"))
			}
			for i, w := range tt.want {
				if g := strings.Replace(got[i], " warning:", "", 1); !strings.HasPrefix(g, w) {
					t.Errorf("got  %s\nwant %s", g, w)
				}
			}
			// The corrected declaration has no findings.
			fixed := strings.ReplaceAll(fmt.Sprint(s.Wanted()), " ", ", ")
			if found := streams(t, text(tt.streams...), declared(fixed)).Stale(); len(found) > 0 {
				t.Errorf("the corrected declaration %s has findings: %v", fixed, found)
			}
		})
	}
}

func TestHints(t *testing.T) {
	chain := []string{"users at", "posts at<users", "likes at<posts inc", "tags", "colours<tags"}
	hints := func(kind, value string) map[string]string {
		return map[string]string{"metadata.yaml": "data:\n  interleavedStreams:\n    optimizationHints:\n      " + kind + ": " + value + "\n"}
	}
	for _, tt := range []struct {
		kind, value string
		want        []string
	}{
		{"parallelizable", "[[users, tags]]", nil},
		{"parallelizable", "[[users, likes]]", []string{`"users" and "likes" cannot run beside each other: likes is read below users; leave one of them out of the hint`}},
		{"parallelizable", "[[tags, tags]]", []string{`"tags" stands twice in this list`}},
		{"parallelizable", "[[tags, tagz]]", []string{`"tagz" is no stream of the manifest; did you mean "tags"?`}},
		{"performanceCritical", "[users]", nil},
		{"performanceCritical", "[[likes]]", nil},
		{"performanceCritical", "[posts]", []string{`"posts" is performance-critical and reads all of its parent users on every sync; add incremental_dependency: true to the parent's configuration, or remove the hint`}},
		{"performanceCritical", "[colours]", []string{`"colours" is performance-critical and reads all of its parent tags on every sync; give both streams incremental_sync`}},
	} {
		t.Run(tt.kind+" "+tt.value, func(t *testing.T) {
			s := streams(t, text(chain...), hints(tt.kind, tt.value))
			list := interleave.Check(s.Plan)
			all := list.All()
			if len(all) != len(tt.want) {
				t.Fatalf("got %v, want %q", all, tt.want)
			}
			for i, w := range tt.want {
				if !strings.Contains(all[i].String(), w) || all[i].Pos.Line != 4 {
					t.Errorf("got  %s\nwant %s", all[i], w)
				}
			}
		})
	}
}
