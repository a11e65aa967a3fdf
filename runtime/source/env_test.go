package source_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// withEnv is a shop that gives its Env to a function when it is built.
func withEnv(c *shop, use func(env *source.Env)) *source.Definition {
	def := c.definition()
	def.New = func(env *source.Env, _ py.Value) (source.Connector, error) {
		use(env)
		return c, nil
	}
	return def
}

func TestRateLimited(t *testing.T) {
	c := &shop{fuse: true}
	var env *source.Env
	def := withEnv(c, func(e *source.Env) { env = e; e.RateLimited("orders") })
	c.before = func(request string) {
		if request == "orders 0" {
			env.RateLimited("orders")
			env.RateLimited("accounts") // read, but not selected
			env.RateLimited("other")
		}
	}
	got := sourcetest.Run{Streams: []string{"orders"}, Env: workers(1)}.Read(t, def)
	env.RateLimited("orders")
	var limited []string
	for _, m := range got.Messages {
		if m.Reason != "" {
			limited = append(limited, m.Stream+" "+m.Text+" "+m.Reason)
		}
	}
	wantEqual(t, "rate limits", limited, []string{"orders RUNNING RATE_LIMITED"})
}

func TestCatalogChoices(t *testing.T) {
	catalog := func(cursor string) string {
		return `{"streams":[{"stream":{"name":"accounts","json_schema":{"properties":{"id":{}}},"supported_sync_modes":[]},` +
			`"sync_mode":"incremental","destination_sync_mode":"append"` + cursor + `}]}`
	}
	tests := []struct {
		name, cursor string
		want         string
	}{
		{"one", `,"cursor_field":["at"]`, "at"},
		{"none", ``, ""},
		{"empty", `,"cursor_field":[]`, ""},
		{"empty name", `,"cursor_field":[""]`, ""},
		{"nested", `,"cursor_field":["a","b"]`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			def := withEnv(&shop{fuse: true}, func(env *source.Env) {
				if got, ok := env.CatalogCursor("accounts"); got != tt.want || ok != (tt.want != "") {
					t.Errorf("got %q, %v, want %q", got, ok, tt.want)
				}
				if got := env.CatalogSchema("accounts").CanonicalJSON(); got != `{"properties":{"id":{}}}` {
					t.Errorf("schema %s", got)
				}
				if !env.CatalogSchema("orders").IsUndefined() {
					t.Error("a stream outside of the catalog has a schema")
				}
			})
			sourcetest.Run{Catalog: catalog(tt.cursor)}.Read(t, def)
		})
	}
	sourcetest.Run{}.Discover(t, withEnv(&shop{fuse: true}, func(env *source.Env) {
		if _, ok := env.CatalogCursor("accounts"); ok || !env.CatalogSchema("accounts").IsUndefined() {
			t.Error("discover has a catalog")
		}
	}))
}

func TestSettings(t *testing.T) {
	tests := []struct {
		name    string
		run     sourcetest.Run
		workers int
	}{
		{"of the manifest", sourcetest.Run{}, 4},
		{"of the environment", sourcetest.Run{Env: workers(9)}, 9},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.run.Discover(t, withEnv(&shop{fuse: true}, func(env *source.Env) {
				if env.Workers() != tt.workers {
					t.Errorf("%d workers, want %d", env.Workers(), tt.workers)
				}
				want, _ := time.Parse(time.RFC3339, sourcetest.Now)
				if !env.Frozen() || !env.Now().Equal(want) || env.Now().Location() != time.UTC {
					t.Errorf("the clock says %v, frozen %v", env.Now(), env.Frozen())
				}
			}))
		})
	}
	def := withEnv(&shop{fuse: true}, func(env *source.Env) {
		if env.Workers() != 2 {
			t.Errorf("%d workers without a concurrency level, want 2", env.Workers())
		}
	})
	def.Workers = nil
	sourcetest.Run{}.Discover(t, def)
}

func TestControl(t *testing.T) {
	def := withEnv(&shop{fuse: true}, func(env *source.Env) {
		if err := env.Control(py.JSON([]byte(`{"token":"new","gone":null,"deep":{"kept":null}}`))); err != nil {
			t.Error(err)
		}
	})
	got := sourcetest.Run{}.Discover(t, def)
	wantEqual(t, "control", got.Only("CONTROL"), []string{`{"token":"new","deep":{"kept":null}}`})
}

func TestLogAttributes(t *testing.T) {
	def := withEnv(&shop{fuse: true}, func(env *source.Env) {
		env.Log().With("stream", "a").WithGroup("http").Warn("slow", "status", 503)
		env.Log().Error("broken")
	})
	got := sourcetest.Run{}.Discover(t, def)
	var lines []string
	for _, m := range got.Messages {
		if m.Type == "LOG" {
			lines = append(lines, m.Level+" "+m.Text)
		}
	}
	if want := []string{"WARN slow stream=a http.status=503", "ERROR broken"}; !slices.Equal(lines, want) {
		t.Errorf("got %v, want %v", strings.Join(lines, "; "), want)
	}
}
