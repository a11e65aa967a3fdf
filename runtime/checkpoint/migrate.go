package checkpoint

import "github.com/airgen/airgen/runtime/py"

// Migration changes an incoming state before it is used. A state that it does
// not apply to comes back as it is; Undefined stays Undefined.
type Migration = func(state py.Value) (py.Value, error)

// Chain applies migrations one after the other.
func Chain(migrations ...Migration) Migration {
	return func(state py.Value) (py.Value, error) {
		for _, migrate := range migrations {
			var err error
			if state, err = migrate(state); err != nil {
				return py.Value{}, err
			}
		}
		return state, nil
	}
}

// LegacyToPerPartition is LegacyToPerPartitionStateMigration: {"1": {field:
// value}} becomes {"states": [{"partition": {partitionField: "1"}, "cursor":
// {field: value}}]}. It applies to streams with one parent and to states all of
// whose members are objects with the cursor field alone. The migrated
// partitions have no parent_slice, so those of a plain substream router never
// meet them: that is the CDK's rule.
func LegacyToPerPartition(partitionField, cursorField string, parents int) Migration {
	return func(state py.Value) (py.Value, error) {
		if parents != 1 || state.Kind() != py.KindDict || state.Len() == 0 {
			return state, nil
		}
		if _, ok := state.Get("states"); ok {
			return state, nil
		}
		var states []py.Value
		for key, value := range state.Items() {
			if _, ok := value.Get(cursorField); !ok || value.Kind() != py.KindDict || value.Len() != 1 {
				return state, nil
			}
			states = append(states, py.Dict("partition", py.Dict(partitionField, key), "cursor", value))
		}
		return py.Dict("states", py.ListOf(states...)), nil
	}
}
