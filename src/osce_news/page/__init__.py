"""The page around the prose.

The modules stand on each other in this order:

- ``places`` and ``dateline`` read towns and dates; ``lines`` tells each line by its form, ``wrapped`` and ``flat`` mend
  copies that broke the lines of a text or lost them;
- ``blocks`` says what each stretch of lines (``stretches``) is: down the page with a ``cursor``, through its ``top``,
  its ``pictures`` and its ``body``; ``closing`` knows the lines that end a copy, ``repeats`` second printings;
- ``boilerplate`` learns what the pages of a site share, and ``weaving`` reads a page with what was learned;
- ``reading`` is the page read, ``layouts`` names its layout, ``others`` tells pages that are no news;
- ``header`` reads the labels, and ``listing`` the entries of a page of many;
- ``html`` makes text of HTML, and says of its lines what the markup says.
"""
