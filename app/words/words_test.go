package words_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

func TestNumbersHaveUnits(t *testing.T) {
	same(t, map[string]string{
		words.Minutes(1): "1 min", words.Minutes(45): "45 min", words.Minutes(89): "89 min", words.Minutes(90): "1 h 30 min",
		words.Minutes(120): "2 h", words.Minutes(100): "1 h 40 min", words.Minutes(1440): "24 h", words.Minutes(0): "0 min",
		words.Km(8000): "8 km", words.Km(8400): "8.4 km", words.Km(8449): "8.4 km", words.Km(42195): "42.2 km", words.Km(500): "0.5 km", words.Km(9960): "10 km",
		words.Weeks(1): "1 week", words.Weeks(0): "0 weeks", words.Weeks(16): "16 weeks", words.WeekOf(2, 16): "Week 2 of 16",
		words.Kilograms(82_500): "82.5", words.Kilograms(0): "", words.Range(5, 0): "5", words.Range(6, 8): "6-8",
		words.Sets(&planner.Exercise{Sets: 4, Reps: 4, Grams: 80_000}):                          "4 × 4, 80 kg",
		words.Sets(&planner.Exercise{Sets: 3, Reps: 6, RepsTo: 8, PerSide: true}):               "3 × 6–8 each side",
		words.Sets(&planner.Exercise{Sets: 3, Reps: 30, Hold: true}):                            "3 × 30 s",
		words.Sets(&planner.Exercise{Sets: 5, Reps: 3, Percent: 85}):                            "5 × 3, 85 % of your best",
		words.Sets(&planner.Exercise{Sets: 2, Reps: 10, Grams: 12_500}):                         "2 × 10, 12.5 kg",
		words.Sets(&planner.Exercise{Sets: 2, Reps: 20, RepsTo: 40, Hold: true, PerSide: true}): "2 × 20–40 s each side",
		words.Lacks([]string{"barbell", "bench", "squat rack"}, 6):                              "Needs barbell, bench and squat rack. From 6 months of lifting on.",
		words.Lacks([]string{"barbell"}, 0):                                                     "Needs barbell.", words.Lacks(nil, 1): "From 1 month of lifting on.", words.Lacks(nil, 0): "",
	})
}

func TestDates(t *testing.T) {
	same(t, map[string]string{
		words.Date(planner.DateOf(2026, 11, 23)):    "23 Nov",
		words.Date(planner.DateOf(2028, 2, 29)):     "29 Feb",
		words.LongDay(planner.DateOf(2026, 11, 24)): "Tuesday, 24 Nov",
		words.LongDate(planner.DateOf(2027, 4, 11)): "11 Apr 2027",
		words.Span(0):                                                 "",
		words.Span(planner.DateOf(2026, 11, 23)):                      "23–29 Nov",
		words.Span(planner.DateOf(2026, 11, 30)):                      "30 Nov – 6 Dec",
		words.Span(planner.DateOf(2026, 12, 28)):                      "28 Dec – 3 Jan",
		words.Span(planner.DateOf(2027, 2, 22)):                       "22–28 Feb",
		words.When(planner.Place{Day: planner.Sun, Slot: planner.PM}): "Sunday evening",
		words.Part(planner.AM):                                        "morning", words.Part(planner.Noon): "noon", words.PartShort(planner.AM): "am", words.PartShort(planner.PM): "pm",
		words.DayFree("Mon", "23"): "Mon 23, keep it free", words.DayFree("Mon", ""): "Mon, keep it free",
		words.PhaseMeans(planner.Base): "Base: building up", words.PhaseMeans(planner.Maintenance): "Maintenance: keeping what you have",
		words.Phase(planner.OffSeason): "Off-season", words.Phase(planner.RaceWeek): "Race week",
		words.Distance(planner.DistanceUnknown): "a race", words.Distance(planner.Ultra): "ultra",
		words.RaceName(&planner.Plan{}, planner.Race{Distance: planner.Half, Day: 140}):                                 "half marathon, day 140",
		words.RaceName(&planner.Plan{Start: planner.DateOf(2026, 11, 23)}, planner.Race{Distance: planner.K10, Day: 6}): "10 km on 29 Nov 2026",
	})
}

