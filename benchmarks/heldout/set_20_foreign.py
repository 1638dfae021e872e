"""Known kinds of set 20: what clerks and migrants from elsewhere write of an address in the Netherlands."""

from __future__ import annotations

from benchmarks.heldout.set_20_base import alone, posted, say
from benchmarks.linkage_scoring import Home, Town


def _no_w(home: Home, town: Town) -> bool:
    return posted(home, town) and "W" not in town.at(home)


KNOWN = {
    "english_german_address": say(
        "{n} {s}, {p} {pc}, The Netherlands",
        "House no. {h}, {s}, {p}, Netherlands",
        "I live at {s} {h} in {p} with {r2} people",
        "wohnhaft {s} {h}, {p}, Holland",
        "Anschrift: {s} Nr. {h}, NL-{pc} {p}",
        guard=alone,
    ),
    "english_german_room": say(
        "Room {r}, {s} {h}, {pc} {p}",
        "{s} {h}, bedroom {r}, {p}",
        "{s} {h} room {r}, bed 2, {PC} {p}",
        "{s} {h}, Zimmer {r}, NL-{pc} {p}",
        guard=alone,
    ),
    "polish_address": say(
        "ul. {s} {h}, {pc} {p}, Holandia",
        "zam. {s} {h}, {p}, Holandia",
        "{s} nr {h}, {PC} {p} (Niderlandy)",
        "mieszkam na {s} {h} w {p}",
        guard=_no_w,
    ),
    "polish_room": say(
        "{s} {h} pok. {r}, {pc} {p}",
        "{s} {h}, pokój nr {r}, {p}",
        "ul. {s} {h}, pokoj {r}, {PC} {p}, Holandia",
        guard=alone,
    ),
    "romanian_address": say(
        "Str. {s} nr. {h}, {pc} {p}, Olanda",
        "strada {s} numărul {h}, localitatea {p}, Olanda",
        "loc. {p}, str. {s}, nr. {h}, Olanda",
        guard=posted,
    ),
    "romanian_room": say(
        "Str. {s} nr. {h}, camera {r}, {p}",
        "{s} {h} cam. {r} {PC} {p}",
        "{s} nr {h}, etaj 1, camera {r}, {p}",
        guard=alone,
    ),
    "bulgarian_address": say(
        "ул. {s} № {h}, {pc} {p}, Нидерландия",
        "гр. {p}, ул. {s} {h}, Холандия",
        "адрес: {s} {h}, {PC} {p}",
        guard=posted,
    ),
    "bulgarian_room": say(
        "ул. {s} {h}, стая {r}, {p}", "{s} {h} staya {r} {PC} {p}", "{s} № {h}, ет. 1, стая {r}, {pc} {p}", guard=alone
    ),
    "spanish_ukrainian_address": say(
        "Calle {s} núm. {h}, {pc} {p}, Países Bajos",
        "c/ {s} {h}, {p}, Holanda",
        "вул. {s} {h}, {p}, Нідерланди",
        "Rua {s} n.º {h}, {PC} {p}, Holanda",
        guard=posted,
    ),
}
