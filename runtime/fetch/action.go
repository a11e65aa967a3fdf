package fetch

import "github.com/airgen/airgen/runtime/failure"

// Action is what an error handler decides about an answer.
type Action uint8

// The actions, as ResponseAction in the manifest has them.
const (
	NoAction              Action = iota // the filter never matches
	Success                             // the answer is used; without a good status it has no records and paging ends
	Retry                               // ask again, a limited number of times
	Fail                                // the stream fails
	Ignore                              // like Success, and logged
	ResetPagination                     // start again at the first page
	RateLimited                         // like Retry, and the platform is told
	RefreshTokenThenRetry               // like Retry, with a fresh OAuth token
	ReducePageSize                      // ask for the page in smaller pieces
	SplitRequestWindow                  // ask for a smaller window
)

// String spells the action as manifests do.
func (a Action) String() string {
	switch a {
	case Success:
		return "SUCCESS"
	case Retry:
		return "RETRY"
	case Fail:
		return "FAIL"
	case Ignore:
		return "IGNORE"
	case ResetPagination:
		return "RESET_PAGINATION"
	case RateLimited:
		return "RATE_LIMITED"
	case RefreshTokenThenRetry:
		return "REFRESH_TOKEN_THEN_RETRY"
	case ReducePageSize:
		return "REDUCE_PAGE_SIZE"
	case SplitRequestWindow:
		return "SPLIT_REQUEST_WINDOW"
	}
	return "NONE"
}

func (a Action) retries() bool {
	return a == Retry || a == RateLimited || a == RefreshTokenThenRetry
}

// Resolution is an action with what is known about its reason.
type Resolution struct {
	Action Action
	// Kind is empty when nothing went wrong.
	Kind    failure.Kind
	Message string
}

// defaultResolution is what the CDK makes of a status by itself. Statuses that
// are not listed have none.
func defaultResolution(status int) (Resolution, bool) {
	switch status {
	case 400:
		return Resolution{Fail, failure.SystemError, "HTTP Status Code: 400. Error: Bad request. Please check your request parameters."}, true
	case 401:
		return Resolution{Fail, failure.ConfigError, "HTTP Status Code: 401. Error: Unauthorized. Please ensure you are authenticated correctly."}, true
	case 403:
		return Resolution{Fail, failure.ConfigError, "HTTP Status Code: 403. Error: Forbidden. You don't have permission to access this resource."}, true
	case 404:
		return Resolution{Fail, failure.SystemError, "HTTP Status Code: 404. Error: Not found. The requested resource was not found on the server."}, true
	case 405:
		return Resolution{Fail, failure.SystemError, "HTTP Status Code: 405. Error: Method not allowed. Please check your request method."}, true
	case 408:
		return Resolution{Retry, failure.TransientError, "HTTP Status Code: 408. Error: Request timeout."}, true
	case 429:
		return Resolution{RateLimited, failure.TransientError, "HTTP Status Code: 429. Error: Too many requests."}, true
	case 500:
		return Resolution{Retry, failure.TransientError, "HTTP Status Code: 500. Error: Internal server error."}, true
	case 502:
		return Resolution{Retry, failure.TransientError, "HTTP Status Code: 502. Error: Bad gateway."}, true
	case 503:
		return Resolution{Retry, failure.TransientError, "HTTP Status Code: 503. Error: Service unavailable."}, true
	case 504:
		return Resolution{Retry, failure.TransientError, "HTTP Status Code: 504. Error: Gateway timeout."}, true
	}
	return Resolution{}, false
}
