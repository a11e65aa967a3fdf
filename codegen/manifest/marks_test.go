package manifest

import (
	"fmt"
	"strings"
	"testing"
)

func TestPosAt(t *testing.T) {
	// Every test looks for the letter X in the value and in the text.
	tests := []struct{ name, text, want string }{
		{"plain", "k: abcX", "1:7"},
		{"plain over lines", "k: ab\n  cd\n\n  efX", "4:5"},
		{"single quotes", "k: 'it''s X'", "1:11"},
		{"single quotes over lines", "k: 'ab\n  cd X'", "2:6"},
		{"double quotes", `k: "a\tb\x41\u00e9 X"`, "1:20"},
		{"double quotes with a line break", "k: \"ab \\\n   cd X\"", "2:7"},
		{"literal", "k: |\n  ab\n\n  cd X\n", "4:6"},
		{"literal with an indent of its own", "k: |\n  ab\n    cd X\n", "3:8"},
		{"literal with an indicator", "k: |2-\n    cd X\n", "2:8"},
		{"folded", "k: >-\n  ab\n  cd\n\n  efX\n", "5:5"},
		{"folded, more indented", "k: >\n  ab\n    cd\n  efX\n", "4:5"},
		{"carriage returns", "k: >-\r\n  ab\r\n  cdX\r\n", "3:5"},
		{"outside ASCII", "k: 'é {{ äX'", "1:13"},
		{"anchor and tag", "k: &a !!str 'abX'", "1:16"},
		{"anchor on a line before", "k: &a\n  abX", "2:5"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, diags := ReadData("a.yaml", []byte(tt.text))
			if diags.Failed() {
				t.Fatal(lines(diags))
			}
			n := doc.Root.Get("k")
			p := n.PosAt(strings.Index(n.Text, "X"))
			if got := fmt.Sprintf("%d:%d", p.Line, p.Column); got != tt.want {
				t.Errorf("%q: got %s, want %s (%v)", n.Text, got, tt.want, n.Marks())
			}
		})
	}
}
