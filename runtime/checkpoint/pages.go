package checkpoint

// pages are the next pages of partitions that are not read to their end, in the
// order in which they were come to.
type pages struct {
	order []page
}

type page struct {
	key   string // the partition
	token []byte // JSON
	taken bool   // reported in this sync, or given to a slice of it
}

// maxPages bounds the pages that are remembered: of partitions that failed
// after their first page there may be many. Those beyond start over.
const maxPages = 1000

// load adds a page of an earlier attempt.
func (p *pages) load(key string, token []byte) { p.put(page{key, token, false}) }

// set notes the page that a partition has come to.
func (p *pages) set(key string, token []byte) { p.put(page{key, token, true}) }

func (p *pages) put(one page) {
	if n := p.index(one.key); n >= 0 {
		p.order[n] = one
	} else if len(p.order) < maxPages {
		p.order = append(p.order, one)
	}
}

// take gives the page to continue with; nil: the first. A partition that comes
// a second time is read from its first page.
func (p *pages) take(key string) []byte {
	n := p.index(key)
	if n < 0 || p.order[n].taken {
		return nil
	}
	p.order[n].taken = true
	return p.order[n].token
}

func (p *pages) drop(key string) {
	if n := p.index(key); n >= 0 {
		p.order = append(p.order[:n], p.order[n+1:]...)
	}
}

func (p *pages) index(key string) int {
	for n := range p.order {
		if p.order[n].key == key {
			return n
		}
	}
	return -1
}
