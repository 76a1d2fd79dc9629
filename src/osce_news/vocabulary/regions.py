"""Parts of the world that news pages of the OSCE name.

`REGIONS` holds what pages name beside States or instead of them: groups of States, seas and basins, parts of States.
Some entries are there because a longer name is meant to win over a State that it holds: *Northern Ireland* is not
*Ireland*, *Latin American* is not *American*, *Indian Ocean* is not *Indian*. Naming a part of a State is not a view on
its status. Whole continents are left out: they stand mostly inside names of bodies and documents, and say little.
Names carry no leading article. Pages write some of them with a small compass word (*south-eastern Europe*), which is
listed where it is usual.
"""

from __future__ import annotations

from typing import Final

from osce_news.model import Term
from osce_news.vocabulary._terms import region

__all__ = ["AREA_NOUNS", "REGIONS"]

REGIONS: Final[tuple[Term, ...]] = (
    region("abkhazia", "Abkhazia", adjectives=("Abkhaz", "Abkhazian")),
    region(
        "adjara",
        "Adjara",
        "Adjaria",
        "Ajara",
        "Ajaria",
        "Autonomous Republic of Adjara",
        adjectives=("Adjarian", "Ajarian"),
    ),
    region("adriatic", "Adriatic", "Adriatic Sea", "Adriatic region"),
    region("aral-sea", "Aral Sea basin", "Aral Sea Basin", "Aral Sea region", "Aral Sea"),
    region("arctic", "Arctic"),
    region("asia-pacific", "Asia-Pacific", "Asia-Pacific region", "Asia and the Pacific"),
    region("balkans", "Balkans", "Balkan Peninsula", "Balkan region", adjectives=("Balkan",)),
    region("baltic-sea", "Baltic Sea region", "Baltic Sea"),
    region("baltic-states", "Baltic States", "Baltic states", "Baltic countries", "Baltics", adjectives=("Baltic",)),
    region("black-sea", "Black Sea region", "Black Sea area", "Black Sea basin", "Black Sea"),
    region("brcko-district", "Brcko District", "Brčko District", "District of Brcko"),
    region("caribbean", "Caribbean"),
    region("carpathians", "Carpathians", adjectives=("Carpathian",)),
    region("caspian-sea", "Caspian Sea region", "Caspian Sea basin", "Caspian region", "Caspian Sea", "Caspian"),
    # "Caucasian" alone is mostly said of something else.
    region("caucasus", "Caucasus", "Caucasus region"),
    region("central-america", "Central America", adjectives=("Central American",)),
    region(
        "central-and-eastern-europe",
        "Central and Eastern Europe",
        "central and eastern Europe",
        adjectives=("Central and Eastern European", "Central and East European"),
    ),
    region(
        "central-asia",
        "Central Asia",
        "central Asia",
        "Central Asia region",
        adjectives=("Central Asian", "central Asian"),
    ),
    region("central-europe", "Central Europe", "central Europe", adjectives=("Central European",)),
    region("chechnya", "Chechnya", "Chechen Republic", adjectives=("Chechen",)),
    region(
        "crimea",
        "Crimea",
        "Autonomous Republic of Crimea",
        "Crimean Peninsula",
        "Crimean peninsula",
        adjectives=("Crimean",),
    ),
    region("dagestan", "Dagestan", "Daghestan", adjectives=("Dagestani",)),
    region("danube", "Danube region", "Danube basin", "Danube River basin", "Danube"),
    region("dniester-basin", "Dniester River basin", "Dniester River Basin", "Dniester basin", "Dniester"),
    region("donbas", "Donbas", "Donbass"),
    region("donetsk-region", "Donetsk region", "Donetsk oblast"),
    region("east-asia", "East Asia", adjectives=("East Asian",)),
    region(
        "eastern-europe",
        "Eastern Europe",
        "eastern Europe",
        "East Europe",
        adjectives=("Eastern European", "East European"),
    ),
    region("eastern-slavonia", "Eastern Slavonia", "eastern Slavonia"),
    region("eurasia", "Eurasia", "Eurasian region"),
    region("euro-atlantic-area", "Euro-Atlantic area", "Euro-Atlantic region", adjectives=("Euro-Atlantic",)),
    region("federation-of-bosnia-and-herzegovina", "Federation of Bosnia and Herzegovina", "Federation of BiH"),
    region("fergana-valley", "Fergana Valley", "Ferghana Valley", "Fergana valley", "Ferghana valley"),
    region(
        "gagauzia",
        "Gagauzia",
        "Gagauz Yeri",
        "Autonomous Territorial Unit of Gagauzia",
        adjectives=("Gagauz", "Gagauzian"),
    ),
    region(
        "gorno-badakhshan",
        "Gorno-Badakhshan",
        "Gorno-Badakhshan Autonomous Region",
        "Gorno-Badakhshan Autonomous Oblast",
        "GBAO",
    ),
    region("horn-of-africa", "Horn of Africa"),
    region("indian-ocean", "Indian Ocean"),
    region("ingushetia", "Ingushetia", adjectives=("Ingush",)),
    region("karakalpakstan", "Karakalpakstan", "Republic of Karakalpakstan", adjectives=("Karakalpak",)),
    region("khatlon", "Khatlon", "Khatlon region", "Khatlon province"),
    region("kvemo-kartli", "Kvemo Kartli", "Kvemo-Kartli"),
    region("latin-america", "Latin America", adjectives=("Latin American",)),
    region("luhansk-region", "Luhansk region", "Luhansk oblast", "Lugansk region"),
    region("maghreb", "Maghreb"),
    # The name itself stands before nouns; the OSCE's Mediterranean Partners are a group of States, no region.
    region(
        "mediterranean",
        "Mediterranean",
        "Mediterranean region",
        "Mediterranean basin",
        "Mediterranean Basin",
        "Mediterranean Sea",
    ),
    region("middle-east", "Middle East", "Near East", adjectives=("Middle Eastern",)),
    region("middle-east-and-north-africa", "Middle East and North Africa", "MENA region", "MENA"),
    region(
        "nagorno-karabakh", "Nagorno-Karabakh", "Nagorno Karabakh", "Nagorny Karabakh", "Nagorny-Karabakh", "Karabakh"
    ),
    region("nakhchivan", "Nakhchivan", "Nakhchivan Autonomous Republic", "Nakhichevan"),
    region("nordic-countries", "Nordic countries", "Nordic States", "Nordic states", adjectives=("Nordic",)),
    region("north-africa", "North Africa", "Northern Africa", "northern Africa", adjectives=("North African",)),
    region("north-america", "North America", adjectives=("North American",)),
    region(
        "north-caucasus", "North Caucasus", "Northern Caucasus", "northern Caucasus", adjectives=("North Caucasian",)
    ),
    region("north-ossetia", "North Ossetia", "North Ossetia-Alania", adjectives=("North Ossetian",)),
    region("northern-europe", "Northern Europe", "northern Europe", adjectives=("Northern European",)),
    region("northern-ireland", "Northern Ireland", adjectives=("Northern Irish",)),
    region("osce-area", "OSCE area", "OSCE region", "OSCE space"),
    region("pacific", "Pacific", "Pacific Ocean"),
    region("pamirs", "Pamirs", "Pamir Mountains", "Pamir", adjectives=("Pamiri",)),
    region("persian-gulf", "Persian Gulf", "Gulf States", "Gulf states"),
    region("presevo-valley", "Presevo Valley", "Preševo Valley"),
    region("republika-srpska", "Republika Srpska", "Republic of Srpska"),
    region("sahel", "Sahel", "Sahel region"),
    region("samtskhe-javakheti", "Samtskhe-Javakheti", "Samtskhe Javakheti", "Javakheti"),
    region("sandzak", "Sandzak", "Sandžak"),
    region("sava-basin", "Sava River basin", "Sava River Basin", "Sava basin"),
    region("scandinavia", "Scandinavia", adjectives=("Scandinavian",)),
    region("south-america", "South America", adjectives=("South American",)),
    region("south-asia", "South Asia", adjectives=("South Asian",)),
    region(
        "south-caucasus",
        "South Caucasus",
        "south Caucasus",
        "Southern Caucasus",
        "southern Caucasus",
        "Transcaucasia",
        adjectives=("South Caucasian",),
    ),
    region("south-ossetia", "South Ossetia", "Tskhinvali region", adjectives=("South Ossetian",)),
    region("south-tyrol", "South Tyrol", adjectives=("South Tyrolean",)),
    region(
        "south-east-asia",
        "South-East Asia",
        "Southeast Asia",
        "South East Asia",
        "South-Eastern Asia",
        adjectives=("South-East Asian", "Southeast Asian", "South East Asian"),
    ),
    region(
        "south-eastern-europe",
        "South-Eastern Europe",
        "South Eastern Europe",
        "Southeastern Europe",
        "South-East Europe",
        "South East Europe",
        "Southeast Europe",
        "south-eastern Europe",
        "south eastern Europe",
        "southeastern Europe",
        "south-east Europe",
        "south east Europe",
        "southeast Europe",
        adjectives=(
            "South-Eastern European",
            "South Eastern European",
            "Southeastern European",
            "South-East European",
            "South East European",
            "Southeast European",
        ),
    ),
    region("southern-africa", "Southern Africa", "southern Africa", adjectives=("Southern African",)),
    region("southern-europe", "Southern Europe", "southern Europe", adjectives=("Southern European",)),
    region("sub-saharan-africa", "Sub-Saharan Africa", "sub-Saharan Africa"),
    region("sughd", "Sughd", "Sughd region", "Sughd province", "Soghd"),
    region("transcarpathia", "Transcarpathia", "Zakarpattia", adjectives=("Transcarpathian",)),
    region(
        "transdniestria",
        "Transdniestria",
        "Trans-Dniestria",
        "Transdniester",
        "Trans-Dniester",
        "Transnistria",
        "Transdniestrian region",
        "Transnistrian region",
        adjectives=("Transdniestrian", "Trans-Dniestrian", "Transnistrian"),
    ),
    region("vojvodina", "Vojvodina", "Autonomous Province of Vojvodina"),
    region("west-africa", "West Africa", "Western Africa", "western Africa", adjectives=("West African",)),
    region(
        "western-balkans",
        "Western Balkans",
        "western Balkans",
        "West Balkans",
        "Western Balkan region",
        adjectives=("Western Balkan", "West Balkan"),
    ),
    region("western-europe", "Western Europe", "western Europe", adjectives=("Western European", "West European")),
)
"""Regions, sorted by name."""

AREA_NOUNS: Final[tuple[str, ...]] = (
    *(
        "areas",
        "area",
        "cantons",
        "canton",
        "counties",
        "county",
        "districts",
        "district",
        "east",
        "entities",
        "entity",
    ),
    *("municipalities", "municipality", "north", "oblasts", "oblast", "provinces", "province", "rayons", "rayon"),
    *("regions", "region", "south", "west"),
)
"""Nouns for a part of a State: *the Sughd region of Tajikistan*, *the north of Montenegro*."""
