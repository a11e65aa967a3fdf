package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
	"strings"
)

func value400(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback").Text() + "D")
}
func typed400(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback").Text() + "D")
}
func texts400(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback").Text() + "D")
}
func text400(e *py.Eval, ctx variables) string {
	return "P" + ctx["config"].Member("lookback").Text() + "D"
}
func value401(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text() + "D")
}
func typed401(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text() + "D")
}
func texts401(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(py.Str(ctx["config"].Member("lookback_window_in_days").Text()), py.Int(14)).Text() + "D")
}
func text401(e *py.Eval, ctx variables) string {
	return "P" + py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text() + "D"
}
func value402(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func typed402(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func texts402(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(30)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func text402(e *py.Eval, ctx variables) string {
	return e.StringText(
		"P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func value403(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func typed403(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func texts403(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(365)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func text403(e *py.Eval, ctx variables) string {
	return e.StringText(
		"P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func value404(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func typed404(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func texts404(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(60)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func text404(e *py.Eval, ctx variables) string {
	return e.StringText(
		"P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D",
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func value405(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed405(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts405(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text405(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value406(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed406(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts406(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text406(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value407(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed407(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts407(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text407(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value408(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed408(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts408(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text408(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value409(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed409(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts409(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text409(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value410(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed410(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts410(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text410(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value411(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed411(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts411(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text411(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value412(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed412(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts412(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text412(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value413(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed413(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts413(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text413(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value414(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed414(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts414(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text414(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value415(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed415(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts415(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text415(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value416(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed416(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts416(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text416(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value417(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed417(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts417(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text417(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value418(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed418(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts418(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text418(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value419(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed419(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts419(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text419(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value420(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed420(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts420(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text420(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value421(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed421(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts421(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text421(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value422(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed422(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts422(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text422(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value423(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed423(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts423(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text423(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value424(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed424(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts424(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text424(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value425(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed425(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts425(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text425(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value426(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed426(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts426(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text426(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value427(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed427(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts427(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text427(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value428(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed428(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts428(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text428(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value429(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed429(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts429(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text429(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value430(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed430(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts430(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text430(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Transfer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value431(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed431(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts431(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text431(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM Vendor WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value432(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed432(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts432(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text432(e *py.Eval, ctx variables) string {
	return e.StringText(
		"SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text(),
		`SELECT * FROM VendorCredit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func value433(e *py.Eval, ctx variables) py.Value {
	return py.Str("ShippoToken " + ctx["config"].Member("shippo_token").Text())
}
func typed433(e *py.Eval, ctx variables) py.Value {
	return py.Str("ShippoToken " + ctx["config"].Member("shippo_token").Text())
}
func texts433(e *py.Eval, ctx variables) py.Value {
	return py.Str("ShippoToken " + ctx["config"].Member("shippo_token").Text())
}
func text433(e *py.Eval, ctx variables) string {
	return "ShippoToken " + ctx["config"].Member("shippo_token").Text()
}
func value434(e *py.Eval, ctx variables) py.Value {
	return py.Str("Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "...")
}
func typed434(e *py.Eval, ctx variables) py.Value {
	return py.Str("Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "...")
}
func texts434(e *py.Eval, ctx variables) py.Value {
	return py.Str("Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "...")
}
func text434(e *py.Eval, ctx variables) string {
	return "Skipping stream `" + py.OrNone(ctx["parameters"].Member("name")).Text() + "`. Timed out waiting for response: " + ctx["response"].Member("text").Text() + "..."
}
func value435(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func typed435(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func texts435(e *py.Eval, ctx variables) py.Value {
	return py.Str("Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps.")
}
func text435(e *py.Eval, ctx variables) string {
	return "Stream : LinkedIn API requests are rate limited. Rate limits specify the maximum number of API calls that can be made in a 24 hour period. These limits reset at midnight UTC every day. You can find more information here https://docs.airbyte.com/integrations/sources/linkedin-ads. Also quotas and usage are here: https://www.linkedin.com/developers/apps."
}
func value436(e *py.Eval, ctx variables) py.Value {
	return py.Str("TRUEREST apikey=" + ctx["config"].Member("api_key").Text())
}
func typed436(e *py.Eval, ctx variables) py.Value {
	return py.Str("TRUEREST apikey=" + ctx["config"].Member("api_key").Text())
}
func texts436(e *py.Eval, ctx variables) py.Value {
	return py.Str("TRUEREST apikey=" + ctx["config"].Member("api_key").Text())
}
func text436(e *py.Eval, ctx variables) string {
	return "TRUEREST apikey=" + ctx["config"].Member("api_key").Text()
}
func value437(e *py.Eval, ctx variables) py.Value {
	return py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions.")
}
func typed437(e *py.Eval, ctx variables) py.Value {
	return py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions.")
}
func texts437(e *py.Eval, ctx variables) py.Value {
	return py.Str("The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions.")
}
func text437(e *py.Eval, ctx variables) string {
	return "The authenticated Google Sheets user does not have permissions to view the spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + ". Please ensure the authenticated user has access to the Spreadsheet and reauthenticate. If the issue persists, contact support. The caller does not have right permissions."
}
func value438(e *py.Eval, ctx variables) py.Value {
	return py.Str("The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support")
}
func typed438(e *py.Eval, ctx variables) py.Value {
	return py.Str("The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support")
}
func texts438(e *py.Eval, ctx variables) py.Value {
	return py.Str("The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support")
}
func text438(e *py.Eval, ctx variables) string {
	return "The requested Google Sheets spreadsheet with id " + ctx["config"].Member("spreadsheet_id").Text() + " does not exist. Please ensure the Spreadsheet Link you have set is valid and the spreadsheet exists. If the issue persists, contact support"
}
func value439(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func typed439(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func texts439(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text()),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func text439(e *py.Eval, ctx variables) string {
	return e.StringText(
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. "+e.GetOr(ctx["response"], "message", py.Str("")).Text(),
		"TikTok Marketing API rate limit exceeded. Please verify that only one Airbyte connection with the same credentials is running at a time. If the problem persists, even after ensuring that only one connection is running, please contact Airbyte support. {{ response.get('message', '') }}",
	)
}
func value440(e *py.Eval, ctx variables) py.Value {
	return py.Str("Time Series (" + ctx["config"].Member("interval").Text() + ")")
}
func typed440(e *py.Eval, ctx variables) py.Value {
	return py.Str("Time Series (" + ctx["config"].Member("interval").Text() + ")")
}
func texts440(e *py.Eval, ctx variables) py.Value {
	return py.Str("Time Series (" + ctx["config"].Member("interval").Text() + ")")
}
func text440(e *py.Eval, ctx variables) string {
	return "Time Series (" + ctx["config"].Member("interval").Text() + ")"
}
func value441(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_key").Text())
}
func typed441(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_key").Text())
}
func texts441(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_key").Text())
}
func text441(e *py.Eval, ctx variables) string {
	return "Token token=" + ctx["config"].Member("api_key").Text()
}
func value442(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api").Text())
}
func typed442(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api").Text())
}
func texts442(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api").Text())
}
func text442(e *py.Eval, ctx variables) string {
	return "Token token=" + ctx["config"].Member("api").Text()
}
func value443(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_token").Text())
}
func typed443(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_token").Text())
}
func texts443(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("api_token").Text())
}
func text443(e *py.Eval, ctx variables) string {
	return "Token token=" + ctx["config"].Member("api_token").Text()
}
func value444(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("token").Text())
}
func typed444(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("token").Text())
}
func texts444(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token token=" + ctx["config"].Member("token").Text())
}
func text444(e *py.Eval, ctx variables) string {
	return "Token token=" + ctx["config"].Member("token").Text()
}
func value445(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("key").Text())
}
func typed445(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("key").Text())
}
func texts445(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("key").Text())
}
func text445(e *py.Eval, ctx variables) string {
	return "Token " + ctx["config"].Member("key").Text()
}
func value446(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("api_key").Text())
}
func typed446(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("api_key").Text())
}
func texts446(e *py.Eval, ctx variables) py.Value {
	return py.Str("Token " + ctx["config"].Member("api_key").Text())
}
func text446(e *py.Eval, ctx variables) string {
	return "Token " + ctx["config"].Member("api_key").Text()
}
func value447(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func typed447(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func texts447(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text()),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func text447(e *py.Eval, ctx variables) string {
	return e.StringText(
		"Unable to read data for stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream "+py.OrNone(ctx["parameters"].Member("name")).Text()+" on the Schema Tab. Error message: "+e.Get(ctx["response"], "error").Text(),
		"Unable to read data for stream {{ parameters.get('name') }} due to an issue with permissions. Please ensure that your account has the necessary access level. You can try to re-authenticate on the Set Up Connector page or you can disable stream {{ parameters.get('name') }} on the Schema Tab. Error message: {{ response.get('error') }}",
	)
}
func value448(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed448(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts448(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text448(e *py.Eval, ctx variables) string {
	return ""
}
func value449(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed449(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts449(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text449(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value450(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`))
}
func typed450(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`))
}
func texts450(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`)
}
func text450(e *py.Eval, ctx variables) string {
	return e.StringText(`[{"clause": {"type": "timestamp", "operator": 10, "parameters": 
    [{"value": ` + e.Mul(e.FilterInt(ctx["stream_slice"].Member("start_time"), py.Int(0), py.Int(10)), py.Int(1000)).Text() + ` },
     {"value": ` + e.Add(e.Mul(e.FilterInt(ctx["stream_slice"].Member("end_time"), py.Int(0), py.Int(10)), py.Int(1000)), py.Int(86399999)).Text() + ` }
    ]
    
  }, "orderBy": 1, "columnName": "Timestamp"}]/`)
}
func value451(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]")
}
func typed451(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]")
}
func texts451(e *py.Eval, ctx variables) py.Value {
	return py.Literal("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]")
}
func text451(e *py.Eval, ctx variables) string {
	return py.LiteralText("[" + ctx["stream_slice"].Member("start_time").Text() + "," + ctx["stream_slice"].Member("end_time").Text() + "]")
}
func value452(e *py.Eval, ctx variables) py.Value {
	return py.Str("_dremio" + ctx["config"].Member("api_key").Text())
}
func typed452(e *py.Eval, ctx variables) py.Value {
	return py.Str("_dremio" + ctx["config"].Member("api_key").Text())
}
func texts452(e *py.Eval, ctx variables) py.Value {
	return py.Str("_dremio" + ctx["config"].Member("api_key").Text())
}
func text452(e *py.Eval, ctx variables) string {
	return "_dremio" + ctx["config"].Member("api_key").Text()
}
func value453(e *py.Eval, ctx variables) py.Value {
	return py.Str("a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5")
}
func typed453(e *py.Eval, ctx variables) py.Value {
	return py.Str("a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5")
}
func texts453(e *py.Eval, ctx variables) py.Value {
	return py.Str("a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5")
}
func text453(e *py.Eval, ctx variables) string {
	return "a b/" + ctx["config"].Member("sub").Text() + "/é?filter=n gt 5"
}
func value454(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/banners")
}
func typed454(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/banners")
}
func texts454(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/banners")
}
func text454(e *py.Eval, ctx variables) string {
	return "accounts/" + ctx["config"].Member("account_id").Text() + "/banners"
}
func value455(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/checklists")
}
func typed455(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/checklists")
}
func texts455(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/checklists")
}
func text455(e *py.Eval, ctx variables) string {
	return "accounts/" + ctx["config"].Member("account_id").Text() + "/checklists"
}
func value456(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/flows")
}
func typed456(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/flows")
}
func texts456(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/flows")
}
func text456(e *py.Eval, ctx variables) string {
	return "accounts/" + ctx["config"].Member("account_id").Text() + "/flows"
}
func value457(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads")
}
func typed457(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads")
}
func texts457(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads")
}
func text457(e *py.Eval, ctx variables) string {
	return "accounts/" + ctx["config"].Member("account_id").Text() + "/launchpads"
}
func value458(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/pins")
}
func typed458(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/pins")
}
func texts458(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/pins")
}
func text458(e *py.Eval, ctx variables) string {
	return "accounts/" + ctx["config"].Member("account_id").Text() + "/pins"
}
func value459(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/segments")
}
func typed459(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/segments")
}
func texts459(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/segments")
}
func text459(e *py.Eval, ctx variables) string {
	return "accounts/" + ctx["config"].Member("account_id").Text() + "/segments"
}
func value460(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/tags")
}
func typed460(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/tags")
}
func texts460(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["config"].Member("account_id").Text() + "/tags")
}
func text460(e *py.Eval, ctx variables) string {
	return "accounts/" + ctx["config"].Member("account_id").Text() + "/tags"
}
func value461(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts")
}
func typed461(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts")
}
func texts461(e *py.Eval, ctx variables) py.Value {
	return py.Str("accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts")
}
func text461(e *py.Eval, ctx variables) string {
	return "accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/contacts"
}
func value462(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaignGroups"),
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaignGroups",
	)
}
func typed462(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + "/adCampaignGroups")
}
func texts462(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + ctx["stream_slice"].Member("account_id").Text() + "/adCampaignGroups")
}
func text462(e *py.Eval, ctx variables) string {
	return e.StringText(
		"adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaignGroups",
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaignGroups",
	)
}
func value463(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaigns"),
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaigns",
	)
}
func typed463(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + "/adCampaigns")
}
func texts463(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + ctx["stream_slice"].Member("account_id").Text() + "/adCampaigns")
}
func text463(e *py.Eval, ctx variables) string {
	return e.StringText(
		"adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/adCampaigns",
		"adAccounts/{{stream_slice.get('account_id')}}/adCampaigns",
	)
}
func value464(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/creatives"),
		"adAccounts/{{stream_slice.get('account_id')}}/creatives",
	)
}
func typed464(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + "/creatives")
}
func texts464(e *py.Eval, ctx variables) py.Value {
	return py.Str("adAccounts/" + ctx["stream_slice"].Member("account_id").Text() + "/creatives")
}
func text464(e *py.Eval, ctx variables) string {
	return e.StringText(
		"adAccounts/"+e.Get(ctx["stream_slice"], "account_id").Text()+"/creatives",
		"adAccounts/{{stream_slice.get('account_id')}}/creatives",
	)
}
func value465(e *py.Eval, ctx variables) py.Value {
	return py.Str("adGroups report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed465(e *py.Eval, ctx variables) py.Value {
	return py.Str("adGroups report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts465(e *py.Eval, ctx variables) py.Value {
	return py.Str("adGroups report " + ctx["stream_interval"].Member("start_time").Text())
}
func text465(e *py.Eval, ctx variables) string {
	return "adGroups report " + ctx["stream_interval"].Member("start_time").Text()
}
func value466(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed466(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts466(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text466(e *py.Eval, ctx variables) string {
	return e.StringText(
		"ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ad_groups"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text(),
		"ad_accounts/{{ stream_slice.id }}/ad_groups{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func value467(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed467(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts467(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text467(e *py.Eval, ctx variables) string {
	return e.StringText(
		"ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/ads"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text(),
		"ad_accounts/{{ stream_slice.id }}/ads{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func value468(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics")
}
func typed468(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics")
}
func texts468(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics")
}
func text468(e *py.Eval, ctx variables) string {
	return "ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/analytics"
}
func value469(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences")
}
func typed469(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences")
}
func texts469(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences")
}
func text469(e *py.Eval, ctx variables) string {
	return "ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/audiences"
}
func value470(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func typed470(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func texts470(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(ctx["config"].Member("status").Text() != "", func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("status").Text())).Text())
		}, func() py.Value { return py.Str("") }).Text()),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func text470(e *py.Eval, ctx variables) string {
	return e.StringText(
		"ad_accounts/"+ctx["stream_slice"].Member("id").Text()+"/campaigns"+e.If(py.OrNone(ctx["config"].Member("status")).Truth(), func() py.Value {
			return py.Str("?entity_statuses=" + e.Call(py.Str(","), "join", py.OrNone(ctx["config"].Member("status"))).Text())
		}, func() py.Value { return py.Str("") }).Text(),
		"ad_accounts/{{ stream_slice.id }}/campaigns{{ '?entity_statuses=' + ','.join(config.get('status')) if config.get('status') else '' }}",
	)
}
func value471(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags")
}
func typed471(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags")
}
func texts471(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags")
}
func text471(e *py.Eval, ctx variables) string {
	return "ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/conversion_tags"
}
func value472(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists")
}
func typed472(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists")
}
func texts472(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists")
}
func text472(e *py.Eval, ctx variables) string {
	return "ad_accounts/" + ctx["stream_slice"].Member("id").Text() + "/customer_lists"
}
func value473(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func typed473(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func texts473(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text())
}
func text473(e *py.Eval, ctx variables) string {
	return e.StringText("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ad_groups/analytics?ad_group_ids=" + ctx["stream_slice"].Member("id").Text())
}
func value474(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func typed474(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func texts474(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text())
}
func text474(e *py.Eval, ctx variables) string {
	return e.StringText("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/ads/analytics?ad_ids=" + ctx["stream_slice"].Member("id").Text())
}
func value475(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func typed475(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text()))
}
func texts475(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text())
}
func text475(e *py.Eval, ctx variables) string {
	return e.StringText("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/campaigns/analytics?campaign_ids=" + ctx["stream_slice"].Member("id").Text())
}
func value476(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text()))
}
func typed476(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text()))
}
func texts476(e *py.Eval, ctx variables) py.Value {
	return py.Str("ad_accounts/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text())
}
func text476(e *py.Eval, ctx variables) string {
	return e.StringText("ad_accounts/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/keywords?ad_group_id=" + ctx["stream_slice"].Member("id").Text())
}
func value477(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads")
}
func typed477(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads")
}
func texts477(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads")
}
func text477(e *py.Eval, ctx variables) string {
	return "adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/ads"
}
func value478(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads")
}
func typed478(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads")
}
func texts478(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads")
}
func text478(e *py.Eval, ctx variables) string {
	return "adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/adsquads"
}
func value479(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns")
}
func typed479(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns")
}
func texts479(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns")
}
func text479(e *py.Eval, ctx variables) string {
	return "adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/campaigns"
}
func value480(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives")
}
func typed480(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives")
}
func texts480(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives")
}
func text480(e *py.Eval, ctx variables) string {
	return "adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/creatives"
}
func value481(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media")
}
func typed481(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media")
}
func texts481(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media")
}
func text481(e *py.Eval, ctx variables) string {
	return "adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/media"
}
func value482(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments")
}
func typed482(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments")
}
func texts482(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments")
}
func text482(e *py.Eval, ctx variables) string {
	return "adaccounts/" + ctx["stream_slice"].Member("adaccount_id").Text() + "/segments"
}
func value483(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed483(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts483(e *py.Eval, ctx variables) py.Value {
	return py.Str("adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text483(e *py.Eval, ctx variables) string {
	return "adaccounts/" + ctx["stream_slice"].Member("id").Text() + "/stats"
}
func value484(e *py.Eval, ctx variables) py.Value {
	return py.Str("ads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed484(e *py.Eval, ctx variables) py.Value {
	return py.Str("ads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts484(e *py.Eval, ctx variables) py.Value {
	return py.Str("ads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text484(e *py.Eval, ctx variables) string {
	return "ads/" + ctx["stream_slice"].Member("id").Text() + "/stats"
}
func value485(e *py.Eval, ctx variables) py.Value {
	return py.Str("adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed485(e *py.Eval, ctx variables) py.Value {
	return py.Str("adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts485(e *py.Eval, ctx variables) py.Value {
	return py.Str("adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text485(e *py.Eval, ctx variables) string {
	return "adsquads/" + ctx["stream_slice"].Member("id").Text() + "/stats"
}
func value486(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent")
}
func typed486(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent")
}
func texts486(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent")
}
func text486(e *py.Eval, ctx variables) string {
	return "analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/emails_sent"
}
func value487(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data")
}
func typed487(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data")
}
func texts487(e *py.Eval, ctx variables) py.Value {
	return py.Str("analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data")
}
func text487(e *py.Eval, ctx variables) string {
	return "analytics/v1/emails/" + ctx["config"].Member("app_key").Text() + "/export/raw_data"
}
func value488(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func typed488(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func texts488(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func text488(e *py.Eval, ctx variables) string {
	return "and(greater-or-equal(updated," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated," + ctx["stream_interval"].Member("end_time").Text() + "),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))"
}
func value489(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func typed489(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func texts489(e *py.Eval, ctx variables) py.Value {
	return py.Str("and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))")
}
func text489(e *py.Eval, ctx variables) string {
	return "and(greater-or-equal(updated_at," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(updated_at," + ctx["stream_interval"].Member("end_time").Text() + "),equals(messages.channel,'" + ctx["stream_partition"].Member("campaign_type").Text() + "'),equals(archived," + ctx["stream_partition"].Member("archived").Text() + "))"
}
func value490(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("api_key=" + e.Key(ctx["config"].Member("credentials"), "api_key").Text()))
}
func typed490(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("api_key=" + e.Key(ctx["config"].Member("credentials"), "api_key").Text()))
}
func texts490(e *py.Eval, ctx variables) py.Value {
	return py.Str("api_key=" + e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_key").Text())
}
func text490(e *py.Eval, ctx variables) string {
	return e.StringText("api_key=" + e.Key(ctx["config"].Member("credentials"), "api_key").Text())
}
func value491(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers")
}
func typed491(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers")
}
func texts491(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers")
}
func text491(e *py.Eval, ctx variables) string {
	return "applications/" + ctx["stream_partition"].Member("application_id").Text() + "/demographics/answers"
}
func value492(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews")
}
func typed492(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews")
}
func texts492(e *py.Eval, ctx variables) py.Value {
	return py.Str("applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews")
}
func text492(e *py.Eval, ctx variables) string {
	return "applications/" + ctx["stream_partition"].Member("application_id").Text() + "/scheduled_interviews"
}
func value493(e *py.Eval, ctx variables) py.Value {
	return py.Str("appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func typed493(e *py.Eval, ctx variables) py.Value {
	return py.Str("appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func texts493(e *py.Eval, ctx variables) py.Value {
	return py.Str("appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func text493(e *py.Eval, ctx variables) string {
	return "appresults/" + ctx["stream_partition"].Member("parent_id").Text() + "/files"
}
func value494(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers")
}
func typed494(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers")
}
func texts494(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers")
}
func text494(e *py.Eval, ctx variables) string {
	return "apps/" + ctx["config"].Member("app_key").Text() + "/unsubscribers"
}
func value495(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/webhooks")
}
func typed495(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/webhooks")
}
func texts495(e *py.Eval, ctx variables) py.Value {
	return py.Str("apps/" + ctx["config"].Member("app_key").Text() + "/webhooks")
}
func text495(e *py.Eval, ctx variables) string {
	return "apps/" + ctx["config"].Member("app_key").Text() + "/webhooks"
}
func value496(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("apps/" + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text() + "/outcomes"))
}
func typed496(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("apps/" + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text() + "/outcomes"))
}
func texts496(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("apps/" + e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id").Text() + "/outcomes"))
}
func text496(e *py.Eval, ctx variables) string {
	return e.StringText("apps/" + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id").Text() + "/outcomes")
}
func value497(e *py.Eval, ctx variables) py.Value {
	return py.Str("appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults")
}
func typed497(e *py.Eval, ctx variables) py.Value {
	return py.Str("appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults")
}
func texts497(e *py.Eval, ctx variables) py.Value {
	return py.Str("appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults")
}
func text497(e *py.Eval, ctx variables) string {
	return "appsessions/" + ctx["stream_partition"].Member("parent_id").Text() + "/appresults"
}
func value498(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed498(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts498(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins report " + ctx["stream_interval"].Member("start_time").Text())
}
func text498(e *py.Eval, ctx variables) string {
	return "asins report " + ctx["stream_interval"].Member("start_time").Text()
}
func value499(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed499(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts499(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func text499(e *py.Eval, ctx variables) string {
	return "asins_keywords report " + ctx["stream_interval"].Member("start_time").Text()
}
func value500(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed500(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts500(e *py.Eval, ctx variables) py.Value {
	return py.Str("asins_targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func text500(e *py.Eval, ctx variables) string {
	return "asins_targets report " + ctx["stream_interval"].Member("start_time").Text()
}
func value501(e *py.Eval, ctx variables) py.Value {
	return py.Str("avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system")
}
func typed501(e *py.Eval, ctx variables) py.Value {
	return py.Str("avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system")
}
func texts501(e *py.Eval, ctx variables) py.Value {
	return py.Str("avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system")
}
func text501(e *py.Eval, ctx variables) string {
	return "avatar/" + ctx["stream_slice"].Member("slice").Text() + "/system"
}
func value502(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed502(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts502(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text502(e *py.Eval, ctx variables) string {
	return ""
}
func value503(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func typed503(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func texts503(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1")
}
func text503(e *py.Eval, ctx variables) string {
	return "a1"
}
func value504(e *py.Eval, ctx variables) py.Value {
	return py.Str("backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences")
}
func typed504(e *py.Eval, ctx variables) py.Value {
	return py.Str("backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences")
}
func texts504(e *py.Eval, ctx variables) py.Value {
	return py.Str("backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences")
}
func text504(e *py.Eval, ctx variables) string {
	return "backstage/api/1.0/" + ctx["config"].Member("account_id").Text() + "/combined_audiences/resources/audiences"
}
func value505(e *py.Eval, ctx variables) py.Value {
	return py.Str("before_" + ctx["parameters"].Member("cursor_field").Text())
}
func typed505(e *py.Eval, ctx variables) py.Value {
	return py.Str("before_" + ctx["parameters"].Member("cursor_field").Text())
}
func texts505(e *py.Eval, ctx variables) py.Value {
	return py.Str("before_" + ctx["parameters"].Member("cursor_field").Text())
}
func text505(e *py.Eval, ctx variables) string {
	return "before_" + ctx["parameters"].Member("cursor_field").Text()
}
func value506(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue")
}
func typed506(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue")
}
func texts506(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue")
}
func text506(e *py.Eval, ctx variables) string {
	return "board/" + ctx["stream_slice"].Member("board_id").Text() + "/issue"
}
func value507(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint")
}
func typed507(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint")
}
func texts507(e *py.Eval, ctx variables) py.Value {
	return py.Str("board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint")
}
func text507(e *py.Eval, ctx variables) string {
	return "board/" + ctx["stream_slice"].Member("board_id").Text() + "/sprint"
}
func value508(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/actions")
}
func typed508(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/actions")
}
func texts508(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/actions")
}
func text508(e *py.Eval, ctx variables) string {
	return "boards/" + ctx["stream_partition"].Member("id").Text() + "/actions"
}
func value509(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all")
}
func typed509(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all")
}
func texts509(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all")
}
func text509(e *py.Eval, ctx variables) string {
	return "boards/" + ctx["stream_partition"].Member("id").Text() + "/cards/all"
}
func value510(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists")
}
func typed510(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists")
}
func texts510(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists")
}
func text510(e *py.Eval, ctx variables) string {
	return "boards/" + ctx["stream_partition"].Member("id").Text() + "/checklists"
}
func value511(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/lists")
}
func typed511(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/lists")
}
func texts511(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/lists")
}
func text511(e *py.Eval, ctx variables) string {
	return "boards/" + ctx["stream_partition"].Member("id").Text() + "/lists"
}
func value512(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func typed512(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func texts512(e *py.Eval, ctx variables) py.Value {
	return py.Str("boards/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func text512(e *py.Eval, ctx variables) string {
	return "boards/" + ctx["stream_partition"].Member("id").Text() + "/members"
}
func value513(e *py.Eval, ctx variables) py.Value {
	return py.Str("bp/" + ctx["stream_partition"].Member("p").Text())
}
func typed513(e *py.Eval, ctx variables) py.Value {
	return py.Str("bp/" + ctx["stream_partition"].Member("p").Text())
}
func texts513(e *py.Eval, ctx variables) py.Value {
	return py.Str("bp/" + ctx["stream_partition"].Member("p").Text())
}
func text513(e *py.Eval, ctx variables) string {
	return "bp/" + ctx["stream_partition"].Member("p").Text()
}
func value514(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("buckets/" + e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text() + "/schedules/" + e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text() + "/entries.json"))
}
func typed514(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("buckets/" + e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text() + "/schedules/" + e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text() + "/entries.json"))
}
func texts514(e *py.Eval, ctx variables) py.Value {
	return py.Str("buckets/" + e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "project_id").Text() + "/schedules/" + e.Attr(py.Str(ctx["stream_partition"].Member("parent").Text()), "schedule_id").Text() + "/entries.json")
}
func text514(e *py.Eval, ctx variables) string {
	return e.StringText("buckets/" + e.Attr(ctx["stream_partition"].Member("parent"), "project_id").Text() + "/schedules/" + e.Attr(ctx["stream_partition"].Member("parent"), "schedule_id").Text() + "/entries.json")
}
func value515(e *py.Eval, ctx variables) py.Value {
	return py.Str("calendars/" + ctx["config"].Member("calendarid").Text() + "/events")
}
func typed515(e *py.Eval, ctx variables) py.Value {
	return py.Str("calendars/" + ctx["config"].Member("calendarid").Text() + "/events")
}
func texts515(e *py.Eval, ctx variables) py.Value {
	return py.Str("calendars/" + ctx["config"].Member("calendarid").Text() + "/events")
}
func text515(e *py.Eval, ctx variables) string {
	return "calendars/" + ctx["config"].Member("calendarid").Text() + "/events"
}
func value516(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed516(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts516(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns report " + ctx["stream_interval"].Member("start_time").Text())
}
func text516(e *py.Eval, ctx variables) string {
	return "campaigns report " + ctx["stream_interval"].Member("start_time").Text()
}
func value517(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func typed517(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func texts517(e *py.Eval, ctx variables) py.Value {
	return py.Str("campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats")
}
func text517(e *py.Eval, ctx variables) string {
	return "campaigns/" + ctx["stream_slice"].Member("id").Text() + "/stats"
}
func value518(e *py.Eval, ctx variables) py.Value {
	return py.Str("candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed")
}
func typed518(e *py.Eval, ctx variables) py.Value {
	return py.Str("candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed")
}
func texts518(e *py.Eval, ctx variables) py.Value {
	return py.Str("candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed")
}
func text518(e *py.Eval, ctx variables) string {
	return "candidates/" + ctx["stream_partition"].Member("parent_id").Text() + "/activity_feed"
}
func value519(e *py.Eval, ctx variables) py.Value {
	return py.Str("canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses")
}
func typed519(e *py.Eval, ctx variables) py.Value {
	return py.Str("canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses")
}
func texts519(e *py.Eval, ctx variables) py.Value {
	return py.Str("canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses")
}
func text519(e *py.Eval, ctx variables) string {
	return "canned_response_folders/" + ctx["stream_slice"].Member("id").Text() + "/responses"
}
func value520(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones")
}
func typed520(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones")
}
func texts520(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones")
}
func text520(e *py.Eval, ctx variables) string {
	return "categories/" + ctx["stream_partition"].Member("category_id").Text() + "/milestones"
}
func value521(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives")
}
func typed521(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives")
}
func texts521(e *py.Eval, ctx variables) py.Value {
	return py.Str("categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives")
}
func text521(e *py.Eval, ctx variables) string {
	return "categories/" + ctx["stream_partition"].Member("category_id").Text() + "/objectives"
}
func value522(e *py.Eval, ctx variables) py.Value {
	return py.Str("circleci/" + ctx["config"].Member("org_id").Text())
}
func typed522(e *py.Eval, ctx variables) py.Value {
	return py.Str("circleci/" + ctx["config"].Member("org_id").Text())
}
func texts522(e *py.Eval, ctx variables) py.Value {
	return py.Str("circleci/" + ctx["config"].Member("org_id").Text())
}
func text522(e *py.Eval, ctx variables) string {
	return "circleci/" + ctx["config"].Member("org_id").Text()
}
func value523(e *py.Eval, ctx variables) py.Value {
	return py.Str("client.api/documents/" + ctx["stream_partition"].Member("uuid").Text())
}
func typed523(e *py.Eval, ctx variables) py.Value {
	return py.Str("client.api/documents/" + ctx["stream_partition"].Member("uuid").Text())
}
func texts523(e *py.Eval, ctx variables) py.Value {
	return py.Str("client.api/documents/" + ctx["stream_partition"].Member("uuid").Text())
}
func text523(e *py.Eval, ctx variables) string {
	return "client.api/documents/" + ctx["stream_partition"].Member("uuid").Text()
}
func value524(e *py.Eval, ctx variables) py.Value {
	return py.Str("client_sub/" + ctx["stream_partition"].Member("k").Text())
}
func typed524(e *py.Eval, ctx variables) py.Value {
	return py.Str("client_sub/" + ctx["stream_partition"].Member("k").Text())
}
func texts524(e *py.Eval, ctx variables) py.Value {
	return py.Str("client_sub/" + ctx["stream_partition"].Member("k").Text())
}
func text524(e *py.Eval, ctx variables) string {
	return "client_sub/" + ctx["stream_partition"].Member("k").Text()
}
func value525(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + ".json")
}
func typed525(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + ".json")
}
func texts525(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + ".json")
}
func text525(e *py.Eval, ctx variables) string {
	return "clients/" + ctx["stream_partition"].Member("client").Text() + ".json"
}
func value526(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json")
}
func typed526(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json")
}
func texts526(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json")
}
func text526(e *py.Eval, ctx variables) string {
	return "clients/" + ctx["stream_partition"].Member("client").Text() + "/campaigns.json"
}
func value527(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json")
}
func typed527(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json")
}
func texts527(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json")
}
func text527(e *py.Eval, ctx variables) string {
	return "clients/" + ctx["stream_partition"].Member("client").Text() + "/drafts.json"
}
func value528(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json")
}
func typed528(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json")
}
func texts528(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json")
}
func text528(e *py.Eval, ctx variables) string {
	return "clients/" + ctx["stream_partition"].Member("client").Text() + "/lists.json"
}
func value529(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json")
}
func typed529(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json")
}
func texts529(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json")
}
func text529(e *py.Eval, ctx variables) string {
	return "clients/" + ctx["stream_partition"].Member("client").Text() + "/people.json"
}
func value530(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json")
}
func typed530(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json")
}
func texts530(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json")
}
func text530(e *py.Eval, ctx variables) string {
	return "clients/" + ctx["stream_partition"].Member("client").Text() + "/scheduled.json"
}
func value531(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json")
}
func typed531(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json")
}
func texts531(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json")
}
func text531(e *py.Eval, ctx variables) string {
	return "clients/" + ctx["stream_partition"].Member("client").Text() + "/segments.json"
}
func value532(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json")
}
func typed532(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json")
}
func texts532(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json")
}
func text532(e *py.Eval, ctx variables) string {
	return "clients/" + ctx["stream_partition"].Member("client").Text() + "/suppressionlist.json"
}
func value533(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json")
}
func typed533(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json")
}
func texts533(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json")
}
func text533(e *py.Eval, ctx variables) string {
	return "clients/" + ctx["stream_partition"].Member("client").Text() + "/tags.json"
}
func value534(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json")
}
func typed534(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json")
}
func texts534(e *py.Eval, ctx variables) py.Value {
	return py.Str("clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json")
}
func text534(e *py.Eval, ctx variables) string {
	return "clients/" + ctx["stream_partition"].Member("client").Text() + "/templates.json"
}
func value535(e *py.Eval, ctx variables) py.Value {
	return py.Str("collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard")
}
func typed535(e *py.Eval, ctx variables) py.Value {
	return py.Str("collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard")
}
func texts535(e *py.Eval, ctx variables) py.Value {
	return py.Str("collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard")
}
func text535(e *py.Eval, ctx variables) string {
	return "collection/" + ctx["stream_slice"].Member("id").Text() + "/items?models=dashboard"
}
func value536(e *py.Eval, ctx variables) py.Value {
	return py.Str("collectors//" + ctx["stream_partition"].Member("collector_id").Text())
}
func typed536(e *py.Eval, ctx variables) py.Value {
	return py.Str("collectors//" + ctx["stream_partition"].Member("collector_id").Text())
}
func texts536(e *py.Eval, ctx variables) py.Value {
	return py.Str("collectors//" + ctx["stream_partition"].Member("collector_id").Text())
}
func text536(e *py.Eval, ctx variables) string {
	return "collectors//" + ctx["stream_partition"].Member("collector_id").Text()
}
func value537(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("community/posts/" + e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes"))
}
func typed537(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("community/posts/" + e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes"))
}
func texts537(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "post_id").Text() + "/comments/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text() + "/votes")
}
func text537(e *py.Eval, ctx variables) string {
	return e.StringText("community/posts/" + e.Attr(ctx["stream_partition"].Member("id"), "post_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes")
}
func value538(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments")
}
func typed538(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments")
}
func texts538(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments")
}
func text538(e *py.Eval, ctx variables) string {
	return "community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/comments"
}
func value539(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes")
}
func typed539(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes")
}
func texts539(e *py.Eval, ctx variables) py.Value {
	return py.Str("community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes")
}
func text539(e *py.Eval, ctx variables) string {
	return "community/posts/" + ctx["stream_partition"].Member("post_id").Text() + "/votes"
}
func value540(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text())
}
func typed540(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text())
}
func texts540(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text())
}
func text540(e *py.Eval, ctx variables) string {
	return "companies/" + ctx["config"].Member("company_id").Text()
}
func value541(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text() + "/collaborators")
}
func typed541(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text() + "/collaborators")
}
func texts541(e *py.Eval, ctx variables) py.Value {
	return py.Str("companies/" + ctx["config"].Member("company_id").Text() + "/collaborators")
}
func text541(e *py.Eval, ctx variables) string {
	return "companies/" + ctx["config"].Member("company_id").Text() + "/collaborators"
}
func value542(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists")
}
func typed542(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists")
}
func texts542(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists")
}
func text542(e *py.Eval, ctx variables) string {
	return "contacts/folders/" + ctx["stream_partition"].Member("folderId").Text() + "/lists"
}
func value543(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts")
}
func typed543(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts")
}
func texts543(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts")
}
func text543(e *py.Eval, ctx variables) string {
	return "contacts/lists/" + ctx["stream_partition"].Member("listId").Text() + "/contacts"
}
func value544(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func typed544(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func texts544(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes")
}
func text544(e *py.Eval, ctx variables) string {
	return "contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/notes"
}
func value545(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func typed545(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func texts545(e *py.Eval, ctx variables) py.Value {
	return py.Str("contacts/" + ctx["stream_partition"].Member("id").Text() + "/members")
}
func text545(e *py.Eval, ctx variables) string {
	return "contacts/" + ctx["stream_partition"].Member("id").Text() + "/members"
}
func value546(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts")
}
func typed546(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts")
}
func texts546(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts")
}
func text546(e *py.Eval, ctx variables) string {
	return "conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/drafts"
}
func value547(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events")
}
func typed547(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events")
}
func texts547(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events")
}
func text547(e *py.Eval, ctx variables) string {
	return "conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/events"
}
func value548(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers")
}
func typed548(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers")
}
func texts548(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers")
}
func text548(e *py.Eval, ctx variables) string {
	return "conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/followers"
}
func value549(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes")
}
func typed549(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes")
}
func texts549(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes")
}
func text549(e *py.Eval, ctx variables) string {
	return "conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/inboxes"
}
func value550(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func typed550(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func texts550(e *py.Eval, ctx variables) py.Value {
	return py.Str("conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages")
}
func text550(e *py.Eval, ctx variables) string {
	return "conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/messages"
}
func value551(e *py.Eval, ctx variables) py.Value {
	return py.Str("courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters")
}
func typed551(e *py.Eval, ctx variables) py.Value {
	return py.Str("courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters")
}
func texts551(e *py.Eval, ctx variables) py.Value {
	return py.Str("courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters")
}
func text551(e *py.Eval, ctx variables) string {
	return "courses/" + ctx["stream_partition"].Member("course_id").Text() + "/chapters"
}
func value552(e *py.Eval, ctx variables) py.Value {
	return py.Str("cousins/" + ctx["stream_partition"].Member("p").Text())
}
func typed552(e *py.Eval, ctx variables) py.Value {
	return py.Str("cousins/" + ctx["stream_partition"].Member("p").Text())
}
func texts552(e *py.Eval, ctx variables) py.Value {
	return py.Str("cousins/" + ctx["stream_partition"].Member("p").Text())
}
func text552(e *py.Eval, ctx variables) string {
	return "cousins/" + ctx["stream_partition"].Member("p").Text()
}
func value553(e *py.Eval, ctx variables) py.Value {
	return py.Str("created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]")
}
func typed553(e *py.Eval, ctx variables) py.Value {
	return py.Str("created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]")
}
func texts553(e *py.Eval, ctx variables) py.Value {
	return py.Str("created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]")
}
func text553(e *py.Eval, ctx variables) string {
	return "created:[" + ctx["stream_interval"].Member("start_time").Text() + " TO " + ctx["stream_interval"].Member("end_time").Text() + "]"
}
func value554(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments")
}
func typed554(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments")
}
func texts554(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments")
}
func text554(e *py.Eval, ctx variables) string {
	return "crm/companies/" + ctx["stream_interval"].Member("company_id").Text() + "/attachments"
}
func value555(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies")
}
func typed555(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies")
}
func texts555(e *py.Eval, ctx variables) py.Value {
	return py.Str("crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies")
}
func text555(e *py.Eval, ctx variables) string {
	return "crm/contacts/" + ctx["stream_partition"].Member("contact_id").Text() + "/companies"
}
func value556(e *py.Eval, ctx variables) py.Value {
	return py.Str("custom_" + ctx["components_values"].Member("name").Text())
}
func typed556(e *py.Eval, ctx variables) py.Value {
	return py.Str("custom_" + ctx["components_values"].Member("name").Text())
}
func texts556(e *py.Eval, ctx variables) py.Value {
	return py.Str("custom_" + ctx["components_values"].Member("name").Text())
}
func text556(e *py.Eval, ctx variables) string {
	return "custom_" + ctx["components_values"].Member("name").Text()
}
func value557(e *py.Eval, ctx variables) py.Value {
	return py.Str("customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger")
}
func typed557(e *py.Eval, ctx variables) py.Value {
	return py.Str("customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger")
}
func texts557(e *py.Eval, ctx variables) py.Value {
	return py.Str("customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger")
}
func text557(e *py.Eval, ctx variables) string {
	return "customers/" + ctx["stream_partition"].Member("customer_id").Text() + "/credits/ledger"
}
func value558(e *py.Eval, ctx variables) py.Value {
	return py.Str("dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels")
}
func typed558(e *py.Eval, ctx variables) py.Value {
	return py.Str("dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels")
}
func texts558(e *py.Eval, ctx variables) py.Value {
	return py.Str("dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels")
}
func text558(e *py.Eval, ctx variables) string {
	return "dashboards/" + ctx["stream_partition"].Member("d_id").Text() + "/panels"
}
func value559(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text())
}
func typed559(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text())
}
func texts559(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text())
}
func text559(e *py.Eval, ctx variables) string {
	return "datasets/" + ctx["config"].Member("dataset_id").Text()
}
func value560(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text() + "/items")
}
func typed560(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text() + "/items")
}
func texts560(e *py.Eval, ctx variables) py.Value {
	return py.Str("datasets/" + ctx["config"].Member("dataset_id").Text() + "/items")
}
func text560(e *py.Eval, ctx variables) string {
	return "datasets/" + ctx["config"].Member("dataset_id").Text() + "/items"
}
func value561(e *py.Eval, ctx variables) py.Value {
	return py.Str("deals/" + ctx["stream_partition"].Member("pid").Text())
}
func typed561(e *py.Eval, ctx variables) py.Value {
	return py.Str("deals/" + ctx["stream_partition"].Member("pid").Text())
}
func texts561(e *py.Eval, ctx variables) py.Value {
	return py.Str("deals/" + ctx["stream_partition"].Member("pid").Text())
}
func text561(e *py.Eval, ctx variables) string {
	return "deals/" + ctx["stream_partition"].Member("pid").Text()
}
func value562(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions")
}
func typed562(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions")
}
func texts562(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions")
}
func text562(e *py.Eval, ctx variables) string {
	return "demographics/question_sets/" + ctx["stream_partition"].Member("parent_id").Text() + "/questions"
}
func value563(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options")
}
func typed563(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options")
}
func texts563(e *py.Eval, ctx variables) py.Value {
	return py.Str("demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options")
}
func text563(e *py.Eval, ctx variables) string {
	return "demographics/questions/" + ctx["stream_partition"].Member("parent_id").Text() + "/answer_options"
}
func value564(e *py.Eval, ctx variables) py.Value {
	return py.Str("discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images")
}
func typed564(e *py.Eval, ctx variables) py.Value {
	return py.Str("discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images")
}
func texts564(e *py.Eval, ctx variables) py.Value {
	return py.Str("discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images")
}
func text564(e *py.Eval, ctx variables) string {
	return "discovery/v2/events/" + ctx["stream_partition"].Member("event_id").Text() + "/images"
}
func value565(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums")
}
func typed565(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums")
}
func texts565(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums")
}
func text565(e *py.Eval, ctx variables) string {
	return "discussions/categories/" + ctx["stream_slice"].Member("id").Text() + "/forums"
}
func value566(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics")
}
func typed566(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics")
}
func texts566(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics")
}
func text566(e *py.Eval, ctx variables) string {
	return "discussions/forums/" + ctx["stream_slice"].Member("id").Text() + "/topics"
}
func value567(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments")
}
func typed567(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments")
}
func texts567(e *py.Eval, ctx variables) py.Value {
	return py.Str("discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments")
}
func text567(e *py.Eval, ctx variables) string {
	return "discussions/topics/" + ctx["stream_slice"].Member("id").Text() + "/comments"
}
func value568(e *py.Eval, ctx variables) py.Value {
	return py.Str("domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks")
}
func typed568(e *py.Eval, ctx variables) py.Value {
	return py.Str("domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks")
}
func texts568(e *py.Eval, ctx variables) py.Value {
	return py.Str("domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks")
}
func text568(e *py.Eval, ctx variables) string {
	return "domain/" + ctx["config"].Member("domain_id").Text() + "/link_clicks"
}
func value569(e *py.Eval, ctx variables) py.Value {
	return py.Str("emptystate/" + ctx["stream_partition"].Member("pid").Text())
}
func typed569(e *py.Eval, ctx variables) py.Value {
	return py.Str("emptystate/" + ctx["stream_partition"].Member("pid").Text())
}
func texts569(e *py.Eval, ctx variables) py.Value {
	return py.Str("emptystate/" + ctx["stream_partition"].Member("pid").Text())
}
func text569(e *py.Eval, ctx variables) string {
	return "emptystate/" + ctx["stream_partition"].Member("pid").Text()
}
func value570(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments")
}
func typed570(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments")
}
func texts570(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments")
}
func text570(e *py.Eval, ctx variables) string {
	return "epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/comments"
}
func value571(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories")
}
func typed571(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories")
}
func texts571(e *py.Eval, ctx variables) py.Value {
	return py.Str("epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories")
}
func text571(e *py.Eval, ctx variables) string {
	return "epics/" + ctx["stream_partition"].Member("epic_id").Text() + "/stories"
}
func value572(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders")
}
func typed572(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders")
}
func texts572(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders")
}
func text572(e *py.Eval, ctx variables) string {
	return "events/" + ctx["stream_partition"].Member("eventid").Text() + "/orders"
}
func value573(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets")
}
func typed573(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets")
}
func texts573(e *py.Eval, ctx variables) py.Value {
	return py.Str("events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets")
}
func text573(e *py.Eval, ctx variables) string {
	return "events/" + ctx["stream_partition"].Member("eventid").Text() + "/tickets"
}
func value574(e *py.Eval, ctx variables) py.Value {
	return py.Str("f_slice/" + ctx["stream_partition"].Member("k").Text())
}
func typed574(e *py.Eval, ctx variables) py.Value {
	return py.Str("f_slice/" + ctx["stream_partition"].Member("k").Text())
}
func texts574(e *py.Eval, ctx variables) py.Value {
	return py.Str("f_slice/" + ctx["stream_partition"].Member("k").Text())
}
func text574(e *py.Eval, ctx variables) string {
	return "f_slice/" + ctx["stream_partition"].Member("k").Text()
}
func value575(e *py.Eval, ctx variables) py.Value {
	return py.Str("feed_sub/" + ctx["stream_partition"].Member("k").Text())
}
func typed575(e *py.Eval, ctx variables) py.Value {
	return py.Str("feed_sub/" + ctx["stream_partition"].Member("k").Text())
}
func texts575(e *py.Eval, ctx variables) py.Value {
	return py.Str("feed_sub/" + ctx["stream_partition"].Member("k").Text())
}
func text575(e *py.Eval, ctx variables) string {
	return "feed_sub/" + ctx["stream_partition"].Member("k").Text()
}
func value576(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + ctx["stream_slice"].Member("field_id").Text() + "/context")
}
func typed576(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + ctx["stream_slice"].Member("field_id").Text() + "/context")
}
func texts576(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + ctx["stream_slice"].Member("field_id").Text() + "/context")
}
func text576(e *py.Eval, ctx variables) string {
	return "field/" + ctx["stream_slice"].Member("field_id").Text() + "/context"
}
func value577(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("field/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option"))
}
func typed577(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("field/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option"))
}
func texts577(e *py.Eval, ctx variables) py.Value {
	return py.Str("field/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option")
}
func text577(e *py.Eval, ctx variables) string {
	return e.StringText("field/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "field_id").Text() + "/context/" + ctx["stream_slice"].Member("context_id").Text() + "/option")
}
func value578(e *py.Eval, ctx variables) py.Value {
	return py.Str("filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission")
}
func typed578(e *py.Eval, ctx variables) py.Value {
	return py.Str("filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission")
}
func texts578(e *py.Eval, ctx variables) py.Value {
	return py.Str("filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission")
}
func text578(e *py.Eval, ctx variables) string {
	return "filter/" + ctx["stream_slice"].Member("filter_id").Text() + "/permission"
}
func value579(e *py.Eval, ctx variables) py.Value {
	return py.Str("fine/" + ctx["stream_partition"].Member("k").Text())
}
func typed579(e *py.Eval, ctx variables) py.Value {
	return py.Str("fine/" + ctx["stream_partition"].Member("k").Text())
}
func texts579(e *py.Eval, ctx variables) py.Value {
	return py.Str("fine/" + ctx["stream_partition"].Member("k").Text())
}
func text579(e *py.Eval, ctx variables) string {
	return "fine/" + ctx["stream_partition"].Member("k").Text()
}
func value580(e *py.Eval, ctx variables) py.Value {
	return py.Str("flat/" + ctx["stream_partition"].Member("pid").Text())
}
func typed580(e *py.Eval, ctx variables) py.Value {
	return py.Str("flat/" + ctx["stream_partition"].Member("pid").Text())
}
func texts580(e *py.Eval, ctx variables) py.Value {
	return py.Str("flat/" + ctx["stream_partition"].Member("pid").Text())
}
func text580(e *py.Eval, ctx variables) string {
	return "flat/" + ctx["stream_partition"].Member("pid").Text()
}
func value581(e *py.Eval, ctx variables) py.Value {
	return py.Str("folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list")
}
func typed581(e *py.Eval, ctx variables) py.Value {
	return py.Str("folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list")
}
func texts581(e *py.Eval, ctx variables) py.Value {
	return py.Str("folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list")
}
func text581(e *py.Eval, ctx variables) string {
	return "folder/" + ctx["stream_partition"].Member("folder_id").Text() + "/list"
}
func value582(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder").Text() + "/files")
}
func typed582(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder").Text() + "/files")
}
func texts582(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder").Text() + "/files")
}
func text582(e *py.Eval, ctx variables) string {
	return "folders/" + ctx["stream_partition"].Member("folder").Text() + "/files"
}
func value583(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items")
}
func typed583(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items")
}
func texts583(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items")
}
func text583(e *py.Eval, ctx variables) string {
	return "folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/items"
}
func value584(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent")
}
func typed584(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent")
}
func texts584(e *py.Eval, ctx variables) py.Value {
	return py.Str("folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent")
}
func text584(e *py.Eval, ctx variables) string {
	return "folders/" + ctx["stream_partition"].Member("folder_id").Text() + "/parent"
}
func value585(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/files")
}
func typed585(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/files")
}
func texts585(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/files")
}
func text585(e *py.Eval, ctx variables) string {
	return "form/" + ctx["stream_partition"].Member("form_id").Text() + "/files"
}
func value586(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties")
}
func typed586(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties")
}
func texts586(e *py.Eval, ctx variables) py.Value {
	return py.Str("form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties")
}
func text586(e *py.Eval, ctx variables) string {
	return "form/" + ctx["stream_partition"].Member("form_id").Text() + "/properties"
}
func value587(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func typed587(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func texts587(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text())
}
func text587(e *py.Eval, ctx variables) string {
	return "forms/" + ctx["stream_partition"].Member("form_id").Text()
}
func value588(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses")
}
func typed588(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses")
}
func texts588(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses")
}
func text588(e *py.Eval, ctx variables) string {
	return "forms/" + ctx["stream_partition"].Member("form_id").Text() + "/responses"
}
func value589(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks")
}
func typed589(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks")
}
func texts589(e *py.Eval, ctx variables) py.Value {
	return py.Str("forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks")
}
func text589(e *py.Eval, ctx variables) string {
	return "forms/" + ctx["stream_partition"].Member("form_id").Text() + "/webhooks"
}
func value590(e *py.Eval, ctx variables) py.Value {
	return py.Str("global_in/" + ctx["stream_partition"].Member("pid").Text())
}
func typed590(e *py.Eval, ctx variables) py.Value {
	return py.Str("global_in/" + ctx["stream_partition"].Member("pid").Text())
}
func texts590(e *py.Eval, ctx variables) py.Value {
	return py.Str("global_in/" + ctx["stream_partition"].Member("pid").Text())
}
func text590(e *py.Eval, ctx variables) string {
	return "global_in/" + ctx["stream_partition"].Member("pid").Text()
}
func value591(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")")
}
func typed591(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")")
}
func texts591(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")")
}
func text591(e *py.Eval, ctx variables) string {
	return "greater-or-equal(datetime," + ctx["stream_interval"].Member("start_time").Text() + "),less-or-equal(datetime," + ctx["stream_interval"].Member("end_time").Text() + ")"
}
func value592(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func typed592(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func texts592(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func text592(e *py.Eval, ctx variables) string {
	return "greater-than(datetime," + ctx["stream_interval"].Member("start_time").Text() + ")"
}
func value593(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func typed593(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func texts593(e *py.Eval, ctx variables) py.Value {
	return py.Str("greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")")
}
func text593(e *py.Eval, ctx variables) string {
	return "greater-than(updated," + ctx["stream_interval"].Member("start_time").Text() + ")"
}
func value594(e *py.Eval, ctx variables) py.Value {
	return py.Str("grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text())
}
func typed594(e *py.Eval, ctx variables) py.Value {
	return py.Str("grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text())
}
func texts594(e *py.Eval, ctx variables) py.Value {
	return py.Str("grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text())
}
func text594(e *py.Eval, ctx variables) string {
	return "grid/" + ctx["stream_slice"].Member("a").Text() + "/" + ctx["stream_slice"].Member("b").Text()
}
func value595(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections")
}
func typed595(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections")
}
func texts595(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections")
}
func text595(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_partition"].Member("group_id").Text() + "/collections"
}
func value596(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed596(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts596(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + ctx["config"].Member("page_size").Text())
}
func text596(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads/" + ctx["stream_partition"].Member("thread_id").Text() + "/posts?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()
}
func value597(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed597(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts597(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + ctx["config"].Member("page_size").Text())
}
func text597(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations/" + ctx["stream_partition"].Member("conversation_id").Text() + "/threads?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()
}
func value598(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed598(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts598(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + ctx["config"].Member("page_size").Text())
}
func text598(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_partition"].Member("group_id").Text() + "/conversations?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()
}
func value599(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed599(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts599(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + ctx["config"].Member("page_size").Text())
}
func text599(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_partition"].Member("group_id").Text() + "/drives?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()
}
func value600(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members")
}
func typed600(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members")
}
func texts600(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members")
}
func text600(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members"
}
func value601(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed601(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts601(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + ctx["config"].Member("page_size").Text())
}
func text601(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_partition"].Member("group_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()
}
func value602(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed602(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts602(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + ctx["config"].Member("page_size").Text())
}
func text602(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_partition"].Member("group_id").Text() + "/owners?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()
}
func value603(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories")
}
func typed603(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories")
}
func texts603(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories")
}
func text603(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_partition"].Member("group_id").Text() + "/stories"
}
func value604(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text())
}
func typed604(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text())
}
func texts604(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text())
}
func text604(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_slice"].Member("id").Text()
}
func value605(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/boards")
}
func typed605(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/boards")
}
func texts605(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/boards")
}
func text605(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_slice"].Member("id").Text() + "/boards"
}
func value606(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/epics")
}
func typed606(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/epics")
}
func texts606(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/epics")
}
func text606(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_slice"].Member("id").Text() + "/epics"
}
func value607(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func typed607(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func texts607(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func text607(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_slice"].Member("id").Text() + "/labels"
}
func value608(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func typed608(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func texts608(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text608(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_slice"].Member("id").Text() + "/members"
}
func value609(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func typed609(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func texts609(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func text609(e *py.Eval, ctx variables) string {
	return "groups/" + ctx["stream_slice"].Member("id").Text() + "/milestones"
}
func value610(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("groups/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues"))
}
func typed610(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("groups/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues"))
}
func texts610(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues")
}
func text610(e *py.Eval, ctx variables) string {
	return e.StringText("groups/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/epics/" + ctx["stream_slice"].Member("iid").Text() + "/issues")
}
func value611(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed611(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts611(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups?$top=" + ctx["config"].Member("page_size").Text())
}
func text611(e *py.Eval, ctx variables) string {
	return "groups?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()
}
func value612(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func typed612(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func texts612(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func text612(e *py.Eval, ctx variables) string {
	return "hello 2"
}
func value613(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments")
}
func typed613(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments")
}
func texts613(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments")
}
func text613(e *py.Eval, ctx variables) string {
	return "help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments"
}
func value614(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes")
}
func typed614(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes")
}
func texts614(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes")
}
func text614(e *py.Eval, ctx variables) string {
	return "help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes"
}
func value615(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("help_center/articles/" + e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes"))
}
func typed615(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("help_center/articles/" + e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes"))
}
func texts615(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "article_id").Text() + "/comments/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text() + "/votes")
}
func text615(e *py.Eval, ctx variables) string {
	return e.StringText("help_center/articles/" + e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes")
}
func value616(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed616(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts616(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text())
}
func text616(e *py.Eval, ctx variables) string {
	return "historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text()
}
func value617(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed617(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts617(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text())
}
func text617(e *py.Eval, ctx variables) string {
	return "historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text()
}
func value618(e *py.Eval, ctx variables) py.Value {
	return e.String(e.StreamState())
}
func typed618(e *py.Eval, ctx variables) py.Value {
	return e.String(e.StreamState())
}
func texts618(e *py.Eval, ctx variables) py.Value {
	return e.String(e.StreamState())
}
func text618(e *py.Eval, ctx variables) string {
	return e.StringText(e.StreamState().Text())
}
func value619(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/")
}
func typed619(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/")
}
func texts619(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/")
}
func text619(e *py.Eval, ctx variables) string {
	return "https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/"
}
func value620(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token")
}
func typed620(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token")
}
func texts620(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token")
}
func text620(e *py.Eval, ctx variables) string {
	return "https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token"
}
func value621(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token")
}
func typed621(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token")
}
func texts621(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token")
}
func text621(e *py.Eval, ctx variables) string {
	return "https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token"
}
func value622(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text())
}
func typed622(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text())
}
func texts622(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text())
}
func text622(e *py.Eval, ctx variables) string {
	return "https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text()
}
func value623(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/")
}
func typed623(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/")
}
func texts623(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text() + "paypal.com/")
}
func text623(e *py.Eval, ctx variables) string {
	return "https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/"
}
func value624(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token")
}
func typed624(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token")
}
func texts624(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token")
}
func text624(e *py.Eval, ctx variables) string {
	return "https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token"
}
func value625(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/")
}
func typed625(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/")
}
func texts625(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/")
}
func text625(e *py.Eval, ctx variables) string {
	return "https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/"
}
func value626(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/")
}
func typed626(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/")
}
func texts626(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/")
}
func text626(e *py.Eval, ctx variables) string {
	return "https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/"
}
func value627(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com")
}
func typed627(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com")
}
func texts627(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com")
}
func text627(e *py.Eval, ctx variables) string {
	return "https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com"
}
func value628(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text())
}
func typed628(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text())
}
func texts628(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text())
}
func text628(e *py.Eval, ctx variables) string {
	return "https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text()
}
func value629(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("site").Text() + "/api/")
}
func typed629(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("site").Text() + "/api/")
}
func texts629(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("site").Text() + "/api/")
}
func text629(e *py.Eval, ctx variables) string {
	return "https://api." + ctx["config"].Member("site").Text() + "/api/"
}
func value630(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed630(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts630(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api" + py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text() + "." + py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text() + "klarna.com/")
}
func text630(e *py.Eval, ctx variables) string {
	return e.StringText(
		"https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/",
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func value631(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed631(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts631(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api" + py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text() + "." + py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text() + "klarna.com/")
}
func text631(e *py.Eval, ctx variables) string {
	return e.StringText(
		"https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/",
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func value632(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token")
}
func typed632(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token")
}
func texts632(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token")
}
func text632(e *py.Eval, ctx variables) string {
	return "https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token"
}
func value633(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com")
}
func typed633(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com")
}
func texts633(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com")
}
func text633(e *py.Eval, ctx variables) string {
	return "https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com"
}
func value634(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("https://login.microsoftonline.com/" + e.Key(ctx["config"].Member("credentials"), "tenant_id").Text() + "/oauth2/v2.0/token"))
}
func typed634(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("https://login.microsoftonline.com/" + e.Key(ctx["config"].Member("credentials"), "tenant_id").Text() + "/oauth2/v2.0/token"))
}
func texts634(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + e.Key(py.Str(ctx["config"].Member("credentials").Text()), "tenant_id").Text() + "/oauth2/v2.0/token")
}
func text634(e *py.Eval, ctx variables) string {
	return e.StringText("https://login.microsoftonline.com/" + e.Key(ctx["config"].Member("credentials"), "tenant_id").Text() + "/oauth2/v2.0/token")
}
func value635(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token")
}
func typed635(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token")
}
func texts635(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token")
}
func text635(e *py.Eval, ctx variables) string {
	return "https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token"
}
func value636(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text())
}
func typed636(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text())
}
func texts636(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text())
}
func text636(e *py.Eval, ctx variables) string {
	return "https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text()
}
func value637(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text())
}
func typed637(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text())
}
func texts637(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text())
}
func text637(e *py.Eval, ctx variables) string {
	return "https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text()
}
func value638(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com")
}
func typed638(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com")
}
func texts638(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com")
}
func text638(e *py.Eval, ctx variables) string {
	return "https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com"
}
func value639(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2")
}
func typed639(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2")
}
func texts639(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2")
}
func text639(e *py.Eval, ctx variables) string {
	return "https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2"
}
func value640(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1")
}
func typed640(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1")
}
func texts640(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1")
}
func text640(e *py.Eval, ctx variables) string {
	return "https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1"
}
func value641(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1")
}
func typed641(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1")
}
func texts641(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1")
}
func text641(e *py.Eval, ctx variables) string {
	return "https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1"
}
func value642(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return py.Str(text.String())
}
func typed642(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return py.Str(text.String())
}
func texts642(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if ctx["config"].Member("environment").Text() == "Development" {
		text.WriteString("localhost:3000")
	} else if ctx["config"].Member("environment").Text() == "Sandbox" {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if ctx["config"].Member("environment").Text() == "Qa" {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if ctx["config"].Member("environment").Text() == "Production" {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return py.Str(text.String())
}
func text642(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return text.String()
}
func value643(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func typed643(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func texts643(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("region").Text() == "US", "", ctx["config"].Member("region").Text()+".") + "mixpanel.com/api/")
}
func text643(e *py.Eval, ctx variables) string {
	return e.StringText(
		"https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/",
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func value644(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login") + ".salesforce.com/services/oauth2")
}
func typed644(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login") + ".salesforce.com/services/oauth2")
}
func texts644(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "test", "login") + ".salesforce.com/services/oauth2")
}
func text644(e *py.Eval, ctx variables) string {
	return "https://" + py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login") + ".salesforce.com/services/oauth2"
}
func value645(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("customer_domain").Text() + "/api/")
}
func typed645(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("customer_domain").Text() + "/api/")
}
func texts645(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("customer_domain").Text() + "/api/")
}
func text645(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("customer_domain").Text() + "/api/"
}
func value646(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text() + "/oauth/token")
}
func typed646(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text() + "/oauth/token")
}
func texts646(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_url").Text() + "/oauth/token")
}
func text646(e *py.Eval, ctx variables) string {
	return "https://" + py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text() + "/oauth/token"
}
func value647(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/")
}
func typed647(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/")
}
func texts647(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/")
}
func text647(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/"
}
func value648(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/")
}
func typed648(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/")
}
func texts648(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/")
}
func text648(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/"
}
func value649(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".tremendous.com")
}
func typed649(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".tremendous.com")
}
func texts649(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".tremendous.com")
}
func text649(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("environment").Text() + ".tremendous.com"
}
func value650(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com")
}
func typed650(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com")
}
func texts650(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com")
}
func text650(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com"
}
func value651(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3")
}
func typed651(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3")
}
func texts651(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3")
}
func text651(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3"
}
func value652(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com")
}
func typed652(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com")
}
func texts652(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com")
}
func text652(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com"
}
func value653(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/")
}
func typed653(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/")
}
func texts653(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/")
}
func text653(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/"
}
func value654(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com")
}
func typed654(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com")
}
func texts654(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com")
}
func text654(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com"
}
func value655(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com")
}
func typed655(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com")
}
func texts655(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com")
}
func text655(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("domain").Text() + ".okta.com"
}
func value656(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token")
}
func typed656(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token")
}
func texts656(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token")
}
func text656(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token"
}
func value657(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/")
}
func typed657(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/")
}
func texts657(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/")
}
func text657(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("domain").Text() + "/"
}
func value658(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/4.0/")
}
func typed658(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/4.0/")
}
func texts658(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/4.0/")
}
func text658(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("domain").Text() + "/api/4.0/"
}
func value659(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/v2/")
}
func typed659(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/v2/")
}
func texts659(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/v2/")
}
func text659(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("domain").Text() + "/api/v2/"
}
func value660(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/")
}
func typed660(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/")
}
func texts660(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/")
}
func text660(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/"
}
func value661(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/")
}
func typed661(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/")
}
func texts661(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/")
}
func text661(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/"
}
func value662(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2")
}
func typed662(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2")
}
func texts662(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2")
}
func text662(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2"
}
func value663(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/")
}
func typed663(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/")
}
func texts663(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/")
}
func text663(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/"
}
func value664(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("endpoint").Text())
}
func typed664(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("endpoint").Text())
}
func texts664(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("endpoint").Text())
}
func text664(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("endpoint").Text()
}
func value665(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets")
}
func typed665(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets")
}
func texts665(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets")
}
func text665(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets"
}
func value666(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2")
}
func typed666(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2")
}
func texts666(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2")
}
func text666(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2"
}
func value667(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/")
}
func typed667(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/")
}
func texts667(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/")
}
func text667(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/"
}
func value668(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2")
}
func typed668(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2")
}
func texts668(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2")
}
func text668(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2"
}
func value669(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Or(ctx["config"].Member("sub"), py.Str("api")).Text() + ".example.com/" + ctx["parameters"].Member("version").Text())
}
func typed669(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Or(ctx["config"].Member("sub"), py.Str("api")).Text() + ".example.com/" + ctx["parameters"].Member("version").Text())
}
func texts669(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + cmp.Or(ctx["config"].Member("sub").Text(), "api") + ".example.com/" + ctx["parameters"].Member("version").Text())
}
func text669(e *py.Eval, ctx variables) string {
	return "https://" + py.Or(ctx["config"].Member("sub"), py.Str("api")).Text() + ".example.com/" + ctx["parameters"].Member("version").Text()
}
func value670(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1")
}
func typed670(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1")
}
func texts670(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1")
}
func text670(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1"
}
func value671(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/")
}
func typed671(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/")
}
func texts671(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/")
}
func text671(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/"
}
func value672(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com")
}
func typed672(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com")
}
func texts672(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com")
}
func text672(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("subdomain").Text() + ".ezofficeinventory.com"
}
func value673(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2")
}
func typed673(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2")
}
func texts673(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2")
}
func text673(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("subdomain").Text() + ".nocrm.io/api/v2"
}
func value674(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3")
}
func typed674(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3")
}
func texts674(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3")
}
func text674(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("subdomain").Text() + ".wufoo.com/api/v3"
}
func value675(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/")
}
func typed675(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/")
}
func texts675(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/")
}
func text675(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("subdomain").Text() + ".yousign.app/v3/"
}
func value676(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/")
}
func typed676(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/")
}
func texts676(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/")
}
func text676(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/sunshine/"
}
func value677(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/")
}
func typed677(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/")
}
func texts677(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/")
}
func text677(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/"
}
func value678(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/")
}
func typed678(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/")
}
func texts678(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/")
}
func text678(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/channels/voice/"
}
func value679(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/")
}
func typed679(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/")
}
func texts679(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/")
}
func text679(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("subdomain").Text() + ".zendesk.com/api/v2/chat/"
}
func value680(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/")
}
func typed680(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/")
}
func texts680(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/")
}
func text680(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/api/"
}
func value681(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token")
}
func typed681(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token")
}
func texts681(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token")
}
func text681(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("url_region").Text() + ".castoredc.com/oauth/token"
}
func value682(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json")
}
func typed682(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json")
}
func texts682(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json")
}
func text682(e *py.Eval, ctx variables) string {
	return "https://" + ctx["stream_slice"].Member("url").Text() + ".instatus.com/summary.json"
}
func value683(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "") + "amplitude.com/api")
}
func typed683(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "") + "amplitude.com/api")
}
func texts683(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("data_region").Text() == "EU Residency Server", "analytics.eu.", "") + "amplitude.com/api")
}
func text683(e *py.Eval, ctx variables) string {
	return "https://" + py.Choose(py.EqualStr(ctx["config"].Member("data_region"), "EU Residency Server"), "analytics.eu.", "") + "amplitude.com/api"
}
func value684(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api")
}
func typed684(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api")
}
func texts684(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api")
}
func text684(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("api_subdomain").Text() + ".sendsmaily.net/api"
}
func value685(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + "/api/v2")
}
func typed685(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + "/api/v2")
}
func texts685(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + "/api/v2")
}
func text685(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("domain_name").Text() + "/api/v2"
}
func value686(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com")
}
func typed686(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com")
}
func texts686(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com")
}
func text686(e *py.Eval, ctx variables) string {
	return "https://" + ctx["config"].Member("plaid_env").Text() + ".plaid.com"
}
func value687(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels")
}
func typed687(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels")
}
func texts687(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels")
}
func text687(e *py.Eval, ctx variables) string {
	return "inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/channels"
}
func value688(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations")
}
func typed688(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations")
}
func texts688(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations")
}
func text688(e *py.Eval, ctx variables) string {
	return "inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/conversations"
}
func value689(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates")
}
func typed689(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates")
}
func texts689(e *py.Eval, ctx variables) py.Value {
	return py.Str("inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates")
}
func text689(e *py.Eval, ctx variables) string {
	return "inboxes/" + ctx["stream_partition"].Member("inbox_id").Text() + "/teammates"
}
func value690(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans")
}
func typed690(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans")
}
func texts690(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans")
}
func text690(e *py.Eval, ctx variables) string {
	return "incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/booleans"
}
func value691(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources")
}
func typed691(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources")
}
func texts691(e *py.Eval, ctx variables) py.Value {
	return py.Str("incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources")
}
func text691(e *py.Eval, ctx variables) string {
	return "incident_permission_sets/" + ctx["stream_partition"].Member("incident_permission_set_id").Text() + "/resources"
}
func value692(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items")
}
func typed692(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items")
}
func texts692(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items")
}
func text692(e *py.Eval, ctx variables) string {
	return "incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/action_items"
}
func value693(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events")
}
func typed693(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events")
}
func texts693(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events")
}
func text693(e *py.Eval, ctx variables) string {
	return "incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/events"
}
func value694(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses")
}
func typed694(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses")
}
func texts694(e *py.Eval, ctx variables) py.Value {
	return py.Str("incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses")
}
func text694(e *py.Eval, ctx variables) string {
	return "incidents/" + ctx["stream_partition"].Member("incident_id").Text() + "/sub_statuses"
}
func value695(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment")
}
func typed695(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment")
}
func texts695(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment")
}
func text695(e *py.Eval, ctx variables) string {
	return "issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/comment"
}
func value696(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog")
}
func typed696(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog")
}
func texts696(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog")
}
func text696(e *py.Eval, ctx variables) string {
	return "issue/" + ctx["stream_slice"].Member("issue_id").Text() + "/worklog"
}
func value697(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties")
}
func typed697(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties")
}
func texts697(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties")
}
func text697(e *py.Eval, ctx variables) string {
	return "issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/properties"
}
func value698(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink")
}
func typed698(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink")
}
func texts698(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink")
}
func text698(e *py.Eval, ctx variables) string {
	return "issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/remotelink"
}
func value699(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions")
}
func typed699(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions")
}
func texts699(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions")
}
func text699(e *py.Eval, ctx variables) string {
	return "issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/transitions"
}
func value700(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes")
}
func typed700(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes")
}
func texts700(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes")
}
func text700(e *py.Eval, ctx variables) string {
	return "issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/votes"
}
func value701(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers")
}
func typed701(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers")
}
func texts701(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers")
}
func text701(e *py.Eval, ctx variables) string {
	return "issue/" + ctx["stream_slice"].Member("issue_property_key").Text() + "/watchers"
}
func value702(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("issue/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text()))
}
func typed702(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("issue/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text()))
}
func texts702(e *py.Eval, ctx variables) py.Value {
	return py.Str("issue/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text())
}
func text702(e *py.Eval, ctx variables) string {
	return e.StringText("issue/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "issue_property_key").Text() + "/properties/" + ctx["stream_slice"].Member("property_key").Text())
}
func value703(e *py.Eval, ctx variables) py.Value {
	return py.Str("issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes")
}
func typed703(e *py.Eval, ctx variables) py.Value {
	return py.Str("issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes")
}
func texts703(e *py.Eval, ctx variables) py.Value {
	return py.Str("issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes")
}
func text703(e *py.Eval, ctx variables) string {
	return "issues/" + ctx["stream_partition"].Member("issue").Text() + "/notes"
}
func value704(e *py.Eval, ctx variables) py.Value {
	return py.Str("iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories")
}
func typed704(e *py.Eval, ctx variables) py.Value {
	return py.Str("iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories")
}
func texts704(e *py.Eval, ctx variables) py.Value {
	return py.Str("iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories")
}
func text704(e *py.Eval, ctx variables) string {
	return "iterations/" + ctx["stream_partition"].Member("iteration_id").Text() + "/stories"
}
func value705(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["creation_response"].Member("job_id").Text())
}
func typed705(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["creation_response"].Member("job_id").Text())
}
func texts705(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["creation_response"].Member("job_id").Text())
}
func text705(e *py.Eval, ctx variables) string {
	return "jobs/" + ctx["creation_response"].Member("job_id").Text()
}
func value706(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages")
}
func typed706(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages")
}
func texts706(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages")
}
func text706(e *py.Eval, ctx variables) string {
	return "jobs/" + ctx["stream_partition"].Member("job_id").Text() + "/stages"
}
func value707(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows")
}
func typed707(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows")
}
func texts707(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows")
}
func text707(e *py.Eval, ctx variables) string {
	return "jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/approval_flows"
}
func value708(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings")
}
func typed708(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings")
}
func texts708(e *py.Eval, ctx variables) py.Value {
	return py.Str("jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings")
}
func text708(e *py.Eval, ctx variables) string {
	return "jobs/" + ctx["stream_partition"].Member("parent_id").Text() + "/openings"
}
func value709(e *py.Eval, ctx variables) py.Value {
	return py.Str("keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed709(e *py.Eval, ctx variables) py.Value {
	return py.Str("keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts709(e *py.Eval, ctx variables) py.Value {
	return py.Str("keywords report " + ctx["stream_interval"].Member("start_time").Text())
}
func text709(e *py.Eval, ctx variables) string {
	return "keywords report " + ctx["stream_interval"].Member("start_time").Text()
}
func value710(e *py.Eval, ctx variables) py.Value {
	return py.Str("kids/" + ctx["stream_partition"].Member("p").Text())
}
func typed710(e *py.Eval, ctx variables) py.Value {
	return py.Str("kids/" + ctx["stream_partition"].Member("p").Text())
}
func texts710(e *py.Eval, ctx variables) py.Value {
	return py.Str("kids/" + ctx["stream_partition"].Member("p").Text())
}
func text710(e *py.Eval, ctx variables) string {
	return "kids/" + ctx["stream_partition"].Member("p").Text()
}
func value711(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles")
}
func typed711(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles")
}
func texts711(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles")
}
func text711(e *py.Eval, ctx variables) string {
	return "knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/articles"
}
func value712(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories")
}
func typed712(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories")
}
func texts712(e *py.Eval, ctx variables) py.Value {
	return py.Str("knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories")
}
func text712(e *py.Eval, ctx variables) string {
	return "knowledge_bases/" + ctx["stream_partition"].Member("knowledge_base_id").Text() + "/categories"
}
func value713(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func typed713(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func texts713(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func text713(e *py.Eval, ctx variables) string {
	return e.StringText(
		`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z"`,
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z"`,
	)
}
func value714(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func typed714(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func texts714(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`lastUpdated gt "`+e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`),
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func text714(e *py.Eval, ctx variables) string {
	return e.StringText(
		`lastUpdated gt "`+e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%dT%H:%M:%S"), py.None).Text()+`.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
		`lastUpdated gt "{{ format_datetime(stream_interval.start_time, '%Y-%m-%dT%H:%M:%S') }}.000Z" and (status eq "ACTIVE" or status eq "DEPROVISIONED" or status eq "LOCKED_OUT" or status eq "PASSWORD_EXPIRED" or status eq "PROVISIONED" or status eq "RECOVERY" or status eq "STAGED" or status eq "SUSPENDED")`,
	)
}
func value715(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")"),
		"leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})",
	)
}
func typed715(e *py.Eval, ctx variables) py.Value {
	return py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text() + ")")
}
func texts715(e *py.Eval, ctx variables) py.Value {
	return py.Str("leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A" + ctx["stream_slice"].Member("account_id").Text() + ")")
}
func text715(e *py.Eval, ctx variables) string {
	return e.StringText(
		"leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A"+e.Get(ctx["stream_slice"], "account_id").Text()+")",
		"leadForms?owner=(sponsoredAccount:urn%3Ali%3AsponsoredAccount%3A{{stream_slice.get('account_id')}})",
	)
}
func value716(e *py.Eval, ctx variables) py.Value {
	return py.Str("legacy/" + ctx["stream_partition"].Member("pid").Text())
}
func typed716(e *py.Eval, ctx variables) py.Value {
	return py.Str("legacy/" + ctx["stream_partition"].Member("pid").Text())
}
func texts716(e *py.Eval, ctx variables) py.Value {
	return py.Str("legacy/" + ctx["stream_partition"].Member("pid").Text())
}
func text716(e *py.Eval, ctx variables) string {
	return "legacy/" + ctx["stream_partition"].Member("pid").Text()
}
func value717(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment")
}
func typed717(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment")
}
func texts717(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment")
}
func text717(e *py.Eval, ctx variables) string {
	return "list/" + ctx["stream_partition"].Member("list_id").Text() + "/comment"
}
func value718(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/field")
}
func typed718(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/field")
}
func texts718(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/field")
}
func text718(e *py.Eval, ctx variables) string {
	return "list/" + ctx["stream_partition"].Member("list_id").Text() + "/field"
}
func value719(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/task")
}
func typed719(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/task")
}
func texts719(e *py.Eval, ctx variables) py.Value {
	return py.Str("list/" + ctx["stream_partition"].Member("list_id").Text() + "/task")
}
func text719(e *py.Eval, ctx variables) string {
	return "list/" + ctx["stream_partition"].Member("list_id").Text() + "/task"
}
func value720(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks")
}
func typed720(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks")
}
func texts720(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks")
}
func text720(e *py.Eval, ctx variables) string {
	return "lists/" + ctx["stream_partition"].Member("tasklist_id").Text() + "/tasks"
}
func value721(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text())
}
func typed721(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text())
}
func texts721(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text())
}
func text721(e *py.Eval, ctx variables) string {
	return "lists/" + ctx["stream_slice"].Member("id").Text()
}
func value722(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories")
}
func typed722(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories")
}
func texts722(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories")
}
func text722(e *py.Eval, ctx variables) string {
	return "lists/" + ctx["stream_slice"].Member("id").Text() + "/interest-categories"
}
func value723(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search")
}
func typed723(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search")
}
func texts723(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search")
}
func text723(e *py.Eval, ctx variables) string {
	return "lists/" + ctx["stream_slice"].Member("id").Text() + "/tag-search"
}
func value724(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests"))
}
func typed724(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests"))
}
func texts724(e *py.Eval, ctx variables) py.Value {
	return py.Str("lists/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests")
}
func text724(e *py.Eval, ctx variables) string {
	return e.StringText("lists/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/interest-categories/" + ctx["stream_slice"].Member("id").Text() + "/interests")
}
func value725(e *py.Eval, ctx variables) py.Value {
	return py.Str("looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json")
}
func typed725(e *py.Eval, ctx variables) py.Value {
	return py.Str("looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json")
}
func texts725(e *py.Eval, ctx variables) py.Value {
	return py.Str("looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json")
}
func text725(e *py.Eval, ctx variables) string {
	return "looks/" + ctx["stream_partition"].Member("id").Text() + "/run/json"
}
func value726(e *py.Eval, ctx variables) py.Value {
	return py.Str("manage_project:" + ctx["config"].Member("project_key").Text())
}
func typed726(e *py.Eval, ctx variables) py.Value {
	return py.Str("manage_project:" + ctx["config"].Member("project_key").Text())
}
func texts726(e *py.Eval, ctx variables) py.Value {
	return py.Str("manage_project:" + ctx["config"].Member("project_key").Text())
}
func text726(e *py.Eval, ctx variables) string {
	return "manage_project:" + ctx["config"].Member("project_key").Text()
}
func value727(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables")
}
func typed727(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables")
}
func texts727(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables")
}
func text727(e *py.Eval, ctx variables) string {
	return "meta/bases/" + ctx["stream_partition"].Member("base_id").Text() + "/tables"
}
func value728(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables")
}
func typed728(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables")
}
func texts728(e *py.Eval, ctx variables) py.Value {
	return py.Str("meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables")
}
func text728(e *py.Eval, ctx variables) string {
	return "meta/bases/" + ctx["stream_slice"].Member("base_id").Text() + "/tables"
}
func value729(e *py.Eval, ctx variables) py.Value {
	return py.Str("milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics")
}
func typed729(e *py.Eval, ctx variables) py.Value {
	return py.Str("milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics")
}
func texts729(e *py.Eval, ctx variables) py.Value {
	return py.Str("milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics")
}
func text729(e *py.Eval, ctx variables) string {
	return "milestones/" + ctx["stream_partition"].Member("milestone_id").Text() + "/epics"
}
func value730(e *py.Eval, ctx variables) py.Value {
	return py.Str("nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json")
}
func typed730(e *py.Eval, ctx variables) py.Value {
	return py.Str("nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json")
}
func texts730(e *py.Eval, ctx variables) py.Value {
	return py.Str("nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json")
}
func text730(e *py.Eval, ctx variables) string {
	return "nudges/" + ctx["stream_slice"].Member("parent_id").Text() + "/responses.json"
}
func value731(e *py.Eval, ctx variables) py.Value {
	return py.Str("objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics")
}
func typed731(e *py.Eval, ctx variables) py.Value {
	return py.Str("objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics")
}
func texts731(e *py.Eval, ctx variables) py.Value {
	return py.Str("objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics")
}
func text731(e *py.Eval, ctx variables) string {
	return "objectives/" + ctx["stream_partition"].Member("objective_id").Text() + "/epics"
}
func value732(e *py.Eval, ctx variables) py.Value {
	return py.Str("objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions")
}
func typed732(e *py.Eval, ctx variables) py.Value {
	return py.Str("objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions")
}
func texts732(e *py.Eval, ctx variables) py.Value {
	return py.Str("objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions")
}
func text732(e *py.Eval, ctx variables) string {
	return "objects/types/" + ctx["stream_partition"].Member("type").Text() + "/permissions"
}
func value733(e *py.Eval, ctx variables) py.Value {
	return py.Str("orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems")
}
func typed733(e *py.Eval, ctx variables) py.Value {
	return py.Str("orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems")
}
func texts733(e *py.Eval, ctx variables) py.Value {
	return py.Str("orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems")
}
func text733(e *py.Eval, ctx variables) string {
	return "orders/v0/orders/" + ctx["stream_slice"].Member("AmazonOrderId").Text() + "/orderItems"
}
func value734(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgId=" + ctx["config"].Member("org_id").Text())
}
func typed734(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgId=" + ctx["config"].Member("org_id").Text())
}
func texts734(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgId=" + ctx["config"].Member("org_id").Text())
}
func text734(e *py.Eval, ctx variables) string {
	return "orgId=" + ctx["config"].Member("org_id").Text()
}
func value735(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications")
}
func typed735(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications")
}
func texts735(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications")
}
func text735(e *py.Eval, ctx variables) string {
	return "organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/certifications"
}
func value736(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields")
}
func typed736(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields")
}
func texts736(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields")
}
func text736(e *py.Eval, ctx variables) string {
	return "organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/custom_fields"
}
func value737(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details")
}
func typed737(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details")
}
func texts737(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details")
}
func text737(e *py.Eval, ctx variables) string {
	return "organisations/" + ctx["stream_partition"].Member("organization_configids").Text() + "/employees/" + ctx["stream_partition"].Member("employees_configids").Text() + "/pay_details"
}
func value738(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications")
}
func typed738(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications")
}
func texts738(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications")
}
func text738(e *py.Eval, ctx variables) string {
	return "organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/certifications"
}
func value739(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields")
}
func typed739(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields")
}
func texts739(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields")
}
func text739(e *py.Eval, ctx variables) string {
	return "organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/custom_fields"
}
func value740(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees")
}
func typed740(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees")
}
func texts740(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees")
}
func text740(e *py.Eval, ctx variables) string {
	return "organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/employees"
}
func value741(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests")
}
func typed741(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests")
}
func texts741(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests")
}
func text741(e *py.Eval, ctx variables) string {
	return "organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/leave_requests"
}
func value742(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies")
}
func typed742(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies")
}
func texts742(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies")
}
func text742(e *py.Eval, ctx variables) string {
	return "organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/policies"
}
func value743(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams")
}
func typed743(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams")
}
func texts743(e *py.Eval, ctx variables) py.Value {
	return py.Str("organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams")
}
func text743(e *py.Eval, ctx variables) string {
	return "organisations/" + ctx["stream_partition"].Member("organization_id").Text() + "/teams"
}
func value744(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members")
}
func typed744(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members")
}
func texts744(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members")
}
func text744(e *py.Eval, ctx variables) string {
	return "organizations/" + ctx["stream_partition"].Member("parent_id").Text() + "/members"
}
func value745(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("organizations/" + e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles"))
}
func typed745(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("organizations/" + e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles"))
}
func texts745(e *py.Eval, ctx variables) py.Value {
	return py.Str("organizations/" + e.Attr(py.Str(ctx["stream_partition"].Member("parent_slice").Text()), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles")
}
func text745(e *py.Eval, ctx variables) string {
	return e.StringText("organizations/" + e.Attr(ctx["stream_partition"].Member("parent_slice"), "parent_id").Text() + "/members/" + ctx["stream_partition"].Member("parent_user_id").Text() + "/roles")
}
func value746(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos")
}
func typed746(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos")
}
func texts746(e *py.Eval, ctx variables) py.Value {
	return py.Str("orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos")
}
func text746(e *py.Eval, ctx variables) string {
	return "orgs/" + ctx["stream_partition"].Member("org").Text() + "/repos"
}
func value747(e *py.Eval, ctx variables) py.Value {
	return py.Str("parts/" + ctx["stream_partition"].Member("k").Text())
}
func typed747(e *py.Eval, ctx variables) py.Value {
	return py.Str("parts/" + ctx["stream_partition"].Member("k").Text())
}
func texts747(e *py.Eval, ctx variables) py.Value {
	return py.Str("parts/" + ctx["stream_partition"].Member("k").Text())
}
func text747(e *py.Eval, ctx variables) string {
	return "parts/" + ctx["stream_partition"].Member("k").Text()
}
func value748(e *py.Eval, ctx variables) py.Value {
	return py.Str("paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text())
}
func typed748(e *py.Eval, ctx variables) py.Value {
	return py.Str("paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text())
}
func texts748(e *py.Eval, ctx variables) py.Value {
	return py.Str("paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text())
}
func text748(e *py.Eval, ctx variables) string {
	return "paths/" + ctx["stream_interval"].Member("start_time").Text() + "/" + ctx["stream_interval"].Member("end_time").Text()
}
func value749(e *py.Eval, ctx variables) py.Value {
	return py.Str("people/" + ctx["stream_partition"].Member("person").Text() + "/trips")
}
func typed749(e *py.Eval, ctx variables) py.Value {
	return py.Str("people/" + ctx["stream_partition"].Member("person").Text() + "/trips")
}
func texts749(e *py.Eval, ctx variables) py.Value {
	return py.Str("people/" + ctx["stream_partition"].Member("person").Text() + "/trips")
}
func text749(e *py.Eval, ctx variables) string {
	return "people/" + ctx["stream_partition"].Member("person").Text() + "/trips"
}
func value750(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed750(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts750(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text750(e *py.Eval, ctx variables) string {
	return ""
}
func value751(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func typed751(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func texts751(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain")
}
func text751(e *py.Eval, ctx variables) string {
	return "plain"
}
func value752(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain " + ctx["config"].Member("flag").Text())
}
func typed752(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain " + ctx["config"].Member("flag").Text())
}
func texts752(e *py.Eval, ctx variables) py.Value {
	return py.Str("plain " + ctx["config"].Member("flag").Text())
}
func text752(e *py.Eval, ctx variables) string {
	return "plain " + ctx["config"].Member("flag").Text()
}
func value753(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs")
}
func typed753(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs")
}
func texts753(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs")
}
func text753(e *py.Eval, ctx variables) string {
	return "pms/folios/" + ctx["stream_interval"].Member("folio_id").Text() + "/logs"
}
func value754(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks")
}
func typed754(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks")
}
func texts754(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks")
}
func text754(e *py.Eval, ctx variables) string {
	return "pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/blocks"
}
func value755(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown")
}
func typed755(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown")
}
func texts755(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown")
}
func text755(e *py.Eval, ctx variables) string {
	return "pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/breakdown"
}
func value756(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags")
}
func typed756(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags")
}
func texts756(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags")
}
func text756(e *py.Eval, ctx variables) string {
	return "pms/groups/" + ctx["stream_partition"].Member("group_id").Text() + "/tags"
}
func value757(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory")
}
func typed757(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory")
}
func texts757(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory")
}
func text757(e *py.Eval, ctx variables) string {
	return "pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/inventory"
}
func value758(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners")
}
func typed758(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners")
}
func texts758(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners")
}
func text758(e *py.Eval, ctx variables) string {
	return "pms/owners/fractionals/" + ctx["stream_partition"].Member("fraction_id").Text() + "/owners"
}
func value759(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions")
}
func typed759(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions")
}
func texts759(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions")
}
func text759(e *py.Eval, ctx variables) string {
	return "pms/owners/statements/" + ctx["stream_interval"].Member("statement_id").Text() + "/transactions"
}
func value760(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units")
}
func typed760(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units")
}
func texts760(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units")
}
func text760(e *py.Eval, ctx variables) string {
	return "pms/owners/" + ctx["stream_partition"].Member("owner_id").Text() + "/units"
}
func value761(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels")
}
func typed761(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels")
}
func texts761(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels")
}
func text761(e *py.Eval, ctx variables) string {
	return "pms/units/" + ctx["stream_interval"].Member("unit_id").Text() + "/channels"
}
func value762(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes")
}
func typed762(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes")
}
func texts762(e *py.Eval, ctx variables) py.Value {
	return py.Str("pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes")
}
func text762(e *py.Eval, ctx variables) string {
	return "pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/taxes"
}
func value763(e *py.Eval, ctx variables) py.Value {
	return py.Str("posted/" + ctx["stream_slice"].Member("pid").Text())
}
func typed763(e *py.Eval, ctx variables) py.Value {
	return py.Str("posted/" + ctx["stream_slice"].Member("pid").Text())
}
func texts763(e *py.Eval, ctx variables) py.Value {
	return py.Str("posted/" + ctx["stream_slice"].Member("pid").Text())
}
func text763(e *py.Eval, ctx variables) string {
	return "posted/" + ctx["stream_slice"].Member("pid").Text()
}
func value764(e *py.Eval, ctx variables) py.Value {
	return py.Str("productAds report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed764(e *py.Eval, ctx variables) py.Value {
	return py.Str("productAds report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts764(e *py.Eval, ctx variables) py.Value {
	return py.Str("productAds report " + ctx["stream_interval"].Member("start_time").Text())
}
func text764(e *py.Eval, ctx variables) string {
	return "productAds report " + ctx["stream_interval"].Member("start_time").Text()
}
func value765(e *py.Eval, ctx variables) py.Value {
	return py.Str("products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock")
}
func typed765(e *py.Eval, ctx variables) py.Value {
	return py.Str("products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock")
}
func texts765(e *py.Eval, ctx variables) py.Value {
	return py.Str("products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock")
}
func text765(e *py.Eval, ctx variables) string {
	return "products/" + ctx["stream_partition"].Member("idproduct").Text() + "/stock"
}
func value766(e *py.Eval, ctx variables) py.Value {
	return py.Str("profile/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed766(e *py.Eval, ctx variables) py.Value {
	return py.Str("profile/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts766(e *py.Eval, ctx variables) py.Value {
	return py.Str("profile/" + ctx["stream_partition"].Member("symbol").Text())
}
func text766(e *py.Eval, ctx variables) string {
	return "profile/" + ctx["stream_partition"].Member("symbol").Text()
}
func value767(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars")
}
func typed767(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars")
}
func texts767(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars")
}
func text767(e *py.Eval, ctx variables) string {
	return "project/" + ctx["stream_slice"].Member("project_id").Text() + "/avatars"
}
func value768(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/email")
}
func typed768(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/email")
}
func texts768(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_id").Text() + "/email")
}
func text768(e *py.Eval, ctx variables) string {
	return "project/" + ctx["stream_slice"].Member("project_id").Text() + "/email"
}
func value769(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/component")
}
func typed769(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/component")
}
func texts769(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/component")
}
func text769(e *py.Eval, ctx variables) string {
	return "project/" + ctx["stream_slice"].Member("project_key").Text() + "/component"
}
func value770(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel")
}
func typed770(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel")
}
func texts770(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel")
}
func text770(e *py.Eval, ctx variables) string {
	return "project/" + ctx["stream_slice"].Member("project_key").Text() + "/securitylevel"
}
func value771(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/version")
}
func typed771(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/version")
}
func texts771(e *py.Eval, ctx variables) py.Value {
	return py.Str("project/" + ctx["stream_slice"].Member("project_key").Text() + "/version")
}
func text771(e *py.Eval, ctx variables) string {
	return "project/" + ctx["stream_slice"].Member("project_key").Text() + "/version"
}
func value772(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples")
}
func typed772(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples")
}
func texts772(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples")
}
func text772(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_partition"].Member("parent_id").Text() + "/samples"
}
func value773(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text())
}
func typed773(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text())
}
func texts773(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text())
}
func text773(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text()
}
func value774(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments")
}
func typed774(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments")
}
func texts774(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments")
}
func text774(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text() + "/deployments"
}
func value775(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/issues")
}
func typed775(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/issues")
}
func texts775(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/issues")
}
func text775(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text() + "/issues"
}
func value776(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func typed776(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func texts776(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/labels")
}
func text776(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text() + "/labels"
}
func value777(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func typed777(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func texts777(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/members")
}
func text777(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text() + "/members"
}
func value778(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests")
}
func typed778(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests")
}
func texts778(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests")
}
func text778(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text() + "/merge_requests"
}
func value779(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func typed779(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func texts779(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones")
}
func text779(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text() + "/milestones"
}
func value780(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines")
}
func typed780(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines")
}
func texts780(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines")
}
func text780(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text() + "/pipelines"
}
func value781(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/releases")
}
func typed781(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/releases")
}
func texts781(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/releases")
}
func text781(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text() + "/releases"
}
func value782(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches")
}
func typed782(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches")
}
func texts782(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches")
}
func text782(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/branches"
}
func value783(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits")
}
func typed783(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits")
}
func texts783(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits")
}
func text783(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/commits"
}
func value784(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags")
}
func typed784(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags")
}
func texts784(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags")
}
func text784(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text() + "/repository/tags"
}
func value785(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/users")
}
func typed785(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/users")
}
func texts785(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_slice"].Member("id").Text() + "/users")
}
func text785(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_slice"].Member("id").Text() + "/users"
}
func value786(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits"))
}
func typed786(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits"))
}
func texts786(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits")
}
func text786(e *py.Eval, ctx variables) string {
	return e.StringText("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/merge_requests/" + ctx["stream_slice"].Member("iid").Text() + "/commits")
}
func value787(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text()))
}
func typed787(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text()))
}
func texts787(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text())
}
func text787(e *py.Eval, ctx variables) string {
	return e.StringText("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text())
}
func value788(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs"))
}
func typed788(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs"))
}
func texts788(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs")
}
func text788(e *py.Eval, ctx variables) string {
	return e.StringText("projects/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text() + "/pipelines/" + ctx["stream_slice"].Member("id").Text() + "/jobs")
}
func value789(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json")
}
func typed789(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json")
}
func texts789(e *py.Eval, ctx variables) py.Value {
	return py.Str("projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json")
}
func text789(e *py.Eval, ctx variables) string {
	return "projects/" + ctx["stream_partition"].Member("project_id").Text() + ".json"
}
func value790(e *py.Eval, ctx variables) py.Value {
	return py.Str("purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed790(e *py.Eval, ctx variables) py.Value {
	return py.Str("purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts790(e *py.Eval, ctx variables) py.Value {
	return py.Str("purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text())
}
func text790(e *py.Eval, ctx variables) string {
	return "purchasedAsin report " + ctx["stream_interval"].Member("start_time").Text()
}
func value791(e *py.Eval, ctx variables) py.Value {
	return py.Str(`query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`)
}
func typed791(e *py.Eval, ctx variables) py.Value {
	return py.Str(`query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`)
}
func texts791(e *py.Eval, ctx variables) py.Value {
	return py.Str(`query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`)
}
func text791(e *py.Eval, ctx variables) string {
	return `query Q($n: Int) {
  d(first: $n, after: "` + ctx["config"].Member("flag").Text() + `") { id }
}`
}
func value792(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text()))
}
func typed792(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text()))
}
func texts792(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text()))
}
func text792(e *py.Eval, ctx variables) string {
	return e.StringText("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text())
}
func value793(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows"))
}
func typed793(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows"))
}
func texts793(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows"))
}
func text793(e *py.Eval, ctx variables) string {
	return e.StringText("query/" + e.Attr(ctx["creation_response"].Member("query"), "id").Text() + "/rows")
}
func value794(e *py.Eval, ctx variables) py.Value {
	return py.Str("raw=" + ctx["config"].Member("flag").Text() + "&x=1")
}
func typed794(e *py.Eval, ctx variables) py.Value {
	return py.Str("raw=" + ctx["config"].Member("flag").Text() + "&x=1")
}
func texts794(e *py.Eval, ctx variables) py.Value {
	return py.Str("raw=" + ctx["config"].Member("flag").Text() + "&x=1")
}
func text794(e *py.Eval, ctx variables) string {
	return "raw=" + ctx["config"].Member("flag").Text() + "&x=1"
}
func value795(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func typed795(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text()),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func texts795(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("reports/2021-06-30/documents/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("polling_job_response").Text()), "json"), "reportDocumentId").Text()),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func text795(e *py.Eval, ctx variables) string {
	return e.StringText(
		"reports/2021-06-30/documents/"+e.Key(e.Call(ctx["stream_slice"].Member("polling_job_response"), "json"), "reportDocumentId").Text(),
		"reports/2021-06-30/documents/{{stream_slice['polling_job_response'].json()['reportDocumentId']}}",
	)
}
func value796(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func typed796(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text()),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func texts796(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("reports/2021-06-30/reports/"+e.Key(e.Call(py.Str(ctx["stream_slice"].Member("create_job_response").Text()), "json"), "reportId").Text()),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func text796(e *py.Eval, ctx variables) string {
	return e.StringText(
		"reports/2021-06-30/reports/"+e.Key(e.Call(ctx["stream_slice"].Member("create_job_response"), "json"), "reportId").Text(),
		"reports/2021-06-30/reports/{{stream_slice['create_job_response'].json()['reportId']}}",
	)
}
func value797(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text())
}
func typed797(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text())
}
func texts797(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text())
}
func text797(e *py.Eval, ctx variables) string {
	return "reports/2021-06-30/" + ctx["stream_slice"].Member("reportId").Text()
}
func value798(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed798(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts798(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + ctx["config"].Member("page_size").Text())
}
func text798(e *py.Eval, ctx variables) string {
	return "reports/getTeamsDeviceUsageUserDetail(period='" + ctx["config"].Member("period").Text() + "')?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()
}
func value799(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text())
}
func typed799(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text())
}
func texts799(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text())
}
func text799(e *py.Eval, ctx variables) string {
	return "reports/" + ctx["creation_response"].Member("id").Text()
}
