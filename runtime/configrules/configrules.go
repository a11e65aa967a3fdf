// Package configrules knows what the config_normalization_rules of a manifest
// do to a config before the connector is built: migrations and transformations
// change it, validations refuse it. A config that is being changed is a
// record.Record, because fields are added to it and removed from it by the same
// rules. When each step runs, and that migrated configs are kept, is package
// source's; which steps there are is generated code's.
package configrules

import (
	"errors"
	"fmt"
	"slices"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/source/schemacheck"
)

// Step makes one of source.Rules' steps of a function that changes a config in
// place. A config that the function fails on stays as it was.
func Step(change func(env *source.Env, config *record.Record) error) func(*source.Env, py.Value) (py.Value, error) {
	return func(env *source.Env, config py.Value) (py.Value, error) {
		var changed record.Record
		if err := changed.SetValue(config); err != nil {
			return config, err
		}
		if err := change(env, &changed); err != nil {
			return config, err
		}
		return changed.Value(), nil
	}
}

// Remap is ConfigRemapField: the value at a path becomes what a table has for
// it. Values that are not in the table stay, and so does a config without the
// path.
func Remap(config *record.Record, path []string, table py.Value) error {
	at := config.Value()
	for i, key := range path {
		next, ok := at.Get(key)
		if !ok || i < len(path)-1 && next.Kind() != py.KindDict {
			return nil
		}
		at = next
	}
	switch at.Kind() {
	case py.KindDict, py.KindList:
		return fmt.Errorf("config: %q is a list or an object, which no table of a ConfigRemapField has", path)
	case py.KindString:
	default:
		return nil // the keys of a table are strings
	}
	if value, ok := table.Get(at.Text()); ok {
		return config.Add(path, value)
	}
	return nil
}

// Check is DpathValidator: it holds what is found at a path against a rule. The
// segments are globs; a path with the segment "*" may lead to many values, any
// other one to one at most. A config that lacks the path passes.
func Check(env *source.Env, config py.Value, path []string, rule func(py.Value) error) error {
	if len(path) == 0 {
		return errors.New("config validation: the field path is empty")
	}
	text, err := config.AppendJSON(nil)
	if err != nil {
		return err
	}
	found, err := jsonspan.NewPath(path...).Find(text)
	if err != nil {
		return err
	}
	if len(found) > 1 && !slices.Contains(path, "*") {
		return jsonspan.ErrManyMatches
	}
	if len(found) == 0 {
		env.Log().Info(fmt.Sprintf("Validation skipped. Nothing is at %q", path))
	}
	for _, value := range found {
		if err := rule(py.JSON(value)); err != nil {
			return err
		}
	}
	return nil
}

// Adheres is ValidateAdheresToSchema: a rule that wants values to satisfy a
// JSON schema, given as JSON. Text is read as JSON first.
func Adheres(schema string) func(py.Value) error {
	return func(value py.Value) error { return schemacheck.Adheres(value, py.JSON([]byte(schema))) }
}

// ErrPredicate is what every command but spec ends with when a manifest has a
// PredicateValidator: the CDK cannot run one.
var ErrPredicate = errors.New("the manifest has a PredicateValidator, which cannot be run with a config; use a DpathValidator")
