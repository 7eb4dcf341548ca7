package state

import (
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"

	"hardeasy/planner"
)

// MaxFile bounds what is read from a file, in bytes. A rescue file holds all
// that the browser stores for the app, and browsers store about 5 million
// characters.
const MaxFile = 16 << 20

// maxPlans is how many plans are read from one file.
const maxPlans = 500

// PlanBreak stands between plans in a file that holds several.
const PlanBreak = "\n----\n"

var (
	errTooBig       = errors.New("that file is larger than 16 MB, so it is no plan")
	errTooManyPlans = errors.New("that file holds more than 500 plans, so it was left alone")
	errNoRescue     = errors.New("that file is damaged or not from HardEasy, so nothing was taken from it")
	errNewerRescue  = errors.New("that file was saved by a newer version of HardEasy; update the app to open it")
)

// readSeveral reads files that hold several plans: those that "Save all plans"
// writes, in notation, and those that the crash screen saves, as they are
// stored. Lost counts those that can't be read; not several is any other text.
func readSeveral(text string) (plans []planner.Plan, lost int, several bool, err error) {
	if len(text) > MaxFile {
		return nil, 0, false, errTooBig
	}
	if strings.HasPrefix(strings.TrimSpace(strings.TrimPrefix(text, "\ufeff")), "{") {
		plans, lost, err = readRescue(text)
		return plans, lost, true, err
	}
	parts := splitPlans(text)
	if len(parts) < 2 {
		return nil, 0, false, nil
	}
	if len(parts) > maxPlans {
		return nil, 0, true, errTooManyPlans
	}
	for _, part := range parts {
		if p, err := planner.Parse(part); err == nil && len(p.Weeks) > 0 {
			plans = append(plans, p)
		} else {
			lost++
		}
	}
	return plans, lost, true, nil
}

// splitPlans cuts a text at the lines of a PlanBreak, whatever ends its lines.
func splitPlans(text string) (parts []string) {
	var part strings.Builder
	end := func() {
		if strings.TrimSpace(part.String()) != "" {
			parts = append(parts, part.String())
		}
		part.Reset()
	}
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) == strings.TrimSpace(PlanBreak) {
			end()
		} else {
			part.WriteString(line)
		}
	}
	end()
	return parts
}

// rescue is the file that the crash screen saves: what is stored, by its names.
type rescue struct {
	Version int               `json:"hardeasy-rescue"`
	Entries map[string]string `json:"entries"`
}

// rescueVersion is the format that web/boot/70-crash.js writes.
const rescueVersion = 1

func readRescue(text string) (plans []planner.Plan, lost int, err error) {
	var r rescue
	err = json.Unmarshal([]byte(strings.TrimPrefix(text, "\ufeff")), &r)
	switch {
	case err != nil || r.Version < 1:
		return nil, 0, errNoRescue
	case r.Version > rescueVersion:
		return nil, 0, errNewerRescue
	case len(r.Entries) > 4*maxPlans:
		return nil, 0, errTooManyPlans
	}
	for _, key := range slices.Sorted(maps.Keys(r.Entries)) {
		id, ok := strings.CutPrefix(key, PlanKey)
		if !ok {
			continue
		}
		stored, err := DecodeStored(r.Entries[key])
		if err != nil {
			stored, err = DecodeStored(r.Entries[BackupKey+id])
		}
		if err != nil {
			lost++
			continue
		}
		plans = append(plans, stored.Plan)
	}
	return plans, lost, nil
}
