package exampleapi

import (
	"fmt"
	"net/http"
)

// Adboard answers like an advertising API: every answer is a 200 with a code
// of its own, lists stand under data.list beside page_info, and a busy API
// says so with code 40100.
type Adboard struct {
	Counter
	Advertisers int
}

// ServeHTTP answers one request.
func (a *Adboard) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.count(r)
	if r.Header.Get("Access-Token") != Token {
		reply(w, object{"code": 40105, "message": "Access token is incorrect", "data": object{}})
		return
	}
	advertiser := number(r, "advertiser_id", -1)
	switch r.URL.Path {
	case "/advertiser/get/":
		a.list(w, r, a.Advertisers, func(i int) object {
			return object{"advertiser_id": 7000000000000000000 + i, "name": fmt.Sprintf("Advertiser %d", i), "status": "ENABLED"}
		})
	case "/campaign/get/":
		since := r.URL.Query().Get("modified_since")
		var all []object
		for i := range 6 {
			modified := fmt.Sprintf("2024-01-%02d 00:00:00", 1+(advertiser+i)%28)
			if modified >= since {
				all = append(all, object{"campaign_id": advertiser*10 + i, "advertiser_id": advertiser, "status": "ACTIVE", "budget": 12.5, "modify_time": modified})
			}
		}
		a.list(w, r, len(all), func(i int) object { return all[i] })
	case "/ad/get/":
		a.list(w, r, 13, func(i int) object {
			status := "ACTIVE"
			if i%5 == 4 {
				status = "DELETED"
			}
			return object{"ad_id": advertiser*100 + i, "advertiser_id": advertiser, "status": status, "image": nil}
		})
	case "/pixel/list/":
		a.list(w, r, advertiser%3, func(i int) object {
			return object{"pixel_id": advertiser*10 + i, "name": fmt.Sprintf("pixel %d", i), "secret_note": "not for sync"}
		})
	default:
		http.NotFound(w, r)
	}
}

func (a *Adboard) list(w http.ResponseWriter, r *http.Request, n int, item func(i int) object) {
	page, size := number(r, "page", 1), number(r, "page_size", 10)
	if page == 2 && a.first(r.URL.String()) {
		reply(w, object{"code": 40100, "message": "Too many requests", "data": object{}})
		return
	}
	from, to := window(n, page-1, size)
	list := []object{}
	for i := from; i < to; i++ {
		list = append(list, item(i))
	}
	reply(w, object{"code": 0, "message": "OK", "data": object{
		"list":      list,
		"page_info": object{"page": page, "page_size": size, "total_number": n, "total_page": (n + size - 1) / size},
	}})
}
