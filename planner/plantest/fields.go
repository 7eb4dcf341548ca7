package plantest

import (
	"reflect"
	"strings"

	"hardeasy/planner"
)

// Field is one of the fields that make up a plan: one that holds no others. An
// Opt is one field, and a list stands for its first item.
type Field struct {
	Path  string            // "Weeks.Sessions.Rest"
	Tag   reflect.StructTag // its own, or that of what holds it
	Value reflect.Value     // the field itself: setting it changes the plan
}

// Fields are all fields of the plan. An empty list gets an item. A test uses them to check
// something for every field, so that no new field is forgotten.
func Fields(p *planner.Plan) []Field {
	return appendFields(nil, Field{Value: reflect.ValueOf(p).Elem()})
}

func appendFields(list []Field, f Field) []Field {
	v := f.Value
	switch {
	case v.Type() == reflect.TypeFor[planner.Opt]():
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			inner := v.Type().Field(i)
			tag := f.Tag
			if tag == "" {
				tag = inner.Tag
			}
			list = appendFields(list, Field{strings.TrimPrefix(f.Path+"."+inner.Name, "."), tag, v.Field(i)})
		}
		return list
	case v.Kind() == reflect.Slice && v.Len() == 0:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fallthrough
	case v.Kind() == reflect.Slice, v.Kind() == reflect.Array:
		return appendFields(list, Field{f.Path, f.Tag, v.Index(0)})
	}
	return append(list, f)
}

// Others are other values that the field might have. Some of them may not be
// valid in its plan.
func (f Field) Others() (list []reflect.Value) {
	v := f.Value
	add := func(x any) { list = append(list, reflect.ValueOf(x).Convert(v.Type())) }
	switch v.Kind() {
	case reflect.Bool:
		add(!v.Bool())
	case reflect.String:
		for _, s := range []string{v.String() + "x", "error", "deadlift", "3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b"} {
			add(s)
		}
	case reflect.Uint8, reflect.Uint32:
		add(v.Uint() ^ 1)
		add(v.Uint() + 1)
	case reflect.Int, reflect.Int32:
		add(v.Int() + 1)
		add(v.Int() + 7)
	default: // an Opt
		add(planner.Some(v.Interface().(planner.Opt).N + 4))
	}
	return list
}

// Extremes are values that no field of a plan takes.
func (f Field) Extremes() (list []reflect.Value) {
	add := func(x any) { list = append(list, reflect.ValueOf(x).Convert(f.Value.Type())) }
	switch f.Value.Kind() {
	case reflect.Bool:
	case reflect.String:
		add(strings.Repeat("x", 10_000))
	case reflect.Uint8:
		add(uint8(255))
	case reflect.Uint32:
		add(uint32(1 << 31))
	case reflect.Int, reflect.Int32:
		add(int32(1 << 30))
		add(int32(-1 << 30))
	default: // an Opt
		add(planner.Some(1 << 30))
		add(planner.Some(-1 << 30))
		add(planner.Opt{N: 1})
	}
	return list
}
