# stage "what is done" command...: run a step of the checks, and say how it went and how long it took.
# The step's output is kept back while it runs; the end of it is shown, or all of it where it failed.

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

stage() {
  local name=$1 log began=$SECONDS status=0
  shift
  log=$logs/${name//[^A-Za-z0-9]/-}.log
  printf '%s  %s …\n' "$(date +%T)" "$name"
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [ "$status" -ne 0 ]; then
    sed 's/^/    /' "$log"
    printf '%s  %s FAILED with status %d after %d s: %s\n' \
      "$(date +%T)" "$name" "$status" "$((SECONDS - began))" "$*"
    # A crash tells of itself when it comes, far above.
    grep -a -A 12 -E 'Fatal Python error|fatal exception|[+] Timeout' "$log" | cut -c1-120 | head -n 26 || true
    exit "$status"
  fi
  tail -n "${SHOW:-1}" "$log" | tr -d '\r' | sed 's/^/    /'
  printf '%s  %s: done in %d s\n' "$(date +%T)" "$name" "$((SECONDS - began))"
}
