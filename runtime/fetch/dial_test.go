package fetch

import (
	"context"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/airgen/airgen/runtime/failure"
)

// secure starts an HTTPS server whose certificate the environment vouches for.
func secure(t *testing.T) *httptest.Server {
	t.Helper()
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header()["x-casing"] = []string{r.Host}
		fmt.Fprint(w, r.Proto)
	}))
	t.Cleanup(server.Close)
	file := filepath.Join(t.TempDir(), "ca.pem")
	text := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw})
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("REQUESTS_CA_BUNDLE", file)
	return server
}

// proxyServer tunnels everything to one address and counts the tunnels.
func proxyServer(t *testing.T, target string, auth string) (*url.URL, *int) {
	t.Helper()
	tunnels := new(int)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Proxy-Authorization") != auth {
			w.WriteHeader(http.StatusProxyAuthRequired)
			return
		}
		*tunnels++
		if r.Method != http.MethodConnect {
			fmt.Fprint(w, "plain "+r.URL.String())
			return
		}
		there, err := net.Dial("tcp", target)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		here, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		fmt.Fprint(here, "HTTP/1.1 200 Connection established\r\n\r\n")
		go func() { io.Copy(there, here); there.Close() }()
		io.Copy(here, there)
		here.Close()
	}))
	t.Cleanup(server.Close)
	u, err := url.Parse(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	return u, tunnels
}

func TestHTTPS(t *testing.T) {
	server := secure(t)
	q := &Requester{Client: newClient(t, Options{})}
	resp, err := q.Send(t.Context(), Get(server.URL, "x"))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Close()
	if got := text(t, resp); got != "HTTP/1.1" {
		t.Errorf("protocol %q", got)
	}
	if _, ok := resp.ServerHeaders().Get("x-casing"); !ok {
		t.Errorf("headers %s", resp.ServerHeaders().Repr())
	}
}

func TestHTTPSWithoutTrust(t *testing.T) {
	server := secure(t)
	t.Setenv("REQUESTS_CA_BUNDLE", "")
	t.Setenv("CURL_CA_BUNDLE", "")
	q := &Requester{Client: newClient(t, Options{}), Errors: &DefaultErrorHandler{MaxRetries: NoRetries}}
	_, err := q.Send(t.Context(), Get(server.URL, "x"))
	if known := failure.As(err); known == nil || !strings.Contains(known.Message, "SSLError: TLS handshake: ") {
		t.Errorf("got %v", err)
	}
}

