package jsonspan

// Valid checks that b is one JSON text, as Python's json module reads it: NaN
// and the infinities pass, and so do lone surrogate escapes and repeated keys;
// a byte order mark, raw control characters in strings and broken UTF-8 do
// not. The error is a *SyntaxError.
func Valid(b []byte) error {
	w := walker{buf: b, final: true, keep: -1}
	c, err := w.peek()
	if err != nil {
		return err
	}
	if c == 0xef && w.gone+int64(w.pos) == 0 {
		return w.fail("a byte order mark")
	}
	w.skim(0)
	if err := w.run1(); err != nil {
		return err
	}
	if c, err := w.peek(); err != nil || c != 0 {
		return w.fail("more text behind the end")
	}
	return nil
}
