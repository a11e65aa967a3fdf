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

// FileReference is the file that belongs to a record.
type FileReference struct {
	StagingURL   string // where it lies
	RelativePath string // where it belongs
	Size         int64  // bytes
}

// AppendFileTail is AppendTail for a record with a file.
func (f RecordFrame) AppendFileTail(dst []byte, emittedAt int64, file FileReference) []byte {
	dst = append(dst, `,"emitted_at":`...)
	dst = strconv.AppendInt(dst, emittedAt, 10)
	dst = append(dst, `,"file_reference":{"staging_file_url":`...)
	dst = AppendString(dst, file.StagingURL)
	dst = append(dst, `,"source_file_relative_path":`...)
	dst = AppendString(dst, file.RelativePath)
	dst = append(dst, `,"file_size_bytes":`...)
	dst = strconv.AppendInt(dst, file.Size, 10)
	return append(dst, "}}}\n"...)
}

// AppendTail ends the line after the data. The time is in milliseconds since
// 1970.
func (f RecordFrame) AppendTail(dst []byte, emittedAt int64) []byte {
	dst = append(dst, `,"emitted_at":`...)
	dst = strconv.AppendInt(dst, emittedAt, 10)
	return append(dst, "}}\n"...)
}
