// Package proof compares programs before and after slim: random ones, and those that end in a fault, must print and end the
// same. Command web/slim/prove runs it, since it needs Node.js.
package proof
