package fetch

import (
	"net/netip"
	"slices"
	"strconv"
	"strings"
)

// The exceptions of the requests library that the CDK tells apart.
const (
	invalidSchema = "InvalidSchema"
	missingSchema = "MissingSchema"
	invalidURL    = "InvalidURL"
)

// prepareURL brings a URL into the form that is sent, and appends an encoded
// query: white space in front goes away, dots in the path are resolved, what
// must not stand in a URL is percent-encoded and existing escapes are kept.
// A URL that is not HTTP comes back unchanged: sending it is what fails.
func prepareURL(text, query string) (string, error) {
	if plainURL(text) && strings.Count(text, "/") > 2 {
		if query == "" {
			return text, nil
		}
		return text + "?" + plainEscapes(query), nil
	}
	return prepareAny(text, query)
}

// prepareAny is prepareURL without the short way for plain URLs.
func prepareAny(text, query string) (string, error) {
	text = strings.TrimLeftFunc(text, isSpace)
	if strings.Contains(text, ":") && !hasPrefixFold(text, "http") {
		return text, nil
	}
	u, err := parseURL(text)
	switch {
	case err != nil:
		return "", err
	case u.scheme == "":
		return "", requestErrorf(missingSchema, "Invalid URL '%s': No scheme supplied. Perhaps you meant https://%s?", text, text)
	case u.host == "":
		return "", requestErrorf(invalidURL, "Invalid URL '%s': No host supplied", text)
	case u.host[0] == '*' || u.host[0] == '.':
		return "", requestErrorf(invalidURL, "URL has an invalid label.")
	}
	var out strings.Builder
	out.WriteString(u.scheme)
	out.WriteString("://")
	if u.userinfo != "" {
		out.WriteString(plainEscapes(u.userinfo) + "@")
	}
	out.WriteString(u.host)
	if u.port != "" && u.port != "0" {
		out.WriteString(":" + u.port)
	}
	path := u.path
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	out.WriteString(plainEscapes(path))
	if u.query != "" && query != "" {
		query = u.query + "&" + query
	} else if query == "" {
		query = u.query
	}
	if query != "" {
		out.WriteString("?" + plainEscapes(query))
	}
	if u.fragment != "" {
		out.WriteString("#" + plainEscapes(u.fragment))
	}
	return out.String(), nil
}

// address is a URL as urllib3 cuts it, every piece already encoded.
type address struct {
	scheme, userinfo, host, port, path, query, fragment string
}

func parseURL(text string) (address, error) {
	var u address
	whole := text
	if i := strings.IndexByte(text, ':'); i > 0 && isScheme(text[:i]) {
		u.scheme, text = strings.ToLower(text[:i]), text[i+1:]
	} else if !strings.HasPrefix(text, "/") {
		text = "//" + text
	}
	authority := ""
	if strings.HasPrefix(text, "//") {
		text = text[2:]
		end := strings.IndexAny(text, `\/?#`)
		if end < 0 {
			end = len(text)
		}
		authority, text = text[:end], text[end:]
	}
	text, u.fragment, _ = strings.Cut(text, "#")
	u.path, u.query, _ = strings.Cut(text, "?")
	if i := strings.LastIndexByte(authority, '@'); i >= 0 {
		u.userinfo, authority = authority[:i], authority[i+1:]
	}
	var ok bool
	if u.host, u.port, ok = splitHost(authority); !ok {
		return u, requestErrorf(invalidURL, "Failed to parse: %s: '%s' is not a valid host or port", whole, authority)
	}
	if n, err := strconv.Atoi(u.port); u.port != "" && (err != nil || n > 65535) {
		return u, requestErrorf(invalidURL, "Failed to parse: %s", whole)
	}
	// Host names that are not ASCII are left to the HTTP client, which applies IDNA.
	u.host = strings.ToLower(u.host)
	if u.scheme == "http" || u.scheme == "https" || u.scheme == "" {
		u.userinfo = quotePart(u.userinfo, userinfoChars)
		u.path = quotePart(withoutDots(u.path), pathChars)
		u.query = quotePart(u.query, queryChars)
		u.fragment = quotePart(u.fragment, queryChars)
	}
	return u, nil
}

// splitHost cuts host and port, or says that the text is neither.
func splitHost(text string) (host, port string, ok bool) {
	if strings.HasPrefix(text, "[") {
		end := strings.IndexByte(text, ']')
		if end < 0 {
			return "", "", false
		}
		addr, err := netip.ParseAddr(strings.Replace(text[1:end], "%25", "%", 1))
		if err != nil || !addr.Is6() {
			return "", "", false
		}
		host, text = text[:end+1], text[end+1:]
	} else {
		end := strings.IndexByte(text, ':')
		if end < 0 {
			end = len(text)
		}
		host, text = text[:end], text[end:]
		for i := range len(host) {
			c := host[i]
			if c <= ' ' || c == 0x7f || c == '[' || c == ']' || c == '%' && !isEscape(host[i:]) {
				return "", "", false
			}
		}
	}
	if text == "" {
		return host, "", true
	}
	if text[0] != ':' {
		return "", "", false
	}
	port = text[1:]
	if strings.ContainsFunc(port, func(r rune) bool { return r < '0' || r > '9' }) {
		return "", "", false
	}
	if trimmed := strings.TrimLeft(port, "0"); trimmed != "" || port == "" {
		port = trimmed
	} else {
		port = "0"
	}
	return host, port, len(port) <= 5
}

// withoutDots resolves "." and ".." in the path of an absolute URL.
func withoutDots(path string) string {
	if !strings.Contains(path, ".") {
		return path
	}
	var out []string
	for segment := range strings.SplitSeq(path, "/") {
		switch segment {
		case ".":
		case "..":
			if len(out) > 0 {
				out = out[:len(out)-1]
			}
		default:
			out = append(out, segment)
		}
	}
	if strings.HasPrefix(path, "/") && (len(out) == 0 || out[0] != "") {
		out = slices.Insert(out, 0, "")
	}
	if strings.HasSuffix(path, "/.") || strings.HasSuffix(path, "/..") {
		out = append(out, "")
	}
	return strings.Join(out, "/")
}

func isSpace(r rune) bool {
	switch {
	case r >= '\t' && r <= '\r', r >= 0x1c && r <= ' ', r == 0x85, r == 0xa0:
		return true
	}
	return false
}

func hasPrefixFold(text, prefix string) bool {
	return len(text) >= len(prefix) && strings.EqualFold(text[:len(prefix)], prefix)
}
