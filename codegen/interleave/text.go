package interleave

import (
	"fmt"
	"strings"
)

// String tells the plan as text.
func (x *Explanation) String() string {
	var b strings.Builder
	short := false
	for i, w := range x.Walks {
		if i > 0 && !(short && w.short()) {
			b.WriteString("\n")
		}
		if short = w.short(); short {
			fmt.Fprintf(&b, "%s is read on its own; requests: %s\n", w.Streams[0], w.Requests.Formula)
			continue
		}
		w.write(&b)
	}
	section := func(title string, list []Finding) {
		if len(list) == 0 {
			return
		}
		b.WriteString("\n" + title + "\n")
		for _, f := range list {
			f.write(&b)
		}
	}
	section("not read together", x.Apart)
	section("incremental_dependency", x.Dependencies)
	section("combinations that were probably meant as nesting", x.Products)
	if x.Observed != nil {
		x.Observed.write(&b)
	}
	return b.String()
}

// short reports whether there is nothing to say of a walk but its name.
func (w *Walk) short() bool {
	return w.Hint == "" && len(w.Streams) == 1 && len(w.Loops) == 1 && len(w.Loops[0].Over) == 0 && len(w.Loops[0].Below) == 0 && len(w.Requests.Unknowns) < 2 &&
		(len(w.Requests.Unknowns) == 0 || w.Requests.Unknowns[0].Observed == nil)
}

func (w *Walk) write(b *strings.Builder) {
	switch {
	case w.Template != "":
		fmt.Fprintf(b, "each stream of %s, made at run time, has a walk of its own\n", w.Template)
	case len(w.Streams) == 1 && len(w.Loops) == 1 && w.Loops[0].Stream == w.Streams[0]:
		fmt.Fprintf(b, "%s is read on its own\n", w.Streams[0])
	case len(w.Streams) == 1:
		fmt.Fprintf(b, "%s is read on its own, with its parents\n", w.Streams[0])
	default:
		fmt.Fprintf(b, "%s are read in one walk\n", and(w.Streams))
	}
	for _, l := range w.Loops {
		l.write(b, 1)
	}
	fmt.Fprintf(b, "  requests: %s\n", w.Requests.Formula)
	for _, u := range w.Requests.Unknowns {
		fmt.Fprintf(b, "    %s: %s", u.Name, u.Meaning)
		if u.Observed != nil {
			fmt.Fprintf(b, " (%s in this run)", number(*u.Observed))
		}
		b.WriteString("\n")
	}
	switch w.Hint {
	case "performanceCritical":
		b.WriteString("  performanceCritical: this walk begins first, and gets workers before others\n")
	case "parallelizable":
		b.WriteString("  parallelizable: this walk begins before those without a hint, beside the performance-critical ones\n")
	}
	for _, s := range w.Saved {
		least := ""
		if s.More {
			least = "at least "
		}
		fmt.Fprintf(b, "  %s is read once instead of %s%d times\n", s.Parent, least, s.Times)
	}
	if len(w.Later) > 1 {
		fmt.Fprintf(b, "  after the first sync it takes %d walks, because the streams continue from different places:\n", len(w.Later))
	}
	for _, p := range w.Later {
		lead := "    " + and(p.Streams)
		if len(w.Later) == 1 {
			lead = "  after the first sync"
		}
		b.WriteString(lead)
		switch {
		case len(p.All) > 0 && len(w.Later) == 1:
			fmt.Fprintf(b, ", all of %s is read for what is below", and(p.All))
		case len(p.All) > 0:
			fmt.Fprintf(b, ", reading all of %s", and(p.All))
		}
		for _, o := range p.Own {
			fmt.Fprintf(b, "; %s itself continues from its state, ", o.Stream)
			if o.OneRead {
				b.WriteString("and one read serves both")
			} else {
				b.WriteString("and is read once where both ask for the same window")
			}
		}
		b.WriteString("\n")
	}
}

func (f Finding) write(b *strings.Builder) {
	name := f.Stream
	if f.Parent != "" {
		name += " below " + f.Parent
	}
	fmt.Fprintf(b, "  %s: %s", name, f.Message)
	if f.Fix != "" {
		b.WriteString("; " + f.Fix)
	}
	b.WriteString("\n")
	for _, p := range f.Places {
		fmt.Fprintf(b, "    %s: %s\n", p.Pos, p.Message)
	}
}

// number prints a count or an average.
func number(f float64) string {
	if f == float64(int64(f)) {
		return fmt.Sprintf("%d", int64(f))
	}
	return fmt.Sprintf("%.2f on average", f)
}
