package expr

// Node is one part of a template: *Text, *Output, *If, *For, *Set, *SetBlock,
// *With or *FilterBlock.
type Node interface {
	// Offset is where a message about the node should point, in bytes of
	// the source.
	Offset() int
	node()
}

type (
	// Text is literal text, after whitespace control.
	Text struct {
		At   int
		Text string
	}
	// Output is {{ x }}.
	Output struct {
		At int
		X  Expr
	}
	// If is {% if %} with its {% elif %} and {% else %} parts.
	If struct {
		At       int
		Branches []Branch // the first is the if, the others elif
		Else     []Node
	}
	// Branch is one condition and what it guards.
	Branch struct {
		Test Expr
		Body []Node
	}
	// For is {% for target in iter if filter %} body {% else %} else.
	For struct {
		At     int
		Target Expr // a *Name or a *Tuple of targets
		Iter   Expr
		Filter Expr // nil when every item is taken
		Body   []Node
		Else   []Node
		// Loop is the variable loop of the body; nil when the body does
		// not mention it.
		Loop *Var
		// Vars and ElseVars are set inside the body and the else part,
		// afresh in every round; the targets are not among them.
		Vars, ElseVars []*Var
	}
	// Set is {% set target = value %}.
	Set struct {
		At     int
		Target Expr // a *Name, a *Tuple of targets, or an *Attr of a namespace
		Value  Expr
	}
	// SetBlock is {% set target %} body {% endset %}.
	SetBlock struct {
		At     int
		Target Expr
		Filter Expr // a chain of filters whose innermost X is nil; nil when there is none
		Body   []Node
		Vars   []*Var
	}
	// With is {% with a = x %} body {% endwith %}.
	With struct {
		At      int
		Targets []Expr
		Values  []Expr
		Body    []Node
		Vars    []*Var
	}
	// FilterBlock is {% filter f %} body {% endfilter %}.
	FilterBlock struct {
		At     int
		Filter Expr // as in SetBlock, never nil
		Body   []Node
		Vars   []*Var
	}
)

// Expr is an expression: *Const, *Name, *List, *Tuple, *Dict, *Attr, *Item,
// *Slice, *Call, *Filter, *Test, *Unary, *Binary, *Compare, *Concat or *Cond.
type Expr interface {
	Offset() int
	expr()
}

type (
	// Const is a literal: nil, bool, int64, *big.Int beyond 64 bits, float64
	// or string.
	Const struct {
		At    int
		Value any
	}
	// Name is a variable, where it is read or set.
	Name struct {
		At   int
		Name string
		Var  *Var // what it stands for; never nil in a parsed template
	}
	// List is [a, b].
	List struct {
		At    int
		Items []Expr
	}
	// Tuple is (a, b), with or without its parentheses.
	Tuple struct {
		At    int
		Items []Expr
	}
	// Dict is {k: v}.
	Dict struct {
		At    int
		Items []Pair
	}
	// Pair is one member of a Dict.
	Pair struct{ Key, Value Expr }
	// Attr is x.name.
	Attr struct {
		At   int // of the name
		X    Expr
		Name string
	}
	// Item is x[key], and x.3 with a number. Key is a *Slice for x[a:b].
	Item struct {
		At  int // of the bracket
		X   Expr
		Key Expr
	}
	// Slice is low:high:step inside brackets; absent parts are nil.
	Slice struct {
		At              int
		Low, High, Step Expr
	}
	// Call is fun(args).
	Call struct {
		At  int // of the parenthesis
		Fun Expr
		Args
	}
	// Filter is x | name(args). X is nil at the head of the chain of a
	// SetBlock or FilterBlock.
	Filter struct {
		At   int // of the name
		X    Expr
		Name string
		Args
	}
	// Test is x is name(args).
	Test struct {
		At   int // of the name
		X    Expr
		Name string
		Args
	}
	// Unary is -x, +x or not x.
	Unary struct {
		At int
		Op string
		X  Expr
	}
	// Binary is x op y for or and + - * / // % **.
	Binary struct {
		At   int // of the operator
		Op   string
		X, Y Expr
	}
	// Compare is x op y op z …, each for == != < <= > >= in and not in.
	Compare struct {
		At  int
		X   Expr
		Ops []Comparison
	}
	// Comparison is one step of a chain of comparisons.
	Comparison struct {
		At int
		Op string
		Y  Expr
	}
	// Concat is a ~ b ~ c.
	Concat struct {
		At    int
		Items []Expr
	}
	// Cond is then if test else els.
	Cond struct {
		At         int
		Test, Then Expr
		Else       Expr // nil when there is none
	}
)

// Args are the arguments of a call, a filter or a test.
type Args struct {
	Pos   []Expr
	Named []Keyword
	// Star and StarStar are *args and **kwargs; nil when absent.
	Star, StarStar Expr
}

// Keyword is name=value.
type Keyword struct {
	At    int
	Name  string
	Value Expr
}

// Offset gives the place of the node in the source.
func (n *Text) Offset() int        { return n.At }
func (n *Output) Offset() int      { return n.At }
func (n *If) Offset() int          { return n.At }
func (n *For) Offset() int         { return n.At }
func (n *Set) Offset() int         { return n.At }
func (n *SetBlock) Offset() int    { return n.At }
func (n *With) Offset() int        { return n.At }
func (n *FilterBlock) Offset() int { return n.At }
func (x *Const) Offset() int       { return x.At }
func (x *Name) Offset() int        { return x.At }
func (x *List) Offset() int        { return x.At }
func (x *Tuple) Offset() int       { return x.At }
func (x *Dict) Offset() int        { return x.At }
func (x *Attr) Offset() int        { return x.At }
func (x *Item) Offset() int        { return x.At }
func (x *Slice) Offset() int       { return x.At }
func (x *Call) Offset() int        { return x.At }
func (x *Filter) Offset() int      { return x.At }
func (x *Test) Offset() int        { return x.At }
func (x *Unary) Offset() int       { return x.At }
func (x *Binary) Offset() int      { return x.At }
func (x *Compare) Offset() int     { return x.At }
func (x *Concat) Offset() int      { return x.At }
func (x *Cond) Offset() int        { return x.At }

func (*Text) node()        {}
func (*Output) node()      {}
func (*If) node()          {}
func (*For) node()         {}
func (*Set) node()         {}
func (*SetBlock) node()    {}
func (*With) node()        {}
func (*FilterBlock) node() {}
func (*Const) expr()       {}
func (*Name) expr()        {}
func (*List) expr()        {}
func (*Tuple) expr()       {}
func (*Dict) expr()        {}
func (*Attr) expr()        {}
func (*Item) expr()        {}
func (*Slice) expr()       {}
func (*Call) expr()        {}
func (*Filter) expr()      {}
func (*Test) expr()        {}
func (*Unary) expr()       {}
func (*Binary) expr()      {}
func (*Compare) expr()     {}
func (*Concat) expr()      {}
func (*Cond) expr()        {}
