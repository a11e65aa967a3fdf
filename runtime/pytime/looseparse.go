package pytime

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"
)

// looseParser reads tokens by dateutil's rules.
type looseParser struct {
	tokens []string
	now    time.Time

	date    looseDate
	hour    int // -1: not said yet, as below
	minute  int
	second  int
	micro   int
	weekday int
	zone    string
	offset  int
	zoned   bool // offset is known
}

// token gives a token; the end of the text is an error for those who need one.
func (p *looseParser) token(i int) string {
	if i < 0 || i >= len(p.tokens) {
		return ""
	}
	return p.tokens[i]
}

func (p *looseParser) parse() (time.Time, error) {
	p.date = looseDate{year: -1, month: -1, day: -1}
	p.hour, p.minute, p.second, p.micro, p.weekday = -1, -1, -1, -1, -1
	for i := 0; i < len(p.tokens); i++ {
		next, err := p.step(i)
		if err != nil {
			return time.Time{}, err
		}
		i = next
	}
	return p.build()
}

// step reads what starts at token i and gives the last token that it used.
func (p *looseParser) step(i int) (int, error) {
	word := p.tokens[i]
	switch {
	case isNumber(word):
		return p.number(i)
	case looseName(word, 'a') >= 0:
		p.weekday = looseName(word, 'a')
		return i, nil
	case looseName(word, 'b') >= 0:
		return p.monthName(i)
	case looseHalf(word) >= 0:
		if p.hour < 0 || p.hour > 12 {
			return i, errLoose
		}
		p.hour = inHalf(p.hour, looseHalf(word))
		return i, nil
	case p.mayBeZone(word) && !p.zoned:
		p.zone = word
		if word == "z" {
			p.offset, p.zoned = 0, true
		}
		if next := p.token(i + 1); next == "+" || next == "-" {
			// GMT+3 says how far Greenwich is ahead.
			p.tokens[i+1] = map[string]string{"+": "-", "-": "+"}[next]
			p.zoned = false
			if utcName(word) {
				p.zone = ""
			}
		}
		return i, nil
	case p.hour >= 0 && (word == "+" || word == "-"):
		return p.zoneOffset(i)
	case !looseJump(word):
		return i, errLoose
	}
	return i, nil
}

func isNumber(word string) bool {
	_, ok := ParseFloat(word)
	return ok
}

// looseName finds a weekday (a) or month (b) by its short or long name.
func looseName(word string, code byte) int {
	low := strings.ToLower(word)
	if code == 'b' && low == "sept" {
		return 8
	}
	if i := slices.Index(names(code), low); i >= 0 {
		return i
	}
	return slices.Index(names(code-'a'+'A'), low)
}

// looseHalf gives 0 for am, 1 for pm, else -1.
func looseHalf(word string) int {
	switch strings.ToLower(word) {
	case "am", "a":
		return 0
	case "pm", "p":
		return 1
	}
	return -1
}

func inHalf(hour, half int) int {
	switch {
	case hour < 12 && half == 1:
		return hour + 12
	case hour == 12 && half == 0:
		return 0
	}
	return hour
}

// looseUnit gives 0 to 2 for the words of hours, minutes and seconds, else -1.
func looseUnit(word string) int {
	switch strings.ToLower(word) {
	case "h", "hour", "hours":
		return 0
	case "m", "minute", "minutes":
		return 1
	case "s", "second", "seconds":
		return 2
	}
	return -1
}

// looseJump reports the words that mean nothing.
func looseJump(word string) bool {
	switch strings.ToLower(word) {
	case " ", ".", ",", ";", "-", "/", "'", "at", "on", "and", "ad", "m", "t", "of", "st", "nd", "rd", "th":
		return true
	}
	return false
}

func utcName(word string) bool {
	switch strings.ToLower(word) {
	case "utc", "gmt", "z":
		return true
	}
	return false
}

