package goexpr_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/emit/goexpr"
	"github.com/airgen/airgen/codegen/expr"
)

// question is one line of the oracle's table: what the Python CDK answers for
// a template, a use and a context.
type question struct {
	Template string          `json:"template"`
	Use      string          `json:"use"`
	Context  json.RawMessage `json:"context"`
	Value    any             `json:"value"`
	Error    string          `json:"error"`
}

// answer is what the compiled template says.
type answer struct {
	Value any    `json:"value"`
	Error string `json:"error"`
	Text  string `json:"text"` // of the string form
	// Typed and TypedError are the same through a scope with fields.
	Typed      any    `json:"typed"`
	TypedError string `json:"typed_error"`
	// Texts and TextsError are the same where all fields are Go strings, if
	// the context allows it.
	HasTexts   bool   `json:"has_texts"`
	Texts      any    `json:"texts"`
	TextsError string `json:"texts_error"`
}

// floor is the part of the table that must come out equal. Beyond it, every
// difference must have a reason in known.
const floor = 0.97

// known gives the reason why a template may differ.
func known(template string) string {
	switch {
	case strings.Contains(template, " is filter") || strings.Contains(template, " is test"):
		return "the names of filters and tests are not in the binary"
	case strings.Contains(template, "-3 ** 2.5"):
		return "complex numbers do not exist"
	case strings.Contains(template, ".timetuple()"):
		return "tm_isdst of a moved datetime"
	case strings.Contains(template, "duration(") && (strings.Contains(template, ".max ") || strings.Contains(template, ".min ")):
		return "constants of the class timedelta"
	}
	for _, method := range []string{"pop", "setdefault", "update", "clear", "popitem", "append", "extend", "insert", "remove", "reverse", "sort"} {
		if strings.HasPrefix(template, "{{ config.x."+method+"(") {
			return "a template may not change the config in place; it is refused"
		}
	}
	return ""
}

// TestOracle compiles every template of the oracle's table of expressions and
// of the files named in AIRGEN_EXPRESSIONS into one program and compares what
// it says with what the Python CDK said.
func TestOracle(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a large program")
	}
	questions := readTables(t)
	if len(questions) == 0 {
		t.Skip("no oracle: neither $AIRGEN_ORACLE nor ../shared/oracle beside the repository")
	}
	program := newProgram(t, questions)
	answers := program.run(t, questions)
	equal, withTexts, listed := 0, 0, map[string]bool{}
	for i, q := range questions {
		diff := compare(q, answers[i])
		if answers[i].HasTexts {
			withTexts++
		}
		if diff == "" {
			equal++
			continue
		}
		if listed[q.Template] {
			continue
		}
		listed[q.Template] = true
		log := t.Errorf
		if reason := known(q.Template); reason != "" {
			log = t.Logf
			diff += " (" + reason + ")"
		}
		log("%s\n\t%s %s\n\t%s", short(q.Template), q.Use, short(string(q.Context)), diff)
	}
	part := float64(equal) / float64(len(questions))
	t.Logf("%d of %d lines equal (%.2f %%), %d of them also with strings as fields; %d templates differ", equal, len(questions), 100*part, withTexts, len(listed))
	if part < floor {
		t.Errorf("got %.2f %% equal, want at least %.0f %%", 100*part, 100*floor)
	}
}

func short(s string) string {
	if len(s) > 200 {
		s = s[:200] + "…"
	}
	return s
}

