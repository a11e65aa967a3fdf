package retriever

import (
	"errors"
	"iter"
	"strings"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/record"
)

// merger puts the parts of records together that came in several responses,
// each with some of the properties.
type merger struct {
	keys  []string // in order of appearance
	parts map[string][]span
	text  []byte // of all parts
}

// span is a part of merger.text.
type span struct{ from, to int }

func (m *merger) reset() {
	m.keys, m.text = m.keys[:0], m.text[:0]
	clear(m.parts)
}

func (m *merger) some() bool { return len(m.keys) > 0 }

// errMergeKey is the CDK's TypeError for merge keys that are not texts.
var errMergeKey = errors.New("the value of a merge key of record_merge_strategy is not a text")

// Merge keeps a record that passed filters and transformations until all chunks
// of the page have been read. It reports false for a record without a merge key,
// or when nothing is to be merged: that one is emitted at once.
func (p *Page) Merge(rec *record.Record) (taken bool, err error) {
	props := p.simple.Properties
	if props == nil || props.Chunking == nil {
		return false, nil
	}
	names := props.Chunking.mergeKeys()
	key := make([]string, len(names))
	textual := true
	for i, name := range names {
		value := rec.Get(name)
		if !value.Truth() {
			return false, nil
		}
		text, ok := value.Str()
		key[i], textual = text, textual && ok
	}
	if !textual {
		return false, errMergeKey
	}
	return true, p.tally.merged.add(strings.Join(key, ","), rec)
}

func (m *merger) add(key string, rec *record.Record) error {
	from := len(m.text)
	text, err := rec.AppendAll(m.text)
	if err != nil {
		return err
	}
	m.text = text
	if m.parts == nil {
		m.parts = map[string][]span{}
	}
	key = strings.Clone(key)
	if _, known := m.parts[key]; !known {
		m.keys = append(m.keys, key)
	}
	m.parts[key] = append(m.parts[key], span{from, len(text)})
	return nil
}

// Merged yields the merged records of a page with the response of its last
// chunk, and nothing with those before it. Each is lent until the next one.
func (p *Page) Merged() iter.Seq2[*record.Record, error] {
	return func(yield func(*record.Record, error) bool) {
		if !p.last {
			return
		}
		m := &p.tally.merged
		var texts [][]byte
		for _, key := range m.keys {
			texts = texts[:0]
			for _, s := range m.parts[key] {
				texts = append(texts, m.text[s.from:s.to])
			}
			p.scratch = appendMerged(p.scratch[:0], texts)
			item, err := p.single.of(p.scratch)
			if err != nil {
				yield(nil, err)
				return
			}
			p.rec.Set(item)
			if !yield(&p.rec, nil) {
				return
			}
		}
	}
}

// appendMerged merges objects: members in order of appearance, the last value
// wins, and objects under the same key are merged in their turn.
func appendMerged(dst []byte, objects [][]byte) []byte {
	if len(objects) == 1 {
		return append(dst, objects[0]...)
	}
	type member struct {
		key    []byte
		values [][]byte // objects to be merged, or one value
	}
	var members []member
	index := map[string]int{}
	for _, object := range objects {
		for key, value := range jsonspan.Members(object) {
			name, _ := jsonspan.Unquote(key)
			at, known := index[name]
			if !known {
				at = len(members)
				index[name] = at
				members = append(members, member{key: key})
			}
			m := &members[at]
			if len(m.values) == 0 || jsonspan.KindOf(value) != jsonspan.Object || jsonspan.KindOf(m.values[0]) != jsonspan.Object {
				m.values = m.values[:0]
			}
			m.values = append(m.values, value)
		}
	}
	dst = append(dst, '{')
	for i, m := range members {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(append(dst, m.key...), ':')
		dst = appendMerged(dst, m.values)
	}
	return append(dst, '}')
}
