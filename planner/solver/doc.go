// Package solver finds the best arrangement of a week, or of up to four weeks
// in a row, and proves that there is none better.
//
// # What is looked for
//
// An arrangement gives each session that may move a slot of its week. Pinned
// sessions, those that are done or have a log, and races stay where they are.
// A slot takes one session and beside it one small one (Micro), or some of
// those that it holds today; small ones come last, and others keep the order
// they have today. Noon is for days on which it is used today or leaves nothing
// else, and for tasks that say so. A session goes to slots that the athlete leaves open
// and no Closed of the task closes, or to where one like it stands today; a
// day takes no more minutes than the athlete has, or than it holds today. So
// today's arrangement is always among those looked at, unless the task closes
// a part of it, and no answer is worse than what there was.
//
// The best arrangement has the least score: errors, warnings and advice of the
// weeks and of those next to them, as a rule.Judge gives them; then the
// preference: how many sessions are moved, and how many of them stand on days
// that the person did not name. Where that is equal, too, what stays near,
// spreads the sessions over the days and keeps demanding days apart is taken;
// this last choice alone is made among the weeks that were seen and is not
// proved, unless the task is Fresh, when it is what the preference is about.
// Sessions that differ in nothing are one class,
// and to exchange them is no move. Moves come before all other preferences, so
// that arranging what was arranged changes nothing: any other week as good
// would have to move something.
//
// # Why the answer is right
//
// The search never decides by anything but a lower bound that a branch is
// worth no look, and never accepts a week by anything but the real rules on
// the whole of it. So it is exact as far as its bounds are bounds. These are
// sums over rules. Scores are compared level by level and added level by
// level, which makes them an ordered group: a sum of bounds is a bound of the
// sum. Each rule has promised how it depends on places (rule.Placing, held in
// package rules):
//
//   - What depends on content alone is a constant.
//   - A hit about one session, or about a pair, is said in every week that
//     holds them there. A rule weighs the more the more it hits, level by
//     level: a higher severity outweighs all below it. So hits of sessions that
//     stand, added up by rule and week (kind), are a bound of what it will say.
//     They are kept in tables by class and spot. Where sessions may begin at
//     different times of a spot, because another one may stand before them,
//     the table has the least of all; where that cannot be told, nothing.
//   - A rule that Grows says of the sessions that stand no more than it will
//     say, and its Floor, where it has one, knows what is left as well.
//   - Of all others nothing is known until the week is whole.
//
// A session that is left adds at least what it adds at its best spot to what
// is heard. Two such additions by different kinds add up (tolls), and of two
// sessions that clash where they stand today one must move (mustMove). All that
// are left need a seat: by Hall's theorem that is a question about sets of days
// (seats), and it strikes out choices and finds what the dearest seat costs.
//
// # How it looks
//
// A walk makes today's week better by single moves and exchanges until none
// helps, a few times over: it proves nothing, and gives the search something to
// measure against. Spots at which a session alone is worse than that are struck
// out.
//
// Then each week's ground is found: the least that is said of it when days know
// nothing of each other. Only what is about single sessions, about pairs on the
// same day, and floors is counted, and of the pairs only kinds that are never
// about different days, as long as no week turns out better for it. Whatever
// other kinds say of a week comes on top of its ground, which is a second lower
// bound beside the sum of what is heard, and mostly the better one: the days of
// a week can nearly always be put into an order in which they agree, so that the
// best week has its ground, and all that is left to prove is that fewer moves do
// not reach it.
//
// The search supposes which day of each week is its first one without a session
// that is not small (or that there is none), since rules about rest and double
// days know their bounds once that is settled. Then it gives sessions days,
// where what they say is taken to be the least over the day's spots, and last,
// for each such week that is still worth it, slots. Every arrangement lies below
// exactly one supposition and one distribution over days. Sessions of a class
// are alike, so once all weeks with one of them at a place are seen, none of the
// others need go there.
//
// # What is remembered
//
// Sessions are strangers when they say nothing of each other on different days.
// When all that are left are, the order of the days is all one to them, and to
// floors it always is. So the least that rules will say depends on what was
// heard, how many of each class are left, and which days there are: for each,
// what stands there, what room it has, and what is heard when one that is left
// joins, or two, but not on where in the week the day is. What was proved of one order of the days
// is kept in a ledger for all others. It is about days only: what slots add is
// found anew, and so is preference. Choices that are no better than the best week
// are not looked at and not a part of the key, so an entry never says more than
// that the best week is not beaten.
//
// Everything is deterministic, and in steps: a caller decides how many nodes
// to look at before it does something else. At any time there is a best week so
// far and a bound that no week is better than.
//
// # What is asked of it
//
// An Explainer and a Room put many such searches together. Most of these need
// only a yes or a no: is there a week with fewer errors and warnings than that?
// They look at nothing that is no better than what is asked for, and end with the
// first week that is (see newAsk). Their types say why the answers are right.
package solver
