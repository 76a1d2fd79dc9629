"""How languages other than English say who speaks: verbs of saying, titles, offices, and what is nobody's name.

Sources: attributions in press releases in these languages, each in the forms that stand beside a quotation. Offices stand
in the nominative, feminine forms beside masculine ones, all in lower case. Serbian, Bosnian, Montenegrin and Croatian are
one, as they are in `osce_news.vocabulary.languages`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Final

import attrs

__all__ = ["TONGUES", "Tongue"]


@attrs.frozen(kw_only=True)
class Tongue:
    """The words of a language that stand around the name of a speaker."""

    cues: tuple[str, ...]
    """Verbs of saying, every form a cue of its own."""
    honorifics: frozenset[str]
    """Titles directly before a name; some are offices as well."""
    offices: frozenset[str]
    """Words that a role begins with: the noun of the office, or what stands before it."""
    bodies: frozenset[str]
    """Words that name organizations and States, in the forms that stand behind an office; they end no name."""
    adverbs: frozenset[str] = frozenset()
    """Adverbs and verbs that stand between a cue and its subject: ``сегодня``."""
    articles: frozenset[str] = frozenset()
    """Words before an office or title that say nothing about it."""
    particles: frozenset[str] = frozenset()
    """Function words that may stand behind the first word of a name: ``von``."""
    circumstances: tuple[str, ...] = ()
    """What ends a role behind a name: ``lors``, ``na otvaranju``."""
    compounds: bool = False
    """True if offices are the end of longer words, and every noun is capitalized: *Außenministerin*."""
    elisions: bool = False
    """True if articles lose their vowel: ``l'Ambassadeur``."""
    genitives: bool = False
    """True if the State of an office stands between it and the name, without a preposition: *посол Литвы Иван Петров*."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _russian_past(stems: str) -> Iterator[str]:
    """``сказал``, ``сказала`` of ``сказал``."""
    return (form for stem in stems.split() for form in (stem, stem + "а"))


def _with_auxiliary(participles: Iterable[str], auxiliary: str) -> Iterator[str]:
    """``rekao je``, ``je rekao`` and ``rekao``."""
    return (form for word in participles for form in (f"{word} {auxiliary}", f"{auxiliary} {word}", word))


def _french(participles: str) -> Iterator[str]:
    """``a dit``, ``a-t-il dit`` and ``a-t-elle dit``."""
    return (f"{auxiliary} {word}" for word in participles.split() for auxiliary in ("a", "a-t-il", "a-t-elle"))


_RUSSIAN = Tongue(
    cues=(
        *_russian_past("добавил заявил написал напомнил объяснил отметил ответил подчеркнул подытожил пояснил признал"),
        *_russian_past("рассказал сказал сообщил указал"),
        *("говорит", "добавляет", "заявляет", "отмечает", "подчеркивает", "подчёркивает", "поясняет"),
    ),
    honorifics=_words("г-жа г-н госпожа господин генерал д-р доктор посол полковник проф. профессор"),
    offices=_words(
        """
        верховная верховный вице-президент вице-премьер временный генеральная генеральный глава действующая действующий
        депутат директор докладчик заместитель замминистра исполнительный исполняющий координатор мэр министр начальник
        омбудсмен первый посланник посол постоянный председатель представитель представительница президент
        премьер-министр пресс-секретарь прокурор профессор региональный ректор руководитель секретарь советник
        сопредседатель сотрудник сотрудница специальный спецпредставитель старший судья эксперт
        """
    ),
    bodies=_words(
        """
        агентства академии ассамблеи бюро верховного ведомства дел департамента комиссии комитета министерства миссии
        обсе организации отдела офиса парламента прокуратуры секретариата совета союза суда управления федерации центра
        албании армении астане ашхабаде азербайджана беларуси бишкеке великобритании вене германии грузии душанбе
        европейского ереване евросоюза италии казахстана казахстане киеве кыргызстана кыргызстане литвы молдове молдовы
        польши республики российской россии сербии соединенных соединённых сша таджикистана таджикистане ташкенте
        туркменистана туркменистане турции узбекистана узбекистане украине украины федеративной финляндии франции
        швейцарии швеции штатов америки королевства северной македонии боснии герцеговины черногории
        """
    ),
    adverbs=_words("вчера сегодня также тогда затем"),
    circumstances=("во время", "в ходе", "на открытии", "на церемонии", "на встрече", "по итогам", "после", "в своем"),
    genitives=True,
)

_UKRAINIAN = Tongue(
    cues=(
        *("відзначив", "відзначила", "відповів", "відповіла", "додав", "додала", "зазначив", "зазначила", "заявив"),
        *("заявила", "зауважив", "зауважила", "нагадав", "нагадала", "наголосив", "наголосила", "написав", "написала"),
        *("підкреслив", "підкреслила", "повідомив", "повідомила", "пояснив", "пояснила", "розповів", "розповіла"),
        *("сказав", "сказала", "каже", "додає", "зазначає", "наголошує", "підкреслює"),
    ),
    honorifics=_words("генерал д-р доктор пан пані панове полковник посол посолка проф. професор професорка"),
    offices=_words(
        """
        верховна верховний виконавчий виконувач віцепрезидент віцепрем'єр генеральна генеральний голова депутат директор
        директорка експерт експертка заступник заступниця керівник керівниця координатор координаторка мер міністерка
        міністр начальник омбудсман перша перший посланник посол посолка постійна постійний президент президентка
        прем'єр-міністр прес-секретар прес-секретарка прокурор представник представниця професор радник радниця ректор
        речник речниця секретар спеціальна спеціальний спецпредставник старша старший суддя уповноважений
        """
    ),
    bodies=_words(
        """
        агентства академії асамблеї бюро департаменту комісії комітету міністерства місії обсє організації офісу
        парламенту прокуратури ради секретаріату союзу справ суду управління центру верховного верховної австрії
        великої британії відні грузії європейського канади києві литви молдові німеччини польщі республіки сполучених
        сша україни україні фінляндії франції швейцарії швеції штатів америки королівства
        """
    ),
    adverbs=_words("вчора сьогодні також тоді"),
    circumstances=("під час", "на відкритті", "на церемонії", "на зустрічі", "після", "у своєму"),
    genitives=True,
)

_MACEDONIAN = Tongue(
    cues=tuple(
        "вели додава додаде забележа изјави изјавува истакна истакнува кажа напомена нагласи објасни одговори "
        "оцени подвлече порача посочи потенцира потенцираше потсети рече смета".split()
    ),
    honorifics=_words("амбасадор амбасадорка амбасадорката амбасадорот генерал г-дин г-ѓа господин госпоѓа д-р проф."),
    offices=_words(
        """
        амбасадор амбасадорка амбасадорката амбасадорот вршител генералниот генералната главниот градоначалник
        градоначалникот градоначалничката директор директорка директорката директорот заменик заменикот заменичката
        јавниот координатор координаторката координаторот министер министерка министерката министерот народниот
        портпарол портпаролот портпаролката првиот претседател претседателка претседателката претседателот
        претставник претставникот претставничката премиерот раководител раководителка раководителката раководителот
        секретар секретарот советник советникот советничката специјалниот судијата шеф шефица шефицата шефот
        """
    ),
    bodies=_words(
        """
        агенцијата академијата амбасадата европска европската канцеларијата комисијата комитетот мисија мисијата
        министерството обединетото организацијата собранието советот судот унија унијата центарот обсе одихр
        македонија република северна скопје австрија албанија германија косово сад србија франција црна гора
        """
    ),
    adverbs=_words("денес вчера исто"),
    circumstances=("за време", "на отворањето", "на настанот", "на средбата", "по повод", "при"),
    genitives=True,
)

_LATIN_SERBIAN = Tongue(
    cues=(
        *_with_auxiliary("dodao istakao kazao naglasio napisao napomenuo naveo objasnio ocijenio ocenio".split(), "je"),
        *_with_auxiliary("odgovorio podsetio podsjetio podvukao poručio primetio primijetio rekao".split(), "je"),
        *_with_auxiliary("upozorio zaključio izjavio".split(), "je"),
        *_with_auxiliary("dodala istakla kazala naglasila napisala napomenula navela objasnila ocijenila".split(), "je"),
        *_with_auxiliary("ocenila odgovorila podsetila podsjetila podvukla poručila primetila primijetila".split(), "je"),
        *_with_auxiliary("rekla upozorila zaključila izjavila".split(), "je"),
        *("dodaje", "ističe", "izjavljuje", "kaže", "naglašava", "navodi", "objašnjava", "poručuje"),
    ),
    honorifics=_words(
        "ambasador ambasadorica ambasadorka dr dr. g. gđa gospođa gospodin general prof. profesor profesorka pukovnik "
        "veleposlanica veleposlanik"
    ),
    offices=_words(
        """
        ambasador ambasadorica ambasadorka direktor direktorica direktorka generalna generalni glavna glavni
        gradonačelnica gradonačelnik izaslanik izvršna izvršni komesar komesarka koordinator koordinatorica
        koordinatorka ministar ministarka ministrica načelnica načelnik ombudsman poslanica poslanik potpredsednica
        potpredsednik potpredsjednica potpredsjednik portparol portparolka predsedavajuća predsedavajući
        predsednica predsednik predsjedavajuća predsjedavajući predsjednica predsjednik predstavnica predstavnik
        premijer premijerka prva prvi ravnatelj ravnateljica rektor rukovodilac rukovoditeljica savetnica savetnik
        savjetnica savjetnik sekretar sekretarka specijalna specijalni stručnjak stručnjakinja sudija sutkinja šef
        šefica tužilac tužiteljica v.d. veleposlanica veleposlanik vršilac vršiteljica visoka visoki zamenica zamenik
        zamjenica zamjenik zaštitnica zaštitnik
        """
    ),
    bodies=_words(
        """
        agencije akademije ambasade centra delegacije komisije misije misija ministarstva odeljenja odjela organizacije
        saveta savjeta skupštine službe suda ureda unije uprave vijeća vlade osce oebs oess odihr beču beogradu bosni
        crne crnoj evropske europske gore gori hercegovini hercegovine kosovu podgorici republike sarajevu severne
        sjedinjenih sjeverne srbije srbiji srpske ruske velike britanije država makedonije albanije austrije bosne
        francuske hrvatske italije nemačke njemačke norveške poljske slovenije švajcarske švedske švicarske
        """
    ),
    adverbs=_words("danas juče jučer također takođe tada potom"),
    circumstances=("na otvaranju", "na sastanku", "na konferenciji", "na skupu", "nakon", "povodom", "prilikom", "tokom"),
    genitives=True,
)

_CYRILLIC = {
    **{"lj": "љ", "nj": "њ", "dž": "џ"},
    **dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True)),
}


def _in_cyrillic(word: str) -> str:
    """A Serbian word in the other script.

    >>> _in_cyrillic("izjavila je"), _in_cyrillic("načelnica")
    ('изјавила је', 'начелница')
    """
    for latin, cyrillic in _CYRILLIC.items():  # the letters of two signs first
        word = word.replace(latin, cyrillic)
    return word


def _both_scripts(words: Iterable[str]) -> Iterator[str]:
    return chain.from_iterable((word, _in_cyrillic(word)) for word in words)


_SERBIAN = Tongue(
    cues=tuple(_both_scripts(_LATIN_SERBIAN.cues)),
    honorifics=frozenset(_both_scripts(_LATIN_SERBIAN.honorifics)),
    offices=frozenset(_both_scripts(_LATIN_SERBIAN.offices)),
    bodies=frozenset(_both_scripts(_LATIN_SERBIAN.bodies)) | {"оебс"},
    adverbs=frozenset(_both_scripts(_LATIN_SERBIAN.adverbs)),
    circumstances=tuple(_both_scripts(_LATIN_SERBIAN.circumstances)),
    genitives=True,
)

_ALBANIAN = Tongue(
    cues=tuple(
        "deklaroi deklaron nënvizoi përfundoi pohoi shkroi shpjegoi shton shtoi tha thekson theksoi thotë".split()
    )
    + ("u shpreh", "vuri në dukje", "bëri të ditur"),
    honorifics=_words("ambasador ambasadori ambasadore ambasadorja dr dr. gjenerali prof. profesori z. znj. zonja zoti"),
    offices=_words(
        """
        ambasadori ambasadorja deputeti deputetja drejtoresha drejtori drejtuesi drejtuesja eksperti ekspertja
        gjykatësi gjykatësja këshilltari këshilltarja komisioneri koordinatorja koordinatori kreu kryebashkiaku
        kryeministri kryeministrja kryesuesi kryetari kryetarja ministri ministrja nënkryetari përfaqësuesi
        përfaqësuesja presidenti presidentja prokurori rektori sekretarja sekretari shefi shefja zëdhënësi zëdhënësja
        zëvendësi zëvendëskryetari zëvendësministri zëvendësministrja zyrtari zyrtarja
        """
    ),
    bodies=_words(
        """
        akademisë asamblesë bashkisë gjykatës këshillit komisionit komitetit kuvendit misionit ministrisë organizatës
        osbe osbe-së odihr prezencës qendrës sekretariatit shteteve bashkuara britanike evropian zyrës shqipëri
        shqipërisë kosovë kosovës maqedonisë veriut serbisë tiranë tiranës vjenë
        """
    ),
    adverbs=_words("sot dje gjithashtu"),
    circumstances=("gjatë", "në hapjen", "në takimin", "në ceremoninë", "pas"),
)

_ROMANIAN = Tongue(
    cues=(
        *(
            f"a {also}{word}"
            for word in (
                "adăugat afirmat accentuat amintit anunțat anunţat comentat conchis concluzionat declarat explicat "
                "menționat menţionat notat precizat punctat remarcat răspuns scris spus subliniat"
            ).split()
            for also in ("", "mai ")
        ),
        *("afirmă", "declară", "explică", "precizează", "spune", "subliniază"),
    ),
    honorifics=_words("ambasador ambasadoarea ambasadorul dl dna dna. dl. doamna domnul dr dr. generalul prof. profesorul"),
    offices=_words(
        """
        ambasadoarea ambasadorul adjuncta adjunctul comisarul consiliera consilierul coordonatoarea coordonatorul
        deputata deputatul directoarea directorul experta expertul judecătoarea judecătorul ministra ministrul
        ombudsmanul parlamentara parlamentarul președinta președintele preşedinta preşedintele premierul prim-ministra
        prim-ministrul primarul primărița procurorul purtătoarea purtătorul reprezentanta reprezentantul
        reprezentantul-special rectorul secretara secretarul șefa șeful şefa şeful vicepreședinta vicepreședintele
        vicepreşedintele
        """
    ),
    bodies=_words(
        """
        academiei adunării agenției biroului centrului comisiei comitetului consiliului curții delegației guvernului
        instanței ministerului misiunii organizației oficiului osce odihr parlamentului procuraturii secretariatului
        uniunii europene republicii republica moldova moldovei româniei ucrainei statelor unite regatului unit
        federației ruse franței germaniei italiei austriei chișinău chişinău viena transnistria
        """
    ),
    adverbs=_words("astăzi azi ieri"),
    circumstances=("în cadrul", "la deschiderea", "la ceremonia", "la reuniunea", "după", "în timpul"),
    genitives=True,
)

_GERMAN = Tongue(
    cues=(
        *("bekräftigte", "bemerkte", "betont", "betonte", "ergänzte", "erklärt", "erklärte", "erläuterte", "fügte hinzu"),
        *("fügte", "meinte", "mahnte", "sagt", "sagte", "schrieb", "stellte fest", "unterstrich", "versicherte", "warnte"),
    ),
    honorifics=_words("botschafter botschafterin dr. frau general herr oberst prof. professor professorin"),
    offices=_words(
        """
        abgeordnete abgeordneter amtierende amtierender außenminister außenministerin beauftragte beauftragter
        berater beraterin botschafter botschafterin bürgermeister bürgermeisterin chef chefin direktor direktorin
        expertin experte generalsekretär generalsekretärin gesandte gesandter hochkommissar hochkommissarin hohe hoher
        kanzler kanzlerin kommissar kommissarin koordinator koordinatorin leiter leiterin minister ministerin
        präsident präsidentin professor professorin rektor rektorin richter richterin sekretär sekretärin sonderbeauftragte
        sonderbeauftragter sprecher sprecherin ständige ständiger stellvertretende stellvertretender vertreter
        vertreterin vorsitzende vorsitzender
        """
    ),
    bodies=_words(
        """
        abteilung bundesregierung büro büros delegation europarats kommission mission ministerium ministeriums osze odihr
        parlament parlaments rates republik sekretariat sekretariats staaten union vereinigten versammlung zentrum zentrums
        deutschland deutschlands frankreich kosovo österreich österreichs schweiz serbien ukraine wien
        """
    ),
    adverbs=_words("am auch dazu gestern heute weiter"),
    articles=_words("das der die"),
    particles=_words("von zu"),
    circumstances=("am", "anlässlich", "bei", "beim", "nach", "während", "zur eröffnung", "zum abschluss"),
    compounds=True,
)

_FRENCH = Tongue(
    cues=(
        *_french("affirmé ajouté assuré commenté conclu confié constaté déclaré dit estimé expliqué indiqué insisté noté"),
        *_french("observé précisé rappelé relevé répondu souligné"),
        *("affirme", "ajoute", "déclare", "explique", "précise", "souligne"),
    ),
    honorifics=_words("ambassadeur ambassadrice colonel dr général m. madame mme monsieur professeur professeure"),
    offices=_words(
        """
        adjoint adjointe ambassadeur ambassadrice cheffe chef commissaire conseiller conseillère coordinateur coordinatrice
        coordonnateur coordonnatrice députée député directeur directrice envoyé envoyée expert experte haut haute juge maire
        magistrat ministre porte-parole premier première président présidente procureur procureure professeur professeure
        rapporteur recteur représentant représentante responsable secrétaire sénateur sénatrice vice-ministre
        vice-président vice-présidente
        """
    ),
    bodies=_words(
        """
        affaires assemblée agence bureau centre comité commission conseil cour délégation département mission ministère
        organisation osce odihr biddh parlement secrétariat section service union européenne états-unis étrangères
        république royaume-uni allemagne autriche belgique canada france italie kosovo moldavie serbie suisse ukraine vienne
        """
    ),
    adverbs=_words("aujourd'hui hier jeudi lundi mardi mercredi vendredi également"),
    articles=_words("l la le les un une"),
    particles=_words("de du la le"),
    circumstances=("après", "à l'ouverture", "à l'occasion", "durant", "en marge", "lors", "pendant"),
    elisions=True,
)

TONGUES: Final[Mapping[str, Tongue]] = {
    "ru": _RUSSIAN,
    "uk": _UKRAINIAN,
    "mk": _MACEDONIAN,
    "sr": _SERBIAN,
    "sq": _ALBANIAN,
    "ro": _ROMANIAN,
    "de": _GERMAN,
    "fr": _FRENCH,
}
"""The languages whose speakers are read, by tag; those of English are in `osce_news.vocabulary.speech` and `offices`."""
