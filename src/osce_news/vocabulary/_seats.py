"""Where the OSCE's institutions and field operations sit, and the years in which they work.

Source: the OSCE's pages on its institutions, on where it works and on its closed field operations. Years are counted
from the decision that opened a body to the year in which it closed, former names included.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["SEATS", "Seat"]


class Seat(NamedTuple):
    """A town, and the first and the last year of work, as far as they are known."""

    town: str | None = None
    first: int | None = None
    last: int | None = None


SEATS: Final[dict[str, Seat]] = {
    # -- institutions
    "osce-court-of-conciliation-and-arbitration": Seat("Geneva", 1995),
    "osce-documentation-centre-in-prague": Seat("Prague"),
    "osce-hcnm": Seat("The Hague", 1992),
    "osce-odihr": Seat("Warsaw", 1991),
    "osce-parliamentary-assembly": Seat("Copenhagen", 1992),
    "osce-parliamentary-assembly-secretariat": Seat("Copenhagen"),
    "osce-rfom": Seat("Vienna", 1997),
    "osce-secretariat": Seat("Vienna"),
    # -- field operations
    "osce-centre-in-ashgabat": Seat("Ashgabat", 1998),
    "osce-mission-in-kosovo": Seat("Pristina", 1999),
    "osce-mission-to-bosnia-and-herzegovina": Seat("Sarajevo", 1995),
    "osce-mission-to-moldova": Seat("Chisinau", 1993),
    "osce-mission-to-montenegro": Seat("Podgorica", 2006),
    "osce-mission-to-serbia": Seat("Belgrade", 2001),
    "osce-mission-to-skopje": Seat("Skopje", 1992),
    "osce-presence-in-albania": Seat("Tirana", 1997),
    "osce-programme-office-in-astana": Seat("Astana", 1998),
    "osce-programme-office-in-bishkek": Seat("Bishkek", 1998),
    "osce-programme-office-in-dushanbe": Seat("Dushanbe", 1993),
    "osce-project-co-ordinator-in-uzbekistan": Seat("Tashkent", 2000),
    "osce-support-programme-for-ukraine": Seat(None, 2022),
    # -- field operations that have closed
    "osce-assistance-group-to-chechnya": Seat(None, 1995, 2002),
    "osce-border-monitoring-operation-in-georgia": Seat("Tbilisi", 1999, 2004),
    "osce-kosovo-verification-mission": Seat("Pristina", 1998, 1999),
    "osce-liaison-office-in-central-asia": Seat("Tashkent", 1995, 2000),
    "osce-mission-of-long-duration": Seat(None, 1992, 1993),
    "osce-mission-to-estonia": Seat("Tallinn", 1993, 2001),
    "osce-mission-to-georgia": Seat("Tbilisi", 1992, 2009),
    "osce-mission-to-latvia": Seat("Riga", 1993, 2001),
    "osce-mission-to-ukraine": Seat("Kyiv", 1994, 1999),
    "osce-observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk": Seat(None, 2014, 2021),
    "osce-office-in-minsk": Seat("Minsk", 1997, 2010),
    "osce-office-in-yerevan": Seat("Yerevan", 1999, 2017),
    "osce-office-in-zagreb": Seat("Zagreb", 1996, 2011),
    "osce-osh-field-office": Seat("Osh"),
    "osce-project-co-ordinator-in-baku": Seat("Baku", 1999, 2015),
    "osce-project-co-ordinator-in-ukraine": Seat("Kyiv", 1999, 2022),
    "osce-special-monitoring-mission-to-ukraine": Seat("Kyiv", 2014, 2022),
    # -- beside them
    "osce-border-management-staff-college": Seat("Dushanbe", 2009),
    "osce-minsk-group": Seat(None, 1992, 2025),
}
