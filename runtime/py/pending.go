package py

func (e *Eval) strMethod(v Value, name string, _ []Value, _ []Kwarg) Value {
	return e.noMethod(v, name)
}
func (e *Eval) bytesMethod(v Value, name string, _ []Value, _ []Kwarg) Value {
	return e.noMethod(v, name)
}
func (e *Eval) numberMethod(v Value, name string, _ []Value, _ []Kwarg) Value {
	return e.noMethod(v, name)
}
func (e *Eval) timeMethod(v Value, name string, _ []Value, _ []Kwarg) Value {
	return e.noMethod(v, name)
}
func timeAttribute(Value, string) (Value, bool)         { return Value{}, false }
func isStrMethod(string) bool                           { return false }
func isBytesMethod(string) bool                         { return false }
func isIntMethod(string) bool                           { return false }
func isFloatMethod(string) bool                         { return false }
func isTimeMethod(Value, string) bool                   { return false }
func (e *Eval) percent(format string, args Value) Value { return e.Fail(TypeError, format) }
