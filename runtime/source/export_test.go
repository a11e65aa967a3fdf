package source

import "net/http"

// Transport gives tests what answers a run's requests.
func Transport(e *Env) http.RoundTripper { return e.replacement() }
