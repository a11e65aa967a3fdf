package retriever

import (
	"bytes"
	"context"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// Answer sends one request and gives the first element of its answer, detached:
// the answer of a login. A nil decoder reads JSON.
func Answer(ctx context.Context, r *fetch.Requester, req *fetch.Request, decoder decode.Decoder) (py.Value, error) {
	resp, err := r.Send(ctx, req)
	if err != nil {
		return py.Value{}, err
	}
	defer resp.Close()
	if decoder == nil {
		return resp.Value().Detach(), nil
	}
	for element, err := range decoder.Elements(decode.Body{Reader: bytes.NewReader(resp.Body), ContentType: resp.Header.Get("Content-Type")}) {
		if err != nil {
			return py.Value{}, err
		}
		return py.JSON(element).Detach(), nil
	}
	return py.Dict(), nil
}
