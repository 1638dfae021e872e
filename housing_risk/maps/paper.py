"""Layouts of the evidence of one address, of the sheet that goes to the door, and of page one of a round.

A sheet is one A4. It says nothing that may not lie open on a table: no names, no dates of persons; page one of a
round holds no reasons, counts, classes or ranks.
"""

from __future__ import annotations

from typing import Any

from housing_risk.maps.layout import Node, each, get, when
from housing_risk.messages import page as words

ROOMS = 7
_W = words.SHEET
_UI = words.UI


def evidence() -> Node:
    """What is known of one address for one question: why, what explains it, what to check first, then the rest."""
    return [
        "div.evidence",
        _part(_W["why"], each("reasons", ["p.says", *_says()]), ["div.chart"], _pairs("norm")),
        ["section.explains", ["h3", _UI["explains"]], each("cards", ["p", get("trap")])],
        ["section.check", ["h3", _UI["check_first"]], each("cards", ["p", get("check")])],
        ["section", ["h3", get("known")], _bands(), ["p.small", get("registers")]],
        _part(_W["sure"], ["p", each("sure", get("it"), " ")]),
        _part(_W["gaps"], _gaps(), when("no_gaps", ["p", _W["no_gaps"]])),
        _part(_W["visit"], ["p", get("visit")]),
        _part(_W["others"], each("others", ["p", get("it")]), ["div.others"]),
        ["p.small", _W["bag_number"], " ", get("id")],
    ]


def sheet() -> Node:
    """One A4 for one address."""
    return ["article.sheet", _sheet_head(), _sheet_why(), _door(), _rooms(), _outcome(), _sheet_foot()]


def page_one() -> Node:
    """The first page of a round: where, when and who; no reasons."""
    return [
        "article.sheet.round",
        [
            "header.sheet-head",
            ["div", ["h1", _W["round"]], ["p", get("summary")]],
            ["p.reason", words.NOTHING_SAID],
        ],
        ["div.fields", _field(_W["date"]), _field(_W["checked_on"]), _field(_W["at"])],
        ["div.fields", _field(_W["inspector"].format(n=1)), _powers()],
        ["div.fields", _field(_W["inspector"].format(n=2)), _powers()],
        _stops(),
        ["p.small", ["b", _W["code"]], " ", _W["codes"]],
        ["div.round-map"],
        ["footer.sheet-foot", ["span", _W["no_reasons"], " ", get("simulated")], ["span", get("foot")]],
    ]


def _part(title: str, *nodes: Node) -> Node:
    return ["section", ["h3", title], *nodes]


def _gaps() -> Node:
    return ["ul.gaps", each("gaps", ["li", get("text"), ["small", " – ", get("rules")]])]


def _says() -> list[Node]:
    """A sentence whose figures stand out."""
    return [each("says", get("plain"), when("strong", ["b", get("strong")]))]


def _pairs(key: str) -> Node:
    return ["dl.pairs", each(key, ["dt", get("label")], ["dd", get("text")])]


def _bands() -> Node:
    return ["ul.bands", each("bands", ["li", ["span", get("label")], ["i.band"], ["b", get("count")]])]


def _box(label: str) -> Node:
    return ["span.box", label]


def _field(label: str) -> Node:
    return ["span.field", ["span", label], ["i.line"]]


def _powers() -> Node:
    return ["span.powers", each("powers", ["span.box", get("it")])]


def _sheet_head() -> Node:
    return [
        "header.sheet-head",
        [
            "div",
            ["p.small", get("of"), get("header")],
            ["h1", get("address")],
            ["p", get("about")],
            ["p.small", get("unit"), " · ", get("dates")],
            ["p.reason", words.REASON],
        ],
        ["div.sheet-map"],
    ]


def _sheet_why() -> Node:
    know = [
        ["dt", _W["registrations"]],
        ["dd", get("banded")],
        ["dt", _W["last_visit"]],
        ["dd", get("visit")],
        ["dt", _W["unknown"]],
        ["dd", get("gaps_text")],
    ]
    why = ["section", ["h2", ["b.letter", get("letter")], " ", _W["why"]], each("reasons", ["p", *_says()])]
    return [
        "div",
        ["div.two", [*why, _pairs("norm")], ["section", ["h2", _W["know"]], ["dl.pairs", *know]]],
        [
            "div.two",
            ["section.explains", ["h3", _UI["explains"]], each("cards", ["p", get("trap")])],
            ["section.check", ["h3", _UI["check_first"]], each("cards", ["p", get("check")])],
        ],
    ]


