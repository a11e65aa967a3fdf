"""Answers questions on standard input as the Python CDK does, a line each: a template, its use
and a context, all JSON. The clock stands. An answer has a value, or the class of an error."""
import json
import logging
import math
import signal
import sys

logging.disable(logging.CRITICAL)
import freezegun
from airbyte_cdk.sources.declarative.interpolation import InterpolatedBoolean, InterpolatedString
from airbyte_cdk.sources.types import Record, StreamSlice


def say(value):
    if isinstance(value, float) and not math.isfinite(value):
        return {"$py": repr(value)}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, list):
        return [say(item) for item in value]
    if isinstance(value, (dict, Record)) and all(isinstance(key, str) for key in value):
        return {key: say(item) for key, item in value.items()}
    return {"$py": repr(value)}


def answer(question):
    names = dict(question["context"])
    config, parameters = names.pop("config", {}), names.pop("parameters", {})
    if "stream_slice" in names:
        names["stream_slice"] = StreamSlice(partition=names["stream_slice"], cursor_slice={})
    for name in {"record", "last_record"} & set(names):
        names[name] = Record(data=names[name], stream_name="s")
    text = question["template"]
    if question["use"] == "boolean":
        template = InterpolatedBoolean(condition=text, parameters=parameters)
    else:
        template = InterpolatedString.create(text, parameters=parameters)
    return {"value": say(template.eval(config, **names))}


def late(*_):
    raise TimeoutError


signal.signal(signal.SIGALRM, late)
with freezegun.freeze_time("2024-02-15T12:34:56Z"):
    for line in sys.stdin:
        signal.alarm(5)
        try:
            out = answer(json.loads(line))
        except TimeoutError:
            out = {"late": True}
        except Exception as error:
            out = {"error": type(error).__name__}
        signal.alarm(0)
        print(json.dumps(out))
