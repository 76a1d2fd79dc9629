"""The languages that pages are written in: what tells each from the others, and its months.

A language is told by its function words and its letters. Languages without a tag are not read; they stand here because
their words would be taken for those of a neighbour.

Serbian, Bosnian, Montenegrin and Croatian pages have one tag, ``sr``, in both scripts: a press release of a few
paragraphs seldom holds a word that tells them apart, and everything that is read here is the same in all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

__all__ = ["ENGLISH", "LANGUAGES", "MONTHS_ELSEWHERE", "YEAR_WORDS", "Language"]


@attrs.frozen(kw_only=True)
class Language:
    """What a language is told by, and its months."""

    name: str
    """Its English name."""
    tag: str | None = None
    """Primary tag of BCP 47; ``None`` for a language that is not read."""
    words: frozenset[str]
    """Its function words, in lower case."""
    letters: str = ""
    """Letters of which every text of a few sentences holds one; empty where there are none."""
    never: str = ""
    """Letters that it is not written with, though its neighbours are; names may hold a few."""
    months: tuple[str, ...] = ()
    """The twelve months, in the forms that stand behind a day; one string for each set of forms."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_RUSSIAN_LETTERS: Final = "йщъыьэюя"
_SOUTHERN_LETTERS: Final = "ђјљњћџѓќѕ"
_OTHER_CYRILLIC: Final = "әғқңөұүһҳҷӣӯў"

ENGLISH: Final = Language(
    name="English",
    tag="en",
    words=_words(
        """
        about after all also an and are as at be been before being between both but by can could during for from
        had has have he her his how in into is it its more must not of on or other our over she should that the
        their them they this those through to under was we were when which while who will with within would you
        your
        """
    ),
)

