package pytime

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"
)

// table reads a recorded table of the oracle, or skips the test.
func table(t *testing.T, name string, line func(b []byte)) {
	t.Helper()
	dir := os.Getenv("AIRGEN_ORACLE")
	if dir == "" {
		dir = "../../../shared/oracle"
	}
	f, err := os.Open(filepath.Join(dir, "tables", name+".jsonl.gz"))
	if err != nil {
		t.Skipf("the recorded tables are not here (set AIRGEN_ORACLE): %v", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 1<<20)
	lines := 0
	for ; sc.Scan(); lines++ {
		line(sc.Bytes())
	}
	if err := sc.Err(); err != nil || lines == 0 {
		t.Errorf("%d lines of %s, %v", lines, name, err)
	}
	t.Logf("%d lines of %s", lines, name)
}

func TestRecordedDatetimes(t *testing.T) {
	table(t, "datetimes", func(b []byte) {
		var q struct {
			Op, Format, Error string
			Input, Output     json.RawMessage
			Offset            *int `json:"offset_minutes"`
		}
		if err := json.Unmarshal(b, &q); err != nil {
			t.Fatal(err)
		}
		switch q.Op {
		case "format":
			us, _ := strconv.ParseInt(string(q.Input), 10, 64)
			at := time.UnixMicro(us).In(time.FixedZone("", *q.Offset*60))
			if *q.Offset == 0 {
				at = at.UTC()
			}
			got, err := Format(at, q.Format)
			var want string
			_ = json.Unmarshal(q.Output, &want)
			if (err != nil) != (q.Error != "") || got != want {
				t.Errorf("%s: got %q, %v", b, got, err)
			}
		case "parse":
			text, ok := pythonText(q.Input, q.Format)
			if !ok {
				if q.Error == "" {
					t.Errorf("%s: no text", b)
				}
				return
			}
			got, err := Parse(text, q.Format)
			want, _ := strconv.ParseInt(string(q.Output), 10, 64)
			if (err != nil) != (q.Error != "") {
				t.Errorf("%s: got %v, %v", b, got, err)
			} else if err == nil {
				_, off := got.Zone()
				if got.UnixMicro() != want || off != *q.Offset*60 {
					t.Errorf("%s: got %d %v", b, got.UnixMicro(), got)
				}
			}
		}
	})
}

// pythonText is the text that the CDK's parser would work on for a JSON value.
func pythonText(raw json.RawMessage, format string) (string, bool) {
	var v any
	if json.Unmarshal(raw, &v) != nil {
		return "", false
	}
	epoch := format == EpochSeconds || format == EpochMilliseconds || format == EpochMicroseconds
	switch v := v.(type) {
	case string:
		return v, true
	case float64:
		if epoch {
			return strconv.FormatInt(int64(v), 10), true
		}
		return string(raw), true
	case bool:
		if epoch || format == EpochFloat {
			return map[bool]string{true: "1", false: "0"}[v], true
		}
		return map[bool]string{true: "True", false: "False"}[v], true
	}
	if epoch || format == EpochFloat {
		return "", false
	}
	return "None", true
}

func TestRecordedDurations(t *testing.T) {
	table(t, "durations", func(b []byte) {
		var q struct{ Duration, Start, Output, Error string }
		if err := json.Unmarshal(b, &q); err != nil {
			t.Fatal(err)
		}
		start, _, err := ISOParse(q.Start)
		if err != nil {
			t.Fatal(err)
		}
		d, err := ParseDuration(q.Duration)
		var end time.Time
		if err == nil {
			end, err = d.AddTo(start)
		}
		if (err != nil) != (q.Error != "") {
			t.Errorf("%s: %v", b, err)
		} else if err == nil && ISOText(end, "T") != q.Output {
			t.Errorf("%s: got %s", b, ISOText(end, "T"))
		}
	})
}
