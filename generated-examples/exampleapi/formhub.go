package exampleapi

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

// Formhub answers like a form service: results beside a link to the next page.
type Formhub struct {
	Counter
	Forms int
}

// ServeHTTP answers one request.
func (a *Formhub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.count(r)
	user, password, basic := r.BasicAuth()
	if r.Header.Get("Authorization") != "Bearer "+Token && !(basic && user == "user" && password == Token) {
		refuse(w, http.StatusUnauthorized, object{"message": "who are you?"})
		return
	}
	if r.URL.Path == "/marketing/forms" {
		a.list(w, r, a.Forms, func(i int) object {
			return object{"id": fmt.Sprintf("form-%d", i), "name": fmt.Sprintf("Form %d", i)}
		})
		return
	}
	id, ok := strings.CutPrefix(r.URL.Path, "/submissions/forms/form-")
	n, err := strconv.Atoi(id)
	if !ok || err != nil {
		http.NotFound(w, r)
		return
	}
	a.list(w, r, n*7%50, func(i int) object {
		return object{"id": fmt.Sprintf("%d-%d", n, i), "submitted_at": 1704067200000 + i, "values": []object{{"name": "email", "value": fmt.Sprintf("user%d@example.com", i)}}}
	})
}

func (a *Formhub) list(w http.ResponseWriter, r *http.Request, n int, item func(i int) object) {
	size := number(r, "limit", 20)
	after := number(r, "after", 0)
	results := []object{}
	for i := after; i < min(after+size, n); i++ {
		results = append(results, item(i))
	}
	answer := object{"results": results}
	if next := after + size; next < n {
		q := r.URL.Query()
		q.Set("after", strconv.Itoa(next))
		answer["paging"] = object{"next": object{"link": "http://" + r.Host + r.URL.Path + "?" + q.Encode()}}
	}
	reply(w, answer)
}
