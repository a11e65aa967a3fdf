package exampleapi

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

// Mediagram answers like a social media API: data beside opaque cursors, and
// a 400 for media that have no insights.
type Mediagram struct {
	Counter
	Accounts int
}

// ServeHTTP answers one request.
func (a *Mediagram) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.count(r)
	if r.URL.Query().Get("access_token") != Token {
		refuse(w, http.StatusUnauthorized, object{"error": object{"message": "invalid token", "code": 190}})
		return
	}
	path := strings.Trim(r.URL.Path, "/")
	switch {
	case path == "me/accounts":
		a.list(w, r, a.Accounts, func(i int) object {
			return object{"id": fmt.Sprintf("page%d", i), "name": fmt.Sprintf("Page %d", i), "business_account": object{"id": fmt.Sprintf("acc%d", i)}}
		})
	case strings.HasSuffix(path, "/media"):
		account := strings.TrimSuffix(path, "/media")
		n, _ := strconv.Atoi(strings.TrimPrefix(account, "acc"))
		a.list(w, r, n*13%60, func(i int) object {
			return object{"id": fmt.Sprintf("%s-m%d", account, i), "media_type": "IMAGE", "timestamp": stamp(i), "caption": nil}
		})
	case strings.HasSuffix(path, "/insights"):
		medium := strings.TrimSuffix(path, "/insights")
		if strings.HasSuffix(medium, "7") {
			refuse(w, http.StatusBadRequest, object{"error": object{"message": "This medium has no insights"}})
			return
		}
		var data []object
		for _, metric := range strings.Split(r.URL.Query().Get("metric"), ",") {
			data = append(data, object{"id": medium + "/" + metric, "name": metric, "values": []object{{"value": len(medium)}}})
		}
		reply(w, object{"data": data})
	default:
		http.NotFound(w, r)
	}
}

func (a *Mediagram) list(w http.ResponseWriter, r *http.Request, n int, item func(i int) object) {
	size := number(r, "limit", 25)
	from := 0
	if after := r.URL.Query().Get("after"); after != "" {
		from, _ = strconv.Atoi(strings.TrimPrefix(after, "cursor-"))
	}
	to := min(from+size, n)
	data := []object{}
	for i := from; i < to; i++ {
		data = append(data, item(i))
	}
	paging := object{"cursors": object{"after": fmt.Sprintf("cursor-%d", to)}}
	if to < n {
		paging["next"] = "more"
	}
	reply(w, object{"data": data, "paging": paging})
}
