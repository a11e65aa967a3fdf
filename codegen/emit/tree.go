package emit

import (
	"bytes"
	"encoding/json"
	"strconv"

	"github.com/airgen/airgen/codegen/ir"
)

// treeJSON prints constant data of the manifest as compact JSON, keys in
// their order.
func treeJSON(t ir.Tree) string {
	var b bytes.Buffer
	writeTree(&b, t)
	return b.String()
}

func writeTree(b *bytes.Buffer, t ir.Tree) {
	switch t := t.(type) {
	case nil:
		b.WriteString("null")
	case int64:
		b.WriteString(strconv.FormatInt(t, 10))
	case *ir.Template:
		writeTree(b, t.Source)
	case []ir.Tree:
		b.WriteByte('[')
		for i, it := range t {
			if i > 0 {
				b.WriteByte(',')
			}
			writeTree(b, it)
		}
		b.WriteByte(']')
	case ir.Object:
		b.WriteByte('{')
		for i, m := range t {
			if i > 0 {
				b.WriteByte(',')
			}
			writeTree(b, m.Key)
			b.WriteByte(':')
			writeTree(b, m.Value)
		}
		b.WriteByte('}')
	default:
		e := json.NewEncoder(b)
		e.SetEscapeHTML(false)
		if e.Encode(t) == nil {
			b.Truncate(b.Len() - 1) // the encoder's line break
		}
	}
}
