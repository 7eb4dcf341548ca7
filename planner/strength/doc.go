// Package strength fills strength sessions: which exercises, in which order,
// how many sets and repetitions, with how much in reserve and how much rest
// (rulebook 4.2, 4.3, 6.1 to 6.5).
//
// Fill is the way in. What it gives is made of a template, the athlete's level
// and equipment, the phase and the week within it, and the minutes there are;
// the same plan always gets the same sessions.
package strength
