"""Every screen of the program in every state, as pictures to look at, and what is cut in them.

``python -m tests.gallery OUT`` renders all of it in both themes, each language, two sizes and three
scales, and says which texts are cut or lie on one another; ``test_gallery.py`` looks for those.
"""
