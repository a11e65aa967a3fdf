// Package yamlvalue reads text as YAML 1.1, the way PyYAML's safe loader does:
// what the resolvers of config and parameters do with the text that a mapping
// gives. It refuses anchors that lead around in a circle. Only connectors with
// such a resolver link it, for the YAML parser below it.
package yamlvalue

import (
	"errors"
	"math"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"time"

	"gopkg.in/yaml.v3"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/pytime"
)

// Parse reads a value that is text; any other value stays as it is. Text that is
// no YAML stays text.
func Parse(v py.Value) (py.Value, error) {
	text, ok := v.Str()
	if !ok {
		return v, nil
	}
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(text), &doc); err != nil {
		return v, nil
	}
	if doc.Kind != yaml.DocumentNode || len(doc.Content) == 0 {
		return py.None, nil
	}
	return value(doc.Content[0], 0)
}

// maxDepth is deeper than any component.
const maxDepth = 200

func value(n *yaml.Node, depth int) (py.Value, error) {
	if depth > maxDepth {
		return py.Value{}, errors.New("the YAML of a resolved value is nested too deeply")
	}
	switch n.Kind {
	case yaml.AliasNode:
		return value(n.Alias, depth+1)
	case yaml.SequenceNode:
		items := make([]py.Value, 0, len(n.Content))
		for _, c := range n.Content {
			v, err := value(c, depth+1)
			if err != nil {
				return py.Value{}, err
			}
			items = append(items, v)
		}
		return py.ListOf(items...), nil
	case yaml.MappingNode:
		var pairs []py.Value
		for i := 0; i+1 < len(n.Content); i += 2 {
			k, err := value(n.Content[i], depth+1)
			if err != nil {
				return py.Value{}, err
			}
			v, err := value(n.Content[i+1], depth+1)
			if err != nil {
				return py.Value{}, err
			}
			pairs = append(pairs, k, v)
		}
		return py.DictOfValues(pairs...), nil
	}
	if n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		return py.Str(n.Value), nil
	}
	return scalar(n.Value), nil
}

// The implicit types of YAML 1.1, as PyYAML recognizes them.
var (
	integer = regexp.MustCompile(`^[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$`)
	float   = regexp.MustCompile(`^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$`)
	sixties = regexp.MustCompile(`^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$`)
	date    = regexp.MustCompile(`^(\d{4})-(\d\d)-(\d\d)$`)
	moment  = regexp.MustCompile(`^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$`)
)

func scalar(text string) py.Value {
	switch text {
	case "", "~", "null", "Null", "NULL":
		return py.None
	case "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON":
		return py.True
	case "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF":
		return py.False
	case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF":
		return py.Float(math.Inf(1))
	case "-.inf", "-.Inf", "-.INF":
		return py.Float(math.Inf(-1))
	case ".nan", ".NaN", ".NAN":
		return py.Float(math.NaN())
	}
	plain := strings.ReplaceAll(text, "_", "")
	switch {
	case integer.MatchString(text):
		return whole(plain)
	case float.MatchString(text):
		if f, err := strconv.ParseFloat(plain, 64); err == nil {
			return py.Float(f)
		}
	case sixties.MatchString(text):
		return py.Float(base60(plain))
	case moment.MatchString(text):
		if t, err := pytime.ParseLoose(text, time.Time{}); err == nil {
			return py.Time(t)
		}
	}
	if m := date.FindStringSubmatch(text); m != nil {
		year, _ := strconv.Atoi(m[1])
		month, _ := strconv.Atoi(m[2])
		day, _ := strconv.Atoi(m[3])
		return py.Date(year, time.Month(month), day)
	}
	return py.Str(text)
}

// whole reads an integer in any of YAML 1.1's bases.
func whole(text string) py.Value {
	if strings.Contains(text, ":") {
		return py.Int(int64(base60(text)))
	}
	i := new(big.Int)
	sign, digits := "", text
	if strings.HasPrefix(text, "-") || strings.HasPrefix(text, "+") {
		sign, digits = strings.TrimPrefix(text[:1], "+"), text[1:]
	}
	if _, ok := i.SetString(sign+digits, 0); !ok {
		return py.Str(text)
	}
	return py.BigInt(i)
}

// base60 reads hours, minutes and seconds as one number.
func base60(text string) float64 {
	negative := strings.HasPrefix(text, "-")
	total := 0.0
	for _, part := range strings.Split(strings.TrimLeft(text, "+-"), ":") {
		f, _ := strconv.ParseFloat(part, 64)
		total = total*60 + f
	}
	if negative {
		return -total
	}
	return total
}
