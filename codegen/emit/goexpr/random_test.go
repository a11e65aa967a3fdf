package goexpr_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/airgen/airgen/codegen/expr"
)

// TestRandomTemplates compares templates that a grammar makes with what the
// Python CDK says of them. It needs a Python with airbyte-cdk and freezegun, named
// by AIRGEN_CDK_PYTHON; AIRGEN_TEMPLATES is how many there are, and AIRGEN_SEED
// which.
func TestRandomTemplates(t *testing.T) {
	python := cdkPython(t)
	g := grammar{rand.New(rand.NewPCG(number(t, "AIRGEN_SEED", 1), 2))}
	context := compact(t, sampleContext)
	var questions []question
	for range number(t, "AIRGEN_TEMPLATES", 300) {
		use := "string"
		if g.IntN(4) == 0 {
			use = "boolean"
		}
		questions = append(questions, question{Template: g.template(), Use: use, Context: context})
	}
	questions = ask(t, python, questions)
	answers := newProgram(t, questions).run(t, questions)
	equal := 0
	for i, q := range questions {
		diff := compare(q, answers[i])
		switch reason := knownAtRandom(q.Template); {
		case diff == "":
			equal++
		case reason != "":
			t.Logf("%s: %s (%s)", q.Template, diff, reason)
		default:
			t.Errorf("%s\n\t%s: %s", q.Template, q.Use, diff)
		}
	}
	t.Logf("%d of %d equal", equal, len(questions))
}

// knownAtRandom gives the reason why a template of the grammar may differ.
func knownAtRandom(template string) string {
	if slicesConstant(template) {
		return "Jinja folds a slice of a constant, and does not see that it fails"
	}
	return known(template)
}

// slicesConstant reports whether a template takes a slice of what no variable is
// part of.
func slicesConstant(template string) bool {
	tm, err := expr.Parse(template)
	if err != nil {
		return false
	}
	found := false
	tm.Exprs(func(x expr.Expr) {
		item, ok := x.(*expr.Item)
		if !ok {
			return
		}
		if _, ok := item.Key.(*expr.Slice); !ok {
			return
		}
		constant := true
		expr.Walk(item.X, func(x expr.Expr) bool {
			if _, ok := x.(*expr.Name); ok {
				constant = false
			}
			return constant
		})
		found = found || constant
	})
	return found
}

// cdkPython finds the Python that has the CDK.
func cdkPython(t *testing.T) string {
	t.Helper()
	python := os.Getenv("AIRGEN_CDK_PYTHON")
	if python == "" {
		python = "python3"
	}
	path, err := exec.LookPath(python)
	if err == nil {
		err = exec.Command(path, "-c", "import airbyte_cdk, freezegun").Run()
	}
	if err != nil {
		t.Skipf("%s has no airbyte-cdk and freezegun: set AIRGEN_CDK_PYTHON to a Python that has both (%v)", python, err)
	}
	return path
}

func number(t *testing.T, name string, usual uint64) uint64 {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return usual
	}
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return n
}

func compact(t *testing.T, text string) json.RawMessage {
	t.Helper()
	var b bytes.Buffer
	if err := json.Compact(&b, []byte(text)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// ask has the CDK answer questions; those that take it too long are left out.
func ask(t *testing.T, python string, questions []question) []question {
	t.Helper()
	var in bytes.Buffer
	for _, q := range questions {
		line, err := json.Marshal(map[string]any{"template": q.Template, "use": q.Use, "context": q.Context})
		if err != nil {
			t.Fatal(err)
		}
		in.Write(append(line, '\n'))
	}
	cmd := exec.Command(python, "testdata/jinja.py")
	cmd.Env = append(os.Environ(), "TZ=UTC", "PYTHONHASHSEED=0")
	cmd.Stdin, cmd.Stderr = &in, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("asking the CDK: %v", err)
	}
	d := json.NewDecoder(bytes.NewReader(out))
	d.UseNumber()
	var answered []question
	for _, q := range questions {
		var a struct {
			Value any
			Error string
			Late  bool
		}
		if err := d.Decode(&a); err != nil {
			t.Fatal(err)
		}
		if a.Late || strings.Contains(show(a.Value), " object at 0x") {
			continue // an address says nothing
		}
		q.Value, q.Error = a.Value, a.Error
		answered = append(answered, q)
	}
	return answered
}
