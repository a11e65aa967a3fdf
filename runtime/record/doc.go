// Package record holds one record as the text it came in and the edits made
// to it: filters look at spans of the text, transformations cut and add, and
// what was not touched is printed by copying it. It refuses to decode a record
// as a whole, to reorder its members, and to print a number differently from
// how it was received. Generated code calls the transformations; package
// retriever sets records, and package source prints them.
package record
