package py

import (
	"math"
	"math/big"
	"strings"
)

// Equal is Python's ==.
func Equal(a, b Value) bool {
	if a.isNumber() && b.isNumber() {
		return compareNumbers(a, b) == 0
	}
	if a.kind != b.kind {
		// A Record equals other Records only.
		da, db := a.dictionary(), b.dictionary()
		return da != nil && db != nil && a.kind != KindRecord && b.kind != KindRecord && equalDicts(da, db)
	}
	switch a.kind {
	case KindString, KindBytes:
		return a.s == b.s
	case KindList, KindTuple:
		x, y := a.elements(), b.elements()
		if len(x) != len(y) {
			return false
		}
		for i := range x {
			if !Equal(x[i], y[i]) {
				return false
			}
		}
		return true
	case KindSet:
		if len(a.box.items) != len(b.box.items) {
			return false
		}
		for _, it := range a.box.items {
			if !contains(b.box.items, it) {
				return false
			}
		}
		return true
	case KindDict, KindRecord, KindSlice:
		return equalDicts(a.dictionary(), b.dictionary())
	case KindTime, KindDate:
		return a.isNaive() == b.isNaive() && a.box.at.Equal(b.box.at)
	case KindDelta, KindClock:
		return a.n == b.n
	case KindIter:
		return a.box == b.box
	case KindView:
		return a.box.name == b.box.name && Equal(SetOf(a.box.items...), SetOf(b.box.items...))
	case KindDuration:
		return a.n == b.n && a.box.years*12+a.box.months == b.box.years*12+b.box.months
	case KindMethod:
		return a.s == b.s
	}
	return true
}

func equalDicts(a, b *dict) bool {
	if len(a.keys) != len(b.keys) {
		return false
	}
	for i, k := range a.keys {
		v, ok := b.get(k)
		if !ok || !Equal(a.vals[i], v) {
			return false
		}
	}
	return true
}

// EqualStr reports v == s without allocating.
func EqualStr(v Value, s string) bool { return v.kind == KindString && v.s == s }

// InStrs reports v in a list of constant strings, without allocating.
func InStrs(v Value, texts ...string) bool {
	for _, t := range texts {
		if EqualStr(v, t) {
			return true
		}
	}
	return false
}

// EqualInt reports v == i.
func EqualInt(v Value, i int64) bool {
	switch v.kind {
	case KindInt, KindBool:
		return v.n == i
	case KindFloat:
		return v.float() == float64(i)
	}
	return false
}

// nan is what compareNumbers gives when one side is not a number.
const nan = 2

// compareNumbers gives -1, 0 or 1, or nan.
func compareNumbers(a, b Value) int {
	if (a.kind == KindInt || a.kind == KindBool) && (b.kind == KindInt || b.kind == KindBool) {
		switch {
		case a.n < b.n:
			return -1
		case a.n > b.n:
			return 1
		}
		return 0
	}
	if a.kind != KindFloat && b.kind != KindFloat {
		return a.bigInt().Cmp(b.bigInt())
	}
	x, _ := a.Float64()
	y, _ := b.Float64()
	if math.IsNaN(x) || math.IsNaN(y) {
		return nan
	}
	if math.IsInf(x, 0) || math.IsInf(y, 0) || a.kind == b.kind {
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	}
	return exact(a).Cmp(exact(b))
}

// exact gives a finite number without rounding.
func exact(v Value) *big.Rat {
	if v.kind == KindFloat {
		return new(big.Rat).SetFloat64(v.float())
	}
	return new(big.Rat).SetInt(v.bigInt())
}

