"""A monkey at the window: thousands of random actions on the real program, while the files that it
watches grow, vanish, and break.

``python -m tests.monkey --actions 20000 --seed 1 2 3`` lets it loose, each seed in a process and a
folder of its own (:mod:`cage`), and tells everything that went wrong (:mod:`faults`): an exception
in any thread, a warning of Qt or Python, a turn of the event loop that took too long
(:mod:`watchdog`), something written elsewhere (:mod:`fence`), a crash.

Its hands know nothing of the program but that it is made of Qt's widgets: :mod:`targets` finds
what is on the screen, :mod:`mouse`, :mod:`keyboard` and :mod:`windows` do to it what people do,
:mod:`disk` is what happens to the files meanwhile. Where the program would ask or start another
one, :mod:`stand_ins` answer.
"""
