"""Promises of the documentation: commands, keys, links and figures on its pages are those of the code."""

from __future__ import annotations

import re
import tomllib

import pytest
import typer

from housing_risk.cli.commands import app
from housing_risk.extracts.columns.layouts import code_of, words_of
from housing_risk.messages.rules import CARDS
from housing_risk.rules import ALL_RULES
from housing_risk.settings import PERMISSIONS, Settings, parse_settings
from housing_risk.simulate.stories import STORIES
from housing_risk.tables import OUTPUTS
from tests.reading_docs import (
    DOCS,
    PAGES,
    ROOT,
    anchors,
    block_commands,
    blocks,
    links,
    module_from,
    span_commands,
    spans,
    table_under,
    text_of,
)  # fmt: skip

PROGRAM = typer.main.get_command(app)
COMMANDS = PROGRAM.commands
GENERATED = module_from(DOCS / "generate.py").PAGES
TASKS = module_from(ROOT / "tasks.py").TASKS
README = ROOT / "README.md"
GUIDES = sorted((DOCS / "guides").glob("*.md"))
OFFICER = DOCS / "guides" / "functionaris-gegevensbescherming.md"
DECISIONS = sorted((DOCS / "decisions").glob("0*.md"))
NEVER_SAID = ("verdacht", "fraude", "illegaal", "risico-adres", "risicoadres", "migrantenadres", "huisjesmelker")
"""Words that judge before anybody has looked."""

EVERYWHERE = {"--debug", "--help"}
LO_CODE = r"\b\d{2}\.\d{2}\.\d{2}\b"

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def options_of(command: str) -> set[str]:
    return {name for option in COMMANDS[command].params for name in option.opts if name.startswith("-")}


# ------------------------------------------------------------------------------------------------- commands and keys


@every_page
def test_every_whole_command_would_be_accepted(page):
    for arguments in block_commands(page):
        words = [word for word in arguments if word not in EVERYWHERE]
        assert words[0] in COMMANDS, f"no such command: {words[0]}"
        COMMANDS[words[0]].make_context(words[0], words[1:])  # raises on a wrong or missing option


@every_page
def test_every_command_named_in_a_sentence_exists(page):
    for arguments in span_commands(page):
        named = [word for word in arguments if word not in EVERYWHERE]
        if named:
            assert named[0] in COMMANDS, f"no such command: {named[0]}"
            wrong = {word for word in named if word.startswith("--")} - options_of(named[0])
            assert not wrong, f"{named[0]} has no {wrong}"


@every_page
def test_every_option_and_permission_named_alone_exists(page):
    known = set().union(*map(options_of, COMMANDS)) | EVERYWHERE
    alone = [span.split() for span in spans(page) if span.startswith("--")]
    assert {words[0] for words in alone} <= known
    assert {words[1] for words in alone if words[0] == "--allow" and len(words) > 1} <= set(PERMISSIONS)


@every_page
def test_every_task_exists(page):
    named = re.findall(r"python3? tasks\.py (\w+)", text_of(page))
    assert set(named) <= set(TASKS)


def test_the_two_commands_of_the_readme_are_there():
    commands = "\n".join(blocks(README))
    assert "python tasks.py demo" in commands
    assert "python tasks.py test" in commands


@pytest.mark.parametrize("block", [block for page in PAGES for block in blocks(page, "toml")])
def test_every_configuration_shown_is_accepted(block):
    assert parse_settings(tomllib.loads(block)) != Settings()


@every_page
def test_every_section_named_exists(page):
    known = {name for name in Settings.model_fields if name != "simulated"}
    named = {match[1] for span in spans(page) if (match := re.fullmatch(r"\[([a-z_]+)(?:[.][^\]]+)?\]", span))}
    assert named - {"notebooks"} <= known  # [notebooks] is the extra of the package


@every_page
def test_every_output_file_named_exists(page):
    files = {table.file for table in OUTPUTS}
    assert set(re.findall(r"\b\d_[a-z_]+\.(?:parquet|csv)\b", text_of(page))) <= files


# ------------------------------------------------------------------------------------------------------------- pages


@every_page
def test_every_link_leads_somewhere(page):
    for link in links(page):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{link} does not exist"
        if anchor and target.suffix == ".md":
            assert anchor in anchors(target), f"no heading {anchor} in {target.name}"


@every_page
def test_no_page_names_a_path_of_somebodys_machine(page):
    assert not re.search(r"(?<![\w.])/(?:work|tmp|home|root|Users)/|[A-Z]:\\\\?Users", text_of(page))


