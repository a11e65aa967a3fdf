package xmldecode_test

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/decode/xmldecode"
	"github.com/airgen/airgen/runtime/jsonspan"
)

func read(body io.Reader, contentType string) (string, error) {
	for element, err := range (xmldecode.Decoder{}).Elements(decode.Body{Reader: body, ContentType: contentType}) {
		return string(element), err
	}
	return "", nil
}

func TestElements(t *testing.T) {
	tests := []struct {
		name, contentType, body, want string // want "" for an error
	}{
		{name: "text", body: `<a>x</a>`, want: `{"a":"x"}`},
		{name: "empty elements are null", body: `<a><b/><c></c><d> </d></a>`, want: `{"a":{"b":null,"c":null,"d":null}}`},
		{name: "attributes", body: `<a id="1" k='"'>x</a>`, want: `{"a":{"@id":"1","@k":"\"","#text":"x"}}`},
		{name: "attributes alone", body: `<a id="1"/>`, want: `{"a":{"@id":"1"}}`},
		{name: "repeated tags are a list at the place of the first", body: `<a><b>1</b><c/><b>2</b><b/></a>`, want: `{"a":{"b":["1","2",null],"c":null}}`},
		{name: "many names", body: "<a>" + strings.Repeat("<a1/><a2/><a3/><a4/><a5/><a6/><a7/><a8/><a9/><b0/><b1/><b2/><b3/><b4/><b5/><b6/><b7/><b8/>", 2) + "</a>",
			want: `{"a":{"a1":[null,null],"a2":[null,null],"a3":[null,null],"a4":[null,null],"a5":[null,null],"a6":[null,null],"a7":[null,null],"a8":[null,null],"a9":[null,null],"b0":[null,null],"b1":[null,null],"b2":[null,null],"b3":[null,null],"b4":[null,null],"b5":[null,null],"b6":[null,null],"b7":[null,null],"b8":[null,null]}}`},
		{name: "mixed text is joined and comes last", body: "<a> x <b/> y </a>", want: `{"a":{"b":null,"#text":"x  y"}}`},
		{name: "blanks of all kinds are cut", body: "<a>\u00a0\u0085\n x\u2003</a>", want: `{"a":"x"}`},
		{name: "CDATA", body: `<a><![CDATA[<b>&amp;]]]]></a>`, want: `{"a":"<b>&amp;]]"}`},
		{name: "comments and instructions", body: `<?xml version="1.0"?><!-- a --><a>x<!-- b -->y<?p q?></a><!-- c -->`, want: `{"a":"xy"}`},
		{name: "references", body: `<a k="&quot;&#10;&apos;">&lt;&gt;&amp;&#233;&#xE9;</a>`, want: `{"a":{"@k":"\"\n'","#text":"<>&éé"}}`},
		{name: "line ends", body: "<a>x\r\ny\rz</a>", want: `{"a":"x\ny\nz"}`},
		{name: "blanks in attributes", body: "<a k='x\r\n\ty'/>", want: `{"a":{"@k":"x  y"}}`},
		{name: "prefixes stay", body: `<s:a xmlns:s="u"><s:b/></s:a>`, want: `{"s:a":{"@xmlns:s":"u","s:b":null}}`},
		{name: "entities vanish in text", body: `<!DOCTYPE a [<!-- ] > --><!ENTITY e "v">]><a k="&e;">x&e;y</a>`, want: `{"a":{"@k":"v","#text":"xy"}}`},
		{name: "byte order mark", body: "\ufeff<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<a/>", want: `{"a":null}`},

		{name: "charset of the content type", contentType: "text/xml; charset=ISO-8859-1", body: "<a>\xe9</a>", want: `{"a":"é"}`},
		{name: "text without charset is Latin-1", contentType: "text/xml", body: "<a>é</a>", want: `{"a":"Ã©"}`},
		{name: "application without charset is UTF-8", contentType: "application/xml", body: "<a>é</a>", want: `{"a":"é"}`},
		{name: "encoding of the declaration", contentType: "application/xml", body: "<?xml version='1.0' encoding='iso-8859-1'?><a>\xe9</a>", want: `{"a":"é"}`},
		{name: "charset beats declaration", contentType: "application/xml; charset=utf-8", body: "<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>", want: `{"a":"é"}`},
		{name: "UTF-16", contentType: "application/xml", body: "\xff\xfe<\x00a\x00/\x00>\x00", want: `{"a":null}`},
		{name: "bytes that are not UTF-8", body: "<a>x\xffy</a>", want: "{\"a\":\"x\ufffdy\"}"},

		{name: "nothing", body: ""},
		{name: "blanks", body: " \n"},
		{name: "text", body: "hello"},
		{name: "cut off", body: "<a><b>"},
		{name: "cut off in a tag", body: "<a b='"},
		{name: "wrong end tag", body: "<a></b>"},
		{name: "two roots", body: "<a/><b/>"},
		{name: "text behind the root", body: "<a/>x"},
		{name: "declaration not at the start", body: " <?xml version='1.0'?><a/>"},
		{name: "declaration without version", body: "<?xml encoding='utf-8'?><a/>"},
		{name: "attribute twice", body: "<a b='1' b='2'/>"},
		{name: "attributes without a blank", body: "<a b='1'c='2'/>"},
		{name: "attribute without quotes", body: "<a b=1/>"},
		{name: "< in an attribute", body: "<a b='<'/>"},
		{name: "unknown entity", body: "<a>&nbsp;</a>"},
		{name: "lone ampersand", body: "<a>x & y</a>"},
		{name: "]]> in text", body: "<a>]]></a>"},
		{name: "-- in a comment", body: "<a><!-- -- --></a>"},
		{name: "control character", body: "<a>\x01</a>"},
		{name: "control character by reference", body: "<a>&#1;</a>"},
		{name: "nested too deeply", body: strings.Repeat("<a>", 6000)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for portion, body := range map[string]io.Reader{
				"at once":      strings.NewReader(tt.body),
				"byte by byte": iotest.OneByteReader(strings.NewReader(tt.body)),
			} {
				got, err := read(body, tt.contentType)
				if (err == nil) != (tt.want != "") {
					t.Fatalf("%s: error %v", portion, err)
				}
				if got != tt.want {
					t.Errorf("%s:\n got %s\nwant %s", portion, got, tt.want)
				}
			}
		})
	}
}

