package source

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/protocol"
	"github.com/airgen/airgen/runtime/py"
)

// checkNamesKey is the config key by which the platform chooses other streams
// to try than the manifest's.
const checkNamesKey = "__airbyte_check_stream_names"

// reservedPrefix starts the config keys that belong to the platform.
const reservedPrefix = "__airbyte"

// refused is a check's negative answer. Its text goes to the user as Python
// shows a string, because that is what the platform is used to.
type refused struct{ text string }

func (r *refused) Error() string { return r.text }

// check answers whether the config can be used. A negative answer is a result;
// the error is what kept the command from giving one.
func (s *session) check(ctx context.Context) error {
	if err := s.validateConfig(); err != nil {
		return s.checkFailed(err)
	}
	err := s.tryConnection(ctx)
	var no *refused
	switch {
	case errors.As(err, &no):
		s.env.log(slog.LevelError, "Check failed", nil)
		s.env.emit(protocol.AppendConnectionStatus(nil, false, py.Str(s.env.secrets.Redact(no.text)).Repr()))
		return nil
	case failure.As(err) != nil:
		s.env.trace(s.env.redacted(traceOf(err, "")))
		return s.checkFailed(err)
	case err != nil:
		return err
	}
	s.env.info("Check succeeded")
	return s.out.Now(protocol.AppendConnectionStatus(nil, true, ""))
}

// checkFailed answers FAILED for a config error and gives back any other.
func (s *session) checkFailed(err error) error {
	known := failure.As(err)
	if known == nil || known.Kind != failure.ConfigError {
		return err
	}
	s.env.emit(protocol.AppendConnectionStatus(nil, false, s.env.secrets.Redact(publicText(err))))
	return nil
}

// tryConnection tries the streams that the manifest's check names.
func (s *session) tryConnection(ctx context.Context) error {
	config, err := s.checkConfig()
	if err != nil {
		return err
	}
	if s.def.Check.All {
		return s.tryFirst(ctx, config)
	}
	names, err := s.checkNames(config)
	if err != nil {
		return err
	}
	built, walks, err := s.buildForCheck(ctx, config, names)
	if err != nil {
		return s.refuse("Encountered an error while discovering streams. Error: ", err)
	}
	if len(built.streams) == 0 {
		return s.refuse("No streams to connect to from source "+s.def.Name, nil)
	}
	for _, name := range names {
		walk, ok := walks[name]
		if !ok {
			return fmt.Errorf("%s is not part of the catalog. Expected one of %s", name, listNames(built.streams))
		}
		if err := s.tryStream(ctx, walk, "Stream "+name, "stream "+name); err != nil {
			return err
		}
	}
	return s.tryDynamic(ctx, built, walks)
}

// buildForCheck builds the streams that a check needs, and makes a walk for
// each. Dynamic streams are only asked for when the check names them.
func (s *session) buildForCheck(ctx context.Context, config py.Value, names []string) (*built, map[string]*Walk, error) {
	connector, err := s.connect(config)
	if err != nil {
		return nil, nil, err
	}
	b := staticOnly(connector)
	static := len(names) > 0 && len(s.def.Check.Dynamic) == 0 && !slices.ContainsFunc(names, func(n string) bool { return !b.has(n) })
	if !static {
		if b, err = withDynamic(ctx, connector); err != nil {
			return nil, nil, err
		}
		if err := b.tryTrackers(); err != nil {
			return nil, nil, err
		}
	}
	walks := map[string]*Walk{}
	for _, stream := range b.streams {
		if static && !slices.Contains(names, stream.Name) {
			continue
		}
		walk, err := prepareProbe(s.env, b, stream.Name)
		if err != nil {
			return nil, nil, err
		}
		walks[stream.Name] = walk
	}
	return b, walks, nil
}

// checkNames is the list of streams to try: the platform's, or the manifest's.
func (s *session) checkNames(config py.Value) ([]string, error) {
	chosen, ok := config.Get(checkNamesKey)
	if !ok || chosen.Kind() == py.KindList && chosen.Len() == 0 {
		return s.def.Check.Streams, nil
	}
	var names []string
	for item := range chosen.Elems() {
		name, ok := item.Str()
		if !ok {
			names = nil
			break
		}
		names = append(names, name)
	}
	if chosen.Kind() != py.KindList || names == nil {
		return nil, fmt.Errorf("%s must be a list of strings", checkNamesKey)
	}
	return names, nil
}

