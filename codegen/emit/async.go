package emit

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/emit/goexpr"
	"github.com/airgen/airgen/codegen/goname"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

func jobParam() jen.Code { return jen.Id("job").Op("*").Qual(pkgJobs, "Job") }

// partFunc prints the function that describes the job of a slice, and what
// reads it when it is done.
func (e *emitter) partFunc(f *jen.File, n *plan.Node) {
	s := n.Stream
	r := s.Retriever.(*ir.AsyncRetriever)
	name := e.lower(s) + "Part" + n.Reader.Suffix
	doc(f, fmt.Sprintf("%s says how the job of a slice of %s is made, and what reads it.", name, s.Name))
	params := append([]jen.Code{ctxParam(), jen.Id("feed").Op("*").Qual(pkgSource, "Feed"), jen.Id("s").Op("*").Qual(pkgSource, "Slice")}, e.sliceParams(s)...)
	f.Func().Params(e.nodeReceiver(n)).Id(name).Params(params...).Op("*").Qual(pkgJobs, "Part").BlockFunc(func(g *jen.Group) {
		fields := e.partFields(s, r)
		add := func(name string, value *jen.Statement) { fields = append(fields, jen.Id(name).Op(":").Add(value)) }
		args := slices.Concat([]jen.Code{jen.Id("ctx"), jen.Id("s")}, e.sliceArgs(s), []jen.Code{jen.Id("job")})
		add("Ready", jen.Func().Params(jobParam()).Block(goRead(jen.Id("c").Dot(e.readName(n)+"Slice").Call(args...))))
		if s.Cursor == nil && len(r.StatusMap.Skipped) > 0 {
			// With a cursor the slice stays open, as in the CDK.
			add("Skipped", jen.Func().Params().Block(goNothing()))
		}
		g.Return(jen.Op("&").Qual(pkgJobs, "Part").Values(lines(fields...)...))
	})
	f.Line()
}

// partFields prints how the requests of a job are made.
func (e *emitter) partFields(s *ir.Stream, r *ir.AsyncRetriever) []jen.Code {
	var fields []jen.Code
	add := func(name string, value *jen.Statement) { fields = append(fields, jen.Id(name).Op(":").Add(value)) }
	add("Create", e.jobClosure(s, "Create", nil))
	add("Poll", e.jobClosure(s, "Poll", jobParam()))
	if r.DownloadTarget != nil {
		add("Targets", jen.Id("c").Dot(e.lower(s)+"Targets"))
	}
	if r.Abort != nil {
		add("Abort", e.jobClosure(s, "Abort", jobParam()))
	}
	if r.Delete != nil {
		add("Delete", e.jobClosure(s, "Delete", jobParam()))
	}
	return fields
}

// innerJob prints the pages of the one job of a retriever inside another
// definition.
func (e *emitter) innerJob(g *jen.Group, s *ir.Stream) *jen.Statement {
	r := s.Retriever.(*ir.AsyncRetriever)
	g.Id("part").Op(":=").Op("&").Qual(pkgJobs, "Part").Values(lines(e.partFields(s, r)...)...)
	g.Id("pages").Op(":=").Func().Params(jobParam()).Qual("iter", "Seq2").Types(jen.Op("*").Qual(pkgRetriever, "Page"), jen.Error()).BlockFunc(func(g *jen.Group) {
		g.Return(e.jobPages(g, s))
	})
	return jen.Id("c").Dot(e.lower(s)).Dot("Read").Call(jen.Id("ctx"), jen.Id("part"), jen.Id("pages"))
}

// goNothing prints that the slice s is read without a request.
func goNothing() *jen.Statement {
	return jen.Id("feed").Dot("Go").Call(jen.Id("ctx"), jen.Id("s"), jen.Func().Params(jen.Qual("context", "Context")).Error().Block(jen.Return(jen.Nil())))
}

