"""Pages under the addresses of news that are none are refused by what they seem to be; news is never refused."""

from __future__ import annotations

import pytest

from osce_news import NotAnArticleError, parse
from tests.menus import MENUS

PROSE = "Water engineers of nine countries compare their pumps, pipes and wells, and ask what is worth a pipe."

REFUSED = {
    "an event": (
        "Pumps and pipes\nMonday, 4 May 2015 (All day)",
        "Pumps and pipes\n4 May 2015 (All day) to 6 May 2015 (All day)",
        "Pumps and pipes\nMon, 4 May 2015 (All day) - Wed, 6 May 2015 (All day)\nHofburg, Vienna",
        "Pumps and pipes\nWhen\n4 May 2015\nWhere\nHofburg, Vienna",
        "Pumps and pipes\nWhen: 4 May 2015, 09:00 - 18:00\nWhere: Hofburg, Vienna\nOrganized by: OSCE Secretariat",
        "Pumps and pipes\nWhere:\nOsh\nWhen:\nTuesday, 5 May 2015",
        "Pumps and pipes\nDate and time: 4 May 2015\nVenue: Neuer Saal",
    ),
    "a mandate": (
        "Mandate",
        "Our mandate",
        "Mandate of the OSCE Mission to Serbia",
        "The mandate of the OSCE High Commissioner on National Minorities",
        "Mandate and objectives",
    ),
    "a resource": (
        "Resources",
        "Publications\nA handbook of pumps",
        "Document library",
        "A handbook of pumps\nPublisher: OSCE Office in Yerevan\nPublication date: 4 May 2015",
        "A handbook of pumps\nPublication date: May 2015\nISBN: 978-92-9234-000-0",
        "A handbook of pumps\nAuthor: Water Unit\nPublication date: 2015",
    ),
    "a vacancy": (
        "Pump Adviser\nVacancy number: VNSERF00915",
        "Pump Adviser\nVacancy No. VNSECP01234",
        "Pump Adviser\nJob description\nClosing date: 4 May 2015",
        "Pump Adviser\nDuty station: Osh\nDeadline for applications: 4 May 2015",
        "Pump Adviser\nApply by: 4 May 2015\nContract type: International Secondment",
    ),
    "an error page": (
        "Page not found",
        "404 Not Found",
        "Error 503: Backend fetch failed",
        "Access denied",
        "Just a moment...",
        "The requested page could not be found.",
    ),
}


@pytest.mark.parametrize(("seems", "top"), [(seems, top) for seems, tops in REFUSED.items() for top in tops])
@pytest.mark.parametrize("menu", ["none", "czechia", "collapsed"])
def test_other_pages_are_refused_by_name(seems: str, top: str, menu: str) -> None:
    text = "\n".join((*MENUS.get(menu, ()), top, PROSE))
    title = top.partition("\n")[0]
    with pytest.raises(NotAnArticleError, match=f"seems to be {seems} and no news: '{title}'") as caught:
        parse(text)
    assert len(str(caught.value)) < 200


NEWS = (
    "OSCE Mission mandate extended\nThe mandate of the OSCE Mission to Serbia was extended by a year on 4 May 2015.",
    "Mandate of OSCE Mission extended by a year\nThe Permanent Council extended the mandate today, after nine hours.",
    "Mandate of the Mission to Croatia ends\nThe mandate ended at midnight, and nobody sang, said those who stayed.",
    "The office that never sleeps\nThe calendar on its door says “4 May 2015 (All day)”, and so does its light bulb.",
    "A calendar for shepherds\nThe first page is for 4 May 2015 (All day).\nThe second one is empty.",
    "Resources for rural radio stations handed over\nThe OSCE handed over nine microphones in Osh on 4 May 2015.",
    "Publications on wells reach every school\nNine thousand booklets about wells were sent to schools by the OSCE.",
    "When the river comes\nWhere it comes from was asked by nobody at the workshop that the OSCE held on 4 May 2015.",
    "When and where to vote\nWhere\nThe question that was asked most often was a short one, and nobody answered it.",
    "OSCE invites young writers\nClosing date: 4 May 2015\nYoung writers may send one page about a well.",
    "Position of the bridge agreed\nThe position of the bridge was agreed by two mayors and the OSCE on 4 May 2015.",
    "Vacancy in the lighthouse filled\nA keeper was found for the lighthouse after nine years, the OSCE Mission said.",
    "404 wells mapped\nVillagers of the Alay valley mapped 404 wells with the help of the OSCE in the summer of 2015.",
    "Access denied to observers\nTwo observers of the OSCE were not let into the school of Bor on 4 May 2015, at noon.",
    "Forbidden books return\nBooks that were once forbidden are back on the shelves of Osh, the OSCE said today.",
)


@pytest.mark.parametrize("text", NEWS, ids=[text.partition("\n")[0] for text in NEWS])
def test_news_of_the_same_words_is_read(text: str) -> None:
    assert parse(text).title.text == text.partition("\n")[0]


def test_a_page_that_names_its_kind_is_news() -> None:
    advisory = f"Media advisory\nPumps and pipes\nWhen: 4 May 2015\nWhere: Hofburg, Vienna\n{PROSE}"
    article = parse(advisory)
    assert article.kind is not None
    assert article.title.text == "Pumps and pipes"


@pytest.mark.parametrize("menu", MENUS)
@pytest.mark.parametrize("more", [(), ("News Item",), ("Newsroom",)])
def test_a_menu_alone_is_refused(menu: str, more: tuple[str, ...]) -> None:
    with pytest.raises(NotAnArticleError, match=r"no title in .* characters; found .*menu"):
        parse("\n".join((*MENUS[menu], *more)))


@pytest.mark.parametrize("menu", MENUS)
def test_a_menu_with_a_title_alone_is_refused(menu: str) -> None:
    with pytest.raises(NotAnArticleError, match="no paragraph behind the title"):
        parse("\n".join((*MENUS[menu], "News Item", "Pumps and pipes", "- Issued on:", "- Issued by:")))


def test_a_page_that_breaks_off_behind_its_dateline_is_refused() -> None:
    with pytest.raises(NotAnArticleError, match="no paragraph behind the title"):
        parse("Tailors sew flags for a parade of ships\nTRIESTE, Italy, 5 May 2011 –")
