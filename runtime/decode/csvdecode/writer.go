package csvdecode

import (
	"slices"

	"github.com/airgen/airgen/runtime/decode"
)

// writer prints rows as objects.
type writer struct {
	keys  []key
	cells int      // headers
	null  []string // cells that mean null
	out   []byte
}

// key is one member of the objects.
type key struct {
	text  []byte // {"name": or ,"name":
	cells []int  // the columns of that name, in order
}

func newWriter(header *Row, null []string) *writer {
	w := &writer{null: null, cells: header.Len()}
	index := map[string]int{}
	for i := range header.Len() {
		name := string(header.Cell(i))
		if at, ok := index[name]; ok {
			w.keys[at].cells = append(w.keys[at].cells, i)
			continue
		}
		index[name] = len(w.keys)
		text := decode.AppendText([]byte{','}, header.Cell(i))
		if len(w.keys) == 0 {
			text[0] = '{'
		}
		w.keys = append(w.keys, key{text: append(text, ':'), cells: []int{i}})
	}
	return w
}

// object is the row as JSON text, lent until the next row.
func (w *writer) object(row *Row) []byte {
	out := w.out[:0]
	for i := range w.keys {
		k := &w.keys[i]
		out = append(out, k.text...)
		// Python zips the headers with the cells first, and fills the missing
		// ones with null afterwards: the last column of the name decides.
		if last := k.cells[len(k.cells)-1]; last < row.Len() {
			out = w.cell(out, row.Cell(last))
		} else {
			out = append(out, "null"...)
		}
	}
	if row.Len() > w.cells {
		if len(w.keys) == 0 {
			out = append(out, '{')
		} else {
			out = append(out, ',')
		}
		out = append(out, `"null":[`...)
		for i := w.cells; i < row.Len(); i++ {
			if i > w.cells {
				out = append(out, ',')
			}
			out = decode.AppendText(out, row.Cell(i))
		}
		out = append(out, ']')
	}
	w.out = append(out, '}')
	return w.out
}

func (w *writer) cell(out, cell []byte) []byte {
	if len(w.null) > 0 && slices.Contains(w.null, string(cell)) {
		return append(out, "null"...)
	}
	return decode.AppendText(out, cell)
}
