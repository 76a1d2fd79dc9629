"""Since when a State has taken part in the OSCE, or has been its Partner.

Source: the OSCE's list of participating States with their days of admission, and of Partners for Co-operation. The
first States took part in the Conference on Security and Co-operation in Europe from its opening in 1973 on.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SINCE"]

_FIRST_YEARS: Final[dict[int, str]] = {
    1973: "AUT BEL BGR CAN CYP DNK FIN FRA DEU GRC VAT HUN ISL IRL ITA LIE LUX MLT MCO NLD NOR POL PRT ROU RUS SMR ESP"
    " SWE CHE TUR GBR USA",
    1991: "ALB EST LVA LTU",
    1992: "ARM AZE BLR BIH HRV GEO KAZ KGZ MDA SVN TJK TKM UKR UZB JPN",
    1993: "CZE SVK",
    1994: "KOR",
    1995: "MKD DZA EGY ISR MAR TUN",
    1996: "AND",
    1998: "JOR",
    2000: "SRB THA",
    2003: "AFG",
    2006: "MNE",
    2009: "AUS",
    2012: "MNG",
}

SINCE: Final[dict[str, int]] = {state: year for year, states in _FIRST_YEARS.items() for state in states.split()}
"""The first year of the present status, by the id of the State."""
