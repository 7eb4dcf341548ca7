package words

// InstallSteps are what to do with the link that takes a plan along to an
// iPhone's home screen. The app there has a storage of its own: what Safari holds
// is neither seen there nor guarded by it.
var InstallSteps = [...]Key{InstallStepShare, InstallStepOpen, InstallStepPaste}

// LoadMeans says what the strip along the week shows.
var LoadMeans = [...]Key{
	LoadMeansLoad, LoadMeansStress, LoadMeansLegs, LoadMeansNerves, LoadMeansEngine, LoadMeansUpper, LoadMeansImpact,
	LoadMeansReady, LoadMeansEstimate,
}
