"""The facts, each read from the prose alone.

The modules stand on each other in this order: ``prose``; ``marks``, ``counts`` and ``dates``; ``organizations``,
``mentions``, ``acronyms`` and ``events``; ``names``, ``roles`` and ``people``; ``speakers``, ``attribution``,
``quotes``, ``statements`` and ``participants``; ``reading``, which holds them all; ``finders``, which hand them out.
"""
