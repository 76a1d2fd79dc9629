"""What stands in front of a main clause: *Opening the workshop,* X said; *During her presentation* X said."""

from __future__ import annotations

from osce_news._lazy import Pattern

__all__ = ["is_fronted_phrase", "without_fronted"]

# A fronted clause: "Opening the workshop, ...", "During the meetings, ...", "In Kazakhstan from 11 to 13 June, ...".
_FRONTED = Pattern(
    r"""
    (?:
        [A-Z][a-z]+ing|[A-Z][a-z]+ly(?=,)|Addressed|Asked|Quoted|Joined|Invited
      | About|According|Across|After|Ahead|Along|Although|Among|As|At|Because|Before|Besides|Beyond|By|Despite|During
      | Additionally|Consequently|Furthermore|Hence|Instead|Therefore|Thus
      | Earlier|Echoing|Finally|Following|For|From|Given|However|In|Later|Meanwhile|Moreover|Nevertheless|On|Once|Over
      | Since|Through|Throughout|To|Today|Together|Turning|Under|Until|Upon|When|While|With|Within|Yesterday
    )(?=[\ ,])[^,;:]{0,240},\ (?=(?P<next>[^\ ]+))
    """
)
_FRONTED_MORE = Pattern(r"(?:[a-z]+(?:ed|en|ing)|held|which|where|when|who)\ [^,;:\"]{2,160},\ ")
_FRONTED_YEAR = Pattern(r"\ ?(?:19|20)[0-9]{2}[,.]?")
# A phrase without a comma: "During her presentation X stressed", "In an interview X said".
_PHRASE = Pattern(
    r"(?:After|At|During|Following|In|On)\ (?:an?|h(?:er|is)|its|the|their)\ "
    r"(?:[a-z][\w-]*\ ){0,6}(?<!\ and\ )(?<!\ by\ )(?<!\ for\ )(?<!\ from\ )(?<!\ of\ )(?<!\ to\ )(?<!\ with\ )"
)
_MOST_FRONTED = 3  # clauses in front of one another


def without_fronted(text: str, start: int, end: int) -> int:
    """`start`, or where the main clause of ``text[start:end]`` begins if a fronted clause stands before it."""
    for _ in range(_MOST_FRONTED):
        match = _FRONTED.match(text, start, end)
        if match is None:
            break
        start = match.start("next")
        more = _FRONTED_MORE.match(text, start, end)
        if more is not None:  # "At the launch of the report, held online, X said"
            start = more.end()
        year = _FRONTED_YEAR.fullmatch(match["next"])
        if year is not None:
            start = min(end, match.end("next") + 1)
    return start


def is_fronted_phrase(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` is a phrase that a subject may follow without a comma."""
    return _PHRASE.fullmatch(text, start, end) is not None
