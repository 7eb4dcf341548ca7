// Package solver finds the best arrangement of a week, or of up to four weeks
// in a row, and proves that there is none better.
//
// # How to use it
//
// A Task says which weeks of a plan are arranged, and by which rules. New
// prepares the search, Step works on it for so many nodes and reports whether it
// is done, Answer is the best arrangement so far:
//
//	s, err := solver.New(solver.Task{Suite: suite, Plan: plan, From: 0, To: 0})
//	if err != nil {
//		return err // the task has no weeks, too many, or no rules
//	}
//	for !s.Step(1000) {
//		// Draw a frame, answer a key; s.Progress() says how far it is.
//	}
//	if a, ok := s.Answer(); ok {
//		plan, err = planner.Apply(plan, a.Edits...)
//	}
//
// A node takes some microseconds, and most weeks take a thousand or two. A
// caller may stop at any time: the answer is then the best that was found, and
// Progress has a bound that no arrangement is better than. The work depends on
// nothing but the task and the number of nodes, so the same task gives the same
// answer on every machine. A Search must not be used by two goroutines at once.
//
// Two more types are used in the same way. An Explainer says why no arrangement
// is free of errors or warnings. A Room rearranges weeks of which some days are
// closed, with the fewest moves, and says what has to go when there is no room.
//
// # What is looked for
//
// An arrangement gives each session that may move a slot of its week. Pinned
// sessions, those that are done or have a log, and races stay where they are.
// A slot takes one session and one small one (Micro) beside it, or some of those
// that it holds today; small ones come last, others keep today's order. Noon
// is used on days that use it today or have no other slot open, and when the
// task says so. A session may go to slots that the athlete leaves open and no
// Closed of the task closes, or to where one like it stands today. A day takes
// the minutes that the athlete has, or what it holds today where that is more.
// So today's arrangement is allowed, unless the task closes a part of it, and no
// answer is worse than what there was.
//
// The best arrangement has the least score: the fewest errors, then the fewest
// warnings, as a rule.Judge gives them to the weeks and to those next to them,
// then the least sum of what it costs. Advice is a part of that sum, and so are
// moves, sessions that share a date, and weeks that were alike and are no more
// (Table). So a week is proposed only where it is worth its moves, and arranging
// it twice changes nothing. Of weeks that cost the same the one with the fewest
// moves is taken. Of those, the one whose strength sessions are widest apart, with
// the nearest and the earliest places; this last part is not proved: the best one
// that was seen is taken.
//
// # The argument
//
// The search is a depth-first branch and bound [1]. It gives up a branch only
// if a lower bound says that nothing below it beats the incumbent, and it
// accepts an arrangement only after the rules themselves have judged the whole of
// it. So the answer is exact if the bounds are bounds.
//
// Scores are added level by level and compared in order. That makes them an
// ordered group, and a sum of lower bounds is a lower bound of the sum. The
// score is the sum of what each rule reports of each week, and of what the
// arrangement costs beside that. Each rule has promised how it depends on places
// (rule.Placing; random weeks hold it to that):
//
//   - What depends on content alone is a constant.
//   - A hit about one session, or about a pair, is reported in every week that
//     has them there, and each is a place of its own. So the penalties of the
//     sessions that are placed add up to a bound (costs, tally).
//   - A rule that Grows reports of the sessions that are placed no more than it
//     will report. Its Floor, where it has one, knows about those that are left.
//   - A rule that is Dated is asked when all days are known. One that is Ordered or
//     Daily is asked when the ways to slot a day are compared: what it says of one day
//     does not depend on the slots of another, so it is known of all days then.
//   - Of other rules nothing is known before the week is whole.
//
// Where a session may begin at several times of a spot, because another one may
// stand before it, its penalty is the least of all. Where the times cannot be
// told, it is none.
//
// What a session costs to move is known when its place is, but for sessions that
// are alike: the bound takes the nearest of where they stand today, once all have days
// the cheapest pairing with these, and a scale pairs them with their places once all
// are placed (preference, paired, scale).
//
// For the sessions that are left there are two further bounds:
//
//   - The outlook: what the days to come cost at least, by the penalties of
//     single sessions, of pairs on one day and on a day and the next, by moves, and
//     by what a day's sessions cost together in its slots. It is dynamic programming
//     over the days of a week with a given rest day: what it costs from a day on
//     depends only on what the day holds and on what is left. A search that lays day
//     after day so knows nearly what is to come [2] (outlook, slotting).
//   - The relaxation: the least that a week is charged by the rules if its days
//     know nothing of each other, with the rules that count. All days that are
//     alike so far are symmetric then. All that are left need a day each that has
//     room: by Hall's theorem [3] that fails just when some set of days is all that
//     too many sessions may have (relaxation, seats).
//
// # The search
//
// First an iterated local search [4] makes today's week better by single moves
// and exchanges, perturbs it and begins again. It proves nothing. It gives the
// branch and bound an incumbent, and spots at which a session alone makes for a
// worse week than that are pruned.
//
// Then the relaxation of each week is solved, class by class. What was proved
// about days is remembered for all other orders of them (memo, a transposition
// table), and symmetric days are tried once.
//
// The tree branches in three phases. It fixes the first rest day of each week,
// or that there is none: rules about rest and double days know their bounds
// then. It lays one day after the other: what the day holds, the most promising
// first. Sessions that come to nothing together with others get their days last.
// Then it gives each day's sessions their spots, again day by day. Every
// arrangement lies below exactly one choice of rest days, of days and of spots.
//
// Sessions that differ in nothing are one class, and to exchange them is no move.
//
// # Explanations
//
// An Explainer finds a minimal unsatisfiable subset of what the person wants: it
// drops one constraint after the other and keeps those without which the rest
// can be had (deletion-based, as in [5]). A smallest one is found by the duality
// of conflicts and corrections: each conflict hits each correction, so a smallest
// hitting set of the corrections is a bound of the size [6]. Explainer and Room
// put many searches together that need only a yes or a no: is there a week with
// fewer errors and warnings than a limit? Such a query ends with the first week
// below its limit. The types say why their answers are right.
//
// # References
//
//  1. A. H. Land, A. G. Doig: An automatic method of solving discrete programming
//     problems. Econometrica 28 (1960).
//  2. R. Bellman: Dynamic programming. Princeton University Press (1957). As a bound
//     for branch and bound: N. Christofides, A. Mingozzi, P. Toth: State-space
//     relaxation procedures. Networks 11 (1981).
//  3. P. Hall: On representatives of subsets. Journal of the London Mathematical
//     Society 10 (1935).
//  4. H. R. Lourenço, O. C. Martin, T. Stützle: Iterated local search. Handbook of
//     Metaheuristics (2003).
//  5. U. Junker: QuickXplain: preferred explanations and relaxations for
//     over-constrained problems. AAAI (2004).
//  6. A. Ignatiev, A. Previti, M. Liffiton, J. Marques-Silva: Smallest MUS extraction
//     with minimal hitting set dualization. CP (2015).
package solver
