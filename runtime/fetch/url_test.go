package fetch

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/py"
)

func TestJoinURL(t *testing.T) {
	for _, test := range []struct{ name, base, path, want string }{
		{"slash at base", "https://h.io/v1/", "x", "https://h.io/v1/x"},
		{"no slash", "https://h.io/v1", "x", "https://h.io/v1/x"},
		{"no path keeps the base", "https://h.io/v1/", "", "https://h.io/v1/"},
		{"no path, no slash", "https://h.io/v1", "", "https://h.io/v1"},
		{"up", "https://h.io/v1/z", "../y", "https://h.io/v1/y"},
		{"up and beyond", "https://h.io/v1", "../../../y", "https://h.io/y"},
		{"inner empty segments collapse", "https://h.io/v1", "x//y", "https://h.io/v1/x/y"},
		{"last empty segment stays", "https://h.io/v1", "x/", "https://h.io/v1/x/"},
		{"dots at the end", "https://h.io/v1", "x/..", "https://h.io/v1/"},
		{"only a query", "https://h.io/v1", "?q=1", "https://h.io/v1/?q=1"},
		{"an absolute URL", "https://h.io/v1", "https://o.io/p?x=1", "https://o.io/p?x=1"},
		{"another host", "https://h.io/v1", "//o.io/p", "https://o.io/p"},
		{"what looks like a scheme", "https://h.io/v1", "items:search", "items:search"},
		{"query of url is lost with a path", "https://h.io/u1?z=1", "p", "https://h.io/p"},
		{"absolute path goes to the root", "https://h.io/v1/a", "/v2/next", "https://h.io/v2/next"},
		{"parameters of the last segment stay", "https://h.io/v1", "x;a=1/y;b", "https://h.io/v1/x;a=1/y;b"},
		{"no base", "", "x", "/x"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := joinURL(test.base, test.path); got != test.want {
				t.Errorf("joinURL(%q, %q) = %q, want %q", test.base, test.path, got, test.want)
			}
		})
	}
}

func TestRequestURL(t *testing.T) {
	for _, test := range []struct{ name, got, want string }{
		{"leading slashes of a path do not count", Get("https://h.io/v1", "//x/y").URL(), "https://h.io/v1/x/y"},
		{"blanks and other letters", Get("https://h.io", "a b/é").URL(), "https://h.io/a%20b/%C3%A9"},
		{"escapes stay", Get("https://h.io", "a%20b%2Fc").URL(), "https://h.io/a%20b%2Fc"},
		{"escapes that nobody needs go", Get("https://h.io", "%41%7E").URL(), "https://h.io/A~"},
		{"small hex becomes capital", Get("https://h.io", "%2f").URL(), "https://h.io/%2F"},
		{"a lone percent sign makes all of them text", Get("https://h.io", "100%/%20").URL(), "https://h.io/100%25/%2520"},
		{"a question mark starts the query", Get("https://h.io", "a?b=c d").URL(), "https://h.io/a?b=c%20d"},
		{"host in small letters", Get("HTTPS://API.H.io", "A").URL(), "https://api.h.io/A"},
		{"bare host", Get("https://h.io", "").URL(), "https://h.io/"},
		{"port", Get("https://h.io:8443/", "x").URL(), "https://h.io:8443/x"},
		{"IPv6", Get("http://[::1]:80/", "x").URL(), "http://[::1]:80/x"},
		{"white space in front", Get("  https://h.io", "x").URL(), "https://h.io/x"},
		{"not HTTP at all", Get("https://h.io", "items:search").URL(), "items:search"},
		{"dots", Get("https://h.io/a/./b/../c", "").URL(), "https://h.io/a/c"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.got != test.want {
				t.Errorf("got %q, want %q", test.got, test.want)
			}
		})
	}
}

func TestPageTokenAsPath(t *testing.T) {
	for _, test := range []struct {
		name  string
		token py.Value
		want  string
	}{
		{"none", py.Value{}, "https://h.io/v1/items"},
		{"None", py.None, "https://h.io/v1/items"},
		{"relative", py.Str("next"), "https://h.io/v1/next"},
		{"its slash counts", py.Str("/v2/next"), "https://h.io/v2/next"},
		{"URL", py.Str("https://o.io/p?c=1"), "https://o.io/p?c=1"},
		{"number", py.Int(7), "https://h.io/v1/7"},
	} {
		t.Run(test.name, func(t *testing.T) {
			req := Get("https://h.io/v1", "items")
			req.Page(test.token)
			if got := req.URL(); got != test.want {
				t.Errorf("URL() = %q, want %q", got, test.want)
			}
		})
	}
}

