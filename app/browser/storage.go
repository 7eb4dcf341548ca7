package browser

// Storage keeps texts under names.
type Storage interface {
	// Get returns the text and whether there is one.
	Get(key string) (string, bool)
	// Set stores a text; it fails when there is no room or storage is forbidden.
	Set(key, text string) error
	Remove(key string)
	// Keys are the names that begin with prefix, in no order.
	Keys(prefix string) []string
}

// Memory is a Storage that forgets.
type Memory map[string]string

func (m Memory) Get(key string) (string, bool) { text, ok := m[key]; return text, ok }
func (m Memory) Set(key, text string) error    { m[key] = text; return nil }
func (m Memory) Remove(key string)             { delete(m, key) }

func (m Memory) Keys(prefix string) []string {
	var keys []string
	for key := range m {
		if len(key) >= len(prefix) && key[:len(prefix)] == prefix {
			keys = append(keys, key)
		}
	}
	return keys
}