func TestFindingsAreCounted(t *testing.T) {
	same(t, map[string]string{
		words.Verdict(0, 0, 0): "All clear", words.Verdict(2, 1, 1): "2 to fix", words.Verdict(0, 1, 9): "1 warning", words.Verdict(0, 2, 0): "2 warnings",
		words.Verdict(0, 0, 1): "1 tip", words.Verdict(0, 0, 3): "3 tips",
		words.VerdictLine(0, 0, 0): "All clear.", words.VerdictLine(1, 0, 2): "1 thing to fix, 0 warnings, 2 tips.",
		words.Gain(0, 0, 0):   "This settles it, and nothing else is left.",
		words.Gain(2, 0, 1):   "This settles it. Left in this week and the ones beside it: 2 things to fix, 1 tip.",
		words.Gain(0, 1, 0):   "This settles it. Left in this week and the ones beside it: 1 warning.",
		words.Fewer(2, 0, -1): "2 fewer to fix, 1 more tip.", words.Fewer(-1, 1, 2): "1 more to fix, 1 fewer warning, 2 fewer tips.",
		words.Fewer(0, -2, 0): "2 more warnings.", words.Fewer(0, 0, 0): "As many things to look at as now, but less of each.",
		words.SoFar(1, 0, 0): "So far 1 fewer to fix.", words.SoFar(0, 0, 0): "So far as many things to look at as now, but less of each.",
		words.RoomCosts(0, 0, 0): "Nothing more to look at than now.", words.RoomCosts(0, -1, 0): "1 more warning.",
		words.Beside(0, 0, 0): "As many things to look at as in the best week.", words.Beside(0, 0, -2): "Beside the best week: 2 more tips.",
		words.Proof(true, true, 0, 0, 0):            "Proved: no fewer moves do it.",
		words.Proof(false, true, 0, 0, 0):           "Proved: no better week exists.",
		words.Proof(false, false, 0, -1, 0):         "Best found so far; the search was stopped. No week has fewer things to look at.",
		words.Proof(false, false, 1, 0, -2):         "Best found so far; the search was stopped. At the very best there would be 1 fewer to fix.",
		words.Buys(0, 0, nil):                       "Nothing is won by that alone.",
		words.Buys(0, 2, []string{"Rest"}):          "Without it: 2 fewer warnings. “Rest” is heeded then.",
		words.Buys(1, -1, []string{"Rest", "Ease"}): "Without it: 1 fewer to fix, 1 more warning. “Rest” and “Ease” are heeded then.",
	})
}

