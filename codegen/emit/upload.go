package emit

import (
	"fmt"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// uploadFuncs prints what fetches the files of a stream's records.
func (e *emitter) uploadFuncs(f *jen.File, s *ir.Stream) {
	if !plan.Uploads(s) {
		return
	}
	e.uploadFunc(f, s)
	e.fileFunc(f, s)
}

// uploadFunc prints the function that fetches the file of one record.
func (e *emitter) uploadFunc(f *jen.File, s *ir.Stream) {
	name := e.lower(s) + "Upload"
	doc(f, fmt.Sprintf("%s fetches the file of one record of %s.", name, s.Name))
	f.Func().Params(e.receiverOf(s)).Id(name).Params(ctxParam(), recParam()).Params(jen.Qual(pkgUpload, "Reference"), jen.Error()).BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil).withRecord()
		file := jen.Lit("")
		if t := s.Uploader.Filename; t != nil {
			file = x.text(t)
			if x.framed() {
				g.Id("name").Op(":=").Add(file)
				x.returnIfFailed(g, jen.Qual(pkgUpload, "Reference").Values())
				file = jen.Id("name")
			}
		}
		g.Return(jen.Id("c").Dot(e.lower(s)+"Files").Dot("Upload").Call(jen.Id("ctx"), jen.Id("rec"), file, jen.Id("c").Dot(e.lower(s)+"File")))
	})
	f.Line()
}

// fileFunc prints the request for a file. The CDK shows it no slice.
func (e *emitter) fileFunc(f *jen.File, s *ir.Stream) {
	name := e.lower(s) + "File"
	doc(f, fmt.Sprintf("%s asks for the file of a record of %s.", name, s.Name))
	params := []jen.Code{nil}
	f.Func().Params(e.receiverOf(s)).Id(name).Params(params...).Params(requestResults()...).BlockFunc(func(g *jen.Group) {
		if s.Uploader.Requester.Custom != nil {
			params[0] = jen.Id("target").Qual(pkgPy, "Value")
			slice := jen.Qual(pkgCustom, "WithExtra").Call(emptySlice.Expr(), jen.Lit("download_target"), jen.Id("target"))
			g.Return(jen.Id("c").Dot(e.requesterField(s, "File")).Call(slice, jen.Qual(pkgPy, "Value").Values()))
			return
		}
		x := e.exprs(g, nil).withoutSlice()
		used := x.withVariable("download_target", jen.Id("target"))
		e.requestBody(g, x, s.Uploader.Requester)
		params[0] = usedParam("target", *used, jen.Qual(pkgPy, "Value"))
		g.Return(jen.Id("req"), x.err())
	})
	f.Line()
}

// buildUploader builds the uploader of a stream.
func (e *emitter) buildUploader(g *jen.Group, s *ir.Stream, x *exprs) {
	if !plan.Uploads(s) {
		return
	}
	field := e.lower(s) + "Files"
	e.addField(s, jen.Id(field).Op("*").Qual(pkgUpload, "Uploader"))
	fields := []jen.Code{jen.Id("Requester").Op(":").Add(e.requester(x, e.streamName(s), s.Uploader.Requester))}
	if target := e.extract(x, s, &s.Uploader.Target); target != nil {
		fields = append(fields, jen.Id("Target").Op(":").Add(target))
	}
	fields = append(fields,
		jen.Id("Stream").Op(":").Add(e.streamName(s)),
		jen.Id("Directory").Op(":").Id("c").Dot("env").Dot("FilesDirectory").Call(),
	)
	g.Id("c").Dot(field).Op("=").Op("&").Qual(pkgUpload, "Uploader").Values(lines(fields...)...)
}
