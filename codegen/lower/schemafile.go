package lower

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// schemaFile embeds a JSON schema that lies beside the manifest. given is the
// loader's file_path; assumed says that nothing names a loader, and the CDK
// looks for the file all the same. Without the file the schema is empty.
func (l *lowerer) schemaFile(c *component, at *manifest.Node, stream, given string, assumed bool) ir.Schema {
	out := ir.Schema{Pos: at.Pos(), JSON: []byte("{}")}
	name := given
	if name == "" {
		if p := c.n.Get("$parameters").Get("name"); p != nil && p.Kind == manifest.String {
			stream = p.Text
		}
		name = "./schemas/" + stream + ".json"
	}
	quiet := l.here != nil && !l.here.shown // nobody sees the schema of an inline parent
	name, ok := fillParameters(name, c.n.Get("$parameters"))
	if !ok {
		if quiet {
			return out
		}
		c.warn(at, "schema/file", "the schema's file name %q is known only at run time: the schema is empty", given)
		return out
	}
	text, found := l.readSchema(name)
	if text == nil {
		switch {
		case quiet:
		case assumed:
			c.warn(at, "schema/file", "the stream has no schema_loader and there is no file %s: the schema is empty", strings.TrimPrefix(name, "./"))
		default:
			c.warn(at, "schema/file", "there is no file %s: the schema is empty", strings.TrimPrefix(name, "./"))
		}
		return out
	}
	f := &schemaFiles{files: l.files, base: found}
	v, err := f.read(text)
	if err == nil {
		v, err = f.resolve(v, schemaDocument{root: v}, 0)
	}
	if err == nil {
		if o, isObject := v.(object); isObject {
			out.JSON = appendValue(nil, o)
			return out
		}
		err = errors.New("it is no JSON object")
	}
	l.add(diag.Diagnostic{Pos: diag.Pos{File: found}, Code: "schema/file", Message: fmt.Sprintf("not a usable schema: %v", err)}, []diag.Pos{at.Pos()})
	return out
}

// readSchema finds the file. A path of the manifest begins with the Python
// package's folder, which may or may not be the manifest's own.
func (l *lowerer) readSchema(name string) ([]byte, string) {
	if l.files == nil {
		return nil, ""
	}
	clean := strings.TrimPrefix(path.Clean("/"+name), "/")
	candidates := []string{clean}
	if _, rest, ok := strings.Cut(clean, "/"); ok {
		candidates = append(candidates, rest)
	}
	for _, p := range candidates {
		if text, err := fs.ReadFile(l.files, p); err == nil {
			return text, p
		}
	}
	return nil, ""
}

// fillParameters replaces {{ parameters['name'] }} and its other spellings in
// a file name, alternatives with or among them; false when something else is
// left to evaluate.
func fillParameters(name string, parameters *manifest.Node) (string, bool) {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(name, "{{")
		b.WriteString(before)
		if !found {
			return b.String(), true
		}
		inner, after, closed := strings.Cut(rest, "}}")
		if !closed {
			return "", false
		}
		text, ok := "", false
		for _, one := range strings.Split(inner, " or ") {
			m := parameterName.FindStringSubmatch(strings.TrimSpace(one))
			if m == nil {
				return "", false
			}
			v := parameters.Get(m[1] + m[2] + m[3])
			if v != nil && v.Kind != manifest.String {
				return "", false
			}
			if v != nil && !ok && v.Truthy() {
				text, ok = v.Text, true
			}
		}
		if !ok {
			return "", false
		}
		b.WriteString(text)
		name = after
	}
}

// parameterName matches the ways to name one parameter.
var parameterName = regexp.MustCompile(`^parameters(?:\.(\w+)|\[\s*["']([^"']+)["']\s*\]|\.get\(\s*["']([^"']+)["']\s*\))$`)

// schemaFiles resolves a JSON schema's references: those into its own
// definitions and those to files, which lie in the folder shared.
type schemaFiles struct {
	files fs.FS
	base  string
}

// object is a JSON object with its keys in order.
type object []member

type member struct {
	key   string
	value any
}

func (o object) get(key string) any {
	for _, m := range o {
		if m.key == key {
			return m.value
		}
	}
	return nil
}

func (o object) without(key string) object {
	out := make(object, 0, len(o))
	for _, m := range o {
		if m.key != key {
			out = append(out, m)
		}
	}
	return out
}

