package fetch

import (
	"net/url"
	"testing"
)

// FuzzURL checks that the short way for plain URLs leads where the long one
// does, that preparing twice changes nothing more, and that net/url reads what
// is sent.
func FuzzURL(f *testing.F) {
	for _, seed := range [][2]string{{"https://h.io/v1", "a/b"}, {"http://h.io:8080", "x.y//z"}, {"https://h.io/a b", "?q=%zz#f"}, {"https://[::1]/", "../é"}, {"HTTPS://u:p@H.io", ";a;b"}} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, base, path string) {
		joined := joinURL(base, path)
		if path != "" {
			if long := resolveURL(withSlash(base), path); joined != long {
				t.Errorf("joinURL(%q, %q) = %q, the long way gives %q", base, path, joined, long)
			}
		}
		prepared, err := prepareURL(joined, "a=b+c")
		long, longErr := prepareAny(joined, "a=b+c")
		if prepared != long || (err == nil) != (longErr == nil) {
			t.Errorf("prepareURL(%q) = %q (%v), the long way gives %q (%v)", joined, prepared, err, long, longErr)
		}
		if err != nil {
			return
		}
		if again, err := prepareURL(prepared, ""); err != nil || again != prepared {
			t.Errorf("%q becomes %q when prepared again (%v)", prepared, again, err)
		}
		if target, err := parseTarget(prepared); err == nil {
			if _, err := url.ParseRequestURI(target.RequestURI()); err != nil {
				t.Errorf("%q is sent as %q: %v", prepared, target.RequestURI(), err)
			}
		}
	})
}
