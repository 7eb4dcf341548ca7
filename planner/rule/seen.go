package rule

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
)

// seen caches the items of weeks, because a week is looked at again with each
// neighbour and for every slot that the drag tries. Like load.Book it recognises a
// week by the address of its first session.
type seen [seenWeeks]seenWeek

// seenWeeks is more than the five weeks that judging a week and its neighbours needs.
const seenWeeks = 8

type seenWeek struct {
	first *planner.Session
	items []Item // their days and times are not yet those of a pass
	list  []Listed
}

// items are those of week w of a plan.
func (s *seen) items(sessions []planner.Session, w int) []Item {
	if len(sessions) == 0 {
		return nil
	}
	k := &s[w%seenWeeks]
	if k.first == &sessions[0] && len(k.items) == len(sessions) {
		return k.items
	}
	k.first, k.items, k.list = &sessions[0], slices.Grow(k.items[:0], len(sessions)), k.list[:0]
	for i := range sessions {
		k.items = append(k.items, k.item(&sessions[i]))
	}
	return k.items
}

// forget must be called after the sessions of a week have been changed in place.
func (s *seen) forget(w int) { s[w%seenWeeks].first = nil }

func (k *seenWeek) item(s *planner.Session) Item {
	return Item{ID: s.ID, Session: s, Kind: KindOf(s), Day: int(s.Day), Minutes: load.Minutes(s), RPE: load.Effort(s), List: k.lifts(s.Exercises)}
}

// lifts looks the exercises up. When append moves the list, items made before keep
// the old memory, which is still right.
func (k *seenWeek) lifts(lifts []planner.Exercise) []Listed {
	from := len(k.list)
	for i := range lifts {
		if e, ok := catalog.FindExercise(lifts[i].ID); ok {
			k.list = append(k.list, Listed{&lifts[i], e})
		}
	}
	return k.list[from:len(k.list):len(k.list)]
}
