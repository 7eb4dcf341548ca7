package words

import "hardeasy/planner"

// Lifted says that a session is in the air, and what keys do.
func Lifted(session string, from planner.Place) string {
	return LiftedFrom.Of(Capital(session), When(from))
}

// Hovering is the verdict of a slot under a session in the air, by its word.
func Hovering(to planner.Place, verdict, reason string) string {
	said := verdictKey(verdict).Text()
	if reason == "" {
		return HoveringAt.Of(When(to), said)
	}
	return HoveringWhy.Of(When(to), said, reason)
}

func verdictKey(verdict string) Key {
	switch verdict {
	case "better":
		return SlotBetter
	case "advice":
		return SlotAdvice
	case "warning":
		return SlotWarning
	case "error":
		return SlotError
	case "closed":
		return SlotClosed
	}
	return SlotSame
}

// WeekSaid tells a week to somebody who does not see it: "Monday evening heavy
// full body, 50 min; Tuesday morning easy run, 40 min."
func WeekSaid(w *planner.Week) string {
	if len(w.Sessions) == 0 {
		return ToldNone.Text()
	}
	said := make([]string, len(w.Sessions))
	for i := range w.Sessions {
		s := &w.Sessions[i]
		said[i] = ToldSession.Of(When(planner.Place{Day: s.Day, Slot: s.Slot}), Session(s.Type), Minutes(s.Minutes))
	}
	return ListSentence.Of(Capital(join(said, ListLong)))
}
