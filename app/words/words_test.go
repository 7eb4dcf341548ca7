package words_test

import (
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
	"hardeasy/planner/notation"
)

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
		words.TodayIs.Of(words.LongDay(20781)), words.CountsFor.Of(words.LongDay(20782), words.LongDay(20781)), words.Lifted("easy run", at), words.Brought(1, 2, 3),
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
		words.NoOpenSlot.Text(), words.FilledSame.Text(), words.Undone.Of("move tempo"), words.Redone.Of("move tempo"), words.SlotClosedAt.Of(words.When(at)),
	} {
		if strings.HasSuffix(s, ".") || strings.TrimSpace(s) != s || s == "" {
			t.Errorf("no phrase: %q", s)
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
