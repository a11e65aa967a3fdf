package jsonspan

// Flags tell what the text of a record holds that keeps it from being printed
// as it stands, or from being searched byte by byte. They speak of possible
// trouble: a clear flag is a promise, a set one says to look closer.
type Flags uint8

const (
	// HasNull: a member of the object itself is null. The CDK's output leaves
	// such members out, and keeps the nulls further down.
	HasNull Flags = 1 << iota
	// HasBreak: white space inside the text includes line breaks. A record
	// must leave on one line.
	HasBreak
	// HasSpecial: NaN, an infinity, or a number that overflows a float64
	// occurs somewhere. The CDK prints null for it.
	HasSpecial
	// MayRepeat: a key of the object itself may occur more than once. The CDK
	// keeps the place of the first and the value of the last.
	MayRepeat
	// HasEscapedKey: a key of the object itself is written with escapes, so
	// that equal keys may differ in bytes.
	HasEscapedKey
	// NotObject: the text is no object. The CDK fails on such a record, or
	// worse; the caller has to.
	NotObject
)

// Item is the text of one record as it stands in its page or window.
type Item struct {
	// Raw is the text, without blanks around it. It is lent: whoever gave the
	// Item says for how long.
	Raw []byte
	// Keys are the offsets in Raw of the opening quotes of the object's own
	// keys, in order. They are lent like Raw.
	Keys []uint32
	// Flags hold for Raw.
	Flags Flags
}
