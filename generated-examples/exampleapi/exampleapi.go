// Package exampleapi answers like the APIs that the example connectors read:
// pages in their several manners, answers that ask to wait, and resources that
// are gone. It is deterministic, keeps nothing between requests but counters,
// and serves tests and the demo; it is no model of a real service.
package exampleapi

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"sync"
)

// Token is the access token that every API here accepts.
const Token = "example-token"

// object is one JSON object of an answer.
type object map[string]any

// Counter counts requests by path, and remembers who was turned away once.
type Counter struct {
	mu     sync.Mutex
	paths  map[string]int
	turned map[string]bool
}

// Requests gives the number of requests that were answered, by path.
func (c *Counter) Requests() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := make(map[string]int, len(c.paths))
	for p, n := range c.paths {
		out[p] = n
	}
	return out
}

// Total gives the number of requests.
func (c *Counter) Total() int {
	n := 0
	for _, k := range c.Requests() {
		n += k
	}
	return n
}

func (c *Counter) count(r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.paths == nil {
		c.paths = map[string]int{}
	}
	c.paths[r.URL.Path]++
}

// first reports whether key is asked for the first time: such a request is
// turned away, and answered when it comes again.
func (c *Counter) first(key string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.turned[key] {
		return false
	}
	if c.turned == nil {
		c.turned = map[string]bool{}
	}
	c.turned[key] = true
	return true
}

func reply(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v)
}

func refuse(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v)
}

// window cuts one page out of n things numbered from 0.
func window(n, page, size int) (from, to int) {
	from = min(max(page, 0)*size, n)
	return from, min(from+size, n)
}

func number(r *http.Request, key string, otherwise int) int {
	if n, err := strconv.Atoi(r.URL.Query().Get(key)); err == nil {
		return n
	}
	return otherwise
}

func stamp(day int) string {
	return fmt.Sprintf("2024-%02d-%02dT%02d:00:00Z", 1+day/28%12, 1+day%28, day%24)
}