func compare(q question, a answer) string {
	if q.Use == "name" && q.Value == nil && q.Error == "" {
		q.Value = "None" // what becomes of a key that is None
	}
	if a.HasTexts {
		switch {
		case (q.Error != "") != (a.TextsError != ""):
			return fmt.Sprintf("got %v %q with strings as fields, want %v %s", show(a.Texts), a.TextsError, show(q.Value), q.Error)
		case q.Error == "" && !reflect.DeepEqual(a.Texts, q.Value):
			return fmt.Sprintf("got %v with strings as fields, want %v", show(a.Texts), show(q.Value))
		}
	}
	switch {
	case q.Error != "" && a.Error != "" && a.TypedError != "":
		return ""
	case q.Error != "" && a.Error != "":
		return fmt.Sprintf("got %v with typed fields, want the error %s", show(a.Typed), q.Error)
	case q.Error != "":
		return fmt.Sprintf("got %v, want the error %s", show(a.Value), q.Error)
	case a.Error != "":
		return fmt.Sprintf("got the error %s, want %v", a.Error, show(q.Value))
	case !reflect.DeepEqual(a.Value, q.Value):
		return fmt.Sprintf("got %v, want %v", show(a.Value), show(q.Value))
	}
	if a.TypedError != "" || !reflect.DeepEqual(a.Typed, q.Value) {
		return fmt.Sprintf("got %v %s with typed fields, want %v", show(a.Typed), a.TypedError, show(q.Value))
	}
	if text, ok := q.Value.(string); ok && q.Use == "string" && a.Text != text {
		return fmt.Sprintf("got the text %q, want %q", a.Text, text)
	}
	return ""
}

func show(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(b)
}

func readTables(t *testing.T) []question {
	t.Helper()
	dir := os.Getenv("AIRGEN_ORACLE")
	if dir == "" {
		dir = "../../../../shared/oracle"
	}
	var out []question
	if f, err := os.Open(filepath.Join(dir, "tables", "expressions.jsonl.gz")); err == nil {
		defer f.Close()
		z, err := gzip.NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, readQuestions(t, z)...)
	}
	for _, name := range filepath.SplitList(os.Getenv("AIRGEN_EXPRESSIONS")) {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		out = append(out, readQuestions(t, f)...)
	}
	return out
}

func readQuestions(t *testing.T, r io.Reader) []question {
	t.Helper()
	var out []question
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		d := json.NewDecoder(bytes.NewReader(lines.Bytes()))
		d.UseNumber()
		var q question
		if err := d.Decode(&q); err != nil {
			t.Fatal(err)
		}
		out = append(out, q)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// program is the generated Go program: one function per template and use.
type program struct {
	dir     string
	index   map[[2]string]int    // template and use → number of the function
	refused map[[2]string]string // what does not parse
}

func newProgram(t *testing.T, questions []question) *program {
	t.Helper()
	if err := os.MkdirAll("testdata", 0o755); err != nil {
		t.Fatal(err)
	}
	dir, err := os.MkdirTemp("testdata", "oracle")
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("AIRGEN_KEEP") == "" {
		t.Cleanup(func() { os.RemoveAll(dir) })
	}
	p := &program{dir: dir, index: map[[2]string]int{}, refused: map[[2]string]string{}}
	main, err := os.ReadFile("testdata/oracle_main.txt")
	if err != nil {
		t.Fatal(err)
	}
	p.write(t, "main.go", main)
	var batch []int
	var sources [][2]string
	for _, q := range questions {
		key := [2]string{q.Template, q.Use}
		if _, ok := p.index[key]; ok || p.refused[key] != "" {
			continue
		}
		if _, err := expr.Parse(q.Template); err != nil {
			p.refused[key] = err.Error()
			continue
		}
		p.index[key] = len(sources)
		batch = append(batch, len(sources))
		sources = append(sources, key)
	}
	const perFile = 400
	for part := range slices.Chunk(batch, perFile) {
		f := jen.NewFile("main")
		f.ImportName("github.com/airgen/airgen/runtime/py", "py")
		for _, n := range part {
			printTemplate(t, f, n, sources[n])
		}
		var b bytes.Buffer
		if err := f.Render(&b); err != nil {
			t.Fatal(err)
		}
		p.write(t, fmt.Sprintf("part%d.go", part[0]), b.Bytes())
	}
	f := jen.NewFile("main")
	f.Var().Id("templates").Op("=").Index().Id("compiled").ValuesFunc(func(g *jen.Group) {
		for n, key := range sources {
			tm, err := expr.Parse(key[0])
			if err != nil {
				t.Fatal(err)
			}
			roots := jen.Index().String().ValuesFunc(func(g *jen.Group) {
				for _, r := range tm.Roots() {
					g.Lit(r.Name)
				}
			})
			_, fields := typedScope(tm, goexpr.String)
			keys := jen.Index().Index(jen.Lit(2)).String().ValuesFunc(func(g *jen.Group) {
				for _, f := range fields {
					g.Values(jen.Lit(f[0]), jen.Lit(f[1]))
				}
			})
			g.Line().Values(roots, jen.Id(fmt.Sprintf("value%d", n)), jen.Id(fmt.Sprintf("text%d", n)), jen.Id(fmt.Sprintf("typed%d", n)), keys, jen.Id(fmt.Sprintf("texts%d", n)))
		}
		g.Line()
	})
	var b bytes.Buffer
	if err := f.Render(&b); err != nil {
		t.Fatal(err)
	}
	p.write(t, "table.go", b.Bytes())
	return p
}

func (p *program) write(t *testing.T, name string, content []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(p.dir, name), content, 0o644); err != nil {
		t.Fatal(err)
	}
}

