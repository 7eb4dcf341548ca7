package rules

import "hardeasy/planner/rule"

// The four coaches' texts that the rulebook stands on. What a coach says is
// counted as an estimate: it is experience, not measurement.

func strengthCoach(says string) rule.Source {
	return rule.Source{Who: "A strength coach for runners", Says: says, Evidence: rule.Estimate}
}

func carlson(says string) rule.Source {
	return rule.Source{Who: "Nathan Carlson, physical therapist", Says: says, Evidence: rule.Estimate}
}

func fitzgerald(says string) rule.Source {
	return rule.Source{Who: "Jason Fitzgerald, running coach", Says: says, Evidence: rule.Estimate}
}

func runExperience(says string) rule.Source {
	return rule.Source{Who: "The Run Experience", Says: says, Evidence: rule.Estimate}
}

// ours is a number that we set because nobody measured it.
func ours(says string) rule.Source {
	return rule.Source{Who: "HardEasy", Says: says, Evidence: rule.Estimate}
}

// Studies and pages. Addresses are those of rulebook section 9.

func read(who, where, says string) rule.Source {
	return rule.Source{Who: who, Says: says, Where: where, Evidence: rule.Read}
}

func general(who, says string) rule.Source {
	return rule.Source{Who: who, Says: says, Evidence: rule.General}
}

var (
	robineau2016 = read("Robineau 2016", "discovery.researcher.life",
		"strength and endurance grew least with no time between the sessions; six hours were better, a day best")
	schumann2022 = read("Schumann 2022, review", "https://pmc.ncbi.nlm.nih.gov/articles/PMC8891239",
		"lifting and running in one session costs explosive strength; three hours apart it hardly does")
	domaDeakin2013 = read("Doma & Deakin 2013", "https://eprints.jcu.edu.au/26183",
		"the day after, runners lasted 335 s fresh, 275 s after running then lifting, 238 s after lifting then running")
	doma2017 = read("Doma 2017, review", "https://doi.org/10.1007/s40279-017-0758-3",
		"leg fatigue from lifting lowers the quality of running for a day or two")
	doma2019 = read("Doma 2019, review", "https://doi.org/10.1007/s40279-019-01072-2",
		"how much a lift takes from the next run depends on load, order and the time between")
	domaHeat2019 = read("Doma 2019, heat study", "https://doi.org/10.1186/s40798-019-0195-y",
		"after a heavy leg session legs were sore and running cost more for up to 48 h")
	domaPress2019 = read("Doma 2019, press text of James Cook University", "",
		"about half a day between a lift and a run lets the legs recover")
	eddens2018 = read("Eddens 2018", "springermedizin.de 15063260",
		"lifting first gave 6.9 % more leg strength when both were done in one session")
	lee2020 = read("Lee 2020", "https://doi.org/10.1371/journal.pone.0233134",
		"three hours apart, the order made no difference to strength, muscle or endurance")
	muscleDamage = read("Review of muscle damage and running economy", "https://pmc.ncbi.nlm.nih.gov/articles/PMC3575608",
		"the first bouts hurt most; repeating them shrinks the damage")
	mastersIntervals = read("Masters runners' 6 x 800 m study", "Mendeley def45b29",
		"hard intervals are mostly recovered after 24 h, in some runners not")
	fourRuns = read("Four kinds of run, 24 h after", "https://doi.org/10.1055/a-1263-1034",
		"90 min of easy running lowered the jump at once; a day later it was back")
	mastersAthlete = read("mastersathlete.com.au, 2017", "mastersathlete.com.au",
		"older athletes take longer to recover, as a 55 km trail study showed")
	bosak2009 = read("Bosak 2009, Sport Journal", "thesportjournal.org",
		"a 5 km race was slower after 24 h and as fast again after 72 h")
	spiering2021 = read("Spiering 2021, review", "https://doi.org/10.1519/jsc.0000000000003964",
		"one session a week, one set an exercise at the usual load, keeps strength for up to 32 weeks")
	blagrove2018 = read("Blagrove 2018, review", "https://pmc.ncbi.nlm.nih.gov/articles/PMC5889786",
		"two to three sessions a week make running more economical")
	beattie2017 = read("Beattie 2017", "https://doi.org/10.1519/JSC.0000000000001464",
		"two sessions a week before the season and one within it were enough")
	grgic2018 = read("Grgic 2018, review", "https://doi.org/10.1007/s40279-017-0788-x",
		"trained lifters gain most strength with more than 2 min of rest, untrained ones with 60 to 120 s too")
	restPage2011 = read("JSCR 2011, on ACSM's advice", "Journal of Strength and Conditioning Research, 2011",
		"2 to 3 min of rest between sets of multi-joint lifts")
	schoenfeld2021 = read("Schoenfeld 2021, review", "",
		"which loads build strength and which build size overlaps more than was thought")
	eihara2022 = read("Eihara 2022, review", "https://pmc.ncbi.nlm.nih.gov/articles/PMC9653533",
		"loads of 90 % and more made running more economical")
	zourdos2021 = read("Zourdos 2021", "https://doi.org/10.1519/JSC.0000000000002995",
		"sets to failure take longer to recover from")
	blagroveHooper = read("Blagrove & Hooper, chapter", "https://ebrary.net/154521",
		"skill in the movement comes before load")
	contactsPage = read("healthhp.com.au, on jumps", "healthhp.com.au",
		"30 to 50 contacts for beginners, 50 to 100 for intermediates, 100 and more for advanced athletes")
	taddei2020 = read("Taddei 2020", "https://doi.org/10.1177/0363546520969205",
		"runners who trained their feet several times a week were hurt 2.42 times less often")
)

