package browser

// Storage keeps texts by name.
type Storage interface {
	// Get returns the text and whether there is one.
	Get(key string) (string, bool)
	// Set stores a text; it fails when there is no room or storage is forbidden.
	Set(key, text string) error
	Remove(key string)
	// Keys are the names that begin with prefix, in no order.
	Keys(prefix string) []string
}
