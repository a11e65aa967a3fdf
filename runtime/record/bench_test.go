package record

import (
	"fmt"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// page is a page of n records of about a kilobyte; with nulls, some of their
// members are null.
func page(n int, nulls bool) []byte {
	var b strings.Builder
	b.WriteString(`{"total_count":100,"items":[`)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"id":%d,"node_id":"I_kwDOAA%08d","number":%d,"title":"Größe der Seite \u00fcberschritten — %d","state":"open","locked":false,`, 1000000+i, i, i, i)
		if nulls {
			b.WriteString(`"assignee":null,"milestone":null,"closed_at":null,"author":null,`)
		}
		fmt.Fprintf(&b, `"user":{"login":"dev-%d","id":%d,"avatar_url":"https://avatars.example.com/u/%d?v=4","type":"User","site_admin":false},`, i%7, i*3, i)
		fmt.Fprintf(&b, `"labels":[{"id":%d,"name":"bug","color":"d73a4a","default":true},{"id":%d,"name":"help wanted","color":"008672","default":false}],`, i, i+1)
		fmt.Fprintf(&b, `"score":%d.%03d,"weight":1.5e-3,"big":1234567890123456789012,"comments":%d,"created_at":"2024-03-01T08:15:%02dZ","updated_at":"2024-05-%02dT10:00:00Z",`, i, i%1000, i%50, i%60, i%28+1)
		fmt.Fprintf(&b, `"repository":{"id":%d,"name":"airgen","full_name":"acme/airgen","private":false,"owner":{"login":"acme","id":1}},`, i*11)
		fmt.Fprintf(&b, `"body":"Steps to reproduce:\n1. Open the page\n2. Press \"next\" twice\n3. See the error in the console\n4. Reload, and see that the page is empty although the counter still says one hundred\n5. Write a report, wait, and be told that it works elsewhere\n\nThe quick brown fox jumps over the lazy dog, again and again."}`)
	}
	b.WriteString(`],"next":"https://api.example.com/issues?page=2"}`)
	return []byte(b.String())
}

// run reads the page, does something with each record, and prints it.
func run(b *testing.B, text []byte, each func(r *Record) (bool, error)) {
	b.Helper()
	var x jsonspan.Index
	var r Record
	path := jsonspan.NewPath("items")
	out := make([]byte, 0, 128<<10)
	records := 0
	for b.Loop() {
		if err := x.Read(text, path); err != nil {
			b.Fatal(err)
		}
		records = x.Len()
		for it := range x.All() {
			r.Set(it)
			keep, err := each(&r)
			if err != nil {
				b.Fatal(err)
			}
			if !keep {
				continue
			}
			if len(out) > 64<<10 {
				out = out[:0]
			}
			out = append(out, `{"type":"RECORD","record":{"stream":"issues","data":`...)
			if out, err = r.AppendTo(out); err != nil {
				b.Fatal(err)
			}
			out = append(out, `,"emitted_at":1700000000000}}`+"\n"...)
		}
	}
	b.SetBytes(int64(len(text)))
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*records), "ns/rec")
	b.ReportAllocs()
}

func pass(*Record) (bool, error) { return true, nil }

// BenchmarkPass prints what is read.
func BenchmarkPass(b *testing.B) { run(b, page(100, false), pass) }

// BenchmarkPassNulls also cuts four nulls.
func BenchmarkPassNulls(b *testing.B) { run(b, page(100, true), pass) }

// BenchmarkFilter also compares a field with a constant.
func BenchmarkFilter(b *testing.B) {
	run(b, page(100, false), func(r *Record) (bool, error) {
		state, _ := r.Get("state").Str()
		return state == "open", nil
	})
}

// BenchmarkAdd also adds one field.
func BenchmarkAdd(b *testing.B) {
	path := []string{"account"}
	run(b, page(100, false), func(r *Record) (bool, error) { return true, r.Add(path, py.Str("acme")) })
}

// BenchmarkTransform also filters, adds two nested fields, and removes two.
func BenchmarkTransform(b *testing.B) {
	add1, add2 := []string{"repository", "account"}, []string{"meta", "source", "id"}
	remove1, remove2 := []string{"node_id"}, []string{"user", "avatar_url"}
	run(b, page(100, false), func(r *Record) (bool, error) {
		if state, _ := r.Get("state").Str(); state != "open" {
			return false, nil
		}
		if err := r.Add(add1, py.Str("acme")); err != nil {
			return false, err
		}
		if err := r.Add(add2, r.Get("id")); err != nil {
			return false, err
		}
		if err := r.Remove(remove1); err != nil {
			return false, err
		}
		return true, r.Remove(remove2)
	})
}

// BenchmarkNormalize also holds eight properties against a schema: five fit,
// three are converted.
func BenchmarkNormalize(b *testing.B) {
	schema, err := NewSchema([]byte(`{"type":"object","properties":{"id":{"type":["null","string"]},"number":{"type":"integer"},"title":{"type":["null","string"]},
		"score":{"type":"number"},"comments":{"type":["null","number"]},"locked":{"type":["boolean","null"]},"user":{"type":["null","object"],"properties":{"id":{"type":"string"},"login":{"type":"string"}}},
		"labels":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer"}}}}}}`))
	if err != nil {
		b.Fatal(err)
	}
	run(b, page(100, false), func(r *Record) (bool, error) {
		_, err := r.Normalize(schema)
		return true, err
	})
}

// BenchmarkFlatten also makes one level of each record.
func BenchmarkFlatten(b *testing.B) {
	run(b, page(100, false), func(r *Record) (bool, error) { return true, r.Flatten(true) })
}

// BenchmarkSnakeCase also rewrites all keys.
func BenchmarkSnakeCase(b *testing.B) {
	run(b, page(100, false), func(r *Record) (bool, error) { return true, r.KeysToSnakeCase() })
}

// BenchmarkLower also looks at all keys of the first level.
func BenchmarkLower(b *testing.B) {
	run(b, page(100, false), func(r *Record) (bool, error) { return true, r.KeysToLower() })
}

// BenchmarkFlattenAt also moves the members of one object up.
func BenchmarkFlattenAt(b *testing.B) {
	path := []string{"repository"}
	run(b, page(100, false), func(r *Record) (bool, error) {
		return true, r.FlattenAt(path, FlattenOptions{DeleteOrigin: true, Prefix: "repository_"})
	})
}

// BenchmarkRemoveWhere also holds every scalar against a condition.
func BenchmarkRemoveWhere(b *testing.B) {
	run(b, page(100, false), func(r *Record) (bool, error) {
		return true, r.RemoveWhere(func(v py.Value) (bool, error) { return py.EqualStr(v, "User"), nil })
	})
}

// TestTransformationsAllocateNothing pins that transformations reuse the
// record's memory from one record to the next.
func TestTransformationsAllocateNothing(t *testing.T) {
	var x jsonspan.Index
	if err := x.Read(page(20, true), jsonspan.NewPath("items")); err != nil {
		t.Fatal(err)
	}
	repository, starred := []string{"repository"}, []string{"repository", "*"}
	for name, transform := range map[string]func(r *Record) error{
		"KeysToLower":         func(r *Record) error { return r.KeysToLower() },
		"KeysToSnakeCase":     func(r *Record) error { return r.KeysToSnakeCase() },
		"Flatten":             func(r *Record) error { return r.Flatten(false) },
		"Flatten with lists":  func(r *Record) error { return r.Flatten(true) },
		"FlattenAt":           func(r *Record) error { return r.FlattenAt(repository, FlattenOptions{DeleteOrigin: true}) },
		"FlattenAt with star": func(r *Record) error { return r.FlattenAt(starred, FlattenOptions{}) },
		"Remove":              func(r *Record) error { return r.Remove(repository) },
		"Add":                 func(r *Record) error { return r.Add(repository, py.Int(5)) },
	} {
		t.Run(name, func(t *testing.T) {
			var r Record
			out := make([]byte, 0, 1<<16)
			allocated := testing.AllocsPerRun(20, func() {
				for it := range x.All() {
					r.Set(it)
					if err := transform(&r); err != nil {
						t.Fatal(err)
					}
					var err error
					if out, err = r.AppendTo(out[:0]); err != nil {
						t.Fatal(err)
					}
				}
			})
			if allocated >= 20 {
				t.Errorf("%v allocations for 20 records", allocated)
			}
		})
	}
}
