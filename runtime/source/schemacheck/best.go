package schemacheck

import (
	"cmp"
	"slices"

	"github.com/airgen/airgen/runtime/py"
)

// bestMatch picks the violation that tells most, by the rules of Python's
// best_match: near the root rather than deep, not anyOf or oneOf if there is
// another, and of those that are equal the first. Within an anyOf or oneOf it is
// the other way round, unless two branches are equally far off.
func bestMatch(found []violation) *violation {
	if len(found) == 0 {
		return nil
	}
	best := &found[0]
	for i := range found[1:] {
		if relevance(&found[i+1], best) > 0 {
			best = &found[i+1]
		}
	}
	for len(best.context) > 0 {
		least := leastRelevant(best.context)
		if least == nil {
			return best
		}
		best = least
	}
	return best
}

// leastRelevant is the smallest of several, nil when two share that place.
func leastRelevant(found []violation) *violation {
	sorted := slices.Clone(found)
	slices.SortStableFunc(sorted, func(a, b violation) int { return relevance(&a, &b) })
	if len(sorted) > 1 && relevance(&sorted[0], &sorted[1]) == 0 {
		return nil
	}
	return &sorted[0]
}

// relevance orders two violations of the same value.
func relevance(a, b *violation) int {
	return cmp.Or(
		cmp.Compare(len(b.path), len(a.path)),
		slices.CompareFunc(a.path, b.path, compareSteps),
		compareBools(!weak(a.keyword), !weak(b.keyword)),
		compareBools(!a.fitsType, !b.fitsType),
	)
}

func weak(keyword string) bool { return keyword == "anyOf" || keyword == "oneOf" }

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// compareSteps orders member names as text and positions as numbers.
func compareSteps(a, b py.Value) int {
	x, aIsInt := a.Int64()
	y, bIsInt := b.Int64()
	if aIsInt && bIsInt {
		return cmp.Compare(x, y)
	}
	s, _ := a.Str()
	t, _ := b.Str()
	return cmp.Compare(s, t)
}
