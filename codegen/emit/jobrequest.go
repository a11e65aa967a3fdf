package emit

import (
	"fmt"
	"maps"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/emit/goexpr"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// jobRequest is one of the requests that a job needs.
type jobRequest struct {
	requester *ir.Requester
	suffix    string
	label     string
	// sees are the answers that templates may use, and alone says that they see no
	// slice.
	sees  []string
	alone bool
	// pages is set for the request that has pages of a target.
	pages bool
}

// asyncRequests lists the requests of an AsyncRetriever. The CDK shows the one
// for the targets no slice.
func asyncRequests(r *ir.AsyncRetriever) []jobRequest {
	creation := []string{"creation_response"}
	return []jobRequest{
		{requester: r.Create, suffix: "Create", label: "asks for the job of a slice of %s"},
		{requester: r.Poll, suffix: "Poll", label: "asks how a job of %s is", sees: creation},
		{requester: r.DownloadTarget, suffix: "Targets", label: "asks where the data of a job of %s is", sees: []string{"polling_response"}, alone: true},
		{requester: r.Download, suffix: "Download", label: "asks for one page of what a job of %s made", sees: []string{"creation_response", "polling_response"}, pages: true},
		{requester: r.Abort, suffix: "Abort", label: "stops a job of %s", sees: creation},
		{requester: r.Delete, suffix: "Delete", label: "removes a job of %s that has been read", sees: creation},
	}
}

// jobRequest prints the function that makes a request of a job.
func (e *emitter) jobRequest(f *jen.File, s *ir.Stream, q jobRequest) {
	name := e.lower(s) + q.suffix
	doc(f, name+" "+fmt.Sprintf(q.label, s.Name)+".")
	var params []jen.Code
	slice := s
	if q.alone {
		slice = nil
	} else {
		params = e.sliceParams(s)
	}
	own := len(params)
	if len(q.sees) > 0 {
		params = append(params, nil)
	}
	if q.pages {
		params = append(params, nil, nil)
	}
	value := func() *jen.Statement { return jen.Qual(pkgPy, "Value") }
	f.Func().Params(e.receiverOf(s)).Id(name).Params(params...).Params(requestResults()...).BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, slice).withToken(jen.Id("token"))
		if !q.pages {
			delete(x.scope.Roots, "next_page_token")
		}
		if q.alone {
			x.withoutSlice()
		}
		job, target := x.withJob(q.sees...), new(bool)
		if q.pages {
			target = x.withVariable("download_target", jen.Id("target"))
		}
		if q.requester.Custom != nil {
			g.Return(e.customRequest(s, q))
			*job, *target, x.tokenUsed = true, true, true
		} else {
			e.requestBody(g, x, q.requester)
			if q.pages {
				e.pageOptions(g, s, x, plan.PaginatorOf(s))
			}
			g.Return(jen.Id("req"), x.err())
		}
		if len(q.sees) > 0 {
			params[own] = usedParam("job", *job, jen.Op("*").Qual(pkgJobs, "Job"))
		}
		if q.pages {
			params[own+1] = usedParam("target", *target, value())
			params[own+2] = usedParam("token", x.tokenUsed, value())
		}
	})
	f.Line()
}

// customRequest prints the call of the component that makes a request of a job,
// with a slice that knows what templates would.
func (e *emitter) customRequest(s *ir.Stream, q jobRequest) *jen.Statement {
	slice := emptySlice.Expr()
	if !q.alone {
		slice = e.sliceOrEmpty(s)
	}
	var extra []jen.Code
	for _, name := range q.sees {
		extra = append(extra, jen.Lit(name), jen.Id("job").Dot(jobAnswers[name]).Call())
	}
	token := jen.Qual(pkgPy, "Value").Values()
	if q.pages {
		extra = append(extra, jen.Lit("download_target"), jen.Id("target"))
		token = jen.Id("token")
	}
	if len(extra) > 0 {
		slice = jen.Qual(pkgCustom, "WithExtra").Call(append([]jen.Code{slice}, extra...)...)
	}
	return jen.Id("c").Dot(e.requesterField(s, q.suffix)).Call(slice, token)
}

// jobAnswers are the methods that give the answers about a job.
var jobAnswers = map[string]string{"creation_response": "Creation", "polling_response": "Polling"}

// usedParam declares a parameter, without a name where nothing uses it.
func usedParam(name string, used bool, typ *jen.Statement) *jen.Statement {
	if !used {
		name = "_"
	}
	return jen.Id(name).Add(typ)
}

// withJob adds answers to the job's requests, from the parameter job: as
// variables and as extra fields of the slice. The result tells, when all templates
// are compiled, whether one reads them.
func (x *exprs) withJob(names ...string) *bool {
	used := new(bool)
	for _, name := range names {
		method := jobAnswers[name]
		x.extraField(name, goexpr.Binding{Object: true, Defined: true, Expr: func() *jen.Statement {
			*used = true
			return jen.Id("job").Dot(method).Call()
		}})
	}
	return used
}

// withVariable adds a variable that is an extra field of the slice too, and tells
// as withJob does whether it is read.
func (x *exprs) withVariable(name string, code *jen.Statement) *bool {
	used := new(bool)
	x.extraField(name, goexpr.Binding{Defined: true, Expr: func() *jen.Statement {
		*used = true
		return code.Clone()
	}})
	return used
}

// extraField adds an extra field to the slice.
func (x *exprs) extraField(name string, b goexpr.Binding) {
	x.scope.Roots[name] = b
	slice := x.scope.Roots["stream_slice"]
	slice.Attributes = maps.Clone(slice.Attributes)
	if slice.Attributes == nil {
		slice.Attributes = map[string]goexpr.Binding{}
	}
	extra, ok := slice.Attributes["extra_fields"]
	if !ok {
		extra = goexpr.Binding{Expr: emptyDict, Object: true, Defined: true}
	}
	extra.Fields = maps.Clone(extra.Fields)
	if extra.Fields == nil {
		extra.Fields = map[string]goexpr.Binding{}
	}
	extra.Fields[name] = b
	slice.Attributes["extra_fields"] = extra
	x.sliceRoots(slice)
}

// withoutSlice makes the slice an empty one.
func (x *exprs) withoutSlice() *exprs {
	x.sliceRoots(emptySlice)
	return x
}

// sliceRoots sets the slice under all its names.
func (x *exprs) sliceRoots(slice goexpr.Binding) {
	for _, name := range []string{"stream_slice", "stream_partition", "stream_interval"} {
		x.scope.Roots[name] = slice
	}
}

func emptyDict() *jen.Statement { return jen.Qual(pkgPy, "Dict").Call() }

// emptySlice is the slice of what is read in one piece.
var emptySlice = goexpr.Binding{
	Expr: func() *jen.Statement {
		return jen.Qual(pkgPy, "StreamSlice").Call(emptyDict(), emptyDict(), emptyDict())
	},
	Object: true, Defined: true,
}
