// Package filedecode is the ResponseToFileExtractor: a CSV body of any size, as
// the pandas library reads it with everything as text. It refuses what pandas
// refuses, rows that are too long and quotes that are never closed; the temporary
// file that gave the CDK's class its name is not needed. Package retriever calls
// it, through the interface of package decode.
package filedecode

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/decode/csvdecode"
	"github.com/airgen/airgen/runtime/decode/textenc"
)

// Decoder is one ResponseToFileExtractor of a manifest. It reads UTF-8.
type Decoder struct {
	// PreserveNA keeps texts such as "NA" and "null". Without it they are null,
	// as empty cells always are.
	PreserveNA bool
}

// Elements yields an object for every row below the header.
func (d Decoder) Elements(body decode.Body) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		in, err := unpack(body)
		if err != nil {
			yield(nil, err)
			return
		}
		t := table{rows: csvdecode.NewReader(textenc.UTF8Sig(in), ","), keepNA: d.PreserveNA}
		for {
			element, err := t.next()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(element, nil) {
				return
			}
		}
	}
}

// unpack undoes gzip and zlib, which the first bytes tell, and otherwise drops
// NUL bytes.
func unpack(body io.Reader) (io.Reader, error) {
	in := bufio.NewReaderSize(body, 32<<10)
	magic, err := in.Peek(2)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	switch string(magic) {
	case "\x1f\x8b":
		return gzip.NewReader(in)
	case "x\x01", "x\x9c", "x\xda":
		return zlib.NewReader(in)
	}
	return &dropNUL{in: in}, nil
}

type dropNUL struct{ in io.Reader }

func (d *dropNUL) Read(b []byte) (int, error) {
	for {
		n, err := d.in.Read(b)
		kept := 0
		for _, c := range b[:n] {
			if c != 0 {
				b[kept] = c
				kept++
			}
		}
		if kept > 0 || err != nil || n == 0 {
			return kept, err
		}
	}
}

// table reads rows below a header.
type table struct {
	rows   *csvdecode.Reader
	keepNA bool
	keys   [][]byte // "name":
	index  int      // columns in front that have no header
	width  int      // cells of a row
	number int      // rows read, the header included
	out    []byte
}

// next returns the next row as an object, lent until the following one.
func (t *table) next() ([]byte, error) {
	if t.number == 0 {
		header, err := t.read()
		if err != nil {
			return nil, err
		}
		t.keys = headerKeys(header)
		t.width = len(t.keys)
	}
	row, err := t.read()
	if err != nil {
		return nil, err
	}
	if row.Len() > t.width {
		if t.number != 2 {
			return nil, fmt.Errorf("expected %d fields in row %d, saw %d", t.width, t.number, row.Len())
		}
		// Rows longer than the header have an index without a name in front.
		t.index, t.width = row.Len()-t.width, row.Len()
	}
	return t.object(row), nil
}

// read returns the next row that is not blank.
func (t *table) read() (*csvdecode.Row, error) {
	for {
		row, err := t.rows.Read()
		if err != nil {
			return nil, err
		}
		if row.Unclosed {
			return nil, fmt.Errorf("the response ends inside quotes that begin in row %d", t.number+1)
		}
		if !blank(row) {
			t.number++
			return row, nil
		}
	}
}

func blank(row *csvdecode.Row) bool {
	if row.Len() == 0 {
		return true
	}
	if row.Len() > 1 || row.Quoted {
		return false
	}
	for _, c := range row.Cell(0) {
		if c != ' ' && c != '\t' {
			return false
		}
	}
	return true
}

func (t *table) object(row *csvdecode.Row) []byte {
	out := append(t.out[:0], '{')
	for i, key := range t.keys {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, key...)
		if at := i + t.index; at >= row.Len() || t.null(row.Cell(at)) {
			out = append(out, "null"...)
		} else {
			out = decode.AppendText(out, row.Cell(at))
		}
	}
	t.out = append(out, '}')
	return t.out
}

func (t *table) null(cell []byte) bool {
	if len(cell) == 0 {
		return true
	}
	if t.keepNA || len(cell) > 8 {
		return false
	}
	switch string(cell) {
	case "NA", "N/A", "#N/A", "#NA", "#N/A N/A", "<NA>", "NULL", "null", "None", "n/a",
		"NaN", "nan", "-NaN", "-nan", "1.#IND", "1.#QNAN", "-1.#IND", "-1.#QNAN":
		return true
	}
	return false
}

// headerKeys names the columns as pandas does: a column without a name is called
// after its number, and a name that is taken gets a number behind it.
func headerKeys(header *csvdecode.Row) [][]byte {
	names := make([]string, header.Len())
	taken := map[string]bool{}
	var order, unnamed []int
	for i := range names {
		if names[i] = string(header.Cell(i)); names[i] == "" {
			names[i] = fmt.Sprintf("Unnamed: %d", i)
			unnamed = append(unnamed, i)
		} else {
			order = append(order, i)
		}
		taken[names[i]] = true
	}
	counts := map[string]int{}
	for _, i := range append(order, unnamed...) {
		name := names[i]
		count := counts[name]
		for count > 0 {
			counts[names[i]] = count + 1
			name = fmt.Sprintf("%s.%d", names[i], count)
			if taken[name] {
				count++
			} else {
				count = counts[name]
			}
		}
		taken[name] = true
		counts[name] = count + 1
		names[i] = name
	}
	keys := make([][]byte, len(names))
	for i, name := range names {
		keys[i] = append(decode.AppendText(nil, []byte(name)), ':')
	}
	return keys
}
