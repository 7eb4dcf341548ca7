package app

import "strings"

// memory is a browser.Storage that forgets.
type memory map[string]string

func (m memory) Get(key string) (string, bool) { text, ok := m[key]; return text, ok }
func (m memory) Set(key, text string) error    { m[key] = text; return nil }
func (m memory) Remove(key string)             { delete(m, key) }

func (m memory) Keys(prefix string) []string {
	var keys []string
	for key := range m {
		if strings.HasPrefix(key, prefix) {
			keys = append(keys, key)
		}
	}
	return keys
}
