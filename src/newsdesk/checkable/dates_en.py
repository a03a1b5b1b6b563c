"""How English news writes days, hours, periods and durations."""

from newsdesk.checkable.found import either, words
from newsdesk.checkable.numerals import number

YEAR = r"(?:1\d\d\d|20\d\d)"
MONTHS = (
    "January February March April May June July August September October November December"
).split()
_MONTH = either(*MONTHS, rf"{words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec')}(?:\.|\b)")
_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
_SEASON = words("spring summer autumn fall winter")
_UNIT = words(
    "second seconds minute minutes hour hours day days night nights week weeks weekend weekends",
    "month months year years decade decades century centuries",
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_OF_YEAR = rf"(?:,?\s{YEAR}\b)"
_DATE = either(
    rf"(?:{_WEEKDAY},?\s)?(?:the\s)?{_MONTH}\s{_DAY}\b(?:\s?[-–]\s?{_DAY}\b)?{_OF_YEAR}?",
    rf"(?:{_WEEKDAY},?\s)?(?:the\s)?{_DAY}(?:\s?[-–]\s?{_DAY})?\s(?:of\s)?{_MONTH}{_OF_YEAR}?",
    rf"(?:(?:early|mid|late)[ -])?{_MONTH}(?:\sof)?{_OF_YEAR}",
)
_SPAN = (
    rf"(?:from|between)\s(?:{_DATE}|{YEAR})\s(?:to|and|until)\s(?:the\s)?"
    rf"(?:{_DATE}|{_SEASON}\sof\s{YEAR}|{YEAR})\b"
)
_ZONE = r"(?:\s(?:[A-Z]{2,4}\b|(?:local|Eastern|Pacific)\stime))"
_CLOCK = either(
    rf"\d{{1,2}}(?:[:.]\d\d)?\s?[ap]\.?\s?m\.?(?!\w){_ZONE}?",
    r"\d{1,2}:[0-5]\d(?::\d\d)?(?:\s(?:GMT|UTC|BST|ET|CET)\b)?",
    r"\d{1,2} o['’]clock",
)
_NOON = r"(?<=at )(?:noon|midnight)\b|(?:noon|midnight) on (?=[A-Z])" + _WEEKDAY
_WHICH = either(
    "[Ll]ast", "[Tt]his", "[Nn]ext", "[Tt]he previous", "the following", "(?:that|the) same"
)
_RELATIVE = (
    rf"(?:(?:earlier|later)\s)?{_WHICH}\s"
    rf"(?:week|month|year|weekend|night|quarter|decade|century|{_SEASON}|{_WEEKDAY}|{_MONTH})\b"
)
_ROUNDLY = words(
    "more_than less_than about nearly almost over the_past the_last the_next at_least around just"
)
_AGO = (
    rf"(?:{_ROUNDLY}\s)?(?:{number('en')}|a|an|one|half an?)\s{_UNIT}\s"
    r"(?:ago|earlier|later|before|after)\b"
)
_LENGTH = either(
    rf"(?!one\s(?:day|night|time)\b){number('en')}[\s-](?:(?:more|consecutive|full|straight)\s)?{_UNIT}\b(?!-old|\sold)(?:\slong)?",
    r"(?:a|one)\s(?:year|month|week|decade|century)\b",
    r"(?:(?<=for )|(?<=in )|(?<=only )|(?<=than ))(?:one|a)\s(?:day|hour|minute)\b",
    r"(?<=for )(?:months|years|weeks|decades)\b",
    r"day after\b",
)
_CENTURIES = words(
    "nineteenth eighteenth sixteenth seventeenth fourteenth fifteenth thirteenth twentieth",
    "twenty-first",
)
_AGES = either(
    r"(?:the\s)?(?:(?:early|mid|late)[ -])?(?:1\d|20)\d0s\b",
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{_CENTURIES})[ -]century\b",
)
_QUARTER = either(
    rf"(?:first|second|third|fourth|last)\s(?:quarter|half)\sof\s(?:the\syear|{YEAR})",
    r"Q[1-4]\b(?:\s\d{4})?",
    r"(?:first|second|third|fourth)\s(?:period|half|quarter)\b",
    r"same[ -]day\b",
)
_COUNTED = words(  # "2000 people" is a count, not a year
    "people men women children dollars euros pounds miles metres meters feet homes jobs square km",
    "kg kilometres kilometers tons tonnes calories years deaths cases votes students workers",
    "employees fans members patients troops soldiers residents families volunteers seats pages",
    "words yards times acres hectares litres more other additional new of",
)
_BEFORE_YEAR = either(
    *(
        f"(?<={word}\\s)"
        for word in "in In since Since by By from From until till of during".split()
    ),
    *(f"(?<={word}\\s)" for word in "before after After to and year late early circa for".split()),
    r"(?<=\()",
)
_YEARS = either(
    rf"{YEAR}\s?[-–/]\s?(?:{YEAR}|\d\d)\b(?!\s?[%€£$])",
    rf"(?:1[5-9]\d\d|20[0-4]\d)\b(?![-–,.]\d)(?!\s?[%€£$])(?!\s{_COUNTED}\b)",
    rf"{_BEFORE_YEAR}{YEAR}\b(?![-–,.]\d)(?!\s?[%€£$])(?!\s[a-z]{{2,20}}s\b)",
)
_MONTH_ALONE = (
    either(
        *(f"(?<={word}\\s)" for word in "in In since Since by By until of early late last".split())
    )
    + either(*MONTHS)
    + r"\b"
)
_FIGURES = r"\d{4}-\d\d-\d\d\b|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b"

PARTS = (
    _SPAN,
    _DATE,
    rf"(?:by\s)?{_CLOCK}\son\s{_WEEKDAY}",
    _CLOCK,
    _NOON,
    _RELATIVE,
    _AGO,
    r"(?:[Yy]esterday|[Tt]omorrow)\b",
    _LENGTH,
    _AGES,
    _QUARTER,
    rf"(?:in\s)?(?:the\s)?{_SEASON}(?:\sof)?\s{YEAR}\b",
    _FIGURES,
    _YEARS,
    rf"(?:(?:first|second|third|fourth|last)\s)?{_WEEKDAY}\b"
    rf"(?:\s(?:morning|afternoon|evening|night)|\sin\s{_MONTH})?",
    rf"(?:mid-|early-|late-){either(*MONTHS)}\b",
    _MONTH_ALONE,
)
