package plan

import (
	"slices"

	"github.com/airgen/airgen/codegen/ir"
)

// Shape is how a node's partitions are made: the product of its factors,
// outermost first, then batched or merged. No factor means one partition.
type Shape struct {
	// Factors are the routers that make partitions from nothing or from records,
	// at any depth.
	Factors []Factor
	// Routers are the routers whose product is meant, with what is inside them.
	Routers []ir.Router
	// Product is set when the manifest gives a list of routers.
	Product bool
	// Collect is set when complete lists of parents are needed before the
	// first partition: products of at least two substream routers or with a custom
	// one, unions, and groups of more than one parent.
	Collect bool
	// Batch is set when Group batches the records of one parent, which it does
	// as they come.
	Batch bool
	Group *ir.GroupingRouter // batches of what the factors give
	Union *ir.UnionRouter    // the factors one after the other instead of their product
}

// Factor is one router of a shape; exactly one field is set.
type Factor struct {
	List   *ir.ListRouter
	Sub    *ir.SubstreamRouter
	Record *ir.RecordRouter // only of inner retrievers
	Custom *ir.Custom
}

// Nested reports whether the partitions are those of nested loops, and not
// batched, merged or made from complete lists.
func (sh Shape) Nested() bool { return !sh.Collect && sh.Group == nil && sh.Union == nil }

// ShapeOf gives the shape of a stream's partitions.
func ShapeOf(s *ir.Stream) Shape {
	var sh Shape
	router := routerOf(s)
	sh.add(router)
	if product, ok := router.(*ir.ProductRouter); ok {
		sh.Routers = product.Routers
	} else if router != nil {
		sh.Routers = []ir.Router{router}
	}
	subs, custom := 0, false
	for _, f := range sh.Factors {
		custom = custom || f.Custom != nil
		if f.Sub != nil {
			subs++
		}
	}
	sh.Batch = sh.Group != nil && len(sh.Factors) == 1 && subs == 1 && len(sh.Factors[0].Sub.Parents) == 1 && sh.Union == nil
	made := sh.Group != nil || sh.Union != nil
	sh.Collect = subs > 1 || subs > 0 && made && !sh.Batch || custom && (made || len(sh.Factors) > 1)
	return sh
}

func (sh *Shape) add(r ir.Router) {
	switch r := r.(type) {
	case nil:
	case *ir.ListRouter:
		sh.Factors = append(sh.Factors, Factor{List: r})
	case *ir.SubstreamRouter:
		sh.Factors = append(sh.Factors, Factor{Sub: r})
	case *ir.RecordRouter:
		sh.Factors = append(sh.Factors, Factor{Record: r})
	case *ir.Custom:
		sh.Factors = append(sh.Factors, Factor{Custom: r})
	case *ir.ProductRouter:
		sh.Product = true
		for _, x := range r.Routers {
			sh.add(x)
		}
	case *ir.GroupingRouter:
		sh.Group = r
		sh.add(r.Inner)
	case *ir.UnionRouter:
		sh.Union = r
		for _, x := range r.Routers {
			sh.add(x)
		}
	}
}

// ParentsOf lists a stream's edges, through nested routers; of a
// StateDelegatingStream those of both its faces.
func ParentsOf(s *ir.Stream) []*ir.Parent {
	if d := s.Delegates; d != nil {
		return slices.Concat(ParentsOf(d.FullRefresh), ParentsOf(d.Incremental))
	}
	var out []*ir.Parent
	for _, f := range ShapeOf(s).Factors {
		if f.Sub != nil {
			out = append(out, f.Sub.Parents...)
		}
	}
	return out
}

// routerOf gives a stream's partition router, whatever its retriever.
func routerOf(s *ir.Stream) ir.Router {
	switch r := s.Retriever.(type) {
	case *ir.SimpleRetriever:
		return r.Router
	case *ir.AsyncRetriever:
		return r.Router
	}
	return nil
}