// tryStream tries one stream. title and subject name it in the two messages.
func (s *session) tryStream(ctx context.Context, walk *Walk, title, subject string) error {
	reason, err := s.available(ctx, walk)
	if err != nil {
		return s.refuse("Encountered an error while checking availability of "+subject+". Error: ", err)
	}
	if reason == "" {
		return nil
	}
	text := title + " is not available: " + reason
	s.env.log(slog.LevelWarn, text, nil)
	return &refused{text}
}

// available tries a stream and says why it is not available. Errors that no
// part of the runtime explains are given back.
func (s *session) available(ctx context.Context, walk *Walk) (reason string, err error) {
	name := walk.members[0].node.Stream
	result := walk.try(ctx)
	switch {
	case result.err != nil && failure.As(result.err) != nil:
		if reason = publicText(result.err); reason == "" {
			reason = "<no error message>"
		}
		return reason, nil
	case result.err != nil:
		return "", result.err
	case !result.sliced:
		return "Cannot attempt to connect to stream " + name + " - no stream slices were found", nil
	case result.records == 0:
		s.env.info("Successfully connected to stream " + name + ", but got 0 records.")
	}
	return "", nil
}

// tryDynamic runs CheckStream's dynamic_streams_check_configs.
func (s *session) tryDynamic(ctx context.Context, b *built, walks map[string]*Walk) error {
	for _, dynamic := range s.def.Check.Dynamic {
		if !slices.Contains(s.def.Check.Declared, dynamic.Name) {
			return &refused{"Dynamic stream " + dynamic.Name + " is not found in manifest."}
		}
		tried := 0
		for _, stream := range b.streams {
			if stream.Dynamic != dynamic.Name || dynamic.Count > 0 && tried >= dynamic.Count {
				continue
			}
			tried++
			if err := s.tryStream(ctx, walks[stream.Name], "Dynamic Stream "+stream.Name, "dynamic stream "+stream.Name); err != nil {
				return err
			}
		}
	}
	return nil
}

// tryFirst is CheckDynamicStream: the first of all streams are tried.
func (s *session) tryFirst(ctx context.Context, config py.Value) error {
	connector, err := s.connect(config)
	if err != nil {
		return err
	}
	b, err := withDynamic(ctx, connector)
	if err != nil {
		return err
	}
	if len(b.streams) == 0 {
		return s.refuse("No streams to connect to from source "+s.def.Name, nil)
	}
	if s.def.Check.NoProbe || s.def.Check.Count < 1 {
		return b.tryTrackers()
	}
	for _, stream := range b.streams[:min(s.def.Check.Count, len(b.streams))] {
		walk, err := prepareProbe(s.env, b, stream.Name)
		if err != nil {
			return err
		}
		reason, err := s.available(ctx, walk)
		if err != nil {
			return s.refuse("Encountered an error trying to connect to stream "+stream.Name+". Error: ", err)
		}
		if reason != "" {
			text := "Stream " + stream.Name + " is not available: " + reason
			s.env.log(slog.LevelWarn, text, nil)
			return &refused{text}
		}
	}
	return nil
}

// refuse makes a negative answer of an error and logs where it came from.
func (s *session) refuse(text string, err error) error {
	if err != nil {
		text += publicText(err)
		s.env.log(slog.LevelError, text, err)
	}
	return &refused{text}
}

// checkConfig is the config with the manifest's config_overrides laid over it.
func (s *session) checkConfig() (py.Value, error) {
	if s.def.Check.Overrides == "" {
		return s.config, nil
	}
	overrides := py.JSON([]byte(s.def.Check.Overrides))
	var names, reserved []string
	for key := range overrides.Items() {
		name := key.Text()
		names = append(names, name)
		if strings.HasPrefix(name, reservedPrefix) {
			reserved = append(reserved, name)
		}
	}
	slices.Sort(names)
	if len(reserved) > 0 {
		slices.Sort(reserved)
		return s.config, failure.System("This connector's manifest is invalid: its check overrides config keys that belong to the platform: "+
			strings.Join(reserved, ", ")+".", "config_overrides rejected: reserved keys", nil)
	}
	if s.def.Check.WritesConfig {
		return s.config, failure.System("This connector's manifest is invalid: a check that overrides the config cannot be combined with "+
			"an authenticator that writes the config back, because the overrides would be kept.",
			"config_overrides rejected: the manifest has a refresh_token_updater", nil)
	}
	s.env.maskSecrets(s.spec, overrides)
	s.env.info("Overriding config keys for the check operation: " + strings.Join(names, ", "))
	return overlay(s.config, overrides), nil
}

func listNames(streams []Stream) string {
	names := make([]py.Value, len(streams))
	for i, stream := range streams {
		names[i] = py.Str(stream.Name)
	}
	return py.ListOf(names...).Repr()
}
