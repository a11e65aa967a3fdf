package protocol

import "strconv"

// RecordFrame is what stands around the data of every RECORD of one stream. It
// is built once per stream, so that a record costs two copies and a number.
type RecordFrame struct {
	head []byte
}

// NewRecordFrame makes the frame of a stream.
func NewRecordFrame(stream string) RecordFrame {
	head := append([]byte(nil), `{"type":"RECORD","record":{"stream":`...)
	head = AppendString(head, stream)
	return RecordFrame{head: append(head, `,"data":`...)}
}

// AppendHead appends everything up to the record's data.
func (f RecordFrame) AppendHead(dst []byte) []byte {
	return append(dst, f.head...)
}

// AppendTail ends the line after the data. The time is in milliseconds since
// 1970.
func (f RecordFrame) AppendTail(dst []byte, emittedAt int64) []byte {
	dst = append(dst, `,"emitted_at":`...)
	dst = strconv.AppendInt(dst, emittedAt, 10)
	return append(dst, "}}\n"...)
}
