package record

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// question is one line of testdata/transformations.jsonl: what the Python CDK
// made of a record, its nulls included.
type question struct {
	Op     string
	Args   args
	Record json.RawMessage
	Output json.RawMessage
	Error  string
}

type args struct {
	Path      []string
	Value     json.RawMessage
	Condition string
	Old, New  string
	Lists     bool

	Delete, Replace bool
	Prefix, Suffix  string

	Original, Parent, Merge bool
	Fields                  [][2][]string
}

func lines(t *testing.T, path string) [][]byte {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out [][]byte
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		out = append(out, bytes.Clone(sc.Bytes()))
	}
	if sc.Err() != nil {
		t.Fatal(sc.Err())
	}
	return out
}

// TestAgainstCDK answers what the CDK was asked, with one record for all, on
// compact and on indented text.
func TestAgainstCDK(t *testing.T) {
	var r Record
	for i, line := range lines(t, "testdata/transformations.jsonl") {
		var q question
		if err := json.Unmarshal(line, &q); err != nil {
			t.Fatal(err)
		}
		var pretty bytes.Buffer
		if err := json.Indent(&pretty, q.Record, "", "\t"); err != nil {
			t.Fatal(err)
		}
		for _, text := range [][]byte{q.Record, pretty.Bytes()} {
			got, err := answer1(&r, &q, text)
			switch {
			case q.Error != "" && err == nil:
				t.Errorf("line %d: %s\ngot  %s\nwant an error", i+1, line, got)
			case q.Error == "" && err != nil:
				t.Errorf("line %d: %s\n%v", i+1, line, err)
			case q.Error == "" && got != string(q.Output) && !(q.Op == "lower" && sameValue(t, got, string(q.Output))):
				t.Errorf("line %d: %s\ngot  %s\nwant %s", i+1, line, got, q.Output)
			}
		}
	}
}

func answer1(r *Record, q *question, text []byte) (string, error) {
	a := q.Args
	r.SetText(text)
	var err error
	switch q.Op {
	case "add":
		err = r.Add(a.Path, py.JSON(a.Value))
	case "remove":
		err = r.Remove(a.Path)
	case "where":
		err = r.RemoveWhere(func(v py.Value) (bool, error) {
			switch _, isText := v.Str(); a.Condition {
			case "none":
				return v.IsNone(), nil
			case "string":
				return isText, nil
			}
			return v.Kind() == py.KindInt || v.Kind() == py.KindFloat || v.Kind() == py.KindBool, nil
		})
	case "lower":
		err = r.KeysToLower()
	case "snake":
		err = r.KeysToSnakeCase()
	case "replace":
		err = r.KeysReplace(a.Old, a.New)
	case "flatten":
		err = r.Flatten(a.Lists)
	case "flattenat":
		err = r.FlattenAt(a.Path, FlattenOptions{DeleteOrigin: a.Delete, Replace: a.Replace, Prefix: a.Prefix, Suffix: a.Suffix})
	case "find":
		v, ok, err := r.FindPath(jsonspan.NewPath(a.Path...))
		if err != nil || !ok {
			return `{"found":[]}`, err
		}
		out, err := v.AppendJSON([]byte(`{"found":[`))
		return string(out) + "]}", err
	case "expand":
		return expand1(r, a, text)
	default:
		return "", fmt.Errorf("unknown operation %q", q.Op)
	}
	if err != nil {
		return "", err
	}
	out, err := r.AppendAll(nil)
	if err != nil {
		return "", err
	}
	return compact(out)
}

func compact(text []byte) (string, error) {
	var b bytes.Buffer
	err := json.Compact(&b, text)
	return b.String(), err
}

func expand1(r *Record, a args, text []byte) (string, error) {
	e := Expander{Path: a.Path, KeepOriginal: a.Original, ParentWhenEmpty: a.Parent, MergeParent: a.Merge}
	for _, f := range a.Fields {
		e.ParentFields = append(e.ParentFields, ParentField{f[0], f[1]})
	}
	var out []string
	for item, err := range e.Expand(context.Background(), r, jsonspan.Scan(text, nil)) {
		if err != nil {
			return "", err
		}
		text := item.raw()
		if item.IsObject() {
			if text, err = item.AppendAll(nil); err != nil {
				return "", err
			}
		}
		line, err := compact(text)
		if err != nil {
			return "", err
		}
		out = append(out, line)
	}
	return "[" + strings.Join(out, ",") + "]", nil
}

// sameValue compares JSON texts by value.
func sameValue(t *testing.T, a, b string) bool {
	t.Helper()
	var x, y any
	if err := json.Unmarshal([]byte(a), &x); err != nil {
		t.Fatalf("%s: %v", a, err)
	}
	if err := json.Unmarshal([]byte(b), &y); err != nil {
		t.Fatalf("%s: %v", b, err)
	}
	return reflect.DeepEqual(x, y)
}
