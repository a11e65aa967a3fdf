"""Records what the CDK's cursors do in random situations, for recorded_test.go.

    pip install airbyte-cdk==7.39.1
    TZ=UTC python record.py windows 900 windows.jsonl.gz
    TZ=UTC python record.py partitioned 500 partitioned.jsonl.gz

Each line is a situation: a cursor, an incoming state, and what followed. Equal
arguments give equal files. What the CDK logs goes to stdout.
"""

import datetime
import gzip
import json
import random
import sys
from functools import partial

from isodate import parse_duration

import airbyte_cdk.sources.declarative.incremental.concurrent_partition_cursor as per_partition
from airbyte_cdk.sources.connector_state_manager import ConnectorStateManager
from airbyte_cdk.sources.declarative.datetime.datetime_parser import DatetimeParser
from airbyte_cdk.sources.message import NoopMessageRepository
from airbyte_cdk.sources.streams.concurrent import clamping
from airbyte_cdk.sources.streams.concurrent.cursor import ConcurrentCursor, CursorField
from airbyte_cdk.sources.streams.concurrent.state_converters.datetime_stream_state_converter import (
    CustomFormatConcurrentStreamStateConverter,
)
from airbyte_cdk.sources.types import Record, StreamSlice

PARSER = DatetimeParser()
UTC = datetime.timezone.utc
FORMATS = [
    ("%Y-%m-%d", []),
    ("%Y-%m-%dT%H:%M:%SZ", []),
    ("%Y-%m-%dT%H:%M:%SZ", ["%Y-%m-%dT%H:%M:%S.%fZ", "%Y-%m-%d"]),
    ("%s", []),
    ("%ms", []),
    ("%Y-%m-%dT%H:%M:%S%z", []),
    ("%d/%m/%Y %H:%M", []),
    ("%Y-%m-%dT%H:%M:%S.%fZ", []),
    ("%Y-%m", []),
    ("%s", ["%Y-%m-%dT%H:%M:%S%z"]),
    ("%Y-%m-%dT%H:%M:%S.%_msZ", []),
    ("%s_as_float", []),
]
STEPS = [None, "P1D", "P3D", "P7D", "P1M", "P30D", "PT6H", "P1Y", "P0D"]
GRANULARITIES = ["P1D", "PT1S", "PT0.000001S", "PT1H", "PT1M"]
LOOKBACKS = [None, None, "P1D", "P10D", "PT1H", "P1M"]
FIRST = datetime.datetime(2023, 12, 1, tzinfo=UTC)


def plain(value):
    """A copy that later steps do not change."""
    return json.loads(json.dumps(value))


class Partition:
    def __init__(self, stream_slice):
        self.stream_slice = stream_slice

    def to_slice(self):
        return self.stream_slice


def any_date(r, first=FIRST, days=150):
    t = first + datetime.timedelta(days=r.randrange(days))
    if r.random() < 0.5:
        t += datetime.timedelta(seconds=r.randrange(86400))
    if r.random() < 0.2:
        t += datetime.timedelta(microseconds=r.randrange(1000000))
    if r.random() < 0.2:
        t = t.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return t


def any_text(r, spec):
    """A cursor value as a record or a state holds it."""
    t = any_date(r)
    chosen = r.choice(spec["formats"] + [spec["format"]])
    if "%z" in chosen and r.random() < 0.5:
        t = t.astimezone(datetime.timezone(datetime.timedelta(minutes=r.choice([-300, 60, 330]))))
    text = PARSER.format(t, chosen)
    return int(text) if chosen in ("%s", "%ms") and r.random() < 0.5 else text


def any_spec(r):
    format_, formats = r.choice(FORMATS)
    step = r.choice(STEPS)
    granularity = r.choice(GRANULARITIES) if step or r.random() < 0.1 else None
    clamp = r.choice([None] * 6 + ["DAY", "WEEK", "MONTH"])
    start = any_date(r)
    return {
        "format": format_,
        "formats": formats,
        "start": start.isoformat(),
        "end": any_date(r, start, 80).isoformat(),
        "step": step,
        "granularity": granularity,
        "lookback": r.choice(LOOKBACKS),
        "clamp": clamp,
        "weekday": r.choice(list(clamping.Weekday)).name if clamp == "WEEK" else None,
        "strict": r.random() < 0.2,
    }


def any_state(r, spec):
    """Nothing, a flat state, or intervals."""
    kind = r.random()
    if kind < 0.3:
        return {}
    if kind < 0.75:
        state = {}
        if r.random() < 0.2:
            state["other"] = r.choice([1, "x", None, {"a": [1]}])
        state["ts"] = any_text(r, spec)
        if r.random() < 0.1:
            state["__ab_full_refresh_sync_complete"] = True
        return state
    slices, t = [], any_date(r)
    for _ in range(r.randrange(1, 4)):
        end = t + datetime.timedelta(days=r.randrange(0, 15))
        one = {"start": PARSER.format(t, spec["format"]), "end": PARSER.format(end, spec["format"])}
        if r.random() < 0.7:
            one["most_recent_cursor_value"] = PARSER.format(any_date(r, t, 20), spec["format"])
        slices.append(one)
        t = end + datetime.timedelta(days=r.randrange(0, 9))
    if r.random() < 0.3:
        r.shuffle(slices)
    state = {"state_type": "date-range", "slices": slices}
    if r.random() < 0.2:
        state["legacy"] = {"old": 1}
    return state


