"""An article, or an entry of a listing, as plain values that any JSON writer takes, and back.

How a value is written and read follows from the type of its field alone; a new field in the model needs no line here.
A type is looked at when it is first met: importing this module does no work.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any, NamedTuple, NoReturn, overload

import attrs

from osce_news._lazy import Pattern
from osce_news.model import Article, ListingEntry, PartialDate

__all__ = ["from_dict", "to_dict"]


def to_dict(article: Article | ListingEntry) -> dict[str, Any]:
    r"""The article as nested dict, list, str, int, bool and ``None``; `from_dict` makes the equal article of them.

    An entry of a listing may stand for the article, here and in what follows.

    The keys are the field names, in the order of the model. An enum becomes its value, a `PartialDate` its ISO form
    (``2007-03-23``, ``2024-09``, ``--06-13``), a tuple a list, everything else an object of its fields. Nothing in the
    result is shared: not with the article, not with another call. Raises `TypeError` where `article` is neither.

    >>> import json, osce_news
    >>> article = osce_news.parse("OSCE trains judges\nTIRANA, 5 May 2010 - Some 30 judges met. It was the third.")
    >>> data = to_dict(article)
    >>> data["date"], data["title"]
    ('2010-05-05', {'start': 0, 'end': 18, 'text': 'OSCE trains judges'})
    >>> from_dict(json.loads(json.dumps(data))) == article
    True

    Lone surrogates come through `json` as long as it escapes them, which is its default. A high one with a low one
    behind it is not lone: JSON cannot tell the two from the one character that they mean.
    """
    _check_type(article, Article | ListingEntry, "article must be an Article or a ListingEntry")
    data: dict[str, Any] = _form(Article if isinstance(article, Article) else ListingEntry).write(article)
    return data


@overload
def from_dict(data: Mapping[str, Any], *, cls: type[Article] = Article) -> Article: ...
@overload
def from_dict(data: Mapping[str, Any], *, cls: type[ListingEntry]) -> ListingEntry: ...
def from_dict(data: Mapping[str, Any], *, cls: type[Article] | type[ListingEntry] = Article) -> Article | ListingEntry:
    """The article that `to_dict` wrote, or with ``cls=ListingEntry`` the entry of a listing.

    A key may be missing where its field has a default. Raises `ValueError` where anything else does not fit the model,
    an unknown key too, and `TypeError` where `data` is no mapping or `cls` none of the two classes.

    >>> data = {"text": "A title", "layout": "bare", "title": {"start": 0, "end": 7, "text": "A title"}, "header": {}}
    >>> from_dict(data).title.text
    'A title'
    >>> from_dict({**data, "title": {"start": "0", "end": 7, "text": "A title"}})
    Traceback (most recent call last):
    ValueError: at title.start: expected int, got str
    """
    _check_type(data, Mapping, "data must be a mapping, such as to_dict() and json.loads() return")
    if cls not in (Article, ListingEntry):
        raise TypeError(f"cls must be Article or ListingEntry, not {getattr(cls, '__name__', type(cls).__name__)}")
    whole: Article | ListingEntry = (_form(Article) if cls is Article else _form(ListingEntry)).read(data, "")
    return whole


def _check_type(value: object, cls: type | types.UnionType, message: str) -> None:
    if not isinstance(value, cls):
        raise TypeError(f"{message}, not {type(value).__name__}")


# -- forms ------------------------------------------------------------------------------------------------------------


class _Form(NamedTuple):
    """How the values of one type are written and read. What is read comes with its path: ``.quotes[0].rule``."""

    write: Callable[[Any], Any]
    read: Callable[[Any, str], Any]


@cache  # one entry for each type in the model
def _form(hint: Any) -> _Form:  # noqa: ANN401 - a class, or what `tuple[Span, ...]` evaluates to
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint is str:
        return _Form(str.__str__, _reader_of(str))  # `str.__str__` makes a plain str of a subclass, too
    if hint in (int, bool):
        return _Form(_as_it_is, _reader_of(hint))
    if hint is PartialDate:
        return _Form(PartialDate.isoformat, _read_date)
    if attrs.has(hint):
        return _object_form(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _Form(_value_of, _choice_reader({member.value: member for member in hint}))
    if origin is typing.Literal:
        return _Form(_as_it_is, _choice_reader({value: value for value in args}))
    if origin is tuple and args[1:] == (...,):
        return _list_form(_form(args[0]))
    if origin in (types.UnionType, typing.Union) and len(args) == 2 and args[1] is types.NoneType:
        return _optional_form(_form(args[0]))
    raise NotImplementedError(f"{hint} has no form in JSON yet")


def _object_form(cls: type[attrs.AttrsInstance]) -> _Form:
    hints = typing.get_type_hints(cls)
    forms = {field.name: _form(hints[field.name]) for field in attrs.fields(cls)}
    writers = tuple((name, form.write) for name, form in forms.items())
    readers = tuple(
        (field.name, field.alias or field.name, forms[field.name].read, field.default is attrs.NOTHING)
        for field in attrs.fields(cls)
    )

    def write(value: object) -> dict[str, Any]:
        return {name: write_field(getattr(value, name)) for name, write_field in writers}

    def read(value: object, path: str) -> object:
        if not isinstance(value, Mapping):
            _refuse(path, cls.__name__, value)
        for key in value:
            if key not in forms:
                _fail(path, f"{cls.__name__} has no key {_brief(key)}")
        values = {}
        for name, parameter, read_field, required in readers:
            if name in value:
                values[parameter] = read_field(value[name], f"{path}.{name}")
            elif required:
                _fail(path, f"{cls.__name__} needs the key {name!r}")
        try:
            return cls(**values)
        except ValueError as error:  # the class checks its fields against each other
            return _fail(path, str(error))

    return _Form(write, read)


def _list_form(form: _Form) -> _Form:
    write_item, read_item = form

    def write(values: tuple[object, ...]) -> list[Any]:
        return [write_item(value) for value in values]

    def read(value: object, path: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            _refuse(path, "list", value)
        return tuple([read_item(item, f"{path}[{index}]") for index, item in enumerate(value)])

    return _Form(write, read)


def _optional_form(form: _Form) -> _Form:
    write_some, read_some = form

    def write(value: object) -> object:
        return None if value is None else write_some(value)

    def read(value: object, path: str) -> object:
        return None if value is None else read_some(value, path)

    return _Form(write, read)


def _as_it_is(value: object) -> object:
    return value


def _value_of(member: Enum) -> object:
    return member.value


# -- reading what has no parts ----------------------------------------------------------------------------------------

_DATE = Pattern(
    r"""
    (?: (?P<year>[0-9]{4}) | - )  # 2005, or the first dash of --06
    (?: -(?P<month>[0-9]{2}) )?
    (?: -(?P<day>[0-9]{2}) )?
    """
)


def _reader_of(cls: type) -> Callable[[Any, str], Any]:
    def read(value: object, path: str) -> object:
        if type(value) is not cls:  # True is no int here
            _refuse(path, cls.__name__, value)
        return value

    return read


def _choice_reader(choices: Mapping[str, Any]) -> Callable[[Any, str], Any]:
    def read(value: object, path: str) -> object:
        if not isinstance(value, str):
            _refuse(path, "str", value)
        if value not in choices:
            _fail(path, f"expected one of {', '.join(map(repr, choices))}, got {_brief(value)}")
        return choices[value]

    return read


def _read_date(value: object, path: str) -> PartialDate:
    if not isinstance(value, str):
        _refuse(path, "str", value)
    match = _DATE.fullmatch(value)
    if match is None:
        _fail(path, f"expected a date like '2007-03-23', '2024-09' or '--06-13', got {_brief(value)}")
    try:
        return PartialDate(*(int(part) if part else None for part in match.group("year", "month", "day")))
    except ValueError as error:  # 31 June
        return _fail(path, f"expected a date, got {value!r}: {error}")


# -- errors -----------------------------------------------------------------------------------------------------------

_LONGEST = 60  # characters of the data that a message repeats


def _brief(value: object) -> str:
    if not isinstance(value, str):
        return f"of type {type(value).__name__}"
    return repr(value if len(value) <= _LONGEST else value[:_LONGEST] + "…")


def _refuse(path: str, expected: str, value: object) -> NoReturn:
    _fail(path, f"expected {expected}, got {'None' if value is None else type(value).__name__}")


def _fail(path: str, message: str) -> NoReturn:
    raise ValueError(f"at {path.removeprefix('.') or 'the top'}: {message[:400]}") from None
