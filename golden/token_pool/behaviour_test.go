package tokenpool_test

import (
	"fmt"
	"slices"
	"testing"

	tokenpool "github.com/airgen/airgen/golden/token_pool"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const at = "https://api.example.com"

// Streams share one pool, whose quotas are asked for once for each token, also
// where a SelectiveAuthenticator chooses it; a wait that the answer asks for is
// taken.
func TestPoolIsShared(t *testing.T) {
	for _, workers := range []string{"1", "16"} {
		for choice, statuses := range map[string]int{"pool": 2, "none": 2} {
			api := sourcetest.NewAPI(t).
				On("GET "+at+"/rate_limit", sourcetest.JSON(`{"core":{"remaining":4000,"reset":1717203600},"search":{"remaining":4000,"reset":1717203600}}`)).
				On("GET "+at+"/repositories", sourcetest.Answer{Status: 429, Body: `{"retry_after":7}`}, sourcetest.JSON(`{"data":[{"id":1}]}`)).
				On("GET "+at+"/search/users", sourcetest.JSON(`{"data":[{"id":2}]}`))
			got := sourcetest.Run{
				Transport: api, Config: fmt.Sprintf(`{"api":%q,"tokens":"a, b","minutes":30,"auth":%q}`, at, choice), Streams: []string{"repositories", "users"},
				// An hour before the quotas are reset.
				Env: map[string]string{"AIRGEN_WORKERS": workers, "AIRGEN_NOW": "2024-06-01T00:00:00Z"},
			}.Read(t, tokenpool.Definition())
			if got.Code != 0 {
				t.Fatalf("exit code %d: %v", got.Code, got.Only("ERROR"))
			}
			asked := api.Requests()
			slices.Sort(asked)
			var status int
			for _, r := range asked {
				if r == "GET "+at+"/rate_limit" {
					status++
				}
			}
			if status != statuses || len(asked) != statuses+3 {
				t.Errorf("%s workers, %s: asked %v", workers, choice, asked)
			}
		}
	}
}
