"""Invented articles: nobody named here lives, and nothing told here happened."""

from __future__ import annotations

from datetime import date

from tests.markup.content import Content, Heading, Image, Items, Paragraph, Related, Said

__all__ = ["ARTICLES"]

_RELATED = (
    Related(
        "Ferry pilots of Estonia and Latvia rehearse a rescue",
        date(2016, 8, 30),
        "&ldquo;A rope thrown late is no rope,&rdquo; said Ingmar Tolvanen, Head of the Harbour Drill Unit, at a"
        " drill for 65 pilots from Estonia and Latvia that ended on 29 August 2016.",
    ),
    Related(
        "OSCE Chairperson visits observatory in Andorra",
        date(2016, 9, 2),
        'Chairperson-in-Office Beatriu Solanelles met 14 astronomers from Monaco, San Marino and Spain. "The sky is'
        ' our oldest common ground," she said.',
    ),
)

_BRIDGES = Content(
    name="bridges",
    url="https://www.osce.org/serbia/94117",
    kind="Press release",
    title="OSCE Mission trains bridge inspectors in southern Serbia",
    teaser="Some 40 bridge inspectors from Serbia and North Macedonia completed a course on early signs of decay that"
    " was organized by the OSCE Mission to Serbia.",
    issued_on=date(2012, 9, 18),
    issued_by="OSCE Mission to Serbia",
    place="Vranje",
    fields=("Economic activities", "Good governance"),
    dateline="VRANJE, 18 September 2012 &ndash;",
    body=(
        Paragraph(
            "Some 40 bridge inspectors from Serbia and North Macedonia completed a course on early signs of decay that"
            ' was organized by the <a href="https://www.osce.org/mission-to-serbia">OSCE Mission to Serbia</a> from'
            " 16 to 18 September 2012."
        ),
        Paragraph(
            "&ldquo;A bridge seldom falls without a warning, but somebody must be paid to listen,&rdquo; said"
            " <strong>Vesna Drobnjak</strong>, Deputy Head of the OSCE Mission to Serbia. &ldquo;These inspectors have"
            " learned to listen with their hands, their eyes and a very small hammer.&rdquo;"
        ),
        Paragraph(
            "Participants walked three bridges over the South Morava and wrote a report on each of them. The reports"
            " will be handed to the municipalities in <em>October 2012</em>."
        ),
        Paragraph(
            "<em>&ldquo;We used to look at the paint,&rdquo;</em> Inspector Goran Tasevski said."
            " <em>&ldquo;Now we look at what the paint hides.&rdquo;</em>"
        ),
    ),
    image=Image(
        "/files/imagecache/bridges.jpg",
        "Inspectors under the old bridge in Vranje, 17 September 2012. (OSCE/Mila Rajak)",
    ),
    related=_RELATED,
    quotes=(
        Said(
            words=(
                "A bridge seldom falls without a warning, but somebody must be paid to listen,",
                "These inspectors have learned to listen with their hands, their eyes and a very small hammer.",
            ),
            speaker="Vesna Drobnjak",
            role="Deputy Head of the OSCE Mission to Serbia",
            cue="said",
        ),
        Said(
            words=("We used to look at the paint,", "Now we look at what the paint hides."),
            speaker="Goran Tasevski",
            role="Inspector",
            cue="said",
        ),
    ),
)

_ARCHIVES = Content(
    name="archives",
    url="https://www.osce.org/odihr/283311",
    kind="News Item",
    title="Open court archives strengthen trust in judges, participants say at Vilnius meeting",
    teaser="Courts that open their archives gain more trust than they lose, judges and historians agreed&#8230;",
    issued_on=date(2016, 11, 24),
    issued_by="OSCE Office for Democratic Institutions and Human Rights",
    place="Vilnius",
    fields=("Human rights", "Rule of law"),
    body=(
        Paragraph(
            "Courts that open their archives gain more trust than they lose, judges and historians agreed at a meeting"
            " that was held in Vilnius on 23 and 24&nbsp;November&nbsp;2016. The meeting was organized by the OSCE"
            " Office for Democratic Institutions and Human Rights (ODIHR) and brought together more than 120"
            " participants from 18 countries."
        ),
        Heading("What the files tell"),
        Paragraph(
            "Opening the meeting, Agn&#279; Vaitk&#363;nait&#279;, Head of the Rule of Law Unit at ODIHR, said:"
            " &quot;A closed file is a rumour with a number on it. An open one is only paper, and paper can be"
            " checked.&quot;"
        ),
        Paragraph(
            "She stressed that access must not endanger witnesses. &quot;Names can be covered,&quot; she said."
            " &quot;Whole decades cannot.&quot;"
        ),
        Heading("Next steps"),
        Paragraph(
            "Participants from Germany, Poland and Ukraine agreed on three recommendations, which ask courts to:"
        ),
        Items(
            (
                "publish a list of <em>all</em> closed files within a year;",
                "answer every request for access within 30 days;",
                'train <a href="/odihr/archivists">archivists</a> and clerks together with judges.',
            )
        ),
        Paragraph("A second meeting is planned for May 2017 in Riga, where the recommendations will be reviewed."),
    ),
    related=_RELATED,
    quotes=(
        Said(
            words=(
                "A closed file is a rumour with a number on it. An open one is only paper, and paper can be checked.",
            ),
            speaker="Agnė Vaitkūnaitė",
            role="Head of the Rule of Law Unit at ODIHR",
            cue="said",
        ),
        Said(
            words=("Names can be covered,", "Whole decades cannot."),
            speaker="Agnė Vaitkūnaitė",
            role="Head of the Rule of Law Unit at ODIHR",
            cue="said",
        ),
    ),
)

