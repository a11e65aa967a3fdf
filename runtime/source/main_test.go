package source_test

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
)

// connectorVariable makes the test binary a connector, so that signals can be
// sent to a whole process.
const connectorVariable = "AIRGEN_TEST_CONNECTOR"

func TestMain(m *testing.M) {
	if os.Getenv(connectorVariable) != "" {
		source.Main((&hanging{}).definition())
	}
	os.Exit(m.Run())
}

// hanging is a connector whose API stops answering after a few records.
type hanging struct{ planets }

func (c *hanging) definition() *source.Definition {
	return &source.Definition{
		Name: "source-hanging", Spec: `{"connectionSpecification":{}}`,
		New: func(*source.Env, py.Value) (source.Connector, error) { return c, nil },
	}
}

func (c *hanging) Readers() []source.Reader {
	readers := c.planets.Readers()
	readers[0].Read = func(ctx context.Context, w *source.Walk) error {
		feed := w.Feed("planets")
		for s := range feed.Slices(ctx, py.Dict()) {
			feed.Go(ctx, s, func(ctx context.Context) error {
				for range 3 {
					if err := s.Emit(newRecord(`{"name":"Earth"}`)); err != nil {
						return err
					}
				}
				<-ctx.Done()
				return ctx.Err()
			})
		}
		return nil
	}
	return readers
}

func TestSignals(t *testing.T) {
	dir := t.TempDir()
	config, catalog := filepath.Join(dir, "config.json"), filepath.Join(dir, "catalog.json")
	for name, text := range map[string]string{config: "{}", catalog: `{"streams":[{"stream":{"name":"planets","json_schema":{},"supported_sync_modes":[]},"sync_mode":"full_refresh","destination_sync_mode":"append"}]}`} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT} {
		t.Run(signal.String(), func(t *testing.T) {
			cmd := exec.Command(os.Args[0], "read", "--config", config, "--catalog", catalog)
			cmd.Env = append(os.Environ(), connectorVariable+"=1")
			out, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			var lines []string
			for scanner := bufio.NewScanner(out); scanner.Scan(); {
				lines = append(lines, scanner.Text())
				if strings.Contains(scanner.Text(), `"RUNNING"`) {
					if err := cmd.Process.Signal(signal); err != nil {
						t.Fatal(err)
					}
				}
			}
			began := time.Now()
			if err := cmd.Wait(); err != nil {
				t.Errorf("exit: %v, want code 0", err)
			}
			if took := time.Since(began); took > 5*time.Second {
				t.Errorf("took %v to stop", took)
			}
			all := strings.Join(lines, "\n")
			if strings.Count(all, `"type":"RECORD"`) != 3 || !strings.Contains(all, `"INCOMPLETE"`) || !strings.Contains(lines[len(lines)-2], `"STATE"`) || !strings.Contains(lines[len(lines)-1], "The read took") {
				t.Errorf("output:\n%s", all)
			}
		})
	}
}
