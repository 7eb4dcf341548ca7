package rulebook

import "hardeasy/planner/rule"

// The four coaches' texts that the rulebook stands on. What a coach says is
// counted as an estimate: it is experience, not measurement.

func strengthCoach(says string) rule.Source {
	return rule.Source{Coach: rule.StrengthCoach, Who: "A strength coach for runners", Says: says, Evidence: rule.Estimate}
}

func carlson(says string) rule.Source {
	return rule.Source{Coach: rule.Carlson, Who: "Nathan Carlson, physical therapist", Says: says, Evidence: rule.Estimate}
}

func fitzgerald(says string) rule.Source {
	return rule.Source{Coach: rule.Fitzgerald, Who: "Jason Fitzgerald, running coach", Says: says, Evidence: rule.Estimate}
}

func runExperience(says string) rule.Source {
	return rule.Source{Coach: rule.RunExperience, Who: "The Run Experience", Says: says, Evidence: rule.Estimate}
}

// ours is a number that we set because nobody measured it.
func ours(says string) rule.Source {
	return rule.Source{Coach: rule.HardEasy, Who: "HardEasy", Says: says, Evidence: rule.Estimate}
}

// Studies and pages that were read. Addresses are those of rulebook section 9.

func general(who, says string) rule.Source {
	return rule.Source{Who: who, Says: says, Evidence: rule.General}
}

var (
	robineau2016 = rule.Source{Who: "Robineau 2016", Where: "discovery.researcher.life",
		Says: "strength and endurance grew least with no time between the sessions; six hours were better, a day best"}
	schumann2022 = rule.Source{Who: "Schumann 2022, review", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8891239",
		Says: "lifting and running in one session costs explosive strength; three hours apart it hardly does"}
	domaDeakin2013 = rule.Source{Who: "Doma & Deakin 2013", Where: "https://eprints.jcu.edu.au/26183",
		Says: "the day after, runners lasted 335 s fresh, 275 s after running then lifting, 238 s after lifting then running"}
	doma2017 = rule.Source{Who: "Doma 2017, review", Where: "https://doi.org/10.1007/s40279-017-0758-3",
		Says: "leg fatigue from lifting lowers the quality of running for a day or two"}
	doma2019 = rule.Source{Who: "Doma 2019, review", Where: "https://doi.org/10.1007/s40279-019-01072-2",
		Says: "how much a lift takes from the next run depends on load, order and the time between"}
	domaHeat2019 = rule.Source{Who: "Doma 2019, heat study", Where: "https://doi.org/10.1186/s40798-019-0195-y",
		Says: "after a heavy leg session legs were sore and running cost more for up to 48 h"}
	domaPress2019 = rule.Source{Who: "Doma 2019, press text of James Cook University",
		Says: "about half a day between a lift and a run lets the legs recover"}
	eddens2018 = rule.Source{Who: "Eddens 2018", Where: "springermedizin.de 15063260",
		Says: "lifting first gave 6.9 % more leg strength when both were done in one session"}
	lee2020 = rule.Source{Who: "Lee 2020", Where: "https://doi.org/10.1371/journal.pone.0233134",
		Says: "three hours apart, the order made no difference to strength, muscle or endurance"}
	muscleDamage = rule.Source{Who: "Review of muscle damage and running economy", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3575608",
		Says: "the first bouts hurt most; repeating them shrinks the damage"}
	mastersIntervals = rule.Source{Who: "Masters runners' 6 x 800 m study", Where: "Mendeley def45b29",
		Says: "hard intervals are mostly recovered after 24 h, in some runners not"}
	fourRuns = rule.Source{Who: "Four kinds of run, 24 h after", Where: "https://doi.org/10.1055/a-1263-1034",
		Says: "90 min of easy running lowered the jump at once; a day later it was back"}
	mastersAthlete = rule.Source{Who: "mastersathlete.com.au, 2017", Where: "mastersathlete.com.au",
		Says: "older athletes take longer to recover, as a 55 km trail study showed"}
	bosak2009 = rule.Source{Who: "Bosak 2009, Sport Journal", Where: "thesportjournal.org",
		Says: "a 5 km race was slower after 24 h and as fast again after 72 h"}
	spiering2021 = rule.Source{Who: "Spiering 2021, review", Where: "https://doi.org/10.1519/jsc.0000000000003964",
		Says: "one session a week, one set an exercise at the usual load, keeps strength for up to 32 weeks"}
	blagrove2018 = rule.Source{Who: "Blagrove 2018, review", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5889786",
		Says: "two to three sessions a week make running more economical"}
	beattie2017 = rule.Source{Who: "Beattie 2017", Where: "https://doi.org/10.1519/JSC.0000000000001464",
		Says: "two sessions a week before the season and one within it were enough"}
	grgic2018 = rule.Source{Who: "Grgic 2018, review", Where: "https://doi.org/10.1007/s40279-017-0788-x",
		Says: "trained lifters gain most strength with more than 2 min of rest, untrained ones with 60 to 120 s too"}
	restPage2011 = rule.Source{Who: "JSCR 2011, on ACSM's advice", Where: "Journal of Strength and Conditioning Research, 2011",
		Says: "2 to 3 min of rest between sets of multi-joint lifts"}
	schoenfeld2021 = rule.Source{Who: "Schoenfeld 2021, review",
		Says: "which loads build strength and which build size overlaps more than was thought"}
	eihara2022 = rule.Source{Who: "Eihara 2022, review", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9653533",
		Says: "loads of 90 % and more made running more economical"}
	zourdos2021 = rule.Source{Who: "Zourdos 2021", Where: "https://doi.org/10.1519/JSC.0000000000002995",
		Says: "sets to failure take longer to recover from"}
	blagroveHooper = rule.Source{Who: "Blagrove & Hooper, chapter", Where: "https://ebrary.net/154521",
		Says: "skill in the movement comes before load"}
	contactsPage = rule.Source{Who: "healthhp.com.au, on jumps", Where: "healthhp.com.au",
		Says: "30 to 50 contacts for beginners, 50 to 100 for intermediates, 100 and more for advanced athletes"}
	taddei2020 = rule.Source{Who: "Taddei 2020", Where: "https://doi.org/10.1177/0363546520969205",
		Says: "runners who trained their feet several times a week were hurt 2.42 times less often"}
)