func TestURLsThatCannotBeSent(t *testing.T) {
	for _, test := range []struct{ base, want string }{
		{"api.h.io/v1", "MissingSchema"},
		{"https:///v1", "InvalidURL"},
		{"https://*.h.io", "InvalidURL"},
		{"https://h.io:99999/", "InvalidURL"},
		{"https://h o.io/", "InvalidURL"},
	} {
		t.Run(test.base, func(t *testing.T) {
			req := Get(test.base, "x")
			if got := req.URL(); got != "" || req.Err() == nil || !strings.HasPrefix(req.Err().Error(), test.want) {
				t.Errorf("URL() = %q with error %v, want %s", got, req.Err(), test.want)
			}
		})
	}
}

func TestQuery(t *testing.T) {
	list := func(v ...py.Value) py.Value { return py.ListOf(v...) }
	for _, test := range []struct {
		name  string
		base  string
		key   string
		value py.Value
		want  string
	}{
		{"text", "https://h.io/x", "a", py.Str("b c"), "https://h.io/x?a=b+c"},
		{"all that is encoded", "https://h.io/x", "filter[x]", py.Str("a/b?c=d&e*é"), "https://h.io/x?filter%5Bx%5D=a%2Fb%3Fc%3Dd%26e%2A%C3%A9"},
		{"what is not", "https://h.io/x", "a", py.Str("A-z_0.9~"), "https://h.io/x?a=A-z_0.9~"},
		{"int", "https://h.io/x", "a", py.Int(-3), "https://h.io/x?a=-3"},
		{"float", "https://h.io/x", "a", py.Float(1e21), "https://h.io/x?a=1e%2B21"},
		{"bool", "https://h.io/x", "a", py.True, "https://h.io/x?a=True"},
		{"list repeats the key", "https://h.io/x", "a", list(py.Int(1), py.None, py.Str("b")), "https://h.io/x?a=1&a=b"},
		{"list in a list", "https://h.io/x", "a", list(list(py.Int(1), py.Int(2))), "https://h.io/x?a=1&a=2"},
		{"empty list", "https://h.io/x", "a", list(), "https://h.io/x"},
		{"None", "https://h.io/x", "a", py.None, "https://h.io/x"},
		{"empty text", "https://h.io/x", "a", py.Str(""), "https://h.io/x"},
		{"the URL says it already", "https://h.io/x?a=1", "a", py.Int(1), "https://h.io/x?a=1"},
		{"the URL says otherwise", "https://h.io/x?a=2", "a", py.Int(1), "https://h.io/x?a=2&a=1"},
		{"the first of two counts", "https://h.io/x?a=1&a=2", "a", py.Int(2), "https://h.io/x?a=1&a=2&a=2"},
		{"escapes are understood", "https://h.io/x?a=b%20c", "a", py.Str("b c"), "https://h.io/x?a=b%20c"},
	} {
		t.Run(test.name, func(t *testing.T) {
			req := Get(test.base, "")
			req.Query(test.key, test.value)
			if got := req.URL(); got != test.want {
				t.Errorf("URL() = %q (%v), want %q", got, req.Err(), test.want)
			}
		})
	}
}

// TestRecordedQueries compares with what the CDK sent, where the recordings are
// at hand.
func TestRecordedQueries(t *testing.T) {
	folder := os.Getenv("AIRGEN_ORACLE")
	if folder == "" {
		folder = "../../../shared/oracle"
	}
	file, err := os.Open(filepath.Join(folder, "tables", "params.jsonl.gz"))
	if err != nil {
		t.Skipf("the CDK's recorded answers are not here: set AIRGEN_ORACLE to their folder (%v)", err)
	}
	defer file.Close()
	text, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(text)
	lines.Buffer(nil, 1<<20)
	n := 0
	for lines.Scan() {
		var q struct {
			URL    string          `json:"url"`
			Params json.RawMessage `json:"params"`
			Dedupe bool            `json:"dedupe"`
			Output *string         `json:"output"`
		}
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil {
			t.Fatal(err)
		}
		n++
		var pairs fields
		for key, value := range py.JSON(q.Params).Items() {
			pairs.set(key.Text(), value)
		}
		if q.Dedupe {
			pairs = withoutKnown(pairs, q.URL)
		}
		got, err := prepareURL(q.URL, encodePairs(pairs))
		switch {
		case q.Output == nil:
			if err == nil {
				t.Errorf("%s: got %q, want an error", lines.Bytes(), got)
			}
		case err != nil || got != *q.Output:
			t.Errorf("%s:\n\tgot  %q (%v)\n\twant %q", lines.Bytes(), got, err, *q.Output)
		}
	}
	if lines.Err() != nil || n == 0 {
		t.Errorf("read %d recordings: %v", n, lines.Err())
	}
	t.Logf("%d recordings", n)
}
