package state

import "hardeasy/app/words"

// Language is one that the app speaks. Its name is in itself.
type Language struct {
	Code string // as in HTML's lang: "de"
	Name string
}

// English is what the program has without a language file.
var English = Language{Code: "en", Name: "English"}

type (
	// ChooseLanguage asks for a language, which may have to be fetched.
	ChooseLanguage struct{ Code string }
	// LanguageChanged says that everything is said in it now.
	LanguageChanged struct{ Code string }
	// LanguageFailed says that a language could not be fetched; Was is still in use.
	LanguageFailed struct{ Code, Was string }
)

// Speak changes the language; the answer is LanguageChanged or LanguageFailed.
type Speak struct{ Code string }

// Spoken are the languages to choose from, or none where there is no choice.
func (m *Model) Spoken() []Language {
	if len(m.Languages) == 0 {
		return nil
	}
	return append([]Language{English}, m.Languages...)
}

func (msg ChooseLanguage) update(m *Model) []Effect {
	for _, l := range m.Spoken() {
		if l.Code == msg.Code && l.Code != m.Language {
			m.Language = l.Code // the page shows what was chosen, and goes back where that fails
			return []Effect{Speak{Code: l.Code}}
		}
	}
	return nil
}

func (msg LanguageChanged) update(m *Model) []Effect {
	m.Language = msg.Code
	m.Toast, m.Alert, m.Live = Toast{N: m.Toast.N}, "", "" // they are in the old one
	effects := []Effect{ListPlans{}}                       // which says why some can't be opened
	if m.Unsaved != "" && m.HasPlan {
		effects = append(effects, Save{m.Plan, m.Rev, m.History}) // which says why it can't be saved
	}
	return effects
}

func (msg LanguageFailed) update(m *Model) []Effect {
	if m.Language != msg.Code {
		return nil // another one has been chosen since
	}
	m.Language = msg.Was
	m.Alert = words.LanguageFailed.Text()
	return nil
}