// order compares two values as < does; ok is false when nothing may be said
// (an error is raised then, except for NaN).
func (e *Eval) order(a, b Value, sign string) (cmp int, ok bool) {
	if e.stopped() {
		return 0, false
	}
	switch {
	case !e.operands(a, b):
		return 0, false
	case a.isNumber() && b.isNumber():
		c := compareNumbers(a, b)
		return c, c != nan
	case a.kind != b.kind:
		e.Fail(TypeError, "'"+sign+"' not supported between instances of "+typeName(a)+" and "+typeName(b))
		return 0, false
	}
	switch a.kind {
	case KindString, KindBytes:
		return strings.Compare(a.s, b.s), true
	case KindTime, KindDate:
		if a.isNaive() != b.isNaive() {
			e.Fail(TypeError, "can't compare offset-naive and offset-aware datetimes")
			return 0, false
		}
		return a.box.at.Compare(b.box.at), true
	case KindDelta, KindClock:
		switch {
		case a.n < b.n:
			return -1, true
		case a.n > b.n:
			return 1, true
		}
		return 0, true
	case KindList, KindTuple:
		x, y := a.elements(), b.elements()
		for i := range min(len(x), len(y)) {
			if !Equal(x[i], y[i]) {
				return e.order(x[i], y[i], sign)
			}
		}
		return len(x) - len(y), true
	}
	e.Fail(TypeError, "'"+sign+"' not supported between instances of "+typeName(a)+" and "+typeName(b))
	return 0, false
}

// Lt is a < b.
func (e *Eval) Lt(a, b Value) bool { c, ok := e.order(a, b, "<"); return ok && c < 0 }

// Le is a <= b.
func (e *Eval) Le(a, b Value) bool { c, ok := e.order(a, b, "<="); return ok && c <= 0 }

// Gt is a > b.
func (e *Eval) Gt(a, b Value) bool { c, ok := e.order(a, b, ">"); return ok && c > 0 }

// Ge is a >= b.
func (e *Eval) Ge(a, b Value) bool { c, ok := e.order(a, b, ">="); return ok && c >= 0 }

// In is a in b.
func (e *Eval) In(a, b Value) bool {
	if e.stopped() {
		return false
	}
	switch b.kind {
	case KindUndefined:
		return false
	case KindString:
		if a.kind == KindUndefined {
			e.Fail(TypeError, "'in <string>' requires string as left operand, not Undefined")
			return false
		}
		if a.kind != KindString {
			e.Fail(TypeError, "'in <string>' requires string as left operand, not "+typeName(a))
			return false
		}
		return strings.Contains(b.s, a.s)
	case KindList, KindTuple:
		return contains(b.elements(), a)
	case KindSet, KindView, KindIter:
		if b.kind == KindSet && !hashable(a) {
			e.Fail(TypeError, "unhashable type: "+typeName(a))
			return false
		}
		items, _ := iterate(b)
		return contains(items, a)
	case KindDict, KindRecord, KindSlice:
		if b.kind == KindDict && b.raw() && a.kind == KindString {
			_, ok := b.Get(a.s)
			return ok
		}
		if !hashable(a) {
			e.Fail(TypeError, "unhashable type: "+typeName(a))
			return false
		}
		_, ok := b.dictionary().get(a)
		return ok
	}
	e.Fail(TypeError, "argument of type "+typeName(b)+" is not iterable")
	return false
}

// typeName is the class of a value, quoted as in Python's messages.
func typeName(v Value) string { return "'" + className(v.kind) + "'" }

func className(k Kind) string {
	switch k {
	case KindUndefined:
		return "Undefined"
	case KindNone:
		return "NoneType"
	case KindBool:
		return "bool"
	case KindInt, KindBigInt:
		return "int"
	case KindFloat:
		return "float"
	case KindString:
		return "str"
	case KindBytes:
		return "bytes"
	case KindList:
		return "list"
	case KindTuple:
		return "tuple"
	case KindDict:
		return "dict"
	case KindSet:
		return "set"
	case KindTime:
		return "datetime.datetime"
	case KindDate:
		return "datetime.date"
	case KindClock:
		return "datetime.time"
	case KindZone:
		return "datetime.timezone"
	case KindDelta:
		return "datetime.timedelta"
	case KindDuration:
		return "Duration"
	case KindEllipsis:
		return "ellipsis"
	case KindRecord:
		return "Record"
	case KindSlice:
		return "StreamSlice"
	case KindView:
		return "dict_view"
	case KindIter:
		return "generator"
	}
	return "builtin_function_or_method"
}
