"""HTML as text: the article of a page, one paragraph a line, and what its markup says of these lines.

Nothing outside this room knows HTML, and nothing in it knows a template.
"""
