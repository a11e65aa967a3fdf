package source

import "github.com/airgen/airgen/runtime/py"

// configSecrets lists the values of a config that must not be printed: those
// whose property has airbyte_secret: true in the specification, in the order of
// the specification. The steps "properties" and "oneOf" are no part of a path.
func configSecrets(specification, config py.Value) []string {
	connection, _ := specification.Get("connectionSpecification")
	properties, _ := connection.Get("properties")
	var secrets []string
	findSecrets(properties, nil, func(path []string) {
		at, ok := config, true
		for _, step := range path {
			if at, ok = at.Get(step); !ok {
				return
			}
		}
		if text := at.Text(); at.Truth() && text != "" {
			secrets = append(secrets, text)
		}
	})
	return secrets
}

// findSecrets calls found with the path of each secret property below a schema.
func findSecrets(schema py.Value, path []string, found func(path []string)) {
	switch schema.Kind() {
	case py.KindList:
		for item := range schema.Elems() {
			findSecrets(item, path, found)
		}
	case py.KindDict:
		for key, value := range schema.Items() {
			name := key.Text()
			if secret, ok := value.BoolValue(); ok {
				if name == "airbyte_secret" && secret {
					found(path)
				}
				continue
			}
			step := path
			if name != "properties" && name != "oneOf" {
				step = append(path[:len(path):len(path)], name)
			}
			findSecrets(value, step, found)
		}
	}
}