LANGUAGES: Final[tuple[Language, ...]] = (
    ENGLISH,
    Language(
        name="Russian",
        tag="ru",
        words=_words(
            """
            а без более был была были было быть в во все всех для до его ее если её за и из или их к как которая
            которые который между мы на нас не него о об он она они от по под при с со так также что чтобы эта эти
            это этого
            """
        ),
        letters="ыэ",
        never="іїєґ" + _SOUTHERN_LETTERS + _OTHER_CYRILLIC,
        months=("января февраля марта апреля мая июня июля августа сентября октября ноября декабря",),
    ),
    Language(
        name="Ukrainian",
        tag="uk",
        words=_words(
            """
            а без був була були було бути в вона вони від він для до з за зі й його к ми між на нас не ні о по при
            про під та так також те тому у це цей ця ці чи що щоб як яка який які і із їх її
            """
        ),
        letters="іїє",
        never="ыэёъ" + _SOUTHERN_LETTERS + _OTHER_CYRILLIC,
        months=("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",),
    ),
    Language(
        name="Macedonian",
        tag="mk",
        words=_words(
            """
            беше ваквата во врз ги го да дека до е за и или им исто како кај кое кои кој која ме меѓу нè на не ни
            низ но овие овој од па по преку при се сите сме со сум таа тие тоа треба ја ќе
            """
        ),
        letters="ѓќѕј",
        never="ђћ" + _RUSSIAN_LETTERS,
        months=("јануари февруари март април мај јуни јули август септември октомври ноември декември",),
    ),
    Language(
        name="Serbian, in Cyrillic letters",
        tag="sr",
        words=_words(
            """
            а али била били било био да до за и из или ка као која које који кроз међу ми на након не нису о ово
            од она они по под пред при са све се смо су тако такође то у уз што је ће
            """
        ),
        letters="ђјљњћ",
        never="ѓќѕ" + _RUSSIAN_LETTERS,
        months=(
            "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
            "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
        ),
    ),
    Language(
        name="Serbian, Bosnian, Montenegrin and Croatian, in Latin letters",
        tag="sr",
        words=_words(
            """
            ali bila bili bilo bio da do i ili iz je ka kako kao koja koje koji kojima kroz među na nakon ne nisu
            o od ona oni ovo po pod pred pri sa se smo su sve tako takođe također te u uz za će šta što
            """
        ),
        letters="čćđšž",
        never="ëăâîșțşţąęėįłųūāēīņåæøáéíýěřůúôľ",
        months=(
            "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
            "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
            "januar februar mart april maj juni juli august septembar oktobar novembar decembar",
            "januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra",
            "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac",
            "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog prosinca",
            "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
        ),
    ),
    Language(
        name="Albanian",
        tag="sq",
        words=_words(
            """
            ai ajo ata deri dhe do drejt duke e gjatë i ishte janë ka kanë kjo ky me mes midis më na ne nga një
            nuk në nën ose pa pas pasur po prej për përmes që saj se si sipas së tek tij tyre të u është
            """
        ),
        letters="ë",
        months=("janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",),
    ),
    Language(
        name="Romanian",
        tag="ro",
        words=_words(
            """
            a această acest aceste acestei acestui ai al ale am au care ce cel cu că către dar de despre din după
            este fi fost la le lor mai nu o pe pentru prin sa sau se su sunt să un unei unor unui în într-o
            într-un între şi și
            """
        ),
        letters="ăâîșțşţ",
        months=("ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",),
    ),
    Language(
        name="German",
        tag="de",
        words=_words(
            """
            als am an auch auf aus bei bis damit das dass dem den der des die durch ein eine einem einen einer
            eines es für gegen haben hat ihre im in ist mit nach nicht oder sein sich sie sind um und unter vom
            von vor war waren werden wie wir wird wurde wurden zu zum zur zwischen über
            """
        ),
        letters="äöüß",
        months=(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jänner Feber März April Mai Juni Juli August September Oktober November Dezember",
        ),
    ),
    Language(
        name="French",
        tag="fr",
        words=_words(
            """
            a au aux avec c' ce ces cette d' dans de des du elle en entre est et il ils l' la le les leur leurs
            lors mais n' nos notre nous on ont ou par pas pendant plus pour qu' que qui s' sa ses son sont sous
            sur un une vers été
            """
        ),
        letters="éèêàç",
        months=("janvier février mars avril mai juin juillet août septembre octobre novembre décembre",),
    ),
    Language(
        name="Bulgarian",
        words=_words("бе бил била били в да до е за и из или как като към на не но от по под при с са се със че ще"),
        letters="ъщ",
        never="ыэіїєґ" + _SOUTHERN_LETTERS,
    ),
    Language(
        name="Spanish",
        words=_words(
            """
            al como con de del desde el en entre es esta este ha la las lo los más no para por que se su sus un
            una y
            """
        ),
        letters="áéíóúñ",
    ),
    Language(
        name="Italian",
        words=_words(
            """
            alla anche che come con da dal dalla degli dei del della delle di e gli ha i il in la le nel nella non
            per più sono su un una
            """
        ),
        letters="àèéìòù",
    ),
    Language(
        name="Portuguese",
        words=_words(
            """
            a ao as com como da das de do dos e em entre foi mais na nas no não o os ou para pela pelo por que se
            sua um uma
            """
        ),
        letters="ãõçáéê",
    ),
    Language(
        name="Dutch",
        words=_words(
            """
            aan als bij dat de deze die door een en er het in is met naar niet of om ook op te tot uit van voor
            was werd worden zijn
            """
        ),
    ),
    Language(
        name="Slovene",
        words=_words("bi bo da do in iz je jih k ker ki ko na ne o ob od pa po pri s se si so tudi v z za že"),
        never="ćđ",
    ),
    Language(
        name="Polish",
        words=_words("a ale by dla do i jak jest na nie o od oraz po pod przez się są także to w we z za ze że"),
        letters="ąęłńśźż",
    ),
)

MONTHS_ELSEWHERE: Final[Mapping[str, int]] = {
    month: number
    for language in LANGUAGES
    for months in language.months
    for number, month in enumerate(months.split(), start=1)
}
"""The months of the languages other than English; a name that several of them have is the same month in all."""

YEAR_WORDS: Final[tuple[str, ...]] = (
    "viti",
    "god.",
    "godine",
    "г.",
    "год.",
    "година",
    "године",
    "года",
    "р.",
    "року",
)
"""What stands behind the number of a year and belongs to it: *15 апреля 2015 года*."""
