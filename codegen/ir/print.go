package ir

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode"

	"github.com/airgen/airgen/codegen/diag"
)

// Print gives the model as indented text, in the model's own order: a line
// for each value, nested parts below their name. What the manifest does not
// have is left out, and so are positions and paths, so that the text changes
// only when the meaning does.
func Print(c *Connector) string {
	p := &printer{named: map[*Stream]string{}}
	if c == nil {
		return ""
	}
	for _, s := range c.Streams {
		p.named[s] = s.Name
	}
	for _, s := range c.Parents {
		p.named[s] = s.Name + " at " + s.Path
	}
	p.line(0, "connector "+c.Name)
	p.fields(reflect.ValueOf(c).Elem(), 1)
	return string(p.b)
}

type printer struct {
	b []byte
	// named are the streams that are printed once and referred to elsewhere.
	named map[*Stream]string
	// inside is how many streams are being printed: those of the connector
	// itself are printed in full, those inside of them by name.
	inside int
}

func (p *printer) line(depth int, text string) {
	for range depth {
		p.b = append(p.b, "  "...)
	}
	p.b = append(append(p.b, text...), '\n')
}

// fields prints the fields of a struct that hold something.
func (p *printer) fields(v reflect.Value, depth int) {
	t := v.Type()
	for i := range t.NumField() {
		f := t.Field(i)
		if skipped(t, f) || empty(v.Field(i)) {
			continue
		}
		p.value(label(f.Name), v.Field(i), depth)
	}
}

// skipped leaves out where things stand, and the name that the parent's line
// has already.
func skipped(t reflect.Type, f reflect.StructField) bool {
	if f.Type == reflect.TypeFor[diag.Pos]() {
		return true
	}
	switch f.Name {
	case "Path":
		return f.Type.Kind() == reflect.String
	case "Name":
		return t == reflect.TypeFor[Connector]() || t == reflect.TypeFor[Stream]()
	case "Fingerprint", "Pages":
		return true
	}
	return false
}

func empty(v reflect.Value) bool {
	if k := v.Kind(); k == reflect.Slice || k == reflect.Map {
		return v.IsNil()
	}
	if v.Type() == reflect.TypeFor[Inputs]() || v.Kind() == reflect.Struct {
		for i := range v.NumField() {
			if f := v.Field(i); f.Type() != reflect.TypeFor[diag.Pos]() && !empty(f) {
				return false
			}
		}
		return true
	}
	return v.IsZero()
}

// value prints one named value.
func (p *printer) value(name string, v reflect.Value, depth int) {
	switch x := v.Interface().(type) {
	case *Template:
		p.template(name, x, depth)
		return
	case *Stream:
		p.stream(name, x, depth)
		return
	case Object, []Tree:
		p.tree(name, x, depth)
		return
	case []byte:
		p.line(depth, name+" "+string(x))
		return
	case []*Template:
		p.templates(name, x, depth)
		return
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			p.line(depth, name+" none")
			return
		}
		if v.Kind() == reflect.Interface {
			p.implementation(name, v.Elem(), depth)
			return
		}
		p.value(name, v.Elem(), depth)
	case reflect.Struct:
		p.line(depth, name)
		p.fields(v, depth+1)
	case reflect.Slice:
		p.list(name, v, depth)
	case reflect.String:
		p.line(depth, name+" "+strconv.Quote(v.String()))
	case reflect.Bool:
		p.line(depth, name)
	case reflect.Int:
		p.line(depth, fmt.Sprintf("%s %v", name, v.Interface()))
	default:
		p.line(depth, fmt.Sprint(name, " ", v.Interface()))
	}
}

// implementation prints an interface's value with the name of its type.
func (p *printer) implementation(name string, v reflect.Value, depth int) {
	if v.Kind() == reflect.Pointer && v.Elem().Kind() == reflect.Struct && v.Type() != reflect.TypeFor[*Template]() {
		p.line(depth, name+" "+v.Elem().Type().Name())
		p.fields(v.Elem(), depth+1)
		return
	}
	p.value(name, v, depth)
}

