package state

// ExercisePane is what stands open among the exercises of the session sheet.
type ExercisePane struct {
	Open int // the exercise whose fields are shown, counted from 1; 0 when none is
	Pick Pick
	Find string
}

// Pick is what an exercise is being looked for.
type Pick uint8

const (
	NoPick    Pick = iota
	PickOther      // instead of the open one
	PickMore       // beside the others
)

// Messages about the pane alone.
type (
	// OpenExercise shows the fields of the exercise with the index, or hides them.
	OpenExercise struct{ Lift int }
	// PickExercise opens the list of exercises, or closes it.
	PickExercise struct{ Pick Pick }
	// FindExercise is what is searched for in it.
	FindExercise struct{ Text string }
)

func (msg OpenExercise) on(p *ExercisePane) []Effect {
	if p.Open == msg.Lift+1 {
		*p = ExercisePane{}
	} else {
		*p = ExercisePane{Open: msg.Lift + 1}
	}
	return nil
}

func (msg PickExercise) on(p *ExercisePane) []Effect {
	if p.Pick == msg.Pick {
		msg.Pick = NoPick
	}
	p.Pick, p.Find = msg.Pick, ""
	if msg.Pick == PickMore {
		p.Open = 0
	}
	return nil
}

func (msg FindExercise) on(p *ExercisePane) []Effect {
	p.Find = msg.Text
	return nil
}
