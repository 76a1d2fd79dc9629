"""How languages other than English say who speaks: verbs of saying, titles, offices, and what is nobody's name.

Sources: attributions in press releases in these languages, each in the forms that stand beside a quotation. Offices
stand in the nominative, feminine forms beside masculine ones, all in lower case. Serbian, Bosnian, Montenegrin and
Croatian are one, as they are in `osce_news.vocabulary.languages`.
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
    genitives: tuple[str, ...] = ()
    """Endings of adjectives and genitives that no given name has; listed where what an office belongs to stands
    between it and the name without a preposition: *посол Литвы Иван Петров*."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _russian_past(stems: str) -> Iterator[str]:
    """``сказал``, ``сказала`` of ``сказал``."""
    return (form for stem in stems.split() for form in (stem, stem + "а"))


def _with_je(participles: str) -> Iterator[str]:
    """``rekao je``, ``je rekao`` and ``rekao``."""
    return (form for word in participles.split() for form in (f"{word} je", f"je {word}", word))


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
        верховная верховный вице-президент вице-премьер временный генеральная генеральный глава действующая
        действующий депутат директор докладчик заместитель замминистра исполнительный исполняющий координатор министр
        мэр начальник омбудсмен первый посланник посол постоянный председатель представитель представительница
        президент премьер-министр пресс-секретарь прокурор профессор региональный ректор руководитель секретарь
        советник сопредседатель сотрудник сотрудница специальный спецпредставитель старший судья эксперт
        """
    ),
    bodies=_words(
        """
        агентства азербайджана академии албании америки армении ассамблеи астане ашхабаде беларуси бишкеке боснии бюро
        ведомства великобритании вене верховного всемирный германии герцеговины грузии дел департамента душанбе
        европейская европейский европейского евросоюза ереване италии казахстана казахстане киеве комиссии комитета
        королевства красного красный крест креста кыргызстана кыргызстане литвы македонии министерства миссии молдове
        молдовы наций обсе объединенных объединённых организации отдела офиса парламента польши прокуратуры радио
        республики россии российской северной секретариата сербии совета соединенных соединённых союза суда сша
        таджикистана таджикистане ташкенте туркменистана туркменистане турции узбекистана узбекистане украине украины
        управления федеративной федерации финляндии франции центра черногории швейцарии швеции штатов
        """
    ),
    adverbs=_words("вчера сегодня также тогда затем"),
    circumstances=("во время", "в ходе", "на открытии", "на церемонии", "на встрече", "по итогам", "после", "в своем"),
    genitives=("ого", "его", "ой", "ых", "ии", "ская", "ский", "ная", "ный"),
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
        верховна верховний виконавчий виконувач віцепрезидент віцепрем'єр генеральна генеральний голова депутат
        директор директорка експерт експертка заступник заступниця керівник керівниця координатор координаторка мер
        міністерка міністр начальник омбудсман перша перший посланник посол посолка постійна постійний представник
        представниця президент президентка прем'єр-міністр прес-секретар прес-секретарка прокурор професор радник
        радниця ректор речник речниця секретар спецпредставник спеціальна спеціальний старша старший суддя
        уповноважений
        """
    ),
    bodies=_words(
        """
        австрії агентства академії америки асамблеї британії бюро великої верховного верховної всесвітній відні грузії
        департаменту канади києві комісії комітету королівства литви молдові міністерства місії націй німеччини
        об'єднаних обсє організації офісу парламенту польщі прокуратури ради радіо республіки секретаріату союзу
        сполучених справ суду сша україни україні управління франції фінляндії хреста центру червоний червоного
        швейцарії швеції штатів європейська європейський європейського
        """
    ),
    adverbs=_words("вчора сьогодні також тоді"),
    circumstances=("під час", "на відкритті", "на церемонії", "на зустрічі", "після", "у своєму"),
    genitives=("ого", "ої", "их", "ії", "ська", "ський"),
)

_MACEDONIAN = Tongue(
    cues=tuple(
        "вели додава додаде забележа изјави изјавува истакна истакнува кажа напомена нагласи објасни одговори "
        "оцени подвлече порача посочи потенцира потенцираше потсети рече смета".split()
    ),
    honorifics=_words(
        """
            амбасадор амбасадорка амбасадорката амбасадорот г-дин г-ѓа генерал господин госпоѓа д-р проф.
            """
    ),
    offices=_words(
        """
        амбасадор амбасадорка амбасадорката амбасадорот вршител генералната генералниот главниот градоначалник
        градоначалникот градоначалничката директор директорка директорката директорот заменик заменикот заменичката
        координатор координаторката координаторот министер министерка министерката министерот народниот портпарол
        портпаролката портпаролот првиот премиерот претседател претседателка претседателката претседателот претставник
        претставникот претставничката раководител раководителка раководителката раководителот секретар секретарот
        советник советникот советничката специјалниот судијата шеф шефица шефицата шефот јавниот
        """
    ),
    bodies=_words(
        """
        австрија агенцијата академијата албанија амбасадата германија гора европска европската европски канцеларијата
        комисијата комитетот косово крст македонија министерството мисија мисијата нации обединети обединетото обсе
        одихр организацијата радио република сад светска светската северна скопје собранието советот србија судот
        унија унијата франција центарот црвен црвениот црна
        """
    ),
    adverbs=_words("денес вчера исто"),
    circumstances=("за време", "на отворањето", "на настанот", "на средбата", "по повод", "при"),
    genitives=("иот", "ото", "ската", "ските", "скиот"),
)

