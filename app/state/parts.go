package state

// Messages about one part of the model see that part alone.

func (msg SetupAnswered) update(m *Model) []Effect { return msg.on(&m.Form) }
func (msg SetupTicked) update(m *Model) []Effect   { return msg.on(&m.Form) }
func (msg TurnSetupPage) update(m *Model) []Effect { return msg.on(&m.Form) }

func (msg ToggleRule) update(m *Model) []Effect    { return msg.on(&m.Book) }
func (msg SearchRules) update(m *Model) []Effect   { return msg.on(&m.Book) }
func (msg TurnBook) update(m *Model) []Effect      { return msg.on(&m.Book) }
func (msg FilterArea) update(m *Model) []Effect    { return msg.on(&m.Book) }
func (msg FilterCoach) update(m *Model) []Effect   { return msg.on(&m.Book) }
func (msg FilterOnly) update(m *Model) []Effect    { return msg.on(&m.Book) }
func (msg ToggleFilters) update(m *Model) []Effect { return msg.on(&m.Book) }
func (msg ClearFilters) update(m *Model) []Effect  { return msg.on(&m.Book) }

func (msg OpenExercise) update(m *Model) []Effect { return msg.on(&m.Sheet.Exercises) }
func (msg PickExercise) update(m *Model) []Effect { return msg.on(&m.Sheet.Exercises) }
func (msg FindExercise) update(m *Model) []Effect { return msg.on(&m.Sheet.Exercises) }

func (msg Installable) update(m *Model) []Effect   { return msg.on(&m.Install) }
func (msg InstallNow) update(m *Model) []Effect    { return msg.on(&m.Install) }
func (msg InstallNoMore) update(m *Model) []Effect { return msg.on(&m.Install) }
