package schemacheck

import (
	"fmt"
	"slices"

	"github.com/airgen/airgen/runtime/py"
)

// checkSchema tests that a schema is one, as Python's library does before it
// looks at a value: a spec that is not fails every command that takes a config.
func checkSchema(schema py.Value, d draft, where string) error {
	if _, ok := schema.BoolValue(); ok && d >= draft6 {
		return nil
	}
	if !isObject(schema) {
		return wrong(where, "%s is not of type 'object', 'boolean'", schema.Repr())
	}
	for key, argument := range schema.Items() {
		keyword, _ := key.Str()
		if err := checkKeyword(keyword, argument, d, where+"."+keyword); err != nil {
			return err
		}
	}
	return nil
}

func wrong(where, format string, args ...any) error {
	return &SchemaError{Message: fmt.Sprintf(format, args...) + " (at " + where + ")"}
}

func checkKeyword(keyword string, argument py.Value, d draft, where string) error {
	switch keyword {
	case "type":
		return checkTypeNames(argument, where)
	case "required":
		if d == draft4 && argument.Kind() == py.KindBool {
			return nil
		}
		return checkNames(argument, where)
	case "enum":
		return wantType(argument, "array", where)
	case "examples":
		return wantType(argument, "array", where)
	case "title", "description", "$comment", "$schema", "$id", "$ref", "$anchor", "format", "contentEncoding", "contentMediaType":
		return wantType(argument, "string", where)
	case "pattern":
		return checkPattern(argument, where)
	case "deprecated":
		if d >= draft2019 {
			return wantType(argument, "boolean", where)
		}
	case "uniqueItems", "readOnly", "writeOnly":
		return wantType(argument, "boolean", where)
	case "minimum", "maximum":
		return wantType(argument, "number", where)
	case "exclusiveMinimum", "exclusiveMaximum":
		if d == draft4 {
			return wantType(argument, "boolean", where)
		}
		return wantType(argument, "number", where)
	case "multipleOf":
		if err := wantType(argument, "number", where); err != nil {
			return err
		}
		if number(argument) <= 0 {
			return wrong(where, "%s is less than or equal to the minimum of 0", argument.Repr())
		}
	case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties":
		if err := wantType(argument, "integer", where); err != nil {
			return err
		}
		if number(argument) < 0 {
			return wrong(where, "%s is less than the minimum of 0", argument.Repr())
		}
	default:
		return checkSubschemas(keyword, argument, d, where)
	}
	return nil
}

// checkSubschemas descends into the keywords that hold schemas.
func checkSubschemas(keyword string, argument py.Value, d draft, where string) error {
	switch keyword {
	case "not", "additionalProperties", "additionalItems":
		if argument.Kind() == py.KindBool {
			return nil
		}
		return checkSchema(argument, d, where)
	case "if", "then", "else", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems":
		return checkSchema(argument, d, where)
	case "items":
		if !isArray(argument) {
			return checkSchema(argument, d, where)
		}
		if d >= draft2020 {
			return wrong(where, "%s is not of type 'object', 'boolean'", argument.Repr())
		}
		return checkSchemaList(argument, d, where)
	case "dependencies":
		for name, needs := range argument.Items() {
			if isArray(needs) {
				if err := checkNames(needs, where); err != nil {
					return err
				}
			} else if err := checkSchema(needs, d, where+"."+name.Text()); err != nil {
				return err
			}
		}
	case "allOf", "anyOf", "oneOf", "prefixItems":
		return checkSchemaList(argument, d, where)
	case "properties", "patternProperties", "definitions", "$defs", "dependentSchemas":
		if err := wantType(argument, "object", where); err != nil {
			return err
		}
		for name, sub := range argument.Items() {
			if err := checkSchema(sub, d, where+"."+name.Text()); err != nil {
				return err
			}
		}
	}
	return nil
}

func checkSchemaList(argument py.Value, d draft, where string) error {
	if err := wantType(argument, "array", where); err != nil {
		return err
	}
	if argument.Len() == 0 {
		return wrong(where, "[] should be non-empty")
	}
	for i, sub := range elements(argument) {
		if err := checkSchema(sub, d, fmt.Sprintf("%s[%d]", where, i)); err != nil {
			return err
		}
	}
	return nil
}

func wantType(argument py.Value, name, where string) error {
	if draft7.isType(argument, name) {
		return nil
	}
	return wrong(where, "%s is not of type '%s'", argument.Repr(), name)
}

func checkNames(argument py.Value, where string) error {
	if err := wantType(argument, "array", where); err != nil {
		return err
	}
	var seen []string
	for item := range argument.Elems() {
		name, ok := item.Str()
		if !ok {
			return wrong(where, "%s is not of type 'string'", item.Repr())
		}
		if slices.Contains(seen, name) {
			return wrong(where, "%s has non-unique elements", argument.Repr())
		}
		seen = append(seen, name)
	}
	return nil
}

func checkTypeNames(argument py.Value, where string) error {
	known := []string{"array", "boolean", "integer", "null", "number", "object", "string"}
	if name, ok := argument.Str(); ok {
		if !slices.Contains(known, name) {
			return wrong(where, "%s is not valid under any of the given schemas", argument.Repr())
		}
		return nil
	}
	if err := checkNames(argument, where); err != nil {
		return err
	}
	if argument.Len() == 0 {
		return wrong(where, "[] is not valid under any of the given schemas")
	}
	for _, name := range typeNames(argument) {
		if !slices.Contains(known, name) {
			return wrong(where, "%s is not valid under any of the given schemas", argument.Repr())
		}
	}
	return nil
}

func checkPattern(argument py.Value, where string) error {
	pattern, ok := argument.Str()
	if !ok {
		return wrong(where, "%s is not of type 'string'", argument.Repr())
	}
	if _, err := matchPattern(pattern, ""); err != nil {
		return wrong(where, "%s is not a 'regex'", argument.Repr())
	}
	return nil
}