func TestProposals(t *testing.T) {
	same(t, map[string]string{
		words.SeeksPart(5, 14): "What stands in the way? Asking 5 of 14…", words.SeeksWorth(1, 2): "What is each of them worth? Asking 1 of 2…",
		words.SeeksFewer(4): "4 things stand in the way. Looking for fewer…", words.SeeksFewer(1): "1 thing stands in the way. Looking for fewer…",
		words.SeeksCarry(1, 3): "Not all fits. Asking for the next week, 1 of 3…", words.SeeksDrop(2, 3): "Not all fits. Leaving one out, 2 of 3…",
		words.AlreadyBest(true, false, true): "Stopped. No better week so far.", words.AlreadyBest(true, true, true): "Your week is good as it is. No order is better.",
		words.AlreadyBest(true, true, false): "No move makes it better.", words.AlreadyBest(false, true, false): "No order of these sessions is better.",
		words.ProposalTitle(true): "The fewest moves", words.ProposalTitle(false): "A better week",
		words.RoomTitle([]planner.Weekday{planner.Thu, planner.Fri, planner.Sat}): "Thursday, Friday and Saturday free",
		words.MovesOf(1): "1 move.", words.MovesOf(3): "3 moves.", words.MoveFrom("Monday morning"): "from Monday morning",
		words.BestOf(1): "Best · 1 move", words.BestOf(2): "Best · 2 moves",
		words.Other("tempo", planner.Wed, 1): "Tempo on Wednesday · 1 move", words.Other("tempo", planner.Wed, 4): "Tempo on Wednesday · 4 moves",
		words.Dropped([]string{"walk"}):                    "Walk has to go. It matters least, and there is no room for it.",
		words.Dropped([]string{"walk", "easy run"}):        "Walk and easy run have to go. They matter least, and there is no room for them.",
		words.Carried([]string{"easy run"}, true):          "Easy run moves to next week.",
		words.Carried([]string{"easy run", "walk"}, false): "Easy run and walk move to this week.",
		words.Stays([]string{"walk"}):                      "Walk is pinned or done, so it stays there.",
		words.Stays([]string{"walk", "strides", "race"}):   "Walk, strides and race are pinned or done, so they stay there.",
		words.DoInstead("20 min", "Friday"):                "Do 20 min on Friday instead",
	})
}

func TestPlansAndFiles(t *testing.T) {
	why := errors.New("it is damaged")
	same(t, map[string]string{
		words.NotSaved(nil): "Your last change is not saved.", words.NotSaved(why): "Your last change is not saved: it is damaged. Save a file to keep it.",
		words.Shut("it is damaged"):            "The plan that was open last can't be opened: it is damaged. Choose another one here, or save its text.",
		words.CannotBringBack("it is damaged"): "That plan stays in the bin: it is damaged.", words.CannotOpen("it is damaged"): "That plan can't be opened: it is damaged.",
		words.BinKeeps(30): "Deleted plans stay here for 30 days, or until the browser has no room left for other plans.",
		words.MoreDays(29): "29 more days", words.MoreDays(1): "1 more day", words.CopyOf("Spring"): "Spring (copy)",
		words.PlanMadeWithout([]string{"tempo run", "strides"}): "Your plan is ready. There was no room for: tempo run, strides.",
		words.WeekChange(2, 1, 0, 2):                            "week 2: 1 added, 2 moved", words.WeekChange(3, 0, 4, 0): "week 3: 4 removed",
		words.Brought(2, 0, 0): "2 plans came in.", words.Brought(1, 1, 0): "1 plan came in, 1 was already here.",
		words.Brought(3, 2, 1): "3 plans came in, 2 were already here, 1 could not be read.",
		words.Brought(0, 5, 0): "5 plans were already here.", words.Brought(0, 1, 0): "1 plan was already here.", words.Brought(0, 0, 2): "0 plans came in, 2 could not be read.",
		words.NoneReadable(0): "That file holds no plan, so nothing was taken from it.", words.NoneReadable(1): "The plan in that file can't be read, so nothing was taken from it.",
		words.NoneReadable(7):              "None of the 7 plans in that file can be read, so nothing was taken from it.",
		words.NoRoomFor(1):                 "The browser has no room left for 1 plan of that file. Delete a plan, then open the file again.",
		words.NoRoomFor(2):                 "The browser has no room left for 2 plans of that file. Delete a plan, then open the file again.",
		words.PrivatePart(share.Marks, 23): "What you have done: 23 sessions marked done", words.PrivatePart(share.Health, 1): "Your injuries: 1 answer",
		words.PrivatePart(share.NoParts, 1): "",
	})
}

