package rulebook

import "hardeasy/planner/rule"

// The four coaches whose texts the rulebook uses, and ourselves. What a coach says
// counts as an estimate, because it is experience and not measured. What they say of a
// rule is in english.txt under rule.<id>.source.1 and following, in the order of the
// rule's Sources.
var (
	strengthCoach = rule.Source{Coach: rule.StrengthCoach, Evidence: rule.Estimate}
	carlson       = rule.Source{Coach: rule.Carlson, Evidence: rule.Estimate}
	fitzgerald    = rule.Source{Coach: rule.Fitzgerald, Evidence: rule.Estimate}
	runExperience = rule.Source{Coach: rule.RunExperience, Evidence: rule.Estimate}

	// ours is a number that we set because nobody measured it.
	ours = rule.Source{Coach: rule.HardEasy, Evidence: rule.Estimate}
)

// General knowledge of the field, without a page to name.
var (
	heavyLoads     = rule.Source{ID: "heavy-loads", Evidence: rule.General}
	heavyDaysApart = rule.Source{ID: "heavy-days-apart", Evidence: rule.General}
	easyShare      = rule.Source{ID: "easy-share", Evidence: rule.General}
	enoughForMost  = rule.Source{ID: "enough-for-most", Evidence: rule.General}
	jumpDaysApart  = rule.Source{ID: "jump-days-apart", Evidence: rule.General}
	powerFirst     = rule.Source{ID: "power-first", Evidence: rule.General}
	rampSets       = rule.Source{ID: "ramp-sets", Evidence: rule.General}
	oneDayOff      = rule.Source{ID: "one-day-off", Evidence: rule.General}
)

// Studies and pages that were read. Addresses are those of rulebook section 9,
// texts stand in english.txt under source.<id>.
var (
	robineau2016     = rule.Source{ID: "robineau2016", Where: "discovery.researcher.life"}
	schumann2022     = rule.Source{ID: "schumann2022", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8891239"}
	domaDeakin2013   = rule.Source{ID: "doma-deakin2013", Where: "https://eprints.jcu.edu.au/26183"}
	doma2017         = rule.Source{ID: "doma2017", Where: "https://doi.org/10.1007/s40279-017-0758-3"}
	doma2019         = rule.Source{ID: "doma2019", Where: "https://doi.org/10.1007/s40279-019-01072-2"}
	domaHeat2019     = rule.Source{ID: "doma-heat2019", Where: "https://doi.org/10.1186/s40798-019-0195-y"}
	domaPress2019    = rule.Source{ID: "doma-press2019"}
	eddens2018       = rule.Source{ID: "eddens2018", Where: "springermedizin.de 15063260"}
	lee2020          = rule.Source{ID: "lee2020", Where: "https://doi.org/10.1371/journal.pone.0233134"}
	muscleDamage     = rule.Source{ID: "muscle-damage", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3575608"}
	mastersIntervals = rule.Source{ID: "masters-intervals", Where: "Mendeley def45b29"}
	fourRuns         = rule.Source{ID: "four-runs", Where: "https://doi.org/10.1055/a-1263-1034"}
	mastersAthlete   = rule.Source{ID: "masters-athlete", Where: "mastersathlete.com.au"}
	bosak2009        = rule.Source{ID: "bosak2009", Where: "thesportjournal.org"}
	spiering2021     = rule.Source{ID: "spiering2021", Where: "https://doi.org/10.1519/jsc.0000000000003964"}
	blagrove2018     = rule.Source{ID: "blagrove2018", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5889786"}
	beattie2017      = rule.Source{ID: "beattie2017", Where: "https://doi.org/10.1519/JSC.0000000000001464"}
	grgic2018        = rule.Source{ID: "grgic2018", Where: "https://doi.org/10.1007/s40279-017-0788-x"}
	restPage2011     = rule.Source{ID: "rest-page2011", Where: "Journal of Strength and Conditioning Research, 2011"}
	schoenfeld2021   = rule.Source{ID: "schoenfeld2021"}
	eihara2022       = rule.Source{ID: "eihara2022", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9653533"}
	zourdos2021      = rule.Source{ID: "zourdos2021", Where: "https://doi.org/10.1519/JSC.0000000000002995"}
	blagroveHooper   = rule.Source{ID: "blagrove-hooper", Where: "https://ebrary.net/154521"}
	contactsPage     = rule.Source{ID: "contacts-page", Where: "healthhp.com.au"}
	taddei2020       = rule.Source{ID: "taddei2020", Where: "https://doi.org/10.1177/0363546520969205"}
)

// Races, and the health of runners.
var (
	bosquet2007     = rule.Source{ID: "bosquet2007", Where: "PubMed 17762369"}
	wang2023        = rule.Source{ID: "wang2023", Where: "https://doi.org/10.1371/journal.pone.0282838"}
	smythLawlor2021 = rule.Source{ID: "smyth-lawlor2021", Where: "https://doi.org/10.3389/fspor.2021.735220"}
	cessation       = rule.Source{ID: "cessation", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7821917"}
	marathonWeek    = rule.Source{ID: "marathon-week", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5613699"}
	gradedReturn    = rule.Source{ID: "graded-return", Where: "running-wiki"}
	trials2023      = rule.Source{ID: "trials2023", Where: "https://doi.org/10.1186/s13063-023-07502-x"}
	suffolk         = rule.Source{ID: "suffolk", Where: "AHP Suffolk"}
	meeusen2013     = rule.Source{ID: "meeusen2013"}
	nutritionPage   = rule.Source{ID: "nutrition-page"}
	boneDensity     = rule.Source{ID: "bone-density", Where: "https://ebrary.net/154521"}
)

// Frequency, growth and deloads.
var (
	balsalobre2016 = rule.Source{ID: "balsalobre2016", Where: "https://doi.org/10.1519/JSC.0000000000001316"}
	wilson2012     = rule.Source{ID: "wilson2012", Where: "Journal of Strength and Conditioning Research 26(8)"}
	loadSteps      = rule.Source{ID: "load-steps", Evidence: rule.General}
	rogerson2024   = rule.Source{ID: "rogerson2024", Where: "https://doi.org/10.1186/s40798-024-00691-y"}
	downWeeks      = rule.Source{ID: "down-weeks", Where: rule.AsNamed}
	nielsen2014    = rule.Source{ID: "nielsen2014", Where: "vbn.aau.dk"}
	frandsenWeeks  = rule.Source{ID: "frandsen-weeks", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC12421110"}
	frandsenRuns   = rule.Source{ID: "frandsen-runs", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC12421110"}
	longShares     = rule.Source{ID: "long-shares", Where: rule.AsNamed}
	longHours      = rule.Source{ID: "long-hours", Where: rule.AsNamed}
	munoz2014      = rule.Source{ID: "munoz2014", Where: "scribd 276851175"}
	festa2020      = rule.Source{ID: "festa2020", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7739641"}
	foster1998     = rule.Source{ID: "foster1998", Where: "fellrnr.com, Training Monotony"}
	fosterLimit    = rule.Source{ID: "foster-limit", Evidence: rule.General}
)
