package asyncjobs_test

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	asyncjobs "github.com/airgen/airgen/golden/async_jobs"
	"github.com/airgen/airgen/runtime/source"
)

const (
	// dumpSize is how much CSV there is, decompressed.
	dumpSize = 200 << 20
	// mostMemory is what a connector may use to read it: peak RSS in KiB.
	mostMemory = 32 << 10
	// asConnector makes this test's own binary the connector.
	asConnector = "ASYNC_JOBS_AS_CONNECTOR"
)

func TestMain(m *testing.M) {
	if os.Getenv(asConnector) != "" {
		source.Main(asyncjobs.Definition())
	}
	os.Exit(m.Run())
}

// TestMemory reads 200 MB of compressed CSV, as the download of a job, by way of a
// ResponseToFileExtractor and as the page of a SimpleRetriever, in a process of its
// own, and looks at how much memory that took at most. The process is this test's
// binary, which is larger than a connector.
func TestMemory(t *testing.T) {
	if os.Getenv("AIRGEN_MEMORY") == "" {
		t.Skip("make test sets AIRGEN_MEMORY and runs this without the race detector, which multiplies memory")
	}
	for _, tt := range []struct{ stream, mode string }{{"reports", "incremental"}, {"everything", "full_refresh"}, {"dump", "full_refresh"}} {
		t.Run(tt.stream, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(serveDump))
			defer server.Close()
			records, memory := measure(t, server.URL, tt.stream, tt.mode)
			t.Logf("%s: %d records, peak RSS %.1f MiB", tt.stream, records, float64(memory)/1024)
			if records < 1_000_000 {
				t.Errorf("%d records, want all", records)
			}
			if memory > mostMemory {
				t.Errorf("peak RSS %d KiB, want at most %d", memory, mostMemory)
			}
		})
	}
}

// serveDump is an API with one account, whose first report is large.
func serveDump(w http.ResponseWriter, r *http.Request) {
	switch path := r.URL.Path; {
	case path == "/accounts":
		fmt.Fprint(w, `{"items":[{"id":"a"}]}`)
	case strings.HasSuffix(path, "/files"):
		fmt.Fprint(w, `{"files":["/dump.csv.gz"]}`)
	case strings.HasPrefix(path, "/jobs/"):
		fmt.Fprint(w, `{"id":"1","status":"done"}`)
	case r.Method == http.MethodPost:
		fmt.Fprint(w, `{"id":"1"}`)
	default:
		z, _ := gzip.NewWriterLevel(w, gzip.BestSpeed)
		out := bufio.NewWriterSize(z, 64<<10)
		written, _ := fmt.Fprint(out, "id,day,state,name,amount,note\n")
		for i := 0; written < dumpSize; i++ {
			n, err := fmt.Fprintf(out, "%d,2024-05-%02d,open,\"Customer, number %d\",%d.%02d,a note on order %x that is not short\n", i, i%20+1, i%7919, i%1000, i%100, i)
			if err != nil {
				return
			}
			written += n
		}
		_ = out.Flush()
		_ = z.Close()
	}
}

// measure reads a stream in another process and gives the number of its records
// and the peak of its RSS in KiB.
func measure(t *testing.T, url, stream, mode string) (records int, memory int64) {
	dir := t.TempDir()
	config, catalog := filepath.Join(dir, "config.json"), filepath.Join(dir, "catalog.json")
	for path, text := range map[string]string{
		config:  fmt.Sprintf(`{"url":%q,"timeout":1}`, url),
		catalog: fmt.Sprintf(`{"streams":[{"stream":{"name":%q,"json_schema":{},"supported_sync_modes":[%q]},"sync_mode":%q,"destination_sync_mode":"append"}]}`, stream, mode, mode),
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(os.Args[0], "read", "--config", config, "--catalog", catalog)
	cmd.Env = append(os.Environ(), asConnector+"=1", "AIRGEN_NOW=2024-06-01T00:00:00Z")
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for lines := bufio.NewReaderSize(stdout, 1<<20); ; {
		line, err := lines.ReadString('\n')
		if strings.HasPrefix(line, `{"type":"RECORD"`) {
			records++
		} else if strings.Contains(line, `"ERROR"`) {
			t.Log(line)
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("the connector: %v", err)
	}
	return records, cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss
}
