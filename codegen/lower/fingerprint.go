package lower

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
)

// fingerprint is equal for streams that read the same records in the same
// way. The schema counts only where records are normalized by it.
func fingerprint(s *ir.Stream) string {
	var b strings.Builder
	if d := s.Delegates; d != nil {
		b.WriteString("delegates " + d.FullRefresh.Fingerprint + " " + d.Incremental.Fingerprint + " " + canonical(d.RetentionPeriod))
	}
	b.WriteString(canonical(s.Retriever))
	b.WriteString("\ncursor " + canonical(s.Cursor))
	b.WriteString("\ntransforms " + canonical(s.Transforms))
	if normalizes(s.Retriever) {
		b.WriteString("\nschema " + canonical(s.Schema))
	}
	if len(s.Migrations) > 0 {
		b.WriteString("\nmigrations " + canonical(s.Migrations))
	}
	if s.Uploader != nil {
		b.WriteString("\nuploader " + canonical(s.Uploader))
	}
	sum := sha256.Sum256([]byte(b.String()))
	return hex.EncodeToString(sum[:12])
}

// samePages is equal for streams that ask for the same pages and find the same
// records in them, and differ at most in what they keep and make of those. The
// CDK counts what the extractor finds, so a filter does not change the pages.
// Empty where the pages of two such streams may differ all the same: a cursor
// continues from a state, and some paginators look at kept records.
func samePages(s *ir.Stream) string {
	r, ok := s.Retriever.(*ir.SimpleRetriever)
	if !ok || s.Cursor != nil || r.Requester == nil || r.Requester.Custom != nil || r.Requester.Properties != nil ||
		r.Reset != nil || r.PageReduction != nil || r.WindowSplitting != nil || readsKept(r.Paginator) || !nested(r.Router) {
		return ""
	}
	asked := *r
	asked.Selector = ir.Selector{Extractor: r.Selector.Extractor}
	sum := sha256.Sum256([]byte(canonical(&asked)))
	return hex.EncodeToString(sum[:12])
}

// readsKept reports whether a paginator looks at the records that were kept.
func readsKept(p *ir.Paginator) bool {
	if p == nil {
		return false
	}
	if p.Strategy.Kind == ir.PageCustom {
		return true
	}
	for _, t := range []*ir.Template{p.Strategy.Value, p.Strategy.Stop} {
		if t == nil {
			continue
		}
		for _, root := range t.AST.Roots() {
			if root.Name == "last_record" || root.Name == "last_page_size" {
				return true
			}
		}
	}
	return false
}

// nested reports whether a router makes its partitions below each parent's
// record as it comes.
func nested(r ir.Router) bool {
	switch r := r.(type) {
	case nil, *ir.ListRouter:
		return true
	case *ir.SubstreamRouter:
		return !slices.ContainsFunc(r.Parents, func(p *ir.Parent) bool { return len(p.LazyPointer) > 0 })
	}
	return false
}

func normalizes(r ir.Retriever) bool {
	switch r := r.(type) {
	case *ir.SimpleRetriever:
		return r.Selector.Normalize || r.Selector.CustomNormalize != nil || r.Requester != nil && r.Requester.Properties != nil
	case *ir.AsyncRetriever:
		return r.Selector.Normalize || r.Selector.CustomNormalize != nil
	}
	return true
}

// canonical prints a part of the model without what does not change what is
// read: positions, paths, names, whether responses are cached, parameters
// that no template uses.
func canonical(v any) string {
	var b strings.Builder
	writeCanonical(&b, reflect.ValueOf(v))
	return b.String()
}

func writeCanonical(b *strings.Builder, v reflect.Value) {
	if !v.IsValid() {
		b.WriteByte('-')
		return
	}
	switch x := v.Interface().(type) {
	case *ir.Template:
		writeTemplate(b, x)
		return
	case *ir.Parent:
		writeParent(b, x)
		return
	case *ir.Custom:
		writeCustom(b, x)
		return
	case []byte:
		b.Write(x)
		return
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			b.WriteByte('-')
			return
		}
		writeCanonical(b, v.Elem())
	case reflect.Struct:
		t := v.Type()
		b.WriteString(t.Name() + "{")
		for i := range t.NumField() {
			f := t.Field(i)
			if f.Type == reflect.TypeFor[diag.Pos]() || slices.Contains([]string{"Path", "UseCache", "NoCache"}, f.Name) && f.Type.Kind() != reflect.Slice && f.Type != reflect.TypeFor[*ir.Template]() || v.Field(i).IsZero() {
				continue
			}
			b.WriteString(f.Name + ":")
			writeCanonical(b, v.Field(i))
			b.WriteByte(' ')
		}
		b.WriteByte('}')
	case reflect.Slice:
		b.WriteByte('[')
		for i := range v.Len() {
			writeCanonical(b, v.Index(i))
			b.WriteByte(' ')
		}
		b.WriteByte(']')
	case reflect.String:
		b.WriteString(strconv.Quote(v.String()))
	default:
		fmt.Fprint(b, v.Interface())
	}
}

// writeTemplate prints a template by its text and the parameters that it
// reads. Numbers are their text, so "100" is 100.
func writeTemplate(b *strings.Builder, t *ir.Template) {
	if t == nil {
		b.WriteByte('-')
		return
	}
	b.WriteString(strconv.Quote(t.Source))
	if t.Mapped != nil {
		// No two dynamic streams fill the same place.
		b.WriteString(" mapped " + t.Mapped.Pos.String() + " " + strings.Join(t.Mapped.Path, "/"))
	}
	used, all := parametersOf(t)
	for _, m := range t.Parameters {
		if all || slices.Contains(used, m.Key) {
			b.WriteString(" " + m.Key + "=")
			writeCanonical(b, reflect.ValueOf(m.Value))
		}
	}
}

// parametersOf lists the parameters that a template reads; all says that it
// reads them by computed names.
func parametersOf(t *ir.Template) (used []string, all bool) {
	for _, path := range t.AST.Paths("parameters") {
		if len(path) == 0 || slices.Contains([]string{"items", "keys", "values", "get", "copy"}, path[0]) {
			return nil, true
		}
		used = append(used, path[0])
	}
	return used, false
}

// writeParent prints an edge by the meaning of its parent. The parent's name
// is part of the state that a dependency keeps.
func writeParent(b *strings.Builder, p *ir.Parent) {
	b.WriteString("Parent{" + p.Stream.Fingerprint + " ")
	if p.Incremental {
		b.WriteString("incremental " + strconv.Quote(p.Name) + " ")
	}
	for _, v := range []any{p.Key, p.Field, p.Option, p.LazyPointer, p.ExtraFields} {
		writeCanonical(b, reflect.ValueOf(v))
		b.WriteByte(' ')
	}
	b.WriteByte('}')
}

// writeCustom prints a Python class by its name and all it is given.
func writeCustom(b *strings.Builder, x *ir.Custom) {
	if x == nil {
		b.WriteByte('-')
		return
	}
	b.WriteString("Custom{" + x.ClassName + " ")
	writeCanonical(b, reflect.ValueOf(x.Fields))
	b.WriteByte('}')
}
