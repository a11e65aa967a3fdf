//go:build race

package retriever_test

// underRace: the race detector makes pools lose what is put into them now and then.
const underRace = true
