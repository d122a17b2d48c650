# The Windows checks: the tests on Windows Python, then the program frozen, packed, installed and tried.
# Read by .ci/run; every call of wine starts a Windows of its own.

wine=$shared/wine/wine
if [ -d "$shared/logs" ]; then export RVCMONITOR_REAL_LOGS='Z:\shared\logs'; fi
export RVCMONITOR_ISCC='Z:\w\inno\bin\ISCC.exe'
unset QT_QPA_PLATFORM # there is a real screen

# This Windows is kept from run to run: start from a Python with nothing installed.
windows_install() {
  mkdir -p work && "$wine" python -m pip freeze --exclude-editable >work/installed.txt &&
    if [ -s work/installed.txt ]; then
      "$wine" python -m pip uninstall -q -y -r work/installed.txt
    fi &&
    "$wine" python -m pip install -e ".[dev]"
}

# Wine brings its own copies of Microsoft's run-time libraries; refuse them, so that a missing one shows.
windows_smoke() {
  WINE_DLLS='vcruntime140,vcruntime140_1,msvcp140,msvcp140_1,msvcp140_2=n' \
    "$wine" python build/make.py smoke
}

export WINE_TIMEOUT=1200
stage "Windows" "$wine" setup
stage "Windows Python" windows_install
stage "Types on Windows" "$wine" python -m mypy
SHOW=40 stage "Tests on Windows" "$wine" python -m pytest
stage "Freeze" "$wine" python build/make.py icons translations freeze
SHOW=12 stage "Smoke test of the frozen program" windows_smoke
SHOW=14 stage "Installer" "$wine" python build/make.py installer sizes
SHOW=60 stage "Install, upgrade, uninstall" "$wine" python build/make.py tryout
