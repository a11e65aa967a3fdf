package protocol

import "strconv"

// CatalogStream is one stream of the CATALOG that discover answers.
type CatalogStream struct {
	Name       string
	Schema     []byte     // compact JSON object
	PrimaryKey [][]string // nil: none
	// CursorField is the default cursor; empty: the stream has none, and only
	// full refresh is offered.
	CursorField string
	// CatalogCursor tells that the catalog may name another cursor field.
	CatalogCursor bool
	Resumable     bool
	FileBased     bool
}

// AppendCatalog appends a CATALOG line.
func AppendCatalog(dst []byte, streams []CatalogStream) []byte {
	dst = append(dst, `{"type":"CATALOG","catalog":{"streams":[`...)
	for i, s := range streams {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = s.append(dst)
	}
	return append(dst, "]}}\n"...)
}

func (s CatalogStream) append(dst []byte) []byte {
	dst = append(dst, `{"name":`...)
	dst = AppendString(dst, s.Name)
	dst = append(dst, `,"json_schema":`...)
	dst = append(dst, s.Schema...)
	dst = append(dst, `,"supported_sync_modes":["full_refresh"`...)
	if s.CursorField != "" {
		dst = append(dst, `,"incremental"],"source_defined_cursor":`...)
		dst = strconv.AppendBool(dst, !s.CatalogCursor)
		dst = append(dst, `,"default_cursor_field":`...)
		dst = appendStrings(dst, []string{s.CursorField})
	} else {
		dst = append(dst, ']')
	}
	if len(s.PrimaryKey) > 0 {
		dst = append(dst, `,"source_defined_primary_key":[`...)
		for i, path := range s.PrimaryKey {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = appendStrings(dst, path)
		}
		dst = append(dst, ']')
	}
	dst = append(dst, `,"is_resumable":`...)
	dst = strconv.AppendBool(dst, s.Resumable)
	dst = append(dst, `,"is_file_based":`...)
	dst = strconv.AppendBool(dst, s.FileBased)
	return append(dst, '}')
}

func appendStrings(dst []byte, texts []string) []byte {
	dst = append(dst, '[')
	for i, text := range texts {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = AppendString(dst, text)
	}
	return append(dst, ']')
}

func appendInt(dst []byte, n int64) []byte {
	return strconv.AppendInt(dst, n, 10)
}
