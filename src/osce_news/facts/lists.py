"""Lists of States and bodies in prose: *Kazakhstan, the UN Office on Drugs and Crime (UNODC) and Interpol*."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from osce_news._lazy import Pattern
from osce_news.facts.mentions import Named
from osce_news.model import TermKind

__all__ = ["Lists"]

_SEPARATOR = Pattern(
    r"(?:\ \([^()\n]{2,20}\))?(?:,\ and\ |,\ |\ and\ |\ as\ well\ as\ |,\ as\ well\ as\ |\ or\ )"
    r"(?:with\ |by\ |from\ )?(?:the\ )?"
)
_ARTICLE = Pattern(r"(?:both\ )?(?:the\ |The\ |its\ )?")
_OF = Pattern(r"(?:\ \([^()\n]{2,20}\))?\ of\ (?:the\ )?")
_GOES_ON = Pattern(
    r"\ (?:participating\ States?|field|region|area|structures|institutions|executive|missions|mission|staff|countries"
    r"|States?|Member|member|delegations?|officials?|embass(?:y|ies)|experts?)(?!\w)"
)
_GOVERNMENTS = Pattern(r"[Gg]overnments\ of\ (?:the\ )?")  # "funded by the Governments of Sweden and Italy"
_MOST_LISTED = 80


class Lists:
    """Reads lists of mentions: *Kazakhstan, the UN Office on Drugs and Crime (UNODC) and Interpol*."""

    def __init__(self, text: str, mentions: Sequence[Named]) -> None:
        self.text = text
        self.outermost: list[Named] = []
        for named in mentions:
            if not self.outermost or named.start >= self.outermost[-1].end:
                self.outermost.append(named)
        self.starts: list[int] = [named.start for named in self.outermost]
        self.inner = mentions
        self.inner_starts: list[int] = [named.start for named in mentions]

    def at(self, start: int, end: int) -> list[Named]:
        """The mentions of the list that begins at `start`, its article included."""
        found: list[Named] = []
        article = _ARTICLE.match(self.text, start, end)
        position = article.end() if article else start
        while len(found) < _MOST_LISTED:
            governments = _GOVERNMENTS.match(self.text, position, end)
            position = governments.end() if governments else position
            named = self.mention_at(position)
            if named is None or named.end > end or self._goes_on(named):
                break
            found.append(named)
            separator = _SEPARATOR.match(self.text, self._end_with_owner(named, end), end)
            if separator is None:
                break
            position = separator.end()
        return found

    def _end_with_owner(self, named: Named, end: int) -> int:
        """The end of the name and of the body it is a part of: *Action against Terrorism Unit of the Secretariat*."""
        link = _OF.match(self.text, named.end, end)
        owner = self.mention_at(link.end()) if link else None
        return named.end if owner is None else owner.end

    def mention_at(self, position: int) -> Named | None:
        """The mention that begins at `position`; of *German OSCE Chairmanship* the body."""
        i = bisect_left(self.starts, position)
        if i == len(self.starts) or self.starts[i] != position:
            return None
        named = self.outermost[i]
        if named.kind is TermKind.STATE and i + 1 < len(self.starts) and self.starts[i + 1] == named.end + 1:
            following = self.outermost[i + 1]
            return following if following.kind is TermKind.BODY and self.text[named.end] == " " else named
        return named

    def before(self, end: int) -> list[Named]:
        """The mentions of the list that ends at `end`, from its last to its first."""
        found: list[Named] = []
        named = self.mention_before(end)
        while named is not None and len(found) < _MOST_LISTED:
            found.append(named)
            start = named.start - (4 if self.text.endswith("the ", 0, named.start) else 0)
            named = None
            for separator in (", and ", " and ", ", "):
                if self.text.endswith(separator, 0, start):
                    named = self.mention_before(start - len(separator))
                    break
        return found

    def mention_before(self, position: int) -> Named | None:
        """The mention that ends at `position`."""
        i = bisect_left(self.starts, position) - 1
        return self.outermost[i] if i >= 0 and self.outermost[i].end == position else None

    def state_in(self, body: Named) -> Named | None:
        """The State inside the name of a government: *Government of Switzerland*."""
        i = bisect_left(self.inner_starts, body.start)
        for named in self.inner[i : i + 3]:
            if named.kind is TermKind.STATE and body.start <= named.start and named.end <= body.end:
                return named
        return None

    def _goes_on(self, named: Named) -> bool:
        """Whether the name only begins what is listed: *Kazakhstan's Ministry*, *the OSCE participating States*."""
        behind = self.text[named.end : named.end + 2]
        if behind.startswith("'") or (behind[:1] == " " and behind[1:].isupper() and named.kind is not TermKind.REGION):
            return True
        return _GOES_ON.match(self.text, named.end) is not None
