package py

// IsDefined is the test defined.
func (v Value) IsDefined() bool { return v.kind != KindUndefined }

// IsBoolean is the test boolean.
func (v Value) IsBoolean() bool { return v.kind == KindBool }

// IsTrue is the test true: the value True itself.
func (v Value) IsTrue() bool { return v.kind == KindBool && v.n != 0 }

// IsFalse is the test false: the value False itself.
func (v Value) IsFalse() bool { return v.kind == KindBool && v.n == 0 }

// IsInteger is the test integer: an int, no bool.
func (v Value) IsInteger() bool { return v.kind == KindInt || v.kind == KindBigInt }

// IsFloat is the test float.
func (v Value) IsFloat() bool { return v.kind == KindFloat }

// IsNumber is the test number: bools are numbers too.
func (v Value) IsNumber() bool { return v.isNumber() }

// IsString is the test string.
func (v Value) IsString() bool { return v.kind == KindString }

// IsMapping is the test mapping: dicts, Records and StreamSlices.
func (v Value) IsMapping() bool {
	return v.kind == KindDict || v.kind == KindRecord || v.kind == KindSlice
}

// IsIterable is the test iterable; undefined values are.
func (v Value) IsIterable() bool {
	switch v.kind {
	case KindUndefined, KindString, KindBytes, KindList, KindTuple, KindSet, KindView, KindIter, KindDict, KindRecord, KindSlice:
		return true
	}
	return false
}

// IsSequence is the test sequence: what has a length and items.
func (v Value) IsSequence() bool {
	switch v.kind {
	case KindUndefined, KindString, KindBytes, KindList, KindTuple, KindDict, KindRecord, KindSlice:
		return true
	}
	return false
}

// IsCallable is the test callable; undefined values are, as their class has a
// method for calls.
func (v Value) IsCallable() bool { return v.kind == KindMethod || v.kind == KindUndefined }

// IsEscaped is the test escaped: text that counts as safe markup.
func (v Value) IsEscaped() bool { return v.safe() == safeMark }

// IsLower is the test lower, of the value's text.
func (v Value) IsLower() bool { return isLowerText(v.Text()) }

// IsUpper is the test upper, of the value's text.
func (v Value) IsUpper() bool { return isUpperText(v.Text()) }

// SameAs is the test sameas: the same object. Numbers and texts count as the
// same when they are equal and of one type, as CPython's constants are.
func SameAs(a, b Value) bool {
	if a.kind != b.kind {
		return false
	}
	switch a.kind {
	case KindNone, KindBool, KindInt, KindString, KindEllipsis:
		return a.n == b.n && a.s == b.s
	case KindUndefined:
		return false
	}
	if a.box != nil {
		return a.box == b.box
	}
	return len(a.s) > 0 && len(a.s) == len(b.s) && &bytesOf(a.s)[0] == &bytesOf(b.s)[0]
}

// IsDivisibleBy is the test divisibleby.
func (e *Eval) IsDivisibleBy(v, by Value) bool {
	r := e.Mod(v, by)
	return !e.stopped() && EqualInt(r, 0)
}

// IsEven is the test even.
func (e *Eval) IsEven(v Value) bool {
	r := e.Mod(v, Int(2))
	return !e.stopped() && EqualInt(r, 0)
}

// IsOdd is the test odd.
func (e *Eval) IsOdd(v Value) bool {
	r := e.Mod(v, Int(2))
	return !e.stopped() && EqualInt(r, 1)
}
