package words_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
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
	for got, want := range map[string]string{
		words.Minutes(1): "1 min", words.Minutes(45): "45 min", words.Minutes(89): "89 min", words.Minutes(90): "1 h 30 min",
		words.Minutes(120): "2 h", words.Minutes(100): "1 h 40 min", words.Minutes(1440): "24 h", words.Minutes(0): "0 min",
		words.Km(8000): "8 km", words.Km(8400): "8.4 km", words.Km(8449): "8.4 km", words.Km(42195): "42.2 km", words.Km(500): "0.5 km", words.Km(9960): "10 km",
		words.Weeks(1): "1 week", words.Weeks(0): "0 weeks", words.Weeks(16): "16 weeks",
		words.WeekOf(2, 16):                                           "Week 2 of 16",
		words.Date(planner.DateOf(2026, 11, 23)):                      "23 Nov",
		words.Date(planner.DateOf(2028, 2, 29)):                       "29 Feb",
		words.Span(0):                                                 "",
		words.Span(planner.DateOf(2026, 11, 23)):                      "23–29 Nov",
		words.Span(planner.DateOf(2026, 11, 30)):                      "30 Nov – 6 Dec",
		words.Span(planner.DateOf(2026, 12, 28)):                      "28 Dec – 3 Jan",
		words.Span(planner.DateOf(2027, 2, 22)):                       "22–28 Feb",
		words.When(planner.Place{Day: planner.Sun, Slot: planner.PM}): "Sunday evening",
		words.Verdict(0, 0, 0):                                        "All clear", words.Verdict(2, 1, 1): "2 to fix", words.Verdict(0, 1, 9): "1 warning", words.Verdict(0, 2, 0): "2 warnings",
		words.Verdict(0, 0, 1): "1 tip", words.Verdict(0, 0, 3): "3 tips",
		words.VerdictLine(0, 0, 0): "All clear.", words.VerdictLine(1, 0, 2): "1 thing to fix, 0 warnings, 2 tips.",
		words.WeekChange(2, 1, 0, 2):                                          "week 2: 1 added, 2 moved",
		words.Sets(&planner.Lift{Sets: 4, Reps: 4, Grams: 80_000}):            "4 × 4, 80 kg",
		words.Sets(&planner.Lift{Sets: 3, Reps: 6, RepsTo: 8, PerSide: true}): "3 × 6–8 each side",
		words.Sets(&planner.Lift{Sets: 3, Reps: 30, Hold: true}):              "3 × 30 s",
		words.Sets(&planner.Lift{Sets: 5, Reps: 3, Percent: 85}):              "5 × 3, 85 % of your best",
		words.Sets(&planner.Lift{Sets: 2, Reps: 10, Grams: 12_500}):           "2 × 10, 12.5 kg",
		words.Brought(2, 0, 0):                                                "2 plans came in.", words.Brought(1, 1, 0): "1 plan came in, 1 was already here.",
		words.Brought(3, 2, 1): "3 plans came in, 2 were already here, 1 could not be read.",
		words.Fewer(2, 0, -1):  "2 fewer to fix, 1 more tip.", words.Fewer(-1, 1, 2): "1 more to fix, 1 fewer warning, 2 fewer tips.",
		words.KeepFree([]planner.Weekday{planner.Thu, planner.Fri}, nil, []string{"walk"}): "Keep Thursday and Friday free, without walk",
		words.KeepFree([]planner.Weekday{planner.Thu}, []string{"easy run"}, nil):          "Keep Thursday free, with easy run in another week",
		words.Carried([]string{"easy run"}, true):                                          "Easy run moves to next week.",
		words.Carried([]string{"easy run", "walk"}, false):                                 "Easy run and walk move to this week.",
		words.Buys(0, 2, []string{"Rest"}):                                                 "Without it: 2 fewer warnings. “Rest” is heeded then.",
		words.Buys(1, -1, []string{"Rest", "Ease"}):                                        "Without it: 1 fewer to fix, 1 more warning. “Rest” and “Ease” are heeded then.",
		words.SeeksPart(5, 14):                                                             "What stands in the way? Asking 5 of 14…",
		words.SeeksFewer(4):                                                                "4 things stand in the way. Looking for fewer…", words.SeeksFewer(1): "1 thing stands in the way. Looking for fewer…",
		words.Proof(false, false, 1, 0, -2):         "Best found so far; the search was stopped. At the very best there would be 1 fewer to fix.",
		words.Proof(false, true, 0, 0, 0):           "Proved: no better week exists.",
		words.Dropped([]string{"walk", "easy run"}): "Walk and easy run have to go. They matter least, and there is no room for them.",
		words.Brought(0, 5, 0):                      "5 plans were already here.", words.Brought(0, 1, 0): "1 plan was already here.", words.Brought(0, 0, 2): "0 plans came in, 2 could not be read.",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// sentences are those that stand alone: in an alert, a notice, the live region.
func TestSentencesEnd(t *testing.T) {
	why := errors.New("the browser has no room left for plans")
	at := planner.Place{Day: planner.Wed, Slot: planner.PM}
	for _, s := range []string{
		words.StorageForbidden, words.NothingMoves, words.NoDayChosen, words.RoomIsThere, words.NoRoom, words.CanBeClean, words.MovesOnly, words.PerhapsMore, words.Stopped,
		words.Fewer(0, 0, 0), words.AlreadyBest(false, true, true), words.AlreadyBest(true, true, false), words.Beside(0, 0, 0), words.Buys(0, 0, nil), words.NoneTooMany, words.NoFewer, words.ErrorStays, words.WarningStays, words.MayCarry, words.RoomPerhaps, words.Carried([]string{"walk"}, true), words.Stays([]string{"walk"}), words.FileTooBig, words.FileNoText, words.FileGone, words.KeptMine, words.GoneElsewhere, words.Cleared, words.NeedsName, words.NameTooLong, words.Mended, words.FromJournal, words.SavedLate, words.Shut("it is damaged"), words.CannotBringBack(why), words.BinKeeps(30), words.CannotCopy, words.PutBack, words.PlanMade, words.Overtaken, words.Recovered,
		words.AskAgain, words.TodayIs(20781), words.CountsFor(20781, 20782),
		words.BadMinutes, words.BadDistance, words.BadEffort, words.BadNote,
		words.NotSaved(nil), words.NotSaved(why), words.CannotOpen(why), words.CannotSend, words.Backup, words.BackupOfAll, words.InstallOffer, words.InstallByHand, words.TakenAlong, words.NotTakenAlong, words.Apart, words.OthersAlong, words.BringHint,
		words.StoragePromised, words.StorageSafari, words.StorageLoose, words.InstallSteps[0], words.InstallSteps[1], words.InstallSteps[2],
		words.SameHere(words.Against{}, nil), words.SameHere(words.Against{Known: true}, nil), words.SameHere(words.Against{Known: true, Equal: true}, nil),
		words.SameHere(words.Against{Known: true, Equal: true, Stays: share.AllParts}, nil),
		words.SameHere(words.Against{Known: true, Stays: share.Logs, Gone: 2}, []string{"week 1: 1 added"}),
		words.VerdictLine(0, 0, 0), words.VerdictLine(1, 2, 3), words.Gain(0, 0, 0), words.Gain(0, 1, 0),
		words.Lifted("easy run", at), words.PlanMadeWithout([]string{"tempo run", "strides"}),
		words.Brought(1, 2, 3), words.NoneReadable(0), words.NoneReadable(1), words.NoneReadable(7), words.NoRoomFor(1), words.NoRoomFor(2),
		words.NotDone(planner.ErrWeekFull), words.NotDone(planner.ErrValue), words.NotDone(planner.ErrTooMany), words.NotDone(planner.ErrNoSession), words.NotDone(nil),
	} {
		if !strings.HasSuffix(s, ".") || strings.HasSuffix(s, "..") || strings.Contains(s, "%!") || !unicode.IsUpper([]rune(s)[0]) && !unicode.IsDigit([]rune(s)[0]) {
			t.Errorf("no sentence: %q", s)
		}
	}
	// What a toast says is a phrase; the next sentence is set behind it.
	for _, s := range []string{words.NothingToUndo, words.LinkCopied, words.PlanRemoved, words.PlanImported, words.Undone("Move tempo"), words.Redone("Move tempo"), words.SlotClosed(at)} {
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
		{planner.SetNote{Session: 1}}, {planner.SetNote{Session: 1, Note: "x"}}, {planner.SetLifts{Session: 2}}, {planner.Pin{Session: 1}}, {planner.Pin{Session: 1, On: true}},
		{planner.SetDone{Session: 1}}, {planner.SetDone{Session: 1, Done: true}}, {planner.Rename{}}, {planner.Rename{Name: "x"}}, {planner.SetAthlete{}},
		{planner.SetRaces{}}, {planner.SetRaces{Races: []planner.Race{{}}}}, {planner.SetPhase{}}, {planner.SetPhase{Phase: planner.Base}},
		{planner.AddWeek{}}, {planner.AddWeek{At: 2}}, {planner.DropWeek{}},
		{planner.Pin{Session: 1}, planner.Pin{Session: 2}, planner.Drop{Session: 1}, planner.Drop{Session: 2}},
	} {
		phrase := words.Capital(words.Edits(&p, edits).Do)
		done := words.Done(phrase)
		verb, rest, _ := strings.Cut(phrase, " ")
		if !strings.HasSuffix(done, " "+rest) || done == phrase && verb != "Set" && verb != "Let" {
			t.Errorf("%q has no past: %q", phrase, done)
		}
		if undone := words.Undone(phrase); undone != "Undone: "+strings.ToLower(phrase[:1])+phrase[1:] {
			t.Errorf("%q", undone)
		}
	}
	for _, s := range []string{"", "Frobnicate it", "x"} {
		if words.Done(s) != s {
			t.Errorf("%q became %q", s, words.Done(s))
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
