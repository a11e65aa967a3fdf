package codegen

import "embed"

// Files is the compiler's own source below this folder: airgen init needs it
// when a development build must stand in for a released module.
//
//go:embed *.go */*.go */*/*.go graph/page.css graph/page.js
var Files embed.FS
