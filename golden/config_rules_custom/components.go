package configrulescustom

// components gives the Go forms of the Python classes that the manifest names. This
// file is yours: airgen wrote it once and leaves it alone. Set the fields below; each
// is a function that makes the component from its place in the manifest.
//
// See the type Components for what each of them has to do.
func components() Components {
	return Components{}
}
