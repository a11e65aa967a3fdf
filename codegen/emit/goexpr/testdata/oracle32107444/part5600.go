package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
	"strings"
)

func value5600(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5600(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5600(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5600(e *py.Eval, ctx variables) string {
	return "False"
}
func value5601(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5601(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5601(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5601(e *py.Eval, ctx variables) string {
	return "True"
}
func value5602(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5602(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5602(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5602(e *py.Eval, ctx variables) string {
	return "True"
}
func value5603(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5603(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5603(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5603(e *py.Eval, ctx variables) string {
	return "True"
}
func value5604(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), e.NowUTC())), "{{ 'a' not in now_utc() }}")
}
func typed5604(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), e.NowUTC())), "{{ 'a' not in now_utc() }}")
}
func texts5604(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), e.NowUTC())), "{{ 'a' not in now_utc() }}")
}
func text5604(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("a"), e.NowUTC())).Text(), "{{ 'a' not in now_utc() }}")
}
func value5605(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), e.Duration(py.Str("P1M")))), "{{ 'a' not in duration('P1M') }}")
}
func typed5605(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), e.Duration(py.Str("P1M")))), "{{ 'a' not in duration('P1M') }}")
}
func texts5605(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("a"), e.Duration(py.Str("P1M")))), "{{ 'a' not in duration('P1M') }}")
}
func text5605(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("a"), e.Duration(py.Str("P1M")))).Text(), "{{ 'a' not in duration('P1M') }}")
}
func value5606(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), py.True)), "{{ '%s!' not in true }}")
}
func typed5606(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), py.True)), "{{ '%s!' not in true }}")
}
func texts5606(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), py.True)), "{{ '%s!' not in true }}")
}
func text5606(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%s!"), py.True)).Text(), "{{ '%s!' not in true }}")
}
func value5607(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), py.Int(0))), "{{ '%s!' not in 0 }}")
}
func typed5607(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), py.Int(0))), "{{ '%s!' not in 0 }}")
}
func texts5607(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), py.Int(0))), "{{ '%s!' not in 0 }}")
}
func text5607(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%s!"), py.Int(0))).Text(), "{{ '%s!' not in 0 }}")
}
func value5608(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5608(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5608(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5608(e *py.Eval, ctx variables) string {
	return "True"
}
func value5609(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed5609(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts5609(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text5609(e *py.Eval, ctx variables) string {
	return "False"
}
func value5610(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5610(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5610(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5610(e *py.Eval, ctx variables) string {
	return "True"
}
func value5611(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), e.NowUTC())), "{{ '%s!' not in now_utc() }}")
}
func typed5611(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), e.NowUTC())), "{{ '%s!' not in now_utc() }}")
}
func texts5611(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), e.NowUTC())), "{{ '%s!' not in now_utc() }}")
}
func text5611(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%s!"), e.NowUTC())).Text(), "{{ '%s!' not in now_utc() }}")
}
func value5612(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), e.Duration(py.Str("P1M")))), "{{ '%s!' not in duration('P1M') }}")
}
func typed5612(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), e.Duration(py.Str("P1M")))), "{{ '%s!' not in duration('P1M') }}")
}
func texts5612(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), e.Duration(py.Str("P1M")))), "{{ '%s!' not in duration('P1M') }}")
}
func text5612(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%s!"), e.Duration(py.Str("P1M")))).Text(), "{{ '%s!' not in duration('P1M') }}")
}
func value5613(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), py.Literal("100000000000000000000"))), "{{ '%s!' not in 10**20 }}")
}
func typed5613(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), py.Literal("100000000000000000000"))), "{{ '%s!' not in 10**20 }}")
}
func texts5613(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%s!"), py.Literal("100000000000000000000"))), "{{ '%s!' not in 10**20 }}")
}
func text5613(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%s!"), py.Literal("100000000000000000000"))).Text(), "{{ '%s!' not in 10**20 }}")
}
func value5614(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), ctx["config"].Member("x"))), "{{ '%d' not in config.x }}")
}
func typed5614(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), ctx["config"].Member("x"))), "{{ '%d' not in config.x }}")
}
func texts5614(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!strings.Contains(ctx["config"].Member("x").Text(), "%d"))
}
func text5614(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%d"), ctx["config"].Member("x"))).Text(), "{{ '%d' not in config.x }}")
}
func value5615(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), ctx["config"].Member("missing"))), "{{ '%d' not in config.missing }}")
}
func typed5615(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), ctx["config"].Member("missing"))), "{{ '%d' not in config.missing }}")
}
func texts5615(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!strings.Contains(ctx["config"].Member("missing").Text(), "%d"))
}
func text5615(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%d"), ctx["config"].Member("missing"))).Text(), "{{ '%d' not in config.missing }}")
}
func value5616(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), py.True)), "{{ '%d' not in true }}")
}
func typed5616(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), py.True)), "{{ '%d' not in true }}")
}
func texts5616(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), py.True)), "{{ '%d' not in true }}")
}
func text5616(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%d"), py.True)).Text(), "{{ '%d' not in true }}")
}
func value5617(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), py.Int(1))), "{{ '%d' not in 1 }}")
}
func typed5617(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), py.Int(1))), "{{ '%d' not in 1 }}")
}
func texts5617(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), py.Int(1))), "{{ '%d' not in 1 }}")
}
func text5617(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%d"), py.Int(1))).Text(), "{{ '%d' not in 1 }}")
}
func value5618(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), py.Float(2.5))), "{{ '%d' not in 2.5 }}")
}
func typed5618(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), py.Float(2.5))), "{{ '%d' not in 2.5 }}")
}
func texts5618(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), py.Float(2.5))), "{{ '%d' not in 2.5 }}")
}
func text5618(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%d"), py.Float(2.5))).Text(), "{{ '%d' not in 2.5 }}")
}
func value5619(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5619(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5619(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5619(e *py.Eval, ctx variables) string {
	return "True"
}
func value5620(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5620(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5620(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5620(e *py.Eval, ctx variables) string {
	return "True"
}
func value5621(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5621(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5621(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5621(e *py.Eval, ctx variables) string {
	return "True"
}
func value5622(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), e.NowUTC())), "{{ '%d' not in now_utc() }}")
}
func typed5622(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), e.NowUTC())), "{{ '%d' not in now_utc() }}")
}
func texts5622(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), e.NowUTC())), "{{ '%d' not in now_utc() }}")
}
func text5622(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%d"), e.NowUTC())).Text(), "{{ '%d' not in now_utc() }}")
}
func value5623(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), e.Duration(py.Str("P1M")))), "{{ '%d' not in duration('P1M') }}")
}
func typed5623(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), e.Duration(py.Str("P1M")))), "{{ '%d' not in duration('P1M') }}")
}
func texts5623(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), e.Duration(py.Str("P1M")))), "{{ '%d' not in duration('P1M') }}")
}
func text5623(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%d"), e.Duration(py.Str("P1M")))).Text(), "{{ '%d' not in duration('P1M') }}")
}
func value5624(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), py.Literal("100000000000000000000"))), "{{ '%d' not in 10**20 }}")
}
func typed5624(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), py.Literal("100000000000000000000"))), "{{ '%d' not in 10**20 }}")
}
func texts5624(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Str("%d"), py.Literal("100000000000000000000"))), "{{ '%d' not in 10**20 }}")
}
func text5624(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Str("%d"), py.Literal("100000000000000000000"))).Text(), "{{ '%d' not in 10**20 }}")
}
func value5625(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), ctx["config"].Member("x"))), "{{ [1] not in config.x }}")
}
func typed5625(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), ctx["config"].Member("x"))), "{{ [1] not in config.x }}")
}
func texts5625(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str(ctx["config"].Member("x").Text()))), "{{ [1] not in config.x }}")
}
func text5625(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.ListOf(py.Int(1)), ctx["config"].Member("x"))).Text(), "{{ [1] not in config.x }}")
}
func value5626(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.True)), "{{ [1] not in true }}")
}
func typed5626(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.True)), "{{ [1] not in true }}")
}
func texts5626(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.True)), "{{ [1] not in true }}")
}
func text5626(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.ListOf(py.Int(1)), py.True)).Text(), "{{ [1] not in true }}")
}
func value5627(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Int(0))), "{{ [1] not in 0 }}")
}
func typed5627(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Int(0))), "{{ [1] not in 0 }}")
}
func texts5627(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Int(0))), "{{ [1] not in 0 }}")
}
func text5627(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Int(0))).Text(), "{{ [1] not in 0 }}")
}
func value5628(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] not in 1 }}")
}
func typed5628(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] not in 1 }}")
}
func texts5628(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Int(1))), "{{ [1] not in 1 }}")
}
func text5628(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Int(1))).Text(), "{{ [1] not in 1 }}")
}
func value5629(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Float(2.5))), "{{ [1] not in 2.5 }}")
}
func typed5629(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Float(2.5))), "{{ [1] not in 2.5 }}")
}
func texts5629(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Float(2.5))), "{{ [1] not in 2.5 }}")
}
func text5629(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Float(2.5))).Text(), "{{ [1] not in 2.5 }}")
}
func value5630(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str(""))), "{{ [1] not in '' }}")
}
func typed5630(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str(""))), "{{ [1] not in '' }}")
}
func texts5630(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str(""))), "{{ [1] not in '' }}")
}
func text5630(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str(""))).Text(), "{{ [1] not in '' }}")
}
func value5631(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] not in '%s!' }}")
}
func typed5631(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] not in '%s!' }}")
}
func texts5631(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str("%s!"))), "{{ [1] not in '%s!' }}")
}
func text5631(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str("%s!"))).Text(), "{{ [1] not in '%s!' }}")
}
func value5632(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str("%d"))), "{{ [1] not in '%d' }}")
}
func typed5632(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str("%d"))), "{{ [1] not in '%d' }}")
}
func texts5632(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str("%d"))), "{{ [1] not in '%d' }}")
}
func text5632(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.ListOf(py.Int(1)), py.Str("%d"))).Text(), "{{ [1] not in '%d' }}")
}
func value5633(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), e.NowUTC())), "{{ [1] not in now_utc() }}")
}
func typed5633(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), e.NowUTC())), "{{ [1] not in now_utc() }}")
}
func texts5633(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), e.NowUTC())), "{{ [1] not in now_utc() }}")
}
func text5633(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.ListOf(py.Int(1)), e.NowUTC())).Text(), "{{ [1] not in now_utc() }}")
}
func value5634(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), e.TodayUTC())), "{{ [1] not in today_utc() }}")
}
func typed5634(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), e.TodayUTC())), "{{ [1] not in today_utc() }}")
}
func texts5634(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), e.TodayUTC())), "{{ [1] not in today_utc() }}")
}
func text5634(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.ListOf(py.Int(1)), e.TodayUTC())).Text(), "{{ [1] not in today_utc() }}")
}
func value5635(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))), "{{ [1] not in duration('P1D') }}")
}
func typed5635(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))), "{{ [1] not in duration('P1D') }}")
}
func texts5635(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))), "{{ [1] not in duration('P1D') }}")
}
func text5635(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.ListOf(py.Int(1)), e.Duration(py.Str("P1D")))).Text(), "{{ [1] not in duration('P1D') }}")
}
func value5636(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.None)), "{{ (1,2) not in none }}")
}
func typed5636(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.None)), "{{ (1,2) not in none }}")
}
func texts5636(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.None)), "{{ (1,2) not in none }}")
}
func text5636(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.None)).Text(), "{{ (1,2) not in none }}")
}
func value5637(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3))), "{{ (1,2) not in -3 }}")
}
func typed5637(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3))), "{{ (1,2) not in -3 }}")
}
func texts5637(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3))), "{{ (1,2) not in -3 }}")
}
func text5637(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Int(-3))).Text(), "{{ (1,2) not in -3 }}")
}
func value5638(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))), "{{ (1,2) not in '' }}")
}
func typed5638(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))), "{{ (1,2) not in '' }}")
}
func texts5638(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))), "{{ (1,2) not in '' }}")
}
func text5638(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str(""))).Text(), "{{ (1,2) not in '' }}")
}
func value5639(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a"))), "{{ (1,2) not in 'a' }}")
}
func typed5639(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a"))), "{{ (1,2) not in 'a' }}")
}
func texts5639(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a"))), "{{ (1,2) not in 'a' }}")
}
func text5639(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str("a"))).Text(), "{{ (1,2) not in 'a' }}")
}
func value5640(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!"))), "{{ (1,2) not in '%s!' }}")
}
func typed5640(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!"))), "{{ (1,2) not in '%s!' }}")
}
func texts5640(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!"))), "{{ (1,2) not in '%s!' }}")
}
func text5640(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Str("%s!"))).Text(), "{{ (1,2) not in '%s!' }}")
}
func value5641(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5641(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5641(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5641(e *py.Eval, ctx variables) string {
	return "True"
}
func value5642(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5642(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5642(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5642(e *py.Eval, ctx variables) string {
	return "True"
}
func value5643(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC())), "{{ (1,2) not in today_utc() }}")
}
func typed5643(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC())), "{{ (1,2) not in today_utc() }}")
}
func texts5643(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC())), "{{ (1,2) not in today_utc() }}")
}
func text5643(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), e.TodayUTC())).Text(), "{{ (1,2) not in today_utc() }}")
}
func value5644(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000"))), "{{ (1,2) not in 10**20 }}")
}
func typed5644(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000"))), "{{ (1,2) not in 10**20 }}")
}
func texts5644(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000"))), "{{ (1,2) not in 10**20 }}")
}
func text5644(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.TupleOf(py.Int(1), py.Int(2)), py.Literal("100000000000000000000"))).Text(), "{{ (1,2) not in 10**20 }}")
}
func value5645(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), ctx["config"].Member("x"))), "{{ {'a':1} not in config.x }}")
}
func typed5645(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), ctx["config"].Member("x"))), "{{ {'a':1} not in config.x }}")
}
func texts5645(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Str(ctx["config"].Member("x").Text()))), "{{ {'a':1} not in config.x }}")
}
func text5645(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Dict("a", py.Int(1)), ctx["config"].Member("x"))).Text(), "{{ {'a':1} not in config.x }}")
}
func value5646(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.None)), "{{ {'a':1} not in none }}")
}
func typed5646(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.None)), "{{ {'a':1} not in none }}")
}
func texts5646(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.None)), "{{ {'a':1} not in none }}")
}
func text5646(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.None)).Text(), "{{ {'a':1} not in none }}")
}
func value5647(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.True)), "{{ {'a':1} not in true }}")
}
func typed5647(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.True)), "{{ {'a':1} not in true }}")
}
func texts5647(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.True)), "{{ {'a':1} not in true }}")
}
func text5647(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.True)).Text(), "{{ {'a':1} not in true }}")
}
func value5648(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} not in 0 }}")
}
func typed5648(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} not in 0 }}")
}
func texts5648(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Int(0))), "{{ {'a':1} not in 0 }}")
}
func text5648(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Int(0))).Text(), "{{ {'a':1} not in 0 }}")
}
func value5649(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Int(1))), "{{ {'a':1} not in 1 }}")
}
func typed5649(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Int(1))), "{{ {'a':1} not in 1 }}")
}
func texts5649(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Int(1))), "{{ {'a':1} not in 1 }}")
}
func text5649(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Int(1))).Text(), "{{ {'a':1} not in 1 }}")
}
func value5650(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Int(-3))), "{{ {'a':1} not in -3 }}")
}
func typed5650(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Int(-3))), "{{ {'a':1} not in -3 }}")
}
func texts5650(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Int(-3))), "{{ {'a':1} not in -3 }}")
}
func text5650(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Int(-3))).Text(), "{{ {'a':1} not in -3 }}")
}
func value5651(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Float(2.5))), "{{ {'a':1} not in 2.5 }}")
}
func typed5651(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Float(2.5))), "{{ {'a':1} not in 2.5 }}")
}
func texts5651(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Float(2.5))), "{{ {'a':1} not in 2.5 }}")
}
func text5651(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Float(2.5))).Text(), "{{ {'a':1} not in 2.5 }}")
}
func value5652(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Str("%d"))), "{{ {'a':1} not in '%d' }}")
}
func typed5652(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Str("%d"))), "{{ {'a':1} not in '%d' }}")
}
func texts5652(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Str("%d"))), "{{ {'a':1} not in '%d' }}")
}
func text5652(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Str("%d"))).Text(), "{{ {'a':1} not in '%d' }}")
}
func value5653(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(1)))), "{{ {'a':1} not in {'a':1} }}")
}
func typed5653(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(1)))), "{{ {'a':1} not in {'a':1} }}")
}
func texts5653(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(1)))), "{{ {'a':1} not in {'a':1} }}")
}
func text5653(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Dict("a", py.Int(1)), py.Dict("a", py.Int(1)))).Text(), "{{ {'a':1} not in {'a':1} }}")
}
func value5654(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} not in today_utc() }}")
}
func typed5654(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} not in today_utc() }}")
}
func texts5654(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), e.TodayUTC())), "{{ {'a':1} not in today_utc() }}")
}
func text5654(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Dict("a", py.Int(1)), e.TodayUTC())).Text(), "{{ {'a':1} not in today_utc() }}")
}
func value5655(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))), "{{ {'a':1} not in duration('P1D') }}")
}
func typed5655(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))), "{{ {'a':1} not in duration('P1D') }}")
}
func texts5655(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))), "{{ {'a':1} not in duration('P1D') }}")
}
func text5655(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1D")))).Text(), "{{ {'a':1} not in duration('P1D') }}")
}
func value5656(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M")))), "{{ {'a':1} not in duration('P1M') }}")
}
func typed5656(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M")))), "{{ {'a':1} not in duration('P1M') }}")
}
func texts5656(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M")))), "{{ {'a':1} not in duration('P1M') }}")
}
func text5656(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Dict("a", py.Int(1)), e.Duration(py.Str("P1M")))).Text(), "{{ {'a':1} not in duration('P1M') }}")
}
func value5657(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), py.True)), "{{ now_utc() not in true }}")
}
func typed5657(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), py.True)), "{{ now_utc() not in true }}")
}
func texts5657(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), py.True)), "{{ now_utc() not in true }}")
}
func text5657(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.NowUTC(), py.True)).Text(), "{{ now_utc() not in true }}")
}
func value5658(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), py.Str(""))), "{{ now_utc() not in '' }}")
}
func typed5658(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), py.Str(""))), "{{ now_utc() not in '' }}")
}
func texts5658(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), py.Str(""))), "{{ now_utc() not in '' }}")
}
func text5658(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.NowUTC(), py.Str(""))).Text(), "{{ now_utc() not in '' }}")
}
func value5659(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), py.Str("%d"))), "{{ now_utc() not in '%d' }}")
}
func typed5659(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), py.Str("%d"))), "{{ now_utc() not in '%d' }}")
}
func texts5659(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), py.Str("%d"))), "{{ now_utc() not in '%d' }}")
}
func text5659(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.NowUTC(), py.Str("%d"))).Text(), "{{ now_utc() not in '%d' }}")
}
func value5660(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed5660(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts5660(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func text5660(e *py.Eval, ctx variables) string {
	return py.Bool(!e.In(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value5661(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), e.TodayUTC())), "{{ now_utc() not in today_utc() }}")
}
func typed5661(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), e.TodayUTC())), "{{ now_utc() not in today_utc() }}")
}
func texts5661(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), e.TodayUTC())), "{{ now_utc() not in today_utc() }}")
}
func text5661(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.NowUTC(), e.TodayUTC())).Text(), "{{ now_utc() not in today_utc() }}")
}
func value5662(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), e.Duration(py.Str("P1D")))), "{{ now_utc() not in duration('P1D') }}")
}
func typed5662(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), e.Duration(py.Str("P1D")))), "{{ now_utc() not in duration('P1D') }}")
}
func texts5662(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), e.Duration(py.Str("P1D")))), "{{ now_utc() not in duration('P1D') }}")
}
func text5662(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.NowUTC(), e.Duration(py.Str("P1D")))).Text(), "{{ now_utc() not in duration('P1D') }}")
}
func value5663(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), e.Duration(py.Str("P1M")))), "{{ now_utc() not in duration('P1M') }}")
}
func typed5663(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), e.Duration(py.Str("P1M")))), "{{ now_utc() not in duration('P1M') }}")
}
func texts5663(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.NowUTC(), e.Duration(py.Str("P1M")))), "{{ now_utc() not in duration('P1M') }}")
}
func text5663(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.NowUTC(), e.Duration(py.Str("P1M")))).Text(), "{{ now_utc() not in duration('P1M') }}")
}
func value5664(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), ctx["config"].Member("missing"))), "{{ today_utc() not in config.missing }}")
}
func typed5664(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), ctx["config"].Member("missing"))), "{{ today_utc() not in config.missing }}")
}
func texts5664(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Str(ctx["config"].Member("missing").Text()))), "{{ today_utc() not in config.missing }}")
}
func text5664(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.TodayUTC(), ctx["config"].Member("missing"))).Text(), "{{ today_utc() not in config.missing }}")
}
func value5665(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Int(1))), "{{ today_utc() not in 1 }}")
}
func typed5665(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Int(1))), "{{ today_utc() not in 1 }}")
}
func texts5665(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Int(1))), "{{ today_utc() not in 1 }}")
}
func text5665(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.TodayUTC(), py.Int(1))).Text(), "{{ today_utc() not in 1 }}")
}
func value5666(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Str(""))), "{{ today_utc() not in '' }}")
}
func typed5666(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Str(""))), "{{ today_utc() not in '' }}")
}
func texts5666(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Str(""))), "{{ today_utc() not in '' }}")
}
func text5666(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.TodayUTC(), py.Str(""))).Text(), "{{ today_utc() not in '' }}")
}
func value5667(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Str("a"))), "{{ today_utc() not in 'a' }}")
}
func typed5667(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Str("a"))), "{{ today_utc() not in 'a' }}")
}
func texts5667(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Str("a"))), "{{ today_utc() not in 'a' }}")
}
func text5667(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.TodayUTC(), py.Str("a"))).Text(), "{{ today_utc() not in 'a' }}")
}
func value5668(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Str("%s!"))), "{{ today_utc() not in '%s!' }}")
}
func typed5668(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Str("%s!"))), "{{ today_utc() not in '%s!' }}")
}
func texts5668(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Str("%s!"))), "{{ today_utc() not in '%s!' }}")
}
func text5668(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.TodayUTC(), py.Str("%s!"))).Text(), "{{ today_utc() not in '%s!' }}")
}
func value5669(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func typed5669(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func texts5669(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func text5669(e *py.Eval, ctx variables) string {
	return py.Bool(!e.In(e.TodayUTC(), py.ListOf(py.Int(1)))).Text()
}
func value5670(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Dict("a", py.Int(1)))), "{{ today_utc() not in {'a':1} }}")
}
func typed5670(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Dict("a", py.Int(1)))), "{{ today_utc() not in {'a':1} }}")
}
func texts5670(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), py.Dict("a", py.Int(1)))), "{{ today_utc() not in {'a':1} }}")
}
func text5670(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.TodayUTC(), py.Dict("a", py.Int(1)))).Text(), "{{ today_utc() not in {'a':1} }}")
}
func value5671(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), e.TodayUTC())), "{{ today_utc() not in today_utc() }}")
}
func typed5671(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), e.TodayUTC())), "{{ today_utc() not in today_utc() }}")
}
func texts5671(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), e.TodayUTC())), "{{ today_utc() not in today_utc() }}")
}
func text5671(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.TodayUTC(), e.TodayUTC())).Text(), "{{ today_utc() not in today_utc() }}")
}
func value5672(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), e.Duration(py.Str("P1D")))), "{{ today_utc() not in duration('P1D') }}")
}
func typed5672(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), e.Duration(py.Str("P1D")))), "{{ today_utc() not in duration('P1D') }}")
}
func texts5672(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.TodayUTC(), e.Duration(py.Str("P1D")))), "{{ today_utc() not in duration('P1D') }}")
}
func text5672(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.TodayUTC(), e.Duration(py.Str("P1D")))).Text(), "{{ today_utc() not in duration('P1D') }}")
}
func value5673(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), ctx["config"].Member("missing"))), "{{ duration('P1D') not in config.missing }}")
}
func typed5673(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), ctx["config"].Member("missing"))), "{{ duration('P1D') not in config.missing }}")
}
func texts5673(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Str(ctx["config"].Member("missing").Text()))), "{{ duration('P1D') not in config.missing }}")
}
func text5673(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1D")), ctx["config"].Member("missing"))).Text(), "{{ duration('P1D') not in config.missing }}")
}
func value5674(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.None)), "{{ duration('P1D') not in none }}")
}
func typed5674(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.None)), "{{ duration('P1D') not in none }}")
}
func texts5674(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.None)), "{{ duration('P1D') not in none }}")
}
func text5674(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.None)).Text(), "{{ duration('P1D') not in none }}")
}
func value5675(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.True)), "{{ duration('P1D') not in true }}")
}
func typed5675(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.True)), "{{ duration('P1D') not in true }}")
}
func texts5675(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.True)), "{{ duration('P1D') not in true }}")
}
func text5675(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.True)).Text(), "{{ duration('P1D') not in true }}")
}
func value5676(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Int(0))), "{{ duration('P1D') not in 0 }}")
}
func typed5676(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Int(0))), "{{ duration('P1D') not in 0 }}")
}
func texts5676(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Int(0))), "{{ duration('P1D') not in 0 }}")
}
func text5676(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Int(0))).Text(), "{{ duration('P1D') not in 0 }}")
}
func value5677(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Int(-3))), "{{ duration('P1D') not in -3 }}")
}
func typed5677(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Int(-3))), "{{ duration('P1D') not in -3 }}")
}
func texts5677(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Int(-3))), "{{ duration('P1D') not in -3 }}")
}
func text5677(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Int(-3))).Text(), "{{ duration('P1D') not in -3 }}")
}
func value5678(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Str("a"))), "{{ duration('P1D') not in 'a' }}")
}
func typed5678(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Str("a"))), "{{ duration('P1D') not in 'a' }}")
}
func texts5678(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Str("a"))), "{{ duration('P1D') not in 'a' }}")
}
func text5678(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Str("a"))).Text(), "{{ duration('P1D') not in 'a' }}")
}
func value5679(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Str("%d"))), "{{ duration('P1D') not in '%d' }}")
}
func typed5679(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Str("%d"))), "{{ duration('P1D') not in '%d' }}")
}
func texts5679(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Str("%d"))), "{{ duration('P1D') not in '%d' }}")
}
func text5679(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Str("%d"))).Text(), "{{ duration('P1D') not in '%d' }}")
}
func value5680(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func typed5680(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func texts5680(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func text5680(e *py.Eval, ctx variables) string {
	return py.Bool(!e.In(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1)))).Text()
}
func value5681(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed5681(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts5681(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2))))
}
func text5681(e *py.Eval, ctx variables) string {
	return py.Bool(!e.In(e.Duration(py.Str("P1D")), py.TupleOf(py.Int(1), py.Int(2)))).Text()
}
func value5682(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))), "{{ duration('P1D') not in {'a':1} }}")
}
func typed5682(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))), "{{ duration('P1D') not in {'a':1} }}")
}
func texts5682(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))), "{{ duration('P1D') not in {'a':1} }}")
}
func text5682(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Dict("a", py.Int(1)))).Text(), "{{ duration('P1D') not in {'a':1} }}")
}
func value5683(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M")))), "{{ duration('P1D') not in duration('P1M') }}")
}
func typed5683(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M")))), "{{ duration('P1D') not in duration('P1M') }}")
}
func texts5683(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M")))), "{{ duration('P1D') not in duration('P1M') }}")
}
func text5683(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1D")), e.Duration(py.Str("P1M")))).Text(), "{{ duration('P1D') not in duration('P1M') }}")
}
func value5684(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000"))), "{{ duration('P1D') not in 10**20 }}")
}
func typed5684(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000"))), "{{ duration('P1D') not in 10**20 }}")
}
func texts5684(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000"))), "{{ duration('P1D') not in 10**20 }}")
}
func text5684(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000"))).Text(), "{{ duration('P1D') not in 10**20 }}")
}
func value5685(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Int(0))), "{{ duration('P1M') not in 0 }}")
}
func typed5685(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Int(0))), "{{ duration('P1M') not in 0 }}")
}
func texts5685(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Int(0))), "{{ duration('P1M') not in 0 }}")
}
func text5685(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Int(0))).Text(), "{{ duration('P1M') not in 0 }}")
}
func value5686(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Int(1))), "{{ duration('P1M') not in 1 }}")
}
func typed5686(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Int(1))), "{{ duration('P1M') not in 1 }}")
}
func texts5686(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Int(1))), "{{ duration('P1M') not in 1 }}")
}
func text5686(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Int(1))).Text(), "{{ duration('P1M') not in 1 }}")
}
func value5687(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Str("a"))), "{{ duration('P1M') not in 'a' }}")
}
func typed5687(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Str("a"))), "{{ duration('P1M') not in 'a' }}")
}
func texts5687(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Str("a"))), "{{ duration('P1M') not in 'a' }}")
}
func text5687(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Str("a"))).Text(), "{{ duration('P1M') not in 'a' }}")
}
func value5688(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') not in {'a':1} }}")
}
func typed5688(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') not in {'a':1} }}")
}
func texts5688(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))), "{{ duration('P1M') not in {'a':1} }}")
}
func text5688(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1M")), py.Dict("a", py.Int(1)))).Text(), "{{ duration('P1M') not in {'a':1} }}")
}
func value5689(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))), "{{ duration('P1M') not in duration('P1D') }}")
}
func typed5689(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))), "{{ duration('P1M') not in duration('P1D') }}")
}
func texts5689(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))), "{{ duration('P1M') not in duration('P1D') }}")
}
func text5689(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1D")))).Text(), "{{ duration('P1M') not in duration('P1D') }}")
}
func value5690(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M")))), "{{ duration('P1M') not in duration('P1M') }}")
}
func typed5690(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M")))), "{{ duration('P1M') not in duration('P1M') }}")
}
func texts5690(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M")))), "{{ duration('P1M') not in duration('P1M') }}")
}
func text5690(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(e.Duration(py.Str("P1M")), e.Duration(py.Str("P1M")))).Text(), "{{ duration('P1M') not in duration('P1M') }}")
}
func value5691(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), ctx["config"].Member("missing"))), "{{ 10**20 not in config.missing }}")
}
func typed5691(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), ctx["config"].Member("missing"))), "{{ 10**20 not in config.missing }}")
}
func texts5691(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Str(ctx["config"].Member("missing").Text()))), "{{ 10**20 not in config.missing }}")
}
func text5691(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Literal("100000000000000000000"), ctx["config"].Member("missing"))).Text(), "{{ 10**20 not in config.missing }}")
}
func value5692(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.True)), "{{ 10**20 not in true }}")
}
func typed5692(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.True)), "{{ 10**20 not in true }}")
}
func texts5692(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.True)), "{{ 10**20 not in true }}")
}
func text5692(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Literal("100000000000000000000"), py.True)).Text(), "{{ 10**20 not in true }}")
}
func value5693(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Int(0))), "{{ 10**20 not in 0 }}")
}
func typed5693(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Int(0))), "{{ 10**20 not in 0 }}")
}
func texts5693(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Int(0))), "{{ 10**20 not in 0 }}")
}
func text5693(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Int(0))).Text(), "{{ 10**20 not in 0 }}")
}
func value5694(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Int(1))), "{{ 10**20 not in 1 }}")
}
func typed5694(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Int(1))), "{{ 10**20 not in 1 }}")
}
func texts5694(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Int(1))), "{{ 10**20 not in 1 }}")
}
func text5694(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Int(1))).Text(), "{{ 10**20 not in 1 }}")
}
func value5695(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Float(2.5))), "{{ 10**20 not in 2.5 }}")
}
func typed5695(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Float(2.5))), "{{ 10**20 not in 2.5 }}")
}
func texts5695(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Float(2.5))), "{{ 10**20 not in 2.5 }}")
}
func text5695(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Float(2.5))).Text(), "{{ 10**20 not in 2.5 }}")
}
func value5696(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Str("%s!"))), "{{ 10**20 not in '%s!' }}")
}
func typed5696(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Str("%s!"))), "{{ 10**20 not in '%s!' }}")
}
func texts5696(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Str("%s!"))), "{{ 10**20 not in '%s!' }}")
}
func text5696(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Str("%s!"))).Text(), "{{ 10**20 not in '%s!' }}")
}
func value5697(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5697(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5697(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5697(e *py.Eval, ctx variables) string {
	return "True"
}
func value5698(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 not in today_utc() }}")
}
func typed5698(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 not in today_utc() }}")
}
func texts5698(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), e.TodayUTC())), "{{ 10**20 not in today_utc() }}")
}
func text5698(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Literal("100000000000000000000"), e.TodayUTC())).Text(), "{{ 10**20 not in today_utc() }}")
}
func value5699(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 not in duration('P1D') }}")
}
func typed5699(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 not in duration('P1D') }}")
}
func texts5699(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))), "{{ 10**20 not in duration('P1D') }}")
}
func text5699(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1D")))).Text(), "{{ 10**20 not in duration('P1D') }}")
}
func value5700(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M")))), "{{ 10**20 not in duration('P1M') }}")
}
func typed5700(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M")))), "{{ 10**20 not in duration('P1M') }}")
}
func texts5700(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M")))), "{{ 10**20 not in duration('P1M') }}")
}
func text5700(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Literal("100000000000000000000"), e.Duration(py.Str("P1M")))).Text(), "{{ 10**20 not in duration('P1M') }}")
}
func value5701(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Literal("100000000000000000000"))), "{{ 10**20 not in 10**20 }}")
}
func typed5701(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Literal("100000000000000000000"))), "{{ 10**20 not in 10**20 }}")
}
func texts5701(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Literal("100000000000000000000"))), "{{ 10**20 not in 10**20 }}")
}
func text5701(e *py.Eval, ctx variables) string {
	return e.StringText(py.Bool(!e.In(py.Literal("100000000000000000000"), py.Literal("100000000000000000000"))).Text(), "{{ 10**20 not in 10**20 }}")
}
func value5702(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.None))
}
func typed5702(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.None))
}
func texts5702(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("x").Text()), py.None))
}
func text5702(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("x"), py.None).Text())
}
func value5703(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.True))
}
func typed5703(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.True))
}
func texts5703(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("x").Text()), py.True))
}
func text5703(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("x"), py.True).Text())
}
func value5704(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.Float(2.5)))
}
func typed5704(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.Float(2.5)))
}
func texts5704(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("x").Text()), py.Float(2.5)))
}
func text5704(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("x"), py.Float(2.5)).Text())
}
func value5705(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.Str("")))
}
func typed5705(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.Str("")))
}
func texts5705(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("x").Text()), py.Str("")))
}
func text5705(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("x"), py.Str("")).Text())
}
func value5706(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.Str("a")))
}
func typed5706(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.Str("a")))
}
func texts5706(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("x").Text()), py.Str("a")))
}
func text5706(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("x"), py.Str("a")).Text())
}
func value5707(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.Str("%d")))
}
func typed5707(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.Str("%d")))
}
func texts5707(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("x").Text()), py.Str("%d")))
}
func text5707(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("x"), py.Str("%d")).Text())
}
func value5708(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed5708(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts5708(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("x").Text()), py.TupleOf(py.Int(1), py.Int(2))))
}
func text5708(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))).Text())
}
func value5709(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.Dict("a", py.Int(1))))
}
func typed5709(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("x"), py.Dict("a", py.Int(1))))
}
func texts5709(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("x").Text()), py.Dict("a", py.Int(1))))
}
func text5709(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("x"), py.Dict("a", py.Int(1))).Text())
}
func value5710(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(ctx["config"].Member("x"), func() py.Value { return e.TodayUTC() }))
}
func typed5710(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(ctx["config"].Member("x"), func() py.Value { return e.TodayUTC() }))
}
func texts5710(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(py.Str(ctx["config"].Member("x").Text()), func() py.Value { return e.TodayUTC() }))
}
func text5710(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.And(ctx["config"].Member("x"), func() py.Value { return e.TodayUTC() }).Text())
}
func value5711(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(ctx["config"].Member("x"), func() py.Value { return e.Duration(py.Str("P1D")) }))
}
func typed5711(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(ctx["config"].Member("x"), func() py.Value { return e.Duration(py.Str("P1D")) }))
}
func texts5711(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(py.Str(ctx["config"].Member("x").Text()), func() py.Value { return e.Duration(py.Str("P1D")) }))
}
func text5711(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.And(ctx["config"].Member("x"), func() py.Value { return e.Duration(py.Str("P1D")) }).Text())
}
func value5712(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), ctx["config"].Member("missing")))
}
func typed5712(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), ctx["config"].Member("missing")))
}
func texts5712(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("missing").Text()), py.Str(ctx["config"].Member("missing").Text())))
}
func text5712(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("missing"), ctx["config"].Member("missing")).Text())
}
func value5713(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.True))
}
func typed5713(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.True))
}
func texts5713(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("missing").Text()), py.True))
}
func text5713(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("missing"), py.True).Text())
}
func value5714(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.Int(0)))
}
func typed5714(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.Int(0)))
}
func texts5714(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("missing").Text()), py.Int(0)))
}
func text5714(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("missing"), py.Int(0)).Text())
}
func value5715(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.Str("")))
}
func typed5715(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.Str("")))
}
func texts5715(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("missing").Text()), py.Str("")))
}
func text5715(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("missing"), py.Str("")).Text())
}
func value5716(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.Str("a")))
}
func typed5716(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.Str("a")))
}
func texts5716(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("missing").Text()), py.Str("a")))
}
func text5716(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("missing"), py.Str("a")).Text())
}
func value5717(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.Str("%s!")))
}
func typed5717(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.Str("%s!")))
}
func texts5717(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("missing").Text()), py.Str("%s!")))
}
func text5717(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("missing"), py.Str("%s!")).Text())
}
func value5718(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.ListOf(py.Int(1))))
}
func typed5718(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.ListOf(py.Int(1))))
}
func texts5718(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("missing").Text()), py.ListOf(py.Int(1))))
}
func text5718(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("missing"), py.ListOf(py.Int(1))).Text())
}
func value5719(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(ctx["config"].Member("missing"), func() py.Value { return e.Duration(py.Str("P1D")) }))
}
func typed5719(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(ctx["config"].Member("missing"), func() py.Value { return e.Duration(py.Str("P1D")) }))
}
func texts5719(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(py.Str(ctx["config"].Member("missing").Text()), func() py.Value { return e.Duration(py.Str("P1D")) }))
}
func text5719(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.And(ctx["config"].Member("missing"), func() py.Value { return e.Duration(py.Str("P1D")) }).Text())
}
func value5720(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(ctx["config"].Member("missing"), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func typed5720(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(ctx["config"].Member("missing"), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func texts5720(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(py.Str(ctx["config"].Member("missing").Text()), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func text5720(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.And(ctx["config"].Member("missing"), func() py.Value { return e.Duration(py.Str("P1M")) }).Text())
}
func value5721(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.Literal("100000000000000000000")))
}
func typed5721(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(ctx["config"].Member("missing"), py.Literal("100000000000000000000")))
}
func texts5721(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(py.Str(ctx["config"].Member("missing").Text()), py.Literal("100000000000000000000")))
}
func text5721(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(ctx["config"].Member("missing"), py.Literal("100000000000000000000")).Text())
}
func value5722(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5722(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5722(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5722(e *py.Eval, ctx variables) string {
	return "None"
}
func value5723(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5723(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5723(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5723(e *py.Eval, ctx variables) string {
	return "None"
}
func value5724(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5724(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5724(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5724(e *py.Eval, ctx variables) string {
	return "None"
}
func value5725(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5725(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5725(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5725(e *py.Eval, ctx variables) string {
	return "None"
}
func value5726(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5726(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5726(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5726(e *py.Eval, ctx variables) string {
	return "None"
}
func value5727(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5727(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5727(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5727(e *py.Eval, ctx variables) string {
	return "None"
}
func value5728(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5728(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5728(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5728(e *py.Eval, ctx variables) string {
	return "None"
}
func value5729(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5729(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5729(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5729(e *py.Eval, ctx variables) string {
	return "None"
}
func value5730(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5730(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5730(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5730(e *py.Eval, ctx variables) string {
	return "None"
}
func value5731(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5731(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5731(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5731(e *py.Eval, ctx variables) string {
	return "None"
}
func value5732(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5732(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5732(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5732(e *py.Eval, ctx variables) string {
	return "None"
}
func value5733(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5733(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5733(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5733(e *py.Eval, ctx variables) string {
	return "True"
}
func value5734(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5734(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5734(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5734(e *py.Eval, ctx variables) string {
	return "0"
}
func value5735(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5735(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5735(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5735(e *py.Eval, ctx variables) string {
	return "1"
}
func value5736(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5736(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5736(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5736(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5737(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5737(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5737(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5737(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5738(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5738(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5738(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5738(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5739(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed5739(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts5739(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text5739(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value5740(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func typed5740(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func texts5740(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func text5740(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text())
}
func value5741(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1D")))
}
func typed5741(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1D")))
}
func texts5741(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1D")))
}
func text5741(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text())
}
func value5742(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5742(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5742(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5742(e *py.Eval, ctx variables) string {
	return "0"
}
func value5743(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5743(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5743(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5743(e *py.Eval, ctx variables) string {
	return "0"
}
func value5744(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5744(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5744(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5744(e *py.Eval, ctx variables) string {
	return "0"
}
func value5745(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5745(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5745(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5745(e *py.Eval, ctx variables) string {
	return "0"
}
func value5746(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5746(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5746(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5746(e *py.Eval, ctx variables) string {
	return "0"
}
func value5747(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5747(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5747(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5747(e *py.Eval, ctx variables) string {
	return "0"
}
func value5748(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5748(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5748(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5748(e *py.Eval, ctx variables) string {
	return "0"
}
func value5749(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5749(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5749(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5749(e *py.Eval, ctx variables) string {
	return "0"
}
func value5750(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5750(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5750(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5750(e *py.Eval, ctx variables) string {
	return "0"
}
func value5751(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5751(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5751(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5751(e *py.Eval, ctx variables) string {
	return "0"
}
func value5752(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func typed5752(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func texts5752(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text5752(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text())
}
func value5753(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5753(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5753(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5753(e *py.Eval, ctx variables) string {
	return "None"
}
func value5754(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5754(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5754(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5754(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5755(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed5755(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts5755(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text5755(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value5756(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed5756(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts5756(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text5756(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value5757(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func typed5757(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func texts5757(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func text5757(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text())
}
func value5758(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func typed5758(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func texts5758(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text5758(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text())
}
func value5759(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5759(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5759(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5759(e *py.Eval, ctx variables) string {
	return "0"
}
func value5760(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5760(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5760(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5760(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5761(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5761(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5761(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5761(e *py.Eval, ctx variables) string {
	return "a"
}
func value5762(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5762(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5762(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5762(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5763(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed5763(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts5763(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text5763(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value5764(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed5764(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts5764(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text5764(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value5765(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed5765(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts5765(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text5765(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value5766(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1D")))
}
func typed5766(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1D")))
}
func texts5766(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1D")))
}
func text5766(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text())
}
func value5767(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1M")))
}
func typed5767(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1M")))
}
func texts5767(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1M")))
}
func text5767(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text())
}
func value5768(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("missing"))
}
func typed5768(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("missing"))
}
func texts5768(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text())
}
func text5768(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text())
}
func value5769(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5769(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5769(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5769(e *py.Eval, ctx variables) string {
	return "None"
}
func value5770(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5770(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5770(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5770(e *py.Eval, ctx variables) string {
	return "0"
}
func value5771(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5771(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5771(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5771(e *py.Eval, ctx variables) string {
	return "1"
}
func value5772(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5772(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5772(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5772(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5773(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5773(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5773(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5773(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5774(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5774(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5774(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5774(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5775(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed5775(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts5775(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text5775(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value5776(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5776(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5776(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5776(e *py.Eval, ctx variables) string {
	return ""
}
func value5777(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5777(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5777(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5777(e *py.Eval, ctx variables) string {
	return ""
}
func value5778(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5778(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5778(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5778(e *py.Eval, ctx variables) string {
	return ""
}
func value5779(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5779(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5779(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5779(e *py.Eval, ctx variables) string {
	return ""
}
func value5780(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5780(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5780(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5780(e *py.Eval, ctx variables) string {
	return ""
}
func value5781(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5781(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5781(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5781(e *py.Eval, ctx variables) string {
	return ""
}
func value5782(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5782(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5782(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5782(e *py.Eval, ctx variables) string {
	return ""
}
func value5783(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5783(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5783(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5783(e *py.Eval, ctx variables) string {
	return ""
}
func value5784(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("missing"))
}
func typed5784(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("missing"))
}
func texts5784(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text())
}
func text5784(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text())
}
func value5785(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5785(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5785(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5785(e *py.Eval, ctx variables) string {
	return "None"
}
func value5786(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5786(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5786(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5786(e *py.Eval, ctx variables) string {
	return "1"
}
func value5787(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5787(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5787(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5787(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5788(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5788(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5788(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5788(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5789(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func typed5789(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func texts5789(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func text5789(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text())
}
func value5790(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5790(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5790(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5790(e *py.Eval, ctx variables) string {
	return "0"
}
func value5791(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5791(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5791(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5791(e *py.Eval, ctx variables) string {
	return "1"
}
func value5792(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5792(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5792(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5792(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5793(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5793(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5793(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5793(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5794(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5794(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5794(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5794(e *py.Eval, ctx variables) string {
	return ""
}
func value5795(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5795(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5795(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5795(e *py.Eval, ctx variables) string {
	return "a"
}
func value5796(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func typed5796(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func texts5796(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func text5796(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text())
}
func value5797(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1D")))
}
func typed5797(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1D")))
}
func texts5797(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1D")))
}
func text5797(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text())
}
func value5798(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("missing"))
}
func typed5798(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("missing"))
}
func texts5798(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text())
}
func text5798(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text())
}
func value5799(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5799(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5799(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5799(e *py.Eval, ctx variables) string {
	return "None"
}
func value5800(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5800(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5800(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5800(e *py.Eval, ctx variables) string {
	return "0"
}
func value5801(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5801(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5801(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5801(e *py.Eval, ctx variables) string {
	return "1"
}
func value5802(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5802(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5802(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5802(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5803(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5803(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5803(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5803(e *py.Eval, ctx variables) string {
	return ""
}
func value5804(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5804(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5804(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5804(e *py.Eval, ctx variables) string {
	return "a"
}
func value5805(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5805(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5805(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5805(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5806(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed5806(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts5806(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text5806(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value5807(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func typed5807(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func texts5807(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func text5807(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text())
}
func value5808(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1M")))
}
func typed5808(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1M")))
}
func texts5808(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1M")))
}
func text5808(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text())
}
func value5809(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func typed5809(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func texts5809(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text5809(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text())
}
func value5810(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5810(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5810(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5810(e *py.Eval, ctx variables) string {
	return "0"
}
func value5811(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5811(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5811(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5811(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5812(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5812(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5812(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5812(e *py.Eval, ctx variables) string {
	return "a"
}
func value5813(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5813(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5813(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5813(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5814(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5814(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5814(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5814(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5815(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func typed5815(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func texts5815(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text5815(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value5816(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func typed5816(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func texts5816(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text5816(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text())
}
func value5817(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("missing"))
}
func typed5817(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("missing"))
}
func texts5817(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text())
}
func text5817(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text())
}
func value5818(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5818(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5818(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5818(e *py.Eval, ctx variables) string {
	return "True"
}
func value5819(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5819(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5819(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5819(e *py.Eval, ctx variables) string {
	return "1"
}
func value5820(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5820(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5820(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5820(e *py.Eval, ctx variables) string {
	return ""
}
func value5821(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5821(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5821(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5821(e *py.Eval, ctx variables) string {
	return "a"
}
func value5822(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5822(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5822(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5822(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5823(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func typed5823(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func texts5823(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func text5823(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text())
}
func value5824(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func typed5824(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func texts5824(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text5824(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value5825(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func typed5825(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func texts5825(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text5825(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text())
}
func value5826(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("missing"))
}
func typed5826(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("missing"))
}
func texts5826(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("missing").Text())
}
func text5826(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("missing").Text())
}
func value5827(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5827(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5827(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5827(e *py.Eval, ctx variables) string {
	return "None"
}
func value5828(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5828(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5828(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5828(e *py.Eval, ctx variables) string {
	return "True"
}
func value5829(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5829(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5829(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5829(e *py.Eval, ctx variables) string {
	return "0"
}
func value5830(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5830(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5830(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5830(e *py.Eval, ctx variables) string {
	return "1"
}
func value5831(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5831(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5831(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5831(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5832(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5832(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5832(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5832(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5833(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5833(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5833(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5833(e *py.Eval, ctx variables) string {
	return ""
}
func value5834(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5834(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5834(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5834(e *py.Eval, ctx variables) string {
	return "a"
}
func value5835(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5835(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5835(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5835(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5836(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed5836(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts5836(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text5836(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value5837(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func typed5837(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func texts5837(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func text5837(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text())
}
func value5838(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func typed5838(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func texts5838(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func text5838(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text())
}
func value5839(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1M")))
}
func typed5839(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1M")))
}
func texts5839(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1M")))
}
func text5839(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text())
}
func value5840(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func typed5840(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func texts5840(e *py.Eval, ctx variables) py.Value {
	return py.Literal("100000000000000000000")
}
func text5840(e *py.Eval, ctx variables) string {
	return "100000000000000000000"
}
func value5841(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.NowUTC(), ctx["config"].Member("x")))
}
func typed5841(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.NowUTC(), ctx["config"].Member("x")))
}
func texts5841(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.NowUTC(), py.Str(ctx["config"].Member("x").Text())))
}
func text5841(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.NowUTC(), ctx["config"].Member("x")).Text())
}
func value5842(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.NowUTC(), py.Str("%d")))
}
func typed5842(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.NowUTC(), py.Str("%d")))
}
func texts5842(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.NowUTC(), py.Str("%d")))
}
func text5842(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.NowUTC(), py.Str("%d")).Text())
}
func value5843(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed5843(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts5843(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func text5843(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.NowUTC(), py.TupleOf(py.Int(1), py.Int(2))).Text())
}
func value5844(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.NowUTC(), py.Dict("a", py.Int(1))))
}
func typed5844(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.NowUTC(), py.Dict("a", py.Int(1))))
}
func texts5844(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.NowUTC(), py.Dict("a", py.Int(1))))
}
func text5844(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.NowUTC(), py.Dict("a", py.Int(1))).Text())
}
func value5845(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.NowUTC(), func() py.Value { return e.NowUTC() }))
}
func typed5845(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.NowUTC(), func() py.Value { return e.NowUTC() }))
}
func texts5845(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.NowUTC(), func() py.Value { return e.NowUTC() }))
}
func text5845(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.And(e.NowUTC(), func() py.Value { return e.NowUTC() }).Text())
}
func value5846(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.NowUTC(), func() py.Value { return e.TodayUTC() }))
}
func typed5846(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.NowUTC(), func() py.Value { return e.TodayUTC() }))
}
func texts5846(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.NowUTC(), func() py.Value { return e.TodayUTC() }))
}
func text5846(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.And(e.NowUTC(), func() py.Value { return e.TodayUTC() }).Text())
}
func value5847(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.NowUTC(), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func typed5847(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.NowUTC(), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func texts5847(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.NowUTC(), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func text5847(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.And(e.NowUTC(), func() py.Value { return e.Duration(py.Str("P1M")) }).Text())
}
func value5848(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), ctx["config"].Member("x")))
}
func typed5848(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), ctx["config"].Member("x")))
}
func texts5848(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Str(ctx["config"].Member("x").Text())))
}
func text5848(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.TodayUTC(), ctx["config"].Member("x")).Text())
}
func value5849(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.None))
}
func typed5849(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.None))
}
func texts5849(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.None))
}
func text5849(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.TodayUTC(), py.None).Text())
}
func value5850(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Int(1)))
}
func typed5850(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Int(1)))
}
func texts5850(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Int(1)))
}
func text5850(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.TodayUTC(), py.Int(1)).Text())
}
func value5851(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Float(2.5)))
}
func typed5851(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Float(2.5)))
}
func texts5851(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Float(2.5)))
}
func text5851(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.TodayUTC(), py.Float(2.5)).Text())
}
func value5852(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Str("")))
}
func typed5852(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Str("")))
}
func texts5852(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Str("")))
}
func text5852(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.TodayUTC(), py.Str("")).Text())
}
func value5853(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Str("a")))
}
func typed5853(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Str("a")))
}
func texts5853(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Str("a")))
}
func text5853(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.TodayUTC(), py.Str("a")).Text())
}
func value5854(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Str("%s!")))
}
func typed5854(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Str("%s!")))
}
func texts5854(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Str("%s!")))
}
func text5854(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.TodayUTC(), py.Str("%s!")).Text())
}
func value5855(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func typed5855(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func texts5855(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.ListOf(py.Int(1))))
}
func text5855(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.TodayUTC(), py.ListOf(py.Int(1))).Text())
}
func value5856(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed5856(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts5856(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))))
}
func text5856(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.TodayUTC(), py.TupleOf(py.Int(1), py.Int(2))).Text())
}
func value5857(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.TodayUTC(), func() py.Value { return e.Duration(py.Str("P1D")) }))
}
func typed5857(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.TodayUTC(), func() py.Value { return e.Duration(py.Str("P1D")) }))
}
func texts5857(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.TodayUTC(), func() py.Value { return e.Duration(py.Str("P1D")) }))
}
func text5857(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.And(e.TodayUTC(), func() py.Value { return e.Duration(py.Str("P1D")) }).Text())
}
func value5858(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func typed5858(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func texts5858(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.TodayUTC(), py.Literal("100000000000000000000")))
}
func text5858(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.TodayUTC(), py.Literal("100000000000000000000")).Text())
}
func value5859(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), ctx["config"].Member("x")))
}
func typed5859(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), ctx["config"].Member("x")))
}
func texts5859(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Str(ctx["config"].Member("x").Text())))
}
func text5859(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1D")), ctx["config"].Member("x")).Text())
}
func value5860(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), ctx["config"].Member("missing")))
}
func typed5860(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), ctx["config"].Member("missing")))
}
func texts5860(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Str(ctx["config"].Member("missing").Text())))
}
func text5860(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1D")), ctx["config"].Member("missing")).Text())
}
func value5861(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.None))
}
func typed5861(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.None))
}
func texts5861(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.None))
}
func text5861(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1D")), py.None).Text())
}
func value5862(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.True))
}
func typed5862(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.True))
}
func texts5862(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.True))
}
func text5862(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1D")), py.True).Text())
}
func value5863(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Int(0)))
}
func typed5863(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Int(0)))
}
func texts5863(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Int(0)))
}
func text5863(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1D")), py.Int(0)).Text())
}
func value5864(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Int(-3)))
}
func typed5864(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Int(-3)))
}
func texts5864(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Int(-3)))
}
func text5864(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1D")), py.Int(-3)).Text())
}
func value5865(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Str("")))
}
func typed5865(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Str("")))
}
func texts5865(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Str("")))
}
func text5865(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1D")), py.Str("")).Text())
}
func value5866(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Str("a")))
}
func typed5866(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Str("a")))
}
func texts5866(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Str("a")))
}
func text5866(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1D")), py.Str("a")).Text())
}
func value5867(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Str("%s!")))
}
func typed5867(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Str("%s!")))
}
func texts5867(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Str("%s!")))
}
func text5867(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1D")), py.Str("%s!")).Text())
}
func value5868(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func typed5868(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func texts5868(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))))
}
func text5868(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1D")), py.ListOf(py.Int(1))).Text())
}
func value5869(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.Duration(py.Str("P1D")), func() py.Value { return e.TodayUTC() }))
}
func typed5869(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.Duration(py.Str("P1D")), func() py.Value { return e.TodayUTC() }))
}
func texts5869(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.Duration(py.Str("P1D")), func() py.Value { return e.TodayUTC() }))
}
func text5869(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.And(e.Duration(py.Str("P1D")), func() py.Value { return e.TodayUTC() }).Text())
}
func value5870(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func typed5870(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func texts5870(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")))
}
func text5870(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1D")), py.Literal("100000000000000000000")).Text())
}
func value5871(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.True))
}
func typed5871(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.True))
}
func texts5871(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.True))
}
func text5871(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1M")), py.True).Text())
}
func value5872(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.Int(1)))
}
func typed5872(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.Int(1)))
}
func texts5872(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.Int(1)))
}
func text5872(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1M")), py.Int(1)).Text())
}
func value5873(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.Int(-3)))
}
func typed5873(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.Int(-3)))
}
func texts5873(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.Int(-3)))
}
func text5873(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1M")), py.Int(-3)).Text())
}
func value5874(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.Str("")))
}
func typed5874(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.Str("")))
}
func texts5874(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.Str("")))
}
func text5874(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1M")), py.Str("")).Text())
}
func value5875(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.Str("a")))
}
func typed5875(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.Str("a")))
}
func texts5875(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.And(e.Duration(py.Str("P1M")), py.Str("a")))
}
func text5875(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.And(e.Duration(py.Str("P1M")), py.Str("a")).Text())
}
func value5876(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.Duration(py.Str("P1M")), func() py.Value { return e.NowUTC() }))
}
func typed5876(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.Duration(py.Str("P1M")), func() py.Value { return e.NowUTC() }))
}
func texts5876(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.Duration(py.Str("P1M")), func() py.Value { return e.NowUTC() }))
}
func text5876(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.And(e.Duration(py.Str("P1M")), func() py.Value { return e.NowUTC() }).Text())
}
func value5877(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.Duration(py.Str("P1M")), func() py.Value { return e.TodayUTC() }))
}
func typed5877(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.Duration(py.Str("P1M")), func() py.Value { return e.TodayUTC() }))
}
func texts5877(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.Duration(py.Str("P1M")), func() py.Value { return e.TodayUTC() }))
}
func text5877(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.And(e.Duration(py.Str("P1M")), func() py.Value { return e.TodayUTC() }).Text())
}
func value5878(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.Duration(py.Str("P1M")), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func typed5878(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.Duration(py.Str("P1M")), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func texts5878(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.And(e.Duration(py.Str("P1M")), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func text5878(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.And(e.Duration(py.Str("P1M")), func() py.Value { return e.Duration(py.Str("P1M")) }).Text())
}
func value5879(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5879(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5879(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5879(e *py.Eval, ctx variables) string {
	return "0"
}
func value5880(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5880(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5880(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5880(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5881(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed5881(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts5881(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text5881(e *py.Eval, ctx variables) string {
	return ""
}
func value5882(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed5882(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts5882(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text5882(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value5883(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed5883(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts5883(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text5883(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value5884(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), ctx["config"].Member("x")))
}
func typed5884(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), ctx["config"].Member("x")))
}
func texts5884(e *py.Eval, ctx variables) py.Value {
	return py.Literal(cmp.Or(ctx["config"].Member("x").Text(), ctx["config"].Member("x").Text()))
}
func text5884(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("x"), ctx["config"].Member("x")).Text())
}
func value5885(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.None))
}
func typed5885(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.None))
}
func texts5885(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("x").Text()), py.None))
}
func text5885(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("x"), py.None).Text())
}
func value5886(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Int(0)))
}
func typed5886(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Int(0)))
}
func texts5886(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Int(0)))
}
func text5886(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("x"), py.Int(0)).Text())
}
func value5887(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Float(2.5)))
}
func typed5887(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.Float(2.5)))
}
func texts5887(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Float(2.5)))
}
func text5887(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("x"), py.Float(2.5)).Text())
}
func value5888(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed5888(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts5888(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("x").Text()), py.TupleOf(py.Int(1), py.Int(2))))
}
func text5888(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("x"), py.TupleOf(py.Int(1), py.Int(2))).Text())
}
func value5889(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("x"), func() py.Value { return e.NowUTC() }))
}
func typed5889(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("x"), func() py.Value { return e.NowUTC() }))
}
func texts5889(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("x").Text()), func() py.Value { return e.NowUTC() }))
}
func text5889(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("x"), func() py.Value { return e.NowUTC() }).Text())
}
func value5890(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("x"), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func typed5890(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("x"), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func texts5890(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("x").Text()), func() py.Value { return e.Duration(py.Str("P1M")) }))
}
func text5890(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("x"), func() py.Value { return e.Duration(py.Str("P1M")) }).Text())
}
func value5891(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), ctx["config"].Member("missing")))
}
func typed5891(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), ctx["config"].Member("missing")))
}
func texts5891(e *py.Eval, ctx variables) py.Value {
	return py.Literal(cmp.Or(ctx["config"].Member("missing").Text(), ctx["config"].Member("missing").Text()))
}
func text5891(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("missing"), ctx["config"].Member("missing")).Text())
}
func value5892(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.None))
}
func typed5892(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.None))
}
func texts5892(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("missing").Text()), py.None))
}
func text5892(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("missing"), py.None).Text())
}
func value5893(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.True))
}
func typed5893(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.True))
}
func texts5893(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("missing").Text()), py.True))
}
func text5893(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("missing"), py.True).Text())
}
func value5894(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.Int(1)))
}
func typed5894(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.Int(1)))
}
func texts5894(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("missing").Text()), py.Int(1)))
}
func text5894(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("missing"), py.Int(1)).Text())
}
func value5895(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.Int(-3)))
}
func typed5895(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.Int(-3)))
}
func texts5895(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("missing").Text()), py.Int(-3)))
}
func text5895(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("missing"), py.Int(-3)).Text())
}
func value5896(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.Float(2.5)))
}
func typed5896(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.Float(2.5)))
}
func texts5896(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("missing").Text()), py.Float(2.5)))
}
func text5896(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("missing"), py.Float(2.5)).Text())
}
func value5897(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.Str("a")))
}
func typed5897(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.Str("a")))
}
func texts5897(e *py.Eval, ctx variables) py.Value {
	return py.Literal(cmp.Or(ctx["config"].Member("missing").Text(), "a"))
}
func text5897(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("missing"), py.Str("a")).Text())
}
func value5898(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.Str("%s!")))
}
func typed5898(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.Str("%s!")))
}
func texts5898(e *py.Eval, ctx variables) py.Value {
	return py.Literal(cmp.Or(ctx["config"].Member("missing").Text(), "%s!"))
}
func text5898(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("missing"), py.Str("%s!")).Text())
}
func value5899(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.ListOf(py.Int(1))))
}
func typed5899(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.ListOf(py.Int(1))))
}
func texts5899(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("missing").Text()), py.ListOf(py.Int(1))))
}
func text5899(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("missing"), py.ListOf(py.Int(1))).Text())
}
func value5900(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))))
}
func typed5900(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))))
}
func texts5900(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("missing").Text()), py.TupleOf(py.Int(1), py.Int(2))))
}
func text5900(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("missing"), py.TupleOf(py.Int(1), py.Int(2))).Text())
}
func value5901(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("missing"), func() py.Value { return e.NowUTC() }))
}
func typed5901(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(ctx["config"].Member("missing"), func() py.Value { return e.NowUTC() }))
}
func texts5901(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Or(py.Str(ctx["config"].Member("missing").Text()), func() py.Value { return e.NowUTC() }))
}
func text5901(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Or(ctx["config"].Member("missing"), func() py.Value { return e.NowUTC() }).Text())
}
func value5902(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.Literal("100000000000000000000")))
}
func typed5902(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(ctx["config"].Member("missing"), py.Literal("100000000000000000000")))
}
func texts5902(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Or(py.Str(ctx["config"].Member("missing").Text()), py.Literal("100000000000000000000")))
}
func text5902(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Or(ctx["config"].Member("missing"), py.Literal("100000000000000000000")).Text())
}
func value5903(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func typed5903(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func texts5903(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text5903(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text())
}
func value5904(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5904(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5904(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5904(e *py.Eval, ctx variables) string {
	return "True"
}
func value5905(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5905(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5905(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5905(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5906(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed5906(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts5906(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text5906(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value5907(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed5907(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts5907(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text5907(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value5908(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func typed5908(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func texts5908(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.NowUTC())
}
func text5908(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.NowUTC().Text())
}
func value5909(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1D")))
}
func typed5909(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1D")))
}
func texts5909(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1D")))
}
func text5909(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1D")).Text())
}
func value5910(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1M")))
}
func typed5910(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1M")))
}
func texts5910(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Duration(py.Str("P1M")))
}
func text5910(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Duration(py.Str("P1M")).Text())
}
func value5911(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5911(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5911(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5911(e *py.Eval, ctx variables) string {
	return "True"
}
func value5912(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5912(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5912(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5912(e *py.Eval, ctx variables) string {
	return "True"
}
func value5913(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5913(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5913(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5913(e *py.Eval, ctx variables) string {
	return "True"
}
func value5914(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5914(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5914(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5914(e *py.Eval, ctx variables) string {
	return "True"
}
func value5915(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5915(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5915(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5915(e *py.Eval, ctx variables) string {
	return "True"
}
func value5916(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5916(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5916(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5916(e *py.Eval, ctx variables) string {
	return "True"
}
func value5917(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5917(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5917(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5917(e *py.Eval, ctx variables) string {
	return "True"
}
func value5918(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed5918(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts5918(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text5918(e *py.Eval, ctx variables) string {
	return "True"
}
func value5919(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func typed5919(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("x"))
}
func texts5919(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("x").Text())
}
func text5919(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("x").Text())
}
func value5920(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5920(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5920(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5920(e *py.Eval, ctx variables) string {
	return "0"
}
func value5921(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5921(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5921(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5921(e *py.Eval, ctx variables) string {
	return "1"
}
func value5922(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5922(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5922(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5922(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5923(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func typed5923(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func texts5923(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.TodayUTC())
}
func text5923(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.TodayUTC().Text())
}
func value5924(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5924(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5924(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5924(e *py.Eval, ctx variables) string {
	return "1"
}
func value5925(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5925(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5925(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5925(e *py.Eval, ctx variables) string {
	return "1"
}
func value5926(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5926(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5926(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5926(e *py.Eval, ctx variables) string {
	return "1"
}
func value5927(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5927(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5927(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5927(e *py.Eval, ctx variables) string {
	return "1"
}
func value5928(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5928(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5928(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5928(e *py.Eval, ctx variables) string {
	return "1"
}
func value5929(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5929(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5929(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5929(e *py.Eval, ctx variables) string {
	return "1"
}
func value5930(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5930(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5930(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5930(e *py.Eval, ctx variables) string {
	return "1"
}
func value5931(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5931(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5931(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5931(e *py.Eval, ctx variables) string {
	return "1"
}
func value5932(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5932(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5932(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5932(e *py.Eval, ctx variables) string {
	return "1"
}
func value5933(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5933(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5933(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5933(e *py.Eval, ctx variables) string {
	return "1"
}
func value5934(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5934(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5934(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5934(e *py.Eval, ctx variables) string {
	return "1"
}
func value5935(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed5935(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts5935(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text5935(e *py.Eval, ctx variables) string {
	return "1"
}
func value5936(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5936(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5936(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5936(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5937(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5937(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5937(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5937(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5938(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5938(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5938(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5938(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5939(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5939(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5939(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5939(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5940(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5940(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5940(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5940(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5941(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5941(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5941(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5941(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5942(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5942(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5942(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5942(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5943(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5943(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5943(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5943(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5944(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5944(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5944(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5944(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5945(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5945(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5945(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5945(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5946(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5946(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5946(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5946(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5947(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5947(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5947(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5947(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5948(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5948(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5948(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5948(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5949(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5949(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5949(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5949(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5950(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5950(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5950(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5950(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5951(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5951(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5951(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5951(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5952(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5952(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5952(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5952(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5953(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5953(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5953(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5953(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5954(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5954(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5954(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5954(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5955(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func typed5955(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func texts5955(e *py.Eval, ctx variables) py.Value {
	return py.Float(2.5)
}
func text5955(e *py.Eval, ctx variables) string {
	return "2.5"
}
func value5956(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed5956(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts5956(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text5956(e *py.Eval, ctx variables) string {
	return "None"
}
func value5957(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed5957(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts5957(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text5957(e *py.Eval, ctx variables) string {
	return "0"
}
func value5958(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func typed5958(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func texts5958(e *py.Eval, ctx variables) py.Value {
	return py.Int(-3)
}
func text5958(e *py.Eval, ctx variables) string {
	return "-3"
}
func value5959(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5959(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5959(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5959(e *py.Eval, ctx variables) string {
	return "a"
}
func value5960(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func typed5960(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func texts5960(e *py.Eval, ctx variables) py.Value {
	return py.Dict("a", py.Int(1))
}
func text5960(e *py.Eval, ctx variables) string {
	return "{'a': 1}"
}
func value5961(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5961(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5961(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5961(e *py.Eval, ctx variables) string {
	return "a"
}
func value5962(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5962(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5962(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5962(e *py.Eval, ctx variables) string {
	return "a"
}
func value5963(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5963(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5963(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5963(e *py.Eval, ctx variables) string {
	return "a"
}
func value5964(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5964(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5964(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5964(e *py.Eval, ctx variables) string {
	return "a"
}
func value5965(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5965(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5965(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5965(e *py.Eval, ctx variables) string {
	return "a"
}
func value5966(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5966(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5966(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5966(e *py.Eval, ctx variables) string {
	return "a"
}
func value5967(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5967(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5967(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5967(e *py.Eval, ctx variables) string {
	return "a"
}
func value5968(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5968(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5968(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5968(e *py.Eval, ctx variables) string {
	return "a"
}
func value5969(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5969(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5969(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5969(e *py.Eval, ctx variables) string {
	return "a"
}
func value5970(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed5970(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts5970(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text5970(e *py.Eval, ctx variables) string {
	return "a"
}
func value5971(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5971(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5971(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5971(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5972(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5972(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5972(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5972(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5973(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5973(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5973(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5973(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5974(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5974(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5974(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5974(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5975(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5975(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5975(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5975(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5976(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5976(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5976(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5976(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5977(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5977(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5977(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5977(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5978(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5978(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5978(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5978(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5979(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5979(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5979(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5979(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5980(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5980(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5980(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5980(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5981(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func typed5981(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func texts5981(e *py.Eval, ctx variables) py.Value {
	return py.Str("%s!")
}
func text5981(e *py.Eval, ctx variables) string {
	return "%s!"
}
func value5982(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5982(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5982(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5982(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5983(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5983(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5983(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5983(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5984(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5984(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5984(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5984(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5985(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5985(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5985(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5985(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5986(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5986(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5986(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5986(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5987(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5987(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5987(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5987(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5988(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5988(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5988(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5988(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5989(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5989(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5989(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5989(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5990(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5990(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5990(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5990(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5991(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func typed5991(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func texts5991(e *py.Eval, ctx variables) py.Value {
	return py.Str("%d")
}
func text5991(e *py.Eval, ctx variables) string {
	return "%d"
}
func value5992(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed5992(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts5992(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text5992(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value5993(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed5993(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts5993(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text5993(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value5994(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed5994(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts5994(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text5994(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value5995(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed5995(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts5995(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text5995(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value5996(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed5996(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts5996(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text5996(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value5997(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed5997(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts5997(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text5997(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value5998(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed5998(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts5998(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text5998(e *py.Eval, ctx variables) string {
	return "[1]"
}
func value5999(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func typed5999(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func texts5999(e *py.Eval, ctx variables) py.Value {
	return py.ListOf(py.Int(1))
}
func text5999(e *py.Eval, ctx variables) string {
	return "[1]"
}
