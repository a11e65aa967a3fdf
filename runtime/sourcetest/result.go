package sourcetest

import (
	"bytes"
	"encoding/json"
	"testing"
)

// Result is what a command did: its exit code and its messages.
type Result struct {
	Code     int
	Stderr   string
	Messages []Message
}

// Message is one line of output. Which fields are set depends on its type.
type Message struct {
	Line   string // as printed
	Type   string // RECORD, STATE, LOG, TRACE, …; STATUS and ERROR for the two kinds of TRACE
	Stream string // of records, states, statuses and errors
	// Text is the record's data, the stream's state, the status, the message of
	// a log or an error, the catalog, the connection status or the config of a
	// control message, as printed.
	Text string
	// File is the reference of a record's file, as printed; empty: it has none.
	File string
	// Count is a state's recordCount.
	Count float64
	// Level is a log's level.
	Level string
	// Reason is a status's first reason.
	Reason string
	// Internal and FailureType belong to an error.
	Internal    string
	FailureType string
}

// line has every member of every message that is of interest.
type line struct {
	Type   string
	Record struct {
		Stream string
		Data   json.RawMessage
		File   json.RawMessage `json:"file_reference"`
	}
	State struct {
		Stream struct {
			Descriptor descriptor      `json:"stream_descriptor"`
			State      json.RawMessage `json:"stream_state"`
		}
		Stats struct{ RecordCount float64 } `json:"sourceStats"`
	}
	Log   struct{ Level, Message string }
	Trace struct {
		Type   string
		Status struct {
			Descriptor descriptor `json:"stream_descriptor"`
			Status     string
			Reasons    []struct{ Type string }
		} `json:"stream_status"`
		Error struct {
			Message     string
			Internal    string     `json:"internal_message"`
			FailureType string     `json:"failure_type"`
			Descriptor  descriptor `json:"stream_descriptor"`
		}
	}
	Control struct {
		ConnectorConfig struct{ Config json.RawMessage }
	}
	Catalog          json.RawMessage
	ConnectionStatus json.RawMessage
}

type descriptor struct{ Name string }

// parseOutput splits the output into messages. A line that is no JSON object
// fails the test: only whole messages may go to stdout.
func parseOutput(t testing.TB, code int, stdout []byte, stderr string) *Result {
	t.Helper()
	result := &Result{Code: code, Stderr: stderr}
	for text := range bytes.Lines(stdout) {
		text = bytes.TrimSuffix(text, []byte("\n"))
		var l line
		if err := json.Unmarshal(text, &l); err != nil || l.Type == "" {
			t.Errorf("stdout has a line that is no message: %.200q", text)
			continue
		}
		result.Messages = append(result.Messages, l.message(string(text)))
	}
	return result
}

func (l *line) message(text string) Message {
	m := Message{Line: text, Type: l.Type}
	switch l.Type {
	case "RECORD":
		m.Stream, m.Text, m.File = l.Record.Stream, string(l.Record.Data), string(l.Record.File)
	case "STATE":
		m.Stream, m.Text, m.Count = l.State.Stream.Descriptor.Name, string(l.State.Stream.State), l.State.Stats.RecordCount
	case "LOG":
		m.Level, m.Text = l.Log.Level, l.Log.Message
	case "CONTROL":
		m.Text = string(l.Control.ConnectorConfig.Config)
	case "CATALOG":
		m.Text = string(l.Catalog)
	case "CONNECTION_STATUS":
		m.Text = string(l.ConnectionStatus)
	case "TRACE":
		l.trace(&m)
	}
	return m
}

func (l *line) trace(m *Message) {
	switch l.Trace.Type {
	case "STREAM_STATUS":
		m.Type, m.Stream, m.Text = "STATUS", l.Trace.Status.Descriptor.Name, l.Trace.Status.Status
		if len(l.Trace.Status.Reasons) > 0 {
			m.Reason = l.Trace.Status.Reasons[0].Type
		}
	case "ERROR":
		m.Type, m.Stream, m.Text = "ERROR", l.Trace.Error.Descriptor.Name, l.Trace.Error.Message
		m.Internal, m.FailureType = l.Trace.Error.Internal, l.Trace.Error.FailureType
	}
}

// Of lists the texts of a stream's messages of one type, in order. The empty
// stream stands for messages that belong to none.
func (r *Result) Of(kind, stream string) []string {
	var texts []string
	for _, m := range r.Messages {
		if m.Type == kind && m.Stream == stream {
			texts = append(texts, m.Text)
		}
	}
	return texts
}

// Records lists the data of a stream's records.
func (r *Result) Records(stream string) []string { return r.Of("RECORD", stream) }

// Files lists the references of the files that came with a stream's records.
func (r *Result) Files(stream string) []string {
	var files []string
	for _, m := range r.Messages {
		if m.Stream == stream && m.File != "" {
			files = append(files, m.File)
		}
	}
	return files
}

// States lists the states of a stream.
func (r *Result) States(stream string) []string { return r.Of("STATE", stream) }

// Statuses lists the statuses of a stream.
func (r *Result) Statuses(stream string) []string { return r.Of("STATUS", stream) }

// Errors lists the messages of a stream's errors, or with an empty name of the
// errors that belong to no stream.
func (r *Result) Errors(stream string) []string { return r.Of("ERROR", stream) }

// LastState is a stream's last state, empty when it has none.
func (r *Result) LastState(stream string) string { return last(r.States(stream)) }

// LastStatus is a stream's last status, empty when it has none.
func (r *Result) LastStatus(stream string) string { return last(r.Statuses(stream)) }

func last(texts []string) string {
	if len(texts) == 0 {
		return ""
	}
	return texts[len(texts)-1]
}

// Only lists the texts of the messages of one type, whatever their stream.
func (r *Result) Only(kind string) []string {
	var texts []string
	for _, m := range r.Messages {
		if m.Type == kind {
			texts = append(texts, m.Text)
		}
	}
	return texts
}

// Trail lists, in order, the type and text of the messages that speak of a
// stream, records as "RECORD" alone: the order of a stream's life.
func (r *Result) Trail(stream string) []string {
	var trail []string
	for _, m := range r.Messages {
		switch {
		case m.Stream != stream:
		case m.Type == "RECORD":
			trail = append(trail, m.Type)
		default:
			trail = append(trail, m.Type+" "+m.Text)
		}
	}
	return trail
}
