package state

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// MissedDays are the days before today of which it is told what was missed. What is longer
// ago is not made up for, so it is not held against anybody.
const MissedDays = 14

// Missed are the sessions of the last days that were planned and not marked: neither done nor
// skipped. Who never marks anything is taken to train as planned. A session in a span such as
// an illness is not missed, nor are core, mobility and strides: to count them would make a
// duty of a habit.
func Missed(p *planner.Plan) (ids []planner.SessionID) {
	today := p.DayToday()
	if !today.Known || !load.KeepsRecord(p) {
		return nil
	}
	for day := max(0, today.N-MissedDays); day < today.N; day++ {
		w, weekday := planner.WeekOf(day)
		week := p.Week(w)
		if week == nil {
			break
		}
		for i := range week.Sessions {
			if s := &week.Sessions[i]; s.Day == weekday && !s.Done && counts(s) && !load.Excused(p, day) {
				ids = append(ids, s.ID)
			}
		}
	}
	return ids
}

func counts(s *planner.Session) bool {
	return s.Minutes > 0 && !rule.IsStrides(s) && !s.Type.IsMicro(s.Minutes)
}

// Missed are the sessions that were missed up to now.
func (m *Model) Missed() []planner.SessionID { return Missed(m.asOfToday()) }

// TellMissed says of a missed session that it was done after all, or that it was skipped.
type TellMissed struct {
	Session planner.SessionID
	Skipped bool
}

func (msg TellMissed) update(m *Model) []Effect {
	if m.Sheet.Kind != MissedSheet || !slices.Contains(m.Missed(), msg.Session) {
		return nil
	}
	var edit planner.Edit = planner.SetDone{Session: msg.Session, Done: true}
	if msg.Skipped {
		_, s, _ := m.Plan.Find(msg.Session)
		log := s.Log
		log.Minutes = planner.Some(0)
		edit = planner.SetLog{Session: msg.Session, Log: log}
	}
	effects := editIf(m, true, edit)
	next := "[data-missed] [data-action='did-it']"
	if len(m.Missed()) == 0 {
		m.Sheet, next = Sheet{}, "[data-testid='verdict']"
	}
	return append(effects, Focus{next})
}
