package smallerrequests_test

import (
	"fmt"
	"slices"
	"testing"

	smallerrequests "github.com/airgen/airgen/golden/smaller_requests"
	"github.com/airgen/airgen/runtime/source/sourcetest"
)

func data(records ...string) []sourcetest.Answer {
	body := `{"data":[`
	for i, r := range records {
		if i > 0 {
			body += ","
		}
		body += r
	}
	return sourcetest.OK(body + `]}`)
}

func at(id int, day string) string { return fmt.Sprintf(`{"id":%d,"day":"2024-05-%s"}`, id, day) }

func refused(status int) []sourcetest.Answer {
	return []sourcetest.Answer{{Status: status, Body: `{}`}}
}

func TestSmallerRequests(t *testing.T) {
	for _, tt := range []struct {
		name    string
		stream  string
		answers map[string][]sourcetest.Answer
		records []string
		asked   []string
		state   string
		fails   bool
	}{
		{
			name: "paging begins anew behind the newest record", stream: "events",
			answers: map[string][]sourcetest.Answer{
				"GET /events?from=2024-05-01&limit=4&to=2024-05-08": data(at(1, "01"), at(2, "02"), at(3, "02"), at(4, "03")),
				"GET /events?from=2024-05-03&limit=4&to=2024-05-08": data(at(4, "03"), at(5, "04")),
			},
			records: []string{at(1, "01"), at(2, "02"), at(3, "02"), at(4, "03"), at(4, "03"), at(5, "04")},
			asked:   []string{"GET /events?from=2024-05-01&limit=4&to=2024-05-08", "GET /events?from=2024-05-03&limit=4&to=2024-05-08"},
			state:   `{"day":"2024-05-04"}`,
		},
		{
			name: "a reset that gets nowhere is an error", stream: "events",
			answers: map[string][]sourcetest.Answer{
				"GET /events?from=2024-05-01&limit=4&to=2024-05-08": data(at(1, "01"), at(2, "01"), at(3, "01"), at(4, "01")),
			},
			records: []string{at(1, "01"), at(2, "01"), at(3, "01"), at(4, "01")},
			asked:   []string{"GET /events?from=2024-05-01&limit=4&to=2024-05-08"},
			fails:   true,
		},
		{
			name: "a page that is too large is asked for with a smaller size", stream: "reports",
			answers: map[string][]sourcetest.Answer{
				"GET /reports?from=2024-05-01&limit=4&to=2024-05-08":          refused(413),
				"GET /reports?from=2024-05-01&limit=2&to=2024-05-08":          data(at(1, "01"), at(2, "02")),
				"GET /reports?from=2024-05-01&limit=2&offset=2&to=2024-05-08": data(at(3, "03")),
			},
			records: []string{at(1, "01"), at(2, "02"), at(3, "03")},
			asked: []string{"GET /reports?from=2024-05-01&limit=4&to=2024-05-08", "GET /reports?from=2024-05-01&limit=2&to=2024-05-08",
				"GET /reports?from=2024-05-01&limit=2&offset=2&to=2024-05-08"},
			state: `{"day":"2024-05-03"}`,
		},
		{
			name: "a page that is too large at any size", stream: "reports",
			answers: map[string][]sourcetest.Answer{
				"GET /reports?from=2024-05-01&limit=4&to=2024-05-08": refused(413),
				"GET /reports?from=2024-05-01&limit=2&to=2024-05-08": refused(413),
				"GET /reports?from=2024-05-01&limit=1&to=2024-05-08": refused(413),
			},
			asked: []string{"GET /reports?from=2024-05-01&limit=4&to=2024-05-08", "GET /reports?from=2024-05-01&limit=2&to=2024-05-08",
				"GET /reports?from=2024-05-01&limit=1&to=2024-05-08", "GET /reports?from=2024-05-01&limit=1&to=2024-05-08"},
			fails: true,
		},
		{
			name: "a window that is too wide is read in halves", stream: "metrics",
			answers: map[string][]sourcetest.Answer{
				"GET /metrics?from=2024-05-01&to=2024-05-08": refused(422),
				"GET /metrics?from=2024-05-01&to=2024-05-04": data(at(1, "01")),
				"GET /metrics?from=2024-05-05&to=2024-05-08": data(at(4, "04"), at(5, "05")), // the filter sees the half
			},
			records: []string{at(1, "01"), at(5, "05")},
			asked: []string{"GET /metrics?from=2024-05-01&to=2024-05-08", "GET /metrics?from=2024-05-01&to=2024-05-04",
				"GET /metrics?from=2024-05-05&to=2024-05-08"},
			state: `{"day":"2024-05-05"}`,
		},
		{
			name: "a window that cannot be split further", stream: "metrics",
			answers: map[string][]sourcetest.Answer{
				"GET /metrics?from=2024-05-01&to=2024-05-08": refused(422),
				"GET /metrics?from=2024-05-01&to=2024-05-04": refused(422),
				"GET /metrics?from=2024-05-01&to=2024-05-02": refused(422),
			},
			asked: []string{"GET /metrics?from=2024-05-01&to=2024-05-08", "GET /metrics?from=2024-05-01&to=2024-05-04",
				"GET /metrics?from=2024-05-01&to=2024-05-02"},
			fails: true,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			api := sourcetest.NewAPI(t, tt.answers)
			got := sourcetest.Read(t, smallerrequests.Definition(), fmt.Sprintf(`{"url":%q}`, api.URL), sourcetest.Stream{Name: tt.stream, Incremental: true})
			if asked := api.Requests(); !slices.Equal(asked, tt.asked) {
				t.Errorf("asked %q\n want %q", asked, tt.asked)
			}
			if !slices.Equal(got.Records[tt.stream], tt.records) {
				t.Errorf("records %v\n   want %v", got.Records[tt.stream], tt.records)
			}
			if failed := got.Code != 0 && got.Status[tt.stream] == "INCOMPLETE"; failed != tt.fails {
				t.Errorf("exit code %d, status %q, errors %q", got.Code, got.Status[tt.stream], got.Errors)
			}
			if tt.state != "" && got.States[tt.stream] != tt.state {
				t.Errorf("state %s, want %s", got.States[tt.stream], tt.state)
			}
		})
	}
}
