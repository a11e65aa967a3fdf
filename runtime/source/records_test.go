package source_test

import "github.com/airgen/airgen/runtime/record"

// newRecord is a record as a page would lend it.
func newRecord(text string) *record.Record {
	r := &record.Record{}
	r.SetText([]byte(text))
	return r
}
