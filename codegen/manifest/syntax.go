package manifest

import (
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/airgen/airgen/codegen/diag"
)

// reportSyntax reports the YAML parser's error at the line where it stopped.
// The parser names the line where the broken collection begins, which may be
// far above, so the place is found by parsing ever longer beginnings of the
// file until the same error appears.
func reportSyntax(src *source, err error, diags *diag.List) {
	line, message := splitYAMLError(err)
	if stop := stopLine(src, err.Error(), line); stop > 0 {
		line = stop
	}
	at := int32(0)
	if line > 0 && line <= len(src.yamlStarts) {
		at = src.yamlStarts[line-1]
		for int(at) < len(src.text) && blank(src.text[at]) {
			at++
		}
	}
	diags.Errorf(src.pos(at), "yaml/syntax", "not valid YAML: %s", message)
}

// splitYAMLError takes the line out of the parser's message; 0 when it names none.
func splitYAMLError(err error) (int, string) {
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	if rest, ok := strings.CutPrefix(text, "line "); ok {
		if number, message, ok := strings.Cut(rest, ": "); ok {
			if n, err := strconv.Atoi(number); err == nil {
				return n, message
			}
		}
	}
	return 0, text
}

// stopLine finds the first line whose beginning of the file already gives the
// error; 0 when that costs too much or no line does.
func stopLine(src *source, want string, from int) int {
	const budget = 4 << 20
	spent := 0
	fails := func(line int) bool {
		end := len(src.text)
		if line < len(src.yamlStarts) {
			end = int(src.yamlStarts[line])
		}
		spent += end
		var n yaml.Node
		err := yaml.Unmarshal(src.text[:end], &n)
		return err != nil && err.Error() == want
	}
	low, step := max(from-1, 0), 1 // the beginning up to line low does not fail yet
	high := low + step
	for high < len(src.yamlStarts) && !fails(high) {
		if spent > budget {
			return 0
		}
		low, step = high, step*2
		high = low + step
	}
	high = min(high, len(src.yamlStarts))
	for high-low > 1 {
		if spent > budget {
			return high
		}
		if middle := (low + high) / 2; fails(middle) {
			high = middle
		} else {
			low = middle
		}
	}
	return high
}
