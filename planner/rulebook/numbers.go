package rulebook

// The numbers of a hit.

// one is 1 for true and 0 for false, for sums of conditions.
func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// count is how many of the conditions hold.
func count(conditions []bool) (n int) {
	for _, is := range conditions {
		n += one(is)
	}
	return n
}

// span is a smallest and a largest number.
type span struct{ min, max int }

// short is how far n stays below the limit, in permille of it.
func short(n, limit int) int { return (limit - n) * 1000 / limit }

// over is how far n goes beyond the limit, in permille of it.
func over(n, limit int) int { return (n - limit) * 1000 / max(limit, 1) }

// overPercent reports whether n is more than percent above was.
func overPercent(n, was, percent int) bool { return 100*n > (100+percent)*was }

// percentMore is by how many percent n is above was, rounded down.
func percentMore(n, was int) int { return 100 * (n - was) / max(was, 1) }

// lacking is the excess of a hit about n sessions that should be limit: 50 for each
// that is missing, so that a fix that adds only one of them scores better, too.
func lacking(n, limit int) int { return 50 * (limit - n) }
