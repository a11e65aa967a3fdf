package fetch

import (
	"context"
	"errors"
	"io"
	"sync"
	"time"
)

// pageSizes are the sizes in which page buffers come. A buffer that is full
// moves to the next size; beyond the last one, buffers grow by half and are not
// kept.
var pageSizes = [...]int{32 << 10, 128 << 10, 512 << 10, 2 << 20, 8 << 20}

// tightPage is what every page may hold, whatever the budget says: most pages are
// smaller. A larger one for which there is no room is read on in a window.
const tightPage = 512 << 10

// pageWait is how long a page waits for the buffers of others before it is read
// all the same. The budget slows readers down; it must never stop them, because
// only readers give buffers back.
const pageWait = time.Second

// pages hands out the buffers that bodies are read into, and keeps their sum
// near a budget.
type pages struct {
	pools [len(pageSizes)]sync.Pool

	mu      sync.Mutex
	free    int64 // below zero when pages outgrew their estimates
	total   int64
	waiting []pageClaim
}

type pageClaim struct {
	size    int64
	granted chan struct{}
}

func newPages(total int64) *pages { return &pages{free: total, total: total} }

// pageBuffer is a body under construction together with its share of the
// budget.
type pageBuffer struct {
	bytes []byte
	from  *pages
	class int // index into pageSizes, or -1
	share int64
	kept  *[]byte // what came out of the pool
}

// claim waits until a page of about size bytes fits into the budget. If it does
// not come to fit, the buffer is a tight one.
func (p *pages) claim(ctx context.Context, size int) (*pageBuffer, error) {
	share := min(bufferSize(size), p.total)
	fits, err := p.acquire(ctx, share)
	if err != nil {
		return nil, err
	}
	if !fits {
		size = min(size, tightPage)
		share = min(bufferSize(size), p.total)
		p.mu.Lock()
		p.free -= share
		p.mu.Unlock()
	}
	buffer := &pageBuffer{from: p, share: share}
	buffer.take(size)
	return buffer, nil
}

// bufferSize is the size of the buffer for about size bytes.
func bufferSize(size int) int64 {
	for _, limit := range pageSizes {
		if size <= limit {
			return int64(limit)
		}
	}
	return int64(size)
}

// room tells whether a page of about size bytes would not have to wait.
func (p *pages) room(size int) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.waiting) == 0 && p.free >= min(int64(size), p.total)
}

// acquire takes a share of the budget. It reports false when there was none to be
// had: at once for work that never waits, else after pageWait.
func (p *pages) acquire(ctx context.Context, share int64) (bool, error) {
	p.mu.Lock()
	if len(p.waiting) == 0 && p.free >= share {
		p.free -= share
		p.mu.Unlock()
		return true, nil
	}
	if scopeOf(ctx).Nested {
		p.mu.Unlock()
		return false, nil
	}
	claim := pageClaim{share, make(chan struct{})}
	p.waiting = append(p.waiting, claim)
	p.mu.Unlock()

	timer := time.NewTimer(pageWait)
	defer timer.Stop()
	var err error
	select {
	case <-claim.granted:
		return true, nil
	case <-ctx.Done():
		err = context.Cause(ctx)
	case <-timer.C:
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for i := range p.waiting {
		if p.waiting[i].granted == claim.granted {
			p.waiting = append(p.waiting[:i], p.waiting[i+1:]...)
			p.admit()
			return false, err
		}
	}
	// Granted in the meantime.
	if err != nil {
		p.giveBack(share)
	}
	return true, err
}

// giveBack returns a share. The caller holds the lock.
func (p *pages) giveBack(share int64) {
	p.free += share
	p.admit()
}

// admit lets in whoever fits now, in order. The caller holds the lock.
func (p *pages) admit() {
	for len(p.waiting) > 0 && p.free >= p.waiting[0].size {
		p.free -= p.waiting[0].size
		close(p.waiting[0].granted)
		p.waiting = p.waiting[1:]
	}
}

// take gets an empty buffer for about size bytes.
func (b *pageBuffer) take(size int) {
	for class, limit := range pageSizes {
		if size <= limit {
			b.class = class
			kept, ok := b.from.pools[class].Get().(*[]byte)
			if !ok {
				fresh := make([]byte, 0, limit)
				kept = &fresh
			}
			b.kept, b.bytes = kept, *kept
			return
		}
	}
	b.class, b.kept = -1, nil
	b.bytes = make([]byte, 0, size)
}

// put hands the memory back, without the share.
func (b *pageBuffer) put() {
	if b.kept != nil {
		b.from.pools[b.class].Put(b.kept)
	}
	b.kept, b.bytes = nil, nil
}

// release gives memory and share back. A nil buffer has neither.
func (b *pageBuffer) release() {
	if b == nil || b.from == nil {
		return
	}
	b.put()
	b.from.mu.Lock()
	b.from.giveBack(b.share)
	b.from.mu.Unlock()
	b.from = nil
}

// grow moves to a larger buffer. Its share grows without waiting, because a page
// that has begun has to end; a large page for which there is no room does not
// grow unless it must be held whole.
func (b *pageBuffer) grow(whole bool) bool {
	size := cap(b.bytes) + cap(b.bytes)/2
	if b.class >= 0 && b.class < len(pageSizes)-1 {
		size = pageSizes[b.class+1]
	}
	more := min(int64(size), b.from.total) - b.share
	b.from.mu.Lock()
	if !whole && size > tightPage && b.from.free < more {
		b.from.mu.Unlock()
		return false
	}
	b.from.free -= more
	b.from.mu.Unlock()
	b.share += more
	old := *b
	b.take(size)
	b.bytes = append(b.bytes, old.bytes...)
	old.put()
	return true
}

// noLimit is the limit of bodies that are held whole.
const noLimit = int(^uint(0) >> 1)

// readUpTo reads until the end, or until the buffer holds limit bytes or has no
// room for more; end tells that the source is at its end.
func (b *pageBuffer) readUpTo(src io.Reader, limit int) (end bool, err error) {
	for {
		if len(b.bytes) >= limit {
			return false, nil
		}
		if len(b.bytes) == cap(b.bytes) && !b.grow(limit == noLimit) {
			return false, nil
		}
		n, err := src.Read(b.bytes[len(b.bytes):min(cap(b.bytes), limit)])
		b.bytes = b.bytes[:len(b.bytes)+n]
		if errors.Is(err, io.EOF) {
			return true, nil
		}
		if err != nil {
			return false, err
		}
	}
}

// readAll reads to the end, however far that is.
func (b *pageBuffer) readAll(src io.Reader) error {
	_, err := b.readUpTo(src, noLimit)
	return err
}