// jobClosure prints a request function of the stream as jobs.Part wants it.
func (e *emitter) jobClosure(s *ir.Stream, suffix string, job jen.Code) *jen.Statement {
	fn := jen.Id("c").Dot(e.lower(s) + suffix)
	if !e.hasSlice(s) {
		return fn
	}
	params, args := []jen.Code{}, []jen.Code{jen.Id("of")}
	if job != nil {
		params, args = []jen.Code{job}, append(args, jen.Id("job"))
	}
	return jen.Func().Params(params...).Params(requestResults()...).Block(jen.Return(fn.Call(args...)))
}

func requestResults() []jen.Code {
	return []jen.Code{jen.Op("*").Qual(pkgFetch, "Request"), jen.Error()}
}

// jobPages prints the pages of a job, after the function that makes their
// requests.
func (e *emitter) jobPages(g *jen.Group, s *ir.Stream) *jen.Statement {
	args := slices.Concat(e.sliceArgs(s), []jen.Code{jen.Id("job"), jen.Id("target"), jen.Id("token")})
	g.Id("request").Op(":=").Func().Params(jen.List(jen.Id("target"), jen.Id("token")).Qual(pkgPy, "Value")).Params(requestResults()...).Block(
		jen.Return(jen.Id("c").Dot(e.lower(s) + "Download").Call(args...)),
	)
	if !plan.PagesBySlice(s) {
		return jen.Id("job").Dot("Pages").Call(jen.Id("ctx"), jen.Id("request"))
	}
	g.Id("strategy").Op(":=").Func().Params(jen.Id("target").Qual(pkgPy, "Value")).Qual(pkgPaging, "Strategy").Block(jen.Return(e.sliceStrategy(s)))
	return jen.Id("job").Dot("PagesBy").Call(jen.Id("ctx"), jen.Id("strategy"), jen.Id("request"))
}

// asyncFuncs prints the requests of a stream that is read by jobs.
func (e *emitter) asyncFuncs(f *jen.File, s *ir.Stream, r *ir.AsyncRetriever) {
	for _, q := range asyncRequests(r) {
		if q.requester != nil {
			e.jobRequest(f, s, q)
		}
	}
	e.pagingFuncs(f, s, r.Paginator)
}

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

// buildAsync builds the retriever of a stream that is read by jobs.
func (e *emitter) buildAsync(g *jen.Group, s *ir.Stream, r *ir.AsyncRetriever, x *exprs) {
	e.addField(s, jen.Id(e.lower(s)).Op("*").Qual(pkgJobs, "Async"))
	e.jobPool()
	var fields []jen.Code
	add := func(name string, value *jen.Statement) { fields = append(fields, jen.Id(name).Op(":").Add(value)) }
	simple := func(requester *jen.Statement, ex *ir.Extractor) *jen.Statement {
		return jen.Op("&").Qual(pkgRetriever, "Simple").Values(e.simpleFields(x, s, requester, r.Decoder, ex)...)
	}
	add("Pool", jen.Id("c").Dot("jobPool"))
	add("Creation", e.requester(x, e.streamName(s), r.Create))
	polling := e.requester(x, e.streamName(s), r.Poll) // may print statements first
	g.Id("polling").Op(":=").Add(polling)
	add("Polling", jen.Id("polling"))
	targets := jen.Id("polling")
	if r.DownloadTarget != nil {
		targeting := e.requester(x, e.streamName(s), r.DownloadTarget)
		g.Id("targeting").Op(":=").Add(targeting)
		targets = jen.Id("targeting")
		add("Targeting", targets.Clone())
	}
	if r.Abort != nil {
		add("Aborting", e.requester(x, e.streamName(s), r.Abort))
	}
	if r.Delete != nil {
		add("Deleting", e.requester(x, e.streamName(s), r.Delete))
	}
	add("Status", simple(jen.Id("polling"), &r.Status))
	add("States", jobStates(r.StatusMap))
	if r.Target != nil {
		add("Target", simple(targets, r.Target))
	}
	add("Download", e.download(g, s, r, x))
	for _, t := range []struct {
		name  string
		value *ir.Template
		unit  time.Duration
		text  string
	}{{"Timeout", r.Timeout, time.Minute, "Minutes"}, {"FailedWait", r.FailedWait, time.Second, "Seconds"}} {
		if value := e.jobTime(g, x, t.name, t.value, t.unit, t.text); value != nil {
			add(t.name, value)
		}
	}
	add("Trace", jen.Id("c").Dot("env").Dot("Trace"))
	g.Id("c").Dot(e.lower(s)).Op("=").Op("&").Qual(pkgJobs, "Async").Values(lines(fields...)...)
	e.buildTypes(g, s)
}

