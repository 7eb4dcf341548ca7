package state

// Toast is a short word about what was done, with the way back.
type Toast struct {
	Text     string
	Undoes   bool // the way back is Undo
	Back     Msg  // another way back, nil for none
	Next     Msg  // an offer, called NextText
	NextText string
	N        int // counts toasts, so that the same words twice are two toasts
}
