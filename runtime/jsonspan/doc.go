// Package jsonspan finds records in JSON text without decoding it: it checks
// a page in one pass and says where each record, and each field of the page,
// begins and ends. It refuses to build values, to round numbers or to rewrite
// text; whoever wants a value decodes the span, and whoever prints a record
// copies it. The runtime's values (py), records (record), decoders and
// retrievers are built on it, and it imports none of them.
package jsonspan
