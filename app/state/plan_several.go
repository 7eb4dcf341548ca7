package state

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

// MaxFile bounds what is read from a file, in bytes. A rescue file holds all
// that the browser stores for the app, and browsers store about 5 million
// characters.
const MaxFile = 16 << 20

// maxPlans is how many plans are read from one file.
const maxPlans = 500

const (
	errTooBig       = words.Failure(words.ErrorFileTooBig)
	errTooManyPlans = words.Failure(words.ErrorFileTooMany)
	errNoRescue     = words.Failure(words.ErrorFileUnknown)
	errNewerRescue  = words.Failure(words.ErrorFileNewer)
)

// readSeveral reads files that hold several plans: those that "Save all plans"
// writes, in notation, and those that the crash screen saves, as they are
// stored. Lost counts those that can't be read; not several is any other text.
func readSeveral(text string) (plans []planner.Plan, lost int, several bool, err error) {
	if len(text) > MaxFile {
		return nil, 0, false, errTooBig
	}
	if text = strings.TrimPrefix(text, "\ufeff"); strings.HasPrefix(text, rescueMark) {
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
		p, err := readPart(part)
		if err != nil {
			lost++
			continue
		}
		plans = append(plans, p)
	}
	return plans, lost, true, nil
}

// readPlan reads one plan: its notation, a link, or the payload of one.
func readPlan(text string) (planner.Plan, error) {
	if parts := splitPlans(text); len(parts) == 1 {
		text = parts[0] // a break after the last plan
	}
	return whole(share.Read(text))
}

// readPart reads a plan, or the stored entry of one that could not be read when
// the file was written.
func readPart(part string) (planner.Plan, error) {
	if strings.HasPrefix(part, rescueMark) {
		_, entry, _ := strings.Cut(part, "\n")
		s, err := DecodeStored(entry)
		if err != nil {
			s, err = DecodeStored(strings.TrimSuffix(entry, "\n")) // the break's own end of line
		}
		return s.Plan, err
	}
	return whole(notation.Parse(part))
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

// rescueVersion is the format that web/boot/70-crash.js writes: what is stored,
// entry by entry, each under a line "hardeasy-rescue 1 <its name>".
const rescueVersion = 1

func readRescue(text string) (plans []planner.Plan, lost int, err error) {
	entries, err := rescueEntries(text)
	if err != nil {
		return nil, 0, err
	}
	keys := slices.Collect(maps.Keys(entries))
	planner.Sort(keys, strings.Compare)
	for _, key := range keys {
		id, ok := strings.CutPrefix(key, PlanKey)
		if !ok {
			continue
		}
		stored, err := DecodeStored(entries[key])
		if err != nil {
			stored, err = DecodeStored(entries[BackupKey+id])
		}
		if err != nil {
			lost++
			continue
		}
		plans = append(plans, stored.Plan)
	}
	return plans, lost, nil
}

func rescueEntries(text string) (map[string]string, error) {
	entries := map[string]string{}
	for _, part := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), PlanBreak) {
		head, body, _ := strings.Cut(part, "\n")
		fields := strings.Fields(head)
		if len(fields) != 3 || fields[0] != rescueMark {
			continue // a stored history has breaks of its own
		}
		switch version, err := strconv.Atoi(fields[1]); {
		case err != nil || version < 1:
			return nil, errNoRescue
		case version > rescueVersion:
			return nil, errNewerRescue
		}
		entries[fields[2]] = body
	}
	switch {
	case len(entries) == 0:
		return nil, errNoRescue
	case len(entries) > 4*maxPlans:
		return nil, errTooManyPlans
	}
	return entries, nil
}

const rescueMark = "hardeasy-rescue"

// Rescued is a stored entry as a part of such a file: what can't be read here
// may be readable elsewhere, or by a person.
func Rescued(key, text string) string {
	return rescueMark + " " + itoa(rescueVersion) + " " + key + "\n" + text
}
