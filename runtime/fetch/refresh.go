package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/airgen/airgen/runtime/failure"
)

// refreshState is what a request knows about the renewal of its credentials.
type refreshState uint8

const (
	notRefreshed refreshState = iota
	refreshFailed
	refreshed
)

// refreshToken renews the credentials, at most once per request. The error of a
// renewal that may succeed later is only logged: the repetition then shows
// whether the old credentials are still good.
func (x *exchange) refreshToken(ctx context.Context) error {
	what := "exception '" + exchangeTextOf(x.err) + "'"
	if x.resp != nil {
		what = fmt.Sprintf("status code '%d'", x.resp.Status)
	}
	head := "'" + x.req.Method + "' request to '" + x.req.URL() + "' was rejected with " + what
	switch x.refresh {
	case refreshed:
		return failure.Config("Refreshed OAuth access token is rejected by the API.",
			head+" again after the OAuth token was refreshed; not refreshing again."+x.handlerMessage(), nil)
	case refreshFailed:
		return failure.Transient("API rejects the current OAuth access token and the token refresh failed.",
			head+" and the OAuth token could not be refreshed; not refreshing again."+x.handlerMessage(), nil)
	}
	refresher, ok := x.q.Auth.(Refresher)
	if !ok {
		x.client.log.Warn("REFRESH_TOKEN_THEN_RETRY action received but authenticator does not support token refresh. " +
			"Proceeding with normal retry.")
		return nil
	}
	x.refresh = refreshFailed
	err := refresher.Refresh(ctx, x.req)
	var status *StatusError
	switch {
	case err == nil:
		x.refresh = refreshed
		return nil
	case cancelled(ctx, err), failure.KindOf(err) == failure.ConfigError:
		return err
	case errors.As(err, &status) && status.Status >= 400 && status.Status < 500 && status.Status != http.StatusTooManyRequests:
		return failure.Config("OAuth token refresh request is rejected by the token endpoint.",
			head+" and the OAuth token endpoint rejected the refresh request: "+err.Error(), err)
	}
	x.client.log.Warn(x.client.secrets.Redact(
		"Failed to refresh OAuth token: " + err.Error() + ". Proceeding with retry using existing token."))
	return nil
}

func (x *exchange) handlerMessage() string {
	if x.resolution.Message == "" {
		return ""
	}
	return " Error handler message: '" + x.resolution.Message + "'"
}

func exchangeTextOf(err error) string {
	if err == nil {
		return ""
	}
	return exchangeText(err)
}
