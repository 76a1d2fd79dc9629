"""The page around the prose.

The modules stand on each other in this order: ``lines`` (each told by its form) and ``dateline``, on both of them
``blocks`` (what each stretch is), and on these ``header`` (the labels and what they say) and ``listing`` (the entries
of a page of many). ``boilerplate`` learns what the pages of a site share, and ``weaving`` reads a page with what was
learned. ``html`` makes text of HTML, and says of its lines what the markup says.
"""
