package record

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"testing"

	"github.com/airgen/airgen/runtime/jsonspan"
)

// oracleFile finds a table of the CDK's recorded answers, and skips the test
// where there is none.
func oracleFile(t *testing.T, name string) string {
	t.Helper()
	folder := os.Getenv("AIRGEN_ORACLE")
	if folder == "" {
		folder = filepath.Join("..", "..", "..", "shared", "oracle")
	}
	path := filepath.Join(folder, "tables", name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("the CDK's recorded answers are not here: set AIRGEN_ORACLE to their folder (%v)", err)
	}
	return path
}

// TestNormalizeOracle holds Normalize against what the Python CDK answered.
func TestNormalizeOracle(t *testing.T) {
	f, err := os.Open(oracleFile(t, "normalization.jsonl.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var r Record
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 1<<20)
	n := 0
	for ; sc.Scan(); n++ {
		var q struct{ Schema, Record, Output json.RawMessage }
		if err := json.Unmarshal(sc.Bytes(), &q); err != nil {
			t.Fatal(err)
		}
		schema, err := NewSchema(q.Schema)
		if err != nil {
			t.Fatal(err)
		}
		r.SetText(q.Record)
		if _, err := r.Normalize(schema); err != nil {
			t.Errorf("line %d: %v", n+1, err)
			continue
		}
		r.exact = true // the table holds NaN and the infinities
		got, err := r.AppendAll(nil)
		r.exact = false
		if err != nil {
			t.Fatal(err)
		}
		if !sameNumbers(t, got, q.Output) {
			t.Errorf("line %d: schema %s\nrecord %s\ngot  %s\nwant %s", n+1, q.Schema, q.Record, got, q.Output)
		}
	}
	if sc.Err() != nil {
		t.Fatal(sc.Err())
	}
	t.Logf("%d lines", n)
}

// sameNumbers compares by value and keeps apart integers and floats.
func sameNumbers(t *testing.T, got, want []byte) bool {
	t.Helper()
	var g, w any
	for _, x := range []struct {
		text []byte
		into *any
	}{{got, &g}, {want, &w}} {
		d := json.NewDecoder(bufio.NewReader(readable(x.text)))
		d.UseNumber()
		if err := d.Decode(x.into); err != nil {
			t.Fatalf("%s: %v", x.text, err)
		}
	}
	return reflect.DeepEqual(plain(g), plain(w))
}

// plain makes numbers comparable.
func plain(v any) any {
	switch v := v.(type) {
	case map[string]any:
		if text, ok := v["$py"].(string); ok && len(v) == 1 {
			f, _ := strconv.ParseFloat(text, 64)
			if math.IsNaN(f) {
				return "NaN"
			}
			return f
		}
		for k, x := range v {
			v[k] = plain(x)
		}
	case []any:
		for i, x := range v {
			v[i] = plain(x)
		}
	case json.Number:
		if i, err := v.Int64(); err == nil {
			return i
		}
		f, _ := v.Float64()
		return f
	}
	return v
}

// readable spells NaN and the infinities as the oracle's tables do.
func readable(text []byte) io.Reader {
	var out []byte
	for p := 0; p < len(text); {
		end := p + 1
		switch c := text[p]; c {
		case '"':
			end = jsonspan.SkipValue(text, p)
		case 'N', 'I', '-':
			if n, _ := jsonspan.ScanNumber(text[p:]); n > 0 {
				end = p + n
			}
			if word := string(text[p:end]); word == "NaN" || word == "Infinity" || word == "-Infinity" {
				out = append(out, `{"$py":"`+word+`"}`...)
				p = end
				continue
			}
		}
		out = append(out, text[p:end]...)
		p = end
	}
	return bytes.NewReader(out)
}
