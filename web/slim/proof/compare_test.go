package proof

import "testing"

func TestDifference(t *testing.T) {
	base := Outcome{"program 3\n== maps\na\nb\n", "panic: x", 2}
	for _, tt := range []struct {
		name  string
		after Outcome
		want  string
	}{
		{"equal", base, ""},
		{"code", Outcome{base.Out, base.Err, 0}, "exit code 2 became 0\npanic: x"},
		{"line", Outcome{"program 3\n== maps\na\nc\n", base.Err, 2}, `== maps line 4: "b" became "c"`},
		{"shorter", Outcome{"program 3\n== maps\na", base.Err, 2}, `== maps line 4: "b" became "(the end)"`},
		{"longer", Outcome{base.Out + "c", base.Err, 2}, `== maps line 5: "" became "c"`},
		{"panic", Outcome{base.Out, "panic: y", 2}, ` line 1: "panic: x" became "panic: y"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Difference(base, tt.after); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestWithoutTrace(t *testing.T) {
	for _, tt := range []struct{ said, want string }{
		{"panic: x\n\ngoroutine 1 [running]:\nmain.main()\n", "panic: x\n"},
		{"panic: x [recovered]\n\tpanic: y\n\ngoroutine 12 [running]:\n\tf:1", "panic: x [recovered]\n\tpanic: y\n"},
		{"runtime: sp=0x3b0398 stack=[0x3b0000, 0x3f0000]\nfatal error: stack overflow\n\nruntime stack:\nmore", "runtime: sp=0x stack=[0x, 0x]\nfatal error: stack overflow\n"},
		{"a warning", "a warning"},
	} {
		if got := withoutTrace(tt.said); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
