package torture

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// stopWithin is how long the platform waits between SIGTERM and SIGKILL.
const stopWithin = 10 * time.Second

// A connector that is asked to end does so in time, with exit code 0 and the
// state of what it wrote, whatever it waits for.
func TestSignals(t *testing.T) {
	for _, test := range []struct {
		name string
		// late answers the third page and those after it; stop tells that the
		// connector is about to wait.
		late func(w http.ResponseWriter, r *http.Request, stop func())
		// deaf says that nobody reads what the connector writes; there is no third
		// page then.
		deaf bool
	}{
		{name: "no answer", late: func(_ http.ResponseWriter, r *http.Request, stop func()) {
			stop()
			<-r.Context().Done()
		}},
		{name: "half an answer", late: func(w http.ResponseWriter, r *http.Request, stop func()) {
			w.Header().Set("Content-Length", "1000")
			_, _ = io.WriteString(w, `{"data":[{"id"`)
			_ = http.NewResponseController(w).Flush()
			stop()
			<-r.Context().Done()
		}},
		{name: "Retry-After", late: func(w http.ResponseWriter, _ *http.Request, stop func()) {
			w.Header().Set("Retry-After", "7200")
			w.WriteHeader(http.StatusTooManyRequests)
			stop()
		}},
		{name: "backoff", late: func(w http.ResponseWriter, _ *http.Request, stop func()) {
			w.WriteHeader(http.StatusServiceUnavailable)
			stop()
		}},
		{name: "nobody reads", deaf: true, late: func(w http.ResponseWriter, r *http.Request, stop func()) {
			_, _ = w.Write(wide(r))
			stop()
		}},
	} {
		for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT} {
			t.Run(fmt.Sprint(test.name, "/", signal), func(t *testing.T) {
				binary := built(t, fused)
				t.Parallel()
				waits := make(chan struct{}, 1)
				var requests atomic.Int64
				server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					// One worker asks for one page after the other.
					if requests.Add(1) < 3 && !test.deaf {
						_, _ = w.Write(wide(r))
						return
					}
					test.late(w, r, func() {
						select {
						case waits <- struct{}{}:
						default:
						}
					})
				}))
				defer server.Close()
				defer server.CloseClientConnections()
				stop(t, binary, server.URL, test.deaf, signal, waits)
			})
		}
	}
}

// wideRecords is how many records a page has: together more than a pipe holds.
const wideRecords = 1000

// wide is a page that is followed by others without end.
func wide(r *http.Request) []byte {
	from := number("0" + r.URL.Query().Get("page"))
	var all []object
	for n := range wideRecords {
		all = append(all, object{"id": fmt.Sprint("wide-", from+n), "text": strings.Repeat("x", 100)})
	}
	body, err := json.Marshal(object{"data": all, "next": fmt.Sprint("from-", from+wideRecords)})
	if err != nil {
		panic(err)
	}
	return body
}

// stop reads the stream, sends the signal as soon as the connector waits, and
// looks at what it leaves.
func stop(t *testing.T, binary, url string, deaf bool, signal os.Signal, waits <-chan struct{}) {
	c := &connector{dir: t.TempDir()}
	cmd := exec.Command(binary, "read", "--config", c.write(t, "config.json", object{"api_url": url}),
		"--catalog", c.write(t, "catalog.json", catalog([]string{"plain"})))
	cmd.Env = append(os.Environ(), "AIRGEN_WORKERS=1")
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = cmd.Process.Kill() }()
	out := newOutput()
	read := make(chan string, 1) // what follows the last line
	take := func() {
		lines := bufio.NewReader(stdout)
		for {
			line, err := lines.ReadString('\n')
			if err != nil {
				read <- line
				return
			}
			out.message(t, strings.TrimSuffix(line, "\n"))
		}
	}
	if !deaf {
		go take()
	}
	<-waits
	time.Sleep(200 * time.Millisecond) // so that it really waits
	began := time.Now()
	if err := cmd.Process.Signal(signal); err != nil {
		t.Fatal(err)
	}
	state, err := cmd.Process.Wait()
	took := time.Since(began)
	if err != nil || state.ExitCode() != 0 || took > stopWithin {
		t.Errorf("%v, %v after %v; want exit code 0 within %v", err, state, took, stopWithin)
	}
	if deaf {
		go take() // what the pipe holds
	}
	rest := <-read
	if deaf {
		if len(out.records["plain"]) == 0 {
			t.Error("the pipe holds no record")
		}
		return // the pipe may end within a line, before any state
	}
	if rest != "" {
		t.Errorf("the output ends within a line: %.100q", rest)
	}
	if got := out.status["plain"]; got != "INCOMPLETE" {
		t.Errorf("status %q, want INCOMPLETE", got)
	}
	var reached struct {
		Token string `json:"next_page_token"`
	}
	if err := json.Unmarshal(out.states["plain"], &reached); err != nil {
		t.Fatal(err)
	}
	// The third page is asked for while the second one is written.
	at, wrote := number(reached.Token), len(out.records["plain"])
	if at < wideRecords || wrote < at || wrote > at+wideRecords {
		t.Errorf("%d records, the state goes on %q; want it behind them by no more than a page", wrote, reached.Token)
	}
	t.Logf("stopped after %v", took.Round(time.Millisecond))
}

// A check ends too.
func TestSignalDuringCheck(t *testing.T) {
	waits := make(chan struct{}, 1)
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		waits <- struct{}{}
		<-r.Context().Done()
	}))
	defer server.Close()
	defer server.CloseClientConnections()
	c := &connector{dir: t.TempDir()}
	cmd := exec.Command(built(t, fused), "check", "--config", c.write(t, "config.json", object{"api_url": server.URL}))
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = cmd.Process.Kill() }()
	<-waits
	began := time.Now()
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	state, err := cmd.Process.Wait()
	if took := time.Since(began); err != nil || took > stopWithin {
		t.Errorf("%v, %v after %v", err, state, took)
	}
}
