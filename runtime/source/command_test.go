package source_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// run runs a command line and gives the exit code and both outputs.
func run(t *testing.T, def *source.Definition, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs strings.Builder
	code = source.Run(t.Context(), def, args, strings.NewReader(""), &out, &errs)
	return code, out.String(), errs.String()
}

func TestCommandLine(t *testing.T) {
	dir := t.TempDir()
	config := filepath.Join(dir, "config.json")
	if err := os.WriteFile(config, []byte(`{}`), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name   string
		args   []string
		code   int
		stdout string // substring
		stderr string // substring
	}{
		{"spec", []string{"spec"}, 0, `{"type":"SPEC","spec":{"connectionSpecification":`, ""},
		{"spec with debug", []string{"spec", "--debug"}, 0, `"SPEC"`, ""},
		{"help", []string{"--help"}, 0, "usage: source-shop COMMAND", ""},
		{"help of a command", []string{"read", "-h"}, 0, "--catalog FILE", ""},
		{"unknown command", []string{"sync"}, 2, "", "invalid choice: 'sync'"},
		{"two commands", []string{"spec", "check"}, 2, "", "unrecognized arguments: check"},
		{"option before the command", []string{"--config", "x", "check"}, 2, "", "unrecognized arguments: --config"},
		{"unknown option", []string{"check", "--config", config, "--what"}, 2, "", "unrecognized arguments: --what"},
		{"option of another command", []string{"spec", "--config", config}, 2, "", "unrecognized arguments: --config"},
		{"missing config", []string{"check"}, 2, "", "the following arguments are required: --config"},
		{"missing both", []string{"read"}, 2, "", "the following arguments are required: --config, --catalog"},
		{"missing value", []string{"check", "--config"}, 2, "", "argument --config: expected one argument"},
		{"value for a switch", []string{"check", "--config", config, "--debug=yes"}, 2, "", "argument --debug: ignored explicit argument 'yes'"},
		{"ambiguous", []string{"read", "--c", config}, 2, "", "ambiguous option: --c could match --config, --catalog"},
		{"manifest path", []string{"check", "--config", config, "--manifest-path", "m.yaml"}, 2, "", "argument --manifest-path: the manifest and its components are compiled"},
		{"record and replay", []string{"check", "--config", config, "--record", dir, "--replay", dir}, 2, "", "not allowed with argument --record"},
		{"no command", nil, 1, "no command was given", "no command was given"},
		{"abbreviated", []string{"discover", "--conf", config}, 0, `"CATALOG"`, ""},
		{"equals sign", []string{"discover", "--config=" + config}, 0, `"CATALOG"`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			code, stdout, stderr := run(t, (&shop{fuse: true}).definition(), tt.args...)
			if code != tt.code || !strings.Contains(stdout, tt.stdout) || !strings.Contains(stderr, tt.stderr) {
				t.Errorf("code %d, want %d\nstdout %s\nstderr %s", code, tt.code, stdout, stderr)
			}
			if tt.code == 2 && stdout != "" {
				t.Errorf("stdout is not empty: %s", stdout)
			}
		})
	}
}

const startError = "Error starting the sync. This could be due to an invalid configuration or catalog. Please contact Support for assistance. Error: "

