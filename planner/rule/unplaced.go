package rule

// Unplaced is what is known of the sessions of a week that have no place yet.
type Unplaced struct {
	Items []Item
	Days  []uint8 // per item: the days that it may still go to, bit 0 is Monday
	Free  [7]int  // per day: how many of them it takes at most, small ones (Micro) not counted
	Every bool    // every day will hold a session that is not small
}
