// The program that TestOracle builds: it answers questions on its standard
// input with the compiled templates.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

type variables map[string]py.Value

type compiled struct {
	roots []string
	value func(*py.Eval, variables) py.Value
	text  func(*py.Eval, variables) string
	typed func(*py.Eval, variables) py.Value
	// texts is for contexts in which all these fields are strings.
	fields [][2]string
	texts  func(*py.Eval, variables) py.Value
}

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	d := json.NewDecoder(in)
	d.UseNumber()
	for d.More() {
		var q struct {
			N       int             `json:"n"`
			Context json.RawMessage `json:"context"`
		}
		if err := d.Decode(&q); err != nil {
			panic(err)
		}
		a := map[string]any{"value": nil}
		if q.N >= 0 {
			a = answer(templates[q.N], q.Context)
		}
		b, err := json.Marshal(a)
		if err != nil {
			panic(err)
		}
		out.Write(append(b, '\n'))
	}
}

func answer(t compiled, context []byte) (a map[string]any) {
	defer func() {
		if r := recover(); r != nil {
			a = map[string]any{"value": fmt.Sprint("PANIC ", r)}
		}
	}()
	now := func() time.Time { return time.Date(2024, 2, 15, 12, 34, 56, 0, time.UTC) }
	e := &py.Eval{Now: now}
	ctx := newVariables(context)
	for _, name := range t.roots {
		if _, ok := ctx[name]; !ok {
			return map[string]any{"error": "ValueError", "typed_error": "ValueError"}
		}
	}
	a = map[string]any{}
	if v := t.value(e, ctx); e.Err() != nil {
		a["error"] = e.Err().Error()
	} else {
		a["value"] = encode(v)
	}
	e = &py.Eval{Now: now}
	a["text"] = encode(py.Str(t.text(e, newVariables(context))))
	e = &py.Eval{Now: now}
	if v := t.typed(e, newVariables(context)); e.Err() != nil {
		a["typed_error"] = e.Err().Error()
	} else {
		a["typed"] = encode(v)
	}
	if !t.hasTexts(ctx) {
		return a
	}
	a["has_texts"] = true
	e = &py.Eval{Now: now}
	if v := t.texts(e, newVariables(context)); e.Err() != nil {
		a["texts_error"] = e.Err().Error()
	} else {
		a["texts"] = encode(v)
	}
	return a
}

func (t compiled) hasTexts(ctx variables) bool {
	for _, f := range t.fields {
		v, ok := ctx[f[0]].Get(f[1])
		if !ok || v.Kind() != py.KindString {
			return false
		}
	}
	return len(t.fields) > 0
}

// part gives an attribute of a StreamSlice.
func part(v py.Value, name string) py.Value {
	var e py.Eval
	return e.Attr(v, name)
}

// newVariables gives the variables of a context, as the CDK has them.
func newVariables(context []byte) variables {
	ctx := variables{"config": py.Dict(), "parameters": py.Dict()}
	for k, v := range decode(context).Items() {
		name := k.Text()
		isDict := v.Kind() == py.KindDict
		switch {
		case name == "stream_slice" && isDict:
			v = py.StreamSlice(v, py.Dict(), py.Dict())
		case (name == "record" || name == "last_record") && isDict:
			v = py.RecordOf(v, "s", py.None)
		}
		ctx[name] = v
		if name == "stream_slice" {
			ctx["stream_partition"], ctx["stream_interval"] = v, v
		}
	}
	return ctx
}

// decode reads JSON in which {"$py": "…"} is what JSON cannot say.
func decode(raw []byte) py.Value {
	if !bytes.Contains(raw, []byte(`"$py"`)) {
		return py.JSON(raw)
	}
	v := py.JSON(raw)
	switch v.Kind() {
	case py.KindDict:
		if text, ok := v.Member("$py").Str(); ok {
			return special(text)
		}
		var pairs []py.Value
		for k, item := range v.Items() {
			pairs = append(pairs, k, again(item))
		}
		return py.DictOfValues(pairs...)
	case py.KindList:
		var items []py.Value
		for item := range v.Elems() {
			items = append(items, again(item))
		}
		return py.ListOf(items...)
	}
	return v
}

func again(v py.Value) py.Value {
	b, err := v.AppendJSON(nil)
	if err != nil {
		panic(err)
	}
	return decode(b)
}

func special(text string) py.Value {
	switch text {
	case "inf":
		return py.Float(math.Inf(1))
	case "-inf":
		return py.Float(math.Inf(-1))
	case "nan":
		return py.Float(math.NaN())
	}
	return py.Literal(text)
}

// encode says a value as the table does.
func encode(v py.Value) any {
	switch v.Kind() {
	case py.KindUndefined, py.KindNone:
		return nil
	case py.KindBool:
		return v.Truth()
	case py.KindInt, py.KindBigInt:
		return json.Number(v.Repr())
	case py.KindFloat:
		f, _ := v.Float64()
		if math.IsInf(f, 0) || math.IsNaN(f) {
			return map[string]any{"$py": v.Repr()}
		}
		return json.Number(v.Repr())
	case py.KindString:
		b, err := v.AppendJSON(nil) // keeps surrogates that have no pair
		if err != nil {
			panic(err)
		}
		return json.RawMessage(b)
	case py.KindList:
		out := []any{}
		for item := range v.Elems() {
			out = append(out, encode(item))
		}
		return out
	case py.KindDict, py.KindRecord, py.KindSlice:
		out := map[string]any{}
		for k, item := range v.Items() {
			if k.Kind() != py.KindString {
				return map[string]any{"$py": v.Repr()}
			}
			out[k.Text()] = encode(item)
		}
		return out
	}
	return map[string]any{"$py": v.Repr()}
}
