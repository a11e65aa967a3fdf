package ir

import "reflect"

// Parts visits the templates and Python classes of a stream, each once, in
// the order of the model's fields: *Template and *Custom values. Other streams
// that the stream refers to are left out.
func Parts(s *Stream, visit func(part any)) {
	v := parts{visit: visit, seen: map[any]bool{}}
	v.value(reflect.ValueOf(*s))
}

type parts struct {
	visit func(any)
	seen  map[any]bool
}

func (p *parts) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || p.seen[v.Interface()] {
			return
		}
		p.seen[v.Interface()] = true
		switch x := v.Interface().(type) {
		case *Stream:
		case *Template, *Custom:
			p.visit(x)
		default:
			p.value(v.Elem())
		}
	case reflect.Interface:
		if !v.IsNil() {
			p.value(v.Elem())
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			for i := range v.Len() {
				p.value(v.Index(i))
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				p.value(v.Field(i))
			}
		}
	}
}
