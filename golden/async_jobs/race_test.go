//go:build race

package asyncjobs_test

func init() { underRace = true }
