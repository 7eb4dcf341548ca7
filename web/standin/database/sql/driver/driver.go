// Package driver stands in for the standard package of that name in the browser program, which has no database:
//
//	func (id ID) Value() (driver.Value, error)
//
// It is what uuid needs for a method that nothing calls.
package driver

// Value is what a database would be given.
type Value any