func TestSameHere(t *testing.T) {
	const here = "This plan is already on this device"
	const left = "sleep, soreness and mood; what you have done; how sessions went, with soreness and pain; why you went against a rule; your injuries"
	for _, tt := range []struct {
		against words.Against
		differs []string
		want    string
	}{
		{words.Against{}, nil, here + "."},
		{words.Against{Known: true, Equal: true}, nil, here + ", and it is the same."},
		{words.Against{Known: true, Equal: true, Stays: share.AllParts}, nil, here + ", and it is the same but for what was left out: " + left + ". That stays in yours if you replace it."},
		{words.Against{Known: true}, nil, here + ". The sessions stand as yours do; their details, the profile, the races or the rules differ."},
		{words.Against{Known: true, Stays: share.Logs, Gone: 2}, []string{"week 1: 1 added", "week 2: 1 moved"},
			here + ". The link differs: week 1: 1 added; week 2: 1 moved. Left out of it: how sessions went, with soreness and pain. That stays in yours if you replace it." +
				" No place is left for 2 of your marks, logs or mornings: replacing drops them, undo brings them back."},
	} {
		if got := words.SameHere(tt.against, tt.differs); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func TestGoes(t *testing.T) {
	p, err := notation.Parse("history longest_30d=90\nrace race_in=40 half A\nweek 1\nMon AM run-easy 30 note=\"slow\"\nTue AM str-heavy-full 50\n  back-squat 4x4\nweek 2\n")
	if err != nil {
		t.Fatal(err)
	}
	p.Name = "Spring"
	got := strings.Join(words.Goes(&p), "\n")
	want := "The name “Spring”\n2 weeks with 2 sessions\n1 exercise with its sets and load\n1 note that you wrote\n1 race\n" +
		"Your goal, age, experience and equipment, and when you can train\n1 answer about your training before the plan"
	if got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestRulesAreTold(t *testing.T) {
	same(t, map[string]string{
		words.RuleCount(97, 97): "All 97 rules", words.RuleCount(12, 97): "12 of 97 rules", words.ShowRules(1): "Show 1 rule", words.ShowRules(3): "Show 3 rules",
		words.Spoke(3, 16, 0): "Speaks in 3 of the 16 weeks of your plan.", words.Spoke(3, 16, 2): "Speaks in 3 of the 14 weeks that could be checked.",
		words.Spoke(0, 1, 0): "Silent in the 1 week of your plan.", words.Spoke(0, 16, 2): "Silent in the 14 weeks that could be checked.",
		words.RulesNotChecked(1): "1 rule not checked for lack of data", words.RulesNotChecked(7): "7 rules not checked for lack of data",
		words.NotChecked(2, 16, []string{"last week's load"}):             "Not checked in 2 of 16 weeks: needs last week's load.",
		words.NotChecked(16, 16, []string{"the load", "the longest run"}): "Not checked in your plan: needs the load and the longest run.",
		words.Area(0): "On one day", words.Area(7): "Health", words.Evidence(0): "We read the source", words.Evidence(2): "Experience or estimate",
		words.SchoolName(planner.MediumDays): "Medium days", words.SchoolName(planner.Auto): "HardEasy chooses", words.SchoolName(planner.Consolidate): "Consolidate",
		words.InForce(planner.EasyDays, "your week is full"):        "Easy days, because your week is full.",
		words.SchoolHolds(2, planner.EasyDays, "your week is full"): "Week 3 follows “Easy days”, because your week is full.",
	})
}

// Each phrase in both forms, as inside a sentence.
func TestPhrases(t *testing.T) {
	thu := []planner.Weekday{planner.Thu, planner.Fri}
	p := planner.Plan{Start: planner.DateOf(2026, 11, 23)}
	for _, tt := range []struct {
		phrase  words.Phrase
		do, did string
	}{
		{words.KeepFree(thu, nil, nil), "keep Thursday and Friday free", "kept Thursday and Friday free"},
		{words.KeepFree(thu, nil, []string{"walk"}), "keep Thursday and Friday free, without walk", "kept Thursday and Friday free, without walk"},
		{words.KeepFree(thu[:1], []string{"easy run"}, nil), "keep Thursday free, with easy run in another week", "kept Thursday free, with easy run in another week"},
		{words.KeepFree(thu[:1], []string{"easy run", "strides"}, []string{"walk"}), "keep Thursday free, with easy run and strides in another week, without walk",
			"kept Thursday free, with easy run and strides in another week, without walk"},
		{words.ArrangeWeek(3), "arrange week 3", "arranged week 3"},
		{words.OpenUp(planner.Mon, 1<<planner.AM|1<<planner.PM), "open Monday morning and evening", "opened Monday morning and evening"},
		{words.UseSchool(planner.Auto), "let HardEasy choose the school", "let HardEasy choose the school"},
		{words.UseSchool(planner.EasyDays), "take the school “Easy days”", "took the school “Easy days”"},
		{words.Tuned("Rest", "error", true), "silence “Rest”", "silenced “Rest”"},
		{words.Tuned("Rest", "error", false), "take “Rest” as something to fix", "took “Rest” as something to fix"},
		{words.Tuned("Rest", "warning", false), "take “Rest” as a warning", "took “Rest” as a warning"},
		{words.Tuned("Rest", "advice", false), "take “Rest” as a tip", "took “Rest” as a tip"},
		{words.Tuned("Rest", "", false), "take “Rest” as the rulebook has it", "took “Rest” as the rulebook has it"},
		{words.GoAgainst("Rest"), "go against “Rest” this week", "went against “Rest” this week"},
		{words.HeedAgain("Rest"), "heed “Rest” again", "heeded “Rest” again"},
		{words.FillExercises("heavy full body"), "write the exercises of heavy full body", "wrote the exercises of heavy full body"},
		{words.RaceAdded(&p, 6), "add a race on 29 Nov 2026", "added a race on 29 Nov 2026"},
		{words.RaceAdded(&planner.Plan{}, 6), "add a race on day 6", "added a race on day 6"},
		{words.RaceRemoved(&p, planner.Race{Distance: planner.Half, Day: 6}), "remove half marathon on 29 Nov 2026", "removed half marathon on 29 Nov 2026"},
		{words.ChangeAge(), "change your age", "changed your age"},
		{words.ChangePartTime("morning"), "change when the morning begins", "changed when the morning begins"},
		{words.TookOver(), "took over the shared version", "took over the shared version"},
	} {
		if tt.phrase != (words.Phrase{Do: tt.do, Did: tt.did}) {
			t.Errorf("%q, want %q and %q", tt.phrase, tt.do, tt.did)
		}
	}
	for text, want := range map[string]string{"": "", "move it": "Move it", "VO2max run": "VO2max run", "übung": "Übung", "10 km": "10 km"} {
		if got := words.Capital(text); got != want {
			t.Errorf("%q became %q", text, got)
		}
	}
}

func same(t *testing.T, want map[string]string) {
	t.Helper()
	for got, want := range want {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// What stands alone in an alert, a notice, the live region is a sentence.
func TestSentencesEnd(t *testing.T) {
	at := planner.Place{Day: planner.Wed, Slot: planner.PM}
	all := []string{
		words.TodayIs(words.LongDay(20781)), words.CountsFor(words.LongDay(20782), words.LongDay(20781)), words.Lifted("easy run", at), words.Brought(1, 2, 3),
		words.NotDone(planner.ErrWeekFull), words.NotDone(planner.ErrValue), words.NotDone(planner.ErrTooMany), words.NotDone(notation.ErrTooLong), words.NotDone(planner.ErrNoSession), words.NotDone(nil),
	}
	for _, k := range []words.Key{
		words.StorageForbidden, words.StoragePromised, words.StorageSafari, words.StorageLoose, words.Recovered, words.FromJournal, words.Mended,
		words.SavedLate, words.KeptMine, words.GoneElsewhere, words.Cleared, words.NameTooLong, words.NeedsName, words.FileTooBig,
		words.FileNoText, words.FileGone, words.CannotCopy, words.CannotSend, words.Backup, words.BackupOfAll, words.PutBack,
		words.PlanMade, words.Overtaken, words.ReasonWanted, words.AskAgain, words.ManyLifts, words.ManyRaces, words.NoneFits,
		words.NoneLeft, words.EffortMeans, words.SetsMean, words.ReserveMeans, words.InstallOffer, words.InstallByHand, words.TakenAlong,
		words.NotTakenAlong, words.Apart, words.OthersAlong, words.BringHint, words.NothingMoves, words.NoDayChosen, words.RoomIsThere,
		words.NoRoom, words.RoomPerhaps, words.CanBeClean, words.PerhapsMore, words.ErrorStays, words.WarningStays, words.MayCarry,
		words.NoneTooMany, words.NoFewer, words.MovesOnly, words.Stopped, words.BadMinutes, words.BadDistance, words.BadEffort,
		words.BadNote, words.BadSets, words.BadReps, words.BadHold, words.BadWeight, words.BadRest, words.BadRir,
		words.BadWarmup, words.BadCooling, words.BadLogMinutes, words.BadScale, words.BadSleep, words.BadMood, words.BadAge,
		words.BadLiftWeek, words.BadHurt, words.BadPast, words.BadOpen, words.BadTime, words.BadTimes, words.BadRaceDay,
		words.BadAnswer,
	} {
		all = append(all, k.Text())
	}
	for _, list := range [][]words.Key{words.InstallSteps[:], words.LoadMeans[:], words.AutoSteps[:]} {
		for _, k := range list {
			all = append(all, k.Text())
		}
	}
	for _, s := range all {
		if !strings.HasSuffix(s, ".") || strings.HasSuffix(s, "..") || strings.Contains(s, "%!") || !unicode.IsUpper([]rune(s)[0]) && !unicode.IsDigit([]rune(s)[0]) {
			t.Errorf("no sentence: %q", s)
		}
	}
	// What a toast says is a phrase; the next sentence is set behind it.
	for _, s := range []string{
		words.NothingToUndo.Text(), words.NothingToRedo.Text(), words.LinkCopied.Text(), words.PlanRemoved.Text(), words.PlanImported.Text(), words.PlanCopied.Text(), words.BroughtBack.Text(),
		words.NoOpenSlot.Text(), words.FilledSame.Text(), words.Undone("move tempo"), words.Redone("move tempo"), words.SlotClosedAt(words.When(at)),
	} {
		if strings.HasSuffix(s, ".") || strings.TrimSpace(s) != s || s == "" {
			t.Errorf("no phrase: %q", s)
		}
	}
}

// Every verb that an edit is described with has a past, so that a toast says
// what has been done.
func TestDone(t *testing.T) {
	p, err := notation.Parse("week 1\nMon AM run-easy 30\nTue AM str-heavy-full 50\nweek 2\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, edits := range [][]planner.Edit{
		{planner.Move{Session: 1, To: planner.Place{Day: planner.Fri}}}, {planner.Move{Session: 1}}, {planner.Swap{A: 1, B: 2}},
		{planner.Add{Session: planner.Session{Type: catalog.RunTempo}}}, {planner.Drop{Session: 1}}, {planner.Retype{Session: 1, Type: catalog.RunLong}},
		{planner.Resize{Session: 1, Minutes: 10}}, {planner.Resize{Session: 1, Minutes: 90}}, {planner.Resize{Session: 1, Minutes: 30}},
		{planner.SetDistance{Session: 1}}, {planner.SetDistance{Session: 1, Metres: 8000}}, {planner.SetEffort{Session: 1}}, {planner.SetEffort{Session: 1, RPE: 5}},
		{planner.SetNote{Session: 1}}, {planner.SetNote{Session: 1, Note: "x"}}, {planner.SetExercises{Session: 2}}, {planner.Pin{Session: 1}}, {planner.Pin{Session: 1, On: true}},
		{planner.SetDone{Session: 1}}, {planner.SetDone{Session: 1, Done: true}}, {planner.Rename{}}, {planner.Rename{Name: "x"}}, {planner.SetAthlete{}},
		{planner.SetRaces{}}, {planner.SetRaces{Races: []planner.Race{{}}}}, {planner.SetPhase{}}, {planner.SetPhase{Phase: planner.Base}},
		{planner.AddWeek{}}, {planner.AddWeek{At: 2}}, {planner.DropWeek{}},
		{planner.Pin{Session: 1}, planner.Pin{Session: 2}, planner.Drop{Session: 1}, planner.Drop{Session: 2}},
	} {
		phrase := words.Edits(&p, edits)
		verb, rest, _ := strings.Cut(phrase.Do, " ")
		if past, same, _ := strings.Cut(phrase.Did, " "); same != rest || past == verb && verb != "set" && verb != "let" {
			t.Errorf("%q has no past: %q", phrase.Do, phrase.Did)
		}
	}
}

func TestHovering(t *testing.T) {
	at := planner.Place{Day: planner.Wed, Slot: planner.PM}
	for _, verdict := range []string{"better", "same", "advice", "warning", "error", "closed"} {
		s := words.Hovering(at, verdict, "")
		if !strings.HasPrefix(s, "Wednesday evening: ") || len(s) < len("Wednesday evening: closed") {
			t.Errorf("%s: %q", verdict, s)
		}
	}
	if s := words.Hovering(at, "error", "Too close."); s != "Wednesday evening: something to fix. Too close." {
		t.Errorf("%q", s)
	}
}

func TestEveryPhaseAndDistanceHasAWord(t *testing.T) {
	for p := planner.OffSeason; p <= planner.Maintenance; p++ {
		if words.Phase(p) == "" || strings.HasSuffix(words.PhaseMeans(p), ": ") {
			t.Errorf("phase %v", p)
		}
	}
	for d := planner.DistanceUnknown; d <= planner.Ultra; d++ {
		if words.Distance(d) == "" {
			t.Errorf("distance %v", d)
		}
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		if !strings.HasPrefix(words.Day(d), words.DayShort(d)) || words.DayShort(d) != d.String() {
			t.Errorf("%v", d)
		}
	}
}

// Plain and calm: no exclamation marks, no double spaces, nothing left over
// from another tool, in everything that is shown.
func TestTone(t *testing.T) {
	texts := 0
	for _, dir := range []string{".", "../view", "../kit", "../state"} {
		files, err := filepath.Glob(dir + "/*.go")
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(parsed, func(n ast.Node) bool {
				lit, ok := n.(*ast.BasicLit)
				if !ok || lit.Kind != token.STRING {
					return true
				}
				text, err := strconv.Unquote(lit.Value)
				if err != nil || !strings.Contains(text, " ") {
					return true
				}
				texts++
				for _, bad := range []string{"!", "  ", "...", "please", "Please", "sorry", "Oops", "TODO", "'s are"} {
					if bad == "Please" && strings.Contains(text, "Please see a doctor") {
						continue // health is what a planner may plead for
					}
					if strings.Contains(text, bad) {
						t.Errorf("%s: %q in %q", file, bad, text)
					}
				}
				return true
			})
		}
	}
	if texts < 100 {
		t.Errorf("only %d texts: the test looked in the wrong place", texts)
	}
}

// What a beginner may not know is explained, by whole words only.
func TestExplained(t *testing.T) {
	for text, want := range map[string]int{
		"":                      0,
		"Keep easy days easy":   0,
		"less than 80 % of 1RM": 1,
		"3 or more in reserve (before an A race).":     2,
		"A race takes more than any training day":      1,
		"after a race, errors in terrors are advice":   2,
		"The accessory; the DELOAD: taper":             3,
		"no-heavy-before-hard-run is not a word of it": 0,
	} {
		if got := words.Explained(text); len(got) != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// What the profile knows, in a line a part.
func TestProfileLines(t *testing.T) {
	p, err := notation.Parse("athlete lift=none run=advanced goal=balanced age=52 injury=niggle equipment=barbell,dumbbells,rack,bench\nopen Mon none\nopen Tue PM 30\n" +
		"history longest_30d=90 km_week=30\nrace 2027-04-11 half A\nrace 2027-05-11 10k B\nweek 2026-11-23\n")
	if err != nil {
		t.Fatal(err)
	}
	empty := planner.Plan{}
	for got, want := range map[string]string{
		words.Experience(&p.Athlete):         "Running over 3 years, lifting not yet",
		words.You(&p.Athlete):                "Running and strength alike, 52 years, a niggle",
		words.Races(&p):                      "Half marathon on 11 Apr 2027, and 1 more",
		words.Races(&empty):                  "None",
		words.Equipment(p.Athlete.Equipment): "Dumbbells, barbell, squat rack, 1 more",
		words.Equipment(catalog.Gear(0)):     "Your own weight",
		words.OpenDays(&p.Athlete):           "6 days open",
		words.Known(&p.History):              "2 of 7 answered",
		words.Known(&empty.History):          "0 of 7 answered",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// What an example says besides its sessions.
func TestGiven(t *testing.T) {
	const athlete = "athlete age=52 lift=beginner lift_week=30 run=advanced goal=balanced school=easy_days equipment=barbell,rack injury=limited hurt_weeks=3 bone_stress=yes season=off\n"
	p, err := notation.Parse(athlete + "open Mon none\nopen Tue 45\nopen Wed PM\nhistory longest_30d=90 prev_run_min=60 peak_run_min=200 prev_load=900 weeks_since_deload=1 weeks_without_strength=2 km_week=30\n" +
		"race race_in=-2 marathon A\nrace race_in=5 half B\nrace race_in=20 10k C\ncheck week=1 Tue sleep=7.5 sore=5 pain=6 mood=2 pulse=+8 below rest-pain basics=4\ncheck week=2 Tue sleep=8\nweek 1\n")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"52 years old", "a beginner at lifting", "week 30 of lifting", "advanced at running", "goal: both alike", "school: easy days", "equipment: barbell, squat rack",
		"running limited by an injury, for 3 weeks", "had a bone-stress injury", "off-season",
		"2 days before Monday: marathon", "half marathon on Saturday", "10 km on Sunday of week 3",
		"longest run of 30 days: 1 h 30 min", "run last week: 60 min", "run in the biggest week: 3 h 20 min", "load of last week: 900",
		"1 week since a lighter week", "2 weeks without strength", "30 km a week",
		"Mon not free", "Tue 45 min free", "Wed free in part",
		"Tue: slept 7.5 h, legs sore 5 of 10, pain 6 of 10, pain at rest, mood 2 of 5, resting pulse up by 8, went worse than planned, 4 of 6 basics", "Tue of week 2: slept 8 h",
	}
	if got := words.Given(&p, athlete); !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
	for injury, want := range map[string]string{"niggle": "a niggle", "limited": "running limited by an injury", "return": "coming back from an injury"} {
		p, err := notation.Parse("athlete injury=" + injury + "\nweek 1\n")
		if err != nil {
			t.Fatal(err)
		}
		if got := words.Given(&p, ""); len(got) != 1 || got[0] != want {
			t.Errorf("%s: %q", injury, got)
		}
	}
}

func TestWeekSaid(t *testing.T) {
	p, err := notation.Parse("week 1\nMon PM str-heavy-full 50\nTue AM run-easy 40\nweek 2\n")
	if err != nil {
		t.Fatal(err)
	}
	if got := words.WeekSaid(&p.Weeks[0]); got != "Monday evening heavy full body, 50 min; Tuesday morning easy run, 40 min." {
		t.Errorf("%q", got)
	}
	if got := words.WeekSaid(&p.Weeks[1]); got != "No sessions." {
		t.Errorf("%q", got)
	}
}
