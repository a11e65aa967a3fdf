// Package checkpoint knows what one stream has read and what is left: it makes
// the slices that remain, takes in the cursor values of their records, and says
// what the state is. It prints nothing, requests nothing and starts no
// goroutines; the state it gives covers only slices that were closed. The
// engine in runtime/source calls it, with trackers that generated code
// constructs.
//
// # States
//
// Streams with a cursor read and write the states of Airbyte's Python CDK, byte
// for byte where order does not matter, and read its older shapes too:
//
//	{"updated_at": "2024-01-09"}                       a DatetimeBasedCursor
//	{"seq": 7}                                         an IncrementingCountCursor
//	{"use_global_cursor": false,                       a DatetimeBasedCursor with partitions
//	 "states": [{"partition": {"id": 1, "parent_slice": {}}, "cursor": {"updated_at": "2024-02-01"}}],
//	 "state": {"updated_at": "2024-02-03"},
//	 "lookback_window": 1,
//	 "parent_state": {"parents": {"updated_at": "2024-01-03"}}}
//
// A window that leaves a gap before it does not move the value; a window without
// records leaves it where it was. Of a stream with partitions, "state" is the
// common cursor, from which partitions start that have no cursor of their own.
// It moves, together with "lookback_window" and the last of "parent_state", when
// every partition there is was opened and closed. Beyond some number of
// partitions "states" is given up and the common cursor is all there is.
//
// "parent_state" is how far the parents with incremental_dependency are read. It
// moves only over parents all of whose children are closed, and to the end only
// when the parents were read without an error. The second condition is airgen's
// own: the CDK loses children of parents that fail half-way.
//
// # Full refreshes that resume
//
// A stream without a cursor has this state until it is read to its end:
//
//	{"__airgen_resume": "1 PLAN",                      what marks it, and the Plan
//	 "next_page_token": 3,                             a stream without partitions: the page that comes next
//	 "states": [{"partition": {"id": 7, "parent_slice": {}}, "cursor": {"next_page_token": 3}}],
//	 "done": "q83vEjRWeJA…",                           partitions that are read: 64 bits of a hash each
//	 "parent_state": {"parents": {…}}}                 where to continue the parents
//
// Members that say nothing are left out. "states" lists the partitions that are
// being read, so it is as long as there are workers, and failures. "done" lists
// those that are finished but come again when the parents continue from
// "parent_state"; when the parents move on, "done" forgets what lies behind, so
// the state of a fused group stays as small as a page of parents, however many
// there are. A parent with a DatetimeBasedCursor stands in "parent_state" with
// its intervals ({"state_type": "date-range", "slices": […]}), a resumable one
// with a state like this; one that was read to its end says "complete": true.
// Only streams without any moving parent, such as those below a list, have a
// "done" that grows with the partitions.
//
// At the end the state is {"__ab_full_refresh_sync_complete": true}. This and
// every state of another shape or another plan start over when they come in.
// What is resumed is read at least once: after a crash, the page and the
// partitions that were being read are read again.
package checkpoint