_REPORTER = Content(
    name="reporter",
    url="https://www.osce.org/fom/118844",
    kind="Press statement",
    title="OSCE Secretary General condemns attack on radio reporter",
    issued_on=date(2014, 5, 21),
    issued_by="OSCE Secretariat",
    place="Vienna",
    fields=("Media freedom and development",),
    dateline="VIENNA, 21 May 2014 -",
    body=(
        Paragraph(
            "OSCE Secretary General Lorenz Aubrechtsen condemned today the attack on the radio reporter"
            " Hoda &Ouml;zk&ouml;k, who was beaten outside her studio on 19 May."
        ),
        Paragraph("Aubrechtsen said:"),
        Paragraph(
            "&ldquo;Whoever silences a voice on the radio takes it from everybody who listens. I ask the police to"
            " find those who did this, and I ask them to be quick."
        ),
        Paragraph(
            "&ldquo;Reporters must be able to walk home.<br />They must be able to walk home in the dark.&rdquo;"
        ),
        Paragraph(
            "The Secretary General welcomed the promise of the authorities to protect the studio, and wished"
            " &Ouml;zk&ouml;k a speedy recovery."
        ),
    ),
    related=_RELATED[:1],
    quotes=(
        Said(
            words=(
                "Whoever silences a voice on the radio takes it from everybody who listens. I ask the police to find"
                " those who did this, and I ask them to be quick.",
                "Reporters must be able to walk home. They must be able to walk home in the dark.",
            ),
            speaker="Lorenz Aubrechtsen",
            role="OSCE Secretary General",
            cue="said",
        ),
    ),
)

_BORDER = Content(
    name="border",
    url="https://www.osce.org/programme-office-in-dushanbe/402118",
    kind="News Item",
    title="Afghan and Tajik border officers learn to read forged stamps",
    teaser="A four-day course on forged stamps and seals for officers from Afghanistan and Tajikistan concluded in"
    " Dushanbe.",
    issued_on=date(2018, 11, 9),
    issued_by="OSCE Programme Office in Dushanbe",
    place="Dushanbe",
    fields=("Border management", "Countering terrorism", "Education"),
    dateline="DUSHANBE, 9 November 2018 &#8211;",
    body=(
        Paragraph(
            "Twenty-four officers, six of them women, attended a course on forged stamps and seals that took place in"
            " Dushanbe from 6 to 9 November. It was funded by Finland, Japan and the United States."
        ),
        Paragraph(
            "&ldquo;A stamp is a promise between two <a href='/borders'>States,&rdquo; said Colonel Farhod"
            " Mirsaidov</a>, Head of the Document Laboratory of the Tajik Border Troops. He added: &ldquo;Whoever"
            " forges it breaks the word of both.&rdquo;"
        ),
        Paragraph(
            "The course was part of the project &ldquo;Honest Ink&rdquo;, which the Office implements together with the"
            " International Organization for Migration (IOM)."
        ),
        Paragraph(
            "According to Zarmina Noorzad, a trainer from Kabul, <a href='/story/1'><em>&ldquo;the best instrument is"
            " still a patient eye&rdquo;</em></a>."
        ),
    ),
    image=Image(
        "/files/imagecache/stamps.jpg",
        "A trainer compares two seals under ultraviolet light, Dushanbe, 7&nbsp;November 2018. (OSCE/S. Karimzoda)",
    ),
    related=_RELATED[1:],
    quotes=(
        Said(
            words=("A stamp is a promise between two States,",),
            speaker="Farhod Mirsaidov",
            role="Head of the Document Laboratory of the Tajik Border Troops",
            cue="said",
        ),
        Said(
            words=("Whoever forges it breaks the word of both.",),
            speaker="Farhod Mirsaidov",
            role="Head of the Document Laboratory of the Tajik Border Troops",
            cue="added",
        ),
        Said(
            words=("the best instrument is still a patient eye",),
            speaker="Zarmina Noorzad",
            role="a trainer from Kabul",
            cue="According to",
        ),
    ),
)

