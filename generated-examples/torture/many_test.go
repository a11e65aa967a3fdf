package torture

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// crowd is an API with many accounts, each with one order.
func crowd(t *testing.T, accounts int) string {
	const pageSize = 1000
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if at := strings.Split(strings.Trim(r.URL.Path, "/"), "/"); len(at) == 3 {
			_, _ = fmt.Fprintf(w, `{"data":[{"id":"%s-o","updated_at":"2024-01-20"}]}`, at[1])
			return
		}
		from, _ := strconv.Atoi(strings.TrimPrefix(r.URL.Query().Get("page"), "from-"))
		to := min(from+pageSize, accounts)
		var all []object
		for n := from; n < to; n++ {
			all = append(all, object{"id": fmt.Sprint("account-", 1_000_000+n)})
		}
		answer := object{"data": all}
		if to < accounts {
			answer["next"] = fmt.Sprint("from-", to)
		}
		_ = json.NewEncoder(w).Encode(answer)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// TestManyPartitions: what a sync writes of states grows with its partitions,
// and beyond 10,000 of them there is one cursor for all.
func TestManyPartitions(t *testing.T) {
	sizes := []int{300, 3000}
	if long {
		sizes = []int{1000, 10_000, 10_100, 100_000}
	}
	for _, partitions := range sizes {
		t.Run(fmt.Sprint(partitions), func(t *testing.T) {
			c := newConnector(t, built(t, fused), 4)
			c.write(t, "config.json", object{"api_url": crowd(t, partitions)})
			first := c.read(t, []string{"orders"}, nil, cut{kind: uncut}, false)
			if first.code != 0 || len(first.records["orders"]) != partitions {
				t.Fatalf("exit code %d, %d records: %v", first.code, len(first.records["orders"]), first.errors)
			}
			wrote, largest := 0, 0
			for _, line := range first.lines {
				if strings.HasPrefix(line, `{"type":"STATE"`) {
					wrote += len(line)
					largest = max(largest, len(line))
				}
			}
			last := len(first.states["orders"])
			t.Logf("%d states, %d bytes, %d a partition; the last one has %d", first.stateN, wrote, wrote/partitions, last)
			// Each partition pays for a kilobyte; the first state and the last are free.
			if most := partitions*1024 + 2*largest + first.stateN*200; wrote > most {
				t.Errorf("%d bytes of states for %d partitions, want at most %d", wrote, partitions, most)
			}
			var final struct {
				Global bool              `json:"use_global_cursor"`
				States []json.RawMessage `json:"states"`
				State  map[string]string `json:"state"`
			}
			if err := json.Unmarshal(first.states["orders"], &final); err != nil {
				t.Fatal(err)
			}
			many := partitions > 10_000
			if final.Global != many || many == (len(final.States) > 0) || final.State["updated_at"] != "2024-01-20" {
				t.Errorf("global: %v, %d partitions, common cursor %v", final.Global, len(final.States), final.State)
			}
			second := c.read(t, []string{"orders"}, first.states, cut{kind: uncut}, false)
			if second.code != 0 || timeless(t, second.states["orders"]) != timeless(t, first.states["orders"]) {
				t.Errorf("exit code %d; the second sync ends with another state: %.300s", second.code, second.states["orders"])
			}
		})
	}
}

// full is the state of orders with more partitions than are kept. Of the
// accounts that there are, the first comes first and the last one last.
func full() json.RawMessage {
	const partitions = 25_100
	var b strings.Builder
	b.WriteString(`{"use_global_cursor":false,"states":[`)
	for n := range partitions {
		id := fmt.Sprint("gone-", n)
		switch n {
		case 0:
			id = "a1"
		case partitions - 1:
			id = "a15"
		}
		if n > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"partition":{"account":%q,"parent_slice":{}},"cursor":{"updated_at":"2024-02-25"}}`, id)
	}
	b.WriteString(`],"state":{"updated_at":"2024-01-02"},"lookback_window":0}`)
	return json.RawMessage(b.String())
}

// TestPartitionsThatAreDropped: of 25,100 cursors the oldest are dropped, and
// those partitions are read from the common one.
func TestPartitionsThatAreDropped(t *testing.T) {
	ours := newConnector(t, built(t, fused), 1)
	states := map[string]json.RawMessage{"orders": full()}
	got := ours.read(t, []string{"orders"}, states, cut{kind: uncut}, false)
	if got.code != 0 {
		t.Fatalf("exit code %d: %v", got.code, got.errors)
	}
	of := func(out *output, account string) int {
		return len(slices.DeleteFunc(ids(t, out.records["orders"]), func(id string) bool { return !strings.HasPrefix(id, account+"-") }))
	}
	if first, last := of(got, "a1"), of(got, "a15"); first != 4 || last != 0 {
		t.Errorf("%d orders of the partition that was dropped, %d of the one that was kept; want 4 and 0", first, last)
	}
	if want := `{"lookback_window":0,"parent_state":{},"state":{"updated_at":"2024-02-18"},"use_global_cursor":true}`; timeless(t, got.states["orders"]) != want {
		t.Errorf("final state %.300s, want %s", got.states["orders"], want)
	}
	t.Run("as the CDK", func(t *testing.T) {
		want := cdk(t).read(t, []string{"orders"}, states, cut{kind: uncut}, false)
		if !slices.Equal(ids(t, got.records["orders"]), ids(t, want.records["orders"])) || timeless(t, got.states["orders"]) != timeless(t, want.states["orders"]) {
			t.Errorf("airgen reads %v and ends with %.300s\nthe CDK reads %v and ends with %.300s",
				ids(t, got.records["orders"]), got.states["orders"], ids(t, want.records["orders"]), want.states["orders"])
		}
	})
}
