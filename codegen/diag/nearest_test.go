package diag

import "testing"

func TestNearest(t *testing.T) {
	choices := []string{"paginator", "partition_router", "requester", "record_selector", "path", "url_base", "url"}
	tests := []struct{ word, want string }{
		{"paginatr", "paginator"},
		{"requestor", "requester"},
		{"reqeuster", "requester"},
		{"recordSelector", "record_selector"},
		{"URL", "url"},
		{"pth", "path"},
		{"paths", "path"},
		{"retriever", ""},
		{"x", ""},
		{"", ""},
		{"path", ""},
	}
	for _, tt := range tests {
		if got := Nearest(tt.word, choices); got != tt.want {
			t.Errorf("Nearest(%q) = %q, want %q", tt.word, got, tt.want)
		}
	}
}

func TestAppend(t *testing.T) {
	var a, b List
	a.Warnf(Pos{Line: 2}, "w", "second")
	b.Errorf(Pos{Line: 1}, "e", "first")
	a.Append(b)
	if all := a.All(); len(all) != 2 || all[0].Message != "first" || !a.Failed() {
		t.Errorf("got %v", all)
	}
}
