package tokenpool_test

import (
	"fmt"
	"slices"
	"testing"

	tokenpool "github.com/airgen/airgen/golden/token_pool"
	"github.com/airgen/airgen/runtime/source/sourcetest"
)

// Streams share one pool, whose quotas are asked for once for each token, also
// where a SelectiveAuthenticator chooses it; a wait that the answer asks for is
// taken.
func TestPoolIsShared(t *testing.T) {
	for _, workers := range []string{"1", "16"} {
		for choice, statuses := range map[string]int{"pool": 2, "none": 2} {
			api := sourcetest.NewAPI(t, map[string][]sourcetest.Answer{
				"GET /rate_limit":   sourcetest.OK(`{"core":{"remaining":4000,"reset":1717203600},"search":{"remaining":4000,"reset":1717203600}}`),
				"GET /repositories": {{Status: 429, Body: `{"retry_after":7}`}, {Body: `{"data":[{"id":1}]}`}},
				"GET /search/users": sourcetest.OK(`{"data":[{"id":2}]}`),
			})
			got := sourcetest.ReadWith(t, workers, tokenpool.Definition(), fmt.Sprintf(`{"api":%q,"tokens":"a, b","minutes":30,"auth":%q}`, api.URL, choice),
				sourcetest.Stream{Name: "repositories"}, sourcetest.Stream{Name: "users"})
			if got.Code != 0 {
				t.Fatalf("exit code %d: %v", got.Code, got.Errors)
			}
			asked := api.Requests()
			slices.Sort(asked)
			var status int
			for _, r := range asked {
				if r == "GET /rate_limit" {
					status++
				}
			}
			if status != statuses || len(asked) != statuses+3 {
				t.Errorf("%s workers, %s: asked %v", workers, choice, asked)
			}
		}
	}
}
