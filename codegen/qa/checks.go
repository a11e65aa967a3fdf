package qa

import (
	"slices"
)

// Checks are all checks, in the order in which they run.
var Checks = []*Check{
	{
		ID: "CheckInterleavedStreamsDeclared", Name: "Undeclared Interleaved Streams", Category: Metadata, run: undeclared,
		Description: "Connectors with substreams declare them in `metadata.yaml`: every parent and child that one pass can read stand, the parent first, in a list of `interleavedStreams.relationships`. `airgen detect --write` adds what is missing.",
	},
	{
		ID: "CheckInterleavedStreamsAccurate", Name: "Metadata Validation", Category: Metadata, run: accurate,
		Description: "Declared interleaved streams match the manifest: each name is a stream, each stream after the first of a list has a parent earlier in the list, nothing is declared twice or below itself, and no two places declare different things.",
	},
	{
		ID: "CheckInterleavedStreamsPerformance", Name: "Performance Verification", Category: Testing, run: performance,
		Description: "Streams that `optimizationHints.performanceCritical` names can be fast: they are read in one pass with their parents, and set `incremental_dependency`, so that a sync reads only the parents that changed.",
	},
	{
		ID: "CheckInterleavedStreamsIncrementalDependency", Name: "Incremental children of incremental parents must set incremental_dependency deliberately", Category: Testing, run: dependency,
		Description: "`incremental_dependency: true` stands only where it has an effect: the child and its parent both have `incremental_sync`. Where both have it and the flag is absent, every sync reads all parents; that is advice and fails nothing.",
	},
	{
		ID: "CheckInterleavedStreamsOptimizationHints", Name: "Optimization hints must name existing, consistent streams", Category: Metadata, run: hints,
		Description: "`optimizationHints` name streams of the manifest, each once in a list, and streams that are `parallelizable` hang on no common parent: what one pass reads cannot run beside itself.",
	},
	{
		ID: "CheckInterleavedStreamsFusible", Name: "Declared interleaved streams can be read in one pass", Category: Testing, run: fusible,
		Description: "For every declared parent and child, the parent inside the child means the same as the stream of its name, so that one pass can read both. A finding names the difference and both places. Lists of routers that ask for every pair of a parent and its own child are advice.",
	},
	{
		ID: "CheckHeartbeatFitsSparseChildren", Name: "maxSecondsBetweenMessages must fit the slowest silent stretch", Category: Metadata, run: heartbeat,
		Description: "Streams two levels below a stream may be silent for long, when few parents have children. `maxSecondsBetweenMessages` tells the platform how long that may be. It is advice and fails nothing.",
	},
}

// Find gives the check of an ID; nil when there is none.
func Find(id string) *Check {
	i := slices.IndexFunc(Checks, func(c *Check) bool { return c.ID == id })
	if i < 0 {
		return nil
	}
	return Checks[i]
}
