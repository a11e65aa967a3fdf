// Package contract holds the version that generated code and the runtime agree
// on, and nothing else. It refuses to grow helpers: a connector that was
// generated for an interface this module no longer offers fails to compile with
// the name of the missing constant. Generated code refers to it once, as
// const _ = contract.V1.
package contract

// V1 is the first interface between generated code and the runtime. Adding to
// the runtime never changes it; changing what generated code may call adds V2
// beside it.
const V1 = 1
