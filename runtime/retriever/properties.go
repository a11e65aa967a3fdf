package retriever

import (
	"context"
	"fmt"
	"iter"
	"sync"
	"unicode/utf8"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// Properties are the query properties of a stream: the fields that its requests
// name, in one list or in several. It is built once and used by all slices.
type Properties struct {
	// List are the properties, when the manifest has them.
	List []string
	// Fetch yields the records that name the properties, when an endpoint has
	// them; it is asked once. FieldPath leads to the name in each.
	Fetch     func(ctx context.Context) iter.Seq2[py.Value, error]
	FieldPath []string
	// Always are named in every request.
	Always []string
	// Selected tells what the user has selected; nil or ok false: everything.
	Selected func() (names map[string]bool, ok bool)
	// Chunking cuts the list; nil for one request a page.
	Chunking *Chunking

	lock    sync.Mutex
	fetched []string
	done    bool
}

// Chunking cuts a list of properties into several requests.
type Chunking struct {
	// Limit is the size of a chunk: in properties, or in characters, of which
	// each property counts three more than it has. 0 is no limit.
	Limit        int
	ByCharacters bool
	// MergeKeys are the members by which the parts of a record are found; none
	// means "id".
	MergeKeys []string
}

func (c *Chunking) mergeKeys() []string {
	if len(c.MergeKeys) == 0 {
		return []string{"id"}
	}
	return c.MergeKeys
}

// chunks are the lists of properties to ask for, page by page. A stream without
// query properties has one empty chunk.
func (p *Properties) chunks(ctx context.Context) ([][]string, error) {
	if p == nil {
		return [][]string{nil}, nil
	}
	names, err := p.names(ctx)
	if err != nil {
		return nil, err
	}
	var (
		selected map[string]bool
		some     bool
	)
	if p.Selected != nil {
		selected, some = p.Selected()
	}
	wanted := func(name string) bool { return !some || selected[name] }
	c := p.Chunking
	if c == nil || c.Limit <= 0 {
		return [][]string{p.single(names, wanted)}, nil
	}
	chunk, size := p.begin(), 0
	var chunks [][]string
	for _, name := range names {
		if !wanted(name) {
			continue
		}
		n := 1
		if c.ByCharacters {
			n = utf8.RuneCountInString(name) + 3
		}
		if size+n > c.Limit {
			chunks = append(chunks, chunk)
			chunk, size = p.begin(), 0
		}
		chunk = append(chunk, name)
		size += n
	}
	return append(chunks, chunk), nil
}

func (p *Properties) begin() []string { return append([]string(nil), p.Always...) }

// single is the one chunk there is. With chunking but without a limit, the CDK
// neither selects, nor puts the fixed properties first.
func (p *Properties) single(names []string, wanted func(string) bool) []string {
	if p.Chunking != nil {
		return append(append([]string(nil), names...), p.Always...)
	}
	chunk := p.begin()
	for _, name := range names {
		if wanted(name) {
			chunk = append(chunk, name)
		}
	}
	return chunk
}

// names are the properties, asked for at the first need.
func (p *Properties) names(ctx context.Context) ([]string, error) {
	if p.Fetch == nil {
		return p.List, nil
	}
	p.lock.Lock()
	defer p.lock.Unlock()
	if p.done {
		return p.fetched, nil
	}
	path := jsonspan.NewPath(p.FieldPath...)
	var names []string
	for record, err := range p.Fetch(ctx) {
		if err != nil {
			return nil, err
		}
		name, err := propertyName(record, path)
		if err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	p.fetched, p.done = names, true
	return names, nil
}

// propertyName is the text of what the path leads to; "[]" when it leads
// nowhere, as in the CDK.
func propertyName(record py.Value, path jsonspan.Path) (string, error) {
	if path.Len() == 0 {
		return record.Text(), nil
	}
	text, err := record.AppendJSON(nil)
	if err != nil {
		return "", err
	}
	found, err := path.Find(text)
	switch {
	case err != nil:
		return "", err
	case len(found) == 0:
		return "[]", nil
	case len(found) > 1:
		return "", fmt.Errorf("property_field_path: %w", jsonspan.ErrManyMatches)
	}
	return py.JSON(found[0]).Text(), nil
}