// dynamicScope reaches every root of a template in the map ctx.
func dynamicScope(tm *expr.Template) *goexpr.Scope {
	s := &goexpr.Scope{Roots: map[string]goexpr.Binding{}, Taken: []string{"ctx"}}
	for _, r := range tm.Roots() {
		dict := r.Name == "config" || r.Name == "parameters"
		s.Roots[r.Name] = goexpr.Binding{
			Expr:    func() *jen.Statement { return jen.Id("ctx").Index(jen.Lit(r.Name)) },
			Object:  dict,
			Defined: true,
		}
	}
	return s
}

// typedScope reaches what a template names below the well-known roots as the
// fields of Go structs would be, all of one type. It lists those fields.
func typedScope(tm *expr.Template, typ goexpr.Type) (*goexpr.Scope, [][2]string) {
	s := dynamicScope(tm)
	var fields [][2]string
	root := func(name string) *jen.Statement { return jen.Id("ctx").Index(jen.Lit(name)) }
	for _, name := range []string{"config", "stream_slice", "stream_partition", "stream_interval"} {
		b, ok := s.Roots[name]
		if !ok {
			continue
		}
		b.Fields = map[string]goexpr.Binding{}
		for _, path := range tm.Paths(name) {
			if len(path) == 0 {
				continue
			}
			fields = append(fields, [2]string{name, path[0]})
			b.Fields[path[0]] = goexpr.Binding{Type: typ, Expr: func() *jen.Statement {
				member := root(name).Dot("Member").Call(jen.Lit(path[0]))
				if typ == goexpr.String {
					member.Dot("Text").Call()
				}
				return member
			}}
		}
		if name != "config" {
			b.Object = true
			b.Attributes = map[string]goexpr.Binding{}
			for _, part := range []string{"partition", "cursor_slice", "extra_fields"} {
				b.Attributes[part] = goexpr.Binding{
					Expr:   func() *jen.Statement { return jen.Id("part").Call(root(name), jen.Lit(part)) },
					Object: true, Defined: true,
				}
			}
		}
		s.Roots[name] = b
	}
	if b, ok := s.Roots["record"]; ok {
		b.Object = true
		b.Member = func(key string) *jen.Statement { return root("record").Dot("Member").Call(jen.Lit(key)) }
		s.Roots["record"] = b
	}
	return s, fields
}

// compileFor picks the form for a use. The oracle's table knows string and
// boolean; the others can come from further tables.
func compileFor(use string, s *goexpr.Scope, tm *expr.Template) goexpr.Code {
	switch use {
	case "boolean":
		return s.Condition(tm)
	case "mapping":
		return s.Mapping(tm)
	case "param":
		return s.Param(tm)
	case "name":
		return s.Name(tm)
	}
	if valueType, ok := strings.CutPrefix(use, "t-"); ok {
		return s.Typed(tm, valueType)
	}
	return s.Value(tm)
}