func TestTruncated(t *testing.T) {
	for _, body := range []string{"<a>", "<a b", "<a><![CDATA[x", "<!-- ", "<?xml ", "<!DOCTYPE a [", "</a"} {
		_, err := read(strings.NewReader(body), "")
		if !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("%q: %v, want an unexpected end", body, err)
		}
	}
	broken := errors.New("connection reset")
	_, err := read(io.MultiReader(strings.NewReader("<a><b>"), iotest.ErrReader(broken)), "")
	if !errors.Is(err, broken) {
		t.Errorf("%v, want %v", err, broken)
	}
}

// split collects the parts that Split yields.
func split(body string, path ...string) (records []string, rest string, err error) {
	parts, ok := (xmldecode.Decoder{}).Split(decode.Body{Reader: strings.NewReader(body)}, path)
	if !ok {
		return nil, "", errors.New("refused")
	}
	for part, err := range parts {
		switch {
		case err != nil:
			return records, rest, err
		case part.Rest:
			rest = string(part.Text)
		default:
			records = append(records, string(part.Text))
		}
	}
	return records, rest, nil
}

func TestSplit(t *testing.T) {
	tests := []struct {
		name, body, path string
		want             []string
		rest             string // "" for an error
	}{
		{name: "records and the rest", body: `<r n="2"><p>1</p><b id="1">x</b><b><c/></b><q/></r>`, path: "r/b", want: []string{`{"@id":"1","#text":"x"}`, `{"c":null}`}, rest: `{"r":{"@n":"2","p":"1","q":null}}`},
		{name: "one record", body: `<r><b>x</b></r>`, path: "r/b", want: []string{`"x"`}, rest: `{"r":null}`},
		{name: "one empty element is none", body: `<r><b/></r>`, path: "r/b", rest: `{"r":null}`},
		{name: "two empty elements are two", body: `<r><b/><b/></r>`, path: "r/b", want: []string{`null`, `null`}, rest: `{"r":null}`},
		{name: "deeper", body: `<r><l><b>1</b><b>2</b></l><next>n</next></r>`, path: "r/l/b", want: []string{`"1"`, `"2"`}, rest: `{"r":{"l":null,"next":"n"}}`},
		{name: "the name elsewhere", body: `<r><x><b>0</b></x><b>1</b><b><b>2</b></b></r>`, path: "r/b", want: []string{`"1"`, `{"b":"2"}`}, rest: `{"r":{"x":{"b":"0"}}}`},
		{name: "no such element", body: `<r><c/></r>`, path: "r/b", rest: `{"r":{"c":null}}`},
		{name: "another root", body: `<x><b/></x>`, path: "r/b", rest: `{"x":{"b":null}}`},
		{name: "repeated above", body: `<r><l><b>1</b><b>2</b></l><l/></r>`, path: "r/l/b", want: []string{`"1"`, `"2"`}},
		{name: "cut off", body: `<r><b>1</b><b>2</b>`, path: "r/b", want: []string{`"1"`, `"2"`}},
		{name: "short path", body: `<r/>`, path: "r"},
		{name: "index", body: `<r><b/></r>`, path: "r/b/0"},
		{name: "attribute", body: `<r><b/></r>`, path: "r/@b"},
		{name: "glob", body: `<r><b/></r>`, path: "r/*"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, rest, err := split(tt.body, strings.Split(tt.path, "/")...)
			if (err == nil) != (tt.rest != "") {
				t.Fatalf("error %v", err)
			}
			if !slices.Equal(got, tt.want) || rest != tt.rest {
				t.Errorf("\n got %q rest %s\nwant %q rest %s", got, rest, tt.want, tt.rest)
			}
		})
	}
}

