package customcomponents

import (
	"context"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/custom"
	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/paging"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
	"github.com/airgen/airgen/runtime/retriever"
	"github.com/airgen/airgen/runtime/source"
)

// Change is called with the components of each connector that is made: tests
// take some away.
var Change = func(*Components) {}

func components() Components {
	c := Components{
		KeyAuthenticator:           func(c custom.Context) (fetch.Authenticator, error) { return key{c.Fields.Member("key")}, nil },
		RowsExtractor:              func(custom.Context) (custom.Extractor, error) { return rows, nil },
		AskRequester:               ask,
		GiveRetriever:              func(custom.Context) (custom.Retriever, error) { return give("id"), nil },
		ShopsPartitionRouter:       partitions(py.Dict("shop", py.Str("a")), py.Dict("shop", py.Str("b"))),
		RegionsPartitionRouter:     partitions(py.Dict("region", py.Str("us")), py.Dict("region", py.Str("cn"))),
		MarkTransformation:         mark,
		NumberCursor:               number,
		SchemaSchemaLoader:         func(custom.Context) (custom.SchemaLoader, error) { return schema, nil },
		PatienceBackoff:            func(custom.Context) (fetch.Backoff, error) { return patience{}, nil },
		LoginPatienceBackoff:       func(custom.Context) (fetch.Backoff, error) { return patience{}, nil },
		LenientErrorHandler:        func(custom.Context) (fetch.ErrorHandler, error) { return &lenient{}, nil },
		MigrateStateMigration:      func(custom.Context) (custom.StateMigration, error) { return migrate, nil },
		SemicolonsDecoder:          func(custom.Context) (decode.Decoder, error) { return semicolons{}, nil },
		OddRecordFilter:            func(custom.Context) (custom.RecordFilter, error) { return odd, nil },
		OddItemRecordFilter:        func(custom.Context) (custom.RecordFilter, error) { return odd, nil },
		TextsNormalization:         func(custom.Context) (custom.Normalization, error) { return texts, nil },
		TwoPagesPaginationStrategy: func(custom.Context) (paging.Strategy, error) { return twoPages{}, nil },
		NamesRetriever:             func(custom.Context) (custom.Retriever, error) { return give("name"), nil },
		PublicRecordFilter:         func(custom.Context) (custom.RecordFilter, error) { return public, nil },
		SourceTransformation:       mark,
		OrderRequester:             func(custom.Context) (custom.Requester, error) { return order, nil },
		LookRequester:              func(custom.Context) (custom.Requester, error) { return look, nil },
		FetchRequester:             func(custom.Context) (custom.Requester, error) { return download, nil },
		PictureRequester:           func(custom.Context) (custom.Requester, error) { return picture, nil },
		PlaceExtractor:             func(custom.Context) (custom.Extractor, error) { return place, nil },
		ChosenAuthenticator:        func(c custom.Context) (fetch.Authenticator, error) { return key{c.Fields.Member("key")}, nil },
	}
	Change(&c)
	return c
}

const api = "https://api.example.com"

type key struct{ value py.Value }

func (k key) Apply(_ context.Context, req *fetch.Request) error {
	req.Query("key", k.value)
	return nil
}

func rows(p *retriever.Page) iter.Seq2[py.Value, error] {
	return func(yield func(py.Value, error) bool) {
		for element, err := range p.Elements() {
			if err != nil {
				yield(py.Value{}, err)
				return
			}
			for row := range element.Member("rows").Elems() {
				if !yield(row, nil) {
					return
				}
			}
		}
	}
}

func ask(c custom.Context) (custom.Requester, error) {
	path := c.Fields.Member("path").Text()
	return func(slice, _ py.Value) (*fetch.Request, error) {
		return fetch.Get(api, path+"/"+slice.Member("region").Text()), nil
	}, nil
}

// give reads two records with one member.
func give(member string) custom.Retriever {
	return func(context.Context, *source.Slice, py.Value) iter.Seq2[*record.Record, error] {
		return func(yield func(*record.Record, error) bool) {
			var rec record.Record
			for i := range 2 {
				if !yield(&rec, rec.SetValue(py.Dict(member, py.Str(fmt.Sprint(member, i+1))))) {
					return
				}
			}
		}
	}
}

