// Package workout knows what is inside a run: workouts by race distance, phase and level,
// and how they grow within a block.
//
//	steps := workout.For(workout.Query{
//		Athlete: &plan.Athlete, Distance: planner.K5, Phase: planner.Build,
//		Type: catalog.RunIntervals, Rung: 2, Minutes: 45,
//	})
//
// The workouts are data: a file for each type of run, a ladder for each row, whose rungs grow.
// The numbers are ours; how a workout is built is general knowledge of published plans [K],
// told here in our words:
//
//   - Daniels: repeats of 3 to 5 minutes at about 5 km pace, with a jog that is no longer than
//     the repeat; "cruise" repeats at the pace of an hour with a minute of rest; 20 minutes
//     of it without a stop; short caps on both.
//   - Pfitzinger: threshold runs of 20 to 40 minutes; repeats of 600 to 1600 m; long runs that end at
//     marathon pace, which grow from half an hour; strides after easy runs.
//   - Hansons: long repeats a little faster than the race, and runs at marathon pace in the
//     middle of the week, which grow by some minutes every few weeks.
//   - Higdon: 400 m, 800 m and hill repeats, one more every week or two.
//   - Yasso: 800 m repeats for the marathon, with a jog as long as the repeat.
//   - Galloway and the many plans from walking to 30 minutes of running: walk breaks from the
//     start, runs that grow and walks that shrink.
package workout
