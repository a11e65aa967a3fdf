package failure

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"sync"
	"testing"
)

func TestErrorTexts(t *testing.T) {
	for _, test := range []struct {
		name string
		err  *Error
		want string
		kind Kind
	}{
		{"internal wins", System("public", "inside", io.EOF), "inside", SystemError},
		{"message", Config("public", "", nil), "public", ConfigError},
		{"cause", Transient("", "", io.EOF), "EOF", TransientError},
		{"nothing", &Error{}, "system_error", SystemError},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.err.Error(); got != test.want {
				t.Errorf("Error() = %q, want %q", got, test.want)
			}
			if got := KindOf(fmt.Errorf("above: %w", test.err)); got != test.kind {
				t.Errorf("KindOf = %q, want %q", got, test.kind)
			}
		})
	}
}

func TestAsAndIsReachTheCause(t *testing.T) {
	inner := Transient("slow", "", io.ErrUnexpectedEOF)
	err := fmt.Errorf("stream x: %w", System("outer", "", inner))
	if got := As(err); got == nil || got.Message != "outer" {
		t.Errorf("As gives %v, want the outermost error", got)
	}
	if !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Error("errors.Is does not reach the cause")
	}
	if As(io.EOF) != nil || As(nil) != nil {
		t.Error("As finds an Error where there is none")
	}
	if KindOf(io.EOF) != SystemError {
		t.Error("an unknown error is not a system error")
	}
}

func TestRedact(t *testing.T) {
	for _, test := range []struct {
		name    string
		secrets []string
		text    string
		want    string
	}{
		{"none", nil, "abc", "abc"},
		{"all places", []string{"k1"}, "k1 and k1", "**** and ****"},
		{"empty is no secret", []string{""}, "abc", "abc"},
		{"longer first, whatever the order", []string{"x", "xk", "xky"}, "xky xk x", "**** **** ****"},
		{"twice the same", []string{"s", "s"}, "s", "****"},
		{"longer than the text", []string{"abcdef"}, "abc", "abc"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var r Redactor
			for _, s := range test.secrets {
				r.Add(s)
			}
			if got := r.Redact(test.text); got != test.want {
				t.Errorf("Redact(%q) = %q, want %q", test.text, got, test.want)
			}
		})
	}
}

func TestNilRedactor(t *testing.T) {
	var r *Redactor
	r.Add("x")
	if got := r.Redact("x"); got != "x" {
		t.Errorf("a nil Redactor gives %q", got)
	}
}

func TestRedactError(t *testing.T) {
	var r Redactor
	r.Add("hunter2")
	if r.RedactError(nil) != nil {
		t.Error("nil becomes an error")
	}
	got := As(r.RedactError(Config("bad hunter2", "in hunter2", io.EOF)))
	if got.Message != "bad ****" || got.Internal != "in ****" || got.Kind != ConfigError || !errors.Is(got, io.EOF) {
		t.Errorf("RedactError = %+v", got)
	}
	if got := As(r.RedactError(errors.New("hunter2 leaks"))); got.Internal != "**** leaks" || got.Kind != SystemError {
		t.Errorf("RedactError of a plain error = %+v", got)
	}
}

func TestRedactorIsSafeForConcurrentUse(t *testing.T) {
	var r Redactor
	var wg sync.WaitGroup
	for i := range 16 {
		wg.Go(func() {
			r.Add("secret" + strconv.Itoa(i))
			r.Redact("secret1 secret2")
		})
	}
	wg.Wait()
	if got := r.Redact("secret15"); got != "****" {
		t.Errorf("got %q", got)
	}
}

func ExampleRedactor() {
	var r Redactor
	r.Add("s3cr3t")
	fmt.Println(r.Redact("GET /v1?key=s3cr3t"))
	// Output: GET /v1?key=****
}