// read decodes a JSON text, keeping the order of keys and the digits of
// numbers.
func (f *schemaFiles) read(text []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	v, err := readValue(d)
	if err != nil {
		return nil, err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("something follows the JSON value")
	}
	return v, nil
}

func readValue(d *json.Decoder) (any, error) {
	t, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch t {
	case json.Delim('['):
		out := []any{}
		for d.More() {
			v, err := readValue(d)
			if err != nil {
				return nil, err
			}
			out = append(out, v)
		}
		_, err := d.Token()
		return out, err
	case json.Delim('{'):
		out := object{}
		for d.More() {
			k, err := d.Token()
			if err != nil {
				return nil, err
			}
			v, err := readValue(d)
			if err != nil {
				return nil, err
			}
			out = out.put(k.(string), v)
		}
		_, err := d.Token()
		return out, err
	}
	return t, nil
}

// put adds a key; a repeated one keeps its place and takes the last value.
func (o object) put(key string, v any) object {
	for i := range o {
		if o[i].key == key {
			o[i].value = v
			return o
		}
	}
	return append(o, member{key, v})
}

// maxSchemaDepth is how deep references may lead into one another.
const maxSchemaDepth = 64

// schemaDocument is a file that references are written in. name is where it
// lies in the folder shared; empty for the stream's own schema, whose
// references lead there as well.
type schemaDocument struct {
	root any
	name string
}

// resolve replaces every $ref of a value by what it names.
func (f *schemaFiles) resolve(v any, doc schemaDocument, depth int) (any, error) {
	if depth > maxSchemaDepth {
		return nil, errors.New("its references lead back to themselves")
	}
	switch v := v.(type) {
	case []any:
		out := make([]any, 0, len(v))
		for _, item := range v {
			r, err := f.resolve(item, doc, depth)
			if err != nil {
				return nil, err
			}
			out = append(out, r)
		}
		return out, nil
	case object:
		if ref, ok := v.get("$ref").(string); ok {
			target, in, err := f.follow(ref, doc)
			if err != nil {
				return nil, err
			}
			out, err := f.resolve(target, in, depth+1)
			if o, ok := out.(object); ok {
				out = o.without("definitions")
			}
			return out, err
		}
		out := make(object, 0, len(v))
		for _, m := range v {
			r, err := f.resolve(m.value, doc, depth)
			if err != nil {
				return nil, err
			}
			out = append(out, member{m.key, r})
		}
		return out, nil
	}
	return v, nil
}

// follow finds what a reference names, and the document it stands in. The name
// of a file is relative to that of the document.
func (f *schemaFiles) follow(ref string, doc schemaDocument) (any, schemaDocument, error) {
	file, pointer, _ := strings.Cut(ref, "#")
	if file != "" {
		name := path.Clean("/" + path.Join(path.Dir(doc.name), file))[1:]
		text, err := fs.ReadFile(f.files, path.Join(path.Dir(f.base), "shared", name))
		if err != nil {
			return nil, doc, fmt.Errorf("there is no shared schema %s", name)
		}
		root, err := f.read(text)
		if err != nil {
			return nil, doc, fmt.Errorf("%s: %w", name, err)
		}
		doc = schemaDocument{root, name}
	}
	v := doc.root
	for _, part := range strings.Split(strings.Trim(pointer, "/"), "/") {
		if part == "" {
			continue
		}
		o, ok := v.(object)
		if !ok || o.get(part) == nil {
			return nil, doc, fmt.Errorf("%q is not defined", ref)
		}
		v = o.get(part)
	}
	return v, doc, nil
}

// appendValue prints a decoded JSON value, compact.
func appendValue(dst []byte, v any) []byte {
	switch v := v.(type) {
	case object:
		dst = append(dst, '{')
		for i, m := range v {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = appendValue(append(manifest.AppendText(dst, m.key), ':'), m.value)
		}
		return append(dst, '}')
	case []any:
		dst = append(dst, '[')
		for i, item := range v {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = appendValue(dst, item)
		}
		return append(dst, ']')
	case string:
		return manifest.AppendText(dst, v)
	case json.Number:
		return append(dst, v...)
	case bool:
		return fmt.Append(dst, v)
	}
	return append(dst, "null"...)
}
