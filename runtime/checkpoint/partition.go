package checkpoint

// partition is what is known of one partition of a stream of dates.
type partition struct {
	key    string
	text   string // the cursor's value as printed
	cursor *cursor

	seq     int64 // its number while it is active
	pending int   // slices that were made and not closed
	active  bool  // opened and not closed
	made    bool  // all of its slices were made
}

// partitions are the partitions that a stream has a cursor for, in the order in
// which the state prints them.
type partitions struct {
	order []*partition // nil where one was dropped
	byKey map[string]*partition
}

func (p *partitions) get(key string) *partition { return p.byKey[key] }

// put adds a partition, or takes the place of the one with the same key.
func (p *partitions) put(one *partition) {
	if p.byKey == nil {
		p.byKey = map[string]*partition{}
	}
	if known := p.byKey[one.key]; known != nil {
		*known = *one
		return
	}
	p.byKey[one.key] = one
	p.order = append(p.order, one)
}

func (p *partitions) len() int { return len(p.byKey) }

// trim drops the oldest partitions that are not being read, else the oldest,
// until no more than a number are left. It tells whether any was dropped.
func (p *partitions) trim(most int) bool {
	drop := p.len() - most
	if drop <= 0 {
		return false
	}
	for _, readToo := range []bool{false, true} {
		for n, one := range p.order {
			if drop == 0 {
				break
			}
			if one != nil && (readToo || !one.active) {
				delete(p.byKey, one.key)
				p.order[n] = nil
				drop--
			}
		}
	}
	kept := p.order[:0]
	for _, one := range p.order {
		if one != nil {
			kept = append(kept, one)
		}
	}
	clear(p.order[len(kept):])
	p.order = kept
	return true
}
