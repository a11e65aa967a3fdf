package fetch

import (
	"bufio"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// dialer opens the connections of a client: through the proxies of the
// environment, with the certificates of the environment, and in a form that
// keeps the spelling of headers.
type dialer struct {
	net    net.Dialer                  // to proxies, and to plain HTTP
	direct net.Dialer                  // to HTTPS servers without a proxy between
	tls    func() (*tls.Config, error) // made with the first handshake
	proxy  func(*url.URL) (*url.URL, error)
}

func newTransport(workers int, proxy func(*url.URL) (*url.URL, error), refuse func(address string) error) *http.Transport {
	d := &dialer{
		net:    net.Dialer{Timeout: connectTimeout, KeepAlive: 30 * time.Second},
		direct: net.Dialer{Timeout: connectTimeout, KeepAlive: 30 * time.Second},
		tls:    sync.OnceValues(tlsConfig),
		proxy:  proxy,
	}
	if refuse != nil {
		d.direct.ControlContext = controlWith(refuse)
	}
	protocols := new(http.Protocols)
	protocols.SetHTTP1(true)
	return &http.Transport{
		// HTTPS goes through dialTLS, which knows the proxies itself.
		Proxy: func(req *http.Request) (*url.URL, error) {
			if req.URL.Scheme == "https" {
				return nil, nil
			}
			return proxy(req.URL)
		},
		DialContext:         d.dial,
		DialTLSContext:      d.dialTLS,
		Protocols:           protocols,
		DisableCompression:  true,
		MaxIdleConnsPerHost: workers,
		IdleConnTimeout:     90 * time.Second,
	}
}

// tlsConfig reads certificates, which costs more than many a request.
func tlsConfig() (*tls.Config, error) {
	roots, err := extraRoots()
	if err != nil {
		return nil, err
	}
	return &tls.Config{RootCAs: roots, NextProtos: []string{"http/1.1"}}, nil
}

func (d *dialer) dial(ctx context.Context, network, address string) (net.Conn, error) {
	c, err := d.net.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	return &conn{Conn: c}, nil
}

// dialTLS connects to an HTTPS server, or to an HTTPS proxy that speaks for
// plain HTTP.
func (d *dialer) dialTLS(ctx context.Context, network, address string) (net.Conn, error) {
	proxy, err := d.proxy(&url.URL{Scheme: "https", Host: strings.TrimSuffix(address, ":443")})
	if err != nil {
		return nil, err
	}
	var raw net.Conn
	if proxy == nil || withPort(proxy) == address {
		raw, err = d.direct.DialContext(ctx, network, address)
	} else {
		raw, err = d.tunnel(ctx, network, address, proxy)
	}
	if err != nil {
		return nil, err
	}
	secure, err := d.handshake(ctx, raw, address)
	if err != nil {
		return nil, err
	}
	return &conn{Conn: secure}, nil
}

func (d *dialer) handshake(ctx context.Context, raw net.Conn, address string) (net.Conn, error) {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		raw.Close()
		return nil, err
	}
	shared, err := d.tls()
	if err != nil {
		raw.Close()
		return nil, err
	}
	config := shared.Clone()
	config.ServerName = host
	secure := tls.Client(raw, config)
	ctx, cancel := context.WithTimeout(ctx, connectTimeout)
	defer cancel()
	if err := secure.HandshakeContext(ctx); err != nil {
		raw.Close()
		return nil, &tlsError{err}
	}
	return secure, nil
}

// tlsError is a handshake that failed.
type tlsError struct{ err error }

func (e *tlsError) Error() string { return "TLS handshake: " + e.err.Error() }
func (e *tlsError) Unwrap() error { return e.err }

// tunnel asks an HTTP proxy for a connection to address.
func (d *dialer) tunnel(ctx context.Context, network, address string, proxy *url.URL) (net.Conn, error) {
	if proxy.Scheme != "http" && proxy.Scheme != "https" {
		return nil, fmt.Errorf("proxy %s: only HTTP proxies are supported", proxy.Redacted())
	}
	raw, err := d.net.DialContext(ctx, network, withPort(proxy))
	if err != nil {
		return nil, fmt.Errorf("proxy %s: %w", proxy.Redacted(), err)
	}
	if proxy.Scheme == "https" {
		if raw, err = d.handshake(ctx, raw, withPort(proxy)); err != nil {
			return nil, fmt.Errorf("proxy %s: %w", proxy.Redacted(), err)
		}
	}
	if err := connect(raw, address, proxy.User); err != nil {
		raw.Close()
		return nil, fmt.Errorf("proxy %s: %w", proxy.Redacted(), err)
	}
	return raw, nil
}

func connect(raw net.Conn, address string, user *url.Userinfo) error {
	req := &http.Request{Method: http.MethodConnect, URL: &url.URL{Opaque: address}, Host: address,
		Header: http.Header{"User-Agent": {userAgent}}}
	if user != nil {
		password, _ := user.Password()
		req.Header.Set("Proxy-Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(user.Username()+":"+password)))
	}
	if err := raw.SetDeadline(time.Now().Add(connectTimeout)); err != nil {
		return err
	}
	if err := req.Write(raw); err != nil {
		return err
	}
	// The server speaks only after us, so nothing beyond the answer can be buffered.
	res, err := http.ReadResponse(bufio.NewReader(raw), req)
	if err != nil {
		return err
	}
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("the proxy refuses the tunnel: %s", res.Status)
	}
	return raw.SetDeadline(time.Time{})
}

func withPort(proxy *url.URL) string {
	if proxy.Port() != "" {
		return proxy.Host
	}
	if proxy.Scheme == "https" {
		return net.JoinHostPort(proxy.Hostname(), "443")
	}
	return net.JoinHostPort(proxy.Hostname(), "80")
}

// environmentProxy gives the proxy of HTTP_PROXY, HTTPS_PROXY and NO_PROXY.
func environmentProxy(target *url.URL) (*url.URL, error) {
	return http.ProxyFromEnvironment(&http.Request{URL: target})
}

// extraRoots reads the certificates of REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE,
// which Python's HTTP library honours; nil means the system's, and those are
// what SSL_CERT_FILE and SSL_CERT_DIR replace.
func extraRoots() (*x509.CertPool, error) {
	path := os.Getenv("REQUESTS_CA_BUNDLE")
	if path == "" {
		path = os.Getenv("CURL_CA_BUNDLE")
	}
	if path == "" {
		return nil, nil
	}
	files := []string{path}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		if files, err = filepath.Glob(filepath.Join(path, "*")); err != nil {
			return nil, err
		}
	}
	pool, found := x509.NewCertPool(), false
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("certificates of REQUESTS_CA_BUNDLE: %w", err)
		}
		found = pool.AppendCertsFromPEM(text) || found
	}
	if !found {
		return nil, errors.New("certificates of REQUESTS_CA_BUNDLE: " + path + " holds none")
	}
	return pool, nil
}
