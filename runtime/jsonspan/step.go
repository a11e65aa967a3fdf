package jsonspan

// peek skips white space and returns the byte at pos; 0 at the end of the text.
func (w *walker) peek() (byte, error) {
	for {
		if w.pos < len(w.buf) {
			if w.buf[w.pos] <= ' ' {
				w.pos, _ = skipBlank(w.buf, w.pos)
			}
			if w.pos < len(w.buf) {
				c := w.buf[w.pos]
				if c == 0 {
					return 0, w.fail("a NUL byte")
				}
				return c, nil
			}
		}
		if w.final {
			return 0, nil
		}
		if err := w.refill(); err != nil {
			return 0, err
		}
	}
}

// item stands before an item of a list, or behind the last one: it takes the
// comma, or the closing bracket.
func (w *walker) item(first bool) (end bool, err error) {
	c, err := w.peek()
	if err != nil {
		return false, err
	}
	switch {
	case c == ']':
		w.pos++
		w.nest--
		return true, nil
	case first:
		return false, nil
	case c == ',':
		w.pos++
		if c, err = w.peek(); c == ']' {
			err = w.fail("no value")
		}
		return false, err
	}
	return false, w.unexpected(c, "neither a comma nor the closing bracket")
}

// member is item for an object: it also takes the key, which stands at
// buf[start:end], and the colon.
func (w *walker) member(first bool) (start, end int, last bool, err error) {
	c, err := w.peek()
	if err != nil {
		return 0, 0, false, err
	}
	if c == '}' {
		w.pos++
		w.nest--
		return 0, 0, true, nil
	}
	if !first {
		if c != ',' {
			return 0, 0, false, w.unexpected(c, "neither a comma nor the closing bracket")
		}
		w.pos++
		if c, err = w.peek(); err != nil {
			return 0, 0, false, err
		}
	}
	if c != '"' {
		return 0, 0, false, w.unexpected(c, "no key in an object")
	}
	w.keep = w.pos
	w.skim(w.nest)
	if err := w.run1(); err != nil {
		return 0, 0, false, err
	}
	length := w.pos - w.keep
	if c, err = w.peek(); err != nil {
		return 0, 0, false, err
	}
	if c != ':' {
		return 0, 0, false, w.unexpected(c, "no colon behind a key")
	}
	w.pos++
	_, err = w.peek()
	start, w.keep = w.keep, -1
	return start, start + length, false, err
}

// value checks the value at pos as a record: it stays in the window, and its
// keys are noted.
func (w *walker) value() (start int, err error) {
	w.keep = w.pos
	w.begin(w.pos, w.nest)
	err = w.run1()
	start, w.keep = w.keep, -1
	return start, err
}

// skip checks a value that is no record.
func (w *walker) skip() error {
	if w.input != nil {
		return w.pass()
	}
	w.skim(w.nest)
	return w.run1()
}

// run1 runs the scanner over the value for which it has been prepared, reading
// on as needed.
func (w *walker) run1() error {
	for {
		p, r := w.run(w.buf, w.pos, w.final)
		w.pos = p
		switch {
		case r == done:
			return nil
		case r == bad:
			return w.fail(w.problem)
		case w.final:
			w.pos = len(w.buf)
			return w.truncated()
		}
		if err := w.refill(); err != nil {
			return err
		}
	}
}

func (w *walker) fail(problem string) error {
	return &SyntaxError{Offset: w.gone + int64(w.pos), Problem: problem}
}

func (w *walker) truncated() error {
	return &SyntaxError{Offset: w.gone + int64(w.pos), Problem: "the text ends too early", Truncated: true}
}

// unexpected is the error for c, found at pos; 0 is the end of the text.
func (w *walker) unexpected(c byte, problem string) error {
	if c == 0 {
		return w.truncated()
	}
	return w.fail(problem)
}
