package fetch

import (
	"context"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"os"
	"strings"
	"syscall"

	"github.com/airgen/airgen/runtime/failure"
)

// cloudFromEnv tells that the connector runs in Airbyte's cloud, where only
// public HTTPS addresses may be asked.
func cloudFromEnv() bool { return strings.EqualFold(os.Getenv("DEPLOYMENT_MODE"), "cloud") }

// allowCloud refuses what must not be requested in the cloud. Addresses that
// are dialled directly are looked at when they are dialled; only names that a
// proxy resolves are looked up here.
func (c *Client) allowCloud(ctx context.Context, target *url.URL) error {
	if target.Scheme != "https" {
		return requestErrorf(invalidSchema, "Invalid Protocol Scheme: The endpoint that data is being requested from is "+
			"using an invalid or insecure protocol '%s'. Valid protocol schemes: https", target.Scheme)
	}
	if proxy, err := c.proxy(target); err != nil || proxy == nil {
		return err
	}
	addresses, err := net.DefaultResolver.LookupNetIP(ctx, "ip", target.Hostname())
	if err != nil {
		return requestErrorf(invalidURL, "Invalid URL %s: %v", target.Redacted(), err)
	}
	for _, address := range addresses {
		if private(address) {
			return privateError(target.Hostname())
		}
	}
	return nil
}

// refusePrivate judges the address of a connection before it is opened.
func refusePrivate(address string) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("address %s: %w", address, err)
	}
	if private(at.Addr()) {
		return privateError(at.Addr().String())
	}
	return nil
}

func controlWith(refuse func(address string) error) func(context.Context, string, string, syscall.RawConn) error {
	return func(_ context.Context, _, address string, _ syscall.RawConn) error { return refuse(address) }
}

func privateError(host string) error {
	return failure.Config("Invalid URL endpoint: The endpoint that data is being requested from belongs to a private network. "+
		"Source connectors only support requesting data from public API endpoints.",
		"Invalid URL endpoint: `"+host+"` belongs to a private network", nil)
}

// private tells the addresses that Python's ipaddress calls private. That is
// wider than netip's notion: documentation and benchmark networks count too.
func private(address netip.Addr) bool {
	address = address.Unmap().WithZone("")
	if address.IsPrivate() || address.IsLoopback() || address.IsLinkLocalUnicast() || address.IsUnspecified() {
		return true
	}
	networks := [...]string{"0.0.0.0/8", "192.0.0.0/29", "192.0.0.170/31", "192.0.2.0/24", "198.18.0.0/15",
		"198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4", "100::/64", "2001::/23", "2001:db8::/32"}
	for _, network := range networks {
		if netip.MustParsePrefix(network).Contains(address) {
			return true
		}
	}
	return false
}
