package kit

import (
	"strings"
	"testing"

	"hardeasy/planner/catalog"
)

// Every session type has an icon of its own and the colour of its family.
func TestSessionTypesCanBeTold(t *testing.T) {
	of := map[string]catalog.ID{}
	for id := catalog.None + 1; id.Valid(); id++ {
		icon := icons[id.String()]
		if other, taken := of[icon]; icon == "" || taken {
			t.Errorf("%v has no icon of its own in icons.go: %q, as %v", id, icon, other)
		}
		of[icon] = id
	}
	for _, id := range catalog.Trained() {
		if family, _, _ := strings.Cut(Look(id, id.Info().Minutes), " "); family == "" {
			t.Errorf("%v has no colour: its family %v is not in families", id, id.Info().Family)
		}
	}
}
