package configrulesingo_test

import (
	"slices"
	"strings"
	"testing"

	configrulesingo "github.com/airgen/airgen/golden/config_rules_in_go"
	"github.com/airgen/airgen/runtime/sourcetest"
)

func TestConfigIsChanged(t *testing.T) {
	api := sourcetest.NewAPI(t).On("GET https://api.example.com/v1/things/UTC", sourcetest.JSON(`{"data":[{"id":1}]}`))
	got := sourcetest.Run{Transport: api, Config: `{"query":"a"}`, Streams: []string{"things"}}.Read(t, configrulesingo.Definition())
	if records := got.Records("things"); got.Code != 0 || !slices.Equal(records, []string{`{"id":1}`}) {
		t.Errorf("exit code %d: %v, %v", got.Code, records, got.Errors(""))
	}
}

func TestConfigIsRefused(t *testing.T) {
	got := sourcetest.Run{Transport: sourcetest.NewAPI(t), Config: `{"query":"*"}`}.Check(t, configrulesingo.Definition())
	said := got.Stderr
	for _, m := range got.Messages {
		said += m.Line
	}
	if !strings.Contains(said, "the query is too wide") {
		t.Errorf("exit code %d: %s", got.Code, said)
	}
}
