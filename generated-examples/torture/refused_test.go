package torture

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
)

// moody is an API that answers a status in place of some pages.
type moody struct {
	status int
	// down refuses every page.
	down atomic.Bool
	// forgot knows pages only after the first one was asked for.
	forgot atomic.Bool
}

func (m *moody) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("page") == "" {
		m.forgot.Store(false)
	}
	if m.down.Load() || m.forgot.Load() {
		w.WriteHeader(m.status)
		return
	}
	all, _ := content(r)
	_, _ = w.Write(page(all, r))
}

// An API that does not know the page any more at which a refresh goes on is
// asked for the first one. Where it refuses that too, or is down, the place is
// kept for the next sync.
func TestRefusedTokens(t *testing.T) {
	for _, status := range []int{400, 401, 403, 404, 410, 422, 429, 500, 503} {
		for _, down := range []bool{false, true} {
			if !down && (status == 429 || status >= 500) {
				continue // not a judgement of the page
			}
			t.Run(fmt.Sprint(status, ", down: ", down), func(t *testing.T) {
				c := newConnector(t, built(t, fused), 1)
				begun := c.read(t, []string{"plain"}, nil, cut{afterState, 3}, false).states
				api := &moody{status: status}
				api.down.Store(down)
				api.forgot.Store(!down)
				server := httptest.NewServer(api)
				defer server.Close()
				c.write(t, "config.json", object{"api_url": server.URL})
				got := c.read(t, []string{"plain"}, begun, cut{kind: uncut}, false)
				if !down {
					if got.code != 0 || len(got.records["plain"]) != 11 {
						t.Errorf("exit code %d, %d records, want all 11: %v", got.code, len(got.records["plain"]), got.errors)
					}
					return
				}
				var state struct {
					Token string `json:"next_page_token"`
				}
				if err := json.Unmarshal(got.states["plain"], &state); err != nil || got.code == 0 || state.Token != "from-6" {
					t.Errorf("exit code %d, state %s, want a failure and a state that goes on from-6", got.code, got.states["plain"])
				}
				api.down.Store(false)
				if again := c.read(t, []string{"plain"}, got.states, cut{kind: uncut}, false); again.code != 0 || len(again.records["plain"]) != 5 {
					t.Errorf("the next sync ends with %d and %d records, want the 5 that were left", again.code, len(again.records["plain"]))
				}
			})
		}
	}
}
