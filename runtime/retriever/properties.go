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
	// Endpoint names the properties, when an endpoint knows them.
	Endpoint *Names
	// Always are named in every request.
	Always []string
	// Selected tells what the user has selected; nil or ok false: everything.
	Selected func() (names map[string]bool, ok bool, err error)
	// Chunking cuts the list; nil for one request a page.
	Chunking *Chunking

	lock sync.Mutex
	cut  [][]string // what chunks gives, once it is known
}

// Names are properties that an endpoint knows (PropertiesFromEndpoint). It is
// asked once, for all streams that have the same one.
type Names struct {
	// Fetch yields the records that name the properties. Path leads to the name
	// in each.
	Fetch func(ctx context.Context) iter.Seq2[py.Value, error]
	Path  []string

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

// noProperties is the one chunk of a stream without query properties.
var noProperties = [][]string{nil}

// chunks are the lists of properties to ask for, page by page: always the same,
// and found at the first need. What could not be found is looked for again.
func (p *Properties) chunks(ctx context.Context) ([][]string, error) {
	if p == nil {
		return noProperties, nil
	}
	p.lock.Lock()
	defer p.lock.Unlock()
	if p.cut != nil {
		return p.cut, nil
	}
	var (
		selected map[string]bool
		some     bool
		err      error
	)
	if p.Selected != nil {
		if selected, some, err = p.Selected(); err != nil {
			return nil, err
		}
	}
	names, err := p.names(ctx)
	if err != nil {
		return nil, err
	}
	p.cut = p.chunked(names, func(name string) bool { return !some || selected[name] })
	return p.cut, nil
}

// chunked cuts the list of the properties that are wanted.
func (p *Properties) chunked(names []string, wanted func(name string) bool) [][]string {
	c := p.Chunking
	if c == nil || c.Limit == 0 {
		return [][]string{p.single(names, wanted)}
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
	return append(chunks, chunk)
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

// names are the properties that the manifest lists or the endpoint knows.
func (p *Properties) names(ctx context.Context) ([]string, error) {
	if p.Endpoint == nil {
		return p.List, nil
	}
	return p.Endpoint.all(ctx)
}

// all are the names, asked for until there is an answer.
func (n *Names) all(ctx context.Context) ([]string, error) {
	n.lock.Lock()
	defer n.lock.Unlock()
	if n.done {
		return n.fetched, nil
	}
	path := jsonspan.EvaluatedPath(n.Path...)
	var names []string
	for record, err := range n.Fetch(ctx) {
		if err != nil {
			return nil, err
		}
		name, err := propertyName(record, path)
		if err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	n.fetched, n.done = names, true
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