def any_values(r, spec):
    """The cursor values of a slice's records, some of them unreadable."""
    return [
        r.choice([lambda: any_text(r, spec)] * 8 + [lambda: None, lambda: "bad", lambda: 1.5])()
        for _ in range(r.randrange(0, 5))
    ]


def converter_of(spec):
    granularity = parse_duration(spec["granularity"]) if spec["granularity"] else None
    return CustomFormatConcurrentStreamStateConverter(
        datetime_format=spec["format"],
        input_datetime_formats=list(spec["formats"]),
        is_sequential_state=True,
        cursor_granularity=granularity,
    ), granularity


def cursor_of(spec, stream_state, runtime_lookback_window=None):
    """The cursor that the CDK's factory makes of a manifest."""
    converter, granularity = converter_of(spec)
    value = stream_state.get("ts")
    if runtime_lookback_window and value:
        earlier = converter.parse_timestamp(value) - runtime_lookback_window
        stream_state["ts"] = converter.output_format(earlier)
    end = datetime.datetime.fromisoformat(spec["end"])
    strategies = {
        "DAY": (clamping.DayClampingStrategy, datetime.timedelta(seconds=1)),
        "WEEK": (
            partial(clamping.WeekClampingStrategy, clamping.Weekday[spec["weekday"] or "MONDAY"]),
            datetime.timedelta(days=1),
        ),
        "MONTH": (clamping.MonthClampingStrategy, datetime.timedelta(days=1)),
    }
    strategy, end_provider = clamping.NoClamping(), lambda: end
    if spec["clamp"]:
        make, unit = strategies[spec["clamp"]]
        strategy = make()
        end_provider = clamping.ClampingEndProvider(
            make(is_ceiling=False), end_provider, granularity=granularity or unit
        )
    return ConcurrentCursor(
        stream_name="s",
        stream_namespace=None,
        stream_state=stream_state,
        message_repository=NoopMessageRepository(),
        connector_state_manager=ConnectorStateManager(),
        connector_state_converter=converter,
        cursor_field=CursorField("ts"),
        slice_boundary_fields=("start_time", "end_time"),
        start=datetime.datetime.fromisoformat(spec["start"]),
        end_provider=end_provider,
        lookback_window=parse_duration(spec["lookback"]) if spec["lookback"] else None,
        slice_range=parse_duration(spec["step"]) if spec["step"] else datetime.timedelta.max,
        cursor_granularity=granularity,
        clamping_strategy=strategy,
        is_compare_strictly=spec["strict"],
    )


def observe(cursor, values, stream_slice):
    for value in values:
        try:
            cursor.observe(Record(data={"ts": value}, stream_name="s", associated_slice=stream_slice))
        except TypeError:
            pass  # int() of something else; the CDK fails the slice, we warn


def windows(seed):
    """A stream without partitions: all windows, then some closed in any order."""
    r = random.Random(seed)
    spec = any_spec(r)
    state = any_state(r, spec)
    case = {"spec": spec, "state": plain(state)}
    try:
        cursor = cursor_of(spec, state)
        case["before"] = plain(cursor.state)
        slices = []
        for one in cursor.stream_slices():
            slices.append(one)
            if len(slices) > 400:
                return None
        case["windows"] = [[one["start_time"], one["end_time"]] for one in slices]
        probes = [any_text(r, spec) for _ in range(3)]
        case["probes"] = [
            [p, cursor.should_be_synced(Record(data={"ts": p}, stream_name="s"))] for p in probes
        ]
        order = list(range(len(slices)))
        r.shuffle(order)
        if r.random() < 0.5:
            order = order[: r.randrange(0, min(6, len(order)) + 1)]
        case["steps"] = []
        for index in order[:12]:
            values = any_values(r, spec)
            observe(cursor, values, slices[index])
            try:
                cursor.close_partition(Partition(slices[index]))
                case["steps"].append(plain([index, values, cursor.state]))
            except Exception:
                case["steps"].append([index, values, None])
    except Exception as e:
        case["error"] = f"{type(e).__name__}: {e}"[:100]
    return case


class Router:
    """A router whose parents' state is told in advance, partition by partition."""

    def __init__(self, partitions, states):
        self.partitions, self.states = partitions, states
        self.now = states[0] if states else None

    def stream_slices(self):
        for n, partition in enumerate(self.partitions):
            if self.states:
                self.now = self.states[n + 1]
            yield StreamSlice(partition=partition, cursor_slice={}, extra_fields={})
        if self.states:
            self.now = self.states[-1]

    def get_stream_state(self):
        return self.now


