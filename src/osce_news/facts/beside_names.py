"""Words directly beside the name of a State or body that say how it took part.

*Norwegian and Swedish funding*, *an OSCE-supported conference*, *ODIHR's course*, *Spain EUR 500,000*.
"""

from __future__ import annotations

from collections.abc import Iterator

from osce_news._lazy import Pattern
from osce_news.facts.lists import Lists
from osce_news.facts.mentions import Named
from osce_news.facts.parts import Part, named_part
from osce_news.facts.predicates import AMOUNT
from osce_news.facts.prose import Prose
from osce_news.model import Involvement, TermKind

__all__ = ["read_beside_names"]


def read_beside_names(prose: Prose, lists: Lists) -> Iterator[Part]:
    """The States and bodies of the paragraphs that the words beside their names say took part."""
    yield from _of_demonyms(prose, lists)
    yield from _behind_name(prose, lists)


# -- "with Norwegian and Swedish funding" ------------------------------------------------------------------------------

_GIFTS = (
    "assistance backing contribution contributions donation donations financing funding funds grant grants help money"
    " sponsorship support"
).split()
_MONEY = frozenset({"financing", "funding", "funds", "grant", "grants", "money"})
_SORTS_OF_GIFTS = (" financial ", " generous ", " own ")
_WITH = tuple(
    f"{preposition} {article}"
    for preposition in (" by", " from", " of", " thanks to", " through", " to", " with", "Thanks to", "With")
    for article in ("", "a ", "the ")
)


def _is_acronym(prose: Prose, named: Named) -> bool:
    return prose.text[named.start : named.end].isupper()


def _of_demonyms(prose: Prose, lists: Lists) -> Iterator[Part]:
    for position, gift in prose.positions(_GIFTS):
        lead = next((lead for lead in _SORTS_OF_GIFTS if prose.text.endswith(lead, 0, position)), " ")
        end = position - len(lead)
        is_owner = prose.text.endswith("'s", 0, end)
        states = lists.before(end - 2 * is_owner) if prose.paragraph_at(position) is not None else []
        if not states or not prose.text.endswith(_WITH, 0, states[-1].start):
            continue
        # "with EU funding"; but "with UNDP support" tells of a partner, "the rules of EU funding" of none
        is_money = gift in _MONEY or lead == " financial "
        is_money = is_money and not prose.text.endswith((" of ", " to "), 0, states[-1].start)
        is_row = all(lists.is_demonym(named) or (is_money and _is_acronym(prose, named)) for named in states)
        if is_owner or is_row:
            for named in states:
                if named.kind is TermKind.STATE or (is_money and not is_owner):
                    yield named_part(named, lists, Involvement.FUNDER, "demonym-funding")


# -- beside the name: "an OSCE-supported conference", "ODIHR's course", "Spain EUR 500,000 and Malta EUR 20,000" ------

_PARTICIPLE = Pattern(
    r"-(?:(?P<organizes>led|organi[sz]ed|run)|(?P<hosts>hosted)|(?P<funds>co-funded|financed|funded|sponsored)"
    r"|(?P<supports>backed|supported)|(?P<partners>implemented)),?\ "
)
_BY_PARTICIPLE = {
    "organizes": Involvement.ORGANIZER,
    "hosts": Involvement.HOST,
    "funds": Involvement.FUNDER,
    "supports": Involvement.FUNDER,
    "partners": Involvement.PARTNER,
}
# "ODIHR's leadership course", "an OSCE-UNODC course", but "an OSCE course" may be that of any of its missions
_COURSE = Pattern(
    r"(?:'s?)?\ (?:(?!(?:an?|and|at|by|began|for|from|gave|had|held|in|of|on|ran|that|the|to|which|who|will|with"
    r"|[a-z]+(?:ed|s))\ )[a-z][\w-]*\ ){0,3}?(?:courses?|round\ tables?|seminars?|summer\ schools?|trainings?"
    r"|webinars?|workshops?)"
    r"(?![\w-])"
    r"(?!\ (?:findings|grounds|guides?|manuals?|materials?|needs|of\ (?:action|treatment)|participants|programmes?"
    r"|reports?"
    r"|rooms?|towards))"
)
_WITH_ANOTHER = Pattern(r"[-/](?=[A-Z])")
_GIVES = Pattern(rf"\ {AMOUNT}")


_FIRST_SUM = Pattern(rf"\ {AMOUNT}[^.;:]*(?:,|\ and)\ (?:the\ )?\Z")
_LONGEST_SUM = 120


def _is_gapped(text: str, start: int) -> bool:
    """Whether another sum stands before: *Malta gave EUR 500 and* Norway EUR 200."""
    return _FIRST_SUM.search(text, max(0, start - _LONGEST_SUM), start) is not None


def _behind_name(prose: Prose, lists: Lists) -> Iterator[Part]:
    """What stands directly behind a name and says how it took part."""
    for i, named in enumerate(lists.outermost):
        if prose.paragraph_at(named.start) is None:
            continue
        match = _PARTICIPLE.match(prose.text, named.end)
        if match is not None:
            verb = str(match.lastgroup)
            yield named_part(named, lists, _BY_PARTICIPLE[verb], "supported-by" if verb == "supports" else "hyphenated")
        elif _GIVES.match(prose.text, named.end) and _is_gapped(prose.text, named.start):
            yield named_part(named, lists, Involvement.FUNDER, "gapped")
        elif named.kind is TermKind.BODY and _COURSE.match(prose.text, named.end):
            for organizer in _owners(lists, i):
                yield named_part(organizer, lists, Involvement.ORGANIZER, "own-course")


def _owners(lists: Lists, i: int) -> list[Named]:
    """Whose course it is: *ODIHR's*, *an OSCE-UNODC course*; nobody's where the name is a mere attribute."""
    named = lists.outermost[i]
    before = lists.outermost[i - 1] if i else None
    if before is not None and before.end + 1 == named.start and _WITH_ANOTHER.match(lists.text, before.end):
        return [before, named]
    return [named] if lists.text.startswith("'", named.end) else []
