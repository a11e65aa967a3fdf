package lower

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// literalText gives a string field that is not interpolated.
func (c *component) literalText(name, absent string) string {
	return c.asLiteral(name, c.field(name), absent)
}

// mustLiteral is literalText for a required field.
func (c *component) mustLiteral(name string) string { return c.asLiteral(name, c.must(name), "") }

func (c *component) asLiteral(name string, n *manifest.Node, absent string) string {
	switch {
	case n == nil || n.Broken:
		return absent
	case n.Kind != manifest.String || n.Hole != 0:
		c.wrongKind(n, name, "a string")
		return absent
	}
	return n.Text
}

// text gives an interpolated string field; nil when it is absent.
func (c *component) text(name string, scope ir.Scope) *ir.Template {
	t := c.asText(name, c.field(name), scope)
	if t != nil && t.Mapped != nil {
		t.Mapped.Optional = true
	}
	return t
}

// mustText is text for a required field. It is never nil.
func (c *component) mustText(name string, scope ir.Scope) *ir.Template {
	if t := c.asText(name, c.must(name), scope); t != nil {
		return t
	}
	return c.constant(name, "")
}

func (c *component) asText(name string, n *manifest.Node, scope ir.Scope) *ir.Template {
	if n == nil || n.Broken {
		return nil
	}
	if n.Kind != manifest.String {
		c.wrongKind(n, name, "a string")
		return nil
	}
	return c.template(n, name, scope)
}

// textOr is text with a default.
func (c *component) textOr(name, absent string, scope ir.Scope) *ir.Template {
	if t := orNil(c.text(name, scope)); t != nil {
		return t
	}
	return c.constant(name, absent)
}

// number gives a field that is a number or a string that evaluates to one;
// whole says that a fraction is refused.
func (c *component) number(name string, whole bool, scope ir.Scope) *ir.Template {
	return c.asNumber(name, c.field(name), whole, scope)
}

func (c *component) asNumber(name string, n *manifest.Node, whole bool, scope ir.Scope) *ir.Template {
	if n == nil || n.Broken {
		return nil
	}
	if n.Kind == manifest.String {
		t := c.template(n, name, scope)
		if isStatic(t) && t.Mapped == nil && t.Source != "" && !isNumber(t.Source) {
			c.fail(n, "field/number", "%s is %q, which is no number", name, t.Source)
		}
		return t
	}
	if i, ok := n.Int64(); ok {
		t := c.constant(name, fmt.Sprint(i))
		t.Pos = n.Pos()
		return t
	}
	if n.Kind == manifest.Float && !whole {
		t := c.constant(name, n.Text)
		t.Pos = n.Pos()
		return t
	}
	want := "a number or a string"
	if whole {
		want = "an integer or a string"
	}
	c.wrongKind(n, name, want)
	return nil
}

// isNumber reports whether Python reads a text as a number.
func isNumber(text string) bool {
	s := strings.ReplaceAll(strings.TrimSpace(text), "_", "")
	if _, err := strconv.ParseFloat(s, 64); err == nil {
		return true
	}
	_, err := strconv.ParseInt(s, 0, 64)
	return err == nil
}

// boolean gives a true or false field.
func (c *component) boolean(name string, absent bool) bool {
	n := c.field(name)
	if n == nil || n.Broken {
		return absent
	}
	v, ok := n.Bool()
	if !ok {
		c.wrongKind(n, name, "true or false")
		return absent
	}
	return v
}

// integer gives a whole number field, at least low.
func (c *component) integer(name string, absent, low int) int {
	return c.asInteger(name, c.field(name), absent, low)
}

func (c *component) asInteger(name string, n *manifest.Node, absent, low int) int {
	if n == nil || n.Broken {
		return absent
	}
	v, ok := n.Int64()
	switch {
	case !ok:
		c.wrongKind(n, name, "an integer")
		return absent
	case int(v) < low:
		c.fail(n, "field/value", "%s is %d, at least %d is needed", name, v, low)
		return absent
	}
	return int(v)
}

// anyInteger is the lowest low for a field that takes every integer.
const anyInteger = -1 << 62

