package exampleapi

import (
	"fmt"
	"net/http"
	"strconv"
)

// Codehub answers like a code hosting service: plain lists in numbered pages,
// a Retry-After now and then, and issues that were moved away.
type Codehub struct {
	Counter
	// Issues is the number of issues in each repository.
	Issues int
}

// ServeHTTP answers one request.
func (a *Codehub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.count(r)
	if r.Header.Get("Authorization") != "Bearer "+Token {
		refuse(w, http.StatusUnauthorized, object{"message": "bad credentials"})
		return
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /repos/{owner}/{name}/issues", a.issues)
	mux.HandleFunc("GET /repos/{owner}/{name}/issues/{number}/comments", a.comments)
	mux.HandleFunc("GET /repos/{owner}/{name}/issues/{number}/reactions", a.reactions)
	mux.HandleFunc("GET /comments/{id}/reactions", a.reactions)
	mux.HandleFunc("GET /repos/{owner}/{name}/pulls", a.pulls)
	mux.HandleFunc("GET /repos/{owner}/{name}/pulls/{number}/reviews", a.reviews)
	mux.HandleFunc("GET /reviews/{id}/comments", a.reviewComments)
	mux.ServeHTTP(w, r)
}

// list answers the page of n things that the request asks for.
func (a *Codehub) list(w http.ResponseWriter, r *http.Request, n int, item func(i int) object) {
	if page := number(r, "page", 1); page == 2 && a.first(r.URL.String()) {
		w.Header().Set("Retry-After", "0")
		refuse(w, http.StatusTooManyRequests, object{"message": "slow down"})
		return
	}
	from, to := window(n, number(r, "page", 1)-1, number(r, "per_page", 30))
	out := []object{}
	for i := from; i < to; i++ {
		out = append(out, item(i))
	}
	reply(w, out)
}

func repoID(r *http.Request) int {
	id := 0
	for _, b := range []byte(r.PathValue("name")) {
		id += int(b)
	}
	return id * 1000
}

func (a *Codehub) issues(w http.ResponseWriter, r *http.Request) {
	since := r.URL.Query().Get("since")
	var all []object
	for i := range a.Issues {
		updated := stamp(i)
		if updated >= since {
			all = append(all, object{"id": repoID(r) + i, "number": i + 1, "title": fmt.Sprintf("Issue %d", i+1), "state": "open", "closed_by": nil, "updated_at": updated})
		}
	}
	a.list(w, r, len(all), func(i int) object { return all[i] })
}

func (a *Codehub) comments(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.PathValue("number"))
	if err != nil || n%17 == 0 { // moved to another repository
		refuse(w, http.StatusNotFound, object{"message": "not found"})
		return
	}
	a.list(w, r, n%4, func(i int) object {
		return object{"id": (repoID(r)+n)*10 + i, "body": fmt.Sprintf("Comment %d with a \"quote\" and ünïcödé", i), "updated_at": stamp(n + i)}
	})
}

func (a *Codehub) reactions(w http.ResponseWriter, r *http.Request) {
	n := len(r.URL.Path) % 3
	id, _ := strconv.Atoi(r.PathValue("id") + r.PathValue("number"))
	a.list(w, r, n, func(i int) object {
		return object{"id": id*10 + i, "content": "+1", "user": fmt.Sprintf("user%d", i)}
	})
}

func (a *Codehub) pulls(w http.ResponseWriter, r *http.Request) {
	a.list(w, r, 5, func(i int) object {
		return object{"id": repoID(r) + 500 + i, "number": 500 + i, "title": fmt.Sprintf("Change %d", i)}
	})
}

func (a *Codehub) reviews(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.PathValue("number"))
	a.list(w, r, 2, func(i int) object {
		return object{"id": (repoID(r)+n)*10 + i, "state": "APPROVED", "user": fmt.Sprintf("user%d", i)}
	})
}

func (a *Codehub) reviewComments(w http.ResponseWriter, r *http.Request) {
	id, _ := strconv.Atoi(r.PathValue("id"))
	a.list(w, r, id%3, func(i int) object {
		return object{"id": id*10 + i, "body": "Looks good", "path": "main.go"}
	})
}
