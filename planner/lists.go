package planner

// Sort sorts a short list, and leaves equals in their order. It is as good as
// slices.SortStableFunc for the few dozen sessions of a week, and smaller: that
// one, like slices.Sort, is some 4 kB of download for each type it sorts.
func Sort[T any](list []T, compare func(a, b T) int) {
	for i := 1; i < len(list); i++ {
		for j := i; j > 0 && compare(list[j], list[j-1]) < 0; j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
}

// Insert puts a value before the i-th of the list, in the list's own memory
// where that has room: slices.Insert for one value, in a tenth of its code.
func Insert[T any](list []T, i int, v T) []T {
	list = append(list, v)
	copy(list[i+1:], list[i:])
	list[i] = v
	return list
}
