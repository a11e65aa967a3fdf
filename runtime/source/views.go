package source

import (
	"iter"
	"slices"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/py"
)

// views are the two consumers of a slice whose stream continues from elsewhere
// than the streams below it. Both want the same pages; which records each of
// them wants its own cursor says.
type views struct {
	own, below         *checkpoint.Slice // nil: nothing is left to read for it
	wantOwn, wantBelow bool              // the record in hand
	doneOwn, doneBelow bool              // with a data feed
	looked             bool              // at a record of this page
}

func newViews(own, below *checkpoint.Slice) *views {
	return &views{own: own, below: below, wantOwn: own != nil, wantBelow: below != nil}
}

// emits tells whether the record in hand is one for the stream itself.
func (v *views) emits() bool { return v == nil || v.wantOwn }

// inWindow settles who wants a record, and tells whether anyone does.
func (v *views) inWindow(value py.Value) bool {
	v.looked = true
	v.wantOwn = v.own != nil && !v.doneOwn && v.own.InWindow(value)
	v.wantBelow = v.below != nil && !v.doneBelow && v.below.InWindow(value)
	return v.wantOwn || v.wantBelow
}

// turnPage ends a page of a data feed for those who did not want its last record.
func (v *views) turnPage() {
	if v.looked {
		v.doneOwn = !v.wantOwn
		v.doneBelow = !v.wantBelow
	}
	v.looked = false
}

func (v *views) observe(value py.Value) {
	if v.wantOwn {
		v.own.Observe(value)
	}
	if v.wantBelow {
		v.below.Observe(value)
	}
}

// Below tells whether the record in hand is one for the streams below.
func (s *Slice) Below() bool { return s.views == nil || s.views.wantBelow }

// close marks the slice as read, and tells whether the stream's state is due.
func (s *Slice) close() (due bool, err error) {
	if s.views == nil {
		return s.span.Close()
	}
	if s.views.below != nil {
		if _, err = s.views.below.Close(); err != nil {
			return false, err
		}
	}
	if s.views.own == nil {
		return false, nil
	}
	return s.views.own.Close()
}

// open opens a partition for all who read it, and gives its slices, of which
// only the span is set.
func (f *Feed) open(partition py.Value) iter.Seq2[*Slice, error] {
	return func(yield func(*Slice, error) bool) {
		if !f.apart() {
			for span, err := range f.tracker.Open(partition) {
				if !yield(&Slice{span: span}, err) {
					return
				}
			}
			return
		}
		var own []*checkpoint.Slice
		for span, err := range f.emits.Open(partition) {
			if err != nil {
				yield(nil, err)
				return
			}
			own = append(own, span)
		}
		for span, err := range f.tracker.Open(partition) {
			if err != nil {
				yield(nil, err)
				return
			}
			var both *checkpoint.Slice
			if i := slices.IndexFunc(own, func(o *checkpoint.Slice) bool { return f.sameRead(o, span) }); i >= 0 {
				both = own[i]
				own = slices.Delete(own, i, i+1)
			}
			if !yield(&Slice{span: span, views: newViews(both, span)}, nil) {
				return
			}
		}
		for _, span := range own {
			if !yield(&Slice{span: span, views: newViews(span, nil)}, nil) {
				return
			}
		}
	}
}

// sameRead tells whether two slices of a partition make the same requests.
func (f *Feed) sameRead(a, b *checkpoint.Slice) bool {
	return f.node.AnyWindow || a.Start() == b.Start() && a.End() == b.End()
}
