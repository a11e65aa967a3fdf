package interleave

import (
	"fmt"

	"github.com/airgen/airgen/codegen/plan"
)

// Effect is what incremental_dependency does between two streams, or would do.
type Effect int

const (
	// NoDependency is a pair that nothing is to be said about: the flag is absent
	// and would have no effect.
	NoDependency Effect = iota
	// Depends is a flag with the effect that it promises.
	Depends
	// CouldDepend is a pair without the flag that could have it.
	CouldDepend
	// DependsOnChild is a flag below a list of routers. No state of the parent is
	// kept there, so the CDK takes the child's for it.
	DependsOnChild
	// DependsIdly is a flag without effect.
	DependsIdly
)

// Dependency is what there is to say about incremental_dependency of a pair.
type Dependency struct {
	Effect  Effect
	Message string
	Fix     string // empty: there is nothing to be changed
}

// DependencyOf says what incremental_dependency does for a pair.
func DependencyOf(q plan.Pair) Dependency {
	if q.Config == nil {
		return Dependency{}
	}
	child, parent := label(q.Child.Name), label(q.Name)
	childCursor, parentCursor := plan.HasCursor(q.Child), plan.HasCursor(q.Parent)
	product := plan.ShapeOf(q.Child).Product
	switch {
	case q.Config.Incremental && childCursor && parentCursor && product:
		return Dependency{DependsOnChild,
			fmt.Sprintf("below a list of routers incremental_dependency keeps no state of %s: from the second sync on, %s is read from where %s is", parent, parent, child),
			"remove the flag, or replace the list by the substream router alone"}
	case q.Config.Incremental && childCursor && parentCursor:
		return Dependency{Depends,
			fmt.Sprintf("a sync reads only the %s that changed since the last one, and %s only below those: what changes in %s below an unchanged record of %s is not seen", parent, child, child, parent), ""}
	case q.Config.Incremental && !childCursor:
		return Dependency{DependsIdly,
			fmt.Sprintf("incremental_dependency has no effect: %s has no incremental_sync, and so no state in which to keep that of %s", child, parent),
			"add incremental_sync, or remove the flag"}
	case q.Config.Incremental:
		return Dependency{DependsIdly,
			fmt.Sprintf("incremental_dependency has no effect: %s has no incremental_sync", parent),
			fmt.Sprintf("add incremental_sync to %s, or remove the flag", parent)}
	case childCursor && parentCursor && !product:
		return Dependency{CouldDepend,
			fmt.Sprintf("every sync reads all %s, and asks for %s below each; with incremental_dependency it would read only those that changed since the last sync, "+
				"and miss what changes in %s below unchanged ones", parent, child, child),
			fmt.Sprintf("set incremental_dependency: true if every change of %s changes its record of %s", child, parent)}
	}
	return Dependency{}
}
