package dynamicconfig_test

import (
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	dynamicconfig "github.com/airgen/airgen/golden/dynamic_config"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// recorder notes requests with their bodies and has no records.
type recorder struct {
	mu   sync.Mutex
	seen []string
}

func (r *recorder) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	body, _ := io.ReadAll(req.Body)
	r.mu.Lock()
	r.seen = append(r.seen, strings.TrimSpace(req.URL.RequestURI()+" "+string(body)))
	r.mu.Unlock()
	_, _ = io.WriteString(w, "[]")
}

func read(t *testing.T, config string, streams ...string) []string {
	t.Helper()
	r := &recorder{}
	got := sourcetest.Run{Transport: sourcetest.Serve(r), Config: config, Streams: streams}.Read(t, dynamicconfig.Definition())
	if got.Code != 0 {
		t.Fatalf("exit code %d: %v", got.Code, got.Only("ERROR"))
	}
	slices.Sort(r.seen)
	return r.seen
}

func TestEveryReportForEveryTeam(t *testing.T) {
	got := sourcetest.Run{Config: `{"reports":[{"name":"a"}],"account":{"teams":["x","y"]}}`}.Discover(t, dynamicconfig.Definition())
	catalog := got.Only("CATALOG")[0]
	for _, name := range []string{"a_x", "a_y", "all_x", "all_y"} {
		if !strings.Contains(catalog, `"name":"`+name+`"`) {
			t.Errorf("no stream %s in %s", name, catalog)
		}
	}
}

func TestWhatConditionsLeaveInPlace(t *testing.T) {
	const config = `{"dimension":"day","account":{"teams":"x"},"reports":[
		{"name":"a","kind":"fine","dimension":"on","limit":"'7'","active":"yes","regions":["us","cn"]}]}`
	if got, want := read(t, config, "a_x"), []string{
		`/reports/fine?dimension=True&limit=7&region=cn {"filter":{"active":true}}`,
		`/reports/fine?dimension=True&limit=7&region=us {"filter":{"active":true}}`,
	}; !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if got, want := read(t, config, "all_x"), []string{`/reports/plain?dimension=day&region=eu`}; !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestNamesOfTheConfigAreUnique(t *testing.T) {
	got := sourcetest.Run{Config: `{"reports":[{"name":"all"}],"account":{"teams":["x"]}}`}.Discover(t, dynamicconfig.Definition())
	if !slices.ContainsFunc(got.Messages, func(m sourcetest.Message) bool {
		return m.Type == "ERROR" && m.FailureType == "config_error" && strings.Contains(m.Text, "duplicate name: all_x. Please check your configuration.")
	}) {
		t.Errorf("messages %v", got.Messages)
	}
}

func TestTheConfigMayNameNoStream(t *testing.T) {
	got := sourcetest.Run{Config: `{}`}.Check(t, dynamicconfig.Definition())
	if status := got.Only("CONNECTION_STATUS"); len(status) != 1 || !strings.Contains(status[0], "No streams to connect to") {
		t.Errorf("got %v", status)
	}
}
