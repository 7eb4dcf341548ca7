package text

import (
	"fmt"
	"slices"
	"strings"
)

// table is a kind of things of the engine whose texts are found by id.
type table struct {
	name  string   // the first word of its keys
	list  string   // the Go variable with its ids
	parts []string // that each has, in this order; what is missing is empty
	many  []string // parts that are lists, with the numbers 1, 2, ...
}

// tables stand behind all other texts, in this order. Package words reads them
// by the same order of parts.
var tables = []table{
	{name: "session", list: "sessions", parts: []string{"name", "short", "some", "what"}},
	{name: "exercise", list: "exercises", parts: []string{"name"}},
	{name: "expect", list: "expects", parts: []string{"text"}},
	{name: "source", list: "sources", parts: []string{"who", "says"}},
	{name: "need", list: "needs", parts: []string{"name"}},
	{name: "rule", list: "rules", parts: []string{"title", "why", "ladder", "choice", "school"}, many: []string{"source", "say", "name"}},
}

// Table reports whether the key is one of a table, and its id and part. The texts of
// tables keep the names of their holes, for what fills them is found by name.
func (e *Entry) Table() (name, id, part string, ok bool) {
	parts := strings.SplitN(e.Key, ".", 3)
	if len(parts) < 3 || !slices.ContainsFunc(tables, func(t table) bool { return t.name == parts[0] }) {
		return "", "", "", false
	}
	return parts[0], parts[1], parts[2], true
}

// ordered is the file with its tables behind everything else, each thing with
// all its parts, so that a place follows from an id. At the end stand the texts
// of the page.
func (f File) ordered() File {
	all := File{{Key: "no-text", Forms: []string{""}}} // the zero Key
	for _, e := range f {
		if !e.isTable() && !e.isPage() {
			all = append(all, e)
		}
	}
	for _, t := range tables {
		for _, id := range t.ids(f) {
			for _, part := range t.parts {
				all = append(all, f.find(t.name+"."+id+"."+part))
			}
			for _, part := range t.many {
				for i := range f.count(t.name + "." + id + "." + part) {
					all = append(all, f.find(fmt.Sprintf("%s.%s.%s.%d", t.name, id, part, i+1)))
				}
			}
		}
	}
	for _, e := range f {
		if e.isPage() {
			all = append(all, e)
		}
	}
	return all
}

func (t *table) ids(f File) (ids []string) {
	for i := range f {
		if name, id, _, ok := f[i].Table(); ok && name == t.name && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// find is the entry of a key, or one without a text.
func (f File) find(key string) Entry {
	for i := range f {
		if f[i].Key == key {
			return f[i]
		}
	}
	return Entry{Key: key, Forms: []string{""}}
}

// count is how many texts a list has.
func (f File) count(key string) (n int) {
	for f.has(fmt.Sprintf("%s.%d", key, n+1)) {
		n++
	}
	return n
}

func (f File) has(key string) bool {
	return slices.ContainsFunc(f, func(e Entry) bool { return e.Key == key })
}

// entry is the Go type of a row of the table's list.
func (t *table) entry() string {
	if len(t.many) == 0 {
		return "string"
	}
	return "ruleTexts"
}

func (t *table) rows(f File) string {
	var b strings.Builder
	for _, id := range t.ids(f) {
		if len(t.many) == 0 {
			fmt.Fprintf(&b, "\t%q,\n", id)
			continue
		}
		fmt.Fprintf(&b, "\t{%q", id)
		for _, part := range t.many {
			fmt.Fprintf(&b, ", %d", f.count(t.name+"."+id+"."+part))
		}
		b.WriteString("},\n")
	}
	return b.String()
}

// Strays are the keys of tables that no part of them has, such as "rule.x.wy".
func (f File) Strays() (keys []string) {
	all := f.ordered()
	for i := range f {
		if !all.has(f[i].Key) {
			keys = append(keys, f[i].Key)
		}
	}
	return keys
}