@pytest.mark.parametrize("name", GENERATED)
def test_a_page_made_from_the_code_says_what_the_code_says(name):
    assert text_of(DOCS / name) == GENERATED[name](), "renew it: .venv/bin/python docs/generate.py"


def test_the_map_of_the_package_shows_every_file():
    """A newcomer looks here for where a thing is."""
    page = text_of(DOCS / "developers.md")
    files = {path.name for path in (ROOT / "housing_risk").iterdir() if path.suffix in ("", ".py")}
    shown = set(re.findall(r"^[├└]── ([\w.]+)", page, re.MULTILINE))
    assert shown == files - {"__init__.py", "__main__.py", "__pycache__"}


def test_a_rule_is_not_said_to_count_what_it_does_not_count():
    """Two registration rules once were said to hold people against permit, certificate or norm."""
    shown = {part.split("`")[1]: part for part in text_of(DOCS / "rules.md").split("\n### ")[1:]}
    for rule in ALL_RULES:
        held = re.search(r"\*\*Meer dan\*\*: (.*)", shown[rule.card.rule_id])
        told = (("vergunning", "permit_max"), ("norm", "norm_capacity"))
        seen = {*rule.card.inputs, *(("permit_max", "norm_capacity") if "capacity_persons" in rule.card.inputs else ())}
        assert all(word not in (held[1] if held else "") or column in seen for word, column in told)
        assert bool(held) == (rule.card.more_than is not None or rule.card.rule_id.startswith("more_than"))


def test_the_readme_shows_the_map_with_words_for_who_does_not_see_it():
    picture = re.search(r'<img src="(docs/images/[^"]+)" alt="([^"]{80,})"', text_of(README))
    assert picture
    assert (ROOT / picture[1]).read_bytes().startswith(b"\x89PNG")


def test_the_readme_counts_right():
    text = text_of(README)
    default = next(option.default for option in COMMANDS["simulate"].params if option.name == "addresses")
    assert f"a town of {default:,} addresses" in text
    assert f"{len(STORIES)} planted stories" in text
    assert (len(ALL_RULES), "asks eight rules" in text) == (8, True)
    assert (len(OUTPUTS), "eleven [tables]" in text) == (11, True)


def test_every_page_can_be_reached_from_the_readme():
    reached, waiting = set(), [README]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        paths = [(page.parent / link.partition("#")[0]).resolve() for link in links(page) if ":" not in link]
        waiting += [path for path in paths if path.suffix == ".md" and path not in reached]
    assert {page for page in PAGES if DOCS in page.parents} <= reached


@pytest.mark.parametrize("page", [*GUIDES, DOCS / "one-address.md", DOCS / "rules.md"], ids=lambda page: page.name)
def test_no_page_for_users_judges_an_address(page):
    found = [word for word in NEVER_SAID if word in text_of(page).lower()]
    assert not found


def test_decisions_are_numbered_and_complete():
    assert [int(page.name[:4]) for page in DECISIONS] == list(range(1, len(DECISIONS) + 1))
    for page in DECISIONS:
        headings = re.findall(r"^## (.+)$", text_of(page), re.MULTILINE)
        assert headings == ["Context", "Decision", "Reasons", "Consequences"], page.name


def test_the_changelog_is_about_this_version():
    version = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]["version"]
    assert re.search(rf"^## \[?{re.escape(version)}\]?", text_of(ROOT / "CHANGELOG.md"), re.MULTILINE)


# ------------------------------------------------------------------------------------- what a privacy officer relies on


def test_the_guide_lists_just_the_elements_that_are_read():
    listed = {code for cells in table_under(OFFICER, "Wat gelezen wordt") for code in re.findall(LO_CODE, cells[0])}
    read = {code_of(kind, word) for kind in ("brp", "rni") for word in words_of(kind).values()} - {""}
    assert listed == {code for code in read if not code.startswith("66")}
    of_ended = {code.replace("66.", "16.") for code in read if code.startswith("66")}
    assert of_ended <= listed  # "van 66 dezelfde als van 16"


def test_every_law_and_body_of_a_rule_is_told():
    text = " ".join(text_of(OFFICER).split())
    for rule in ALL_RULES:
        card = CARDS[rule.card.rule_id]
        assert card["law"] in text, f"{rule.card.rule_id}: {card['law']}"
        assert card["body"] in text, f"{rule.card.rule_id}: {card['body']}"


def test_every_permission_is_explained_to_the_officer():
    assert set(PERMISSIONS) <= set(spans(OFFICER))
