"""An invented site, in English and in Russian: 24 pages of the newsroom of a Ministry of Lakes.

The site was changed once: the first eight pages have its old menu. Some lines of the frame stand on some pages only,
and some lines of the articles' own come back, so that what is learned depends on the share that is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

__all__ = ["ENGLISH", "RUSSIAN", "NewsPage", "Site"]


@attrs.frozen(kw_only=True)
class NewsPage:
    """A page and its parts."""

    menu: tuple[str, ...]
    """What stands before the title."""
    title: str
    """The title."""
    date: str
    """The day, on a line of its own."""
    tools: tuple[str, ...]
    """What stands between date and prose."""
    prose: tuple[str, ...]
    """Headings and paragraphs."""
    insert: tuple[str, ...]
    """What stands behind the first paragraph and is none."""
    footer: tuple[str, ...]
    """What stands behind the prose."""

    @property
    def text(self) -> str:
        """The page."""
        first, *others = self.prose
        lines = (*self.menu, self.title, self.date, *self.tools, first, *self.insert, *others, *self.footer)
        return "\n".join(lines)

    @property
    def own(self) -> tuple[str, ...]:
        """The lines of the article, but for the date."""
        return (self.title, *self.prose)

    @property
    def frame(self) -> tuple[str, ...]:
        """All other lines."""
        return (*self.menu, *self.tools, *self.insert, *self.footer)


@attrs.frozen(kw_only=True)
class Site:
    """The words that the pages of a site are made of."""

    old_menu: tuple[str, ...]
    menu: tuple[str, ...]
    tools: tuple[str, ...]
    banner: str
    """Stands on every fourth page, above the title."""
    subscribe: str
    """Stands on two pages of three, behind the first paragraph."""
    footer: tuple[str, ...]
    things: tuple[str, ...]
    places: tuple[str, ...]
    months: tuple[str, ...]
    sentences: Mapping[str, str]
    """Title, first, second and short paragraph of a page, with places for `thing`, `place` and `number`."""
    heading: str
    """A heading of the articles' own, on every fourth page."""
    closing: str
    """A paragraph of the articles' own, on every sixth page."""

    def page(self, i: int) -> NewsPage:
        """The page number `i`."""
        words = {
            "thing": self.things[i % len(self.things)],
            "place": self.places[i // len(self.things) % len(self.places)],
            "number": 12 + 7 * i,
        }
        title, first, second, short = (
            self.sentences[name].format(**words) for name in ("title", "first", "second", "short")
        )
        menu = self.old_menu if i < 8 else self.menu
        return NewsPage(
            menu=(*menu, self.banner) if i % 4 == 1 else menu,
            title=title,
            date=f"{1 + i} {self.months[i % len(self.months)]} {2001 + i}",
            tools=self.tools,
            prose=(
                first,
                short,
                *((self.heading,) if i % 4 == 0 else ()),
                second,
                *((self.closing,) if i % 6 == 5 else ()),
            ),
            insert=(self.subscribe,) if i % 3 else (),
            footer=self.footer,
        )

    @property
    def pages(self) -> Sequence[NewsPage]:
        """All pages."""
        return [self.page(i) for i in range(24)]

    @property
    def texts(self) -> list[str]:
        """All pages as text."""
        return [page.text for page in self.pages]


ENGLISH = Site(
    old_menu=(
        "Ministry of Lakes of Ostravia",
        "Start",
        "The Minister",
        "Lakes from A to Z",
        "Fishing permits",
        "Newsroom",
        "Questions that we are often asked about water levels, ferries and fishing permits.",
        "Contacts",
        "Русский",
    ),
    menu=(
        "Skip to content",
        "Ministry of Lakes of Ostravia",
        "Home",
        "The Minister",
        "Lakes and rivers",
        "Permits",
        "News",
        "Questions that we are often asked about water levels, ferries and fishing permits.",
        "Contacts",
        "Русский",
    ),
    tools=("Share this page", "Print"),
    banner="Ferry timetable for the summer",
    subscribe="Would you like to hear from us first? Leave us your address, and our letter comes every Friday morning.",
    footer=(
        "Back to the top",
        "The Ministry of Lakes looks after 214 lakes, their shores, their ferries and those who live by them.",
        "Imprint",
        "© Ministry of Lakes of Ostravia. All rights reserved.",
    ),
    things=("ferry", "lighthouse", "fish ladder", "harbour wall", "bathing jetty", "gauging station"),
    places=("Lake Umbra", "Little Tarn", "the Upper Mere", "Lake Solenka"),
    months=("January", "March", "May", "June", "August", "October", "November"),
    sentences={
        "title": "New {thing} on {place}",
        "first": "The {thing} on {place} was opened on Thursday after {number} months of work, in rain and good mood.",
        "second": "“A {thing} is never finished, it is only handed over,” said Minister Orla Venngaard on {place}.",
        "short": "It cost {number} million crowns.",
    },
    heading="Background",
    closing="The next report is due in spring.",
)

RUSSIAN = Site(
    old_menu=(
        "Министерство озёр Остравии",
        "Начало",
        "Министр",
        "Озёра от А до Я",
        "Рыболовные билеты",
        "Вопросы, которые нам часто задают об уровне воды, о паромах и о рыболовных билетах.",
        "Контакты",
        "English",
    ),
    menu=(
        "Перейти к содержанию",
        "Министерство озёр Остравии",
        "Главная",
        "Министр",
        "Озёра и реки",
        "Разрешения",
        "Новости",
        "Вопросы, которые нам часто задают об уровне воды, о паромах и о рыболовных билетах.",
        "Контакты",
        "English",
    ),
    tools=("Поделиться", "Версия для печати"),
    banner="Летнее расписание паромов",
    subscribe="Хотите узнавать новости первыми? Оставьте нам свой адрес, и письмо придёт каждую пятницу утром.",
    footer=(
        "Наверх",
        "Министерство озёр заботится о 214 озёрах, об их берегах, паромах и о тех, кто ими живёт.",
        "Выходные данные",
        "© Министерство озёр Остравии. Все права защищены.",
    ),
    things=("паром", "маяк", "рыбоход", "причал", "мостик", "водомерный пост"),
    places=("озере Умбра", "Малом озере", "Верхнем озере", "озере Соленка"),
    months=("января", "марта", "мая", "июня", "августа", "октября", "ноября"),
    sentences={
        "title": "Новый {thing} на {place}",
        "first": "В четверг на {place} открылся новый {thing}; работа заняла {number} месяцев, в дождь и в духе.",
        "second": "«Ни один {thing} нельзя закончить, его можно только передать», – сказала министр на {place}.",
        "short": "Он обошёлся в {number} миллионов крон.",
    },
    heading="Справка",
    closing="Следующий отчёт выйдет весной.",
)
