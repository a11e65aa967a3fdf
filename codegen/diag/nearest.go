package diag

import "strings"

// Nearest gives the choice that a misspelt word most likely meant: the one
// with the fewest edits, at most a third of the word's length; empty when
// none is that close. Of equally close choices the first one wins.
func Nearest(word string, choices []string) string {
	best, limit := "", max(len(word)/3, 1)
	for _, c := range choices {
		if c == word || c == "" {
			continue
		}
		if strings.EqualFold(c, word) || squeeze(c) == squeeze(word) {
			return c
		}
		if diff := len(c) - len(word); diff > limit || -diff > limit {
			continue
		}
		if d := distance(strings.ToLower(word), strings.ToLower(c), limit); d <= limit && (best == "" || d < distance(strings.ToLower(word), strings.ToLower(best), limit)) {
			best = c
		}
	}
	return best
}

// squeeze takes case and separators out of a word.
func squeeze(s string) string {
	return strings.ToLower(strings.NewReplacer("_", "", "-", "", " ", "").Replace(s))
}

// distance counts the insertions, deletions, replacements and swaps of
// neighbours that turn a into b; beyond limit the exact number does not matter.
func distance(a, b string, limit int) int {
	const tooLong = 64
	if len(a) > tooLong || len(b) > tooLong {
		return limit + 1
	}
	before, row, next := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		next[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			next[j] = min(row[j]+1, next[j-1]+1, row[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				next[j] = min(next[j], before[j-2]+1)
			}
		}
		before, row, next = row, next, before
	}
	return row[len(b)]
}
