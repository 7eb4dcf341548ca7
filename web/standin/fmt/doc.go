// Package fmt stands in for the standard package of that name in the browser program. It is used like it:
//
//	text := fmt.Sprintf("%s %d crc=%08x", name, version, sum)
//	err := fmt.Errorf("week %d: %w", week, cause)
//
// What it knows it prints byte for byte as the standard package does. That is
//
//   - Print, Printf, Println with their Sprint, Fprint and Append forms, and Errorf with any number of %w;
//   - the verbs %v %s %d %q %x %t %T %p %w and %%, with a width and the flag 0;
//   - values of all kinds but floating-point and complex numbers, nested to any depth; Error and String methods, and what they panic with;
//   - the notes about bad verbs and about arguments that are missing or left over.
//
// What it does not know it does not pass over in silence:
//
//   - another verb, a flag but 0, a precision, *, or an argument index prints as a bad verb: %!X(int=7);
//   - so does %w with a []byte;
//   - a floating-point number prints as ?float64?, whatever the verb, and a complex one as ?complex128?;
//   - scanning and the interfaces State, Formatter and GoStringer do not exist, so that a program that needs them does
//     not compile;
//   - a reflect.Value prints as its String method says, and a map whose keys are neither integers, strings nor booleans
//     is sorted by the text of its keys.
//
// A test reads all format strings of the browser program and fails at the first one that is not known.
package fmt