_LATIN_SERBIAN = Tongue(
    cues=(
        *_with_je("dodao istakao izjavio kazao naglasio napisao napomenuo naveo objasnio ocenio ocijenio odgovorio"),
        *_with_je("podsetio podsjetio podvukao poručio primetio primijetio rekao upozorio zaključio"),
        *_with_je("dodala istakla izjavila kazala naglasila napisala napomenula navela objasnila ocenila ocijenila"),
        *_with_je("odgovorila podsetila podsjetila podvukla poručila primetila primijetila rekla upozorila zaključila"),
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
        koordinatorka ministar ministarka ministrica načelnica načelnik ombudsman portparol portparolka poslanica
        poslanik potpredsednica potpredsednik potpredsjednica potpredsjednik predsedavajuća predsedavajući predsednica
        predsednik predsjedavajuća predsjedavajući predsjednica predsjednik predstavnica predstavnik premijer
        premijerka prva prvi ravnatelj ravnateljica rektor rukovodilac rukovoditeljica savetnica savetnik savjetnica
        savjetnik sekretar sekretarka specijalna specijalni stručnjak stručnjakinja sudija sutkinja tužilac
        tužiteljica v.d. veleposlanica veleposlanik visoka visoki vršilac vršiteljica zamenica zamenik zamjenica
        zamjenik zaštitnica zaštitnik šef šefica
        """
    ),
    bodies=_words(
        """
        agencije akademije albanije ambasade austrije banka beogradu beču bosne bosni britanije centra crne crnoj
        crveni crvenog delegacije država europska europske evropska evropske francuske gore gori hercegovine
        hercegovini hrvatske italije komisije kosovu križ križa krst krsta makedonije ministarstva misija misije
        nacija nacije nemačke njemačke norveške odeljenja odihr odjela oebs oess organizacije osce podgorici poljske
        radio republike ruske sarajevu saveta savjeta severne sjedinjenih sjeverne skupštine slovenije službe srbije
        srbiji srpske suda svetska svjetska ujedinjene ujedinjenih unija unije uprave ureda velike vijeća vlade
        švajcarske švedske švicarske
        """
    ),
    adverbs=_words("danas juče jučer također takođe tada potom"),
    circumstances=(
        "na otvaranju",
        "na sastanku",
        "na konferenciji",
        "na skupu",
        "nakon",
        "povodom",
        "prilikom",
        "tokom",
    ),
    genitives=("og", "ska", "ski", "ske", "cke"),
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
    genitives=tuple(_both_scripts(_LATIN_SERBIAN.genitives)),
)

_ALBANIAN = Tongue(
    cues=(
        *("bëri të ditur", "deklaroi", "deklaron", "nënvizoi", "përfundoi", "pohoi", "shkroi", "shpjegoi", "shton"),
        *("shtoi", "tha", "thekson", "theksoi", "thotë", "u shpreh", "vuri në dukje"),
    ),
    honorifics=_words(
        """
            ambasador ambasadore ambasadori ambasadorja dr dr. gjenerali prof. profesori z. znj. zonja zoti
            """
    ),
    offices=_words(
        """
        ambasadori ambasadorja deputeti deputetja drejtoresha drejtori drejtuesi drejtuesja eksperti ekspertja
        gjykatësi gjykatësja komisioneri koordinatori koordinatorja kreu kryebashkiaku kryeministri kryeministrja
        kryesuesi kryetari kryetarja këshilltari këshilltarja ministri ministrja nënkryetari presidenti presidentja
        prokurori përfaqësuesi përfaqësuesja rektori sekretari sekretarja shefi shefja zyrtari zyrtarja zëdhënësi
        zëdhënësja zëvendësi zëvendëskryetari zëvendësministri zëvendësministrja
        """
    ),
    bodies=_words(
        """
        akademisë amerikës asamblesë banka bashkisë bashkuara botërore britanike europian evropian evropiane gjykatës
        kombet komisionit komitetit kosovë kosovës kryqi kuvendit këshillit maqedonisë ministrisë misionit odihr
        organizatës osbe osbe-së prezencës qendrës radio sekretariatit serbisë shqipëri shqipërisë shteteve tiranë
        tiranës veriut vjenë zyrës
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
    honorifics=_words(
        """
            ambasadoarea ambasador ambasadorul dl dl. dna dna. doamna domnul dr dr. generalul prof. profesorul
            """
    ),
    offices=_words(
        """
        adjuncta adjunctul ambasadoarea ambasadorul comisarul consiliera consilierul coordonatoarea coordonatorul
        deputata deputatul directoarea directorul experta expertul judecătoarea judecătorul ministra ministrul
        ombudsmanul parlamentara parlamentarul premierul preşedinta preşedintele președinta președintele prim-ministra
        prim-ministrul primarul primărița procurorul purtătoarea purtătorul rectorul reprezentanta reprezentantul
        reprezentantul-special secretara secretarul vicepreşedintele vicepreședinta vicepreședintele şefa şeful șefa
        șeful
        """
    ),
    bodies=_words(
        """
        academiei adunării agenției americii austriei banca biroului britanii centrului chişinău chișinău comisiei
        comitetului consiliului crucea crucii curții delegației europeană europene federației franței germaniei
        guvernului instanței italiei marii ministerului misiunii moldova moldovei mondială naţiunile națiunile odihr
        oficiului organizației osce parlamentului procuraturii radio regatului republica republicii româniei română
        roșie roșii ruse secretariatului statelor transnistria ucrainei unit unite uniunii viena
        """
    ),
    adverbs=_words("astăzi azi ieri"),
    circumstances=("în cadrul", "la deschiderea", "la ceremonia", "la reuniunea", "după", "în timpul"),
    genitives=("ii", "lui", "elor", "ilor"),
)

_GERMAN = Tongue(
    cues=(
        *(
            "bekräftigte",
            "bemerkte",
            "betont",
            "betonte",
            "ergänzte",
            "erklärt",
            "erklärte",
            "erläuterte",
            "fügte hinzu",
        ),
        *(
            "fügte",
            "meinte",
            "mahnte",
            "sagt",
            "sagte",
            "schrieb",
            "stellte fest",
            "unterstrich",
            "versicherte",
            "warnte",
        ),
    ),
    honorifics=_words("botschafter botschafterin dr. frau general herr oberst prof. professor professorin"),
    offices=_words(
        """
        abgeordnete abgeordneter amtierende amtierender außenminister außenministerin beauftragte beauftragter berater
        beraterin botschafter botschafterin bürgermeister bürgermeisterin chef chefin direktor direktorin experte
        expertin generalsekretär generalsekretärin gesandte gesandter hochkommissar hochkommissarin hohe hoher kanzler
        kanzlerin kommissar kommissarin koordinator koordinatorin leiter leiterin minister ministerin professor
        professorin präsident präsidentin rektor rektorin richter richterin sekretär sekretärin sonderbeauftragte
        sonderbeauftragter sprecher sprecherin stellvertretende stellvertretender ständige ständiger vertreter
        vertreterin vorsitzende vorsitzender
        """
    ),
    bodies=_words(
        """
        abteilung bank bundesregierung büro büros delegation deutschland deutschlands europarats frankreich kommission
        kosovo kreuz ministerium ministeriums mission nationen odihr osze parlament parlaments radio rates republik
        roten rotes schweiz sekretariat sekretariats serbien staaten ukraine union vereinigten vereinte vereinten
        versammlung wien zentrum zentrums österreich österreichs
        """
    ),
    adverbs=_words("am auch dazu gestern heute weiter"),
    articles=_words("das der die"),
    particles=_words("der von zu"),
    circumstances=("am", "anlässlich", "bei", "beim", "nach", "während", "zur eröffnung", "zum abschluss"),
    compounds=True,
)

_FRENCH = Tongue(
    cues=(
        *_french("affirmé ajouté assuré commenté conclu confié constaté déclaré dit estimé expliqué indiqué insisté"),
        *_french("lancé noté observé précisé rappelé reconnu relevé répondu souligné"),
        *("affirme", "ajoute", "déclare", "explique", "précise", "souligne"),
    ),
    honorifics=_words("ambassadeur ambassadrice colonel dr général m. madame mme monsieur professeur professeure"),
    offices=_words(
        """
        adjoint adjointe ambassadeur ambassadrice chef cheffe commissaire conseiller conseillère coordinateur
        coordinatrice coordonnateur coordonnatrice directeur directrice député députée envoyé envoyée expert experte
        haut haute juge magistrat maire ministre porte-parole premier première procureur procureure professeur
        professeure président présidente rapporteur recteur représentant représentante responsable secrétaire sénateur
        sénatrice vice-ministre vice-président vice-présidente
        """
    ),
    bodies=_words(
        """
        affaires agence allemagne assemblée autriche banque belgique biddh bureau canada centre comité commission
        conseil cour croix-rouge délégation département européenne france italie kosovo ministère mission moldavie
        nations odihr organisation osce parlement radio royaume-uni république secrétariat section serbie service
        suisse ukraine unies union vienne états-unis étrangères
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
"""The languages whose speakers are read, by tag; English has `osce_news.vocabulary.speech` and `offices`."""