_CHOIR = Content(
    name="choir",
    url="https://www.osce.org/stories/choir-of-two-valleys",
    kind="Feature",
    title="The choir of two valleys",
    teaser="For sixty years the two villages had not sung together. A schoolteacher changed that.",
    issued_on=date(2019, 3, 29),
    issued_by="OSCE Mission to Montenegro",
    place="Plav",
    fields=("Education", "National minority issues", "Youth"),
    body=(
        Paragraph(
            "The piano in the school of Gor&nbsp;Lug has eleven broken keys, and nobody minds. Every Thursday its hall"
            " fills with 35 children from both sides of the ridge."
        ),
        Heading("A teacher and a bus"),
        Paragraph(
            "<strong>Ljubomirka &#268;oki&#263;-Berisha</strong>, a music teacher, began with a borrowed bus in"
            " 2015.<br>The bus broke down on the first day.<br/>The children sang until it was repaired."
        ),
        Paragraph(
            "&#8220;<em>Nobody asked which song belonged to whom</em>,&#8221; &#268;oki&#263;-Berisha recalls."
            " &#8220;<em>They asked who could reach the high&nbsp;note</em>.&#8221;"
        ),
        Heading("What the parents say"),
        Paragraph(
            "Parents were slower to come. Today they fill the last rows, and some of them hum."
            " &#8220;I had never been in that valley,&#8221; says Xhevahire Hoti-Lekaj, whose son sings bass."
        ),
        Paragraph(
            "The choir is supported by the OSCE Mission to Montenegro and by the embassies of Norway and Switzerland."
            " It will travel to Sarajevo in June 2019."
        ),
    ),
    image=Image("/files/imagecache/choir.jpg", "The last rehearsal before the journey. (OSCE)"),
    related=_RELATED,
    quotes=(
        Said(
            words=("Nobody asked which song belonged to whom,", "They asked who could reach the high\xa0note."),
            speaker="Ljubomirka Čokić-Berisha",
            role="a music teacher",
            cue="recalls",
        ),
        Said(
            words=("I had never been in that valley,",),
            speaker="Xhevahire Hoti-Lekaj",
            cue="says",
        ),
    ),
)

_WATER = Content(
    name="water",
    url="https://www.osce.org/secretariat/21507",
    kind="Press release",
    title="Aral water bulletin goes online with OSCE support",
    issued_on=date(2004, 6, 3),
    issued_by="OSCE Secretariat",
    place="Tashkent",
    fields=("Environmental activities",),
    dateline="TASHKENT, 3 June 2004 -",
    body=(
        Paragraph(
            "A bulletin that tells farmers in Kazakhstan, Kyrgyzstan and Uzbekistan how much water to expect went"
            " online today. It was funded by the United Kingdom and Denmark."
        ),
        Paragraph(
            '"Until yesterday a farmer learned of the drought from the fish", said Hydrologist Gulbahor Yusupjonova,'
            " Director of the <b>Regional River Bureau</b>."
        ),
        Paragraph(
            'The Head of the OSCE Centre in Tashkent, Ambassador Per-Olof Lidstr&#246;m, underlined: "Neighbours who'
            ' count the same drops quarrel less."'
        ),
        Paragraph(
            "The bulletin appears in Kazakh, Kyrgyz, Russian and Uzbek. About 300 farmers took part in a trial in"
            " 2003.<BR>It can be ordered by telephone as well."
        ),
    ),
    quotes=(
        Said(
            words=("Until yesterday a farmer learned of the drought from the fish",),
            speaker="Gulbahor Yusupjonova",
            role="Director of the Regional River Bureau",
            cue="said",
        ),
        Said(
            words=("Neighbours who count the same drops quarrel less.",),
            speaker="Per-Olof Lidström",
            role="The Head of the OSCE Centre in Tashkent",
            cue="underlined",
        ),
    ),
)