// Races, and the health of runners.
var (
	bosquet2007 = rule.Source{Who: "Bosquet 2007, review", Where: "PubMed 17762369",
		Says: "cutting the minutes by 41 to 60 % over two weeks works best, while how often and how fast you run stays"}
	wang2023 = rule.Source{Who: "Wang 2023, review", Where: "https://doi.org/10.1371/journal.pone.0282838",
		Says: "tapers of up to three weeks with 41 to 60 % less volume make faster"}
	smythLawlor2021 = rule.Source{Who: "Smyth & Lawlor 2021", Where: "https://doi.org/10.3389/fspor.2021.735220",
		Says: "marathon runners with a strict taper of up to three weeks were 2.6 % faster"}
	cessation = rule.Source{Who: "Four weeks without explosive work, 8 runners", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7821917",
		Says: "running economy stayed as it was"}
	marathonWeek = rule.Source{Who: "The week after a marathon", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5613699",
		Says: "soreness was gone by day 4 and the body back to normal by day 7"}
	gradedReturn = rule.Source{Who: "running-wiki, citing Warden 2021", Where: "running-wiki",
		Says: "after an injury running comes back in steps, and speed last"}
	trials2023 = rule.Source{Who: "A return-to-running protocol, Trials 2023", Where: "https://doi.org/10.1186/s13063-023-07502-x",
		Says: "at least one rest day between runs"}
	suffolk = rule.Source{Who: "AHP Suffolk, on pain and exercise", Where: "AHP Suffolk",
		Says: "pain of 0 to 3 is fine, 4 to 5 asks for less, more for a stop; it should be back to normal within 24 h"}
	meeusen2013 = rule.Source{Who: "Meeusen 2013, consensus",
		Says: "too little recovery shows in mood, sleep and performance before it shows in injury"}
	boneDensity = rule.Source{Who: "Blagrove & Hooper, chapter", Where: "https://ebrary.net/154521",
		Says: "strength work helps to keep bone dense"}
)

// Frequency, growth and deloads.
var (
	balsalobre2016 = rule.Source{Who: "Balsalobre-Fernandez 2016, review", Where: "https://doi.org/10.1519/JSC.0000000000001316",
		Says: "two to three sessions a week for 8 to 12 weeks made good runners more economical"}
	wilson2012 = rule.Source{Who: "Wilson 2012, review", Where: "Journal of Strength and Conditioning Research 26(8)",
		Says: "the more often and the longer people did endurance work, the less strength they gained"}
	loadSteps    = rule.Source{Who: "Common practice", Says: "load goes up by 2 to 10 % at a time", Evidence: rule.General}
	rogerson2024 = rule.Source{Who: "Rogerson 2024", Where: "https://doi.org/10.1186/s40798-024-00691-y",
		Says: "strength athletes take a lighter week about every 5.6 weeks, give or take 2.3"}
	downWeeks = rule.Source{Who: "Coach pages: runnersconnect, readrunrepeat, elizabethhealthylife", Where: "as named",
		Says: "runners take a week with 10 to 33 % less every three to four weeks"}
	nielsen2014 = rule.Source{Who: "Nielsen 2014", Where: "vbn.aau.dk",
		Says: "runners who grew by more than 30 % in two weeks had somewhat more injuries of distance, which may be chance"}
	frandsenWeeks = rule.Source{Who: "Frandsen 2025", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC12421110",
		Says: "among 5205 runners the growth of weeks had no relation to injury"}
	frandsenRuns = rule.Source{Who: "Frandsen 2025", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC12421110",
		Says: "5205 runners were hurt 1.64 times as often after a run 10 to 30 % longer than any of the last 30 days, 1.52 times " +
			"after 30 to 100 %, and 2.28 times after more than double"}
	longShares = rule.Source{Who: "Coach pages: trantor.is, runwithsuzy, hillrunner", Where: "as named",
		Says: "the long run is 20 to 30 % of the week for those who run almost daily, 25 to 35 % for most, a third at most"}
	longHours = rule.Source{Who: "Coach pages on the long run", Where: "as named",
		Says: "three hours are as long as a long run should take"}
	munoz2014 = rule.Source{Who: "Munoz 2014", Where: "scribd 276851175",
		Says: "runners who ran 77 % easily improved by 5.0 %, those with 46 % by 3.6 %; over all that may be chance"}
	festa2020 = rule.Source{Who: "Festa 2020", Where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7739641",
		Says: "two ways to spread easy and hard running led to the same result"}
	foster1998 = rule.Source{Who: "Foster 1998 and 2001", Where: "fellrnr.com, Training Monotony",
		Says: "monotony is the mean of the daily loads over their standard deviation; load is minutes times effort"}
	fosterLimit = rule.Source{Who: "Foster 1998", Says: "from a monotony of 2.0 on athletes fell ill more often", Evidence: rule.General}
)
