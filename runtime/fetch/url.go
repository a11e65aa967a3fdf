package fetch

import (
	"slices"
	"strings"
)

// parts are the pieces of a URL as Python's urllib.parse cuts them. Nothing is
// decoded.
type parts struct {
	scheme, netloc, path, params, query, fragment string
}

// joinURL resolves path against base as the CDK does: base gets a trailing
// slash when it has none, then RFC 3986 reference resolution follows as
// Python's urljoin does it. An empty path gives base unchanged.
func joinURL(base, path string) string {
	if path == "" {
		return base
	}
	if plainURL(base) && plainPath(path) && path[0] != '/' {
		return withSlash(base) + path
	}
	return resolveURL(withSlash(base), path)
}

func withSlash(base string) string {
	if strings.HasSuffix(base, "/") {
		return base
	}
	return base + "/"
}

// plainURL tells URLs that neither joining nor preparing changes: most are. The
// path may be missing.
func plainURL(text string) bool {
	rest, ok := strings.CutPrefix(text, "https://")
	if !ok {
		if rest, ok = strings.CutPrefix(text, "http://"); !ok {
			return false
		}
	}
	end := strings.IndexByte(rest, '/')
	if end < 0 {
		end = len(rest)
	}
	host, port, hasPort := strings.Cut(rest[:end], ":")
	if host == "" || hasPort && (port == "" || port[0] == '0' || len(port) > 5 || len(port) == 5 && port > "65535") {
		return false
	}
	for i := range len(host) {
		if c := host[i]; !('a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '-' || c == '.' && i > 0) {
			return false
		}
	}
	return strings.Trim(port, "0123456789") == "" && plainPath(rest[end:])
}

// plainPath tells paths of letters, digits and slashes in which no segment is
// empty, save the last, or begins with a dot.
func plainPath(path string) bool {
	for i := range len(path) {
		switch c := path[i]; {
		case c == '/', c == '.':
			if i > 0 && path[i-1] == '/' || i == 0 && c == '.' {
				return false
			}
		case !unreserved(c):
			return false
		}
	}
	return true
}

// resolveURL is urljoin: it differs from net/url in keeping escapes as they
// are, in dropping empty segments where base and reference meet, and in
// returning a reference with another scheme unchanged.
func resolveURL(base, ref string) string {
	switch {
	case base == "":
		return ref
	case ref == "":
		return base
	}
	b := splitURL(base, "")
	r := splitURL(ref, b.scheme)
	if r.scheme != b.scheme || !hierarchical(r.scheme) {
		return ref
	}
	if r.netloc != "" {
		return r.String()
	}
	r.netloc = b.netloc
	if r.path == "" && r.params == "" {
		r.path, r.params = b.path, b.params
		if r.query == "" {
			r.query = b.query
		}
		return r.String()
	}
	r.path = resolvePath(b.path, r.path)
	return r.String()
}

func resolvePath(base, ref string) string {
	segments := strings.Split(ref, "/")
	if !strings.HasPrefix(ref, "/") {
		above := strings.Split(base, "/")
		if above[len(above)-1] != "" {
			above = above[:len(above)-1] // the last segment is a file, not a folder
		}
		segments = append(above, segments...)
		if len(segments) > 2 {
			inner := slices.DeleteFunc(slices.Clone(segments[1:len(segments)-1]), func(s string) bool { return s == "" })
			segments = slices.Concat(segments[:1], inner, segments[len(segments)-1:])
		}
	}
	var out []string
	for _, segment := range segments {
		switch segment {
		case "..":
			if len(out) > 0 {
				out = out[:len(out)-1]
			}
		case ".":
		default:
			out = append(out, segment)
		}
	}
	if last := segments[len(segments)-1]; last == "." || last == ".." {
		out = append(out, "")
	}
	if path := strings.Join(out, "/"); path != "" {
		return path
	}
	return "/"
}

// splitURL is urlparse with a default scheme.
func splitURL(text, scheme string) parts {
	text = strings.TrimLeftFunc(text, func(r rune) bool { return r <= ' ' })
	if strings.ContainsAny(text, "\t\r\n") {
		text = strings.NewReplacer("\t", "", "\r", "", "\n", "").Replace(text)
	}
	p := parts{scheme: scheme}
	if i := strings.IndexByte(text, ':'); i > 0 && isScheme(text[:i]) {
		p.scheme, text = strings.ToLower(text[:i]), text[i+1:]
	}
	if strings.HasPrefix(text, "//") {
		end := strings.IndexAny(text[2:], "/?#")
		if end < 0 {
			end = len(text) - 2
		}
		p.netloc, text = text[2:2+end], text[2+end:]
	}
	text, p.fragment, _ = strings.Cut(text, "#")
	p.path, p.query, _ = strings.Cut(text, "?")
	if hierarchical(p.scheme) {
		from := strings.LastIndexByte(p.path, '/') + 1
		if i := strings.IndexByte(p.path[from:], ';'); i >= 0 {
			p.path, p.params = p.path[:from+i], p.path[from+i+1:]
		}
	}
	return p
}

func isScheme(text string) bool {
	for i := range len(text) {
		c := text[i]
		letter := 'a' <= c|0x20 && c|0x20 <= 'z'
		if !letter && (i == 0 || !('0' <= c && c <= '9' || c == '+' || c == '-' || c == '.')) {
			return false
		}
	}
	return text != ""
}

// hierarchical tells the schemes whose references Python resolves. The list in
// Python is longer, but the others cannot be requested anyway.
func hierarchical(scheme string) bool {
	return scheme == "" || scheme == "http" || scheme == "https"
}

// String is urlunparse.
func (p parts) String() string {
	path := p.path
	if p.params != "" {
		path += ";" + p.params
	}
	if p.netloc != "" || p.scheme != "" && hierarchical(p.scheme) && !strings.HasPrefix(path, "//") {
		if path != "" && path[0] != '/' {
			path = "/" + path
		}
		path = "//" + p.netloc + path
	}
	if p.scheme != "" {
		path = p.scheme + ":" + path
	}
	if p.query != "" {
		path += "?" + p.query
	}
	if p.fragment != "" {
		path += "#" + p.fragment
	}
	return path
}