class Repository(NoopMessageRepository):
    emitted = 0

    def emit_message(self, message):
        self.emitted += 1


def any_partitioned_state(r, spec, keys):
    kind = r.random()
    if kind < 0.15:
        return {"ts": any_text(r, spec)}
    if kind < 0.2:
        return {"__ab_no_cursor_state_message": True}
    if kind >= 0.75:
        return {}
    state = {"use_global_cursor": r.random() < 0.25}
    if r.random() < 0.8:
        state["states"] = [
            {"partition": r.choice(keys), "cursor": any_state(r, spec) or {"ts": any_text(r, spec)}}
            for _ in range(r.randrange(0, 4))
        ]
    if r.random() < 0.7:
        state["state"] = {"ts": any_text(r, spec)}
    if r.random() < 0.5:
        state["lookback_window"] = r.choice([0, 1, 3600, 864000])
    if r.random() < 0.5:
        state["parent_state"] = {"p": {"x": -1}}
    return state


def partitioned(seed):
    """A stream with partitions: slices are made and closed in turns."""
    r = random.Random(seed)
    spec = any_spec(r)
    spec["clamp"] = None
    keys = [{"pid": n, "parent_slice": {}} for n in range(1, 7)]
    keys += [{"pid": "é", "parent_slice": {"a": "x"}}, {"pid": "1", "parent_slice": {}}]
    partitions = [r.choice(keys) for _ in range(r.randrange(0, 7))]
    parents = None
    if r.random() < 0.7:
        parents, version, incremental = [], 0, r.random() < 0.7
        for _ in range(len(partitions) + 2):
            parents.append({"p": {"x": version}} if incremental else {})
            version += r.random() < 0.5
    state = any_partitioned_state(r, spec, keys)
    use_global = r.random() < 0.2
    case = {"spec": spec, "state": plain(state), "global_": use_global, "parts": partitions, "parents": parents}
    now = [1_700_000_000.0]
    per_partition.time.time = lambda: now[0]
    repository = Repository()
    ops, reading = [], []

    def close(candidates):
        index, one = r.choice(candidates)
        reading[:] = [o for o in reading if o[0] != index]
        values = any_values(r, spec)
        probes = []
        for _ in range(2):
            probes.append([any_text(r, spec)])
        for probe in probes:
            record = Record(data={"ts": probe[0]}, stream_name="s", associated_slice=one)
            probe.append(cursor.should_be_synced(record))
        observe(cursor, values, one)
        wait = r.choice([0, 1, 300, 601])
        now[0] += wait
        before = repository.emitted
        cursor.close_partition(Partition(one))
        ops.append(["close", index, values, probes, wait, repository.emitted > before, plain(cursor.state)])

    try:
        cursor = per_partition.ConcurrentPerPartitionCursor(
            cursor_factory=per_partition.ConcurrentCursorFactory(partial(cursor_of, spec)),
            partition_router=Router(partitions, parents),
            stream_name="s",
            stream_namespace=None,
            stream_state=state,
            message_repository=repository,
            connector_state_manager=ConnectorStateManager(),
            connector_state_converter=converter_of(spec)[0],
            cursor_field=CursorField("ts"),
            use_global_cursor=use_global,
            attempt_to_create_cursor_if_not_provided=True,
        )
        cursor._timer.finish = lambda: 7
        case["before"] = plain(cursor.state)
        # The CDK makes windows one by one from intervals that closing changes.
        # How the two interleave is not part of the rules, so with intervals in
        # the state no partition is closed while its windows are being made.
        intervals = "slices" in json.dumps(case["state"])
        for count, one in enumerate(cursor.stream_slices()):
            if count >= 60:
                return None
            ops.append(["slice", plain(dict(one.partition)), one.cursor_slice["start_time"], one.cursor_slice["end_time"]])
            reading.append((count, one))
            while r.random() < 0.4:
                candidates = [o for o in reading if not intervals or o[1].partition != one.partition]
                if not candidates:
                    break
                close(candidates)
        ops.append(["end"])
        fails = r.random() < 0.2
        while reading and not (fails and len(reading) == 1):
            close(reading)
        cursor.ensure_at_least_one_state_emitted()
        case["ops"], case["final"] = ops, plain(cursor.state)
    except Exception as e:
        case["error"] = f"{type(e).__name__}: {e}"[:100]
    return case


def main(kind, count, path):
    make = {"windows": windows, "partitioned": partitioned}[kind]
    with gzip.GzipFile(path, "w", mtime=0) as f:
        for seed in range(int(count)):
            case = make(seed)
            if case is not None:
                line = json.dumps(case, separators=(",", ":"), ensure_ascii=False)
                f.write((line + "\n").encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
