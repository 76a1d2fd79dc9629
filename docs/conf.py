"""Settings of the documentation: ``tox run -e docs``."""

from importlib import metadata

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
    (r"py:.*", r"(collections\.abc|datetime|enum|pathlib|typing)\..*"),
    (r"py:.*", r"(ValueError|TypeError|KeyError|None|True|False|str|int|bytes|bool|dict|list|tuple)"),
]
