package fmt

import "errors"

// Errorf returns an error with the text that Sprintf would return. Each operand of %w that is an error is one of those
// that errors.Is and errors.As find in it.
func Errorf(format string, a ...any) error {
	p := printer{wraps: true}
	p.format(format, a)
	text := string(p.out)
	switch len(p.wrapped) {
	case 0:
		return errors.New(text)
	case 1:
		cause, _ := p.wrapped[0].(error)
		return &wrapError{text, cause}
	}
	var causes []error
	for _, operand := range p.wrapped {
		if cause, ok := operand.(error); ok {
			causes = append(causes, cause)
		}
	}
	return &wrapErrors{text, causes}
}

// wrapError and wrapErrors have the names that %T prints.
type wrapError struct {
	text  string
	cause error
}

func (e *wrapError) Error() string { return e.text }
func (e *wrapError) Unwrap() error { return e.cause }

type wrapErrors struct {
	text   string
	causes []error
}

func (e *wrapErrors) Error() string   { return e.text }
func (e *wrapErrors) Unwrap() []error { return e.causes }
