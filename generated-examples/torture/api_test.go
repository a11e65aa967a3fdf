package torture

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// pageSize is how many records the API answers at once.
const pageSize = 2

// object is one record of the API.
type object map[string]any

// rows makes n records with ids below a prefix, changed every so many days from
// a first day of the year on.
func rows(prefix string, n, first, every int) []object {
	out := make([]object, n)
	for i := range out {
		out[i] = object{"id": fmt.Sprint(prefix, i+1), "updated_at": day(first + i*every), "seq": i + 1}
	}
	return out
}

// day is the n-th day of 2024, from 1.
func day(n int) string {
	return fmt.Sprintf("2024-%02d-%02d", 1+(n-1)/28, 1+(n-1)%28)
}

// number is the number at the end of an id.
func number(id string) int {
	digits := id[strings.LastIndexFunc(id, func(r rune) bool { return r < '0' || r > '9' })+1:]
	n, _ := strconv.Atoi(digits)
	return n
}

// content is everything that is found at a path. It never changes.
func content(r *http.Request) ([]object, bool) {
	at := strings.Split(strings.Trim(r.URL.Path, "/"), "/")
	switch what := strings.Join([]string{at[0], at[len(at)-1]}, "/"); {
	case what == "plain/plain":
		return rows("plain-", 11, 1, 3), true
	case what == "events/events":
		return rows("event-", 24, 1, 2), true
	case what == "feed/feed":
		all := rows("news-", 15, 1, 3)
		slices.Reverse(all)
		return all, true
	case what == "counts/counts":
		return rows("count-", 9, 1, 1), true
	case at[0] == "places" && len(at) == 2:
		return rows(at[1]+"-", map[string]int{"eu": 5, "us": 3, "sa": 6}[at[1]], 3, 9), true
	case what == "accounts/accounts":
		return rows("a", 15, 1, 1), true
	case what == "accounts/orders":
		return rows(at[1]+"-o", 1+number(at[1])*3%5, 2*number(at[1]), 5), true
	case what == "accounts/addresses":
		return rows(at[1]+"-d", number(at[1])%4, 1, 1), true
	case what == "addresses/phones":
		return rows(at[1]+"-p", 1+number(at[1])%3, 1, 1), true
	case what == "orders/items":
		return rows(at[1]+"-i", 1+number(at[1])%3, 1, 1), true
	case what == "batches/batches":
		var all []object
		for _, id := range strings.Split(r.URL.Query().Get("ids"), ",") {
			all = append(all, rows(id+"-b", 2, number(id), 4)...)
		}
		return all, true
	case at[0] == "pairs" && len(at) == 3:
		return rows(at[1]+"-"+at[2]+"-", 1+number(at[2])%3, 4*number(at[2]), 2), true
	case what == "projects/projects":
		return rows("p", 8, 2, 6), true
	case what == "projects/tasks":
		return rows(at[1]+"-t", number(at[1])%4, 3*number(at[1]), 7), true
	case what == "tasks/comments":
		return rows(at[1]+"-c", 1+number(at[1])%2, 2+5*number(at[1]), 3), true
	}
	return nil, false
}

// api serves the content in pages, and does to it what a run asks for.
type api struct {
	mu       sync.Mutex
	requests int
	// arrived is called with the number of each request of a run before it is
	// answered, from 1. It may keep the request for as long as it wants.
	arrived func(n int, r *http.Request)
	// halved says that an answer breaks off in the middle.
	halved func(n int) bool
	// troubled makes the first request for anything go wrong in one of the ways
	// in which APIs fail; the next one for it is answered.
	troubled bool
	seen     map[string]bool
}

// reset begins a run.
func (a *api) reset(arrived func(int, *http.Request), halved func(int) bool, troubled bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.requests, a.arrived, a.halved, a.troubled, a.seen = 0, arrived, halved, troubled, map[string]bool{}
}

func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.mu.Lock()
	a.requests++
	n, arrived, halved := a.requests, a.arrived, a.halved
	trouble := a.troubled && !a.seen[r.URL.String()]
	if a.seen != nil {
		a.seen[r.URL.String()] = true
	}
	a.mu.Unlock()
	if arrived != nil {
		arrived(n, r)
	}
	if trouble && fail(w, r.URL.String()) {
		return
	}
	if r.URL.Path == "/token" {
		_ = json.NewEncoder(w).Encode(object{"access_token": "t", "expires_in": 3600})
		return
	}
	all, ok := content(r)
	if !ok {
		http.NotFound(w, r)
		return
	}
	body := page(all, r)
	if halved != nil && halved(n) {
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
		_, _ = w.Write(body[:len(body)/2])
		panic(http.ErrAbortHandler)
	}
	_, _ = w.Write(body)
}

// page is the answer: what is within the bounds that the request names, from
// its page token on.
func page(all []object, r *http.Request) []byte {
	q := r.URL.Query()
	kept := slices.DeleteFunc(all, func(o object) bool {
		at := o["updated_at"].(string)
		after, _ := strconv.Atoi(q.Get("after"))
		return at < q.Get("since") || q.Get("until") != "" && at > q.Get("until") || o["seq"].(int) < after
	})
	from, _ := strconv.Atoi(strings.TrimPrefix(q.Get("page"), "from-"))
	from = min(from, len(kept))
	to := min(from+pageSize, len(kept))
	answer := object{"data": kept[from:to]}
	if to < len(kept) {
		answer["next"] = fmt.Sprint("from-", to)
	}
	body, err := json.Marshal(answer)
	if err != nil {
		panic(err)
	}
	return body
}

// fail answers in a way that makes the connector try again, or not at all. What
// it does depends on the URL alone.
func fail(w http.ResponseWriter, url string) bool {
	h := fnv.New32()
	_, _ = h.Write([]byte(url))
	switch h.Sum32() % 5 {
	case 0:
		w.Header().Set("Retry-After", "7200")
		w.WriteHeader(http.StatusTooManyRequests)
	case 1:
		w.WriteHeader(http.StatusInternalServerError)
	case 2:
		panic(http.ErrAbortHandler)
	case 3:
		w.Header().Set("Content-Length", "100")
		_, _ = w.Write([]byte(`{"data":[{"id"`))
		panic(http.ErrAbortHandler)
	default:
		return false
	}
	return true
}
