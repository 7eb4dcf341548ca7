package words

// ruleTexts says how many texts a rule has of those that differ in number.
type ruleTexts struct {
	id                   string
	sources, says, names uint8
}

// The parts of things that have an id, in the order of package text's tables.
const (
	sessionParts  = 4 // name, short, some, what
	exerciseParts = 1 // name
	expectParts   = 1 // text
	sourceParts   = 2 // who, says
	needParts     = 1 // name
	ruleParts     = 5 // title, why, ladder, choice, school; then the lists
)

var (
	exercisesBegin = tablesBegin + Key(len(sessions)*sessionParts)
	expectsBegin   = exercisesBegin + Key(len(exercises)*exerciseParts)
	sourcesBegin   = expectsBegin + Key(len(expects)*expectParts)
	needsBegin     = sourcesBegin + Key(len(sources)*sourceParts)
	rulesBegin     = needsBegin + Key(len(needs)*needParts)
)

// find is the place of the texts of the thing with the id, of those that begin
// at a key and have so many parts each.
func find(ids []string, id string, begin Key, parts int) (k Key, ok bool) {
	for i := range ids {
		if ids[i] == id {
			return begin + Key(i*parts), true
		}
	}
	return 0, false
}

// ruleOf is the place of a rule's texts and how many of each it has; nil where
// no rule has the id.
func ruleOf(id string) (k Key, t *ruleTexts) {
	k = rulesBegin
	for i := range rules {
		if t = &rules[i]; t.id == id {
			return k, t
		}
		k += ruleParts + Key(t.sources) + Key(t.says) + Key(t.names)
	}
	return 0, nil
}

func findRule(id string) (k Key, ok bool) {
	k, t := ruleOf(id)
	return k, t != nil
}