func TestStartErrors(t *testing.T) {
	good := sourcetest.Run{Streams: []string{"accounts"}}
	with := func(change func(*sourcetest.Run)) sourcetest.Run {
		r := good
		change(&r)
		return r
	}
	tests := []struct {
		name string
		run  sourcetest.Run
		want string
	}{
		{"config is no JSON", with(func(r *sourcetest.Run) { r.Config = "{" }), "could not read json file"},
		{"config is a list", with(func(r *sourcetest.Run) { r.Config = "[]" }), "is not an object"},
		{"catalog is no JSON", with(func(r *sourcetest.Run) { r.Catalog = "nope" }), "could not read json file"},
		{"catalog without streams", with(func(r *sourcetest.Run) { r.Catalog = "{}" }), "'streams' is a required property"},
		{"catalog without a sync mode", with(func(r *sourcetest.Run) { r.Catalog = `{"streams":[{"stream":{}}]}` }), "'sync_mode' is a required property"},
		{"state is an object", with(func(r *sourcetest.Run) { r.StateFile = `{"accounts":{}}` }), "not a list of state messages"},
		{"state without content", with(func(r *sourcetest.Run) { r.StateFile = `[{"type":"STREAM"}]` }), "should contain either a stream, global, or state field"},
		{"state of unknown type", with(func(r *sourcetest.Run) { r.StateFile = `[{"type":"X","data":{"a":1}}]` }), "unknown type"},
		{"shared state", with(func(r *sourcetest.Run) {
			r.StateFile = `[{"type":"GLOBAL","global":{"shared_state":{"a":1},"stream_states":[]}}]`
		}), "shared_state"},
		{"clock", with(func(r *sourcetest.Run) { r.Env = map[string]string{"AIRGEN_NOW": "today"} }), "AIRGEN_NOW"},
		{"workers", with(func(r *sourcetest.Run) { r.Env = map[string]string{"AIRGEN_WORKERS": "0"} }), "AIRGEN_WORKERS"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := tt.run.Read(t, (&shop{fuse: true}).definition())
			texts := got.Errors("")
			if got.Code != 1 || len(got.Messages) != 1 || len(texts) != 1 {
				t.Fatalf("code %d, messages %v", got.Code, got.Messages)
			}
			if !strings.HasPrefix(texts[0], startError) || !strings.Contains(texts[0], tt.want) {
				t.Errorf("got %q, want it to contain %q", texts[0], tt.want)
			}
			wantType := "" // as the CDK's start errors, but for a state, which the user can mend
			if strings.Contains(tt.name, "state") {
				wantType = "config_error"
			}
			if got.Messages[0].FailureType != wantType || got.Messages[0].Internal != "" {
				t.Errorf("want type %q and no internal message: %s", wantType, got.Messages[0].Line)
			}
		})
	}
}

