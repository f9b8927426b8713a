# Runs pip as `python -m pip` does, for one short task in a process of its own.

import sys

# The current directory is no place for modules: there may be a `pip.py`.
sys.path = [path for path in sys.path if path]

import atexit, gc, os, runpy, threading

# The process ends when its standard input does, which is when the one that started it ends, however that ends.
threading.Thread(target=lambda: os.read(0, 1) or os._exit(1), daemon=True).start()

# What pip imports stays until the end: looking for garbage in it, and freeing it at the end, took a quarter of the time.
gc.disable()
try:
    runpy.run_module('pip', run_name='__main__', alter_sys=True)
except SystemExit as end:
    # Any other code is a text, which Python prints.
    if isinstance(end.code, int):
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(end.code)
    raise