// float gives a number field; nil when it is absent. above says that the low
// bound itself is refused.
func (c *component) float(name string, low float64, above bool) *float64 {
	n := c.field(name)
	if n == nil || n.Broken {
		return nil
	}
	v, ok := n.Float64()
	switch {
	case !ok:
		c.wrongKind(n, name, "a number")
		return nil
	case v < low:
		c.fail(n, "field/value", "%s is %s, at least %g is needed", name, n.Text, low)
		return nil
	case above && v == low:
		c.fail(n, "field/value", "%s is %s, more than %g is needed", name, n.Text, low)
		return nil
	}
	return &v
}

// floatOr is float with a default.
func (c *component) floatOr(name string, absent, low float64, above bool) float64 {
	if v := c.float(name, low, above); v != nil {
		return *v
	}
	return absent
}

// enum gives a field that takes one of a few words.
func (c *component) enum(name, absent string, choices ...string) string {
	return c.asEnum(name, c.field(name), absent, choices)
}

// mustEnum is enum for a required field.
func (c *component) mustEnum(name string, choices ...string) string {
	return c.asEnum(name, c.must(name), choices[0], choices)
}

func (c *component) asEnum(name string, n *manifest.Node, absent string, choices []string) string {
	if n == nil || n.Broken {
		return absent
	}
	if n.Hole != 0 {
		c.unknown(n)
		return absent
	}
	if n.Kind != manifest.String || !slices.Contains(choices, n.Text) {
		suggestion := "write " + oneOf(choices)
		if near := diag.Nearest(n.Text, choices); near != "" {
			suggestion = fmt.Sprintf("did you mean %q?", near)
		}
		c.say(diag.Error, n, "field/value", suggestion, fmt.Sprintf("%q is no value of %s", n.Text, name))
		return absent
	}
	return n.Text
}

// strings gives a list of literal strings.
func (c *component) strings(name string) []string { return c.asStrings(name, c.field(name)) }

// mustStrings is strings for a required field.
func (c *component) mustStrings(name string) []string { return c.asStrings(name, c.must(name)) }

func (c *component) asStrings(name string, n *manifest.Node) []string {
	var out []string
	for _, item := range c.list(name, n) {
		if item.Broken {
			continue
		}
		if item.Kind != manifest.String || item.Hole != 0 {
			c.wrongKind(item, name, "a list of strings")
			continue
		}
		out = append(out, item.Text)
	}
	return out
}

// stringLists gives a list of lists of literal strings.
func (c *component) stringLists(name string, n *manifest.Node) [][]string {
	var out [][]string
	for _, item := range c.list(name, n) {
		if item.Broken {
			continue
		}
		if item.Kind != manifest.List {
			c.wrongKind(item, name, "a list of lists of strings")
			continue
		}
		out = append(out, c.asStrings(name, item))
	}
	return out
}

// integers gives a list of whole numbers; unique says that the CDK's schema
// refuses repetitions.
func (c *component) integers(name string, unique bool) []int {
	var out []int
	for _, item := range c.list(name, c.field(name)) {
		if item.Broken {
			continue
		}
		v, ok := item.Int64()
		if !ok {
			c.wrongKind(item, name, "a list of integers")
			continue
		}
		if slices.Contains(out, int(v)) {
			if unique {
				c.fail(item, "field/value", "%s lists %d twice", name, v)
			}
			continue
		}
		out = append(out, int(v))
	}
	return out
}

// texts gives a list of interpolated strings.
func (c *component) texts(name string, scope ir.Scope) []*ir.Template {
	return c.asTexts(name, c.field(name), scope)
}

// mustTexts is texts for a required field.
func (c *component) mustTexts(name string, scope ir.Scope) []*ir.Template {
	return c.asTexts(name, c.must(name), scope)
}

func (c *component) asTexts(name string, n *manifest.Node, scope ir.Scope) []*ir.Template {
	var out []*ir.Template
	for i, item := range c.list(name, n) {
		if item.Broken {
			continue
		}
		if item.Kind != manifest.String {
			c.wrongKind(item, name, "a list of strings")
			continue
		}
		out = append(out, c.template(item, fmt.Sprintf("%s[%d]", name, i), scope))
	}
	return out
}
