package proof

import (
	"fmt"
	"regexp"
	"strings"
)

var (
	traces    = regexp.MustCompile(`(?s)\n(goroutine \d+|runtime stack:|\[originating|\s+at ).*`)
	addresses = regexp.MustCompile(`0x[0-9a-f]+`)
)

// withoutTrace keeps what a program says before it dies: traces name functions
// and lines, which slim takes out, and addresses depend on them.
func withoutTrace(said string) string {
	return addresses.ReplaceAllString(traces.ReplaceAllString(said, ""), "0x")
}

// Difference says where two outcomes part, or nothing.
func Difference(before, after Outcome) string {
	if before.Code != after.Code {
		return fmt.Sprintf("exit code %d became %d\n%s", before.Code, after.Code, lastLines(after.Err))
	}
	if d := differentLine(before.Out, after.Out); d != "" {
		return d
	}
	return differentLine(before.Err, after.Err)
}

// differentLine names the program and the scene, which stand above the line.
func differentLine(before, after string) string {
	if before == after {
		return ""
	}
	old, now := strings.Split(before, "\n"), strings.Split(after, "\n")
	where := ""
	for i := 0; ; i++ {
		if i < len(old) && i < len(now) && old[i] == now[i] {
			if strings.HasPrefix(old[i], "== ") || strings.HasPrefix(old[i], "program ") {
				where = old[i]
			}
			continue
		}
		return fmt.Sprintf("%s line %d: %q became %q", where, i+1, lineOf(old, i), lineOf(now, i))
	}
}

func lineOf(lines []string, n int) string {
	if n >= len(lines) {
		return "(the end)"
	}
	return lines[n]
}

func lastLines(s string) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	return strings.Join(lines[max(0, len(lines)-5):], "\n")
}
