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
    """What a language is told by."""

    tag: str | None
    """Primary tag of BCP 47; ``None`` for a language that is not read."""
    words: frozenset[str]
    """Its function words, in lower case."""
    letters: str = ""
    """Letters of which every text of a few sentences holds one; empty where there are none."""
    never: str = ""
    """Letters that it is not written with, though its neighbours are; names may hold a few."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


ENGLISH: Final = Language(
    tag="en",
    words=_words(
        """
        about after all also an and are as at be been before being between both but by can could during for from had has
        have he her his how in into is it its more must not of on or other our over she should that the their them they
        this those through to under was we were when which while who will with within would you your
        """
    ),
)

_CYRILLIC_OF_RUSSIAN: Final = "йщъыьэюя"
_CYRILLIC_OF_THE_SOUTH: Final = "ђјљњћџѓќѕ"
_CYRILLIC_ELSEWHERE: Final = "әғқңөұүһҳҷӣӯў"

LANGUAGES: Final[tuple[Language, ...]] = (
    ENGLISH,
    Language(
        tag="ru",
        words=_words(
            """
            а без более был была были было быть в во все всех для до его ее её если за и из или их к как которая которые
            который между мы на нас не него о об она они он от по под при с со также так что чтобы эта эти это этого
            """
        ),
        letters="ыэ",
        never="іїєґ" + _CYRILLIC_OF_THE_SOUTH + _CYRILLIC_ELSEWHERE,
    ),
    Language(
        tag="uk",
        words=_words(
            """
            а без був була було були бути в від до для з за зі і із її його й їх к між ми на нас не ні о він вона вони по
            під при про та так також те тому у це цей ця ці чи щоб що як яка які який
            """
        ),
        letters="іїє",
        never="ыэёъ" + _CYRILLIC_OF_THE_SOUTH + _CYRILLIC_ELSEWHERE,
    ),
    Language(
        tag="mk",
        words=_words(
            """
            беше ваквата ги го да дека до е за и или им исто кај како кои која кое кој ќе ја ме меѓу на нè не ни низ но
            овие овој од па по преку при се сите со сите со сме сум тие тоа таа треба во врз
            """
        ),
        letters="ѓќѕј",
        never="ђћ" + _CYRILLIC_OF_RUSSIAN,
    ),
    Language(
        tag="sr",
        words=_words(
            """
            а али био била били било да до за и из или ка као који која које кроз међу ми на након не нису о од они она
            ово по под пред при са све се смо су тако такође то у уз што ће је
            """
        ),
        letters="ђјљњћ",
        never="ѓќѕ" + _CYRILLIC_OF_RUSSIAN,
    ),
    Language(
        tag="sr",
        words=_words(
            """
            ali bila bili bilo bio da do i iz ili je ka kako kao koja koje koji kojima kroz među na nakon ne nisu o od ona
            oni ovo po pod pred pri sa se smo su sve što šta tako također takođe te u uz za će
            """
        ),
        letters="čćđšž",
        never="ëăâîșțşţąęėįłųūāēīņåæøáéíýěřůúôľ",
    ),
    Language(
        tag="sq",
        words=_words(
            """
            ai ajo ata deri dhe do drejt duke e është gjatë i janë ka kanë kjo ky me më mes midis na ne në nën nga nuk një
            ose për për pas pasur pa përmes po prej që së se si sipas të tek tij tyre u ishte saj
            """
        ),
        letters="ë",
    ),
    Language(
        tag="ro",
        words=_words(
            """
            a acest această aceste acestei acestui ai al ale am au care că ce cel cu dar de despre din după este fi fost
            în între într-un într-o la le lor mai nu o pe pentru prin sa să sau se și şi sunt su către un unei unor unui
            """
        ),
        letters="ăâîșțşţ",
    ),
    Language(
        tag="de",
        words=_words(
            """
            als am an auch auf aus bei bis damit das dass dem den der des die durch ein eine einem einen einer eines es
            für gegen haben hat ihre im in ist mit nach nicht oder sein sich sie sind über um und unter vom von vor war
            waren werden wie wir wird wurde wurden zu zum zur zwischen
            """
        ),
        letters="äöüß",
    ),
    Language(
        tag="fr",
        words=_words(
            """
            a au aux avec c' ce ces cette d' dans de des du elle en entre est et été il ils l' la le les leur leurs lors mais n'
            nos notre nous on ont ou par pas pendant plus pour qu' que qui s' sa ses son sont sous sur une un vers
            """
        ),
        letters="éèêàç",
    ),
    Language(tag=None, words=_words("бе бил била били в да до е за и из или как като към на не но от по под при с са се със че ще"), letters="ъщ"),
    Language(tag=None, words=_words("al como con de del desde el en entre es esta este ha la las lo los más no para por que se su sus un una y"), letters="áéíóúñ"),
    Language(tag=None, words=_words("alla anche che come con da dal dalla degli dei del della delle di e gli ha i il in la le nel nella non per più sono su un una"), letters="àèéìòù"),
    Language(tag=None, words=_words("a ao as com como da das de do dos e em entre foi mais na nas no não o os ou para pela pelo por que se sua um uma"), letters="ãõçáéê"),
    Language(tag=None, words=_words("aan als bij dat de deze die door een en er het in is met naar niet of om ook op te tot uit van voor was werd worden zijn")),
    Language(tag=None, words=_words("bi bo da do in iz je jih k ker ki ko na ne o ob od pa po pri s se si so tudi v z za že"), never="ćđ"),
    Language(tag=None, words=_words("a ale by dla do i jak jest na nie o od oraz po pod przez się są także to w we z za ze że"), letters="ąęłńśźż"),
)

_MONTHS: Final[Mapping[str, str]] = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември",
    "sr": "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
    "sr, genitive": "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
    "sr, Latin": "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
    "sr, Latin genitive": "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
    "sr, Bosnian": "januar februar mart april maj juni juli august septembar oktobar novembar decembar",
    "sr, Bosnian genitive": "januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra",
    "sr, Croatian": "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac",
    "sr, Croatian genitive": (
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog prosinca"
    ),
    "sr, Croatian long genitive": (
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca"
    ),
    "sq": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "de, Austrian": "Jänner Feber März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
"""The twelve months, in the forms that stand behind a day; a month of the same name is the same month everywhere."""

MONTHS_ELSEWHERE: Final[Mapping[str, int]] = {
    month: number for names in _MONTHS.values() for number, month in enumerate(names.split(), start=1)
}
"""The months of the languages that are read, but for English."""

YEAR_WORDS: Final[tuple[str, ...]] = (
    "года", "г.", "року", "р.", "година", "године", "год.", "godine", "god.", "viti",
)
"""What stands behind the number of a year and belongs to it: *15 апреля 2015 года*."""