func FuzzElements(f *testing.F) {
	for _, seed := range []string{
		`<a/>`, `<a b="c">x<b>1</b><b/></a>`, `<!DOCTYPE a [<!ENTITY e "v">]><a>&e;&#65;<![CDATA[x]]></a>`,
		"<?xml version='1.0' encoding='utf-16'?><a/>", "\xff\xfe<\x00", "<a><b><c>x</c></b><b>y</b></a>", "<a\r\n/>",
	} {
		f.Add([]byte(seed), "application/xml")
	}
	f.Add([]byte("<a>\xe9</a>"), "text/xml")
	f.Fuzz(func(t *testing.T, body []byte, contentType string) {
		whole, err := read(strings.NewReader(string(body)), contentType)
		if err != nil {
			return
		}
		if err := jsonspan.Valid([]byte(whole)); err != nil {
			t.Fatalf("%s is not JSON: %v", whole, err)
		}
		parts, err := read(iotest.OneByteReader(strings.NewReader(string(body))), contentType)
		if err != nil || parts != whole {
			t.Fatalf("byte by byte %s (%v), at once %s", parts, err, whole)
		}
		value, found := jsonspan.Lookup([]byte(whole), "a")
		records, _, err := split(string(body), "a", "b")
		if err != nil || !found || contentType != "" {
			return
		}
		// Split must find what the path leads to in the whole.
		if list, ok := jsonspan.Lookup(value, "b"); ok && list[0] == '[' {
			var want []string
			for item := range jsonspan.Elements(list) {
				want = append(want, string(item))
			}
			if !slices.Equal(records, want) {
				t.Fatalf("split %q, want %q", records, want)
			}
		}
	})
}

func BenchmarkElements(b *testing.B) {
	body := "<orders>" + strings.Repeat(`<order id="17"><name>Ada &amp; Co</name><total>12.50</total><lines><line>a</line><line>b</line></lines></order>`, 1000) + "</orders>"
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := read(strings.NewReader(body), "application/xml"); err != nil {
			b.Fatal(err)
		}
	}
}
