"""Why each quotation, statement and person was read: the rule, what it looks for, and the words that showed it."""

from __future__ import annotations

from collections.abc import Iterator

from osce_news._span import Span
from osce_news.facts.rules import RULES
from osce_news.model import Article, Explanation, Fact, Person, Quote

__all__ = ["explain"]


def explain(article: Article) -> tuple[Explanation, ...]:
    r"""Which rule read which fact of `article`, and from which words: quotations, then statements, then people.

    Nothing is read again: each fact names its rule (`Quote.rule`, `Person.rule`) and holds its words. An
    explanation prints as lines for people to read. An article that was made by hand, with a rule that does not exist,
    raises `KeyError`, and what is no article `TypeError`.

    >>> import osce_news
    >>> article = osce_news.parse("Ferry school opens\nMira Stanek, Head of the Lake Office, said that it floats.")
    >>> for explanation in explain(article):
    ...     print(explanation.fact.value, explanation.rule, explanation.words[0].text, sep=": ")
    statement: reported-clause: that it floats
    person: apposition: Mira Stanek
    """
    _check_type(article)
    return (
        *(_of_quote(quote, Fact.QUOTATION) for quote in article.quotes),
        *(_of_quote(statement, Fact.STATEMENT) for statement in article.statements),
        *map(_of_person, article.people),
    )


def _check_type(article: object) -> None:
    if not isinstance(article, Article):
        raise TypeError(f"article must be an Article, not {type(article).__name__}")


def _of_quote(quote: Quote, fact: Fact) -> Explanation:
    def evidence() -> Iterator[tuple[str, Span | None]]:
        yield "cue", quote.cue
        yield "source", quote.source
        for speaker in quote.speakers:
            yield "speaker", speaker.name
            yield "role", speaker.role

    return _explanation(fact, quote.parts, quote.rule, evidence())


def _of_person(person: Person) -> Explanation:
    evidence = (
        ("honorific", person.honorific),
        ("role", person.role),
        ("organization", person.organization),
    )
    return _explanation(Fact.PERSON, (person.name,), person.rule, iter(evidence))


def _explanation(
    fact: Fact, words: tuple[Span, ...], rule: str, evidence: Iterator[tuple[str, Span | None]]
) -> Explanation:
    return Explanation(
        fact=fact,
        words=words,
        rule=rule,
        because=RULES[fact, rule].about,
        evidence=tuple((what, span) for what, span in evidence if span is not None),
    )