func partitions(all ...py.Value) func(custom.Context) (custom.PartitionRouter, error) {
	return func(custom.Context) (custom.PartitionRouter, error) {
		return func(context.Context) iter.Seq2[py.Value, error] {
			return func(yield func(py.Value, error) bool) {
				for _, p := range all {
					if !yield(p, nil) {
						return
					}
				}
			}
		}, nil
	}
}

func mark(c custom.Context) (custom.Transformation, error) {
	field := "mark"
	if own := c.Fields.Member("field"); !own.IsUndefined() {
		field = own.Text()
	}
	return func(rec *record.Record, _ py.Value) error { return rec.Add([]string{field}, py.Str("x")) }, nil
}

func number(c custom.Context) (custom.Cursor, error) {
	field := c.Fields.Member("cursor_field").Text()
	return func(state py.Value) (checkpoint.Tracker, error) {
		return checkpoint.NewCount(checkpoint.Count{Field: field}, state)
	}, nil
}

func schema(context.Context) ([]byte, error) { return []byte(`{"type":"object","title":"ours"}`), nil }

type patience struct{}

func (patience) Wait(fetch.Failed) (time.Duration, error) { return time.Millisecond, nil }

// lenient takes a 404 for an empty page.
type lenient struct{ fetch.DefaultErrorHandler }

func (l *lenient) Interpret(resp *fetch.Response, err error) (fetch.Resolution, error) {
	if resp != nil && resp.Status == 404 {
		return fetch.Resolution{Action: fetch.Ignore}, nil
	}
	return l.DefaultErrorHandler.Interpret(resp, err)
}

func migrate(state py.Value) (py.Value, error) {
	if old := state.Member("last"); !old.IsUndefined() {
		return py.Dict("id", old), nil
	}
	return state, nil
}

type semicolons struct{}

func (semicolons) Elements(body decode.Body) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		text, err := io.ReadAll(body)
		if err != nil {
			yield(nil, err)
			return
		}
		for _, id := range strings.Split(string(text), ";") {
			if !yield(fmt.Appendf(nil, `{"id":%s}`, id), nil) {
				return
			}
		}
	}
}

func odd(rec *record.Record, _ py.Value) (bool, error) { return py.ToInt64(rec.Get("id"))%2 == 1, nil }

func texts(rec *record.Record) error { return rec.Add([]string{"id"}, py.Str(rec.Get("id").Text())) }

type twoPages struct{}

func (twoPages) First() py.Value { return py.Int(1) }

func (twoPages) Next(p paging.Page) (py.Value, error) {
	if p.Token().Text() == "1" {
		return py.Int(2), nil
	}
	return py.Value{}, nil
}

// public drops properties whose name begins with an underscore.
func public(rec *record.Record, _ py.Value) (bool, error) {
	for name := range rec.Value().Items() {
		return !strings.HasPrefix(name.Text(), "_"), nil
	}
	return false, nil
}

func order(slice, _ py.Value) (*fetch.Request, error) {
	return fetch.Post(api, "order/"+slice.Member("region").Text()), nil
}

func look(slice, _ py.Value) (*fetch.Request, error) {
	var e py.Eval
	job := e.Attr(slice, "extra_fields").Member("creation_response").Member("id")
	return fetch.Get(api, "look/"+job.Text()), nil
}

func download(slice, _ py.Value) (*fetch.Request, error) {
	var e py.Eval
	target := e.Attr(slice, "extra_fields").Member("download_target")
	return fetch.Get(api, "fetch/"+target.Text()), nil
}

func picture(slice, _ py.Value) (*fetch.Request, error) {
	var e py.Eval
	return fetch.Get(api, "pictures/"+e.Attr(slice, "extra_fields").Member("download_target").Text()), nil
}

// place gives where the file of a record is.
func place(p *retriever.Page) iter.Seq2[py.Value, error] {
	return func(yield func(py.Value, error) bool) {
		for rec, err := range p.Elements() {
			if !yield(rec.Member("place"), err) || err != nil {
				return
			}
		}
	}
}
