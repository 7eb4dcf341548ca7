package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/workout"
)

// steps says what is inside the runs of week w. The minutes stay those of the way. Strides
// come behind one easy run, and every second long run ends faster where the rules have
// nothing against it.
func (m *Making) steps(judge *rule.Judge, w int) {
	is := &m.weeks[w]
	sessions := m.plan.Weeks[w].Sessions
	strides := is.phase != planner.Recovery && !is.after && m.plan.Athlete.RunLevel > planner.Beginner
	for i := range sessions {
		s := &sessions[i]
		q := workout.Query{
			Athlete: &m.plan.Athlete, Distance: is.distance, Phase: is.phase, Type: s.Type,
			Rung: m.before(w, s.Type), Minutes: s.Minutes, Lighter: is.lighter, New: m.volume.Runs == 0,
		}
		switch {
		case s.Type.IsHardRun() && !s.Type.IsRace(), s.Type == catalog.RunSteady:
		case s.Type == catalog.RunEasy && q.New:
		case s.Type == catalog.RunEasy && strides:
			q.Rung, strides = is.turn, false
		case s.Type == catalog.RunLong && (is.turn%2 == 1 || is.distance == planner.Ultra || m.plan.Athlete.RunLevel == planner.Beginner):
			q.Rung = is.turn / 2
		default:
			continue
		}
		var plain rule.Score
		if s.Type == catalog.RunLong {
			plain = judge.Score(&m.plan, w)
		}
		s.Steps = workout.For(q)
		m.plan.Athlete.Settle(s)
		if s.Type == catalog.RunLong && plain.Compare(judge.Score(&m.plan, w)) < 0 {
			s.Steps, s.Quality = nil, 0
		}
	}
}

// before is how many sessions of a type the block before week w had; lighter weeks do not
// count. For who has never run that is all there were.
func (m *Making) before(w int, t catalog.ID) (n int) {
	for i := w - 1; i >= 0 && (m.weeks[i].phase == m.weeks[w].phase || m.volume.Runs == 0); i-- {
		for j := range m.plan.Weeks[i].Sessions {
			if m.plan.Weeks[i].Sessions[j].Type == t && !m.weeks[i].lighter {
				n++
			}
		}
	}
	return n
}
