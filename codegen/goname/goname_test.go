package goname

import (
	"go/token"
	"slices"
	"testing"
)

func TestForms(t *testing.T) {
	for _, tc := range []struct{ name, exported, unexported, file string }{
		{"issue_comments", "IssueComments", "issueComments", "issue_comments"},
		{"account-id", "AccountID", "accountID", "account_id"},
		{"user_ids", "UserIDs", "userIDs", "user_ids"},
		{"Class List", "ClassList", "classList", "class_list"},
		{"MediaInsights", "MediaInsights", "mediaInsights", "media_insights"},
		{"HTTPServer", "HTTPServer", "httpServer", "http_server"},
		{"日本", "X日本", "日本", "u65e5u672c"},
		{"2nd", "X2nd", "x2nd", "2nd"},
		{"--", "X", "x", "x"},
		{"SALES", "Sales", "sales", "sales"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Exported(tc.name); got != tc.exported {
				t.Errorf("Exported = %q, want %q", got, tc.exported)
			}
			if got := Unexported(tc.name); got != tc.unexported {
				t.Errorf("Unexported = %q, want %q", got, tc.unexported)
			}
			if got := FileStem(tc.name); got != tc.file {
				t.Errorf("FileStem = %q, want %q", got, tc.file)
			}
		})
	}
}

func TestDistinct(t *testing.T) {
	names := []string{"class-list", "Class List", "class_list", "type", "日本", "err", "orders"}
	got := Distinct(names, Unexported, "err", "ctx")
	want := map[string]string{"class-list": "classListDash", "Class List": "classListCapitalSpace", "class_list": "classList", "type": "typeStream", "日本": "日本", "err": "errStream", "orders": "orders"}
	for n, w := range want {
		if got[n] != w {
			t.Errorf("Distinct[%q] = %q, want %q", n, got[n], w)
		}
	}
}

func FuzzDistinct(f *testing.F) {
	f.Add("id", "ID", "class list")
	f.Add("a b", "a-b", "a_b")
	f.Add("日本", "", "--")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		names := []string{a, b, c}
		got := Distinct(names, Exported)
		seen := map[string]string{}
		for n, g := range got {
			if !token.IsIdentifier(g) {
				t.Errorf("%q gives %q, not an identifier", n, g)
			}
			if m, ok := seen[g]; ok {
				t.Errorf("%q and %q both give %q", n, m, g)
			}
			seen[g] = n
		}
		slices.Reverse(names)
		for n, g := range Distinct(names, Exported) {
			if got[n] != g {
				t.Errorf("order changes %q: %q or %q", n, got[n], g)
			}
		}
	})
}
