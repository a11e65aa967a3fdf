package auth

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// Rejections say how an API refuses a refresh token: a status and a member of
// the answer with one of some values. The zero value is the CDK's rule for most
// APIs.
type Rejections struct {
	Codes  []int
	Key    string
	Values []string
}

func (r Rejections) orDefault() Rejections {
	if len(r.Codes) == 0 && r.Key == "" && len(r.Values) == 0 {
		return Rejections{[]int{http.StatusBadRequest}, "error", []string{"invalid_grant", "invalid_permissions"}}
	}
	return r
}

func (r Rejections) match(resp *fetch.Response) bool {
	rule := r.orDefault()
	if !slices.Contains(rule.Codes, resp.Status) {
		return false
	}
	value, ok := resp.Value().Get(rule.Key)
	text, isText := value.Str()
	return ok && isText && slices.Contains(rule.Values, text)
}

// refused is the error for an answer that no repetition changes.
func (o *OAuth) refused(resp *fetch.Response) error {
	text := o.Client.Secrets().Redact("HTTP " + strconv.Itoa(resp.Status) + ": " + cut(o.masked(resp.ErrorText()), 1000))
	if !o.Rejections.match(resp) {
		return failure.System("OAuth access token refresh request failed.",
			o.Client.Secrets().Redact(resp.StatusError().Error())+": "+text, resp.StatusError())
	}
	message := "Refresh token was rejected by the OAuth provider (invalid, expired, or already used). " +
		"Re-authenticate this source's credentials in its connection settings."
	if detail := o.detail(resp.Value()); detail != "" {
		message += " Provider error: " + detail
	}
	return failure.Config(message, "Refresh token rejected by the OAuth token endpoint. "+text, resp.StatusError())
}

// gaveUp is the error after the last repetition.
func (o *OAuth) gaveUp(resp *fetch.Response, err error) error {
	if err != nil {
		return failure.Transient("OAuth access token refresh request failed due to a network error.",
			"Network error during OAuth token refresh after retries were exhausted: "+o.Client.Secrets().Redact(err.Error()), err)
	}
	return failure.Transient("OAuth access token refresh request failed.",
		o.Client.Secrets().Redact(resp.StatusError().Error()), resp.StatusError())
}

// detail is the short form of what the provider says: its error, and a code that
// leads the description. Descriptions themselves differ from attempt to attempt.
func (o *OAuth) detail(answer py.Value) string {
	var parts []string
	if text, ok := answer.Member("error").Str(); ok && strings.TrimSpace(text) != "" {
		parts = append(parts, strings.Join(strings.Fields(text), " "))
	}
	if text, ok := answer.Member("error_description").Str(); ok {
		if code := leadingCode(strings.TrimSpace(text)); code != "" {
			parts = append(parts, code)
		}
	}
	return cut(o.masked(strings.Join(parts, ": ")), 64)
}

// masked hides what the request sent, in case the answer repeats it.
func (o *OAuth) masked(text string) string {
	secret, _ := o.credential(o.ClientSecret, "client_secret")
	token, _ := o.refreshToken()
	for _, s := range [...]string{secret.Text(), token.Text()} {
		if s != "" {
			text = strings.ReplaceAll(text, s, "****")
		}
	}
	return o.Client.Secrets().Redact(text)
}

// leadingCode finds a code such as AADSTS50173 at the start of a text: letters,
// then at least four digits, then no word character.
func leadingCode(text string) string {
	isLetter := func(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
	isDigit := func(c byte) bool { return c >= '0' && c <= '9' }
	letters := 0
	for letters < len(text) && isLetter(text[letters]) {
		letters++
	}
	end := letters
	for end < len(text) && isDigit(text[end]) {
		end++
	}
	if letters < 3 || end-letters < 4 || end < len(text) && (isLetter(text[end]) || text[end] == '_' || text[end] >= 0x80) {
		return ""
	}
	return text[:end]
}

func cut(text string, limit int) string {
	runes := []rune(text)
	if len(runes) <= limit {
		return text
	}
	return string(runes[:limit]) + "..."
}
