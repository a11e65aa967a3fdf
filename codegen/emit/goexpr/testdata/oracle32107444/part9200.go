package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
)

func value9200(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9200(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9200(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9200(e *py.Eval, ctx variables) string {
	return ""
}
func value9201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9201(e *py.Eval, ctx variables) string {
	return ""
}
func value9202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9202(e *py.Eval, ctx variables) string {
	return ""
}
func value9203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9203(e *py.Eval, ctx variables) string {
	return ""
}
func value9204(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9204(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9204(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9204(e *py.Eval, ctx variables) string {
	return ""
}
func value9205(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9205(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9205(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9205(e *py.Eval, ctx variables) string {
	return ""
}
func value9206(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9206(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9206(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9206(e *py.Eval, ctx variables) string {
	return ""
}
func value9207(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9207(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9207(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9207(e *py.Eval, ctx variables) string {
	return ""
}
func value9208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9208(e *py.Eval, ctx variables) string {
	return ""
}
func value9209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9209(e *py.Eval, ctx variables) string {
	return ""
}
func value9210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9210(e *py.Eval, ctx variables) string {
	return ""
}
func value9211(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9211(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9211(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9211(e *py.Eval, ctx variables) string {
	return ""
}
func value9212(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9212(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9212(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9212(e *py.Eval, ctx variables) string {
	return ""
}
func value9213(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9213(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9213(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9213(e *py.Eval, ctx variables) string {
	return ""
}
func value9214(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9214(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9214(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9214(e *py.Eval, ctx variables) string {
	return ""
}
func value9215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9215(e *py.Eval, ctx variables) string {
	return ""
}
func value9216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9216(e *py.Eval, ctx variables) string {
	return ""
}
func value9217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9217(e *py.Eval, ctx variables) string {
	return ""
}
func value9218(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9218(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9218(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9218(e *py.Eval, ctx variables) string {
	return ""
}
func value9219(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9219(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9219(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9219(e *py.Eval, ctx variables) string {
	return ""
}
func value9220(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9220(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9220(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9220(e *py.Eval, ctx variables) string {
	return ""
}
func value9221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9221(e *py.Eval, ctx variables) string {
	return ""
}
func value9222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9222(e *py.Eval, ctx variables) string {
	return ""
}
func value9223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9223(e *py.Eval, ctx variables) string {
	return ""
}
func value9224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9224(e *py.Eval, ctx variables) string {
	return ""
}
func value9225(e *py.Eval, ctx variables) py.Value {
	return py.Str("ShippoToken " + ctx["config"].Member("shippo_token").Text())
}
func typed9225(e *py.Eval, ctx variables) py.Value {
	return py.Str("ShippoToken " + ctx["config"].Member("shippo_token").Text())
}
func texts9225(e *py.Eval, ctx variables) py.Value {
	return py.Str("ShippoToken " + ctx["config"].Member("shippo_token").Text())
}
func text9225(e *py.Eval, ctx variables) string {
	return ""
}
func value9226(e *py.Eval, ctx variables) py.Value {
	return py.Str("ShippoToken " + ctx["config"].Member("shippo_token").Text())
}
func typed9226(e *py.Eval, ctx variables) py.Value {
	return py.Str("ShippoToken " + ctx["config"].Member("shippo_token").Text())
}
func texts9226(e *py.Eval, ctx variables) py.Value {
	return py.Str("ShippoToken " + ctx["config"].Member("shippo_token").Text())
}
func text9226(e *py.Eval, ctx variables) string {
	return ""
}
func value9227(e *py.Eval, ctx variables) py.Value {
	return py.Str("ShippoToken " + ctx["config"].Member("shippo_token").Text())
}
func typed9227(e *py.Eval, ctx variables) py.Value {
	return py.Str("ShippoToken " + ctx["config"].Member("shippo_token").Text())
}
func texts9227(e *py.Eval, ctx variables) py.Value {
	return py.Str("ShippoToken " + ctx["config"].Member("shippo_token").Text())
}
func text9227(e *py.Eval, ctx variables) string {
	return ""
}
func value9228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ShippoToken "+ctx["config"].Member("shippo_token").Text()), "string")
}
func typed9228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ShippoToken "+ctx["config"].Member("shippo_token").Text()), "string")
}
func texts9228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ShippoToken "+ctx["config"].Member("shippo_token").Text()), "string")
}
func text9228(e *py.Eval, ctx variables) string {
	return ""
}
func value9229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ShippoToken "+ctx["config"].Member("shippo_token").Text()), "integer")
}
func typed9229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ShippoToken "+ctx["config"].Member("shippo_token").Text()), "integer")
}
func texts9229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ShippoToken "+ctx["config"].Member("shippo_token").Text()), "integer")
}
func text9229(e *py.Eval, ctx variables) string {
	return ""
}
func value9230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ShippoToken "+ctx["config"].Member("shippo_token").Text()), "number")
}
func typed9230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ShippoToken "+ctx["config"].Member("shippo_token").Text()), "number")
}
func texts9230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ShippoToken "+ctx["config"].Member("shippo_token").Text()), "number")
}
func text9230(e *py.Eval, ctx variables) string {
	return ""
}
func value9231(e *py.Eval, ctx variables) py.Value {
	return py.Str("Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "...")
}
func typed9231(e *py.Eval, ctx variables) py.Value {
	return py.Str("Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "...")
}
func texts9231(e *py.Eval, ctx variables) py.Value {
	return py.Str("Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "...")
}
func text9231(e *py.Eval, ctx variables) string {
	return ""
}
func value9232(e *py.Eval, ctx variables) py.Value {
	return py.Str("Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "...")
}
func typed9232(e *py.Eval, ctx variables) py.Value {
	return py.Str("Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "...")
}
func texts9232(e *py.Eval, ctx variables) py.Value {
	return py.Str("Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "...")
}
func text9232(e *py.Eval, ctx variables) string {
	return ""
}
func value9233(e *py.Eval, ctx variables) py.Value {
	return py.Str("Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "...")
}
func typed9233(e *py.Eval, ctx variables) py.Value {
	return py.Str("Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "...")
}
func texts9233(e *py.Eval, ctx variables) py.Value {
	return py.Str("Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "...")
}
func text9233(e *py.Eval, ctx variables) string {
	return ""
}
func value9234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Skipping stream `"+py.OrNone(ctx["parameters"].Member("name")).Text()+"`. Timed out waiting for response: "+ctx["response"].Member("text").Text()+"..."), "number")
}
func typed9234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Skipping stream `"+py.OrNone(ctx["parameters"].Member("name")).Text()+"`. Timed out waiting for response: "+ctx["response"].Member("text").Text()+"..."), "number")
}
func texts9234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Skipping stream `"+py.OrNone(ctx["parameters"].Member("name")).Text()+"`. Timed out waiting for response: "+ctx["response"].Member("text").Text()+"..."), "number")
}
func text9234(e *py.Eval, ctx variables) string {
	return ""
}
func value9235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Skipping stream `"+py.OrNone(ctx["parameters"].Member("name")).Text()+"`. Timed out waiting for response: "+ctx["response"].Member("text").Text()+"..."), "boolean")
}
func typed9235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Skipping stream `"+py.OrNone(ctx["parameters"].Member("name")).Text()+"`. Timed out waiting for response: "+ctx["response"].Member("text").Text()+"..."), "boolean")
}
func texts9235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Skipping stream `"+py.OrNone(ctx["parameters"].Member("name")).Text()+"`. Timed out waiting for response: "+ctx["response"].Member("text").Text()+"..."), "boolean")
}
func text9235(e *py.Eval, ctx variables) string {
	return ""
}
func value9236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Skipping stream `"+py.OrNone(ctx["parameters"].Member("name")).Text()+"`. Timed out waiting for response: "+ctx["response"].Member("text").Text()+"..."), "string")
}
func typed9236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Skipping stream `"+py.OrNone(ctx["parameters"].Member("name")).Text()+"`. Timed out waiting for response: "+ctx["response"].Member("text").Text()+"..."), "string")
}
func texts9236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Skipping stream `"+py.OrNone(ctx["parameters"].Member("name")).Text()+"`. Timed out waiting for response: "+ctx["response"].Member("text").Text()+"..."), "string")
}
func text9236(e *py.Eval, ctx variables) string {
	return ""
}
func value9237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Skipping stream `"+py.OrNone(ctx["parameters"].Member("name")).Text()+"`. Timed out waiting for response: "+ctx["response"].Member("text").Text()+"..."), "integer")
}
func typed9237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Skipping stream `"+py.OrNone(ctx["parameters"].Member("name")).Text()+"`. Timed out waiting for response: "+ctx["response"].Member("text").Text()+"..."), "integer")
}
func texts9237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Skipping stream `"+py.OrNone(ctx["parameters"].Member("name")).Text()+"`. Timed out waiting for response: "+ctx["response"].Member("text").Text()+"..."), "integer")
}
func text9237(e *py.Eval, ctx variables) string {
	return ""
}
func value9238(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func typed9238(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func texts9238(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func text9238(e *py.Eval, ctx variables) string {
	return ""
}
func value9239(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func typed9239(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func texts9239(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func text9239(e *py.Eval, ctx variables) string {
	return ""
}
func value9240(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func typed9240(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func texts9240(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func text9240(e *py.Eval, ctx variables) string {
	return ""
}
func value9241(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func typed9241(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func texts9241(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func text9241(e *py.Eval, ctx variables) string {
	return ""
}
func value9242(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func typed9242(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func texts9242(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func text9242(e *py.Eval, ctx variables) string {
	return ""
}
func value9243(e *py.Eval, ctx variables) py.Value {
	return py.Str("TRUEREST apikey=" + ctx["config"].Member("api_key").Text())
}
func typed9243(e *py.Eval, ctx variables) py.Value {
	return py.Str("TRUEREST apikey=" + ctx["config"].Member("api_key").Text())
}
func texts9243(e *py.Eval, ctx variables) py.Value {
	return py.Str("TRUEREST apikey=" + ctx["config"].Member("api_key").Text())
}
func text9243(e *py.Eval, ctx variables) string {
	return ""
}
func value9244(e *py.Eval, ctx variables) py.Value {
	return py.Str("TRUEREST apikey=" + ctx["config"].Member("api_key").Text())
}
func typed9244(e *py.Eval, ctx variables) py.Value {
	return py.Str("TRUEREST apikey=" + ctx["config"].Member("api_key").Text())
}
func texts9244(e *py.Eval, ctx variables) py.Value {
	return py.Str("TRUEREST apikey=" + ctx["config"].Member("api_key").Text())
}
func text9244(e *py.Eval, ctx variables) string {
	return ""
}
func value9245(e *py.Eval, ctx variables) py.Value {
	return py.Str("TRUEREST apikey=" + ctx["config"].Member("api_key").Text())
}
func typed9245(e *py.Eval, ctx variables) py.Value {
	return py.Str("TRUEREST apikey=" + ctx["config"].Member("api_key").Text())
}
func texts9245(e *py.Eval, ctx variables) py.Value {
	return py.Str("TRUEREST apikey=" + ctx["config"].Member("api_key").Text())
}
func text9245(e *py.Eval, ctx variables) string {
	return ""
}
func value9246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("TRUEREST apikey="+ctx["config"].Member("api_key").Text()), "integer")
}
func typed9246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("TRUEREST apikey="+ctx["config"].Member("api_key").Text()), "integer")
}
func texts9246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("TRUEREST apikey="+ctx["config"].Member("api_key").Text()), "integer")
}
func text9246(e *py.Eval, ctx variables) string {
	return ""
}
func value9247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("TRUEREST apikey="+ctx["config"].Member("api_key").Text()), "number")
}
func typed9247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("TRUEREST apikey="+ctx["config"].Member("api_key").Text()), "number")
}
func texts9247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("TRUEREST apikey="+ctx["config"].Member("api_key").Text()), "number")
}
func text9247(e *py.Eval, ctx variables) string {
	return ""
}
func value9248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("TRUEREST apikey="+ctx["config"].Member("api_key").Text()), "boolean")
}
func typed9248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("TRUEREST apikey="+ctx["config"].Member("api_key").Text()), "boolean")
}
func texts9248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("TRUEREST apikey="+ctx["config"].Member("api_key").Text()), "boolean")
}
func text9248(e *py.Eval, ctx variables) string {
	return ""
}
func value9249(e *py.Eval, ctx variables) py.Value {
	return py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions.")
}
func typed9249(e *py.Eval, ctx variables) py.Value {
	return py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions.")
}
func texts9249(e *py.Eval, ctx variables) py.Value {
	return py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions.")
}
func text9249(e *py.Eval, ctx variables) string {
	return ""
}
func value9250(e *py.Eval, ctx variables) py.Value {
	return py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions.")
}
func typed9250(e *py.Eval, ctx variables) py.Value {
	return py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions.")
}
func texts9250(e *py.Eval, ctx variables) py.Value {
	return py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions.")
}
func text9250(e *py.Eval, ctx variables) string {
	return ""
}
func value9251(e *py.Eval, ctx variables) py.Value {
	return py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions.")
}
func typed9251(e *py.Eval, ctx variables) py.Value {
	return py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions.")
}
func texts9251(e *py.Eval, ctx variables) py.Value {
	return py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions.")
}
func text9251(e *py.Eval, ctx variables) string {
	return ""
}
func value9252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions."), "string")
}
func typed9252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions."), "string")
}
func texts9252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions."), "string")
}
func text9252(e *py.Eval, ctx variables) string {
	return ""
}
func value9253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions."), "boolean")
}
func typed9253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions."), "boolean")
}
func texts9253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions."), "boolean")
}
func text9253(e *py.Eval, ctx variables) string {
	return ""
}
func value9254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions."), "number")
}
func typed9254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions."), "number")
}
func texts9254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions."), "number")
}
func text9254(e *py.Eval, ctx variables) string {
	return ""
}
func value9255(e *py.Eval, ctx variables) py.Value {
	return py.Str("The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support")
}
func typed9255(e *py.Eval, ctx variables) py.Value {
	return py.Str("The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support")
}
func texts9255(e *py.Eval, ctx variables) py.Value {
	return py.Str("The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support")
}
func text9255(e *py.Eval, ctx variables) string {
	return ""
}
func value9256(e *py.Eval, ctx variables) py.Value {
	return py.Str("The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support")
}
func typed9256(e *py.Eval, ctx variables) py.Value {
	return py.Str("The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support")
}
func texts9256(e *py.Eval, ctx variables) py.Value {
	return py.Str("The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support")
}
func text9256(e *py.Eval, ctx variables) string {
	return ""
}
func value9257(e *py.Eval, ctx variables) py.Value {
	return py.Str("The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support")
}
func typed9257(e *py.Eval, ctx variables) py.Value {
	return py.Str("The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support")
}
func texts9257(e *py.Eval, ctx variables) py.Value {
	return py.Str("The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support")
}
func text9257(e *py.Eval, ctx variables) string {
	return ""
}
func value9258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The requested Google Sheets spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+" does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"), "string")
}
func typed9258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The requested Google Sheets spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+" does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"), "string")
}
func texts9258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The requested Google Sheets spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+" does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"), "string")
}
func text9258(e *py.Eval, ctx variables) string {
	return ""
}
func value9259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The requested Google Sheets spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+" does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"), "number")
}
func typed9259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The requested Google Sheets spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+" does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"), "number")
}
func texts9259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The requested Google Sheets spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+" does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"), "number")
}
func text9259(e *py.Eval, ctx variables) string {
	return ""
}
func value9260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The requested Google Sheets spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+" does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"), "integer")
}
func typed9260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The requested Google Sheets spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+" does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"), "integer")
}
func texts9260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The requested Google Sheets spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+" does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"), "integer")
}
func text9260(e *py.Eval, ctx variables) string {
	return ""
}
func value9261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The requested Google Sheets spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+" does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"), "boolean")
}
func typed9261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The requested Google Sheets spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+" does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"), "boolean")
}
func texts9261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("The requested Google Sheets spreadsheet with id "+ctx["config"].Member("spreadsheet_id").Text()+" does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"), "boolean")
}
func text9261(e *py.Eval, ctx variables) string {
	return ""
}
func value9262(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func typed9262(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func texts9262(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func text9262(e *py.Eval, ctx variables) string {
	return ""
}
func value9263(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func typed9263(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func texts9263(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func text9263(e *py.Eval, ctx variables) string {
	return ""
}
func value9264(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	).Text())
}
func typed9264(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	).Text())
}
func texts9264(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	).Text())
}
func text9264(e *py.Eval, ctx variables) string {
	return ""
}
func value9265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"number",
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func typed9265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"number",
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func texts9265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"number",
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func text9265(e *py.Eval, ctx variables) string {
	return ""
}
func value9266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"boolean",
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func typed9266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"boolean",
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func texts9266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"boolean",
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func text9266(e *py.Eval, ctx variables) string {
	return ""
}
func value9267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"integer",
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func typed9267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"integer",
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func texts9267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"integer",
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func text9267(e *py.Eval, ctx variables) string {
	return ""
}
func value9268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"string",
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func typed9268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"string",
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func texts9268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"string",
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func text9268(e *py.Eval, ctx variables) string {
	return ""
}
func value9269(e *py.Eval, ctx variables) py.Value {
	return py.Str("Time Series (" + ctx["config"].Member("interval").Text() + ")")
}
func typed9269(e *py.Eval, ctx variables) py.Value {
	return py.Str("Time Series (" + ctx["config"].Member("interval").Text() + ")")
}
func texts9269(e *py.Eval, ctx variables) py.Value {
	return py.Str("Time Series (" + ctx["config"].Member("interval").Text() + ")")
}
func text9269(e *py.Eval, ctx variables) string {
	return ""
}
func value9270(e *py.Eval, ctx variables) py.Value {
	return py.Str("Time Series (" + ctx["config"].Member("interval").Text() + ")")
}
func typed9270(e *py.Eval, ctx variables) py.Value {
	return py.Str("Time Series (" + ctx["config"].Member("interval").Text() + ")")
}
func texts9270(e *py.Eval, ctx variables) py.Value {
	return py.Str("Time Series (" + ctx["config"].Member("interval").Text() + ")")
}
func text9270(e *py.Eval, ctx variables) string {
	return ""
}
func value9271(e *py.Eval, ctx variables) py.Value {
	return py.Str("Time Series (" + ctx["config"].Member("interval").Text() + ")")
}
func typed9271(e *py.Eval, ctx variables) py.Value {
	return py.Str("Time Series (" + ctx["config"].Member("interval").Text() + ")")
}
func texts9271(e *py.Eval, ctx variables) py.Value {
	return py.Str("Time Series (" + ctx["config"].Member("interval").Text() + ")")
}
func text9271(e *py.Eval, ctx variables) string {
	return ""
}
func value9272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Time Series ("+ctx["config"].Member("interval").Text()+")"), "string")
}
func typed9272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Time Series ("+ctx["config"].Member("interval").Text()+")"), "string")
}
func texts9272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Time Series ("+ctx["config"].Member("interval").Text()+")"), "string")
}
func text9272(e *py.Eval, ctx variables) string {
	return ""
}
func value9273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Time Series ("+ctx["config"].Member("interval").Text()+")"), "number")
}
func typed9273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Time Series ("+ctx["config"].Member("interval").Text()+")"), "number")
}
func texts9273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Time Series ("+ctx["config"].Member("interval").Text()+")"), "number")
}
func text9273(e *py.Eval, ctx variables) string {
	return ""
}
func value9274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Time Series ("+ctx["config"].Member("interval").Text()+")"), "boolean")
}
func typed9274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Time Series ("+ctx["config"].Member("interval").Text()+")"), "boolean")
}
func texts9274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Time Series ("+ctx["config"].Member("interval").Text()+")"), "boolean")
}
func text9274(e *py.Eval, ctx variables) string {
	return ""
}
func value9275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Time Series ("+ctx["config"].Member("interval").Text()+")"), "integer")
}
func typed9275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Time Series ("+ctx["config"].Member("interval").Text()+")"), "integer")
}
func texts9275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Time Series ("+ctx["config"].Member("interval").Text()+")"), "integer")
}
func text9275(e *py.Eval, ctx variables) string {
	return ""
}
func value9276(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_key").Text())
}
func typed9276(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_key").Text())
}
func texts9276(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_key").Text())
}
func text9276(e *py.Eval, ctx variables) string {
	return ""
}
func value9277(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_key").Text())
}
func typed9277(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_key").Text())
}
func texts9277(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_key").Text())
}
func text9277(e *py.Eval, ctx variables) string {
	return ""
}
func value9278(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_key").Text())
}
func typed9278(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_key").Text())
}
func texts9278(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_key").Text())
}
func text9278(e *py.Eval, ctx variables) string {
	return ""
}
func value9279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_key").Text()), "integer")
}
func typed9279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_key").Text()), "integer")
}
func texts9279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_key").Text()), "integer")
}
func text9279(e *py.Eval, ctx variables) string {
	return ""
}
func value9280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_key").Text()), "boolean")
}
func typed9280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_key").Text()), "boolean")
}
func texts9280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_key").Text()), "boolean")
}
func text9280(e *py.Eval, ctx variables) string {
	return ""
}
func value9281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_key").Text()), "string")
}
func typed9281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_key").Text()), "string")
}
func texts9281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_key").Text()), "string")
}
func text9281(e *py.Eval, ctx variables) string {
	return ""
}
func value9282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_key").Text()), "number")
}
func typed9282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_key").Text()), "number")
}
func texts9282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_key").Text()), "number")
}
func text9282(e *py.Eval, ctx variables) string {
	return ""
}
func value9283(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api").Text())
}
func typed9283(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api").Text())
}
func texts9283(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api").Text())
}
func text9283(e *py.Eval, ctx variables) string {
	return ""
}
func value9284(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api").Text())
}
func typed9284(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api").Text())
}
func texts9284(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api").Text())
}
func text9284(e *py.Eval, ctx variables) string {
	return ""
}
func value9285(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api").Text())
}
func typed9285(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api").Text())
}
func texts9285(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api").Text())
}
func text9285(e *py.Eval, ctx variables) string {
	return ""
}
func value9286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api").Text()), "number")
}
func typed9286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api").Text()), "number")
}
func texts9286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api").Text()), "number")
}
func text9286(e *py.Eval, ctx variables) string {
	return ""
}
func value9287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api").Text()), "boolean")
}
func typed9287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api").Text()), "boolean")
}
func texts9287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api").Text()), "boolean")
}
func text9287(e *py.Eval, ctx variables) string {
	return ""
}
func value9288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api").Text()), "string")
}
func typed9288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api").Text()), "string")
}
func texts9288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api").Text()), "string")
}
func text9288(e *py.Eval, ctx variables) string {
	return ""
}
func value9289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api").Text()), "integer")
}
func typed9289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api").Text()), "integer")
}
func texts9289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api").Text()), "integer")
}
func text9289(e *py.Eval, ctx variables) string {
	return ""
}
func value9290(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_token").Text())
}
func typed9290(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_token").Text())
}
func texts9290(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_token").Text())
}
func text9290(e *py.Eval, ctx variables) string {
	return ""
}
func value9291(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_token").Text())
}
func typed9291(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_token").Text())
}
func texts9291(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_token").Text())
}
func text9291(e *py.Eval, ctx variables) string {
	return ""
}
func value9292(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_token").Text())
}
func typed9292(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_token").Text())
}
func texts9292(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_token").Text())
}
func text9292(e *py.Eval, ctx variables) string {
	return ""
}
func value9293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_token").Text()), "integer")
}
func typed9293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_token").Text()), "integer")
}
func texts9293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_token").Text()), "integer")
}
func text9293(e *py.Eval, ctx variables) string {
	return ""
}
func value9294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_token").Text()), "number")
}
func typed9294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_token").Text()), "number")
}
func texts9294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_token").Text()), "number")
}
func text9294(e *py.Eval, ctx variables) string {
	return ""
}
func value9295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_token").Text()), "string")
}
func typed9295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_token").Text()), "string")
}
func texts9295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("api_token").Text()), "string")
}
func text9295(e *py.Eval, ctx variables) string {
	return ""
}
func value9296(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("token").Text())
}
func typed9296(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("token").Text())
}
func texts9296(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("token").Text())
}
func text9296(e *py.Eval, ctx variables) string {
	return ""
}
func value9297(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("token").Text())
}
func typed9297(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("token").Text())
}
func texts9297(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("token").Text())
}
func text9297(e *py.Eval, ctx variables) string {
	return ""
}
func value9298(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("token").Text())
}
func typed9298(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("token").Text())
}
func texts9298(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("token").Text())
}
func text9298(e *py.Eval, ctx variables) string {
	return ""
}
func value9299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("token").Text()), "integer")
}
func typed9299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("token").Text()), "integer")
}
func texts9299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("token").Text()), "integer")
}
func text9299(e *py.Eval, ctx variables) string {
	return ""
}
func value9300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("token").Text()), "boolean")
}
func typed9300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("token").Text()), "boolean")
}
func texts9300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("token").Text()), "boolean")
}
func text9300(e *py.Eval, ctx variables) string {
	return ""
}
func value9301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("token").Text()), "string")
}
func typed9301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("token").Text()), "string")
}
func texts9301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("token").Text()), "string")
}
func text9301(e *py.Eval, ctx variables) string {
	return ""
}
func value9302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("token").Text()), "number")
}
func typed9302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("token").Text()), "number")
}
func texts9302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token token="+ctx["config"].Member("token").Text()), "number")
}
func text9302(e *py.Eval, ctx variables) string {
	return ""
}
func value9303(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("key").Text())
}
func typed9303(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("key").Text())
}
func texts9303(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("key").Text())
}
func text9303(e *py.Eval, ctx variables) string {
	return ""
}
func value9304(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("key").Text())
}
func typed9304(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("key").Text())
}
func texts9304(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("key").Text())
}
func text9304(e *py.Eval, ctx variables) string {
	return ""
}
func value9305(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("key").Text())
}
func typed9305(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("key").Text())
}
func texts9305(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("key").Text())
}
func text9305(e *py.Eval, ctx variables) string {
	return ""
}
func value9306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("key").Text()), "string")
}
func typed9306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("key").Text()), "string")
}
func texts9306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("key").Text()), "string")
}
func text9306(e *py.Eval, ctx variables) string {
	return ""
}
func value9307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("key").Text()), "number")
}
func typed9307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("key").Text()), "number")
}
func texts9307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("key").Text()), "number")
}
func text9307(e *py.Eval, ctx variables) string {
	return ""
}
func value9308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("key").Text()), "boolean")
}
func typed9308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("key").Text()), "boolean")
}
func texts9308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("key").Text()), "boolean")
}
func text9308(e *py.Eval, ctx variables) string {
	return ""
}
func value9309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("key").Text()), "integer")
}
func typed9309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("key").Text()), "integer")
}
func texts9309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("key").Text()), "integer")
}
func text9309(e *py.Eval, ctx variables) string {
	return ""
}
func value9310(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("api_key").Text())
}
func typed9310(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("api_key").Text())
}
func texts9310(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("api_key").Text())
}
func text9310(e *py.Eval, ctx variables) string {
	return ""
}
func value9311(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("api_key").Text())
}
func typed9311(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("api_key").Text())
}
func texts9311(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("api_key").Text())
}
func text9311(e *py.Eval, ctx variables) string {
	return ""
}
func value9312(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("api_key").Text())
}
func typed9312(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("api_key").Text())
}
func texts9312(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("api_key").Text())
}
func text9312(e *py.Eval, ctx variables) string {
	return ""
}
func value9313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("api_key").Text()), "boolean")
}
func typed9313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("api_key").Text()), "boolean")
}
func texts9313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("api_key").Text()), "boolean")
}
func text9313(e *py.Eval, ctx variables) string {
	return ""
}
func value9314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("api_key").Text()), "string")
}
func typed9314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("api_key").Text()), "string")
}
func texts9314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("api_key").Text()), "string")
}
func text9314(e *py.Eval, ctx variables) string {
	return ""
}
func value9315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("api_key").Text()), "integer")
}
func typed9315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("api_key").Text()), "integer")
}
func texts9315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("api_key").Text()), "integer")
}
func text9315(e *py.Eval, ctx variables) string {
	return ""
}
func value9316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("api_key").Text()), "number")
}
func typed9316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("api_key").Text()), "number")
}
func texts9316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Token "+ctx["config"].Member("api_key").Text()), "number")
}
func text9316(e *py.Eval, ctx variables) string {
	return ""
}
func value9317(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func typed9317(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func texts9317(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func text9317(e *py.Eval, ctx variables) string {
	return ""
}
func value9318(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func typed9318(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func texts9318(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func text9318(e *py.Eval, ctx variables) string {
	return ""
}
func value9319(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	).Text())
}
func typed9319(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	).Text())
}
func texts9319(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	).Text())
}
func text9319(e *py.Eval, ctx variables) string {
	return ""
}
func value9320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"string",
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func typed9320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"string",
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func texts9320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"string",
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func text9320(e *py.Eval, ctx variables) string {
	return ""
}
func value9321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"number",
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func typed9321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"number",
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func texts9321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"number",
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func text9321(e *py.Eval, ctx variables) string {
	return ""
}
func value9322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"integer",
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func typed9322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"integer",
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func texts9322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"integer",
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func text9322(e *py.Eval, ctx variables) string {
	return ""
}
func value9323(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed9323(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts9323(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text9323(e *py.Eval, ctx variables) string {
	return ""
}
func value9324(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed9324(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts9324(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text9324(e *py.Eval, ctx variables) string {
	return ""
}
func value9325(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]")
}
func typed9325(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]")
}
func texts9325(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]")
}
func text9325(e *py.Eval, ctx variables) string {
	return ""
}
func value9326(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]")
}
func typed9326(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]")
}
func texts9326(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]")
}
func text9326(e *py.Eval, ctx variables) string {
	return ""
}
func value9327(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]")
}
func typed9327(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]")
}
func texts9327(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]")
}
func text9327(e *py.Eval, ctx variables) string {
	return ""
}
func value9328(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]")
}
func typed9328(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]")
}
func texts9328(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1]")
}
func text9328(e *py.Eval, ctx variables) string {
	return ""
}
func value9329(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`))
}
func typed9329(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`))
}
func texts9329(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`))
}
func text9329(e *py.Eval, ctx variables) string {
	return ""
}
func value9330(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`))
}
func typed9330(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`))
}
func texts9330(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`))
}
func text9330(e *py.Eval, ctx variables) string {
	return ""
}
func value9331(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`)).Text())
}
func typed9331(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`)).Text())
}
func texts9331(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`)).Text())
}
func text9331(e *py.Eval, ctx variables) string {
	return ""
}
func value9332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": `+e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text()+` },
     {"value": `+e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text()+` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`), "string")
}
func typed9332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": `+e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text()+` },
     {"value": `+e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text()+` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`), "string")
}
func texts9332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": `+e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)).Text()+` },
     {"value": `+e.Add(e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text()+` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`), "string")
}
func text9332(e *py.Eval, ctx variables) string {
	return ""
}
func value9333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": `+e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text()+` },
     {"value": `+e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text()+` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`), "number")
}
func typed9333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": `+e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text()+` },
     {"value": `+e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text()+` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`), "number")
}
func texts9333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": `+e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)).Text()+` },
     {"value": `+e.Add(e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text()+` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`), "number")
}
func text9333(e *py.Eval, ctx variables) string {
	return ""
}
func value9334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": `+e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text()+` },
     {"value": `+e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text()+` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`), "integer")
}
func typed9334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": `+e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text()+` },
     {"value": `+e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text()+` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`), "integer")
}
func texts9334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": `+e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)).Text()+` },
     {"value": `+e.Add(e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text()+` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`), "integer")
}
func text9334(e *py.Eval, ctx variables) string {
	return ""
}
func value9335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": `+e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text()+` },
     {"value": `+e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text()+` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`), "boolean")
}
func typed9335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": `+e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text()+` },
     {"value": `+e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text()+` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`), "boolean")
}
func texts9335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": `+e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)).Text()+` },
     {"value": `+e.Add(e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text()+` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`), "boolean")
}
func text9335(e *py.Eval, ctx variables) string {
	return ""
}
func value9336(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]"))
}
func typed9336(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]"))
}
func texts9336(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]"))
}
func text9336(e *py.Eval, ctx variables) string {
	return ""
}
func value9337(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]"))
}
func typed9337(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]"))
}
func texts9337(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]"))
}
func text9337(e *py.Eval, ctx variables) string {
	return ""
}
func value9338(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]")).Text())
}
func typed9338(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]")).Text())
}
func texts9338(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]")).Text())
}
func text9338(e *py.Eval, ctx variables) string {
	return ""
}
func value9339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("["+ctx["stream_slice"].Member("start_time").Text()+","+ctx["stream_slice"].Member("end_time").Text()+"]"), "number")
}
func typed9339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("["+ctx["stream_slice"].Member("start_time").Text()+","+ctx["stream_slice"].Member("end_time").Text()+"]"), "number")
}
func texts9339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("["+ctx["stream_slice"].Member("start_time").Text()+","+ctx["stream_slice"].Member("end_time").Text()+"]"), "number")
}
func text9339(e *py.Eval, ctx variables) string {
	return ""
}
func value9340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("["+ctx["stream_slice"].Member("start_time").Text()+","+ctx["stream_slice"].Member("end_time").Text()+"]"), "integer")
}
func typed9340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("["+ctx["stream_slice"].Member("start_time").Text()+","+ctx["stream_slice"].Member("end_time").Text()+"]"), "integer")
}
func texts9340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("["+ctx["stream_slice"].Member("start_time").Text()+","+ctx["stream_slice"].Member("end_time").Text()+"]"), "integer")
}
func text9340(e *py.Eval, ctx variables) string {
	return ""
}
func value9341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("["+ctx["stream_slice"].Member("start_time").Text()+","+ctx["stream_slice"].Member("end_time").Text()+"]"), "boolean")
}
func typed9341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("["+ctx["stream_slice"].Member("start_time").Text()+","+ctx["stream_slice"].Member("end_time").Text()+"]"), "boolean")
}
func texts9341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("["+ctx["stream_slice"].Member("start_time").Text()+","+ctx["stream_slice"].Member("end_time").Text()+"]"), "boolean")
}
func text9341(e *py.Eval, ctx variables) string {
	return ""
}
func value9342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("["+ctx["stream_slice"].Member("start_time").Text()+","+ctx["stream_slice"].Member("end_time").Text()+"]"), "string")
}
func typed9342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("["+ctx["stream_slice"].Member("start_time").Text()+","+ctx["stream_slice"].Member("end_time").Text()+"]"), "string")
}
func texts9342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("["+ctx["stream_slice"].Member("start_time").Text()+","+ctx["stream_slice"].Member("end_time").Text()+"]"), "string")
}
func text9342(e *py.Eval, ctx variables) string {
	return ""
}
func value9343(e *py.Eval, ctx variables) py.Value {
	return py.Str("_dremio" + ctx["config"].Member("api_key").Text())
}
func typed9343(e *py.Eval, ctx variables) py.Value {
	return py.Str("_dremio" + ctx["config"].Member("api_key").Text())
}
func texts9343(e *py.Eval, ctx variables) py.Value {
	return py.Str("_dremio" + ctx["config"].Member("api_key").Text())
}
func text9343(e *py.Eval, ctx variables) string {
	return ""
}
func value9344(e *py.Eval, ctx variables) py.Value {
	return py.Str("_dremio" + ctx["config"].Member("api_key").Text())
}
func typed9344(e *py.Eval, ctx variables) py.Value {
	return py.Str("_dremio" + ctx["config"].Member("api_key").Text())
}
func texts9344(e *py.Eval, ctx variables) py.Value {
	return py.Str("_dremio" + ctx["config"].Member("api_key").Text())
}
func text9344(e *py.Eval, ctx variables) string {
	return ""
}
func value9345(e *py.Eval, ctx variables) py.Value {
	return py.Str("_dremio" + ctx["config"].Member("api_key").Text())
}
func typed9345(e *py.Eval, ctx variables) py.Value {
	return py.Str("_dremio" + ctx["config"].Member("api_key").Text())
}
func texts9345(e *py.Eval, ctx variables) py.Value {
	return py.Str("_dremio" + ctx["config"].Member("api_key").Text())
}
func text9345(e *py.Eval, ctx variables) string {
	return ""
}
func value9346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("_dremio"+ctx["config"].Member("api_key").Text()), "string")
}
func typed9346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("_dremio"+ctx["config"].Member("api_key").Text()), "string")
}
func texts9346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("_dremio"+ctx["config"].Member("api_key").Text()), "string")
}
func text9346(e *py.Eval, ctx variables) string {
	return ""
}
func value9347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("_dremio"+ctx["config"].Member("api_key").Text()), "number")
}
func typed9347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("_dremio"+ctx["config"].Member("api_key").Text()), "number")
}
func texts9347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("_dremio"+ctx["config"].Member("api_key").Text()), "number")
}
func text9347(e *py.Eval, ctx variables) string {
	return ""
}
func value9348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("_dremio"+ctx["config"].Member("api_key").Text()), "boolean")
}
func typed9348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("_dremio"+ctx["config"].Member("api_key").Text()), "boolean")
}
func texts9348(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("_dremio"+ctx["config"].Member("api_key").Text()), "boolean")
}
func text9348(e *py.Eval, ctx variables) string {
	return ""
}
func value9349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("_dremio"+ctx["config"].Member("api_key").Text()), "integer")
}
func typed9349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("_dremio"+ctx["config"].Member("api_key").Text()), "integer")
}
func texts9349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("_dremio"+ctx["config"].Member("api_key").Text()), "integer")
}
func text9349(e *py.Eval, ctx variables) string {
	return ""
}
func value9350(e *py.Eval, ctx variables) py.Value {
	return py.Str("a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5")
}
func typed9350(e *py.Eval, ctx variables) py.Value {
	return py.Str("a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5")
}
func texts9350(e *py.Eval, ctx variables) py.Value {
	return py.Str("a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5")
}
func text9350(e *py.Eval, ctx variables) string {
	return ""
}
func value9351(e *py.Eval, ctx variables) py.Value {
	return py.Str("a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5")
}
func typed9351(e *py.Eval, ctx variables) py.Value {
	return py.Str("a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5")
}
func texts9351(e *py.Eval, ctx variables) py.Value {
	return py.Str("a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5")
}
func text9351(e *py.Eval, ctx variables) string {
	return ""
}
func value9352(e *py.Eval, ctx variables) py.Value {
	return py.Str("a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5")
}
func typed9352(e *py.Eval, ctx variables) py.Value {
	return py.Str("a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5")
}
func texts9352(e *py.Eval, ctx variables) py.Value {
	return py.Str("a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5")
}
func text9352(e *py.Eval, ctx variables) string {
	return ""
}
func value9353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("a b/"+ctx["config"].Member("sub").Text()+"/é?filter=n gt 5"), "string")
}
func typed9353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("a b/"+ctx["config"].Member("sub").Text()+"/é?filter=n gt 5"), "string")
}
func texts9353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("a b/"+ctx["config"].Member("sub").Text()+"/é?filter=n gt 5"), "string")
}
func text9353(e *py.Eval, ctx variables) string {
	return ""
}
func value9354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("a b/"+ctx["config"].Member("sub").Text()+"/é?filter=n gt 5"), "integer")
}
func typed9354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("a b/"+ctx["config"].Member("sub").Text()+"/é?filter=n gt 5"), "integer")
}
func texts9354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("a b/"+ctx["config"].Member("sub").Text()+"/é?filter=n gt 5"), "integer")
}
func text9354(e *py.Eval, ctx variables) string {
	return ""
}
func value9355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("a b/"+ctx["config"].Member("sub").Text()+"/é?filter=n gt 5"), "number")
}
func typed9355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("a b/"+ctx["config"].Member("sub").Text()+"/é?filter=n gt 5"), "number")
}
func texts9355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("a b/"+ctx["config"].Member("sub").Text()+"/é?filter=n gt 5"), "number")
}
func text9355(e *py.Eval, ctx variables) string {
	return ""
}
func value9356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("a b/"+ctx["config"].Member("sub").Text()+"/é?filter=n gt 5"), "boolean")
}
func typed9356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("a b/"+ctx["config"].Member("sub").Text()+"/é?filter=n gt 5"), "boolean")
}
func texts9356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("a b/"+ctx["config"].Member("sub").Text()+"/é?filter=n gt 5"), "boolean")
}
func text9356(e *py.Eval, ctx variables) string {
	return ""
}
func value9357(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/banners")
}
func typed9357(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/banners")
}
func texts9357(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/banners")
}
func text9357(e *py.Eval, ctx variables) string {
	return ""
}
func value9358(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/banners")
}
func typed9358(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/banners")
}
func texts9358(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/banners")
}
func text9358(e *py.Eval, ctx variables) string {
	return ""
}
func value9359(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/banners")
}
func typed9359(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/banners")
}
func texts9359(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/banners")
}
func text9359(e *py.Eval, ctx variables) string {
	return ""
}
func value9360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/banners"), "string")
}
func typed9360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/banners"), "string")
}
func texts9360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/banners"), "string")
}
func text9360(e *py.Eval, ctx variables) string {
	return ""
}
func value9361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/banners"), "number")
}
func typed9361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/banners"), "number")
}
func texts9361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/banners"), "number")
}
func text9361(e *py.Eval, ctx variables) string {
	return ""
}
func value9362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/banners"), "integer")
}
func typed9362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/banners"), "integer")
}
func texts9362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/banners"), "integer")
}
func text9362(e *py.Eval, ctx variables) string {
	return ""
}
func value9363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/banners"), "boolean")
}
func typed9363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/banners"), "boolean")
}
func texts9363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/banners"), "boolean")
}
func text9363(e *py.Eval, ctx variables) string {
	return ""
}
func value9364(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/checklists")
}
func typed9364(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/checklists")
}
func texts9364(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/checklists")
}
func text9364(e *py.Eval, ctx variables) string {
	return ""
}
func value9365(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/checklists")
}
func typed9365(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/checklists")
}
func texts9365(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/checklists")
}
func text9365(e *py.Eval, ctx variables) string {
	return ""
}
func value9366(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/checklists")
}
func typed9366(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/checklists")
}
func texts9366(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/checklists")
}
func text9366(e *py.Eval, ctx variables) string {
	return ""
}
func value9367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/checklists"), "integer")
}
func typed9367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/checklists"), "integer")
}
func texts9367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/checklists"), "integer")
}
func text9367(e *py.Eval, ctx variables) string {
	return ""
}
func value9368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/checklists"), "boolean")
}
func typed9368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/checklists"), "boolean")
}
func texts9368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/checklists"), "boolean")
}
func text9368(e *py.Eval, ctx variables) string {
	return ""
}
func value9369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/checklists"), "number")
}
func typed9369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/checklists"), "number")
}
func texts9369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/checklists"), "number")
}
func text9369(e *py.Eval, ctx variables) string {
	return ""
}
func value9370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/checklists"), "string")
}
func typed9370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/checklists"), "string")
}
func texts9370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/checklists"), "string")
}
func text9370(e *py.Eval, ctx variables) string {
	return ""
}
func value9371(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/flows")
}
func typed9371(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/flows")
}
func texts9371(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/flows")
}
func text9371(e *py.Eval, ctx variables) string {
	return ""
}
func value9372(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/flows")
}
func typed9372(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/flows")
}
func texts9372(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/flows")
}
func text9372(e *py.Eval, ctx variables) string {
	return ""
}
func value9373(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/flows")
}
func typed9373(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/flows")
}
func texts9373(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/flows")
}
func text9373(e *py.Eval, ctx variables) string {
	return ""
}
func value9374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/flows"), "string")
}
func typed9374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/flows"), "string")
}
func texts9374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/flows"), "string")
}
func text9374(e *py.Eval, ctx variables) string {
	return ""
}
func value9375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/flows"), "number")
}
func typed9375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/flows"), "number")
}
func texts9375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/flows"), "number")
}
func text9375(e *py.Eval, ctx variables) string {
	return ""
}
func value9376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/flows"), "integer")
}
func typed9376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/flows"), "integer")
}
func texts9376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/flows"), "integer")
}
func text9376(e *py.Eval, ctx variables) string {
	return ""
}
func value9377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/flows"), "boolean")
}
func typed9377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/flows"), "boolean")
}
func texts9377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/flows"), "boolean")
}
func text9377(e *py.Eval, ctx variables) string {
	return ""
}
func value9378(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads")
}
func typed9378(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads")
}
func texts9378(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads")
}
func text9378(e *py.Eval, ctx variables) string {
	return ""
}
func value9379(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads")
}
func typed9379(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads")
}
func texts9379(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads")
}
func text9379(e *py.Eval, ctx variables) string {
	return ""
}
func value9380(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads")
}
func typed9380(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads")
}
func texts9380(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads")
}
func text9380(e *py.Eval, ctx variables) string {
	return ""
}
func value9381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/launchpads"), "boolean")
}
func typed9381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/launchpads"), "boolean")
}
func texts9381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/launchpads"), "boolean")
}
func text9381(e *py.Eval, ctx variables) string {
	return ""
}
func value9382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/launchpads"), "number")
}
func typed9382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/launchpads"), "number")
}
func texts9382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/launchpads"), "number")
}
func text9382(e *py.Eval, ctx variables) string {
	return ""
}
func value9383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/launchpads"), "string")
}
func typed9383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/launchpads"), "string")
}
func texts9383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/launchpads"), "string")
}
func text9383(e *py.Eval, ctx variables) string {
	return ""
}
func value9384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/launchpads"), "integer")
}
func typed9384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/launchpads"), "integer")
}
func texts9384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/launchpads"), "integer")
}
func text9384(e *py.Eval, ctx variables) string {
	return ""
}
func value9385(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/pins")
}
func typed9385(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/pins")
}
func texts9385(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/pins")
}
func text9385(e *py.Eval, ctx variables) string {
	return ""
}
func value9386(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/pins")
}
func typed9386(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/pins")
}
func texts9386(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/pins")
}
func text9386(e *py.Eval, ctx variables) string {
	return ""
}
func value9387(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/pins")
}
func typed9387(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/pins")
}
func texts9387(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/pins")
}
func text9387(e *py.Eval, ctx variables) string {
	return ""
}
func value9388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/pins"), "integer")
}
func typed9388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/pins"), "integer")
}
func texts9388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/pins"), "integer")
}
func text9388(e *py.Eval, ctx variables) string {
	return ""
}
func value9389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/pins"), "boolean")
}
func typed9389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/pins"), "boolean")
}
func texts9389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/pins"), "boolean")
}
func text9389(e *py.Eval, ctx variables) string {
	return ""
}
func value9390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/pins"), "string")
}
func typed9390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/pins"), "string")
}
func texts9390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/pins"), "string")
}
func text9390(e *py.Eval, ctx variables) string {
	return ""
}
func value9391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/pins"), "number")
}
func typed9391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/pins"), "number")
}
func texts9391(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/pins"), "number")
}
func text9391(e *py.Eval, ctx variables) string {
	return ""
}
func value9392(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/segments")
}
func typed9392(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/segments")
}
func texts9392(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/segments")
}
func text9392(e *py.Eval, ctx variables) string {
	return ""
}
func value9393(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/segments")
}
func typed9393(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/segments")
}
func texts9393(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/segments")
}
func text9393(e *py.Eval, ctx variables) string {
	return ""
}
func value9394(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/segments")
}
func typed9394(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/segments")
}
func texts9394(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/segments")
}
func text9394(e *py.Eval, ctx variables) string {
	return ""
}
func value9395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/segments"), "string")
}
func typed9395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/segments"), "string")
}
func texts9395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/segments"), "string")
}
func text9395(e *py.Eval, ctx variables) string {
	return ""
}
func value9396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/segments"), "number")
}
func typed9396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/segments"), "number")
}
func texts9396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/segments"), "number")
}
func text9396(e *py.Eval, ctx variables) string {
	return ""
}
func value9397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/segments"), "integer")
}
func typed9397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/segments"), "integer")
}
func texts9397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/segments"), "integer")
}
func text9397(e *py.Eval, ctx variables) string {
	return ""
}
func value9398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/segments"), "boolean")
}
func typed9398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/segments"), "boolean")
}
func texts9398(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/segments"), "boolean")
}
func text9398(e *py.Eval, ctx variables) string {
	return ""
}
func value9399(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/tags")
}
func typed9399(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/tags")
}
func texts9399(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/tags")
}
func text9399(e *py.Eval, ctx variables) string {
	return ""
}
func value9400(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/tags")
}
func typed9400(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/tags")
}
func texts9400(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/tags")
}
func text9400(e *py.Eval, ctx variables) string {
	return ""
}
func value9401(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/tags")
}
func typed9401(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/tags")
}
func texts9401(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/tags")
}
func text9401(e *py.Eval, ctx variables) string {
	return ""
}
func value9402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/tags"), "number")
}
func typed9402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/tags"), "number")
}
func texts9402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/tags"), "number")
}
func text9402(e *py.Eval, ctx variables) string {
	return ""
}
func value9403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/tags"), "string")
}
func typed9403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/tags"), "string")
}
func texts9403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["config"].Member("account_id").Text()+"/tags"), "string")
}
func text9403(e *py.Eval, ctx variables) string {
	return ""
}
func value9404(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts")
}
func typed9404(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts")
}
func texts9404(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts")
}
func text9404(e *py.Eval, ctx variables) string {
	return ""
}
func value9405(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts")
}
func typed9405(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts")
}
func texts9405(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts")
}
func text9405(e *py.Eval, ctx variables) string {
	return ""
}
func value9406(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts")
}
func typed9406(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts")
}
func texts9406(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts")
}
func text9406(e *py.Eval, ctx variables) string {
	return ""
}
func value9407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/contacts"), "string")
}
func typed9407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/contacts"), "string")
}
func texts9407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/contacts"), "string")
}
func text9407(e *py.Eval, ctx variables) string {
	return ""
}
func value9408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/contacts"), "integer")
}
func typed9408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/contacts"), "integer")
}
func texts9408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/contacts"), "integer")
}
func text9408(e *py.Eval, ctx variables) string {
	return ""
}
func value9409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/contacts"), "number")
}
func typed9409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/contacts"), "number")
}
func texts9409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/contacts"), "number")
}
func text9409(e *py.Eval, ctx variables) string {
	return ""
}
func value9410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/contacts"), "boolean")
}
func typed9410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/contacts"), "boolean")
}
func texts9410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/contacts"), "boolean")
}
func text9410(e *py.Eval, ctx variables) string {
	return ""
}
func value9411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaignGroups"),
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaignGroups",
	)
}
func typed9411(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + "/adCampaignGroups")
}
func texts9411(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + ctx["stream_slice"].Member("account_id").Text() + "/adCampaignGroups")
}
func text9411(e *py.Eval, ctx variables) string {
	return ""
}
func value9412(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaignGroups"),
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaignGroups",
	)
}
func typed9412(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + "/adCampaignGroups")
}
func texts9412(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + ctx["stream_slice"].Member("account_id").Text() + "/adCampaignGroups")
}
func text9412(e *py.Eval, ctx variables) string {
	return ""
}
func value9413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaignGroups"),
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaignGroups",
	).Text())
}
func typed9413(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + "/adCampaignGroups")
}
func texts9413(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + ctx["stream_slice"].Member("account_id").Text() + "/adCampaignGroups")
}
func text9413(e *py.Eval, ctx variables) string {
	return ""
}
func value9414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaignGroups"),
		"string",
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaignGroups",
	)
}
func typed9414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+"/adCampaignGroups"), "string")
}
func texts9414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+ctx["stream_slice"].Member("account_id").Text()+"/adCampaignGroups"), "string")
}
func text9414(e *py.Eval, ctx variables) string {
	return ""
}
func value9415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaignGroups"),
		"number",
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaignGroups",
	)
}
func typed9415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+"/adCampaignGroups"), "number")
}
func texts9415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+ctx["stream_slice"].Member("account_id").Text()+"/adCampaignGroups"), "number")
}
func text9415(e *py.Eval, ctx variables) string {
	return ""
}
func value9416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaignGroups"),
		"integer",
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaignGroups",
	)
}
func typed9416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+"/adCampaignGroups"), "integer")
}
func texts9416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+ctx["stream_slice"].Member("account_id").Text()+"/adCampaignGroups"), "integer")
}
func text9416(e *py.Eval, ctx variables) string {
	return ""
}
func value9417(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaigns"),
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaigns",
	)
}
func typed9417(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + "/adCampaigns")
}
func texts9417(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + ctx["stream_slice"].Member("account_id").Text() + "/adCampaigns")
}
func text9417(e *py.Eval, ctx variables) string {
	return ""
}
func value9418(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaigns"),
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaigns",
	)
}
func typed9418(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + "/adCampaigns")
}
func texts9418(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + ctx["stream_slice"].Member("account_id").Text() + "/adCampaigns")
}
func text9418(e *py.Eval, ctx variables) string {
	return ""
}
func value9419(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaigns"),
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaigns",
	).Text())
}
func typed9419(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + "/adCampaigns")
}
func texts9419(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + ctx["stream_slice"].Member("account_id").Text() + "/adCampaigns")
}
func text9419(e *py.Eval, ctx variables) string {
	return ""
}
func value9420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaigns"),
		"integer",
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaigns",
	)
}
func typed9420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+"/adCampaigns"), "integer")
}
func texts9420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+ctx["stream_slice"].Member("account_id").Text()+"/adCampaigns"), "integer")
}
func text9420(e *py.Eval, ctx variables) string {
	return ""
}
func value9421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaigns"),
		"boolean",
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaigns",
	)
}
func typed9421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+"/adCampaigns"), "boolean")
}
func texts9421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+ctx["stream_slice"].Member("account_id").Text()+"/adCampaigns"), "boolean")
}
func text9421(e *py.Eval, ctx variables) string {
	return ""
}
func value9422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaigns"),
		"string",
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaigns",
	)
}
func typed9422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+"/adCampaigns"), "string")
}
func texts9422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+ctx["stream_slice"].Member("account_id").Text()+"/adCampaigns"), "string")
}
func text9422(e *py.Eval, ctx variables) string {
	return ""
}
func value9423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaigns"),
		"number",
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaigns",
	)
}
func typed9423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+"/adCampaigns"), "number")
}
func texts9423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+ctx["stream_slice"].Member("account_id").Text()+"/adCampaigns"), "number")
}
func text9423(e *py.Eval, ctx variables) string {
	return ""
}
func value9424(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/creatives"),
		"adAccounts/{{stream_slice.get('account_id')}}/creatives",
	)
}
func typed9424(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + "/creatives")
}
func texts9424(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + ctx["stream_slice"].Member("account_id").Text() + "/creatives")
}
func text9424(e *py.Eval, ctx variables) string {
	return ""
}
func value9425(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/creatives"),
		"adAccounts/{{stream_slice.get('account_id')}}/creatives",
	)
}
func typed9425(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + "/creatives")
}
func texts9425(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + ctx["stream_slice"].Member("account_id").Text() + "/creatives")
}
func text9425(e *py.Eval, ctx variables) string {
	return ""
}
func value9426(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/creatives"),
		"adAccounts/{{stream_slice.get('account_id')}}/creatives",
	).Text())
}
func typed9426(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + "/creatives")
}
func texts9426(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + ctx["stream_slice"].Member("account_id").Text() + "/creatives")
}
func text9426(e *py.Eval, ctx variables) string {
	return ""
}
func value9427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/creatives"),
		"string",
		"adAccounts/{{stream_slice.get('account_id')}}/creatives",
	)
}
func typed9427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+"/creatives"), "string")
}
func texts9427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+ctx["stream_slice"].Member("account_id").Text()+"/creatives"), "string")
}
func text9427(e *py.Eval, ctx variables) string {
	return ""
}
func value9428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/creatives"),
		"boolean",
		"adAccounts/{{stream_slice.get('account_id')}}/creatives",
	)
}
func typed9428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+"/creatives"), "boolean")
}
func texts9428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+ctx["stream_slice"].Member("account_id").Text()+"/creatives"), "boolean")
}
func text9428(e *py.Eval, ctx variables) string {
	return ""
}
func value9429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/creatives"),
		"number",
		"adAccounts/{{stream_slice.get('account_id')}}/creatives",
	)
}
func typed9429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+"/creatives"), "number")
}
func texts9429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+ctx["stream_slice"].Member("account_id").Text()+"/creatives"), "number")
}
func text9429(e *py.Eval, ctx variables) string {
	return ""
}
func value9430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/creatives"),
		"integer",
		"adAccounts/{{stream_slice.get('account_id')}}/creatives",
	)
}
func typed9430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+py.OrNone(ctx["stream_slice"].Member("account_id")).Text()+"/creatives"), "integer")
}
func texts9430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adAccounts/"+ctx["stream_slice"].Member("account_id").Text()+"/creatives"), "integer")
}
func text9430(e *py.Eval, ctx variables) string {
	return ""
}
func value9431(e *py.Eval, ctx variables) py.Value {
	return py.Str("adGroups report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9431(e *py.Eval, ctx variables) py.Value {
	return py.Str("adGroups report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9431(e *py.Eval, ctx variables) py.Value {
	return py.Str("adGroups report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9431(e *py.Eval, ctx variables) string {
	return ""
}
func value9432(e *py.Eval, ctx variables) py.Value {
	return py.Str("adGroups report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9432(e *py.Eval, ctx variables) py.Value {
	return py.Str("adGroups report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9432(e *py.Eval, ctx variables) py.Value {
	return py.Str("adGroups report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9432(e *py.Eval, ctx variables) string {
	return ""
}
func value9433(e *py.Eval, ctx variables) py.Value {
	return py.Str("adGroups report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed9433(e *py.Eval, ctx variables) py.Value {
	return py.Str("adGroups report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts9433(e *py.Eval, ctx variables) py.Value {
	return py.Str("adGroups report " + ctx["stream_interval"].Member("start_time").Text())
}
func text9433(e *py.Eval, ctx variables) string {
	return ""
}
func value9434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adGroups report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func typed9434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adGroups report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func texts9434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adGroups report "+ctx["stream_interval"].Member("start_time").Text()), "string")
}
func text9434(e *py.Eval, ctx variables) string {
	return ""
}
func value9435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adGroups report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func typed9435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adGroups report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func texts9435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adGroups report "+ctx["stream_interval"].Member("start_time").Text()), "integer")
}
func text9435(e *py.Eval, ctx variables) string {
	return ""
}
func value9436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adGroups report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func typed9436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adGroups report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func texts9436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adGroups report "+ctx["stream_interval"].Member("start_time").Text()), "number")
}
func text9436(e *py.Eval, ctx variables) string {
	return ""
}
func value9437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adGroups report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func typed9437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adGroups report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func texts9437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adGroups report "+ctx["stream_interval"].Member("start_time").Text()), "boolean")
}
func text9437(e *py.Eval, ctx variables) string {
	return ""
}
func value9438(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9438(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9438(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9438(e *py.Eval, ctx variables) string {
	return ""
}
func value9439(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9439(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9439(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9439(e *py.Eval, ctx variables) string {
	return ""
}
func value9440(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	).Text())
}
func typed9440(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	).Text())
}
func texts9440(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	).Text())
}
func text9440(e *py.Eval, ctx variables) string {
	return ""
}
func value9441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"string",
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"string",
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"string",
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9441(e *py.Eval, ctx variables) string {
	return ""
}
func value9442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"number",
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"number",
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"number",
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9442(e *py.Eval, ctx variables) string {
	return ""
}
func value9443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"boolean",
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"boolean",
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"boolean",
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9443(e *py.Eval, ctx variables) string {
	return ""
}
func value9444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"integer",
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"integer",
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"integer",
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9444(e *py.Eval, ctx variables) string {
	return ""
}
func value9445(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9445(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9445(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9445(e *py.Eval, ctx variables) string {
	return ""
}
func value9446(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9446(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9446(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9446(e *py.Eval, ctx variables) string {
	return ""
}
func value9447(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	).Text())
}
func typed9447(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	).Text())
}
func texts9447(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	).Text())
}
func text9447(e *py.Eval, ctx variables) string {
	return ""
}
func value9448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"string",
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"string",
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"string",
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9448(e *py.Eval, ctx variables) string {
	return ""
}
func value9449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"integer",
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"integer",
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"integer",
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9449(e *py.Eval, ctx variables) string {
	return ""
}
func value9450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"boolean",
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"boolean",
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"boolean",
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9450(e *py.Eval, ctx variables) string {
	return ""
}
func value9451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"number",
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"number",
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"number",
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9451(e *py.Eval, ctx variables) string {
	return ""
}
func value9452(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics")
}
func typed9452(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics")
}
func texts9452(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics")
}
func text9452(e *py.Eval, ctx variables) string {
	return ""
}
func value9453(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics")
}
func typed9453(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics")
}
func texts9453(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics")
}
func text9453(e *py.Eval, ctx variables) string {
	return ""
}
func value9454(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics")
}
func typed9454(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics")
}
func texts9454(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics")
}
func text9454(e *py.Eval, ctx variables) string {
	return ""
}
func value9455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/analytics"), "string")
}
func typed9455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/analytics"), "string")
}
func texts9455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/analytics"), "string")
}
func text9455(e *py.Eval, ctx variables) string {
	return ""
}
func value9456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/analytics"), "integer")
}
func typed9456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/analytics"), "integer")
}
func texts9456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/analytics"), "integer")
}
func text9456(e *py.Eval, ctx variables) string {
	return ""
}
func value9457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/analytics"), "boolean")
}
func typed9457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/analytics"), "boolean")
}
func texts9457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/analytics"), "boolean")
}
func text9457(e *py.Eval, ctx variables) string {
	return ""
}
func value9458(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences")
}
func typed9458(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences")
}
func texts9458(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences")
}
func text9458(e *py.Eval, ctx variables) string {
	return ""
}
func value9459(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences")
}
func typed9459(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences")
}
func texts9459(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences")
}
func text9459(e *py.Eval, ctx variables) string {
	return ""
}
func value9460(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences")
}
func typed9460(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences")
}
func texts9460(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences")
}
func text9460(e *py.Eval, ctx variables) string {
	return ""
}
func value9461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/audiences"), "number")
}
func typed9461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/audiences"), "number")
}
func texts9461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/audiences"), "number")
}
func text9461(e *py.Eval, ctx variables) string {
	return ""
}
func value9462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/audiences"), "boolean")
}
func typed9462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/audiences"), "boolean")
}
func texts9462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/audiences"), "boolean")
}
func text9462(e *py.Eval, ctx variables) string {
	return ""
}
func value9463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/audiences"), "string")
}
func typed9463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/audiences"), "string")
}
func texts9463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/audiences"), "string")
}
func text9463(e *py.Eval, ctx variables) string {
	return ""
}
func value9464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/audiences"), "integer")
}
func typed9464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/audiences"), "integer")
}
func texts9464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/audiences"), "integer")
}
func text9464(e *py.Eval, ctx variables) string {
	return ""
}
func value9465(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9465(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9465(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9465(e *py.Eval, ctx variables) string {
	return ""
}
func value9466(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9466(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9466(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9466(e *py.Eval, ctx variables) string {
	return ""
}
func value9467(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	).Text())
}
func typed9467(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	).Text())
}
func texts9467(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	).Text())
}
func text9467(e *py.Eval, ctx variables) string {
	return ""
}
func value9468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"string",
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"string",
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"string",
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9468(e *py.Eval, ctx variables) string {
	return ""
}
func value9469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"integer",
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"integer",
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"integer",
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9469(e *py.Eval, ctx variables) string {
	return ""
}
func value9470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"number",
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed9470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"number",
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts9470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"number",
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text9470(e *py.Eval, ctx variables) string {
	return ""
}
func value9471(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags")
}
func typed9471(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags")
}
func texts9471(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags")
}
func text9471(e *py.Eval, ctx variables) string {
	return ""
}
func value9472(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags")
}
func typed9472(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags")
}
func texts9472(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags")
}
func text9472(e *py.Eval, ctx variables) string {
	return ""
}
func value9473(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags")
}
func typed9473(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags")
}
func texts9473(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags")
}
func text9473(e *py.Eval, ctx variables) string {
	return ""
}
func value9474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/conversion_tags"), "string")
}
func typed9474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/conversion_tags"), "string")
}
func texts9474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/conversion_tags"), "string")
}
func text9474(e *py.Eval, ctx variables) string {
	return ""
}
func value9475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/conversion_tags"), "integer")
}
func typed9475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/conversion_tags"), "integer")
}
func texts9475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/conversion_tags"), "integer")
}
func text9475(e *py.Eval, ctx variables) string {
	return ""
}
func value9476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/conversion_tags"), "number")
}
func typed9476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/conversion_tags"), "number")
}
func texts9476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/conversion_tags"), "number")
}
func text9476(e *py.Eval, ctx variables) string {
	return ""
}
func value9477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/conversion_tags"), "boolean")
}
func typed9477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/conversion_tags"), "boolean")
}
func texts9477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/conversion_tags"), "boolean")
}
func text9477(e *py.Eval, ctx variables) string {
	return ""
}
func value9478(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists")
}
func typed9478(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists")
}
func texts9478(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists")
}
func text9478(e *py.Eval, ctx variables) string {
	return ""
}
func value9479(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists")
}
func typed9479(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists")
}
func texts9479(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists")
}
func text9479(e *py.Eval, ctx variables) string {
	return ""
}
func value9480(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists")
}
func typed9480(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists")
}
func texts9480(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists")
}
func text9480(e *py.Eval, ctx variables) string {
	return ""
}
func value9481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/customer_lists"), "string")
}
func typed9481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/customer_lists"), "string")
}
func texts9481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/customer_lists"), "string")
}
func text9481(e *py.Eval, ctx variables) string {
	return ""
}
func value9482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/customer_lists"), "integer")
}
func typed9482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/customer_lists"), "integer")
}
func texts9482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/customer_lists"), "integer")
}
func text9482(e *py.Eval, ctx variables) string {
	return ""
}
func value9483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/customer_lists"), "number")
}
func typed9483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/customer_lists"), "number")
}
func texts9483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/customer_lists"), "number")
}
func text9483(e *py.Eval, ctx variables) string {
	return ""
}
func value9484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/customer_lists"), "boolean")
}
func typed9484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/customer_lists"), "boolean")
}
func texts9484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/customer_lists"), "boolean")
}
func text9484(e *py.Eval, ctx variables) string {
	return ""
}
func value9485(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func typed9485(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func texts9485(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text())
}
func text9485(e *py.Eval, ctx variables) string {
	return ""
}
func value9486(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func typed9486(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func texts9486(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text())
}
func text9486(e *py.Eval, ctx variables) string {
	return ""
}
func value9487(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text())).Text())
}
func typed9487(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text())).Text())
}
func texts9487(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text())
}
func text9487(e *py.Eval, ctx variables) string {
	return ""
}
func value9488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ad_groups/analytics?ad_group_ids="+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func typed9488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ad_groups/analytics?ad_group_ids="+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func texts9488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/ad_groups/analytics?ad_group_ids="+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func text9488(e *py.Eval, ctx variables) string {
	return ""
}
func value9489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ad_groups/analytics?ad_group_ids="+ctx["stream_slice"].Member("id").Text()), "integer")
}
func typed9489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ad_groups/analytics?ad_group_ids="+ctx["stream_slice"].Member("id").Text()), "integer")
}
func texts9489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/ad_groups/analytics?ad_group_ids="+ctx["stream_slice"].Member("id").Text()), "integer")
}
func text9489(e *py.Eval, ctx variables) string {
	return ""
}
func value9490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ad_groups/analytics?ad_group_ids="+ctx["stream_slice"].Member("id").Text()), "number")
}
func typed9490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ad_groups/analytics?ad_group_ids="+ctx["stream_slice"].Member("id").Text()), "number")
}
func texts9490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/ad_groups/analytics?ad_group_ids="+ctx["stream_slice"].Member("id").Text()), "number")
}
func text9490(e *py.Eval, ctx variables) string {
	return ""
}
func value9491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ad_groups/analytics?ad_group_ids="+ctx["stream_slice"].Member("id").Text()), "string")
}
func typed9491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ad_groups/analytics?ad_group_ids="+ctx["stream_slice"].Member("id").Text()), "string")
}
func texts9491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/ad_groups/analytics?ad_group_ids="+ctx["stream_slice"].Member("id").Text()), "string")
}
func text9491(e *py.Eval, ctx variables) string {
	return ""
}
func value9492(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func typed9492(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func texts9492(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text())
}
func text9492(e *py.Eval, ctx variables) string {
	return ""
}
func value9493(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func typed9493(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func texts9493(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text())
}
func text9493(e *py.Eval, ctx variables) string {
	return ""
}
func value9494(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text())).Text())
}
func typed9494(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text())).Text())
}
func texts9494(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text())
}
func text9494(e *py.Eval, ctx variables) string {
	return ""
}
func value9495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ads/analytics?ad_ids="+ctx["stream_slice"].Member("id").Text()), "string")
}
func typed9495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ads/analytics?ad_ids="+ctx["stream_slice"].Member("id").Text()), "string")
}
func texts9495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/ads/analytics?ad_ids="+ctx["stream_slice"].Member("id").Text()), "string")
}
func text9495(e *py.Eval, ctx variables) string {
	return ""
}
func value9496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ads/analytics?ad_ids="+ctx["stream_slice"].Member("id").Text()), "integer")
}
func typed9496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ads/analytics?ad_ids="+ctx["stream_slice"].Member("id").Text()), "integer")
}
func texts9496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/ads/analytics?ad_ids="+ctx["stream_slice"].Member("id").Text()), "integer")
}
func text9496(e *py.Eval, ctx variables) string {
	return ""
}
func value9497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ads/analytics?ad_ids="+ctx["stream_slice"].Member("id").Text()), "number")
}
func typed9497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ads/analytics?ad_ids="+ctx["stream_slice"].Member("id").Text()), "number")
}
func texts9497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/ads/analytics?ad_ids="+ctx["stream_slice"].Member("id").Text()), "number")
}
func text9497(e *py.Eval, ctx variables) string {
	return ""
}
func value9498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ads/analytics?ad_ids="+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func typed9498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/ads/analytics?ad_ids="+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func texts9498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/ads/analytics?ad_ids="+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func text9498(e *py.Eval, ctx variables) string {
	return ""
}
func value9499(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func typed9499(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func texts9499(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text())
}
func text9499(e *py.Eval, ctx variables) string {
	return ""
}
func value9500(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func typed9500(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func texts9500(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text())
}
func text9500(e *py.Eval, ctx variables) string {
	return ""
}
func value9501(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text())).Text())
}
func typed9501(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text())).Text())
}
func texts9501(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text())
}
func text9501(e *py.Eval, ctx variables) string {
	return ""
}
func value9502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/campaigns/analytics?campaign_ids="+ctx["stream_slice"].Member("id").Text()), "number")
}
func typed9502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/campaigns/analytics?campaign_ids="+ctx["stream_slice"].Member("id").Text()), "number")
}
func texts9502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/campaigns/analytics?campaign_ids="+ctx["stream_slice"].Member("id").Text()), "number")
}
func text9502(e *py.Eval, ctx variables) string {
	return ""
}
func value9503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/campaigns/analytics?campaign_ids="+ctx["stream_slice"].Member("id").Text()), "integer")
}
func typed9503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/campaigns/analytics?campaign_ids="+ctx["stream_slice"].Member("id").Text()), "integer")
}
func texts9503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/campaigns/analytics?campaign_ids="+ctx["stream_slice"].Member("id").Text()), "integer")
}
func text9503(e *py.Eval, ctx variables) string {
	return ""
}
func value9504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/campaigns/analytics?campaign_ids="+ctx["stream_slice"].Member("id").Text()), "string")
}
func typed9504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/campaigns/analytics?campaign_ids="+ctx["stream_slice"].Member("id").Text()), "string")
}
func texts9504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/campaigns/analytics?campaign_ids="+ctx["stream_slice"].Member("id").Text()), "string")
}
func text9504(e *py.Eval, ctx variables) string {
	return ""
}
func value9505(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text()))
}
func typed9505(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text()))
}
func texts9505(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text())
}
func text9505(e *py.Eval, ctx variables) string {
	return ""
}
func value9506(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text()))
}
func typed9506(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text()))
}
func texts9506(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text())
}
func text9506(e *py.Eval, ctx variables) string {
	return ""
}
func value9507(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text())).Text())
}
func typed9507(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text())).Text())
}
func texts9507(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text())
}
func text9507(e *py.Eval, ctx variables) string {
	return ""
}
func value9508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/keywords?ad_group_id="+ctx["stream_slice"].Member("id").Text()), "integer")
}
func typed9508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/keywords?ad_group_id="+ctx["stream_slice"].Member("id").Text()), "integer")
}
func texts9508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/keywords?ad_group_id="+ctx["stream_slice"].Member("id").Text()), "integer")
}
func text9508(e *py.Eval, ctx variables) string {
	return ""
}
func value9509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/keywords?ad_group_id="+ctx["stream_slice"].Member("id").Text()), "string")
}
func typed9509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/keywords?ad_group_id="+ctx["stream_slice"].Member("id").Text()), "string")
}
func texts9509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/keywords?ad_group_id="+ctx["stream_slice"].Member("id").Text()), "string")
}
func text9509(e *py.Eval, ctx variables) string {
	return ""
}
func value9510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/keywords?ad_group_id="+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func typed9510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/keywords?ad_group_id="+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func texts9510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ad_accounts/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/keywords?ad_group_id="+ctx["stream_slice"].Member("id").Text()), "boolean")
}
func text9510(e *py.Eval, ctx variables) string {
	return ""
}
func value9511(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads")
}
func typed9511(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads")
}
func texts9511(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads")
}
func text9511(e *py.Eval, ctx variables) string {
	return ""
}
func value9512(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads")
}
func typed9512(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads")
}
func texts9512(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads")
}
func text9512(e *py.Eval, ctx variables) string {
	return ""
}
func value9513(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads")
}
func typed9513(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads")
}
func texts9513(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads")
}
func text9513(e *py.Eval, ctx variables) string {
	return ""
}
func value9514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/ads"), "number")
}
func typed9514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/ads"), "number")
}
func texts9514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/ads"), "number")
}
func text9514(e *py.Eval, ctx variables) string {
	return ""
}
func value9515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/ads"), "boolean")
}
func typed9515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/ads"), "boolean")
}
func texts9515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/ads"), "boolean")
}
func text9515(e *py.Eval, ctx variables) string {
	return ""
}
func value9516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/ads"), "integer")
}
func typed9516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/ads"), "integer")
}
func texts9516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/ads"), "integer")
}
func text9516(e *py.Eval, ctx variables) string {
	return ""
}
func value9517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/ads"), "string")
}
func typed9517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/ads"), "string")
}
func texts9517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/ads"), "string")
}
func text9517(e *py.Eval, ctx variables) string {
	return ""
}
func value9518(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads")
}
func typed9518(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads")
}
func texts9518(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads")
}
func text9518(e *py.Eval, ctx variables) string {
	return ""
}
func value9519(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads")
}
func typed9519(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads")
}
func texts9519(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads")
}
func text9519(e *py.Eval, ctx variables) string {
	return ""
}
func value9520(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads")
}
func typed9520(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads")
}
func texts9520(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads")
}
func text9520(e *py.Eval, ctx variables) string {
	return ""
}
func value9521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/adsquads"), "integer")
}
func typed9521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/adsquads"), "integer")
}
func texts9521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/adsquads"), "integer")
}
func text9521(e *py.Eval, ctx variables) string {
	return ""
}
func value9522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/adsquads"), "number")
}
func typed9522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/adsquads"), "number")
}
func texts9522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/adsquads"), "number")
}
func text9522(e *py.Eval, ctx variables) string {
	return ""
}
func value9523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/adsquads"), "string")
}
func typed9523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/adsquads"), "string")
}
func texts9523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/adsquads"), "string")
}
func text9523(e *py.Eval, ctx variables) string {
	return ""
}
func value9524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/adsquads"), "boolean")
}
func typed9524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/adsquads"), "boolean")
}
func texts9524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/adsquads"), "boolean")
}
func text9524(e *py.Eval, ctx variables) string {
	return ""
}
func value9525(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns")
}
func typed9525(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns")
}
func texts9525(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns")
}
func text9525(e *py.Eval, ctx variables) string {
	return ""
}
func value9526(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns")
}
func typed9526(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns")
}
func texts9526(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns")
}
func text9526(e *py.Eval, ctx variables) string {
	return ""
}
func value9527(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns")
}
func typed9527(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns")
}
func texts9527(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns")
}
func text9527(e *py.Eval, ctx variables) string {
	return ""
}
func value9528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/campaigns"), "integer")
}
func typed9528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/campaigns"), "integer")
}
func texts9528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/campaigns"), "integer")
}
func text9528(e *py.Eval, ctx variables) string {
	return ""
}
func value9529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/campaigns"), "boolean")
}
func typed9529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/campaigns"), "boolean")
}
func texts9529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/campaigns"), "boolean")
}
func text9529(e *py.Eval, ctx variables) string {
	return ""
}
func value9530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/campaigns"), "string")
}
func typed9530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/campaigns"), "string")
}
func texts9530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/campaigns"), "string")
}
func text9530(e *py.Eval, ctx variables) string {
	return ""
}
func value9531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/campaigns"), "number")
}
func typed9531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/campaigns"), "number")
}
func texts9531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/campaigns"), "number")
}
func text9531(e *py.Eval, ctx variables) string {
	return ""
}
func value9532(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives")
}
func typed9532(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives")
}
func texts9532(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives")
}
func text9532(e *py.Eval, ctx variables) string {
	return ""
}
func value9533(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives")
}
func typed9533(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives")
}
func texts9533(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives")
}
func text9533(e *py.Eval, ctx variables) string {
	return ""
}
func value9534(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives")
}
func typed9534(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives")
}
func texts9534(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives")
}
func text9534(e *py.Eval, ctx variables) string {
	return ""
}
func value9535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/creatives"), "integer")
}
func typed9535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/creatives"), "integer")
}
func texts9535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/creatives"), "integer")
}
func text9535(e *py.Eval, ctx variables) string {
	return ""
}
func value9536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/creatives"), "number")
}
func typed9536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/creatives"), "number")
}
func texts9536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/creatives"), "number")
}
func text9536(e *py.Eval, ctx variables) string {
	return ""
}
func value9537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/creatives"), "boolean")
}
func typed9537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/creatives"), "boolean")
}
func texts9537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/creatives"), "boolean")
}
func text9537(e *py.Eval, ctx variables) string {
	return ""
}
func value9538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/creatives"), "string")
}
func typed9538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/creatives"), "string")
}
func texts9538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/creatives"), "string")
}
func text9538(e *py.Eval, ctx variables) string {
	return ""
}
func value9539(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media")
}
func typed9539(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media")
}
func texts9539(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media")
}
func text9539(e *py.Eval, ctx variables) string {
	return ""
}
func value9540(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media")
}
func typed9540(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media")
}
func texts9540(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media")
}
func text9540(e *py.Eval, ctx variables) string {
	return ""
}
func value9541(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media")
}
func typed9541(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media")
}
func texts9541(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media")
}
func text9541(e *py.Eval, ctx variables) string {
	return ""
}
func value9542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/media"), "integer")
}
func typed9542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/media"), "integer")
}
func texts9542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/media"), "integer")
}
func text9542(e *py.Eval, ctx variables) string {
	return ""
}
func value9543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/media"), "number")
}
func typed9543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/media"), "number")
}
func texts9543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/media"), "number")
}
func text9543(e *py.Eval, ctx variables) string {
	return ""
}
func value9544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/media"), "string")
}
func typed9544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/media"), "string")
}
func texts9544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/media"), "string")
}
func text9544(e *py.Eval, ctx variables) string {
	return ""
}
func value9545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/media"), "boolean")
}
func typed9545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/media"), "boolean")
}
func texts9545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/media"), "boolean")
}
func text9545(e *py.Eval, ctx variables) string {
	return ""
}
func value9546(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments")
}
func typed9546(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments")
}
func texts9546(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments")
}
func text9546(e *py.Eval, ctx variables) string {
	return ""
}
func value9547(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments")
}
func typed9547(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments")
}
func texts9547(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments")
}
func text9547(e *py.Eval, ctx variables) string {
	return ""
}
func value9548(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments")
}
func typed9548(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments")
}
func texts9548(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments")
}
func text9548(e *py.Eval, ctx variables) string {
	return ""
}
func value9549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/segments"), "integer")
}
func typed9549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/segments"), "integer")
}
func texts9549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/segments"), "integer")
}
func text9549(e *py.Eval, ctx variables) string {
	return ""
}
func value9550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/segments"), "number")
}
func typed9550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/segments"), "number")
}
func texts9550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/segments"), "number")
}
func text9550(e *py.Eval, ctx variables) string {
	return ""
}
func value9551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/segments"), "string")
}
func typed9551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/segments"), "string")
}
func texts9551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/segments"), "string")
}
func text9551(e *py.Eval, ctx variables) string {
	return ""
}
func value9552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/segments"), "boolean")
}
func typed9552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/segments"), "boolean")
}
func texts9552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("adaccount_id").Text()+"/segments"), "boolean")
}
func text9552(e *py.Eval, ctx variables) string {
	return ""
}
func value9553(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed9553(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts9553(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text9553(e *py.Eval, ctx variables) string {
	return ""
}
func value9554(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed9554(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts9554(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text9554(e *py.Eval, ctx variables) string {
	return ""
}
func value9555(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed9555(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts9555(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text9555(e *py.Eval, ctx variables) string {
	return ""
}
func value9556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "string")
}
func typed9556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "string")
}
func texts9556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "string")
}
func text9556(e *py.Eval, ctx variables) string {
	return ""
}
func value9557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "integer")
}
func typed9557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "integer")
}
func texts9557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "integer")
}
func text9557(e *py.Eval, ctx variables) string {
	return ""
}
func value9558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "number")
}
func typed9558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "number")
}
func texts9558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "number")
}
func text9558(e *py.Eval, ctx variables) string {
	return ""
}
func value9559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "boolean")
}
func typed9559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "boolean")
}
func texts9559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adaccounts/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "boolean")
}
func text9559(e *py.Eval, ctx variables) string {
	return ""
}
func value9560(e *py.Eval, ctx variables) py.Value {
	return py.Str("ads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed9560(e *py.Eval, ctx variables) py.Value {
	return py.Str("ads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts9560(e *py.Eval, ctx variables) py.Value {
	return py.Str("ads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text9560(e *py.Eval, ctx variables) string {
	return ""
}
func value9561(e *py.Eval, ctx variables) py.Value {
	return py.Str("ads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed9561(e *py.Eval, ctx variables) py.Value {
	return py.Str("ads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts9561(e *py.Eval, ctx variables) py.Value {
	return py.Str("ads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text9561(e *py.Eval, ctx variables) string {
	return ""
}
func value9562(e *py.Eval, ctx variables) py.Value {
	return py.Str("ads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed9562(e *py.Eval, ctx variables) py.Value {
	return py.Str("ads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts9562(e *py.Eval, ctx variables) py.Value {
	return py.Str("ads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text9562(e *py.Eval, ctx variables) string {
	return ""
}
func value9563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "number")
}
func typed9563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "number")
}
func texts9563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "number")
}
func text9563(e *py.Eval, ctx variables) string {
	return ""
}
func value9564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "string")
}
func typed9564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "string")
}
func texts9564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "string")
}
func text9564(e *py.Eval, ctx variables) string {
	return ""
}
func value9565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "integer")
}
func typed9565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "integer")
}
func texts9565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "integer")
}
func text9565(e *py.Eval, ctx variables) string {
	return ""
}
func value9566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "boolean")
}
func typed9566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "boolean")
}
func texts9566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("ads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "boolean")
}
func text9566(e *py.Eval, ctx variables) string {
	return ""
}
func value9567(e *py.Eval, ctx variables) py.Value {
	return py.Str("adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed9567(e *py.Eval, ctx variables) py.Value {
	return py.Str("adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts9567(e *py.Eval, ctx variables) py.Value {
	return py.Str("adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text9567(e *py.Eval, ctx variables) string {
	return ""
}
func value9568(e *py.Eval, ctx variables) py.Value {
	return py.Str("adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed9568(e *py.Eval, ctx variables) py.Value {
	return py.Str("adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts9568(e *py.Eval, ctx variables) py.Value {
	return py.Str("adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text9568(e *py.Eval, ctx variables) string {
	return ""
}
func value9569(e *py.Eval, ctx variables) py.Value {
	return py.Str("adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed9569(e *py.Eval, ctx variables) py.Value {
	return py.Str("adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts9569(e *py.Eval, ctx variables) py.Value {
	return py.Str("adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text9569(e *py.Eval, ctx variables) string {
	return ""
}
func value9570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adsquads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "string")
}
func typed9570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adsquads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "string")
}
func texts9570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adsquads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "string")
}
func text9570(e *py.Eval, ctx variables) string {
	return ""
}
func value9571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adsquads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "number")
}
func typed9571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adsquads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "number")
}
func texts9571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adsquads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "number")
}
func text9571(e *py.Eval, ctx variables) string {
	return ""
}
func value9572(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adsquads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "boolean")
}
func typed9572(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adsquads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "boolean")
}
func texts9572(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adsquads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "boolean")
}
func text9572(e *py.Eval, ctx variables) string {
	return ""
}
func value9573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adsquads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "integer")
}
func typed9573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adsquads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "integer")
}
func texts9573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("adsquads/"+ctx["stream_slice"].Member("id").Text()+"/stats"), "integer")
}
func text9573(e *py.Eval, ctx variables) string {
	return ""
}
func value9574(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent")
}
func typed9574(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent")
}
func texts9574(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent")
}
func text9574(e *py.Eval, ctx variables) string {
	return ""
}
func value9575(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent")
}
func typed9575(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent")
}
func texts9575(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent")
}
func text9575(e *py.Eval, ctx variables) string {
	return ""
}
func value9576(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent")
}
func typed9576(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent")
}
func texts9576(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent")
}
func text9576(e *py.Eval, ctx variables) string {
	return ""
}
func value9577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/emails_sent"), "string")
}
func typed9577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/emails_sent"), "string")
}
func texts9577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/emails_sent"), "string")
}
func text9577(e *py.Eval, ctx variables) string {
	return ""
}
func value9578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/emails_sent"), "integer")
}
func typed9578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/emails_sent"), "integer")
}
func texts9578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/emails_sent"), "integer")
}
func text9578(e *py.Eval, ctx variables) string {
	return ""
}
func value9579(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/emails_sent"), "number")
}
func typed9579(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/emails_sent"), "number")
}
func texts9579(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/emails_sent"), "number")
}
func text9579(e *py.Eval, ctx variables) string {
	return ""
}
func value9580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/emails_sent"), "boolean")
}
func typed9580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/emails_sent"), "boolean")
}
func texts9580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/emails_sent"), "boolean")
}
func text9580(e *py.Eval, ctx variables) string {
	return ""
}
func value9581(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data")
}
func typed9581(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data")
}
func texts9581(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data")
}
func text9581(e *py.Eval, ctx variables) string {
	return ""
}
func value9582(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data")
}
func typed9582(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data")
}
func texts9582(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data")
}
func text9582(e *py.Eval, ctx variables) string {
	return ""
}
func value9583(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data")
}
func typed9583(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data")
}
func texts9583(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data")
}
func text9583(e *py.Eval, ctx variables) string {
	return ""
}
func value9584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/export/raw_data"), "string")
}
func typed9584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/export/raw_data"), "string")
}
func texts9584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/export/raw_data"), "string")
}
func text9584(e *py.Eval, ctx variables) string {
	return ""
}
func value9585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/export/raw_data"), "integer")
}
func typed9585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/export/raw_data"), "integer")
}
func texts9585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/export/raw_data"), "integer")
}
func text9585(e *py.Eval, ctx variables) string {
	return ""
}
func value9586(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/export/raw_data"), "number")
}
func typed9586(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/export/raw_data"), "number")
}
func texts9586(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/export/raw_data"), "number")
}
func text9586(e *py.Eval, ctx variables) string {
	return ""
}
func value9587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/export/raw_data"), "boolean")
}
func typed9587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/export/raw_data"), "boolean")
}
func texts9587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("analytics/v1/emails/"+ctx["config"].Member("app_key").Text()+"/export/raw_data"), "boolean")
}
func text9587(e *py.Eval, ctx variables) string {
	return ""
}
func value9588(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func typed9588(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func texts9588(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func text9588(e *py.Eval, ctx variables) string {
	return ""
}
func value9589(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func typed9589(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func texts9589(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func text9589(e *py.Eval, ctx variables) string {
	return ""
}
func value9590(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func typed9590(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func texts9590(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func text9590(e *py.Eval, ctx variables) string {
	return ""
}
func value9591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "boolean")
}
func typed9591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "boolean")
}
func texts9591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "boolean")
}
func text9591(e *py.Eval, ctx variables) string {
	return ""
}
func value9592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "integer")
}
func typed9592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "integer")
}
func texts9592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "integer")
}
func text9592(e *py.Eval, ctx variables) string {
	return ""
}
func value9593(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "string")
}
func typed9593(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "string")
}
func texts9593(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "string")
}
func text9593(e *py.Eval, ctx variables) string {
	return ""
}
func value9594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "number")
}
func typed9594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "number")
}
func texts9594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "number")
}
func text9594(e *py.Eval, ctx variables) string {
	return ""
}
func value9595(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func typed9595(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func texts9595(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func text9595(e *py.Eval, ctx variables) string {
	return ""
}
func value9596(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func typed9596(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func texts9596(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func text9596(e *py.Eval, ctx variables) string {
	return ""
}
func value9597(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func typed9597(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func texts9597(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func text9597(e *py.Eval, ctx variables) string {
	return ""
}
func value9598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated_at,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated_at,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(messages.channel,'"+ctx["stream_partition"].Member("campaign_type").Text()+"'),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "number")
}
func typed9598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated_at,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated_at,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(messages.channel,'"+ctx["stream_partition"].Member("campaign_type").Text()+"'),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "number")
}
func texts9598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated_at,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated_at,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(messages.channel,'"+ctx["stream_partition"].Member("campaign_type").Text()+"'),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "number")
}
func text9598(e *py.Eval, ctx variables) string {
	return ""
}
func value9599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated_at,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated_at,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(messages.channel,'"+ctx["stream_partition"].Member("campaign_type").Text()+"'),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "integer")
}
func typed9599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated_at,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated_at,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(messages.channel,'"+ctx["stream_partition"].Member("campaign_type").Text()+"'),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "integer")
}
func texts9599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("and(greater-or-equal(updated_at,"+ctx["stream_interval"].Member("start_time").Text()+"),less-or-equal(updated_at,"+ctx["stream_interval"].Member("end_time").Text()+"),equals(messages.channel,'"+ctx["stream_partition"].Member("campaign_type").Text()+"'),equals(archived,"+ctx["stream_partition"].Member("archived").Text()+"))"), "integer")
}
func text9599(e *py.Eval, ctx variables) string {
	return ""
}
