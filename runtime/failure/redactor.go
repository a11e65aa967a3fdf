package failure

import (
	"slices"
	"strings"
	"sync"
)

// mask is what stands in for a secret, as in the CDK's logs.
const mask = "****"

// Redactor replaces secrets in text. The zero value and a nil Redactor know no
// secrets. It is safe for concurrent use.
//
// Unlike the CDK, which replaces secrets in the order they were found, it
// replaces longer secrets first: a secret that contains another one is then
// masked whole.
type Redactor struct {
	mu      sync.RWMutex
	secrets []string // longest first, no duplicates, none empty
}

// Add makes the Redactor replace secret from now on. The empty string is no
// secret.
func (r *Redactor) Add(secret string) {
	if r == nil || secret == "" {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if slices.Contains(r.secrets, secret) {
		return
	}
	at, _ := slices.BinarySearchFunc(r.secrets, secret, func(have, want string) int {
		return len(want) - len(have)
	})
	// Redact reads the slice without the lock: never change it in place.
	r.secrets = slices.Insert(slices.Clone(r.secrets), at, secret)
}

// Redact gives text with every secret replaced.
func (r *Redactor) Redact(text string) string {
	if r == nil || text == "" {
		return text
	}
	r.mu.RLock()
	secrets := r.secrets
	r.mu.RUnlock()
	for _, secret := range secrets {
		if len(secret) <= len(text) {
			text = strings.ReplaceAll(text, secret, mask)
		}
	}
	return text
}

// RedactError gives err with both texts masked and the same cause. Errors of
// other types become an Error of kind system_error; nil stays nil.
func (r *Redactor) RedactError(err error) error {
	if err == nil {
		return nil
	}
	known := As(err)
	if known == nil {
		return System("", r.Redact(err.Error()), err)
	}
	return &Error{Kind: known.Kind, Message: r.Redact(known.Message), Internal: r.Redact(known.Internal), Cause: known.Cause}
}
