package runstats

import (
	"hash/maphash"
	"slices"
	"strings"
	"sync"
)

// urlLimit bounds how many different requests are remembered: about 12 MB.
const urlLimit = 1 << 18

// exampleLimit bounds the length of an example.
const exampleLimit = 200

// URLs counts which requests were made more than once, in bounded memory. The
// zero URLs is ready to use, and safe for concurrent use.
type URLs struct {
	mu      sync.Mutex
	seed    maphash.Seed
	streams map[string]*asked
	sets    []set            // sets[i] are the streams that made some request
	index   map[string]int32 // of sets, by their streams
	seen    map[uint64]int32 // the set that made a request
	full    bool
}

// asked are the numbers of one stream.
type asked struct{ distinct, repeated int64 }

// set is the set of streams that made a request, sorted.
type set struct {
	streams []string
	count   int64 // different requests
	example string
}

// Ask notes that a stream makes a request, retries and redirects aside. The
// URL is masked already; body is nil when there is none.
func (u *URLs) Ask(stream, method, url string, body []byte) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.seen == nil {
		u.seed = maphash.MakeSeed()
		u.streams, u.index, u.seen = map[string]*asked{}, map[string]int32{}, map[uint64]int32{}
	}
	a := u.streams[stream]
	if a == nil {
		a = new(asked)
		u.streams[stream] = a
	}
	var h maphash.Hash
	h.SetSeed(u.seed)
	h.WriteString(method + " " + url + "\n")
	h.Write(body)
	key := h.Sum64()
	old, known := u.seen[key]
	switch {
	case !known && len(u.seen) >= urlLimit:
		u.full = true
		return
	case !known:
		a.distinct++
		u.seen[key] = u.enter([]string{stream}, method+" "+url)
	case slices.Contains(u.sets[old].streams, stream):
		a.repeated++
	default:
		a.distinct++
		u.sets[old].count--
		u.seen[key] = u.enter(append(slices.Clone(u.sets[old].streams), stream), method+" "+url)
	}
}

// enter counts a request for a set of streams.
func (u *URLs) enter(streams []string, example string) int32 {
	slices.Sort(streams)
	name := strings.Join(streams, "\x00")
	i, ok := u.index[name]
	if !ok {
		i = int32(len(u.sets))
		u.index[name] = i
		if len(example) > exampleLimit {
			example = strings.ToValidUTF8(example[:exampleLimit], "") + "…"
		}
		u.sets = append(u.sets, set{streams: streams, example: example})
	}
	u.sets[i].count++
	return i
}

// Fill writes what is known into a run whose Streams are listed.
func (u *URLs) Fill(r *Run) {
	u.mu.Lock()
	defer u.mu.Unlock()
	order := map[string]int{}
	for i := range r.Streams {
		s := &r.Streams[i]
		order[s.Name] = i
		if a := u.streams[s.Name]; a != nil {
			s.Distinct, s.Repeated = a.distinct, a.repeated
		}
	}
	r.Incomplete = u.full
	r.Shared = nil
	for _, s := range u.sets {
		if len(s.streams) < 2 || s.count == 0 {
			continue
		}
		names := slices.Clone(s.streams)
		slices.SortStableFunc(names, func(a, b string) int { return order[a] - order[b] })
		r.Shared = append(r.Shared, Shared{Streams: names, Distinct: s.count, Example: s.example})
	}
	slices.SortStableFunc(r.Shared, func(a, b Shared) int { return slices.CompareFunc(a.Streams, b.Streams, strings.Compare) })
}
