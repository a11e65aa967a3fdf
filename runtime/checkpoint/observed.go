package checkpoint

import (
	"strconv"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

// observed is what a slice has seen of its records' cursor values: the latest,
// and the greatest as printed text. The two differ where the order of the text
// is not that of time; the CDK compares the one within a partition and the
// other across partitions.
type observed struct {
	any  bool
	at   time.Time // the latest; of equal ones the first
	text string    // the greatest text

	// raw is a text that is greater than all others of its shape and not parsed
	// yet. Most streams have values of one shape only, and parse once a slice.
	raw  []byte
	zone int // where its offset begins
}

// add notes the cursor value of a record. The error says that it cannot be
// read.
func (o *observed) add(s *spec, value py.Value) error {
	var number [20]byte
	switch value.Kind() {
	case py.KindString:
		text, _ := value.Str()
		if o.addOrdered(s, text) {
			return nil
		}
	case py.KindInt:
		n, ok := value.Int64()
		if ok && len(s.layouts) > 0 && s.layouts[0].epoch > 0 && o.addOrdered(s, string(strconv.AppendInt(number[:0], n, 10))) {
			return nil
		}
	}
	at, err := s.parse(value)
	if err != nil {
		return err
	}
	// Of equal instants the first counts, so what came before has its turn.
	if err := o.settle(s); err != nil {
		return err
	}
	return o.addTime(s, at)
}

// addOrdered notes a text that can be compared as it is. It says no when the
// text has to be parsed.
func (o *observed) addOrdered(s *spec, text string) bool {
	if len(o.raw) > 0 {
		if !sameShape(text, o.raw) || text[o.zone:] != string(o.raw[o.zone:]) {
			return false
		}
		// A text that is not greater changes nothing, even if it is no date.
		if text <= string(o.raw) {
			return true
		}
	}
	for i := range s.layouts {
		if zone, ok := s.layouts[i].matches(text); ok {
			o.raw = append(o.raw[:0], text...)
			o.zone = zone
			return true
		}
	}
	return false
}

func (o *observed) addTime(s *spec, at time.Time) error {
	text, err := s.print(at)
	if err != nil {
		return err
	}
	if !o.any || o.at.Before(at) {
		o.at = at
	}
	if !o.any || o.text < text {
		o.text = text
	}
	o.any = true
	return nil
}

// settle parses what is left to parse. It must come before the fields are
// read.
func (o *observed) settle(s *spec) error {
	if len(o.raw) == 0 {
		return nil
	}
	at, err := s.parse(py.Str(string(o.raw)))
	o.raw = o.raw[:0]
	if err != nil {
		return err
	}
	return o.addTime(s, at)
}
