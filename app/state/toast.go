package state

// Toast is a short word about what was done, with the way back.
type Toast struct {
	Text     string
	Undo     bool
	Back     Msg // what the way back is, when it is not Undo
	Next     Msg // an offer, called NextText
	NextText string
	N        int // counts toasts, so that the same words twice are two toasts
}
