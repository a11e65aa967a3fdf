package fetch

import (
	"strings"

	"github.com/airgen/airgen/runtime/py"
)

// Place says where in a request something is injected. The zero Place is
// nowhere.
type Place struct {
	in   where
	path []string
}

type where uint8

const (
	nowhere where = iota
	inQuery
	inHeader
	inForm
	inJSON
)

// InQuery is a request_parameter.
func InQuery(key string) Place { return Place{inQuery, []string{key}} }

// InHeader is a header.
func InHeader(name string) Place { return Place{inHeader, []string{name}} }

// InForm is a field of a url-encoded body (body_data).
func InForm(key string) Place { return Place{inForm, []string{key}} }

// InJSON is a member of a JSON body: one name is field_name, several are
// field_path, whose outer objects are made when they do not exist.
func InJSON(path ...string) Place { return Place{inJSON, path} }

// IsZero tells the Place that is nowhere.
func (p Place) IsZero() bool { return p.in == nowhere }

// InHeaders tells a Place among the headers.
func (p Place) InHeaders() bool { return p.in == inHeader }

// injection is a value that is put somewhere.
type injection struct {
	at    Place
	value py.Value
}

// merged adds what was injected to the requester's own fields. The same key
// from two sources is an error, even with equal values.
func merged(own fields, in where, sources ...[]injection) (fields, error) {
	out := own
	for _, source := range sources {
		for _, inject := range source {
			if inject.at.in != in {
				continue
			}
			key := inject.at.path[0]
			if out.has(key) {
				return nil, collision(key)
			}
			if len(out) == len(own) {
				out = append(fields(nil), own...) // never into the caller's array
			}
			out = append(out, field{key, inject.value})
		}
	}
	return out, nil
}

func collision(path ...string) error {
	return valueError("Request body collision, duplicate keys detected at key path: " + strings.Join(path, ".") +
		". Please ensure that all keys in the request are unique.")
}

// object is a JSON object under construction: a body together with what is
// injected into it, at any depth.
type object struct {
	keys    []string
	members map[string]any // py.Value or *object
}

// objectOf opens one level of a dict. Deeper levels stay values until something
// is injected into them.
func objectOf(value py.Value) *object {
	o := &object{members: make(map[string]any)}
	if isDict(value) {
		for key, member := range value.Items() {
			o.put(jsonKey(key), member)
		}
	}
	return o
}

func (o *object) put(key string, member any) {
	if _, ok := o.members[key]; !ok {
		o.keys = append(o.keys, key)
	}
	o.members[key] = member
}

// inject puts value at a path. Equal values at the same path are fine and
// objects are merged; anything else is a collision.
func (o *object) inject(path []string, value py.Value) error {
	at := o
	for i, key := range path[:len(path)-1] {
		next, ok := at.members[key]
		if !ok {
			next = &object{members: make(map[string]any)}
			at.put(key, next)
		}
		if inner, isValue := next.(py.Value); isValue {
			if !isDict(inner) {
				return collision(path[:i+1]...)
			}
			next = objectOf(inner)
			at.put(key, next)
		}
		at = next.(*object)
	}
	key := path[len(path)-1]
	have, ok := at.members[key]
	if !ok {
		at.put(key, value)
		return nil
	}
	if isDict(value) {
		if inner, isValue := have.(py.Value); isValue && isDict(inner) {
			have = objectOf(inner)
			at.put(key, have)
		}
		if inner, isObject := have.(*object); isObject {
			for name, member := range value.Items() {
				if err := inner.inject([]string{jsonKey(name)}, member); err != nil {
					return collision(path...)
				}
			}
			return nil
		}
	}
	if inner, isValue := have.(py.Value); isValue && py.Equal(inner, value) {
		return nil
	}
	return collision(path...)
}

func (o *object) appendJSON(dst []byte) ([]byte, error) {
	dst = append(dst, '{')
	for i, key := range o.keys {
		if i > 0 {
			dst = append(dst, ',')
		}
		var err error
		if dst, err = py.Str(key).AppendJSON(dst); err != nil {
			return nil, err
		}
		dst = append(dst, ':')
		switch member := o.members[key].(type) {
		case *object:
			dst, err = member.appendJSON(dst)
		case py.Value:
			dst, err = member.AppendJSON(dst)
		}
		if err != nil {
			return nil, err
		}
	}
	return append(dst, '}'), nil
}
