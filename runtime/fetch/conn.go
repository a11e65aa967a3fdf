package fetch

import (
	"bytes"
	"net"
	"sync"
)

// maxHead is how much of an answer's head is kept in order to spell its header
// names; a longer head is spelled canonically.
const maxHead = 64 << 10

// conn is a connection that remembers the head of the answer under way.
// net/http makes header names canonical, but cursors of manifests see them in
// the server's casing.
type conn struct {
	net.Conn

	mu      sync.Mutex
	watched bool
	head    []byte
}

// watch starts to remember. It is called when a request is given the
// connection, before anything of its answer can arrive.
func (c *conn) watch() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.watched, c.head = true, c.head[:0]
}

func (c *conn) Read(p []byte) (int, error) {
	n, err := c.Conn.Read(p)
	if n > 0 {
		c.mu.Lock()
		if c.watched {
			c.note(p[:n])
		}
		c.mu.Unlock()
	}
	return n, err
}

// note keeps bytes until the head is complete. Interim answers (100, 103) are
// heads of their own and are dropped.
func (c *conn) note(p []byte) {
	from := max(0, len(c.head)-3)
	c.head = append(c.head, p[:min(len(p), maxHead-len(c.head))]...)
	for {
		end := bytes.Index(c.head[from:], []byte("\r\n\r\n"))
		if end < 0 {
			if bare := bytes.Index(c.head[from:], []byte("\n\n")); bare >= 0 {
				c.head, c.watched = c.head[:from+bare], false
			} else if len(c.head) >= maxHead {
				c.watched, c.head = false, c.head[:0]
			}
			return
		}
		if !interim(c.head) {
			c.head, c.watched = c.head[:from+end], false
			return
		}
		c.head = append(c.head[:0], c.head[from+end+4:]...)
		from = 0
	}
}

func interim(head []byte) bool {
	_, status, _ := bytes.Cut(head, []byte(" "))
	return len(status) > 0 && status[0] == '1'
}

// answerHead gives a copy of the head that was seen last; nil when there is none.
func (c *conn) answerHead() []byte {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.watched || len(c.head) == 0 {
		return nil
	}
	return bytes.Clone(c.head)
}
