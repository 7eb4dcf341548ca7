package share_test

import (
	"fmt"
	"strings"

	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

// A link holds the whole plan. What the person does not want to give away is left out before.
func ExampleLink() {
	plan, err := notation.Parse(`week 1
Mon AM run-easy 45 done
Wed PM str-moderate 40
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	link, err := share.Link("https://example.org/", share.Without(plan, share.NoParts))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.HasPrefix(link, "https://example.org/#p="))
	received, err := share.Read(link)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, session := range received.Weeks[0].Sessions {
		fmt.Println(session.Day, session.Slot, session.Type, session.Minutes, "done:", session.Done)
	}
	// Output:
	// true
	// Mon AM run-easy 45 done: false
	// Wed PM str-moderate 40 done: false
}
