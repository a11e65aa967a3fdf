package auth

import (
	"sync"

	"github.com/airgen/airgen/runtime/py"
)

// Store is the config as authenticators with single-use refresh tokens change
// it. One store is shared by all authenticators of a connector, so that no
// refresh token is used twice.
type Store struct {
	refresh sync.Mutex // held while tokens are renewed

	mu     sync.Mutex
	config py.Value
	emit   func(config py.Value) error
}

// NewStore makes a store. emit is called with the whole config after every
// change: it asks the platform to keep it.
func NewStore(config py.Value, emit func(config py.Value) error) *Store {
	return &Store{config: config.Detach(), emit: emit}
}

// Config is the config as it is now. It is never changed in place.
func (s *Store) Config() py.Value {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.config
}

// text gives the value at a path as text; empty when there is none.
func (s *Store) text(path []string, otherwise string) (string, error) {
	value, ok, err := find(s.Config(), path)
	if err != nil || !ok {
		return otherwise, err
	}
	return value.Text(), nil
}

// change is a new value at a path.
type change struct {
	path  []string
	value py.Value
}

// set changes the config and emits it.
func (s *Store) set(changes ...change) error {
	s.mu.Lock()
	for _, c := range changes {
		s.config = with(s.config, c.path, c.value)
	}
	config := s.config
	s.mu.Unlock()
	if s.emit == nil {
		return nil
	}
	return s.emit(config)
}

// with gives value with another value at a path, making the objects on the way
// where there are none.
func with(value py.Value, path []string, leaf py.Value) py.Value {
	if len(path) == 0 {
		return leaf
	}
	var keys []string
	var members []py.Value
	found := false
	for key, member := range value.Items() {
		name := key.Text()
		if name == path[0] {
			member, found = with(member, path[1:], leaf), true
		}
		keys, members = append(keys, name), append(members, member)
	}
	if !found {
		keys, members = append(keys, path[0]), append(members, with(py.Dict(), path[1:], leaf))
	}
	return py.DictOf(keys, members)
}
