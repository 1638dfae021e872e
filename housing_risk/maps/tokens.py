"""Colours of the page: per token the light and the dark value; tests/maps/test_page.py measures the contrasts."""

from __future__ import annotations

TOKENS: dict[str, tuple[str, str]] = {
    "ink": ("#17212B", "#EDF1F5"),
    "ink2": ("#4C5763", "#AEB8C3"),
    "surface": ("#FFFFFF", "#1A212A"),
    "sunk": ("#F1EEE7", "#131920"),
    "accent": ("#0B5579", "#8CC8EC"),
    "accentbg": ("#E3EEF4", "#173446"),
    "onaccent": ("#FFFFFF", "#10151B"),
    "note": ("#5C4300", "#F3DFA0"),
    "notebg": ("#FCF1CF", "#3A3013"),
    "warn": ("#8A3B00", "#FFB37A"),
    "edge": ("#7A828C", "#7F8B98"),
    "line": ("#DAD6CC", "#323C47"),
    "wijk": ("#6B7079", "#8B97A4"),
    "focus": ("#0B5579", "#FFFFFF"),
    "land": ("#F4F2EC", "#151B22"),
    "outside": ("#E6E2D8", "#0D1116"),
    "building": ("#DDD7CB", "#26303A"),
    "flagged": ("#D2C9BA", "#3A4753"),
    "dot": ("#B4AC9C", "#4D5965"),
    "class0": ("#6B0F4B", "#FFE08A"),
    "class1": ("#B94700", "#FF9445"),
    "class2": ("#1C6A96", "#6CBBE8"),
    "class3": ("#3E4A57", "#B9C4CF"),
}


def stylesheet() -> str:
    """Give the tokens as CSS: light, dark by the reader's system or own choice, and always light on paper."""
    light = _declared(0)
    dark = _declared(1)
    return (
        f":root{{color-scheme:light;{light}}}"
        f"@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{dark}}}}}"
        f":root[data-theme=dark]{{color-scheme:dark;{dark}}}"
        f"@media print{{:root,:root[data-theme],:root:not([data-theme=light]){{color-scheme:light;{light}}}}}"
    )


def _declared(side: int) -> str:
    return "".join(f"--{name}:{values[side]};" for name, values in TOKENS.items())