// download prints the retriever of what the jobs made.
func (e *emitter) download(g *jen.Group, s *ir.Stream, r *ir.AsyncRetriever, x *exprs) *jen.Statement {
	strategy := e.strategy(g, s, x, r.Paginator)
	fields := e.simpleFields(x, s, e.requester(x, e.streamName(s), r.Download, heldWhole(r.DownloadDecoder, r.DownloadExtract)...), r.DownloadDecoder, r.DownloadExtract)
	if strategy != nil {
		fields = append(fields, jen.Id("Strategy").Op(":").Add(strategy))
		if plan.ReadsAhead(s) {
			fields = append(fields, jen.Id("Ahead").Op(":").True())
		}
	}
	return jen.Op("&").Qual(pkgRetriever, "Simple").Values(lines(fields...)...)
}

// jobTime prints a time that the manifest gives as a number of units; nil where
// there is none.
func (e *emitter) jobTime(g *jen.Group, x *exprs, name string, t *ir.Template, unit time.Duration, units string) *jen.Statement {
	if t == nil {
		return nil
	}
	if n, ok := plan.StaticInt(t); ok {
		if n == 0 {
			return nil
		}
		return duration(time.Duration(n) * unit)
	}
	local := goname.LowerFirst(name)
	g.List(jen.Id(local), jen.Err()).Op(":=").Qual(pkgJobs, units).Call(x.value(t))
	g.Add(returnErr())
	return jen.Id(local)
}

// jobStates prints what the API's words for a job's status mean.
func jobStates(m ir.StatusMap) *jen.Statement {
	var words []jen.Code
	for _, state := range []struct {
		name  string
		words []string
	}{{"Running", m.Running}, {"Completed", m.Completed}, {"Failed", m.Failed}, {"TimedOut", m.Timeout}, {"Skipped", m.Skipped}} {
		for _, word := range state.words {
			words = append(words, jen.Lit(word).Op(":").Qual(pkgJobs, state.name))
		}
	}
	return jen.Map(jen.String()).Qual(pkgJobs, "State").Values(lines(words...)...)
}

// jobPool adds the pool that all streams with jobs share.
func (e *emitter) jobPool() {
	e.shared.once("jobPool", func() {
		e.shared.field(jen.Id("jobPool").Op("*").Qual(pkgJobs, "Pool"))
		e.shared.sharedBuilders = append(e.shared.sharedBuilders, "jobPoolBuild")
		limit := e.plan.Connector.AsyncJobs
		e.shared.decls = append(e.shared.decls, jen.Comment("// jobPoolBuild says how many jobs may run at once, in all streams."),
			jen.Func().Params(jen.Id("c").Op("*").Id("Connector")).Id("jobPoolBuild").Params().Error().BlockFunc(func(g *jen.Group) {
				if n, ok := plan.StaticInt(limit); ok {
					g.Id("c").Dot("jobPool").Op("=").Qual(pkgJobs, "NewPool").Call(jen.Lit(max(n, 1)))
					g.Return(jen.Nil())
					return
				}
				x := e.exprs(g, nil)
				x.scope.Roots["config"] = goexpr.Binding{Expr: emptyDict, Object: true, Defined: true, Closed: true} // all that the CDK shows it
				g.Id("c").Dot("jobPool").Op("=").Qual(pkgJobs, "PoolOf").Call(x.value(limit))
				g.Return(jen.Nil())
			}))
	})
}
