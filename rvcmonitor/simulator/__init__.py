"""A trainer that trains nothing: it writes what RVC trainers write, and the truth is known.

Used by the demo, the tests and the benchmarks; a leaf that knows no other room.

* :class:`training.Training`: every parameter of one simulated model; ``trainer`` is a key of
  :data:`trainers.TRAINERS` (mainline, mangio, applio-3.2.8, applio, sovits, codename, poltrain).
* :func:`curves.curves`: ``curves(training, seed=None) -> Curves``, the numbers alone and no
  file; ``.series[tag]`` is the kept history (``steps, positions, wall_times, values, clean``),
  ``.truth`` the :class:`curves.Truth`, ``.legs`` each attempt as it is written.
* :func:`population.draw`: ``draw(trainer, state, seed) -> Training``, one of many different ones.
* :func:`write.write_run`: ``write_run(install, training, until=None) -> Written``, the whole
  model on disk below an install folder; ``.model_folder``, ``.events``, ``.weights``,
  ``.resume_files``, ``.truth``.
* :class:`write.Writer`: the same step by step: ``with Writer(install, training) as writer:``
  ``writer.epoch()`` appends the next epoch (False when it is over), flushed; like a trainer
  it keeps its file open until its attempt ends. ``writer.position`` is the epochs done.
* :class:`demo.Demo`: a folder with models that goes on growing.
"""