_DEPOTS = Content(
    name="depots",
    url="https://www.osce.org/mission-to-moldova/358820",
    kind="Press release",
    title="“Empty shelves are good news”: last depot in northern Moldova cleared",
    teaser="The last of nine depots in northern Moldova was cleared of unsafe ammunition on 11 October 2017",
    issued_on=date(2017, 10, 12),
    issued_by="OSCE Mission to Moldova",
    place="B&#259;l&#539;i",
    fields=("Arms control", "Reform and co-operation in the security sector"),
    dateline="B&#258;L&#538;I, Moldova, 12 October 2017 —",
    body=(
        Paragraph(
            "The last of nine depots in northern Moldova was cleared of unsafe ammunition on 11 October 2017, at the"
            " end of a project to which Austria, Canada, Sweden and Türkiye contributed."
        ),
        Paragraph(
            "“Empty shelves are good news here,” said Major <a href='/people/1'>Ileana"
            " R&#259;u&#355;eanu</a>, the depot’s commander. “We sleep better,” she added."
        ),
        Paragraph(
            "Representatives of the Ministry of Defence of Moldova and of the United Nations Development Programme"
            " (UNDP) attended the ceremony. They signed a paper known as the “Broom Protocol”."
        ),
        Paragraph(
            "Michel Van Houtryve, Head of the OSCE Mission to Moldova, stressed that records must now be kept as"
            " carefully as the shelves."
        ),
    ),
    related=_RELATED,
    quotes=(
        Said(
            words=("Empty shelves are good news here,",),
            speaker="Ileana Răuţeanu",
            role="the depot’s commander",
            cue="said",
        ),
        Said(words=("We sleep better,",), speaker="Ileana Răuţeanu", role="the depot’s commander", cue="added"),
    ),
)

_NOTICE = Content(
    name="notice",
    url="https://www.osce.org/presence-in-albania/50211",
    kind="News Item",
    title="Library of traffic law opens in Shkodra",
    issued_on=date(2005, 2, 8),
    issued_by="OSCE Presence in Albania",
    place="Shkodra",
    body=(
        Paragraph(
            "A library of traffic law with 1,400 volumes opened in Shkodra yesterday. The books were given by Italy and"
            " by the Holy See."
        ),
        Paragraph("It is open to students, drivers and judges on weekdays, and it closes when the last reader leaves."),
    ),
)

_OBSERVERS = Content(
    name="observers",
    url="https://www.osce.org/odihr/elections/510033",
    kind="News Item",
    title="Observers share what they learned in a decade of night counts",
    teaser="Sixty observers from ten OSCE participating States met in Warsaw.",
    issued_on=date(2021, 7, 2),
    issued_by="OSCE Office for Democratic Institutions and Human Rights",
    place="Warsaw",
    fields=("Elections", "Gender equality"),
    dateline="WARSAW/VIENNA, 2 July 2021 &ndash;",
    body=(
        Paragraph(
            "Sixty observers from ten OSCE participating States met in Warsaw on 1 and 2 July 2021 to share what they"
            " learned in a decade of night counts. Experts from Azerbaijan, France, Georgia and Ireland took part"
            " online."
        ),
        Paragraph(
            "&ldquo;At four in the morning every form looks right,&rdquo; said Si&acirc;n Pryce-Llewelyn, Senior"
            " Election Adviser at ODIHR. <em>&ldquo;That is when you count again.</em>&rdquo;"
        ),
        Paragraph(
            "&ldquo;Women are half of the voters and a third of the counters. We want to know why,&rdquo;"
            " Th&eacute;rèse N&rsquo;Dour-Maillard of the Gender Unit said."
        ),
        Heading("Advice for next year"),
        Paragraph("The observers wrote down their advice in a short handbook. Its chapters tell how to:"),
        Items(("rest before the count, not after it;", "write with <strong>ink</strong> and never with pencil.")),
    ),
    image=Image("/files/imagecache/count.jpg", "A lamp, a stamp and a box. (OSCE/Dag &Aring;sheim) Photo details"),
    related=_RELATED,
    quotes=(
        Said(
            words=("At four in the morning every form looks right,", "That is when you count again."),
            speaker="Siân Pryce-Llewelyn",
            role="Senior Election Adviser at ODIHR",
            cue="said",
        ),
        Said(
            words=("Women are half of the voters and a third of the counters. We want to know why,",),
            speaker="Thérèse N’Dour-Maillard",
            cue="said",
        ),
    ),
)

ARTICLES = (_BRIDGES, _ARCHIVES, _REPORTER, _BORDER, _CHOIR, _WATER, _DEPOTS, _NOTICE, _OBSERVERS)
"""Different in kind, in the marks of their quotations, in their entities and in what they leave out."""
