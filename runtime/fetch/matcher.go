package fetch

import (
	"net/http"
	"regexp"
	"strings"
	"sync"

	"github.com/airgen/airgen/runtime/failure"
)

// Matcher is HttpRequestRegexMatcher: a set of conditions that a request must
// all meet. Conditions left empty hold for every request.
type Matcher struct {
	Method string
	// URLBase is scheme and host, exactly; a trailing slash does not count.
	URLBase string
	// Path is a regular expression that is looked for in the path, which is
	// taken without its trailing slashes.
	Path string
	// Params and Headers have to be among those of the request. Names of headers
	// are found in any casing.
	Params  map[string]string
	Headers map[string]string
	// Weight is how many calls a matching request counts as; zero is one.
	Weight int

	once sync.Once
	path *regexp.Regexp
	err  error
}

// Matches tells whether a request meets all conditions. A Path that is no
// regular expression is an error.
func (m *Matcher) Matches(req *Request) (bool, error) {
	target, err := parseTarget(req.URL())
	if err != nil {
		return false, nil // it cannot be sent anyway
	}
	header := req.sent.header
	if header == nil {
		header = make(http.Header)
		for _, f := range req.header {
			setHeader(header, f.key, f.value.Text())
		}
	}
	return m.matches(&hop{method: req.Method, url: target, header: header})
}

func (m *Matcher) matches(h *hop) (bool, error) {
	if m.Method != "" && h.method != strings.ToUpper(m.Method) {
		return false, nil
	}
	if m.URLBase != "" && h.url.Scheme+"://"+h.url.Host != strings.TrimRight(m.URLBase, "/") {
		return false, nil
	}
	if m.Path != "" {
		m.once.Do(func() { m.path, m.err = regexp.Compile(m.Path) })
		if m.err != nil {
			return false, failure.System("", "url_path_pattern: "+m.err.Error(), m.err)
		}
		if !m.path.MatchString(strings.TrimRight(h.url.EscapedPath(), "/")) {
			return false, nil
		}
	}
	if len(m.Params) > 0 {
		query := lastValues(h.url.RawQuery)
		for name, value := range m.Params {
			if have, ok := query[name]; !ok || have != value {
				return false, nil
			}
		}
	}
	for name, value := range m.Headers {
		if !hasHeader(h.header, name, value) {
			return false, nil
		}
	}
	return true, nil
}

// lastValues gives the last value of each name of a query string. Names without
// a value do not count.
func lastValues(query string) map[string]string {
	last := make(map[string]string)
	for pair := range strings.SplitSeq(query, "&") {
		if name, value, ok := strings.Cut(pair, "="); ok && value != "" {
			last[unquotePlus(name)] = unquotePlus(value)
		}
	}
	return last
}

func hasHeader(header http.Header, name, value string) bool {
	for have, values := range header {
		if strings.EqualFold(have, name) && len(values) > 0 && values[0] == value {
			return true
		}
	}
	return false
}
