package fetch

import (
	"bytes"
	"io"
	"net"
	"slices"
	"strings"
	"testing"
)

// pieces is a connection that delivers text in pieces of some size.
type pieces struct {
	net.Conn
	text *bytes.Reader
	size int
}

func (p *pieces) Read(b []byte) (int, error) { return p.text.Read(b[:min(len(b), p.size)]) }

func TestConnRemembersTheHead(t *testing.T) {
	const head = "HTTP/1.1 200 OK\r\nx-lower: 1\r\nX-RateLimit-Remaining: 2\r\nx-lower: 3\r\nContent-Length: 4\r\n"
	want := []string{"x-lower", "X-RateLimit-Remaining", "Content-Length"}
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"whole", head + "\r\nbody", want},
		{"body that looks like a head", head + "\r\nA: b\r\n\r\nC: d", want},
		{"interim answers", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" + head + "\r\n", want},
		{"bare line feeds", strings.ReplaceAll(head, "\r\n", "\n") + "\nbody", want},
		{"incomplete", head, nil},
		{"endless", "HTTP/1.1 200 OK\r\nA: " + strings.Repeat("x", maxHead) + "\r\n\r\n", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, size := range []int{1, 2, 3, 7, 100, 1 << 20} {
				c := &conn{Conn: &pieces{text: bytes.NewReader([]byte(test.text)), size: size}}
				c.watch()
				got, err := io.ReadAll(c)
				if err != nil || string(got) != test.text {
					t.Fatalf("size %d: read %d bytes, %v", size, len(got), err)
				}
				if names := spelledNames(c.answerHead()); !slices.Equal(names, test.want) {
					t.Errorf("size %d: names %q, want %q", size, names, test.want)
				}
			}
		})
	}
}
