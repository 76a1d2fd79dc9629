"""Words in marks that are no speech: titles, names of projects and laws, terms."""

from __future__ import annotations

from osce_news._lazy import Pattern

__all__ = ["TITLED", "is_named", "is_title"]

# Words before a title, name or term: 'the project "..."', 'the NGO "..."', 'so-called "..."'.
_NAMED = Pattern(
    r"""
    (?<![\w])(?:
        [Pp]rojects?|[Cc]ourses?|NGOs?|[Aa]ssociations?|[Oo]rganizations?|[Ff]oundation|entitled|titled|named|dubbed|termed
      | so-called|known\ as|called|[Nn]ewspapers?|[Ff]ilms?|[Dd]ocumentar(?:y|ies)|[Rr]eports?|[Gg]uides?|[Mm]anuals?
      | [Ss]oftware|[Ii]nitiatives?|[Pp]rogrammes?|[Mm]agazine|[Cc]ampaigns?|[Ee]xhibitions?|[Bb]ooks?|[Bb]rochures?
      | [Ll]aws?|terms?|words?|phrases?|slogan|motto|theme|topic|title|[Cc]onferences?|[Ww]orkshops?|[Ss]eminars?
      | [Ll]ectures?|[Ss]chools?|[Cc]entre|[Cc]lub|[Pp]arty|[Mm]ovement|[Pp]ublications?|[Hh]andbooks?|[Tt]oolkits?
      | [Pp]latforms?|[Aa]pps?|[Ss]tations?|[Cc]hannels?|[Ww]ebsites?|[Nn]etwork|[Aa]wards?|[Pp]rizes?|[Pp]lays?
      | [Ss]ongs?|[Aa]rticles?|[Aa]gency|[Cc]ompany|[Tt]raining|[Mm]odules?|[Ss]tud(?:y|ies)|[Cc]hapter|[Ss]ection
      | [Dd]ecree|[Aa]ct|[Ss]trategy|under\ the|on|of|the|an?
    )[,:]?\ \Z
    """
)
TITLED = ("called ", "entitled ", "named ", "titled ")
_CALLED = Pattern(r"(?<!\w)(?:called|calls|calling)\ (?:[\w'-]+\ ){1,3}\Z")
_MANNER = Pattern(
    r"\ (?:approach|project|course|programme|method|principle|rule|initiative|campaign|award|software|policy|concept"
    r"|model|system|plates?|guide|training|workshop|report|law|act|film|club|app|platform|event|series|tool\w*)(?!\w)"
)
_WORD = Pattern(r"[^\W\d_][\w'-]*")
_SMALL = frozenset("a an and at by for from in of on or the to with without against across between vs".split())
_TITLE_WORDS = 14  # words of the longest title
_TERM_WORDS = 10  # words of the longest term or name in small letters


def is_title(words: str) -> bool:
    """Whether most words that carry meaning are capitalized and nothing ends a sentence: *Capacity Building on ...*."""
    if words.endswith((".", "!", "?", ",")):
        return False
    found = [match.group() for match in _WORD.finditer(words[:200])]
    content = [word for word in found if word not in _SMALL]
    if not content or len(found) > _TITLE_WORDS:
        return False
    capitalized = sum(word[0].isupper() for word in content)
    return capitalized >= 0.7 * len(content) and (len(content) > 1 or len(found) == 1)


def is_named(words: str, before: str, behind: str) -> bool:
    """Whether the author names something so: ``the "..." software``, ``the law "..."``; not ``called it "..."``."""
    named = _NAMED.search(before) is not None and not before.endswith(("called ", "Called "))
    if named and words[0].islower() and _CALLED.search(before) is not None:  # called the study "a mirror for us"
        return False
    if len(words.split(" ", _TERM_WORDS)) > _TERM_WORDS:
        return False
    if named and (_MANNER.match(behind) or not before.endswith((" the ", " a ", " an ", " of ", " on "))):
        return True
    return before.endswith((" the ", " a ", " an ")) and behind[:2].strip()[:1].islower()
