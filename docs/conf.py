"""Settings of the documentation: ``tox run -e docs``."""

from importlib import metadata

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

project = "osce-news"
author = "osce-news contributors"
project_copyright = "2026, osce-news contributors"
version = release = metadata.version("osce-news")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"osce-news {release}"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
default_role = "py:obj"
python_use_unqualified_type_names = True

# The build needs no network, so names of the standard library cannot be looked up.
nitpicky = True
nitpick_ignore_regex = [
    (r"py:class", "Iterable"),  # written out below
    (r"py:class", "(Mapping|Callable)"),
    (r"py:class", r"hypothesis\..*"),
    (r"py:obj", r"[a-z_]+"),  # docstrings write parameters as they write names: `text`
    (r"py:.*", r"(collections\.abc|datetime|enum|pathlib|typing)\..*"),
    (r"py:.*", r"(ValueError|TypeError|KeyError|None|True|False|str|int|bytes|bool|dict|list|tuple)"),
]


def link_to_model(app: Sphinx, env: BuildEnvironment, node: pending_xref, words: nodes.Element) -> nodes.Element | None:
    """Docstrings of every module say `Article`; what is documented is `osce_news.model.Article`."""
    if node.get("refdomain") != "py":
        return None
    target = f"osce_news.model.{node['reftarget']}"
    return env.get_domain("py").resolve_xref(env, node["refdoc"], app.builder, "obj", target, node, words)


def spell_out(  # noqa: PLR0917 - Sphinx hands them over by place
    app: Sphinx, what: str, name: str, obj: object, options: object, signature: str | None, returns: str | None
) -> tuple[str, str | None] | None:
    """Finders take `Prose`, a name for three types that no caller needs to know."""
    if what != "function" or signature is None:
        return None
    return signature.replace(": Prose", ": str | Span | Iterable[Span]"), returns


def setup(app: Sphinx) -> None:
    app.connect("autodoc-process-signature", spell_out)
    app.connect("missing-reference", link_to_model)
