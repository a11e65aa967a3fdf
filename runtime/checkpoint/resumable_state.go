package checkpoint

import (
	"crypto/sha256"
	"encoding/base64"

	"github.com/airgen/airgen/runtime/py"
)

// Members of the state of a full refresh that is not finished.
const (
	resumeKey     = "__airgen_resume"
	resumeVersion = "1"
	tokenKey      = "next_page_token"
)

// mark gives what marks a state as that of an unfinished full refresh.
func mark(state py.Value) (string, bool) {
	value, _ := state.Get(resumeKey)
	return value.Str()
}

// resuming tells whether a state continues a full refresh.
func resuming(state py.Value) bool {
	_, ok := mark(state)
	return ok
}

// Unfinished tells whether a state is that of a full refresh that has to go on.
// A StateDelegatingStream stays with its full-refresh variant then.
func Unfinished(state py.Value) bool { return resuming(state) }

// digest stands for a finished partition in the state.
type digest [8]byte

// digestChars is the length of a printed digest.
const digestChars = 11

func digestOf(key string) digest {
	sum := sha256.Sum256([]byte(key))
	return digest(sum[:8])
}

// load takes the state of an interrupted full refresh; Undefined: none.
func (t *resumable) load(state py.Value) {
	if over, ok := state.Get("complete"); ok && over.Truth() {
		t.over = true
		return
	}
	if token, ok := state.Get(tokenKey); ok {
		t.tokens.load(wholeStream, appendJSON(nil, token))
	}
	states, _ := state.Get("states")
	for item := range elems(states) {
		partition, ok := item.Get("partition")
		cursor, _ := item.Get("cursor")
		if token, has := cursor.Get(tokenKey); ok && has {
			t.tokens.load(partitionKey(partition), appendJSON(nil, token))
		}
	}
	done, _ := state.Get("done")
	text, _ := done.Str()
	for len(text) >= digestChars {
		var id digest
		if n, err := base64.RawURLEncoding.Decode(id[:], []byte(text[:digestChars])); err == nil && n == len(id) {
			if t.before == nil {
				t.before = map[digest]struct{}{}
			}
			if _, twice := t.before[id]; !twice {
				t.before[id] = struct{}{}
				t.earlier = append(t.earlier, id)
			}
		}
		text = text[digestChars:]
	}
	t.parents.load(state)
}

// wholeStream is the partition of a stream that has none.
const wholeStream = "{}"

func (t *resumable) AppendState(dst []byte) []byte {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.over {
		return append(dst, fullRefreshDone...)
	}
	start := len(dst)
	dst = t.appendResume(dst)
	t.pace.size = len(dst) - start
	return dst
}

// appendKept gives no position: a child that follows a cursor of its own must
// see all of its parents, since it begins a partition where it left it.
func (t *resumable) appendKept(dst []byte) []byte { return append(dst, noCursorState...) }

func (t *resumable) appendPosition(dst []byte) []byte {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.appendResume(dst)
}

func (t *resumable) appendResume(dst []byte) []byte {
	dst = appendText(append(dst, `{"`+resumeKey+`":`...), t.plan.mark())
	if t.over {
		return append(dst, `,"complete":true}`...)
	}
	listed := 0
	for _, p := range t.tokens.order {
		if p.key == wholeStream {
			dst = append(append(dst, `,"`+tokenKey+`":`...), p.token...)
			continue
		}
		if listed == 0 {
			dst = append(dst, `,"states":[`...)
		} else {
			dst = append(dst, ',')
		}
		listed++
		dst = append(append(dst, `{"partition":`...), p.key...)
		dst = append(append(dst, `,"cursor":{"`+tokenKey+`":`...), p.token...)
		dst = append(dst, "}}"...)
	}
	if listed > 0 {
		dst = append(dst, ']')
	}
	if len(t.before)+len(t.done) > 0 {
		dst = append(dst, `,"done":"`...)
		for _, f := range t.done {
			dst = base64.RawURLEncoding.AppendEncode(dst, f.id[:])
		}
		for _, id := range t.earlier {
			if _, left := t.before[id]; left {
				dst = base64.RawURLEncoding.AppendEncode(dst, id[:])
			}
		}
		dst = append(dst, '"')
	}
	if !t.parents.empty() {
		dst = append(append(dst, `,"parent_state":`...), t.parents.current...)
	}
	return append(dst, '}')
}
