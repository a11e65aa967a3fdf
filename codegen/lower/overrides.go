package lower

import (
	"fmt"
	"strings"

	"github.com/airgen/airgen/codegen/manifest"
)

// checkOverrides warns of config_overrides with which every check fails, or
// that have no effect.
func (l *lowerer) checkOverrides(c *component, n *manifest.Node, root *component) {
	for i := range n.Members {
		m := &n.Members[i]
		switch {
		case !m.TextKey():
			l.add(diagWarning(m.Pos(), "check/overrides", fmt.Sprintf("the key %s of config_overrides is no string, so every check fails", m.Key)), c.uses(nil))
		case strings.HasPrefix(m.Key, "__airbyte"):
			l.add(diagWarning(m.Pos(), "check/overrides", fmt.Sprintf("the key %q of config_overrides is reserved, so every check fails", m.Key)), c.uses(nil))
		case !declares(root.n.Get("spec").Get("connection_specification"), m.Key):
			l.add(diagWarning(m.Pos(), "check/overrides", fmt.Sprintf("%q is no property of the spec, so the override has no effect", m.Key)), c.uses(nil))
		}
	}
	if len(n.Members) > 0 && writesConfig(root.n, map[*manifest.Node]bool{}) {
		c.warn(n, "check/overrides", "config_overrides cannot be used with a refresh_token_updater, so every check fails")
	}
}

// declares reports whether a spec names a property, also in its branches. A
// spec that names none at all may have any.
func declares(spec *manifest.Node, key string) bool {
	names, any := map[string]bool{}, false
	var collect func(*manifest.Node)
	collect = func(n *manifest.Node) {
		if p := n.Get("properties"); p != nil && p.Kind == manifest.Map {
			any = true
			for i := range p.Members {
				names[p.Members[i].Key] = true
			}
		}
		for _, word := range []string{"allOf", "anyOf", "oneOf"} {
			if list := n.Get(word); list != nil {
				for _, branch := range list.Items {
					collect(branch)
				}
			}
		}
	}
	collect(spec)
	return !any || names[key]
}

// writesConfig reports whether an authenticator anywhere in the manifest
// writes tokens back into the config.
func writesConfig(n *manifest.Node, seen map[*manifest.Node]bool) bool {
	if n == nil || seen[n.Same()] {
		return false
	}
	seen[n.Same()] = true
	if u := n.Get("refresh_token_updater"); u != nil && u.Kind != manifest.Null {
		if t := n.Get("type"); t.IsText("OAuthAuthenticator") || t.IsText("CustomAuthenticator") {
			return true
		}
	}
	for i := range n.Members {
		if writesConfig(n.Members[i].Value, seen) {
			return true
		}
	}
	for _, item := range n.Items {
		if writesConfig(item, seen) {
			return true
		}
	}
	return false
}
