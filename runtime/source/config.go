package source

import (
	"errors"
	"fmt"
	"os"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/source/schemacheck"
)

// applyRules runs the manifest's config migrations and transformations. What
// the migrations change is written back to the config file and announced before
// anything else is printed; what the transformations change is not.
func (s *session) applyRules() error {
	rules := s.def.Rules
	if rules.Migrate != nil {
		// Compared as text, because a migration may change parts in place. (The CDK
		// then takes a change below the top level for none and loses it.)
		before := s.config.CanonicalJSON()
		migrated, err := rules.Migrate(s.env, s.config)
		if err != nil {
			return err
		}
		s.config = migrated
		if migrated.CanonicalJSON() != before {
			if err := s.keepConfig(); err != nil {
				return err
			}
		}
	}
	if rules.Transform != nil {
		transformed, err := rules.Transform(s.env, s.config)
		if err != nil {
			return err
		}
		s.config = transformed
	}
	return nil
}

// keepConfig writes the config back to its file and announces it.
func (s *session) keepConfig() error {
	text, err := s.config.AppendJSON(nil)
	if err != nil {
		return err
	}
	if s.cmd.config != "-" {
		info, err := os.Stat(s.cmd.config)
		if err != nil {
			return err
		}
		if err := os.WriteFile(s.cmd.config, text, info.Mode().Perm()); err != nil {
			return err
		}
	}
	return s.env.Control(s.config)
}

// internalKeys are settings of acceptance tests, which no spec knows.
func internalKeys() []string { return []string{"_limit", "_page_size"} }

// validateConfig tests the config against the spec. Its error is a config error
// with the message that the CDK's users know.
func (s *session) validateConfig() error {
	if s.spec.IsUndefined() {
		return nil
	}
	connection, ok := s.spec.Get("connectionSpecification")
	if !ok {
		return nil
	}
	config, err := withoutInternal(s.config)
	if err != nil {
		return err
	}
	schema, err := schemacheck.Compile(connection)
	if err != nil {
		return err
	}
	err = schema.Check(config)
	var broken *schemacheck.Error
	if errors.As(err, &broken) {
		return failure.Config("Config validation error: "+broken.Message, broken.Message, nil)
	}
	return err
}

// withoutInternal is the config without internalKeys, which must be integers.
func withoutInternal(config py.Value) (py.Value, error) {
	for _, key := range internalKeys() {
		value, ok := config.Get(key)
		if !ok {
			continue
		}
		if value.Kind() != py.KindInt {
			return config, fmt.Errorf("config: %s is not an integer: %s", key, value.Repr())
		}
	}
	return omit(config, internalKeys()), nil
}
