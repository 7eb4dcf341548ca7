package browser

import (
	"syscall/js"

	"hardeasy/app/words"
)

// ErrNoRoom is returned by Set when the browser refuses.
const ErrNoRoom = words.Failure(words.ErrorNoRoom)

// LocalStorage is the browser's local storage. Where the person has forbidden storage,
// boot.js has replaced it by one in memory.
type LocalStorage struct{}

func (LocalStorage) store() js.Value { return js.Global().Get("localStorage") }

func (s LocalStorage) Get(key string) (string, bool) {
	v := s.store().Call("getItem", key)
	if v.IsNull() {
		return "", false
	}
	return v.String(), true
}

func (s LocalStorage) Set(key, text string) (err error) {
	defer func() {
		if recover() != nil { // the browser throws when the quota is exceeded
			err = ErrNoRoom
		}
	}()
	s.store().Call("setItem", key, text)
	return nil
}

func (s LocalStorage) Remove(key string) { s.store().Call("removeItem", key) }

func (s LocalStorage) Keys(prefix string) []string {
	store := s.store()
	var keys []string
	for i := range store.Get("length").Int() {
		key := store.Call("key", i).String()
		if len(key) >= len(prefix) && key[:len(prefix)] == prefix {
			keys = append(keys, key)
		}
	}
	return keys
}
