package jsonspan_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/jsonspan/reference"
)

// issuesPage is a page of n records of about a kilobyte, in the manner of a
// tracker's issues: nested objects, escapes, raw UTF-8, floats, long integers.
func issuesPage(n int) []byte {
	var b strings.Builder
	b.WriteString(`{"total_count":100,"incomplete":false,"items":[`)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"id":%d,"node_id":"I_kwDOAA%08d","number":%d,"title":"Größe der Seite \u00fcberschritten — %d","state":"open","locked":false,`, 1000000+i, i, i, i)
		fmt.Fprintf(&b, `"user":{"login":"dev-%d","id":%d,"avatar_url":"https://avatars.example.com/u/%d?v=4","type":"User","site_admin":false},`, i%7, i*3, i)
		fmt.Fprintf(&b, `"labels":[{"id":%d,"name":"bug","color":"d73a4a","default":true},{"id":%d,"name":"help wanted","color":"008672","default":false}],`, i, i+1)
		fmt.Fprintf(&b, `"score":%d.%03d,"weight":1.5e-3,"big":1234567890123456789012,"comments":%d,"created_at":"2024-03-01T08:15:%02dZ","updated_at":"2024-05-%02dT10:00:00Z",`, i, i%1000, i%50, i%60, i%28+1)
		fmt.Fprintf(&b, `"repository":{"id":%d,"name":"airgen","full_name":"acme/airgen","private":false,"owner":{"login":"acme","id":1}},`, i*11)
		fmt.Fprintf(&b, `"body":"Steps to reproduce:\n1. Open the page\n2. Press \"next\" twice\n3. See the error in the console\n4. Reload, and see that the page is empty although the counter still says one hundred\n5. Write a report, wait, and be told that it works elsewhere\n\nThe quick brown fox jumps over the lazy dog, again and again."}`)
	}
	b.WriteString(`],"next":"https://api.example.com/issues?page=2"}`)
	return []byte(b.String())
}

// smallPage is a page of n records of about 160 bytes.
func smallPage(n int) []byte {
	var b strings.Builder
	b.WriteString(`{"items":[`)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"id":%d,"email":"user%d@example.com","active":true,"plan":"basic","amount":%d.25,"currency":"EUR","updated_at":"2024-05-%02dT10:00:00Z","tag":"x"}`, 100000+i, i, i, i%28+1)
	}
	b.WriteString(`],"has_more":true}`)
	return []byte(b.String())
}

func prettyPage(n int) []byte {
	var out bytes.Buffer
	if err := json.Indent(&out, issuesPage(n), "", "  "); err != nil {
		panic(err)
	}
	return out.Bytes()
}

var benchPages = []struct {
	name    string
	page    []byte
	records int
}{
	{"issues", issuesPage(100), 100},
	{"pretty", prettyPage(100), 100},
	{"small", smallPage(1000), 1000},
}

func report(b *testing.B, page []byte, records int) {
	b.SetBytes(int64(len(page)))
	b.ReportMetric(float64(b.N)*float64(records)/b.Elapsed().Seconds(), "rec/s")
	b.ReportAllocs()
}

// BenchmarkIndex is the own scanner on a page in memory.
func BenchmarkIndex(b *testing.B) {
	path := jsonspan.NewPath("items")
	for _, p := range benchPages {
		b.Run(p.name, func(b *testing.B) {
			var x jsonspan.Index
			for b.Loop() {
				if err := x.Read(p.page, path); err != nil || x.Len() != p.records {
					b.Fatal(err, x.Len())
				}
			}
			report(b, p.page, p.records)
		})
	}
}

// BenchmarkStream is the own scanner on a reader.
func BenchmarkStream(b *testing.B) {
	path := jsonspan.NewPath("items")
	for _, p := range benchPages {
		b.Run(p.name, func(b *testing.B) {
			s := jsonspan.NewStream(nil, path)
			for b.Loop() {
				s.Reset(bytes.NewReader(p.page), path)
				for range s.Records() {
				}
				if s.Err() != nil || s.Len() != p.records {
					b.Fatal(s.Err())
				}
			}
			report(b, p.page, p.records)
		})
	}
}

// BenchmarkReference is the reader on jsontext that says the same.
func BenchmarkReference(b *testing.B) {
	path := jsonspan.NewPath("items")
	for _, p := range benchPages {
		b.Run(p.name, func(b *testing.B) {
			var x reference.Index
			for b.Loop() {
				if err := x.Read(p.page, path); err != nil || x.Len() != p.records {
					b.Fatal(err)
				}
			}
			report(b, p.page, p.records)
		})
	}
}

// The next two do the same work on a page: find each record, read three of its
// fields, keep the highest cursor, and write the record into an envelope.

// BenchmarkRatio takes turns between the two and reports the own scanner's time
// as a part of jsontext's, once for all the work and once for the scan alone.
// These are the numbers to hold against a goal; the others depend on the hour.
func BenchmarkRatio(b *testing.B) {
	path := jsonspan.NewPath("items")
	for _, p := range benchPages {
		b.Run(p.name, func(b *testing.B) {
			var x jsonspan.Index
			var e envelope
			var dec jsontext.Decoder
			var src bytes.Buffer
			var all, scan []float64
			for b.Loop() {
				t0 := time.Now()
				if err := x.Read(p.page, path); err != nil {
					b.Fatal(err)
				}
				t1 := time.Now()
				indexPass(&x, &e)
				t2 := time.Now()
				src = *bytes.NewBuffer(p.page)
				dec.Reset(&src, jsontext.AllowDuplicateNames(true))
				tokenPass(b, &dec, p.page, &e)
				t3 := time.Now()
				all = append(all, float64(t2.Sub(t0))/float64(t3.Sub(t2)))
				scan = append(scan, float64(t1.Sub(t0))/float64(t3.Sub(t2)))
			}
			slices.Sort(all)
			slices.Sort(scan)
			b.ReportMetric(all[len(all)/2], "all/jsontext")
			b.ReportMetric(scan[len(scan)/2], "scan/jsontext")
		})
	}
}

