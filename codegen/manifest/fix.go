package manifest

import (
	"encoding/json"
	"reflect"
	"slices"

	"github.com/airgen/airgen/codegen/diag"
)

// Fixed is a manifest in modern spelling.
type Fixed struct {
	Text []byte
	// Done are the rewrites that were made; their places are those in the
	// text as it was when each was made.
	Done []Rewrite
	// Left are the legacy spellings that stay, because no change of the text
	// says the same.
	Left []Rewrite
}

// Fix rewrites the legacy spellings of a manifest and leaves every other byte
// alone. Whatever it changes, the manifest means the same before and after:
// each change is kept only when the tree that Read gives stays equal.
func Fix(name string, text []byte) (Fixed, diag.List) {
	doc, diags := Read(name, text)
	f := Fixed{Text: text}
	if doc == nil || diags.Failed() {
		return f, diags
	}
	x := fixer{name: name, want: meaning(doc), doc: doc, out: &f}
	for x.step() {
	}
	return f, diags
}

type fixer struct {
	name string
	want any
	doc  *Document // what the text says now
	out  *Fixed
}

// step makes one kind of change, and reports whether there may be more to do.
// Names come first: the changes of shape then meet modern names only. But the
// shapes that only tell by the names beside them go before those.
func (x *fixer) step() bool {
	var aside, names, shapes []Rewrite
	for _, r := range x.doc.Rewrites {
		switch {
		case r.shape == optionsAside:
			aside = append(aside, r)
		case r.Text != "":
			names = append(names, r)
		default:
			shapes = append(shapes, r)
		}
	}
	slices.SortStableFunc(names, func(a, b Rewrite) int { return a.Start - b.Start })
	if x.reshape(aside) || x.rename(names) || x.reshape(shapes) {
		return true
	}
	x.out.Left = slices.Concat(aside, names, shapes)
	return false
}

// rename changes names, all or, when one of them cannot be changed, as many as
// possible: the last first, so that the places of the others stay. It reports
// whether it changed any.
func (x *fixer) rename(names []Rewrite) bool {
	if len(names) == 0 {
		return false
	}
	var edits []edit
	for _, r := range names {
		edits = append(edits, edit{r.Start, r.End, r.Text})
	}
	if x.keep(edits) {
		x.out.Done = append(x.out.Done, names...)
		return true
	}
	if len(names) == 1 {
		return false
	}
	half := len(names) / 2
	last := x.rename(names[half:])
	return x.rename(names[:half]) || last
}

// reshape makes the first change of shape that can be made.
func (x *fixer) reshape(shapes []Rewrite) bool {
	for _, r := range shapes {
		for _, edits := range reshape(x.name, x.out.Text, r) {
			if x.keep(edits) {
				x.out.Done = append(x.out.Done, r)
				return true
			}
		}
	}
	return false
}

// keep applies the edits when the manifest then means the same and holds fewer
// legacy spellings than there were.
func (x *fixer) keep(edits []edit) bool {
	if len(edits) == 0 {
		return false
	}
	text, ok := apply(x.out.Text, edits)
	if !ok {
		return false
	}
	doc, diags := Read(x.name, text)
	if doc == nil || diags.Failed() || len(doc.Rewrites) >= len(x.doc.Rewrites) || !reflect.DeepEqual(meaning(doc), x.want) {
		return false
	}
	x.out.Text, x.doc = text, doc
	return true
}

// meaning gives the tree as values, where the order of keys does not count.
// What stands aside in definitions only counts where it is used, and request
// options that are empty are as good as none.
func meaning(doc *Document) any {
	root := &copying{from: doc.Root}
	root.drop("definitions")
	var v any
	if err := json.Unmarshal(root.result().AppendJSON(nil), &v); err != nil {
		return err.Error()
	}
	dropEmpty(v)
	return v
}

// dropEmpty removes a requester's empty request options.
func dropEmpty(v any) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			dropEmpty(item)
		}
	case map[string]any:
		for key, item := range v {
			if options, ok := item.(map[string]any); ok && len(options) == 0 && v["type"] == "HttpRequester" && slices.Contains(requestOptions, key) {
				delete(v, key)
			}
			dropEmpty(item)
		}
	}
}

// edit replaces the bytes from start to end.
type edit struct {
	start, end int
	text       string
}

// apply makes edits that do not overlap.
func apply(text []byte, edits []edit) ([]byte, bool) {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b edit) int { return a.start - b.start })
	var out []byte
	at := 0
	for _, e := range edits {
		if e.start < at || e.end < e.start || e.end > len(text) {
			return nil, false
		}
		out = append(append(out, text[at:e.start]...), e.text...)
		at = e.end
	}
	return append(out, text[at:]...), true
}
