package fetch

import (
	"maps"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"sync"
)

// cookies are those of one requester. The CDK keeps them for the life of a
// stream, so that servers find their sessions again.
type cookies struct {
	mu  sync.Mutex
	jar *cookiejar.Jar // nil until a server sets one
}

// keep stores what an answer sets.
func (c *cookies) keep(from *url.URL, res *http.Response) {
	set := res.Cookies()
	if len(set) == 0 {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.jar == nil {
		jar, err := cookiejar.New(nil)
		if err != nil {
			return
		}
		c.jar = jar
	}
	c.jar.SetCookies(from, set)
}

// put adds the cookies for a request, unless the manifest sets the header.
func (c *cookies) put(h *hop) {
	c.mu.Lock()
	jar := c.jar
	c.mu.Unlock()
	if jar == nil || len(h.header["Cookie"]) > 0 {
		return
	}
	var pairs []string
	for _, cookie := range jar.Cookies(h.url) {
		pairs = append(pairs, cookie.Name+"="+cookie.Value)
	}
	if len(pairs) > 0 {
		h.header = maps.Clone(h.header) // the next attempt begins without it
		h.header["Cookie"] = []string{strings.Join(pairs, "; ")}
	}
}