def _door() -> Node:
    asked = [_box(_W[key]) for key in ("identified", "purpose", "refuse")]
    interpreter = ["span.boxes", _W["interpreter"], *(_box(_W[key]) for key in ("no", "phone", "present"))]
    return [
        "section",
        ["h2", _W["at_door"]],
        ["div.fields", _field(_W["date"]), _field(_W["time"]), *asked],
        ["div.fields", _field(_W["language"]), interpreter, _field(_W["words"])],
    ]


def _rooms() -> Node:
    names = [_W["room"], "m²", _W["beds"], _W["residents"], _W["seen"]]
    heads = [*(["th", _col(), name] for name in names), when("fire", ["th", _col(), _W["escape"]])]
    heads += [["th", _col(), _W["consent"]], ["th", _col(), _W["time"]]]
    consent = ["td.boxes", _box(_W["yes"]), _box(_W["no"])]
    rows = [
        ["tr", ["td", str(number)], *(["td"] for _ in names[1:]), when("fire", ["td"]), consent, ["td"]]
        for number in range(1, ROOMS + 1)
    ]
    ways = [_box(_W[key]) for key in ("by_beds", "by_word", "by_register", "by_heads")]
    total = ["tr", ["th", {"@": {"scope": "row"}}, _W["total"]], ["td"], ["td"], ["td"]]
    total.append(["td.boxes", {"@": {"colspan": get("rest")}}, ["span", _W["counted"]], *ways])
    return [
        "section",
        ["h2", _W["per_room"], ["span", " – ", _W["per_room_note"]]],
        ["table.room-list", ["thead", ["tr", *heads]], ["tbody", *rows, total]],
    ]


def _col() -> dict[str, Any]:
    return {"@": {"scope": "col"}}


def _outcome() -> Node:
    options = ("breach", "none", "further", "not_looked")
    heads = [["th", _col(), name] for name in (_W["question"], *(_W[key] for key in options), _W["basis"])]
    ticks = [["td.tick"] for _ in options[:-1]]
    last = [when("out", ["td.tick.crossed", ["span.spoken", _W["crossed"]]]), when("inside", ["td.tick"])]
    row = ["tr", ["th", {"@": {"scope": "row"}}, ["b.letter", get("letter")], " ", get("name")], *ticks, *last]
    access = [_box(_W[key]) for key in ("everything", "part", "nobody", "refused")]
    return [
        "section",
        ["h2", _W["outcome"]],
        ["table.outcome", ["thead", ["tr", *heads]], ["tbody", each("questions", [*row, ["td", get("basis")]])]],
        ["div.fields.boxes", ["span.boxes", _W["access"], ": ", *access], _box(_W["particulars"])],
    ]


def _sheet_foot() -> Node:
    signed = [_field(_W["inspector"].format(n=number)) for number in (1, 2)]
    contacts = each("contacts", ["span", get("label"), ["b", get("number")]])
    return [
        "div",
        ["div.fields", *signed, _field(_W["end_time"])],
        [
            "div.route",
            ["span", _W["route"], ["br"], _W["route_note"]],
            contacts,
            when("no_contacts", ["span", _W["no_contacts"]]),
        ],
        [
            "footer.sheet-foot",
            ["span", get("bands_note")],
            ["span", when("simulated", get("simulated"), " · "), get("foot")],
        ],
    ]


def _stops() -> Node:
    names = ("number", "address", "unit", "question", "last_visit", "access", "time", "code")
    access = [_box(_W[key]) for key in ("everything", "part", "nobody_short", "refused_short")]
    cells = [
        ["td", ["b.stop", get("number")]],
        ["td", ["b", get("address")], ["br"], get("place")],
        ["td", get("unit")],
        ["td", ["b.letter", get("letters")]],
        ["td", get("visit_date")],
        ["td.boxes", *access],
        ["td"],
        ["td"],
    ]
    heads = ["tr", *(["th", _col(), _W[name]] for name in names)]
    return ["table.stops", ["thead", heads], ["tbody", each("stops", ["tr", *cells])]]
