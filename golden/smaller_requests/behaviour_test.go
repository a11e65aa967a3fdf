package smallerrequests_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	smallerrequests "github.com/airgen/airgen/golden/smaller_requests"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const at = "https://api.example.com"

func data(records ...string) sourcetest.Answer {
	return sourcetest.JSON(`{"data":[` + strings.Join(records, ",") + `]}`)
}

func event(id int, day string) string { return fmt.Sprintf(`{"id":%d,"day":"2024-05-%s"}`, id, day) }

func refused(status int) sourcetest.Answer { return sourcetest.Answer{Status: status, Body: `{}`} }

func TestSmallerRequests(t *testing.T) {
	for _, tt := range []struct {
		name    string
		stream  string
		answers map[string]sourcetest.Answer
		records []string
		asked   []string
		state   string
		fails   bool
	}{
		{
			name: "paging begins anew behind the newest record", stream: "events",
			answers: map[string]sourcetest.Answer{
				"/events?from=2024-05-01&limit=4&to=2024-05-08": data(event(1, "01"), event(2, "02"), event(3, "02"), event(4, "03")),
				"/events?from=2024-05-03&limit=4&to=2024-05-08": data(event(4, "03"), event(5, "04")),
			},
			records: []string{event(1, "01"), event(2, "02"), event(3, "02"), event(4, "03"), event(4, "03"), event(5, "04")},
			asked:   []string{"/events?from=2024-05-01&limit=4&to=2024-05-08", "/events?from=2024-05-03&limit=4&to=2024-05-08"},
			state:   `{"day":"2024-05-04"}`,
		},
		{
			name: "a reset that gets nowhere is an error", stream: "events",
			answers: map[string]sourcetest.Answer{
				"/events?from=2024-05-01&limit=4&to=2024-05-08": data(event(1, "01"), event(2, "01"), event(3, "01"), event(4, "01")),
			},
			records: []string{event(1, "01"), event(2, "01"), event(3, "01"), event(4, "01")},
			asked:   []string{"/events?from=2024-05-01&limit=4&to=2024-05-08"},
			fails:   true,
		},
		{
			name: "a page that is too large is asked for with a smaller size", stream: "reports",
			answers: map[string]sourcetest.Answer{
				"/reports?from=2024-05-01&limit=4&to=2024-05-08":          refused(413),
				"/reports?from=2024-05-01&limit=2&to=2024-05-08":          data(event(1, "01"), event(2, "02")),
				"/reports?from=2024-05-01&limit=2&offset=2&to=2024-05-08": data(event(3, "03")),
			},
			records: []string{event(1, "01"), event(2, "02"), event(3, "03")},
			asked: []string{"/reports?from=2024-05-01&limit=4&to=2024-05-08", "/reports?from=2024-05-01&limit=2&to=2024-05-08",
				"/reports?from=2024-05-01&limit=2&offset=2&to=2024-05-08"},
			state: `{"day":"2024-05-03"}`,
		},
		{
			name: "a page that is too large at any size", stream: "reports",
			answers: map[string]sourcetest.Answer{
				"/reports?from=2024-05-01&limit=4&to=2024-05-08": refused(413),
				"/reports?from=2024-05-01&limit=2&to=2024-05-08": refused(413),
				"/reports?from=2024-05-01&limit=1&to=2024-05-08": refused(413),
			},
			asked: []string{"/reports?from=2024-05-01&limit=4&to=2024-05-08", "/reports?from=2024-05-01&limit=2&to=2024-05-08",
				"/reports?from=2024-05-01&limit=1&to=2024-05-08", "/reports?from=2024-05-01&limit=1&to=2024-05-08"},
			fails: true,
		},
		{
			name: "a window that is too wide is read in halves", stream: "metrics",
			answers: map[string]sourcetest.Answer{
				"/metrics?from=2024-05-01&to=2024-05-08": refused(422),
				"/metrics?from=2024-05-01&to=2024-05-04": data(event(1, "01")),
				"/metrics?from=2024-05-05&to=2024-05-08": data(event(4, "04"), event(5, "05")), // the filter sees the half
			},
			records: []string{event(1, "01"), event(5, "05")},
			asked: []string{"/metrics?from=2024-05-01&to=2024-05-08", "/metrics?from=2024-05-01&to=2024-05-04",
				"/metrics?from=2024-05-05&to=2024-05-08"},
			state: `{"day":"2024-05-05"}`,
		},
		{
			name: "a window that cannot be split further", stream: "metrics",
			answers: map[string]sourcetest.Answer{
				"/metrics?from=2024-05-01&to=2024-05-08": refused(422),
				"/metrics?from=2024-05-01&to=2024-05-04": refused(422),
				"/metrics?from=2024-05-01&to=2024-05-02": refused(422),
			},
			asked: []string{"/metrics?from=2024-05-01&to=2024-05-08", "/metrics?from=2024-05-01&to=2024-05-04",
				"/metrics?from=2024-05-01&to=2024-05-02"},
			fails: true,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			api := sourcetest.NewAPI(t)
			for request, answer := range tt.answers {
				api.On("GET "+at+request, answer)
			}
			got := sourcetest.Run{
				Transport: api, Config: `{"url":"` + at + `"}`, Streams: []string{tt.stream},
				Env: map[string]string{"AIRGEN_WORKERS": "1", "AIRGEN_NOW": "2024-06-01T00:00:00Z"},
			}.Read(t, smallerrequests.Definition())
			var asked []string
			for _, request := range api.Requests() {
				asked = append(asked, strings.TrimPrefix(request, "GET "+at))
			}
			if !slices.Equal(asked, tt.asked) {
				t.Errorf("asked %q\n want %q", asked, tt.asked)
			}
			if records := got.Records(tt.stream); !slices.Equal(records, tt.records) {
				t.Errorf("records %v\n   want %v", records, tt.records)
			}
			if failed := got.Code != 0 && got.LastStatus(tt.stream) == "INCOMPLETE"; failed != tt.fails {
				t.Errorf("exit code %d, status %q, errors %q", got.Code, got.LastStatus(tt.stream), got.Only("ERROR"))
			}
			if state := got.LastState(tt.stream); tt.state != "" && state != tt.state {
				t.Errorf("state %s, want %s", state, tt.state)
			}
		})
	}
}
