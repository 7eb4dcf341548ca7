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
// The best arrangement has the least score. First come errors, warnings and
// advice of the weeks and of those next to them, as a rule.Judge gives them.
// Then comes the preference: how many sessions are moved, and how many stand on
// days that the person did not name. Last, among weeks that are equal so far,
// those are taken in which sessions stay near where they were, are spread over
// the days, and demanding days are apart. This last part is not proved: the best
// week that was seen is taken. If the task is Fresh it is proved, too.
//
// Moves come before all other preferences, so arranging a week twice changes
// nothing: any other week that is as good would have to move something.
//
// # The argument
//
// The search is a depth-first branch and bound [1]. It gives up a branch only
// if a lower bound says that nothing below it beats the incumbent, and it
// accepts an arrangement only after the rules themselves have judged the whole of
// it. So the answer is exact if the bounds are bounds.
//
// Scores are compared level by level and added level by level. That makes them
// an ordered group, and a sum of lower bounds is a lower bound of the sum. The
// score is the sum of its components: what one rule reports of one week. Each
// rule has promised how it depends on places (rule.Placing; random weeks hold
// it to that):
//
//   - What depends on content alone is a constant.
//   - A hit about one session, or about a pair, is reported in every week that
//     has them there. More hits never weigh less, and a higher severity outweighs
//     all below it. So the penalties of the sessions that are placed, added up by
//     component, bound what the component will weigh (costs, tally).
//   - A rule that Grows reports of the sessions that are placed no more than it
//     will report. Its Floor, where it has one, knows about those that are left.
//   - Of other rules nothing is known before the week is whole.
//
// Where a session may begin at several times of a spot, because another one may
// stand before it, its penalty is the least of all. Where the times cannot be
// told, it is none.
//
// For the sessions that are left there are further bounds:
//
//   - Each class of sessions adds at least what it adds at its cheapest place.
//     Two such additions count together if no component is in both, as with
//     additive bounds of disjoint subproblems [2] (disjointSum).
//   - All that are left need a day each that has room. By Hall's theorem [3] that
//     fails just when some set of days is all that too many sessions may have.
//     This drops choices and tells what the most expensive day in use costs
//     (seats, seating).
//   - Of two sessions that clash where they stand today, one must move. The
//     fewest moves are a smallest vertex cover of such pairs (staying).
//   - The relaxation: the least that a week is charged if its days know nothing
//     of each other. It is a second bound beside the tally, and mostly the better
//     one, since the days of a week can nearly always be put into an order in
//     which they agree. Then all that is left to prove is that fewer moves do not
//     reach it (relaxation).
//
// # The search
//
// First an iterated local search [4] makes today's week better by single moves
// and exchanges, perturbs it and begins again. It proves nothing. It gives the
// branch and bound an incumbent, and spots at which a session alone makes for a
// worse week than that are pruned.
//
// Then the relaxation of each week is solved, by the same tree.
//
// The tree branches in three phases. It fixes the first rest day of each week,
// or that there is none: rules about rest and double days know their bounds
// then. It gives sessions days, where a session costs the least that it costs at
// any of the day's spots. Last it gives them spots on these days. Every
// arrangement lies below exactly one choice of rest days and of days.
//
// Sessions that differ in nothing are one class, and to exchange them is no
// move. Once all weeks with one of a class at a place are seen, no other of that
// class needs to go there. In the relaxation symmetric days are tried once.
//
// What was proved about days is remembered (memo, a transposition table). Two
// classes are neighbours if they cost something together on different days. When
// the classes that are left are independent, that is when none are neighbours,
// the order of the days makes no difference to them, nor does it to floors. So a
// bound that was proved for one order of the days holds for all others. A memo
// key has what is accrued, how many of each class are left, and for each day
// what stands there, what room it has, and what the sessions that are left would
// cost there. It has no weekday. Choices that cannot beat the incumbent are not in
// the key, so an entry never says more than that the incumbent is not beaten.
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
//  2. A. Felner, R. E. Korf, S. Hanan: Additive pattern database heuristics.
//     Journal of Artificial Intelligence Research 22 (2004).
//  3. P. Hall: On representatives of subsets. Journal of the London Mathematical
//     Society 10 (1935).
//  4. H. R. Lourenço, O. C. Martin, T. Stützle: Iterated local search. Handbook of
//     Metaheuristics (2003).
//  5. U. Junker: QuickXplain: preferred explanations and relaxations for
//     over-constrained problems. AAAI (2004).
//  6. A. Ignatiev, A. Previti, M. Liffiton, J. Marques-Silva: Smallest MUS extraction
//     with minimal hitting set dualization. CP (2015).
package solver