func TestCertificatesOfTheEnvironment(t *testing.T) {
	t.Setenv("REQUESTS_CA_BUNDLE", filepath.Join(t.TempDir(), "missing"))
	if _, err := extraRoots(); err == nil {
		t.Error("a missing file is no error")
	}
	empty := filepath.Join(t.TempDir(), "empty")
	if err := os.WriteFile(empty, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("REQUESTS_CA_BUNDLE", empty)
	if _, err := extraRoots(); err == nil {
		t.Error("a file without certificates is no error")
	}
	secure(t)
	t.Setenv("CURL_CA_BUNDLE", filepath.Dir(os.Getenv("REQUESTS_CA_BUNDLE")))
	t.Setenv("REQUESTS_CA_BUNDLE", "")
	if pool, err := extraRoots(); err != nil || pool == nil {
		t.Errorf("a folder of certificates: %v", err)
	}
}

func TestProxy(t *testing.T) {
	server := secure(t)
	target := strings.TrimPrefix(server.URL, "https://")
	for _, test := range []struct {
		name    string
		user    *url.Userinfo
		auth    string
		tunnels int
		fails   string
	}{
		{"without a password", nil, "", 1, ""},
		{"with one", url.UserPassword("u", "p"), "Basic dTpw", 1, ""},
		{"with the wrong one", url.UserPassword("u", "wrong"), "Basic dTpw", 0, "the proxy refuses the tunnel: 407"},
	} {
		t.Run(test.name, func(t *testing.T) {
			proxy, tunnels := proxyServer(t, target, test.auth)
			proxy.User = test.user
			client := newClient(t, Options{Proxy: func(*url.URL) (*url.URL, error) { return proxy, nil }})
			q := &Requester{Client: client, Errors: &DefaultErrorHandler{MaxRetries: NoRetries}}
			resp, err := q.Send(t.Context(), Get(server.URL, "x"))
			if test.fails != "" {
				if err == nil || !strings.Contains(err.Error(), test.fails) || strings.Contains(err.Error(), "wrong@") {
					t.Errorf("got %v, want %q", err, test.fails)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			defer resp.Close()
			if _, ok := resp.ServerHeaders().Get("x-casing"); !ok || *tunnels != test.tunnels {
				t.Errorf("%d tunnels, headers %s", *tunnels, resp.ServerHeaders().Repr())
			}
			plain, err := q.Send(t.Context(), Get("http://h.io", "x"))
			if err != nil {
				t.Fatal(err)
			}
			defer plain.Close()
			if got := text(t, plain); got != "plain http://h.io/x" {
				t.Errorf("plain HTTP arrives as %q", got)
			}
		})
	}
	client := newClient(t, Options{Proxy: func(*url.URL) (*url.URL, error) { return url.Parse("socks5://127.0.0.1:1") }})
	q := &Requester{Client: client, Errors: &DefaultErrorHandler{MaxRetries: NoRetries}}
	if _, err := q.Send(t.Context(), Get(server.URL, "x")); err == nil || !strings.Contains(err.Error(), "only HTTP proxies") {
		t.Errorf("got %v", err)
	}
}

func TestCloud(t *testing.T) {
	server := secure(t)
	proxy, _ := proxyServer(t, strings.TrimPrefix(server.URL, "https://"), "")
	for _, test := range []struct {
		name, url string
		proxy     *url.URL
		message   string
	}{
		{"plain HTTP", "http://127.0.0.1/x", nil, "Invalid Protocol Schema"},
		{"private address", server.URL, nil, "Invalid URL endpoint: The endpoint that data is being requested from belongs to a private network."},
		{"private address behind a proxy", server.URL, proxy, "Invalid URL endpoint"},
	} {
		t.Run(test.name, func(t *testing.T) {
			client := newClient(t, Options{Cloud: true, Proxy: func(*url.URL) (*url.URL, error) { return test.proxy, nil }})
			q := &Requester{Client: client, Stream: "s"}
			_, err := q.Send(t.Context(), Get(test.url, ""))
			known := failure.As(err)
			if known == nil || known.Kind != failure.ConfigError || !strings.HasPrefix(known.Message, test.message) {
				t.Errorf("got %v", err)
			}
			if got := client.Counters("s").Retries(); got != 0 {
				t.Errorf("%d retries", got)
			}
		})
	}
}

func TestPrivate(t *testing.T) {
	for _, address := range []string{"127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.0.1", "169.254.169.254", "0.0.0.0", "198.18.0.1",
		"203.0.113.7", "240.0.0.1", "::1", "fd00::1", "fe80::1%eth0", "::ffff:10.0.0.1", "2001:db8::1"} {
		if !private(netip.MustParseAddr(address)) {
			t.Errorf("%s is public", address)
		}
	}
	for _, address := range []string{"8.8.8.8", "172.32.0.1", "2606:4700::1111", "192.0.1.1"} {
		if private(netip.MustParseAddr(address)) {
			t.Errorf("%s is private", address)
		}
	}
	if err := refusePrivate("8.8.8.8:443"); err != nil {
		t.Error(err)
	}
	if err := refusePrivate("nonsense"); err == nil {
		t.Error("nonsense is an address")
	}
}

func TestTransportsCanBeReplaced(t *testing.T) {
	replay := roundTrip(func(*http.Request) (*http.Response, error) {
		return &http.Response{StatusCode: 200, Status: "200 OK", Header: http.Header{"X-A": {"1"}}, Body: io.NopCloser(strings.NewReader("{}"))}, nil
	})
	q := &Requester{Client: newClient(t, Options{Transport: replay})}
	resp, err := q.Send(t.Context(), Get("https://nowhere.invalid", "x"))
	if err != nil || text(t, resp) != "{}" {
		t.Fatalf("got %v", err)
	}
	if _, ok := resp.ServerHeaders().Get("X-A"); !ok {
		t.Error("headers are lost")
	}
	resp.Close()
	seen := 0
	a := serve(t, func(w http.ResponseWriter, _ *http.Request, _ int) { w.Header()["x-lower"] = []string{"1"} })
	a.Client = newClient(t, Options{Wrap: func(inner http.RoundTripper) http.RoundTripper {
		return roundTrip(func(req *http.Request) (*http.Response, error) { seen++; return inner.RoundTrip(req) })
	}})
	if resp, err = a.get(t, "x"); err != nil || seen != 1 {
		t.Fatalf("seen %d: %v", seen, err)
	}
	if _, ok := resp.ServerHeaders().Get("x-lower"); !ok {
		t.Error("a wrapped transport loses the spelling of headers")
	}
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

func TestRequestsAtOnce(t *testing.T) {
	var met sync.Map
	a := serve(t, func(w http.ResponseWriter, r *http.Request, _ int) {
		if _, again := met.LoadOrStore(r.URL.Path, true); !again && strings.HasSuffix(r.URL.Path, "5") {
			w.WriteHeader(503)
			return
		}
		fmt.Fprintf(w, `{"p":"%s"}`, r.URL.Path)
	})
	a.Client = newClient(t, Options{Workers: 16})
	errs := make(chan error)
	for i := range 16 {
		go func() {
			errs <- func() error {
				for j := range 25 {
					resp, err := a.Send(context.Background(), Get(a.url, fmt.Sprintf("%d/%d", i, j)))
					if err != nil {
						return err
					}
					if want := fmt.Sprintf(`{"p":"/%d/%d"}`, i, j); string(resp.Body) != want {
						return errors.New("got " + string(resp.Body) + ", want " + want)
					}
					resp.Close()
				}
				return nil
			}()
		}()
	}
	for range 16 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
	if got := a.conns.Load(); got > 100 { // a request may dial while another one just becomes free
		t.Errorf("%d connections", got)
	}
	if free, total := a.Client.pages.free, a.Client.pages.total; free != total {
		t.Errorf("%d bytes of %d are free again", free, total)
	}
}
