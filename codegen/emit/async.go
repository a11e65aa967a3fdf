package emit

import (
	"fmt"
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
			add("Skipped", jen.Func().Params().Block(jen.Id("feed").Dot("Skip").Call(jen.Id("ctx"), jen.Id("s"))))
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
