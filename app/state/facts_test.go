package state_test

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// facts tells what a value holds, field by field, in a way that knows nothing
// of the plan notation: a line for the value, and one for each element of its
// lists. What is zero is left out.
func facts(name string, v reflect.Value) []string {
	var words, below []string
	var tell func(at string, v reflect.Value)
	tell = func(at string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.IsExported() {
					tell(dotted(at, factName(v.Type(), f.Name)), v.Field(i))
				}
			}
		case reflect.Array:
			for i := range v.Len() {
				tell(at+"["+strconv.Itoa(i)+"]", v.Index(i))
			}
		case reflect.Slice:
			for i := range v.Len() {
				below = append(below, facts(name+"."+at+"["+strconv.Itoa(i)+"]", v.Index(i))...)
			}
		case reflect.String:
			if v.String() != "" {
				words = append(words, at+"="+strconv.Quote(v.String()))
			}
		default:
			if !v.IsZero() {
				words = append(words, fmt.Sprintf("%s=%v", at, v))
			}
		}
	}
	tell("", v)
	return append([]string{name + ": " + strings.Join(words, " ")}, below...)
}

// renamed are the fields that had another name when the first facts were
// written, and go on under that name in them.
var renamed = map[string]string{
	"Session.PercentMax": "Load", "Session.Exercises": "Lifts", "Exercise.ID": "Exercise",
	"Athlete.LiftLevel": "Lift", "Athlete.RunLevel": "Run",
}

func factName(t reflect.Type, field string) string {
	return cmp.Or(renamed[t.Name()+"."+field], field)
}

func dotted(at, field string) string {
	if at == "" {
		return field
	}
	return at + "." + field
}

// fieldsOf names every field of a type, through lists and what is in them:
// "Weeks[].Sessions[].Rest.N".
func fieldsOf(at string, t reflect.Type) (names []string) {
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			if f := t.Field(i); f.IsExported() {
				names = append(names, fieldsOf(dotted(at, f.Name), f.Type)...)
			}
		}
		return names
	case reflect.Slice, reflect.Array, reflect.Pointer:
		return fieldsOf(at+"[]", t.Elem())
	case reflect.Map:
		return append(fieldsOf(at+"[key]", t.Key()), fieldsOf(at+"[]", t.Elem())...)
	}
	return []string{at}
}

// noteFields notes, under the names that fieldsOf gives, which fields are not
// zero, and which values there are of each type that has words for its values.
func noteFields(at string, v reflect.Value, seen map[string]bool, kinds map[reflect.Type]map[string]bool) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				noteFields(dotted(at, f.Name), v.Field(i), seen, kinds)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			noteFields(at+"[]", v.Index(i), seen, kinds)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			noteFields(at+"[]", v.Elem(), seen, kinds)
		}
	case reflect.Map:
		for entry := v.MapRange(); entry.Next(); {
			noteFields(at+"[key]", entry.Key(), seen, kinds)
			noteFields(at+"[]", entry.Value(), seen, kinds)
		}
	default:
		seen[at] = seen[at] || !v.IsZero()
		if s, ok := v.Interface().(fmt.Stringer); ok && v.Kind() == reflect.Uint8 {
			if kinds[v.Type()] == nil {
				kinds[v.Type()] = map[string]bool{}
			}
			kinds[v.Type()][s.String()] = true
		}
	}
}

// valuesOf are the words of a type's values. The word of 255 is that of all
// numbers that are no value.
func valuesOf(t reflect.Type) (words []string) {
	word := func(n uint64) string {
		v := reflect.New(t).Elem()
		v.SetUint(n)
		return v.Interface().(fmt.Stringer).String()
	}
	for n := range uint64(255) {
		if s := word(n); s != word(255) {
			words = append(words, s)
		}
	}
	return words
}

type toyKind uint8

func (k toyKind) String() string {
	if int(k) >= len(toyWords) {
		return "?"
	}
	return toyWords[k]
}

var toyWords = []string{"one", "two", "three"}

type toyPart struct {
	Kind  toyKind
	Notes []struct{ Text string }
	Pair  [2]int
	own   int
}

type toy struct {
	Name  string
	Parts []toyPart
	More  *toyPart
	Named map[string]bool
}

// The test of the corpus can fail: a field that no value has is found, as deep
// as it may lie, and so is a kind.
func TestFieldsAreFound(t *testing.T) {
	want := []string{
		"Name", "Parts[].Kind", "Parts[].Notes[].Text", "Parts[].Pair[]",
		"More[].Kind", "More[].Notes[].Text", "More[].Pair[]", "Named[key]", "Named[]",
	}
	if got := fieldsOf("", reflect.TypeFor[toy]()); !slices.Equal(got, want) {
		t.Errorf("fields %q, want %q", got, want)
	}
	some := toy{Name: "x", Parts: []toyPart{
		{Kind: 1, Notes: []struct{ Text string }{{""}}},
		{Pair: [2]int{0, 3}, own: 1},
	}}
	seen, kinds := map[string]bool{}, map[reflect.Type]map[string]bool{}
	noteFields("", reflect.ValueOf(some), seen, kinds)
	var missing []string
	for _, field := range want {
		if !seen[field] {
			missing = append(missing, field)
		}
	}
	if lacks := []string{"Parts[].Notes[].Text", "More[].Kind", "More[].Notes[].Text", "More[].Pair[]", "Named[key]", "Named[]"}; !slices.Equal(missing, lacks) {
		t.Errorf("missing %q, want %q", missing, lacks)
	}
	kind := reflect.TypeFor[toyKind]()
	if got := kinds[kind]; !reflect.DeepEqual(got, map[string]bool{"one": true, "two": true}) || !slices.Equal(valuesOf(kind), toyWords) {
		t.Errorf("kinds %v of %q", got, valuesOf(kind))
	}
	some.Parts[0].Notes[0].Text, some.More, some.Named = "y", &toyPart{Kind: 2, Notes: some.Parts[0].Notes, Pair: [2]int{1, 1}}, map[string]bool{"z": true}
	noteFields("", reflect.ValueOf(some), seen, kinds)
	for _, field := range want {
		if !seen[field] {
			t.Errorf("%s is there and not found", field)
		}
	}
}

func TestFactsTell(t *testing.T) {
	some := toy{Name: "a \"b\"", Parts: []toyPart{{Kind: 2, Pair: [2]int{0, 7}}, {}}}
	want := []string{`toy: Name="a \"b\""`, "toy.Parts[0]: Kind=three Pair[1]=7", "toy.Parts[1]: "}
	if got := facts("toy", reflect.ValueOf(some)); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	whole := strings.Join(want, "\n")
	for _, other := range []string{
		strings.Replace(whole, "=7", "=8", 1), strings.Replace(whole, "[1]=7", "[0]=7", 1), strings.Replace(whole, " Pair[1]=7", "", 1),
		whole + " Kind=two", whole + "\ntoy.Parts[2]: ", strings.Join(want[:2], "\n"),
	} {
		if len(differences(whole, other)) == 0 {
			t.Errorf("no difference seen:\n%s", other)
		}
	}
	if wrong := differences(whole+"\n", whole); len(wrong) > 0 {
		t.Errorf("%q", wrong)
	}
}
