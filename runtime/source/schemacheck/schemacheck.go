// Package schemacheck tests a config against a JSON schema and says what is
// wrong in the words of Python's jsonschema, because users and support know
// those words. It refuses to be a general validator: formats are not checked,
// nothing is fetched, and remote references fail. Package source uses it for
// the spec, and generated code for ValidateAdheresToSchema. The validator is our
// own because the usual library prepares its dialects at start-up, which alone
// takes as long as a whole spec command may.
package schemacheck

import (
	"errors"
	"fmt"
	"strings"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// Schema is a JSON schema that was found to be one.
type Schema struct {
	root  py.Value
	draft draft
}

// SchemaError says why a schema is none.
type SchemaError struct{ Message string }

// Error is the message.
func (e *SchemaError) Error() string { return e.Message }

// Error is a value that does not keep to a schema.
type Error struct {
	Message string // the most telling violation
	Keyword string // the keyword that was violated
}

// Error is the message.
func (e *Error) Error() string { return e.Message }

// draft is a dialect of JSON schema, ordered by age.
type draft int

const (
	draft4 draft = iota + 4
	draft6
	draft7
	draft2019
	draft2020
)

// draftOf is the dialect that $schema names. Without one, and for names it does
// not know, Python's library takes the newest dialect.
func draftOf(schema py.Value) draft {
	name, ok := schema.Get("$schema")
	if !ok {
		return draft2020
	}
	text, _ := name.Str()
	switch strings.TrimSuffix(text, "#") {
	case "http://json-schema.org/draft-03/schema", "http://json-schema.org/draft-04/schema":
		return draft4
	case "http://json-schema.org/draft-06/schema":
		return draft6
	case "http://json-schema.org/draft-07/schema":
		return draft7
	case "https://json-schema.org/draft/2019-09/schema":
		return draft2019
	}
	return draft2020
}

// Compile checks the schema itself. Its error is a *SchemaError.
func Compile(schema py.Value) (*Schema, error) {
	s := &Schema{root: schema, draft: draftOf(schema)}
	if err := checkSchema(schema, s.draft, "schema"); err != nil {
		return nil, err
	}
	return s, nil
}

// Check tests a value. Its error is an *Error, or a *SchemaError when a
// reference of the schema leads nowhere or a pattern cannot be read.
func (s *Schema) Check(value py.Value) error {
	run := &run{schema: s}
	found := run.check(value, s.root)
	if run.err != nil {
		return run.err
	}
	best := bestMatch(found)
	if best == nil {
		return nil
	}
	return &Error{Message: best.message, Keyword: best.keyword}
}

// Adheres is ValidateAdheresToSchema: a value that the manifest's own rules test
// against a schema. A string is read as JSON first.
func Adheres(value, schema py.Value) error {
	if text, ok := value.Str(); ok {
		if jsonspan.Valid([]byte(text)) != nil {
			return errors.New("invalid JSON string: " + text)
		}
		value = py.JSON([]byte(text))
	}
	compiled, err := Compile(schema)
	if err != nil {
		return err
	}
	err = compiled.Check(value)
	var broken *Error
	if errors.As(err, &broken) {
		return errors.New("JSON schema validation error: " + broken.Message)
	}
	return err
}

// run is one test of one value.
type run struct {
	schema *Schema
	depth  int
	err    *SchemaError
}

// maxDepth ends schemas that refer to themselves without descending.
const maxDepth = 200

func (r *run) fail(format string, args ...any) {
	if r.err == nil {
		r.err = &SchemaError{Message: fmt.Sprintf(format, args...)}
	}
}

// violation is one broken keyword.
type violation struct {
	path     []py.Value // from the value that was tested to the broken part
	keyword  string
	message  string
	fitsType bool        // the broken part is of a type that the schema names
	context  []violation // what each branch of anyOf or oneOf found
}

// check finds every violation of one schema, in the order of its keywords.
func (r *run) check(value, schema py.Value) []violation {
	if r.err != nil {
		return nil
	}
	if r.depth++; r.depth > maxDepth {
		r.fail("the schema refers to itself endlessly")
		return nil
	}
	defer func() { r.depth-- }()
	if truth, ok := schema.BoolValue(); ok {
		if truth {
			return nil
		}
		return []violation{{message: "False schema does not allow " + value.Repr()}}
	}
	if ref, ok := schema.Get("$ref"); ok && r.schema.draft <= draft7 {
		// Up to draft 7 a reference replaces everything beside it.
		return r.apply("$ref", ref, value, schema)
	}
	var found []violation
	for key, argument := range schema.Items() {
		keyword, _ := key.Str()
		found = append(found, r.apply(keyword, argument, value, schema)...)
	}
	return found
}

// apply runs one keyword and fills in what its violations have in common.
func (r *run) apply(keyword string, argument, value, schema py.Value) []violation {
	found := r.keyword(keyword, argument, value, schema)
	for i := range found {
		if found[i].keyword == "" {
			found[i].keyword = keyword
			found[i].fitsType = r.schema.draft.fitsType(value, schema)
		}
	}
	return found
}

// below tests a part of the value and notes the way to it.
func (r *run) below(step, part, schema py.Value) []violation {
	found := r.check(part, schema)
	for i := range found {
		found[i].path = append([]py.Value{step}, found[i].path...)
	}
	return found
}

func (r *run) valid(value, schema py.Value) bool {
	return len(r.check(value, schema)) == 0
}

// broken is the usual result of a keyword that says one thing.
func broken(format string, args ...any) []violation {
	return []violation{{message: fmt.Sprintf(format, args...)}}
}
