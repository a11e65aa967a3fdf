package source_test

import (
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
)

// newRecord is a record as a page would lend it.
func newRecord(text string) *record.Record { return record.Of(py.JSON([]byte(text))) }
