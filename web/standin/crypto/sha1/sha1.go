// Package sha1 stands in for crypto/sha1 while the program is compiled for the browser, and only then: google/uuid could
// name things with it and go-app's server its versions, and the app does neither.
package sha1

import "hash"

func New() hash.Hash { panic("sha1 is not part of the browser program") }

func Sum([]byte) [20]byte { panic("sha1 is not part of the browser program") }