func TestStateFiles(t *testing.T) {
	const entry = `{"stream_descriptor":{"name":"accounts"},"stream_state":{"a":1}}`
	tests := []struct {
		name string
		file string
		want string
	}{
		{"stream", `[{"type":"STREAM","stream":` + entry + `}]`, `{'a': 1}`},
		{"global", `[{"type":"GLOBAL","global":{"stream_states":[` + entry + `]}}]`, `{'a': 1}`},
		{"global beside others", `[{"type":"GLOBAL","global":{"stream_states":[` + entry + `]}},{"type":"LEGACY","data":{"x":1}}]`, ""},
		{"without a type", `[{"stream":` + entry + `}]`, ""},
		{"namespace", `[{"type":"STREAM","stream":{"stream_descriptor":{"name":"accounts","namespace":"n"},"stream_state":{"a":1}}}]`, ""},
		{"null namespace", `[{"type":"STREAM","stream":{"stream_descriptor":{"name":"accounts","namespace":null},"stream_state":{"a":1}}}]`, `{'a': 1}`},
		{"empty state", `[{"type":"STREAM","stream":{"stream_descriptor":{"name":"accounts"},"stream_state":{}}}]`, ""},
		{"no state", `[{"type":"STREAM","stream":{"stream_descriptor":{"name":"accounts"}}}]`, ""},
		{"nothing", `null`, ""},
		{"empty list", `[]`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := &shop{fuse: true}
			def := c.definition()
			got := ""
			def.New = func(env *source.Env, _ py.Value) (source.Connector, error) {
				if state := env.State("accounts"); !state.IsUndefined() {
					got = state.Repr()
				}
				return c, nil
			}
			if result := (sourcetest.Run{Streams: []string{"accounts"}, StateFile: tt.file}).Read(t, def); result.Code != 0 {
				t.Fatalf("exit code %d: %v", result.Code, result.Errors(""))
			}
			if got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestConfigMustFitTheSpec(t *testing.T) {
	def := (&shop{fuse: true}).definition()
	run := sourcetest.Run{Config: `{"key":5}`, Streams: []string{"accounts"}}
	const want = "Config validation error: 5 is not of type 'string'"

	got := run.Check(t, def)
	wantEqual(t, "check", got.Only("CONNECTION_STATUS"), []string{`{"status":"FAILED","message":"Config validation error: **** is not of type 'string'"}`})
	if got.Code != 0 || len(got.Messages) != 1 {
		t.Errorf("check: code %d, messages %v", got.Code, got.Messages)
	}
	for name, got := range map[string]*sourcetest.Result{"discover": run.Discover(t, def), "read": run.Read(t, def)} {
		wantEqual(t, name, got.Errors(""), []string{strings.ReplaceAll(want, "5", "****")})
		if got.Code != 1 || got.Messages[0].Level != "FATAL" {
			t.Errorf("%s: code %d, messages %v", name, got.Code, got.Messages)
		}
	}

	internal := sourcetest.Run{Config: `{"_limit":5,"_page_size":10}`}
	strict := *def
	strict.Spec = `{"connectionSpecification":{"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false}}`
	if got := internal.Discover(t, &strict); got.Code != 0 {
		t.Errorf("_limit and _page_size are part of the validation: %v", got.Errors(""))
	}

	bad := *def
	bad.Spec = `{"connectionSpecification":{"$schema":"http://json-schema.org/draft-07/schema#","required":["a","a"]}}`
	for name, got := range map[string]*sourcetest.Result{"check": internal.Check(t, &bad), "discover": internal.Discover(t, &bad)} {
		if got.Code != 1 || len(got.Errors("")) != 1 || len(got.Only("CONNECTION_STATUS")) != 0 {
			t.Errorf("%s with a spec that is no schema: code %d, %v", name, got.Code, got.Messages)
		}
	}
}

func TestCheck(t *testing.T) {
	refused := failure.Config("Unauthorized. It's \"you\".", "401", nil)
	probe := []string{"accounts 0 page 0", "orders 0", "items 0"}
	tests := []struct {
		name     string
		change   func(*source.Definition, *shop)
		config   string
		want     string // the connection status
		error    string // of a check that gives no answer
		requests []string
	}{
		{name: "a leaf", want: `{"status":"SUCCEEDED"}`, requests: probe},
		{
			name:   "refused",
			change: func(_ *source.Definition, c *shop) { c.fail = map[string]error{"items 0": refused} },
			want:   `{"status":"FAILED","message":"'Stream items is not available: Unauthorized. It\\'s \"you\".'"}`, requests: probe,
		},
		{
			name:   "nothing to read in the first slice",
			change: func(_ *source.Definition, c *shop) { c.nothing = map[string]bool{"items 0": true} },
			want:   `{"status":"SUCCEEDED"}`, requests: []string{"accounts 0 page 0", "orders 0", "items 1"},
		},
		{
			name: "nothing to read at all",
			change: func(def *source.Definition, c *shop) {
				def.Check.Streams = []string{"orders"}
				c.nothing = map[string]bool{"orders": true}
			},
			want: `{"status":"FAILED","message":"'Stream orders is not available: Cannot attempt to connect to stream orders - no stream slices were found'"}`, requests: []string{"accounts 0 page 0", "accounts 0 page 1", "accounts 1 page 0", "accounts 1 page 1"},
		},
		{
			name:   "parent refused",
			change: func(_ *source.Definition, c *shop) { c.fail = map[string]error{"accounts 0 page 0": refused} },
			want:   `{"status":"FAILED","message":"'Stream items is not available: Unauthorized. It\\'s \"you\".'"}`, requests: probe[:1],
		},
		{
			name: "internal message",
			change: func(_ *source.Definition, c *shop) {
				c.fail = map[string]error{"items 0": failure.System("", "inside", nil)}
			},
			want: `{"status":"FAILED","message":"'Stream items is not available: inside'"}`, requests: probe,
		},
		{
			name:   "unexpected error",
			change: func(_ *source.Definition, c *shop) { c.fail = map[string]error{"items 0": errors.New("boom")} },
			want:   `{"status":"FAILED","message":"'Encountered an error while checking availability of stream items. Error: boom'"}`, requests: probe,
		},
		{
			name:   "other streams by the platform",
			config: `{"__airbyte_check_stream_names":["accounts"]}`,
			want:   `{"status":"SUCCEEDED"}`, requests: probe[:1],
		},
		{
			name:   "none by the platform",
			config: `{"__airbyte_check_stream_names":[]}`,
			want:   `{"status":"SUCCEEDED"}`, requests: probe,
		},
		{
			name: "nonsense by the platform", config: `{"__airbyte_check_stream_names":[1]}`,
			error: "__airbyte_check_stream_names must be a list of strings",
		},
		{
			name:   "unknown stream",
			change: func(def *source.Definition, _ *shop) { def.Check.Streams = []string{"x"} },
			error:  "x is not part of the catalog. Expected one of ['accounts', 'orders', 'items', 'pairs']",
		},
		{
			name: "streams that cannot be built",
			change: func(def *source.Definition, _ *shop) {
				def.New = func(*source.Env, py.Value) (source.Connector, error) { return nil, errors.New("bad start date") }
			},
			want: `{"status":"FAILED","message":"'Encountered an error while discovering streams. Error: bad start date'"}`,
		},
		{
			name: "all streams",
			change: func(def *source.Definition, _ *shop) {
				def.Check = source.Check{All: true, Count: 2}
			},
			want: `{"status":"SUCCEEDED"}`, requests: []string{"accounts 0 page 0", "accounts 0 page 0", "orders 0"},
		},
		{
			name: "all streams, not tried",
			change: func(def *source.Definition, _ *shop) {
				def.Check = source.Check{All: true, Count: 2, NoProbe: true}
			},
			want: `{"status":"SUCCEEDED"}`,
		},
		{
			name: "unknown dynamic stream",
			change: func(def *source.Definition, _ *shop) {
				def.Check = source.Check{Streams: []string{"accounts"}, Dynamic: []source.DynamicCheck{{Name: "d"}}}
			},
			want: `{"status":"FAILED","message":"'Dynamic stream d is not found in manifest.'"}`, requests: probe[:1],
		},
		{
			name: "config rules",
			change: func(def *source.Definition, _ *shop) {
				def.Rules.Validate = func(*source.Env, py.Value) error { return errors.New("11 is too much") }
			},
			want: `{"status":"FAILED","message":"'Encountered an error while discovering streams. Error: 11 is too much'"}`,
		},
		{
			name:   "reserved override",
			change: func(def *source.Definition, _ *shop) { def.Check.Overrides = `{"__airbyte_x":1}` },
			error:  "This connector's manifest is invalid: its check overrides config keys that belong to the platform: __airbyte_x.",
		},
		{
			name: "override that would be kept",
			change: func(def *source.Definition, _ *shop) {
				def.Check.Overrides, def.Check.WritesConfig = `{"a":1}`, true
			},
			error: "This connector's manifest is invalid",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := &shop{fuse: true}
			def := c.definition()
			if tt.change != nil {
				tt.change(def, c)
			}
			got := sourcetest.Run{Config: tt.config}.Check(t, def)
			wantEqual(t, "requests", c.requests, tt.requests)
			if tt.error != "" {
				if got.Code != 1 || len(got.Only("CONNECTION_STATUS")) != 0 || !strings.Contains(strings.Join(got.Only("LOG"), "\n"), tt.error) {
					t.Errorf("code %d, messages %v", got.Code, got.Messages)
				}
				return
			}
			wantEqual(t, "connection status", got.Only("CONNECTION_STATUS"), []string{tt.want})
			if got.Code != 0 || len(got.Only("ERROR"))+len(got.Only("RECORD"))+len(got.Only("STATE"))+len(got.Only("STATUS")) != 0 {
				t.Errorf("code %d, messages %v", got.Code, got.Messages)
			}
			if logs := got.Only("LOG"); len(logs) == 0 || !strings.HasPrefix(logs[len(logs)-1], "Check ") {
				t.Errorf("logs %v", logs)
			}
		})
	}
}

func TestCheckOverridesTheConfig(t *testing.T) {
	c := &shop{fuse: true}
	def := c.definition()
	def.Check.Overrides = `{"days":1,"nested":{"a":2}}`
	var seen []string
	def.New = func(_ *source.Env, config py.Value) (source.Connector, error) {
		seen = append(seen, config.Repr())
		return c, nil
	}
	run := sourcetest.Run{Config: `{"days":30,"nested":{"b":1},"name":"x"}`, Streams: []string{"accounts"}}
	run.Check(t, def)
	run.Read(t, def)
	wantEqual(t, "configs", seen, []string{"{'days': 1, 'nested': {'a': 2}, 'name': 'x'}", "{'days': 30, 'nested': {'b': 1}, 'name': 'x'}"})
}

func TestDiscover(t *testing.T) {
	c := &catalogued{shop{fuse: true}}
	def := c.definition()
	def.New = func(*source.Env, py.Value) (source.Connector, error) { return c, nil }
	got := sourcetest.Run{}.Discover(t, def)
	wantEqual(t, "catalog", got.Only("CATALOG"), []string{`{"streams":[` +
		`{"name":"accounts","json_schema":{"type":"object"},"supported_sync_modes":["full_refresh","incremental"],"source_defined_cursor":true,"default_cursor_field":["at"],"source_defined_primary_key":[["id"]],"is_resumable":true,"is_file_based":false},` +
		`{"name":"found","json_schema":{"a":1},"supported_sync_modes":["full_refresh"],"is_resumable":false,"is_file_based":false}]}`})
	if got.Code != 0 {
		t.Errorf("exit code %d", got.Code)
	}
	c.fail = map[string]error{"schema": failure.System("no schema", "404", nil)}
	if got := (sourcetest.Run{}).Discover(t, def); got.Code != 1 || !slices.Equal(got.Errors(""), []string{"no schema"}) {
		t.Errorf("a schema that cannot be loaded: code %d, %v", got.Code, got.Messages)
	}
}

// catalogued is a shop with something in its catalog, and a dynamic stream.
type catalogued struct{ shop }

func (c *catalogued) Streams() []source.Stream {
	return []source.Stream{{Name: "accounts", Schema: `{"type":"object","x":null}`, PrimaryKey: [][]string{{"id"}}, CursorField: "at", Resumable: true}}
}

func (c *catalogued) DynamicStreams(context.Context) ([]source.Stream, []source.Reader, error) {
	return []source.Stream{{Name: "found", Dynamic: "d", LoadSchema: func(ctx context.Context) ([]byte, error) {
		return []byte(`{"a":1}`), c.get(ctx, "schema")
	}}}, nil, nil
}

func TestConfigRules(t *testing.T) {
	c := &shop{fuse: true}
	def := c.definition()
	add := func(key string) func(*source.Env, py.Value) (py.Value, error) {
		return func(_ *source.Env, config py.Value) (py.Value, error) {
			if _, ok := config.Get(key); ok {
				return config, nil
			}
			old, _ := config.Get("old")
			return py.Dict("old", old, key, py.Str("yes")), nil
		}
	}
	def.Rules = source.Rules{Migrate: add("migrated"), Transform: func(_ *source.Env, config py.Value) (py.Value, error) {
		return py.Dict("all", config), nil
	}}
	var seen string
	def.New = func(_ *source.Env, config py.Value) (source.Connector, error) {
		seen = config.Repr()
		return c, nil
	}
	path := filepath.Join(t.TempDir(), "config.json")
	if err := os.WriteFile(path, []byte(`{"old":null}`), 0o600); err != nil {
		t.Fatal(err)
	}
	_, stdout, _ := run(t, def, "discover", "--config", path)
	if !strings.HasPrefix(stdout, `{"type":"CONTROL","control":{"type":"CONNECTOR_CONFIG","emitted_at":`) ||
		!strings.Contains(stdout, `"connectorConfig":{"config":{"migrated":"yes"}}`) {
		t.Errorf("the first line is not the changed config: %s", stdout)
	}
	if text, _ := os.ReadFile(path); string(text) != `{"old":null,"migrated":"yes"}` {
		t.Errorf("config file: %s", text)
	}
	if want := "{'all': {'old': None, 'migrated': 'yes'}}"; seen != want {
		t.Errorf("config %s, want %s", seen, want)
	}
	if _, stdout, _ = run(t, def, "discover", "--config", path); strings.Contains(stdout, "CONTROL") {
		t.Error("a config that needs no migration is announced")
	}
}

func TestSecretsAreNeverPrinted(t *testing.T) {
	const secret = "s3cr3t"
	leak := failure.System("GET /?key=s3cr3t", "key s3cr3t refused", errors.New("s3cr3t"))
	run := sourcetest.Run{Config: `{"key":"s3cr3t"}`, Streams: everyStream}
	for name, fail := range map[string]map[string]error{
		"traced": {"accounts 0 page 0": leak},
		"plain":  {"accounts 0 page 0": errors.New("with s3cr3t")},
	} {
		t.Run(name, func(t *testing.T) {
			c := &shop{fuse: true, fail: fail}
			def := c.definition()
			def.New = func(env *source.Env, _ py.Value) (source.Connector, error) {
				env.Log().Info("the key is s3cr3t", "key", "s3cr3t")
				return c, nil
			}
			for command, got := range map[string]*sourcetest.Result{"check": run.Check(t, def), "read": run.Read(t, def), "discover": run.Discover(t, def)} {
				for _, m := range got.Messages {
					if strings.Contains(m.Line, secret) {
						t.Errorf("%s prints the secret: %s", command, m.Line)
					}
				}
				if strings.Contains(got.Stderr, secret) {
					t.Errorf("%s prints the secret to stderr: %s", command, got.Stderr)
				}
			}
		})
	}
}

func TestDebugLogs(t *testing.T) {
	def := (&shop{fuse: true}).definition()
	def.New = func(env *source.Env, _ py.Value) (source.Connector, error) {
		env.Log().Debug("details")
		return &shop{fuse: true}, nil
	}
	for name, tt := range map[string]struct {
		run  sourcetest.Run
		want bool
	}{
		"default": {sourcetest.Run{}, false},
		"flag":    {sourcetest.Run{Args: []string{"--debug"}}, true},
		"env":     {sourcetest.Run{Env: map[string]string{"LOG_LEVEL": "DEBUG"}}, true},
	} {
		if got := slices.Contains(tt.run.Discover(t, def).Only("LOG"), "details"); got != tt.want {
			t.Errorf("%s: debug log printed: %v, want %v", name, got, tt.want)
		}
	}
}
