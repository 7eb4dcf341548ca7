// Package json stands in for encoding/json while the program is compiled for the browser, and only then: go-app keeps
// states and prints errors with it, and the app uses neither. go-app also reads every entry of the local storage once a
// minute, looking for states of its own; here it finds none, which is true.
package json

import "errors"

var errLeftOut = errors.New("encoding/json is not part of the browser program")

type RawMessage []byte

func Marshal(any) ([]byte, error)                       { return nil, errLeftOut }
func MarshalIndent(any, string, string) ([]byte, error) { return nil, errLeftOut }
func Unmarshal([]byte, any) error                       { return errLeftOut }
