package rule

// Verdict is what one rule says of one week at one severity.
type Verdict struct {
	Rule     int // index in the suite
	Week     int
	Severity Severity
	Weight   int // see Score.Charge
}
