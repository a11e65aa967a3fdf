package source

import (
	"fmt"
	"slices"
	"strings"
)

// command is a parsed command line.
type command struct {
	name     string // spec, check, discover or read; empty: none was given
	help     bool
	debug    bool
	config   string
	catalog  string
	state    string
	record   string // --record DIR: keep the exchanges with the API as a cassette
	replay   string // --replay DIR: answer from a cassette instead of the API
	progress bool   // --progress: show the read while it happens
	report   string // --report FILE: write a page about the read
}

// option is one row of the table of options.
type option struct {
	name     string // without the two dashes
	value    string // placeholder of its value; empty: a switch
	help     string
	commands []string
	required bool
	// refusal is why an option of the CDK is known and not available here.
	refusal string
	set     func(*command, string)
}

// commands are the commands and what they do.
func commands() [4]struct{ name, help string } {
	return [...]struct{ name, help string }{
		{"spec", "prints the specification of the config"},
		{"check", "tries whether the config can be used to connect"},
		{"discover", "prints the catalog of streams"},
		{"read", "reads the streams of a catalog and prints their messages"},
	}
}

func commandNames() []string {
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	return names
}

func options() []option {
	const compiled = "the manifest and its components are compiled into this connector"
	withConfig := []string{"check", "discover", "read"}
	return []option{
		{name: "debug", help: "also logs at level DEBUG", commands: commandNames(),
			set: func(c *command, _ string) { c.debug = true }},
		{name: "config", value: "FILE", help: "the config, a JSON object", commands: withConfig, required: true,
			set: func(c *command, v string) { c.config = v }},
		{name: "catalog", value: "FILE", help: "the configured catalog", commands: []string{"read"}, required: true,
			set: func(c *command, v string) { c.catalog = v }},
		{name: "state", value: "FILE", help: "the states to continue from", commands: []string{"read"},
			set: func(c *command, v string) { c.state = v }},
		{name: "record", value: "DIR", help: "keeps requests and answers, without secrets, in DIR", commands: withConfig,
			set: func(c *command, v string) { c.record = v }},
		{name: "replay", value: "DIR", help: "answers requests from what --record kept in DIR", commands: withConfig,
			set: func(c *command, v string) { c.replay = v }},
		{name: "progress", help: "shows the read on stderr while it happens", commands: []string{"read"},
			set: func(c *command, _ string) { c.progress = true }},
		{name: "report", value: "FILE", help: "writes a page of plots and tables about the read to FILE, run.html for example, and its numbers to run.json", commands: []string{"read"},
			set: func(c *command, v string) { c.report = v }},
		{name: "manifest-path", value: "FILE", commands: withConfig, refusal: compiled},
		{name: "components-path", value: "FILE", commands: withConfig, refusal: compiled},
	}
}

// parseArgs reads a command line the way the CDK does: options may be
// abbreviated while they stay unique, and take their value from the next
// argument or after an equals sign.
func parseArgs(args []string) (*command, error) {
	c := &command{}
	given := map[string]bool{}
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "-h" || arg == "--help" {
			c.help = true
			return c, nil
		}
		if !strings.HasPrefix(arg, "-") {
			if c.name != "" {
				return c, fmt.Errorf("unrecognized arguments: %s", arg)
			}
			if !slices.Contains(commandNames(), arg) {
				return c, fmt.Errorf("argument command: invalid choice: '%s' (choose from %s)", arg, strings.Join(commandNames(), ", "))
			}
			c.name = arg
			continue
		}
		if c.name == "" {
			return c, fmt.Errorf("unrecognized arguments: %s", arg)
		}
		name, value, hasValue := strings.Cut(arg, "=")
		opt, err := findOption(c.name, name)
		if err != nil {
			return c, err
		}
		switch {
		case opt.value == "" && hasValue:
			return c, fmt.Errorf("argument --%s: ignored explicit argument '%s'", opt.name, value)
		case opt.value != "" && !hasValue:
			if i+1 >= len(args) || strings.HasPrefix(args[i+1], "--") {
				return c, fmt.Errorf("argument --%s: expected one argument", opt.name)
			}
			i++
			value = args[i]
		}
		if opt.refusal != "" {
			return c, fmt.Errorf("argument --%s: %s", opt.name, opt.refusal)
		}
		given[opt.name] = true
		opt.set(c, value)
	}
	return c, c.complete(given)
}

// complete checks what the command cannot do without.
func (c *command) complete(given map[string]bool) error {
	var missing []string
	for _, o := range options() {
		if o.required && slices.Contains(o.commands, c.name) && !given[o.name] {
			missing = append(missing, "--"+o.name)
		}
	}
	if len(missing) > 0 {
		return fmt.Errorf("the following arguments are required: %s", strings.Join(missing, ", "))
	}
	if c.record != "" && c.replay != "" {
		return fmt.Errorf("argument --replay: not allowed with argument --record")
	}
	return nil
}

func findOption(command, name string) (option, error) {
	var found []option
	for _, o := range options() {
		if !slices.Contains(o.commands, command) {
			continue
		}
		if name == "--"+o.name {
			return o, nil
		}
		if len(name) > 2 && strings.HasPrefix("--"+o.name, name) {
			found = append(found, o)
		}
	}
	switch len(found) {
	case 0:
		return option{}, fmt.Errorf("unrecognized arguments: %s", name)
	case 1:
		return found[0], nil
	}
	names := make([]string, len(found))
	for i, o := range found {
		names[i] = "--" + o.name
	}
	return option{}, fmt.Errorf("ambiguous option: %s could match %s", name, strings.Join(names, ", "))
}

// usage is the help text of a command, or of the program when none is named.
func usage(program, command string) string {
	var b strings.Builder
	if command == "" {
		fmt.Fprintf(&b, "usage: %s COMMAND [OPTIONS]\n\ncommands:\n", program)
		for _, c := range commands() {
			fmt.Fprintf(&b, "  %-20s %s\n", c.name, c.help)
		}
		return b.String()
	}
	fmt.Fprintf(&b, "usage: %s %s [OPTIONS]\n\noptions:\n", program, command)
	for _, o := range options() {
		if !slices.Contains(o.commands, command) || o.refusal != "" {
			continue
		}
		text := strings.TrimSpace("--" + o.name + " " + o.value)
		note := o.help
		if o.required {
			note += " (required)"
		}
		fmt.Fprintf(&b, "  %-20s %s\n", text, note)
	}
	return b.String()
}