func (p *printer) list(name string, v reflect.Value, depth int) {
	if v.Len() == 0 {
		p.line(depth, name+" []")
		return
	}
	switch k := v.Type().Elem().Kind(); {
	case k == reflect.Int:
		p.line(depth, fmt.Sprintf("%s %v", name, v.Interface()))
		return
	case k == reflect.String || v.Type() == reflect.TypeFor[[][]string]():
		p.line(depth, fmt.Sprintf("%s %q", name, v.Interface()))
		return
	}
	p.line(depth, name)
	for i := range v.Len() {
		p.element(v.Index(i), depth+1)
	}
}

// element prints one element of a list: a dash before its first line.
func (p *printer) element(v reflect.Value, depth int) {
	start := len(p.b)
	switch {
	case v.Kind() == reflect.Struct:
		p.fields(v, depth+1)
	case v.Kind() == reflect.Pointer && !v.IsNil() && v.Elem().Kind() == reflect.Struct && v.Type() != reflect.TypeFor[*Stream]() && v.Type() != reflect.TypeFor[*Template]():
		p.fields(v.Elem(), depth+1)
	default:
		p.value("-", v, depth)
		return
	}
	if len(p.b) == start {
		p.line(depth, "-")
		return
	}
	p.b[start+2*depth] = '-'
}

// stream prints a stream where the connector lists it, and elsewhere only
// its name.
func (p *printer) stream(name string, s *Stream, depth int) {
	if s == nil {
		return
	}
	if known, ok := p.named[s]; ok && p.inside > 0 {
		p.line(depth, name+" "+known)
		return
	}
	p.line(depth, strings.TrimSpace(strings.TrimPrefix(name, "-")+" stream "+s.Name))
	p.inside++
	p.fields(reflect.ValueOf(s).Elem(), depth+1)
	p.inside--
}

// static reports whether a template is nothing but text.
func static(t *Template) bool {
	_, ok := t.AST.Static()
	return ok
}

// template prints a template's text, its scope when it reads anything, and
// the parameters that its text names.
func (p *printer) template(name string, t *Template, depth int) {
	if t == nil {
		p.line(depth, name+" none")
		return
	}
	line := name + " " + strconv.Quote(t.Source)
	if !static(t) {
		line += " in " + string(t.Scope)
	}
	p.line(depth, line)
	for _, m := range t.Parameters {
		if strings.Contains(t.Source, "parameters") && strings.Contains(t.Source, m.Key) {
			p.tree("parameter "+m.Key, m.Value, depth+1)
		}
	}
	if t.Mapped != nil {
		for _, m := range t.Mapped.Mappings {
			p.template("mapped", m.Value, depth+1)
		}
	}
}

func (p *printer) templates(name string, list []*Template, depth int) {
	for _, t := range list {
		if !static(t) || t.Mapped != nil {
			p.line(depth, name)
			for _, t := range list {
				p.template("-", t, depth+1)
			}
			return
		}
	}
	var texts []string
	for _, t := range list {
		texts = append(texts, t.Source)
	}
	p.line(depth, fmt.Sprintf("%s %q", name, texts))
}

func (p *printer) tree(name string, v Tree, depth int) {
	switch v := v.(type) {
	case nil:
		p.line(depth, name+" null")
	case *Template:
		p.template(name, v, depth)
	case string:
		p.line(depth, name+" "+strconv.Quote(v))
	case []Tree:
		p.line(depth, name)
		for _, item := range v {
			p.tree("-", item, depth+1)
		}
	case Object:
		p.line(depth, name)
		for _, m := range v {
			p.tree(strconv.Quote(m.Key), m.Value, depth+1)
		}
	default:
		p.line(depth, fmt.Sprint(name, " ", v))
	}
}

// label turns a field's Go name into words: PageSize is page_size.
func label(name string) string {
	var b strings.Builder
	runes := []rune(name)
	for i, r := range runes {
		if unicode.IsUpper(r) {
			begins := i > 0 && (unicode.IsLower(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1]))
			if begins {
				b.WriteByte('_')
			}
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}
