package protocol_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/airgen/airgen/runtime/protocol"
)

func TestWriterKeepsOrder(t *testing.T) {
	var out bytes.Buffer
	w := protocol.NewWriter(&out, nil)
	big := strings.Repeat("b", 100<<10) + "\n"
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(w.Lines([]byte("one\n")))
	if out.Len() != 0 {
		t.Errorf("a small line was written at once: %q", out.String())
	}
	must(w.Lines([]byte(big)))
	must(w.Lines([]byte("three\n")))
	must(w.Now([]byte("four\n")))
	if got, want := out.String(), "one\n"+big+"three\nfour\n"; got != want {
		t.Errorf("got %d bytes, want %d in order", len(got), len(want))
	}
}

func TestWriterKeepsLinesWhole(t *testing.T) {
	var out bytes.Buffer
	w := protocol.NewWriter(&out, nil)
	var group sync.WaitGroup
	for worker := range 8 {
		group.Go(func() {
			for i := range 500 {
				line := fmt.Sprintf("%d:%d:%s\n", worker, i, strings.Repeat("x", i*7%3000))
				if i%10 == 0 {
					_ = w.Now([]byte(line))
				} else {
					_ = w.Lines([]byte(line))
				}
			}
		})
	}
	group.Wait()
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	next := make([]int, 8)
	for line := range strings.Lines(out.String()) {
		var worker, i int
		if _, err := fmt.Sscanf(line, "%d:%d:", &worker, &i); err != nil {
			t.Fatalf("broken line %.40q", line)
		}
		if i != next[worker] {
			t.Fatalf("worker %d: line %d follows %d", worker, i, next[worker]-1)
		}
		next[worker]++
	}
}

func TestWriterBrokenPipe(t *testing.T) {
	r, pipe, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	r.Close()
	defer pipe.Close()
	calls := 0
	w := protocol.NewWriter(pipe, func(error) { calls++ })
	first := w.Now([]byte("x\n"))
	if first == nil {
		t.Fatal("writing to a broken pipe succeeded")
	}
	if err := w.Lines([]byte("y\n")); !errors.Is(err, first) {
		t.Errorf("second call: got %v, want %v", err, first)
	}
	if calls != 1 {
		t.Errorf("broken was called %d times, want 1", calls)
	}
	if w.Err() == nil {
		t.Error("Err is nil")
	}
}