// printTemplate prints the functions of one template: its value, and its text
// where it is used as a string.
func printTemplate(t *testing.T, f *jen.File, n int, key [2]string) {
	t.Helper()
	tm, err := expr.Parse(key[0])
	if err != nil {
		t.Fatal(err)
	}
	scope := dynamicScope(tm)
	fieldScope, _ := typedScope(tm, goexpr.Value)
	textScope, _ := typedScope(tm, goexpr.String)
	value, text := compileFor(key[1], scope, tm), scope.String(tm)
	typed, texts := compileFor(key[1], fieldScope, tm), compileFor(key[1], textScope, tm)
	if key[1] != "string" {
		text.Expr, text.Body = jen.Lit(""), nil
	}
	params := []jen.Code{jen.Id("e").Op("*").Qual("github.com/airgen/airgen/runtime/py", "Eval"), jen.Id("ctx").Id("variables")}
	body := func(code goexpr.Code, wrap bool) func(*jen.Group) {
		return func(g *jen.Group) {
			switch {
			case wrap && code.Type != goexpr.Value:
				g.Return(code.AsValue())
			case code.Body != nil:
				code.Body(g)
			default:
				g.Return(code.Expr)
			}
		}
	}
	f.Func().Id(fmt.Sprintf("value%d", n)).Params(params...).Qual("github.com/airgen/airgen/runtime/py", "Value").BlockFunc(body(value, true))
	f.Func().Id(fmt.Sprintf("typed%d", n)).Params(params...).Qual("github.com/airgen/airgen/runtime/py", "Value").BlockFunc(body(typed, true))
	f.Func().Id(fmt.Sprintf("texts%d", n)).Params(params...).Qual("github.com/airgen/airgen/runtime/py", "Value").BlockFunc(body(texts, true))
	f.Func().Id(fmt.Sprintf("text%d", n)).Params(params...).String().BlockFunc(body(text, false))
}

// run builds the program and asks it every question.
func (p *program) run(t *testing.T, questions []question) []answer {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "oracle")
	build := exec.Command("go", "build", "-o", bin, "./"+p.dir)
	if out, err := build.CombinedOutput(); err != nil {
		if len(out) > 8000 {
			out = out[:8000]
		}
		t.Fatalf("%v\n%s", err, out)
	}
	var in bytes.Buffer
	for _, q := range questions {
		n, ok := p.index[[2]string{q.Template, q.Use}]
		if !ok {
			n = -1
		}
		fmt.Fprintf(&in, "{\"n\":%d,\"context\":%s}\n", n, q.Context)
	}
	ask := exec.Command(bin)
	ask.Stdin = &in
	ask.Stderr = os.Stderr
	out, err := ask.Output()
	if err != nil {
		t.Fatalf("the program failed: %v after %d answers", err, bytes.Count(out, []byte("\n")))
	}
	var answers []answer
	d := json.NewDecoder(bytes.NewReader(out))
	d.UseNumber()
	for d.More() {
		var a answer
		if err := d.Decode(&a); err != nil {
			t.Fatal(err)
		}
		answers = append(answers, a)
	}
	for i, q := range questions {
		if msg := p.refused[[2]string{q.Template, q.Use}]; msg != "" {
			answers[i].Error, answers[i].TypedError = msg, msg
		}
	}
	return answers
}

// TestCorpusParses reads every string of the oracle's table; those that the
// CDK itself cannot read must fail here too, all others must not.
func TestCorpusParses(t *testing.T) {
	seen := map[string]bool{}
	for _, q := range readTables(t) {
		if seen[q.Template] {
			continue
		}
		seen[q.Template] = true
		_, err := expr.Parse(q.Template)
		if err != nil && !strings.HasPrefix(q.Error, "Template") {
			t.Errorf("%q: got the error %v, want none", q.Template, err)
		}
	}
	if len(seen) == 0 {
		t.Skip("no oracle")
	}
}
