"""Fields of work, and the kinds of page, as osce.org names them.

Sources: the menu *Fields of work* of www.osce.org (23 entries, unchanged but for one spelling since 2011), the values
that listings and headers of 2004 to 2026 carry beside them, and the content types of the press-release listing. The
media freedom representative's listing files its own sub-fields; they are `Term.part_of` the field that they refine.
"""

from __future__ import annotations

from typing import Final

from osce_news.model import Name, Term, TermKind

__all__ = ["FIELDS", "KINDS"]


def _field(id: str, name: str, *also: str, part_of: str | None = None) -> Term:
    return Term(id=id, name=name, kind=TermKind.FIELD, also=tuple(map(Name, also)), part_of=part_of)


def _kind(id: str, name: str, *also: str) -> Term:
    return Term(id=id, name=name, kind=TermKind.KIND, also=tuple(map(Name, also)))


FIELDS: Final[tuple[Term, ...]] = (
    # the main menu
    _field("arms-control", "Arms control"),
    _field("border-management", "Border management"),
    _field("combating-trafficking", "Combating trafficking in human beings", "Combating human trafficking"),
    _field("conflict-prevention", "Conflict prevention and resolution"),
    _field("countering-terrorism", "Countering terrorism", "Combating terrorism"),
    _field("cyber-ict-security", "Cyber/ICT Security", "Cyber/ICT security"),
    _field("democratization", "Democratization"),
    _field("economic-activities", "Economic activities"),
    _field("education", "Education"),
    _field("elections", "Elections"),
    _field("environmental-activities", "Environmental activities"),
    _field("gender-equality", "Gender equality"),
    _field("good-governance", "Good governance"),
    _field("human-rights", "Human rights"),
    _field("media-freedom", "Media freedom and development", "Media freedom"),
    _field("migration", "Migration"),
    _field("national-minorities", "National minority issues", "Minority rights"),
    _field("policing", "Policing"),
    _field("roma-and-sinti", "Roma and Sinti"),
    _field("rule-of-law", "Rule of law"),
    _field(
        "security-sector-reform", "Reform and co-operation in the security sector", "Military reform and co-operation"
    ),
    _field("tolerance", "Tolerance and non-discrimination"),
    _field("youth", "Youth"),
    # values of listings and headers that the menu does not show
    _field("climate-change", "Climate change", part_of="environmental-activities"),
    _field("decriminalization-of-defamation", "Decriminalization of defamation", part_of="media-freedom"),
    _field("media-laws", "Media laws", part_of="media-freedom"),
    _field("media-pluralism", "Media pluralism", part_of="media-freedom"),
    _field("media-self-regulation", "Media self-regulation", part_of="media-freedom"),
    _field("safety-of-journalists", "Safety of journalists", part_of="media-freedom"),
    # topics of the ODIHR site, where they are not among the above
    _field("civil-society", "Civil society"),
    _field("democratic-governance", "Democratic governance", part_of="good-governance"),
    _field("freedom-of-assembly", "Freedom of peaceful assembly", part_of="human-rights"),
    _field("freedom-of-religion", "Freedom of religion or belief", part_of="human-rights"),
    _field("gender-based-violence", "Gender-based violence", part_of="gender-equality"),
    _field("hate-crime", "Hate crime", part_of="tolerance"),
    _field("human-rights-and-anti-terrorism", "Human rights and anti-terrorism", part_of="human-rights"),
    _field("human-rights-and-technologies", "Human rights and new technologies", part_of="human-rights"),
    _field(
        "human-rights-and-security-sector",
        "Human rights and gender-responsive security sector",
        part_of="human-rights",
    ),
    _field("human-rights-defenders", "Human rights defenders", part_of="human-rights"),
    _field("legislative-support", "Legislative support", part_of="rule-of-law"),
    _field("migration-and-movement", "Migration and freedom of movement", part_of="migration"),
    _field("national-human-rights-institutions", "National human rights institutions", part_of="human-rights"),
    _field("people-with-disabilities", "People with disabilities", part_of="tolerance"),
    _field("racism", "Racism, xenophobia and discrimination", part_of="tolerance"),
    _field("torture", "Torture", part_of="human-rights"),
    _field("trafficking", "Trafficking in human beings", part_of="combating-trafficking"),
)

KINDS: Final[tuple[Term, ...]] = (
    _kind("daily-report", "Daily report"),
    _kind("feature", "Feature", "Feature story"),
    _kind("interview", "Interview"),
    _kind("media-advisory", "Media advisory"),
    _kind("news", "News"),
    _kind("news-item", "News Item", "News item"),
    _kind("press-release", "Press release", "Press Release"),
    _kind("press-statement", "Press statement", "Press Statement"),
    _kind("speech", "Speech"),
    _kind("spot-report", "Spot report", "Spot Report"),
    _kind("statement", "Statement"),
    _kind("story", "Story"),
    _kind("weekly-report", "Weekly report"),
)
