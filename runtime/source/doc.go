// Package source runs connectors: it takes the command line, answers spec,
// check, discover and read as the Python CDK does, and is the engine that reads
// streams. It refuses to know how requests, pages and cursors work and what a
// record means: that is for generated code and packages retriever, fetch and
// checkpoint. Generated code describes its connector as a Definition and calls
// Main; its reading functions call the methods of Walk, Feed and Slice.
//
// # Commands
//
// Run parses the arguments and makes an Env, which is what a run gives to its
// connector: clock, workers, logs, HTTP client, incoming states. spec is answered
// from the Definition alone. The other commands read the config, apply the
// manifest's Rules to it and validate it against the spec before New builds the
// connector; a DynamicConnector then finds the rest of its streams. discover
// prints what each Stream says of itself. check probes some of the streams: it
// reads the first slice of each up to the first record. read makes walks.
//
// # Walks
//
// A Reader is one nest of loops over streams that hang together, and a Node is a
// stream's place in it. The selected streams of a reader are sorted into passes:
// they share one when whatever both need continues from the same state. A Walk
// makes one pass. It calls the reader's function, which asks for the Feed of each
// node, opens the node's partitions, and hands every Slice of them that is left to
// be read back to the feed. The feed of a node that this pass does not need is
// inactive, so that the same generated code serves every selection.
//
// # Workers
//
// All walks of a read share a number of workers, and Feed.Go has one of them read
// a slice. A few slices wait for each worker; when there are more, the caller
// reads its slice itself. Whoever only waits gives its place back. So nesting
// never deadlocks, and memory does not grow with the number of parents. A place
// that becomes free goes to the walks in turn, or first to those that a Hint
// makes urgent; streams of one group keep out of each other's way.
//
// # States and output
//
// A feed has a checkpoint.Tracker, which knows what of its node was read. The
// RECORD lines of a slice are written before the slice is closed, and a STATE
// tells only of what was closed, or of pages that were emitted to their end: no
// state is ever ahead of its records. An error or a panic in a slice makes its
// stream and those below it end INCOMPLETE, while all other slices are read. A
// slice that failed, or was being read when the sync was stopped, stays open, so
// that the next sync reads it again. Each selected stream says its statuses,
// records, states and errors in the order that the CDK keeps; package protocol
// spells them.
package source
