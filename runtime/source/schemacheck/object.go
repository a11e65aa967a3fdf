package schemacheck

import (
	"slices"
	"strings"

	"github.com/airgen/airgen/runtime/py"
)

// object runs the keywords of objects.
func (r *run) object(keyword string, argument, value, schema py.Value) []violation {
	var found []violation
	switch keyword {
	case "properties":
		for key, sub := range argument.Items() {
			name, _ := key.Str()
			if member, ok := value.Get(name); ok {
				found = append(found, r.below(key, member, sub)...)
			}
		}
	case "patternProperties":
		for key, sub := range argument.Items() {
			pattern, _ := key.Str()
			for name, member := range value.Items() {
				if r.nameMatches(pattern, name) {
					found = append(found, r.below(name, member, sub)...)
				}
			}
		}
	case "additionalProperties":
		return r.additional(argument, value, schema)
	case "required":
		for name := range argument.Elems() {
			text, _ := name.Str()
			if _, ok := value.Get(text); !ok {
				found = append(found, violation{message: name.Repr() + " is a required property"})
			}
		}
	case "minProperties", "maxProperties":
		return checkSize(keyword == "minProperties", value.Len(), number(argument), value, "does not have enough properties", "has too many properties")
	case "propertyNames":
		if r.schema.draft >= draft6 {
			for name := range value.Items() {
				found = append(found, r.check(name, argument)...)
			}
		}
	case "unevaluatedProperties":
		if r.schema.draft >= draft2019 {
			return r.unevaluated(argument, value, schema)
		}
	default:
		return r.dependent(keyword, argument, value)
	}
	return found
}

func (r *run) nameMatches(pattern string, name py.Value) bool {
	text, _ := name.Str()
	matches, err := matchPattern(pattern, text)
	if err != nil {
		r.fail("%s", err)
	}
	return matches
}

// additional runs additionalProperties on the members that neither properties
// nor patternProperties speak of.
func (r *run) additional(argument, value, schema py.Value) []violation {
	properties, _ := schema.Get("properties")
	patterns, hasPatterns := schema.Get("patternProperties")
	var extras []py.Value
	for name := range value.Items() {
		text, _ := name.Str()
		if _, ok := properties.Get(text); ok {
			continue
		}
		known := false
		for pattern := range patterns.Items() {
			p, _ := pattern.Str()
			known = known || r.nameMatches(p, name)
		}
		if !known {
			extras = append(extras, name)
		}
	}
	if isObject(argument) {
		var found []violation
		for _, name := range extras {
			text, _ := name.Str()
			member, _ := value.Get(text)
			found = append(found, r.below(name, member, argument)...)
		}
		return found
	}
	if argument.Truth() || len(extras) == 0 {
		return nil
	}
	slices.SortFunc(extras, compareSteps)
	names, verb := listed(extras)
	if hasPatterns {
		return broken("%s %s not match any of the regexes: %s", names, does(len(extras)), sortedNames(patterns))
	}
	return broken("Additional properties are not allowed (%s %s unexpected)", names, verb)
}

func does(count int) string {
	if count == 1 {
		return "does"
	}
	return "do"
}

func sortedNames(object py.Value) string {
	var names []py.Value
	for name := range object.Items() {
		names = append(names, name)
	}
	slices.SortFunc(names, compareSteps)
	texts := make([]string, len(names))
	for i, name := range names {
		texts[i] = name.Repr()
	}
	return strings.Join(texts, ", ")
}

// dependent runs dependencies and the two keywords that replaced it.
func (r *run) dependent(keyword string, argument, value py.Value) []violation {
	old := r.schema.draft <= draft7
	if (keyword == "dependencies") != old {
		return nil
	}
	var found []violation
	for key, needs := range argument.Items() {
		name, _ := key.Str()
		if _, ok := value.Get(name); !ok {
			continue
		}
		if !isArray(needs) {
			found = append(found, r.check(value, needs)...)
			continue
		}
		for need := range needs.Elems() {
			text, _ := need.Str()
			if _, ok := value.Get(text); !ok {
				found = append(found, violation{message: need.Repr() + " is a dependency of " + key.Repr()})
			}
		}
	}
	return found
}

// unevaluated runs unevaluatedProperties on the members that no applied schema
// speaks of.
func (r *run) unevaluated(argument, value, schema py.Value) []violation {
	evaluated := map[string]bool{}
	r.evaluate(value, schema, evaluated)
	var extras []py.Value
	for name, member := range value.Items() {
		text, _ := name.Str()
		if !evaluated[text] && !r.valid(member, argument) {
			extras = append(extras, name)
		}
	}
	if len(extras) == 0 {
		return nil
	}
	slices.SortFunc(extras, compareSteps)
	names, verb := listed(extras)
	if allowed, ok := argument.BoolValue(); ok && !allowed {
		return broken("Unevaluated properties are not allowed (%s %s unexpected)", names, verb)
	}
	return broken("Unevaluated properties are not valid under the given schema (%s %s unevaluated and invalid)", names, verb)
}

// evaluate notes the members that a schema and its valid branches speak of.
func (r *run) evaluate(value, schema py.Value, names map[string]bool) {
	if r.depth++; r.depth > maxDepth {
		r.fail("the schema refers to itself endlessly")
	}
	defer func() { r.depth-- }()
	if r.err != nil {
		return
	}
	if target, ok := schema.Get("$ref"); ok {
		text, _ := target.Str()
		if found, ok := resolve(r.schema.root, text); ok {
			r.evaluate(value, found, names)
		}
	}
	properties, _ := schema.Get("properties")
	patterns, _ := schema.Get("patternProperties")
	_, rest := schema.Get("additionalProperties")
	for name := range value.Items() {
		text, _ := name.Str()
		_, known := properties.Get(text)
		for pattern := range patterns.Items() {
			p, _ := pattern.Str()
			known = known || r.nameMatches(p, name)
		}
		if known || rest {
			names[text] = true
		}
	}
	for _, keyword := range []string{"allOf", "anyOf", "oneOf"} {
		branches, _ := schema.Get(keyword)
		for branch := range branches.Elems() {
			if r.valid(value, branch) {
				r.evaluate(value, branch, names)
			}
		}
	}
	if test, ok := schema.Get("if"); ok {
		next := "else"
		if r.valid(value, test) {
			r.evaluate(value, test, names)
			next = "then"
		}
		if branch, ok := schema.Get(next); ok {
			r.evaluate(value, branch, names)
		}
	}
	if list, ok := schema.Get("dependentSchemas"); ok {
		for key, branch := range list.Items() {
			name, _ := key.Str()
			if _, ok := value.Get(name); ok {
				r.evaluate(value, branch, names)
			}
		}
	}
}
