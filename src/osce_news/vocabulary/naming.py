"""What bears a name, a title or an inscription in marks: *the film "..."*, *a banner "..."*, *so-called "..."*.

Sources: the words before marks that nobody speaks, counted in OSCE releases of 2000 to 2026, and their likes.
"""

from __future__ import annotations

from typing import Final

__all__ = ["BEARERS", "NAMED_THINGS", "NAMING", "TERMS"]

NAMED_THINGS: Final[frozenset[str]] = frozenset(
    """
    academy act agency agreement album alliance amendment anthem app application article association award band bill
    block blog boat book booklet box brand brochure bulletin button campaign caption centre chain channel chapter
    charity charter choir class clause club coalition code column comedy committee community company competition
    concert conference contest convention cooperative course cycle database day decree department diploma directive
    documentary draft drawing drill edition entry episode essay event exercise exhibition fair federation ferry
    festival field file film firm folder forum foundation function fund game group guidance guide guidebook
    guideline hall handbook hashtag heading headline helpline hostel hotel hotline initiative institute journal key
    kindergarten law leaflet lecture lesson level line magazine manual march memorial method model module monthly
    monument motion motto movement mural museum musical network newsletter newspaper ngo nickname novel opera
    operation option orchestra organization page painting panel paper park party pavilion performance petition
    photograph picture platform play podcast poem portal poster presentation prize programme project protocol
    publication quarterly question quiz race radio regulation report resolution restaurant round-table route row
    school sculpture section seminar series service session ship show site slogan society software song squad
    stadium station statute story strategy street study subject survey syllabus symposium system talk team
    television theatre theme title tool toolbox toolkit topic tour tournament track training treaty troupe truck tug
    tv union unit vessel video walk website week weekly workshop youtube
    """.split()
)
"""Things that names and titles stand behind, in the singular."""

BEARERS: Final[frozenset[str]] = frozenset(
    """
    badge bag banner billboard board bracelet button cap flag headline inscription jacket label leaflet mug notice
    placard plaque plate poster shirt sign signboard slogan stamp sticker t-shirt tattoo
    """.split()
)
"""Things that words are written on: what they *read* is nobody's speech."""

TERMS: Final[frozenset[str]] = frozenset(
    "acronym concept expression letters name notion number password phrase question term word words".split()
)
"""What a word in marks may be, where it is no title."""

NAMING: Final[frozenset[str]] = frozenset(
    """
    code-named codenamed dubbed entitled inscribed known labelled labeled marked named nicknamed reading
    renamed so-called termed titled
    """.split()
)
"""Words that give what follows a name."""
