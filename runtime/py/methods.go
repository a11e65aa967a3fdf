package py

// methodExists reports whether values of v's type have a method of the name,
// whether or not this package can call it.
func methodExists(v Value, name string) bool {
	switch v.kind {
	case KindString:
		return isStrMethod(name)
	case KindBytes:
		return isBytesMethod(name)
	case KindList:
		return isListMethod(name)
	case KindTuple:
		return name == "count" || name == "index"
	case KindDict:
		return isDictMethod(name)
	case KindRecord, KindSlice:
		return isMappingMethod(name)
	case KindSet:
		return isSetMethod(name)
	case KindInt, KindBigInt, KindBool:
		return isIntMethod(name)
	case KindFloat:
		return isFloatMethod(name)
	case KindTime, KindDate, KindDelta, KindDuration, KindClock, KindZone:
		return isTimeMethod(v, name)
	}
	return false
}

// callMethod calls a method that v's type has.
func (e *Eval) callMethod(v Value, name string, args []Value, kw []Kwarg) Value {
	if e.stopped() {
		return Value{}
	}
	switch v.kind {
	case KindString:
		return e.strMethod(v, name, args, kw)
	case KindBytes:
		return e.bytesMethod(v, name, args, kw)
	case KindList:
		return e.listMethod(v, name, args, kw)
	case KindTuple:
		return e.sequenceMethod(v, name, args, kw)
	case KindDict, KindRecord, KindSlice:
		return e.dictMethod(v, name, args, kw)
	case KindSet:
		return e.setMethod(v, name, args, kw)
	case KindInt, KindBigInt, KindBool, KindFloat:
		return e.numberMethod(v, name, args, kw)
	}
	return e.timeMethod(v, name, args, kw)
}

// attribute gives an attribute that is no method.
func attribute(v Value, name string) (Value, bool) {
	switch v.kind {
	case KindInt, KindBigInt, KindBool:
		switch name {
		case "real", "numerator":
			var e Eval
			return e.Pos(v), true
		case "imag":
			return Int(0), true
		case "denominator":
			return Int(1), true
		}
	case KindFloat:
		switch name {
		case "real":
			return v, true
		case "imag":
			return Float(0), true
		}
	case KindTime, KindDate, KindDelta, KindDuration, KindClock:
		return timeAttribute(v, name)
	case KindTuple:
		for i, n := range v.box.names {
			if n == name {
				return v.box.items[i], true
			}
		}
	}
	return Value{}, false
}

// noMethod is the error for a method of Python that has no use in templates
// and is not written here.
func (e *Eval) noMethod(v Value, name string) Value {
	return e.Fail(AttributeError, "the method "+name+" of "+typeName(v)+" is not supported")
}

// bind sorts a call's arguments under the names of parameters; the first
// required ones must be given. A name that starts with a hyphen can only be given
// by position. What is not given is Absent. A call that does not fit is a
// TypeError.
func (e *Eval) bind(function string, args []Value, kw []Kwarg, required int, names ...string) ([]Value, bool) {
	if len(args) > len(names) {
		e.Fail(TypeError, function+"() got too many arguments")
		return nil, false
	}
	out := make([]Value, len(names))
	for i := range out {
		out[i] = Absent
	}
	copy(out, args)
	for _, k := range kw {
		i := 0
		for i < len(names) && names[i] != k.Name {
			i++
		}
		if i == len(names) || i < len(args) {
			e.Fail(TypeError, function+"() got an unexpected argument "+k.Name)
			return nil, false
		}
		out[i] = k.Value
	}
	for i := range required {
		if out[i].IsAbsent() {
			e.Fail(TypeError, function+"() misses an argument")
			return nil, false
		}
	}
	return out, true
}

// whole gives an argument that Python takes for an index; anything but an int
// or a bool is a TypeError. Ints beyond 64 bits are cut to the largest one.
func (e *Eval) whole(v Value) (int, bool) {
	switch v.kind {
	case KindInt, KindBool:
		return int(v.n), true
	case KindBigInt:
		if v.box.big.Sign() < 0 {
			return -1 << 62, true
		}
		return 1 << 62, true
	}
	e.Fail(TypeError, typeName(v)+" object cannot be interpreted as an integer")
	return 0, false
}

// wholeOr is whole with a value for what is not given.
func (e *Eval) wholeOr(v Value, otherwise int) (int, bool) {
	if v.IsAbsent() {
		return otherwise, true
	}
	return e.whole(v)
}

// text gives an argument that must be a string.
func (e *Eval) textArg(v Value) (string, bool) {
	if v.kind == KindString {
		return v.s, true
	}
	e.Fail(TypeError, "expected a string, not "+typeName(v))
	return "", false
}
