package schemacheck

import (
	"math"
	"strings"
	"unicode/utf8"

	"github.com/airgen/airgen/runtime/py"
)

// keyword runs one keyword. What a dialect does not know is ignored, as are
// annotations and format.
func (r *run) keyword(keyword string, argument, value, schema py.Value) []violation {
	switch keyword {
	case "$ref", "$dynamicRef", "$recursiveRef":
		return r.reference(argument, value)
	case "type":
		return r.typed(argument, value)
	case "enum":
		for item := range argument.Elems() {
			if equal(item, value) {
				return nil
			}
		}
		return broken("%s is not one of %s", value.Repr(), argument.Repr())
	case "const":
		if r.schema.draft >= draft6 && !equal(argument, value) {
			return broken("%s was expected", argument.Repr())
		}
		return nil
	case "allOf", "anyOf", "oneOf", "not", "if":
		return r.combine(keyword, argument, value, schema)
	case "pattern", "minLength", "maxLength":
		return r.text(keyword, argument, value)
	case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf":
		if isNumber(value) {
			return r.number(keyword, argument, value, schema)
		}
		return nil
	case "properties", "patternProperties", "additionalProperties", "required", "minProperties", "maxProperties",
		"propertyNames", "dependencies", "dependentRequired", "dependentSchemas", "unevaluatedProperties":
		if isObject(value) {
			return r.object(keyword, argument, value, schema)
		}
		return nil
	case "items", "prefixItems", "additionalItems", "contains", "minItems", "maxItems", "uniqueItems":
		if isArray(value) {
			return r.array(keyword, argument, value, schema)
		}
	}
	return nil
}

func (r *run) typed(argument, value py.Value) []violation {
	names := typeNames(argument)
	quoted := make([]string, len(names))
	for i, name := range names {
		if r.schema.draft.isType(value, name) {
			return nil
		}
		quoted[i] = py.Str(name).Repr()
	}
	return broken("%s is not of type %s", value.Repr(), strings.Join(quoted, ", "))
}

// reference follows a JSON pointer within the schema.
func (r *run) reference(argument, value py.Value) []violation {
	target, ok := argument.Str()
	if !ok {
		return nil
	}
	found, ok := resolve(r.schema.root, target)
	if !ok {
		r.fail("Unresolvable reference: %s", target)
		return nil
	}
	return r.check(value, found)
}

// resolve follows "#", "#/definitions/name" and "#anchor".
func resolve(root py.Value, target string) (py.Value, bool) {
	pointer, ok := strings.CutPrefix(target, "#")
	if !ok {
		return py.Value{}, false
	}
	at := root
	if pointer == "" {
		return at, true
	}
	if !strings.HasPrefix(pointer, "/") {
		return findAnchor(root, pointer)
	}
	for _, step := range strings.Split(pointer[1:], "/") {
		step = strings.NewReplacer("~1", "/", "~0", "~").Replace(step)
		next, ok := at.Get(step)
		if !ok {
			next, ok = element(at, step)
		}
		if !ok {
			return py.Value{}, false
		}
		at = next
	}
	return at, true
}

func element(list py.Value, step string) (py.Value, bool) {
	index, ok := py.Literal(step).Int64()
	if !ok || !isArray(list) || index < 0 || index >= int64(list.Len()) {
		return py.Value{}, false
	}
	return elements(list)[index], true
}

func findAnchor(at py.Value, name string) (py.Value, bool) {
	if isObject(at) {
		for _, key := range []string{"$anchor", "$dynamicAnchor"} {
			if anchor, ok := at.Get(key); ok {
				if text, _ := anchor.Str(); text == name {
					return at, true
				}
			}
		}
		for _, member := range at.Items() {
			if found, ok := findAnchor(member, name); ok {
				return found, true
			}
		}
	}
	if isArray(at) {
		for item := range at.Elems() {
			if found, ok := findAnchor(item, name); ok {
				return found, true
			}
		}
	}
	return py.Value{}, false
}

