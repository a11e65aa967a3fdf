// Package runtimefs carries the source of the packages below this folder, so
// that an installed airgen builds connectors without a checkout. It holds no
// behaviour; connectors never import it, the build command does.
package runtimefs

import "embed"

// Files is the source tree below runtime/.
//
//go:embed *.go */*.go */*/*.go report/page.html
var Files embed.FS