// Races, and the health of runners.
var (
	bosquet2007 = read("Bosquet 2007, review", "PubMed 17762369",
		"cutting the minutes by 41 to 60 % over two weeks works best, while how often and how fast you run stays")
	wang2023 = read("Wang 2023, review", "https://doi.org/10.1371/journal.pone.0282838",
		"tapers of up to three weeks with 41 to 60 % less volume make faster")
	smythLawlor2021 = read("Smyth & Lawlor 2021", "https://doi.org/10.3389/fspor.2021.735220",
		"marathon runners with a strict taper of up to three weeks were 2.6 % faster")
	cessation = read("Four weeks without explosive work, 8 runners", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7821917",
		"running economy stayed as it was")
	marathonWeek = read("The week after a marathon", "https://pmc.ncbi.nlm.nih.gov/articles/PMC5613699",
		"soreness was gone by day 4 and the body back to normal by day 7")
	gradedReturn = read("running-wiki, citing Warden 2021", "running-wiki",
		"after an injury running comes back in steps, and speed last")
	trials2023 = read("A return-to-running protocol, Trials 2023", "https://doi.org/10.1186/s13063-023-07502-x",
		"at least one rest day between runs")
	suffolk = read("AHP Suffolk, on pain and exercise", "AHP Suffolk",
		"pain of 0 to 3 is fine, 4 to 5 asks for less, more for a stop; it should be back to normal within 24 h")
	meeusen2013 = read("Meeusen 2013, consensus", "",
		"too little recovery shows in mood, sleep and performance before it shows in injury")
	boneDensity = read("Blagrove & Hooper, chapter", "https://ebrary.net/154521",
		"strength work helps to keep bone dense")
)

// Frequency, growth and deloads.
var (
	balsalobre2016 = read("Balsalobre-Fernandez 2016, review", "https://doi.org/10.1519/JSC.0000000000001316",
		"two to three sessions a week for 8 to 12 weeks made good runners more economical")
	wilson2012 = read("Wilson 2012, review", "Journal of Strength and Conditioning Research 26(8)",
		"the more often and the longer people did endurance work, the less strength they gained")
	loadSteps    = general("Common practice", "load goes up by 2 to 10 % at a time")
	rogerson2024 = read("Rogerson 2024", "https://doi.org/10.1186/s40798-024-00691-y",
		"strength athletes take a lighter week about every 5.6 weeks, give or take 2.3")
	downWeeks = read("Coach pages: runnersconnect, readrunrepeat, elizabethhealthylife", "as named",
		"runners take a week with 10 to 33 % less every three to four weeks")
	nielsen2014 = read("Nielsen 2014", "vbn.aau.dk",
		"runners who grew by more than 30 % in two weeks had somewhat more injuries of distance, which may be chance")
	frandsenWeeks = read("Frandsen 2025", "https://pmc.ncbi.nlm.nih.gov/articles/PMC12421110",
		"among 5205 runners the growth of weeks had no relation to injury")
	frandsenRuns = read("Frandsen 2025", "https://pmc.ncbi.nlm.nih.gov/articles/PMC12421110",
		"5205 runners were hurt 1.64 times as often after a run 10 to 30 % longer than any of the last 30 days, 1.52 times "+
			"after 30 to 100 %, and 2.28 times after more than double")
	longShares = read("Coach pages: trantor.is, runwithsuzy, hillrunner", "as named",
		"the long run is 20 to 30 % of the week for those who run almost daily, 25 to 35 % for most, a third at most")
	longHours = read("Coach pages on the long run", "as named",
		"three hours are as long as a long run should take")
	munoz2014 = read("Munoz 2014", "scribd 276851175",
		"runners who ran 77 % easily improved by 5.0 %, those with 46 % by 3.6 %; over all that may be chance")
	festa2020 = read("Festa 2020", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7739641",
		"two ways to spread easy and hard running led to the same result")
	foster1998 = read("Foster 1998 and 2001", "fellrnr.com, Training Monotony",
		"monotony is the mean of the daily loads over their standard deviation; load is minutes times effort")
	fosterLimit = general("Foster 1998", "from a monotony of 2.0 on athletes fell ill more often")
)
