package fileuploader_test

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	fileuploader "github.com/airgen/airgen/golden/file_uploader"
	"github.com/airgen/airgen/runtime/sourcetest"
)

// api has articles with files. The file "broken" ends too early the first time,
// "gone" is not there, and "large" is too large to be held in memory.
type api struct {
	server   *httptest.Server // because a file that ends too early takes a connection
	articles string

	lock     sync.Mutex
	requests []string
}

var large = bytes.Repeat([]byte("0123456789abcdef"), 1<<16)

func newAPI(t *testing.T, articles string) *api {
	a := &api{articles: articles}
	a.server = httptest.NewServer(a)
	t.Cleanup(a.server.Close)
	return a
}

func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.lock.Lock()
	again := slices.Contains(a.requests, r.URL.Path)
	a.requests = append(a.requests, r.URL.Path)
	a.lock.Unlock()
	switch path := r.URL.Path; {
	case path == "/articles":
		fmt.Fprint(w, a.articles)
	case path == "/images":
		fmt.Fprint(w, `[{"id":1,"path":"/files/small"}]`)
	case strings.HasSuffix(path, "/comments"):
		fmt.Fprint(w, `[{"id":9}]`)
	case path == "/files/small":
		fmt.Fprint(w, "a small file")
	case path == "/files/large":
		_, _ = w.Write(large)
	case path == "/files/broken":
		w.Header().Set("Content-Length", fmt.Sprint(len(large)))
		if !again {
			_, _ = w.Write(large[:len(large)/2])
			panic(http.ErrAbortHandler)
		}
		_, _ = w.Write(large)
	default:
		http.NotFound(w, r)
	}
}

func (a *api) read(t *testing.T, streams ...string) (got *sourcetest.Result, dir string) {
	dir = t.TempDir()
	return sourcetest.Run{
		Transport: a.server.Client().Transport, Config: fmt.Sprintf(`{"url":%q}`, a.server.URL), Streams: streams,
		Env: map[string]string{"AIRGEN_WORKERS": "1", "AIRBYTE_STAGING_DIRECTORY": dir},
	}.Read(t, fileuploader.Definition()), dir
}

func article(id int, file, name string) string {
	return fmt.Sprintf(`{"id":%d,"file":{"url":"/files/%s","name":%q}}`, id, file, name)
}

func TestFiles(t *testing.T) {
	a := newAPI(t, `{"items":[`+article(1, "small", "a.txt")+`,{"id":2},`+article(3, "large", "/deep//./b.bin")+`,`+article(4, "broken", "c")+`]}`)
	got, dir := a.read(t, "articles", "comments")
	if got.Code != 0 {
		t.Fatalf("exit code %d: %v", got.Code, got.Only("ERROR"))
	}
	want := []string{
		fmt.Sprintf(`{"staging_file_url":"%s/articles/1/a.txt","source_file_relative_path":"articles/1/a.txt","file_size_bytes":12}`, dir),
		fmt.Sprintf(`{"staging_file_url":"%s/articles/3/deep/b.bin","source_file_relative_path":"articles/3/deep/b.bin","file_size_bytes":%d}`, dir, len(large)),
		fmt.Sprintf(`{"staging_file_url":"%s/articles/4/c","source_file_relative_path":"articles/4/c","file_size_bytes":%d}`, dir, len(large)),
	}
	if !slices.Equal(got.Files("articles"), want) {
		t.Errorf("files\n%v\nwant\n%v", got.Files("articles"), want)
	}
	for name, want := range map[string][]byte{"1/a.txt": []byte("a small file"), "3/deep/b.bin": large, "4/c": large} {
		if b, err := os.ReadFile(filepath.Join(dir, "articles", name)); err != nil || !bytes.Equal(b, want) {
			t.Errorf("%s: %d bytes, error %v", name, len(b), err)
		}
	}
	if parts, _ := filepath.Glob(filepath.Join(dir, "articles", "*", ".part-*")); len(parts) > 0 {
		t.Errorf("left behind: %v", parts)
	}
	if got.Records("articles")[0] != `{"id":1,"file":{"url":"/files/small","name":"a.txt"},"seen":"yes"}` || len(got.Records("comments")) != 3 || got.Files("comments") != nil {
		t.Errorf("records %v, files of comments %v", got.Only("RECORD"), got.Files("comments"))
	}
}

func TestAParentThatIsNotSelected(t *testing.T) {
	a := newAPI(t, `{"items":[`+article(1, "gone", "a.txt")+`]}`)
	got, _ := a.read(t, "comments")
	if got.Code != 0 || len(got.Records("comments")) != 1 || slices.Contains(a.requests, "/files/gone") {
		t.Errorf("exit code %d, records %v, requests %v; files of a stream that is not selected are of no use", got.Code, got.Only("RECORD"), a.requests)
	}
}

func TestANameOfItsOwn(t *testing.T) {
	a := newAPI(t, "")
	got, _ := a.read(t, "images")
	pattern := regexp.MustCompile(`^\{"staging_file_url":"[^"]+/images/([0-9a-f-]{36})","source_file_relative_path":"images/([0-9a-f-]{36})","file_size_bytes":12\}$`)
	if files := got.Files("images"); len(files) != 1 || !pattern.MatchString(files[0]) {
		t.Errorf("exit code %d, errors %v, files %v", got.Code, got.Only("ERROR"), files)
	}
}

func TestFilesThatFail(t *testing.T) {
	for name, items := range map[string]string{
		"it is not there":       article(1, "gone", "a"),
		"the name leads out":    article(1, "small", "../../../etc/passwd"),
		"there is no target":    `{"id":1,"file":{"name":"a"}}`,
		"the target is no text": `{"id":1,"file":{"name":"a","url":7}}`,
	} {
		t.Run(name, func(t *testing.T) {
			a := newAPI(t, `{"items":[`+items+`]}`)
			got, dir := a.read(t, "articles")
			if got.Code == 0 || got.LastStatus("articles") != "INCOMPLETE" || len(got.Records("articles")) != 0 {
				t.Errorf("exit code %d, status %v, records %v", got.Code, got.LastStatus("articles"), got.Records("articles"))
			}
			left := 0
			_ = filepath.WalkDir(filepath.Dir(dir), func(_ string, d os.DirEntry, _ error) error {
				if d != nil && d.Type().IsRegular() && !strings.HasSuffix(d.Name(), ".json") {
					left++
				}
				return nil
			})
			if left > 0 {
				t.Errorf("%d files are left behind", left)
			}
		})
	}
}
