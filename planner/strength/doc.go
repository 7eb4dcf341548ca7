// Package strength fills strength sessions with exercises: which ones, in which order,
// with how many sets and repetitions, how much in reserve and how much rest (rulebook
// 4.2, 4.3, 6.1 to 6.5). Fill and FillWeek are its main functions.
//
// The result depends on a template, the athlete's level and equipment, the phase and the
// week in it, and the minutes. The same plan always gets the same sessions.
package strength
