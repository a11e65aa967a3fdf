package schemacheck

import (
	"slices"
	"strings"

	"github.com/airgen/airgen/runtime/py"
)

// array runs the keywords of arrays.
func (r *run) array(keyword string, argument, value, schema py.Value) []violation {
	items := elements(value)
	modern := r.schema.draft >= draft2020
	switch keyword {
	case "minItems", "maxItems":
		return checkSize(keyword == "minItems", len(items), number(argument), value, "is too short", "is too long")
	case "uniqueItems":
		if !argument.Truth() {
			return nil
		}
		for i := range items {
			if slices.ContainsFunc(items[:i], func(o py.Value) bool { return equal(o, items[i]) }) {
				return broken("%s has non-unique elements", value.Repr())
			}
		}
		return nil
	case "contains":
		if r.schema.draft < draft6 || slices.ContainsFunc(items, func(o py.Value) bool { return r.valid(o, argument) }) {
			return nil
		}
		if modern {
			return broken("%s does not contain items matching the given schema", value.Repr())
		}
		return broken("None of %s are valid under the given schema", value.Repr())
	case "prefixItems":
		if modern {
			return r.tuple(elements(argument), items)
		}
		return nil
	case "additionalItems":
		list, ok := schema.Get("items")
		if modern || !ok || !isArray(list) {
			return nil
		}
		return r.rest(argument, items, list.Len(), true)
	}
	if isArray(argument) && !modern {
		return r.tuple(elements(argument), items)
	}
	prefix := 0
	if list, ok := schema.Get("prefixItems"); ok && modern {
		prefix = list.Len()
	}
	return r.rest(argument, items, prefix, false)
}

// tuple tests each item against the schema of its place.
func (r *run) tuple(schemas, items []py.Value) []violation {
	var found []violation
	for i, item := range items[:min(len(items), len(schemas))] {
		found = append(found, r.below(py.Int(int64(i)), item, schemas[i])...)
	}
	return found
}

// rest tests the items after the first few against one schema.
func (r *run) rest(schema py.Value, items []py.Value, from int, additional bool) []violation {
	if len(items) <= from {
		return nil
	}
	if allowed, ok := schema.BoolValue(); ok && !allowed && (additional || r.schema.draft >= draft2020) {
		if additional {
			names, verb := listed(items[from:])
			return broken("Additional items are not allowed (%s %s unexpected)", names, verb)
		}
		rest := py.ListOf(items[from:]...)
		if len(items) == from+1 {
			rest = items[from]
		}
		noun := "items"
		if from == 1 {
			noun = "item"
		}
		return broken("Expected at most %d %s but found %d extra: %s", from, noun, len(items)-from, rest.Repr())
	}
	var found []violation
	for i := from; i < len(items); i++ {
		found = append(found, r.below(py.Int(int64(i)), items[i], schema)...)
	}
	return found
}

// listed is the unexpected things in one line, with the verb that fits.
func listed(things []py.Value) (names, verb string) {
	texts := make([]string, len(things))
	for i, thing := range things {
		texts[i] = thing.Repr()
	}
	if len(things) == 1 {
		return texts[0], "was"
	}
	return strings.Join(texts, ", "), "were"
}