func (p *looseParser) mayBeZone(word string) bool {
	if p.hour < 0 || p.zone != "" || len(word) > 5 {
		return false
	}
	return word == "z" || strings.Trim(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// monthName reads a month by name, with what is tied to it: Jan-2-2024, Jan of
// 2024.
func (p *looseParser) monthName(i int) (int, error) {
	if err := p.date.note(looseName(p.tokens[i], 'b')+1, 'M'); err != nil {
		return i, err
	}
	switch sep := p.token(i + 1); {
	case sep == "-" || sep == "/":
		if err := p.date.add(p.token(i+2), 0); err != nil {
			return i, err
		}
		if p.token(i+3) == sep {
			return i + 4, p.date.add(p.token(i+4), 0)
		}
		return i + 2, nil
	case sep == " " && strings.EqualFold(p.token(i+2), "of") && p.token(i+3) == " " && i+4 < len(p.tokens):
		if year := p.token(i + 4); digitsOnly(year) {
			n, err := strconv.Atoi(year)
			if err != nil {
				return i, errLoose
			}
			return i + 4, p.date.add(strconv.Itoa(p.fullYear(n, false)), 'Y')
		}
		return i + 4, nil
	}
	return i, nil
}

// fullYear puts two digits into the century around now.
func (p *looseParser) fullYear(year int, century bool) int {
	if year >= 100 || century {
		return year
	}
	this := p.now.Year()
	year += this / 100 * 100
	switch {
	case year >= this+50:
		return year - 100
	case year < this-50:
		return year + 100
	}
	return year
}

// zoneOffset reads +0200, +02:00 and +02, and a name in parentheses behind.
func (p *looseParser) zoneOffset(i int) (int, error) {
	digits := p.token(i + 1)
	hours, minutes, end := digits, "0", i+1
	switch {
	case len(digits) == 4:
		hours, minutes = digits[:2], digits[2:]
	case p.token(i+2) == ":":
		minutes, end = p.token(i+3), i+3
	case len(digits) > 2:
		return i, errLoose
	}
	h, err := strconv.Atoi(hours)
	if err != nil {
		return i, errLoose
	}
	m, err := strconv.Atoi(minutes)
	if err != nil {
		return i, errLoose
	}
	p.offset, p.zoned = h*3600+m*60, true
	if p.tokens[i] == "-" {
		p.offset = -p.offset
	}
	if name := p.token(end + 3); looseJump(p.token(end+1)) && p.token(end+2) == "(" && p.token(end+4) == ")" && len(name) >= 3 && p.mayBeZone(name) {
		p.zone = name
		end += 4
	}
	return end, nil
}

// number reads a token that is a number, by what stands beside it.
func (p *looseParser) number(i int) (int, error) {
	text := p.tokens[i]
	value, ok := new(big.Rat).SetString(text)
	if !ok {
		return i, errLoose
	}
	next := p.token(i + 1)
	point := strings.IndexByte(text, '.')
	last := i+1 >= len(p.tokens)
	switch {
	case len(p.date.parts) == 3 && (len(text) == 2 || len(text) == 4) && p.hour < 0 && (last || next != ":" && looseUnit(next) < 0):
		return i, p.clock(text, "")
	case len(text) == 6 || len(text) > 6 && point == 6:
		if len(p.date.parts) == 0 && point < 0 {
			return i, p.dateDigits(text[:2], text[2:4], text[4:])
		}
		return i, p.clock(text[:4], text[4:])
	case len(text) == 8 || len(text) == 12 || len(text) == 14:
		if err := p.date.add(text[:4], 'Y'); err != nil {
			return i, err
		}
		if err := p.dateDigits(text[4:6], text[6:8]); err != nil || len(text) == 8 {
			return i, err
		}
		return i, p.clock(text[8:12], text[12:])
	}
	if at := p.unitAt(i); at >= 0 {
		return p.withUnit(i, at, text, value)
	}
	switch {
	case next == ":" && i+2 < len(p.tokens):
		return p.colons(i, value)
	case next == "-" || next == "/" || next == ".":
		return p.separated(i)
	case last || looseJump(next):
		if half := looseHalf(p.token(i + 2)); half >= 0 {
			p.hour = inHalf(whole(value), half)
			return i + 2, nil
		}
		return i + 1, p.noteValue(value)
	case looseHalf(next) >= 0 && whole(value) < 24:
		p.hour = inHalf(whole(value), looseHalf(next))
		return i + 1, nil
	case p.date.mayBeDay(whole(value)) && value.IsInt():
		return i, p.noteValue(value)
	}
	return i, errLoose
}

func (p *looseParser) noteValue(v *big.Rat) error {
	n := whole(v)
	if v.Cmp(big.NewRat(100, 1)) > 0 {
		p.date.century = true
		return p.date.note(n, 'Y')
	}
	return p.date.note(n, 0)
}

func (p *looseParser) dateDigits(parts ...string) error {
	for _, part := range parts {
		if err := p.date.add(part, 0); err != nil {
			return err
		}
	}
	return nil
}

// whole cuts a number.
func whole(v *big.Rat) int {
	n := new(big.Int).Quo(v.Num(), v.Denom())
	if !n.IsInt64() || n.Int64() > 1<<31 {
		return 1 << 31
	}
	return int(n.Int64())
}

// sixtieths gives the fraction of a number in sixtieths, and whether there is
// any.
func sixtieths(v *big.Rat) (int, bool) {
	rest := new(big.Rat).Sub(v, big.NewRat(int64(whole(v)), 1))
	return whole(rest.Mul(rest, big.NewRat(60, 1))), rest.Sign() != 0
}

// clock reads HH or HHMM, and seconds with a fraction.
func (p *looseParser) clock(hm, seconds string) error {
	var err error
	if p.hour, err = strconv.Atoi(hm[:2]); err != nil {
		return errLoose
	}
	if len(hm) == 4 {
		if p.minute, err = strconv.Atoi(hm[2:]); err != nil {
			return errLoose
		}
	}
	if seconds == "" {
		return nil
	}
	return p.seconds(seconds)
}

// seconds reads a number of seconds with a fraction of up to six digits.
func (p *looseParser) seconds(text string) error {
	s, fraction, _ := strings.Cut(text, ".")
	n, err := strconv.Atoi(s)
	if err != nil {
		return errLoose
	}
	p.second, p.micro = n, micros(fraction[:min(len(fraction), 6)])
	return nil
}

// unitAt finds the word h, m or s that a number belongs to: behind it, or
// before it.
func (p *looseParser) unitAt(i int) int {
	switch {
	case looseUnit(p.token(i+1)) >= 0:
		return i + 1
	case p.token(i+1) == " " && looseUnit(p.token(i+2)) >= 0:
		return i + 2
	case looseUnit(p.token(i-1)) >= 0:
		return i - 1
	case i > 1 && i == len(p.tokens)-1 && p.token(i-1) == " " && looseUnit(p.token(i-2)) >= 0:
		return i - 2
	}
	return -1
}

func (p *looseParser) withUnit(i, at int, text string, v *big.Rat) (int, error) {
	unit, end := looseUnit(p.tokens[at]), at
	if at < i { // the unit of the number before: this one counts the next
		unit, end = unit+1, i
	}
	switch unit {
	case 0:
		p.hour = whole(v)
		if m, ok := sixtieths(v); ok {
			p.minute = m
		}
	case 1:
		p.minuteOf(v)
	case 2:
		return end, p.seconds(text)
	}
	return end, nil
}

func (p *looseParser) minuteOf(v *big.Rat) {
	p.minute, p.second = whole(v), -1
	if s, ok := sixtieths(v); ok {
		p.second = s
	}
}

// colons reads HH:MM and HH:MM:SS.
func (p *looseParser) colons(i int, v *big.Rat) (int, error) {
	p.hour = whole(v)
	m, ok := new(big.Rat).SetString(p.token(i + 2))
	if !ok || !isNumber(p.token(i+2)) {
		return i, errLoose
	}
	p.minuteOf(m)
	if p.token(i+3) == ":" && i+4 < len(p.tokens) {
		return i + 4, p.seconds(p.token(i + 4))
	}
	return i + 2, nil
}

// separated reads 2024-01-02, 1/2/2024, 2.Jan.2024 and parts of them.
func (p *looseParser) separated(i int) (int, error) {
	sep := p.token(i + 1)
	if err := p.date.add(p.tokens[i], 0); err != nil {
		return i, err
	}
	if i+2 >= len(p.tokens) || looseJump(p.token(i+2)) {
		return i + 1, nil
	}
	if err := p.datePart(p.token(i + 2)); err != nil {
		return i, err
	}
	if p.token(i+3) == sep {
		return i + 4, p.datePart(p.token(i + 4))
	}
	return i + 2, nil
}

func (p *looseParser) datePart(text string) error {
	if month := looseName(text, 'b'); month >= 0 {
		return p.date.note(month+1, 'M')
	}
	return p.date.add(text, 0)
}

// build makes the instant; what was not said comes from the day of now.
func (p *looseParser) build() (time.Time, error) {
	year, month, day, err := p.date.resolve()
	if err != nil {
		return time.Time{}, err
	}
	if year < 0 && month < 0 && day < 0 && p.hour < 0 && p.minute < 0 && p.second < 0 && p.weekday < 0 {
		return time.Time{}, errLoose
	}
	saidDay := day > 0
	if year >= 0 {
		year = p.fullYear(year, p.date.century)
	} else {
		year = p.now.Year()
	}
	if month < 0 {
		month = int(p.now.Month())
	}
	if year < 1 || year > 9999 || month < 1 || month > 12 {
		return time.Time{}, errRange
	}
	if day < 0 {
		day = min(p.now.Day(), daysIn(year, time.Month(month)))
	}
	clock := [4]int{max(p.hour, 0), max(p.minute, 0), max(p.second, 0), max(p.micro, 0)}
	if day < 1 || day > daysIn(year, time.Month(month)) || clock[0] > 23 || clock[1] > 59 || clock[2] > 59 {
		return time.Time{}, errRange
	}
	loc, err := p.location()
	if err != nil {
		return time.Time{}, err
	}
	t := time.Date(year, time.Month(month), day, clock[0], clock[1], clock[2], clock[3]*1000, loc)
	if p.weekday >= 0 && !saidDay {
		t = t.AddDate(0, 0, (p.weekday+7-(int(t.Weekday())+6)%7)%7)
	}
	return inRange(t)
}

func (p *looseParser) location() (*time.Location, error) {
	switch {
	case p.zone != "" && utcName(p.zone), !p.zoned:
		return time.UTC, nil
	case p.offset <= -secondsPerDay || p.offset >= secondsPerDay:
		return nil, errRange
	case p.offset < 0:
		return fixedZone(true, -p.offset), nil
	}
	return fixedZone(false, p.offset), nil
}
