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
	if r.URL.Path != "/submissions" {
		http.NotFound(w, r)
		return
	}
	var all []object
	for _, form := range strings.Split(r.URL.Query().Get("form_ids"), ",") {
		n, err := strconv.Atoi(strings.TrimPrefix(form, "form-"))
		if err != nil || n >= a.Forms {
			refuse(w, http.StatusBadRequest, object{"message": fmt.Sprintf("there is no form %q", form)})
			return
		}
		for i := range n * 7 % 50 {
			all = append(all, object{"id": fmt.Sprintf("%d-%d", n, i), "form_id": form, "submitted_at": 1704067200000 + i,
				"values": []object{{"name": "email", "value": fmt.Sprintf("user%d@example.com", i)}}})
		}
	}
	a.list(w, r, len(all), func(i int) object { return all[i] })
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
