package manifest

import (
	"strings"
	"testing"
)

const toFill = `a: {b: [{v: 1}, {v: 2, w: x}], c: text}
d: {v: 3}
`

func TestFilling(t *testing.T) {
	for _, c := range []struct{ path, holes, want string }{
		{"d v", "d.v", `{"a":{"b":[{"v":1},{"v":2,"w":"x"}],"c":"text"},"d":{"v":"{{ hole_1 }}"}}`},
		{"** v", "a.b.0.v a.b.1.v d.v", `{"a":{"b":[{"v":"{{ hole_1 }}"},{"v":"{{ hole_2 }}","w":"x"}],"c":"text"},"d":{"v":"{{ hole_3 }}"}}`},
		{"a b * w", "a.b.1.w", `{"a":{"b":[{"v":1},{"v":2,"w":"{{ hole_1 }}"}],"c":"text"},"d":{"v":3}}`},
		{"[ad]", "a d", `{"a":"{{ hole_1 }}","d":"{{ hole_2 }}"}`},
		{"a no", "", `{"a":{"b":[{"v":1},{"v":2,"w":"x"}],"c":"text"},"d":{"v":3}}`},
	} {
		doc, _ := ReadData("m.yaml", []byte(toFill))
		var holes []string
		f := &Filling{Hole: func(path []string, old *Node) int { holes = append(holes, strings.Join(path, ".")); return len(holes) }}
		out, count := f.Set(doc.Root, strings.Fields(c.path))
		if got := string(out.AppendJSON(nil)); got != c.want || strings.Join(holes, " ") != c.holes || count != len(holes) {
			t.Errorf("%s: got %s with %d holes %v", c.path, got, count, holes)
		}
		if got := string(doc.Root.AppendJSON(nil)); strings.Contains(got, "hole") {
			t.Errorf("%s: the tree itself changed: %s", c.path, got)
		}
	}
}

func TestFillingWhatIsNotThere(t *testing.T) {
	for _, c := range []struct{ path, want string }{
		{"d new", `{"a":{"b":[{"v":1},{"v":2,"w":"x"}],"c":"text"},"d":{"v":3,"new":"{{ hole_1 }}"}}`},
		{"e 0 f", `{"a":{"b":[{"v":1},{"v":2,"w":"x"}],"c":"text"},"d":{"v":3},"e":[{"f":"{{ hole_1 }}"}]}`},
		{"a b 2", `{"a":{"b":[{"v":1},{"v":2,"w":"x"},"{{ hole_1 }}"],"c":"text"},"d":{"v":3}}`},
		{"a b 5", ""},
		{"a c x", ""},
	} {
		doc, _ := ReadData("m.yaml", []byte(toFill))
		f := &Filling{Hole: func(_ []string, old *Node) int {
			if old != nil {
				t.Errorf("%s: something stands there", c.path)
			}
			return 1
		}}
		out, ok := f.Create(doc.Root, strings.Fields(c.path))
		if ok != (c.want != "") || ok && string(out.AppendJSON(nil)) != c.want {
			t.Errorf("%s: got %v, %s", c.path, ok, out.AppendJSON(nil))
		}
	}
}

func TestFillingKnowsWhatItEnters(t *testing.T) {
	doc, _ := ReadData("m.yaml", []byte(toFill))
	n := 0
	f := &Filling{Hole: func([]string, *Node) int { n++; return n }}
	out, _ := f.Set(doc.Root, []string{"a"})
	for path, want := range map[string]bool{"a b": true, "** v": true, "d v": false, "a": false} {
		entered := false
		f.Below = func(int) { entered = true }
		f.Set(out, strings.Fields(path))
		if entered != want {
			t.Errorf("%s: entered %v", path, entered)
		}
	}
}