// combine runs the keywords that hold whole schemas against the same value.
func (r *run) combine(keyword string, argument, value, schema py.Value) []violation {
	switch keyword {
	case "allOf":
		var found []violation
		for branch := range argument.Elems() {
			found = append(found, r.check(value, branch)...)
		}
		return found
	case "not":
		if r.valid(value, argument) {
			return broken("%s should not be valid under %s", value.Repr(), argument.Repr())
		}
		return nil
	case "if":
		if r.schema.draft < draft7 {
			return nil
		}
		next := "else"
		if r.valid(value, argument) {
			next = "then"
		}
		if branch, ok := schema.Get(next); ok {
			return r.check(value, branch)
		}
		return nil
	}
	return r.choose(keyword, elements(argument), value)
}

// choose runs anyOf and oneOf.
func (r *run) choose(keyword string, branches []py.Value, value py.Value) []violation {
	var context []violation
	for i, branch := range branches {
		found := r.check(value, branch)
		if len(found) > 0 {
			context = append(context, found...)
			continue
		}
		if keyword == "anyOf" {
			return nil
		}
		var also []string
		for _, other := range branches[i+1:] {
			if r.valid(value, other) {
				also = append(also, other.Repr())
			}
		}
		if len(also) == 0 {
			return nil
		}
		also = append(also, branch.Repr())
		return broken("%s is valid under each of %s", value.Repr(), strings.Join(also, ", "))
	}
	found := broken("%s is not valid under any of the given schemas", value.Repr())
	found[0].context = context
	return found
}

// text runs the keywords of strings; lengths count characters.
func (r *run) text(keyword string, argument, value py.Value) []violation {
	text, ok := isString(value)
	if !ok {
		return nil
	}
	if keyword == "pattern" {
		pattern, _ := argument.Str()
		matches, err := matchPattern(pattern, text)
		if err != nil {
			r.fail("%s", err)
			return nil
		}
		if !matches {
			return broken("%s does not match %s", value.Repr(), argument.Repr())
		}
		return nil
	}
	return checkSize(keyword == "minLength", utf8.RuneCountInString(text), number(argument), value, "is too short", "is too long")
}

// checkSize runs the six keywords that bound how many there are.
func checkSize(least bool, size int, bound float64, value py.Value, short, long string) []violation {
	switch {
	case least && float64(size) < bound:
		if bound == 1 {
			short = "should be non-empty"
		}
		return broken("%s %s", value.Repr(), short)
	case !least && float64(size) > bound:
		if bound == 0 {
			long = "is expected to be empty"
		}
		return broken("%s %s", value.Repr(), long)
	}
	return nil
}

// number runs the keywords of numbers. In draft 4 the exclusive forms are
// switches beside minimum and maximum.
func (r *run) number(keyword string, argument, value, schema py.Value) []violation {
	const below, above = "less than", "greater than"
	if keyword == "multipleOf" {
		return checkMultiple(argument, value)
	}
	order := compareNumbers(value, argument)
	strict := strings.HasPrefix(keyword, "exclusive")
	if r.schema.draft == draft4 {
		if strict {
			return nil
		}
		flag, _ := schema.Get("exclusiveM" + keyword[1:])
		strict = flag.Truth()
	}
	switch {
	case strings.HasSuffix(strings.ToLower(keyword), "minimum"):
		return checkBound(order < 0, strict && order <= 0, strict, below, "minimum", argument, value)
	default:
		return checkBound(order > 0, strict && order >= 0, strict, above, "maximum", argument, value)
	}
}

func checkBound(over, touches, strict bool, word, bound string, argument, value py.Value) []violation {
	switch {
	case strict && touches:
		return broken("%s is %s or equal to the %s of %s", value.Repr(), word, bound, argument.Repr())
	case !strict && over:
		return broken("%s is %s the %s of %s", value.Repr(), word, bound, argument.Repr())
	}
	return nil
}

func checkMultiple(argument, value py.Value) []violation {
	step := number(argument)
	if step == 0 {
		return nil
	}
	quotient := number(value) / step
	if math.IsInf(quotient, 0) || quotient != math.Trunc(quotient) {
		return broken("%s is not a multiple of %s", value.Repr(), argument.Text())
	}
	return nil
}
