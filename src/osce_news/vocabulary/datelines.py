"""The closed words of datelines: towns with two names, news agencies, small words inside names of towns.

`TWO_NAMED_TOWNS` holds the municipalities of Kosovo with their names in Albanian and Serbian, as lists of them give
them side by side, and other names that pages use: the definite form of the Albanian name (*Peja* for *Pejë*), a form
without its ``ë`` in the middle (*Shtrpce*), ``dj`` for ``đ``, a later or an older name (*Drenas*, *Djeneral
Jankovic*). Accents may be left out on a page. Using both names, or one, is not a view on status.
"""

from __future__ import annotations

from typing import Final

__all__ = ["AGENCIES", "AREA_WORDS", "SMALL_WORDS", "TWO_NAMED_TOWNS"]

TWO_NAMED_TOWNS: Final[tuple[tuple[str, ...], ...]] = (
    ("Deçan", "Deçani", "Dečani", "Dečane"),
    ("Dragash", "Dragaš"),
    ("Ferizaj", "Ferizaji", "Uroševac"),
    ("Fushë Kosovë", "Fushë Kosova", "Fushë-Kosovë", "Kosovo Polje"),
    ("Gjakovë", "Gjakova", "Đakovica", "Djakovica"),
    ("Gjilan", "Gjilani", "Gnjilane"),
    ("Gllogoc", "Gllogovc", "Gllogovci", "Drenas", "Glogovac"),
    ("Graçanicë", "Graçanica", "Gračanica"),
    (
        "Hani i Elezit",
        "Hani e Elezit",
        "Han i Elezit",
        "Elez Han",
        "Đeneral Janković",
        "Djeneral Janković",
        "General Janković",
    ),
    ("Istog", "Istogu", "Istok"),
    ("Junik", "Juniku"),
    ("Kaçanik", "Kaçaniku", "Kačanik"),
    ("Kamenicë", "Kamenica", "Dardanë", "Kosovska Kamenica"),
    ("Klinë", "Klina"),
    ("Kllokot", "Kllokoti", "Klokot"),
    ("Leposaviq", "Leposaviqi", "Leposavić"),
    ("Lipjan", "Lipjani", "Lipljan"),
    ("Malishevë", "Malisheva", "Mališevo"),
    ("Mamushë", "Mamusha", "Mamuşa", "Mamuša"),
    ("Mitrovicë", "Mitrovica", "Mitrovicë Jugore", "Kosovska Mitrovica", "Južna Mitrovica"),
    (
        "Mitrovicë e Veriut",
        "Mitrovica e Veriut",
        "Mitrovicë Veriore",
        "Severna Mitrovica",
        "Severna Kosovska Mitrovica",
    ),
    ("Novobërdë", "Novobërda", "Artanë", "Novo Brdo"),
    ("Obiliq", "Obiliqi", "Kastriot", "Obilić"),
    ("Partesh", "Parteshi", "Parteš"),
    ("Pejë", "Peja", "Peć"),
    ("Podujevë", "Podujeva", "Besianë", "Podujevo"),
    ("Prishtinë", "Prishtina", "Priština"),
    ("Prizren", "Prizreni"),
    ("Rahovec", "Rahoveci", "Orahovac"),
    ("Ranillug", "Ranillugu", "Ranilluk", "Ranilug"),
    ("Shtërpcë", "Shtërpca", "Shtrpce", "Shterpca", "Štrpce"),
    ("Shtime", "Shtimja", "Štimlje"),
    ("Skenderaj", "Skënderaj", "Srbica"),
    ("Suharekë", "Suhareka", "Therandë", "Suva Reka"),
    ("Viti", "Vitia", "Vitina"),
    ("Vushtrri", "Vushtrria", "Vučitrn"),
    ("Zubin Potok", "Zubin Potoku"),
    ("Zveçan", "Zveçani", "Zvečan"),
)
"""The names of each municipality, Albanian before Serbian."""

AGENCIES: Final[frozenset[str]] = frozenset(
    {
        "24.kg",
        "AFP",
        "AKIpress",
        "ANSA",
        "AP",
        "APA",
        "ARKA",
        "Anadolu",
        "Armenpress",
        "Asia-Plus",
        "Associated Press",
        "Avesta",
        "AzerTac",
        "Azertag",
        "BelTA",
        "Belapan",
        "Beta",
        "DPA",
        "EFE",
        "Fena",
        "FoNet",
        "Hina",
        "IPN",
        "ITAR-TASS",
        "Infotag",
        "Interfax",
        "Interfax-Ukraine",
        "KazTAG",
        "Kabar",
        "Kazinform",
        "Khovar",
        "Kosovapress",
        "MIA",
        "Makfax",
        "Moldpres",
        "Montsame",
        "Novosti-Armenia",
        "Onasa",
        "PAP",
        "RIA Novosti",
        "Reuters",
        "Srna",
        "TASS",
        "Tanjug",
        "Trend",
        "Turan",
        "UNIAN",
        "Ukrinform",
        "UzA",
        "Xinhua",
    }
)
"""News agencies that name themselves in the datelines of their copies."""

SMALL_WORDS: Final[frozenset[str]] = frozenset(
    {
        "ad",
        "al",
        "am",
        "an",
        "bei",
        "da",
        "de",
        "del",
        "della",
        "der",
        "des",
        "di",
        "do",
        "du",
        "e",
        "el",
        "en",
        "es",
        "i",
        "im",
        "la",
        "las",
        "le",
        "les",
        "na",
        "nad",
        "ob",
        "pod",
        "pri",
        "sur",
        "u",
        "upon",
        "y",
        "à",
        "на",
    }
)
"""Words inside names of towns that keep small letters: *Sant Julià de Lòria*, *Frankfurt am Main*."""

AREA_WORDS: Final[frozenset[str]] = frozenset(
    {"canton", "county", "district", "municipality", "oblast", "province", "region", "village"}
)
"""Small words behind the name of the area that a town lies in: *KULOB, Khatlon region*."""
