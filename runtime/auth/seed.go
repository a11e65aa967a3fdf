package auth

import (
	"context"
	"net/http"
	"slices"

	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// start asks for the quotas once.
func (p *TokenPool) start(ctx context.Context) error {
	p.mu.Lock()
	seeded := p.seeded
	p.mu.Unlock()
	if seeded {
		return nil
	}
	p.seeding.Lock()
	defer p.seeding.Unlock()
	p.mu.Lock()
	seeded = p.seeded
	p.mu.Unlock()
	if seeded {
		return nil
	}
	return p.seed(ctx)
}

// reseed asks for the quotas after a wait, unless another worker just did.
func (p *TokenPool) reseed(ctx context.Context, quota int) error {
	p.seeding.Lock()
	defer p.seeding.Unlock()
	p.mu.Lock()
	spent := true
	for _, states := range p.states {
		if states[quota].remaining > 0 || !states[quota].tracked {
			spent = false
		}
	}
	p.mu.Unlock()
	if !spent {
		return nil
	}
	return p.seed(ctx)
}

// seed asks for the quotas of all tokens. The caller holds seeding.
func (p *TokenPool) seed(ctx context.Context) error {
	fresh := make(map[string][]quotaState, len(p.Tokens))
	for _, token := range p.Tokens {
		states, err := p.ask(ctx, token)
		if err != nil {
			return err
		}
		fresh[token] = states
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.states, p.seeded = fresh, true
	return nil
}

func (p *TokenPool) ask(ctx context.Context, token string) ([]quotaState, error) {
	var filters []fetch.Filter
	if len(p.Unavailable) > 0 {
		filters = []fetch.Filter{{Action: fetch.Ignore, Codes: p.Unavailable}}
	}
	status := &fetch.Requester{
		Client: p.Client, Stream: "quota_status", Whole: true, Errors: &fetch.DefaultErrorHandler{Filters: filters},
		Auth: APIKey{In: fetch.InHeader(p.header()), Token: Fixed(p.prefix() + token)},
	}
	req := fetch.NewRequest(or(p.StatusMethod, http.MethodGet), p.StatusURL, "")
	for _, header := range p.StatusHeaders {
		req.Header(header[0], py.Str(header[1]))
	}
	resp, err := status.Send(ctx, req)
	if err != nil {
		return nil, err
	}
	defer resp.Close()
	states := make([]quotaState, len(p.Quotas))
	if slices.Contains(p.Unavailable, resp.Status) {
		return states, nil
	}
	for i := range p.Quotas {
		if states[i], err = p.Quotas[i].state(resp.Value()); err != nil {
			return nil, err
		}
	}
	return states, nil
}
