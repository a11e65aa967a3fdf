package checkpoint

import (
	"fmt"
	"time"

	"github.com/airgen/airgen/runtime/pytime"
)

// span is a step, a granularity or a lookback window.
type span struct {
	d pytime.Duration
}

func parseSpan(what, text string) (span, error) {
	if text == "" {
		return span{}, nil
	}
	d, err := pytime.ParseDuration(text)
	if err != nil {
		return span{}, fmt.Errorf("%s: %w", what, err)
	}
	return span{d}, nil
}
