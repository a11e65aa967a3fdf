package manifest

import "testing"

func TestScalars(t *testing.T) {
	// What PyYAML's safe_load makes of the text.
	const fails = Kind(255)
	tests := []struct {
		text string
		kind Kind
		want string
	}{
		{"~", Null, ""},
		{"null", Null, ""},
		{"Null", Null, ""},
		{"NULL", Null, ""},
		{"nULL", String, "nULL"},
		{"yes", Bool, "true"},
		{"Yes", Bool, "true"},
		{"yEs", String, "yEs"},
		{"y", String, "y"},
		{"n", String, "n"},
		{"on", Bool, "true"},
		{"Off", Bool, "false"},
		{"true", Bool, "true"},
		{"TRUE", Bool, "true"},
		{"tRUE", String, "tRUE"},
		{"0", Int, "0"},
		{"00", Int, "0"},
		{"07", Int, "7"},
		{"08", String, "08"},
		{"0o17", String, "0o17"},
		{"0x1F", Int, "31"},
		{"0X1F", String, "0X1F"},
		{"0x", String, "0x"},
		{"0b101", Int, "5"},
		{"0b2", String, "0b2"},
		{"1_000", Int, "1000"},
		{"_1", String, "_1"},
		{"-12", Int, "-12"},
		{"+12", Int, "12"},
		{"- 12", fails, ""},
		{"1:30", Int, "90"},
		{"1:60", String, "1:60"},
		{"-1:30:05", Int, "-5405"},
		{"190:20:30", Int, "685230"},
		{"1:2:3:4", Int, "223384"},
		{"0:30", String, "0:30"},
		{"1.5", Float, "1.5"},
		{"1.", Float, "1.0"},
		{".5", Float, "0.5"},
		{".", String, "."},
		{"..5", String, "..5"},
		{"1.5e3", String, "1.5e3"},
		{"1.5e+3", Float, "1500.0"},
		{"1.5E-3", Float, "0.0015"},
		{"1e5", String, "1e5"},
		{"1e+5", String, "1e+5"},
		{"1.e+5", Float, "100000.0"},
		{"+.5", String, "+.5"},
		{"-.5", String, "-.5"},
		{"1_0.5", Float, "10.5"},
		{"1:30.5", Float, "90.5"},
		{".inf", Float, "inf"},
		{"-.INF", Float, "-inf"},
		{"+.Inf", Float, "inf"},
		{".nan", Float, "nan"},
		{".NaN", Float, "nan"},
		{"inf", String, "inf"},
		{"nan", String, "nan"},
		{"12345678901234567890123", Int, "12345678901234567890123"},
		{"0x_1", Int, "1"},
		{"0_", Int, "0"},
		{"-0", Int, "0"},
		{"-0.0", Float, "-0.0"},
		{"1.0", Float, "1.0"},
		{"100.0", Float, "100.0"},
		{"1e400", String, "1e400"},
		{"1.0e+400", Float, "inf"},
		{"0.00001", Float, "1e-05"},
		{"123456789.123456789", Float, "123456789.12345679"},
		{"10000000000000000.0", Float, "1e+16"},
		{"2024-01-31", Date, "2024-01-31"},
		{"2024-1-3", String, "2024-1-3"},
		{"2024-01-31T10:00:00Z", DateTime, "2024-01-31T10:00:00+00:00"},
		{"2024-01-31 10:00:00", DateTime, "2024-01-31T10:00:00"},
		{"2024-01-31t10:00:00.5+02:00", DateTime, "2024-01-31T10:00:00.500000+02:00"},
		{"2024-01-31T10:00:00.1234567 -7", DateTime, "2024-01-31T10:00:00.123456-07:00"},
		{"2024-01-31T1:02:03Z", DateTime, "2024-01-31T01:02:03+00:00"},
		{"2024-01-31 10:00", String, "2024-01-31 10:00"},
		{"2024-13-01", fails, ""},
		{"2024-02-30", fails, ""},
		{"20240131", Int, "20240131"},
		{"2024-01-31T10:00:00+02", DateTime, "2024-01-31T10:00:00+02:00"},
		{"2001-12-14 21:59:43.10 -5", DateTime, "2001-12-14T21:59:43.100000-05:00"},
		{"=", fails, ""},
		{"<<", fails, ""},
		{"a b", String, "a b"},
		{"-", fails, ""},
		{"--", String, "--"},
		{"0.", Float, "0.0"},
		{"+", String, "+"},
		{"1-2", String, "1-2"},
		{"0x1G", String, "0x1G"},
		{"!!str 12", String, "12"},
		{"!!int \"12\"", Int, "12"},
		{"!!float \"1\"", Float, "1.0"},
		{"!!bool \"YES\"", Bool, "true"},
		{"!!null \"\"", Null, ""},
		{"!foo bar", fails, ""},
		{"!!binary aGk=", fails, ""},
		{"! 12", Int, "12"},
		{"'12'", String, "12"},
		{"\"yes\"", String, "yes"},
		{"\"\"", String, ""},
		{"''", String, ""},
		{"09.5", Float, "9.5"},
		{"1__0", Int, "10"},
		{"0b1_1", Int, "3"},
		{"1.2.3", String, "1.2.3"},
		{"+1", Int, "1"},
		{"+0x10", Int, "16"},
		{"-0b11", Int, "-3"},
		{"685_230.15", Float, "685230.15"},
		{"6.8523015e+5", Float, "685230.15"},
		{"685.230_15e+03", Float, "685230.15"},
		{"190:20:30.15", Float, "685230.15"},
		{"0o7", String, "0o7"},
		{"1:", fails, ""},
		{":1", String, ":1"},
		{"1:5", Int, "65"},
		{"5:09", Int, "309"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			doc, diags := ReadData("a.yaml", []byte("k: "+tt.text))
			if diags.Failed() {
				if tt.kind != fails {
					t.Errorf("got %v, want %q", diags.All(), tt.want)
				}
				return
			}
			n := doc.Root.Get("k")
			if n.Kind != tt.kind || n.Text != tt.want {
				t.Errorf("got %s %q, want %s %q", n.Kind, n.Text, tt.kind, tt.want)
			}
		})
	}
}
