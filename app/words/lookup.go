package words

// ruleTexts says how many texts a rule has of those that differ in number.
type ruleTexts struct {
	id                   string
	sources, says, names uint8
}

// The parts of things that have an id, in the order of package text's tables.
const (
	sessionParts  = 3 // name, short, what
	exerciseParts = 1 // name
	sourceParts   = 2 // who, says
	ruleParts     = 5 // title, why, ladder, choice, school; then the lists
)

var (
	exercisesBegin = tablesBegin + Key(len(sessions)*sessionParts)
	sourcesBegin   = exercisesBegin + Key(len(exercises)*exerciseParts)
	rulesBegin     = sourcesBegin + Key(len(sources)*sourceParts)
)
