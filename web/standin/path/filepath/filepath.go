// Package filepath stands in for the standard package of that name in the browser program, where a path's parts are
// always parted by slashes:
//
//	name := filepath.Base(file)
//
// It has what works on the text of a path. What reads a disk is left out: a browser has none.
package filepath

import "path"

// Base is the last part of a path.
func Base(name string) string { return path.Base(name) }

// Clean is the shortest path to the same place.
func Clean(name string) string { return path.Clean(name) }

// Dir is a path without its last part.
func Dir(name string) string { return path.Dir(name) }

// Ext is what follows the last dot of a path's last part, and the dot.
func Ext(name string) string { return path.Ext(name) }

// FromSlash is a path as this machine writes it.
func FromSlash(name string) string { return name }

// IsAbs reports whether a path begins at the root.
func IsAbs(name string) bool { return path.IsAbs(name) }

// Join puts a path together from its parts.
func Join(parts ...string) string { return path.Join(parts...) }

// ToSlash is a path with its parts parted by slashes.
func ToSlash(name string) string { return name }
