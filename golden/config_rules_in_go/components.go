package configrulesingo

import (
	"errors"

	"github.com/airgen/airgen/runtime/custom"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
)

func components() Components {
	return Components{
		FixDatesConfigTransformation: func(c custom.Context) (custom.ConfigTransformation, error) {
			zone := c.Fields.Member("zone")
			return func(config *record.Record) error { return config.Add([]string{"zone"}, zone) }, nil
		},
		QueryValidationStrategy: func(custom.Context) (custom.ValidationStrategy, error) {
			return func(value py.Value) error {
				if value.Text() == "*" {
					return errors.New("the query is too wide")
				}
				return nil
			}, nil
		},
	}
}