// BenchmarkPass does it with the own scanner.
func BenchmarkPass(b *testing.B) {
	path := jsonspan.NewPath("items")
	for _, p := range benchPages {
		b.Run(p.name, func(b *testing.B) {
			var x jsonspan.Index
			var e envelope
			for b.Loop() {
				if err := x.Read(p.page, path); err != nil || x.Len() != p.records {
					b.Fatal(err, x.Len())
				}
				indexPass(&x, &e)
			}
			report(b, p.page, p.records)
		})
	}
}

// BenchmarkTokens does it with one pass of jsontext over the page.
func BenchmarkTokens(b *testing.B) {
	for _, p := range benchPages {
		b.Run(p.name, func(b *testing.B) {
			var dec jsontext.Decoder
			var src bytes.Buffer
			var e envelope
			for b.Loop() {
				src = *bytes.NewBuffer(p.page)
				dec.Reset(&src, jsontext.AllowDuplicateNames(true))
				if n := tokenPass(b, &dec, p.page, &e); n != p.records {
					b.Fatal(n)
				}
			}
			report(b, p.page, p.records)
		})
	}
}

// envelope stands for the rest of the way of a record.
type envelope struct {
	out                    []byte
	id, repository, cursor []byte
}

func (e *envelope) write(raw, cursor []byte, breaks bool) {
	if bytes.Compare(cursor, e.cursor) > 0 {
		e.cursor = append(e.cursor[:0], cursor...)
	}
	if len(e.out) > 64<<10 {
		e.out = e.out[:0]
	}
	e.out = append(e.out, `{"type":"RECORD","record":{"stream":"issues","data":`...)
	if breaks {
		e.out = jsonspan.AppendLine(e.out, raw)
	} else {
		e.out = append(e.out, raw...)
	}
	e.out = append(e.out, `,"emitted_at":1700000000000}}`+"\n"...)
}

func indexPass(x *jsonspan.Index, e *envelope) {
	for it := range x.All() {
		e.id, _ = it.Lookup("id")
		cursor, _ := it.Lookup("updated_at")
		if repository, ok := it.Lookup("repository"); ok {
			e.repository, _ = jsonspan.Lookup(repository, "id")
		}
		e.write(it.Raw, cursor, it.Flags&jsonspan.HasBreak != 0)
	}
}

func tokenPass(b *testing.B, dec *jsontext.Decoder, page []byte, e *envelope) (n int) {
	read := func() jsontext.Token {
		tok, err := dec.ReadToken()
		if err != nil {
			b.Fatal(err)
		}
		return tok
	}
	raw := func() []byte {
		at := dec.InputOffset()
		read()
		text := page[at:dec.InputOffset()]
		return bytes.TrimLeft(text, " \n:,")
	}
	read()
	for dec.PeekKind() != '}' {
		if read().String() != "items" {
			if err := dec.SkipValue(); err != nil {
				b.Fatal(err)
			}
			continue
		}
		read()
		for dec.PeekKind() != ']' {
			read()
			start := dec.InputOffset() - 1
			var cursor []byte
			for dec.PeekKind() != '}' {
				at := dec.InputOffset()
				read()
				key := bytes.TrimLeft(page[at:dec.InputOffset()], " \n,")
				switch string(key) {
				case `"id"`:
					e.id = raw()
				case `"updated_at"`:
					cursor = raw()
				case `"repository"`:
					depth := dec.StackDepth()
					for read(); dec.StackDepth() > depth; {
						at := dec.InputOffset()
						read()
						if dec.StackDepth() == depth+1 && string(bytes.TrimLeft(page[at:dec.InputOffset()], " \n,")) == `"id"` {
							e.repository = raw()
						}
					}
				default:
					if err := dec.SkipValue(); err != nil {
						b.Fatal(err)
					}
				}
			}
			read()
			n++
			text := page[start:dec.InputOffset()]
			e.write(text, cursor, bytes.IndexByte(text, '\n') >= 0)
		}
		read()
	}
	read()
	if _, err := dec.ReadToken(); err != io.EOF {
		b.Fatal(err)
	}
	return n
}

// BenchmarkScan is one record that comes as a text of its own.
func BenchmarkScan(b *testing.B) {
	record := []byte(`{"id":12345,"name":"some name","tags":["a","b"],"at":"2024-01-01T00:00:00Z","owner":{"id":1,"name":"x"},"n":null}`)
	b.SetBytes(int64(len(record)))
	b.ReportAllocs()
	var keys []uint32
	for b.Loop() {
		keys = jsonspan.Scan(record, keys[:0]).Keys
	}
}

// BenchmarkValid is one value that is only checked.
func BenchmarkValid(b *testing.B) {
	value := []byte(`{"id":12345,"name":"some name","tags":["a","b"],"at":"2024-01-01T00:00:00Z"}`)
	b.SetBytes(int64(len(value)))
	b.ReportAllocs()
	for b.Loop() {
		if err := jsonspan.Valid(value); err != nil {
			b.Fatal(err)
		}
	}
}

// TestScanAllocatesNothing pins what records that are made of texts rely on.
func TestScanAllocatesNothing(t *testing.T) {
	record := []byte(`{"id":1,"a":{"b":[]},"c":null}`)
	keys := make([]uint32, 0, 8)
	if n := testing.AllocsPerRun(100, func() { keys = jsonspan.Scan(record, keys[:0]).Keys }); n >= 1 {
		t.Errorf("%v allocations per call", n)
	}
}
