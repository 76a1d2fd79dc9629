"""The facts, each read from the prose alone.

The modules stand on each other in this order: ``prose``; ``marks``, ``counts``, ``dates`` and ``durations``;
``organizations``, ``mentions``, ``acronyms`` and ``metonyms``; ``names``, ``roles`` and ``people``; ``speakers``,
``attribution``, ``quotes`` and ``statements``; ``lists``, ``frames``, ``clauses``, ``groups`` and ``participants``;
``venues`` and ``events``; ``reading``, which holds them all; ``finders``, which hand them out.
"""
