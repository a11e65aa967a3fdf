package ir

import (
	"testing"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/expr"
)

func text(t *testing.T, source string, scope Scope) *Template {
	t.Helper()
	ast, err := expr.Parse(source)
	if err != nil {
		t.Fatal(err)
	}
	return &Template{Source: source, AST: ast, Scope: scope, Pos: diag.Pos{File: "m.yaml", Line: 3, Column: 7}}
}

func TestPrint(t *testing.T) {
	parent := &Stream{Name: "parents", Path: "streams.children.parent", Retriever: &SimpleRetriever{Requester: &Requester{
		URLBase: text(t, "https://example.com", ScopeRequest), Method: "GET",
	}}}
	path := text(t, "/{{ stream_partition.id }}/{{ parameters.x }}", ScopeRequest)
	path.Parameters = Object{{Key: "x", Value: int64(1)}, {Key: "y", Value: "unused"}}
	c := &Connector{
		Name:    "source-things",
		Version: "1",
		Streams: []*Stream{{
			Name: "children", Readable: true, PrimaryKey: [][]string{{"id"}},
			Schema: Schema{JSON: []byte(`{}`)},
			Retriever: &SimpleRetriever{
				Requester: &Requester{URLBase: text(t, "https://example.com", ScopeRequest), Path: path, Method: "GET", Auth: &NoAuth{}},
				Router: &SubstreamRouter{Parents: []*Parent{{Stream: parent, Name: "parents",
					Key: text(t, "id", ScopeConfig), Field: text(t, "id", ScopeConfig)}}},
			},
			Cursor: &DatetimeCursor{Field: text(t, "at", ScopeConfig), Format: "%Y", Start: MinMax{Value: text(t, "2024", ScopeConfig), Plain: true}},
		}},
		Parents: []*Stream{parent},
		Budget:  &Budget{LimitCodes: []int{429}},
	}
	const want = `connector source-things
  version "1"
  streams
    stream children
      readable
      primary_key [["id"]]
      schema
        json {}
      retriever SimpleRetriever
        requester
          url_base "https://example.com"
          path "/{{ stream_partition.id }}/{{ parameters.x }}" in request
            parameter x 1
          method "GET"
          auth NoAuth
        router SubstreamRouter
          parents
            - stream parents at streams.children.parent
              name "parents"
              key "id"
              field "id"
      cursor DatetimeCursor
        field "at"
        start
          value "2024"
          plain
        format "%Y"
  parents
    stream parents
      retriever SimpleRetriever
        requester
          url_base "https://example.com"
          method "GET"
  budget
    limit_codes [429]
`
	if got := Print(c); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := Print(nil); got != "" {
		t.Errorf("nothing prints %q", got)
	}
}

func TestAt(t *testing.T) {
	tpl := text(t, "ab\ncd", ScopeConfig)
	if got := tpl.At(3).String(); got != "m.yaml:3:7" {
		t.Errorf("without marks: got %s", got)
	}
	tpl.Marks = []Mark{{0, diag.Pos{File: "m.yaml", Line: 4, Column: 3}}, {3, diag.Pos{File: "m.yaml", Line: 5, Column: 3}}}
	for offset, want := range map[int]string{0: "m.yaml:4:3", 2: "m.yaml:4:5", 3: "m.yaml:5:3", 4: "m.yaml:5:4"} {
		if got := tpl.At(offset).String(); got != want {
			t.Errorf("offset %d: got %s, want %s", offset, got, want)
		}
	}
}

func TestScopes(t *testing.T) {
	all := []Scope{ScopeConfig, ScopeRequest, ScopePaging, ScopePageSize, ScopeRecord, ScopeAdded, ScopeFilter, ScopeError, ScopeWait, ScopeComponents,
		ScopeHTTPResolver, ScopeJWT, ScopeKeys, ScopeProperty, ScopeSchema, ScopeSession, ScopeFile, ScopeConfigAdded}
	seen := map[Scope]bool{}
	for _, s := range all {
		names := s.Names()
		if seen[s] || names[0] != "config" || names[1] != "parameters" || len(names) == 2 && s != ScopeConfig {
			t.Errorf("%s has %v", s, names)
		}
		seen[s] = true
	}
	if !ScopeRequest.Open() || ScopeRecord.Open() {
		t.Error("requests alone see extra fields by their names")
	}
}
