package fetch

import (
	"bytes"
	"context"
	"errors"
	"testing"
	"time"
)

func TestPagesGrow(t *testing.T) {
	p := newPages(1 << 20)
	want := bytes.Repeat([]byte("abc"), 100<<10)
	b, err := p.claim(t.Context(), 10)
	if err != nil {
		t.Fatal(err)
	}
	if end, err := b.readUpTo(bytes.NewReader(want), 50<<10); end || err != nil || len(b.bytes) != 50<<10 {
		t.Errorf("read %d bytes, end %v, %v", len(b.bytes), end, err)
	}
	b.bytes = b.bytes[:0]
	if err := b.readAll(bytes.NewReader(want)); err != nil || !bytes.Equal(b.bytes, want) {
		t.Errorf("read %d bytes of %d: %v", len(b.bytes), len(want), err)
	}
	if p.free != 1<<20-b.share || b.share != 512<<10 {
		t.Errorf("free %d with a share of %d", p.free, b.share)
	}
	b.release()
	b.release()
	if p.free != 1<<20 {
		t.Errorf("free %d after the release", p.free)
	}
}

func TestPagesBeyondAllSizes(t *testing.T) {
	p := newPages(1 << 20)
	b, err := p.claim(t.Context(), 9<<20)
	if err != nil || b.share != 1<<20 {
		t.Fatalf("share %d, %v: want the whole budget at most", b.share, err)
	}
	b.bytes = b.bytes[:cap(b.bytes)]
	if !b.grow(false) {
		t.Error("a page that has the whole budget does not pass alone")
	}
	if len(b.bytes) != 9<<20 || cap(b.bytes) < 13<<20 {
		t.Errorf("%d bytes of %d", len(b.bytes), cap(b.bytes))
	}
	b.release()
	if p.free != 1<<20 {
		t.Errorf("free %d", p.free)
	}
}

func TestPagesWaitForEachOther(t *testing.T) {
	p := newPages(64 << 10)
	claim := func(ctx context.Context) chan *pageBuffer {
		got := make(chan *pageBuffer, 1)
		go func() {
			b, _ := p.claim(ctx, 30<<10)
			got <- b
		}()
		return got
	}
	a, b := <-claim(t.Context()), <-claim(t.Context())
	if !p.room(0) || p.room(30<<10) {
		t.Errorf("room with %d free", p.free)
	}
	third := claim(t.Context())
	select {
	case <-third:
		t.Error("a third page fits")
	case <-time.After(20 * time.Millisecond):
	}
	nested := <-claim(Nested(t.Context()))
	a.release()
	nested.release()
	(<-third).release()
	b.release()
	if p.free != 64<<10 || len(p.waiting) != 0 {
		t.Errorf("free %d, %d waiting", p.free, len(p.waiting))
	}
}

func TestPagesNeverBlockForGood(t *testing.T) {
	p := newPages(32 << 10)
	a, _ := p.claim(t.Context(), 1)
	start := time.Now()
	b, err := p.claim(t.Context(), 1)
	if err != nil || time.Since(start) < pageWait {
		t.Errorf("waited %v: %v", time.Since(start), err)
	}
	ctx, cancel := context.WithCancelCause(t.Context())
	stop := errors.New("stop")
	cancel(stop)
	if _, err := p.claim(ctx, 1); !errors.Is(err, stop) {
		t.Errorf("got %v", err)
	}
	a.release()
	b.release()
	if p.free != 32<<10 || len(p.waiting) != 0 {
		t.Errorf("free %d, %d waiting", p.free, len(p.waiting))
	}
}

// A page that outgrows what is left of the budget is not held any further, unless
// it has to be.
func TestPagesWithoutRoomStayTight(t *testing.T) {
	p := newPages(4 << 20)
	text := bytes.Repeat([]byte("x"), 3<<20)
	first, err := p.claim(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	if err := first.readAll(bytes.NewReader(text)); err != nil || first.share != 4<<20 {
		t.Fatalf("the first page has a share of %d (%v)", first.share, err)
	}
	for _, ctx := range []context.Context{t.Context(), Nested(t.Context())} {
		second, err := p.claim(ctx, 3<<20)
		if err != nil || cap(second.bytes) != tightPage {
			t.Fatalf("a page without room gets %d bytes (%v)", cap(second.bytes), err)
		}
		src := bytes.NewReader(text)
		if end, err := second.readUpTo(src, 8<<20); end || err != nil || len(second.bytes) != tightPage {
			t.Errorf("it holds %d bytes, end %v, %v", len(second.bytes), end, err)
		}
		if err := second.readAll(src); err != nil || !bytes.Equal(second.bytes, text) {
			t.Errorf("held whole, it has %d bytes of %d (%v)", len(second.bytes), len(text), err)
		}
		second.release()
	}
	first.release()
	if p.free != p.total {
		t.Errorf("free %d of %d at the end", p.free, p.total)
	}
}
