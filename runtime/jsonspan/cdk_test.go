package jsonspan_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"testing"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/jsonspan/reference"
)

// TestAgainstCDK asks what the Python CDK's extractor was asked: which records
// a page holds, and what its paginator sees. A page that is not JSON is an
// error here and an empty object there.
func TestAgainstCDK(t *testing.T) {
	file, err := os.ReadFile("testdata/extraction.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var own jsonspan.Index
	var ref reference.Index
	for i, line := range bytes.Split(bytes.TrimSpace(file), []byte("\n")) {
		var q struct {
			Path    []string
			Page    string
			Records []any
			Root    any
			Error   string
		}
		if err := json.Unmarshal(line, &q); err != nil {
			t.Fatal(err)
		}
		path := jsonspan.EvaluatedPath(q.Path...)
		for name, reader := range map[string]jsonspan.Reader{"own": &own, "reference": &ref} {
			err := reader.Read([]byte(q.Page), path)
			var syntax *jsonspan.SyntaxError
			switch {
			case errors.As(err, &syntax):
				if name == "own" && (q.Error != "" || len(q.Records) > 0) {
					t.Errorf("line %d: %s\n%v", i+1, line, err)
				}
				continue
			case err != nil || q.Error != "":
				if err == nil || q.Error == "" {
					t.Errorf("%s: line %d: %s\ngot the error %v", name, i+1, line, err)
				}
				continue
			}
			got := []any{}
			for j := range reader.Len() {
				it := reader.Item(j)
				got = append(got, decoded(t, it.Raw))
				if (it.Raw[0] != '{') != (it.Flags&jsonspan.NotObject != 0) {
					t.Errorf("%s: line %d: record %d has flags %b", name, i+1, j, it.Flags)
				}
			}
			if !reflect.DeepEqual(got, q.Records) {
				t.Errorf("%s: line %d: %s\ngot %v", name, i+1, line, got)
			}
			root := reader.Root()
			if len(root.Raw) == 0 {
				root.Raw = []byte("{}")
			}
			if got := decoded(t, root.Raw); !reflect.DeepEqual(got, q.Root) {
				t.Errorf("%s: line %d: %s\nthe root is %v", name, i+1, line, got)
			}
		}
	}
}

func decoded(t *testing.T, raw []byte) (v any) {
	t.Helper()
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatalf("%q: %v", raw, err)
	}
	return v
}
