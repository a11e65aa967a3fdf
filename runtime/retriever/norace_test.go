//go:build !race

package retriever_test

const underRace = false
