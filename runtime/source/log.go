package source

import (
	"context"
	"log/slog"
	"strings"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/protocol"
)

// logHandler turns log records into LOG messages with the secrets masked.
// Attributes follow the message as name=value.
type logHandler struct {
	out     *protocol.Writer
	secrets *failure.Redactor
	level   slog.Level
	attrs   string
	group   string
}

// Enabled tells whether a level is printed at all.
func (h *logHandler) Enabled(_ context.Context, level slog.Level) bool {
	return level >= h.level
}

// Handle prints one record.
func (h *logHandler) Handle(_ context.Context, r slog.Record) error {
	var b strings.Builder
	b.WriteString(r.Message)
	b.WriteString(h.attrs)
	r.Attrs(func(a slog.Attr) bool {
		writeAttr(&b, h.group, a)
		return true
	})
	line := protocol.AppendLog(nil, protocolLevel(r.Level), h.secrets.Redact(b.String()))
	return h.out.Now(line)
}

// WithAttrs is the handler with attributes that every record carries.
func (h *logHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	var b strings.Builder
	b.WriteString(h.attrs)
	for _, a := range attrs {
		writeAttr(&b, h.group, a)
	}
	with := *h
	with.attrs = b.String()
	return &with
}

// WithGroup is the handler that puts a name before the following attributes.
func (h *logHandler) WithGroup(name string) slog.Handler {
	with := *h
	with.group = h.group + name + "."
	return &with
}

func writeAttr(b *strings.Builder, group string, a slog.Attr) {
	if a.Equal(slog.Attr{}) {
		return
	}
	b.WriteByte(' ')
	b.WriteString(group)
	b.WriteString(a.Key)
	b.WriteByte('=')
	b.WriteString(a.Value.String())
}

// levelFatal is what slog has no name for: the message before a command gives up.
const levelFatal = slog.LevelError + 4

func protocolLevel(level slog.Level) protocol.Level {
	switch {
	case level < slog.LevelInfo:
		return protocol.Debug
	case level < slog.LevelWarn:
		return protocol.Info
	case level < slog.LevelError:
		return protocol.Warn
	case level < levelFatal:
		return protocol.Error
	}
	return protocol.Fatal
}
