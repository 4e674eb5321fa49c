#!/usr/bin/env bash
# Signs in through the gateway as a browser would, the first time with a new password, and brings a workbook in:
#   smoke.sh ACCOUNT PASSWORD [NEW-PASSWORD] [WORKBOOK]
# The gateway is at ONEBEAT_PUBLIC_URL. Ends with 0 if all went well.
set -euo pipefail
url=${ONEBEAT_PUBLIC_URL:-http://localhost:8080}
account=$1 password=$2 new=${3:-} workbook=${4:-}
jar=$(mktemp) page=$(mktemp)
trap 'rm -f "$jar" "$page"' EXIT

# browse ADDRESS [FIELD…]: follows to the end, leaves the page in $page, prints where it ended
browse() {
  local address=$1 field fields=()
  shift
  for field in "$@"; do fields+=(--data-urlencode "$field"); done
  curl -sS -L -b "$jar" -c "$jar" -o "$page" -w '%{url_effective}' "${fields[@]}" "$address"
}

# Where the form of the page goes to
form() {
  sed -n 's/.*<form[^>]*action="\([^"]*\)".*/\1/p' "$page" | head -1 | sed 's/&amp;/\&/g'
}

# field NAME: of the JSON that comes in
field() {
  sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p" | head -1
}

browse "$url/login" >/dev/null
browse "$(form)" "username=$account" "password=$password" >/dev/null
if [ -n "$new" ] && grep -q password-new "$page"; then
  browse "$(form)" "password-new=$new" "password-confirm=$new" >/dev/null
  echo "the first password is changed"
fi

session=$(curl -sS -b "$jar" -c "$jar" "$url/session")
[ "$(field signedIn <<<"$session")" = true ] || { echo "not signed in: $session" >&2; exit 1; }
echo "signed in as $(field account <<<"$session")"
[ -n "$workbook" ] || exit 0

# send PATH ARGUMENT…: a POST as the page would send it
send() {
  local path=$1
  shift
  curl -sS --fail-with-body -b "$jar" -c "$jar" -D "$page" -X POST -H "X-CSRF-Token: $(field csrfToken <<<"$session")" \
    -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" -H 'Accept: application/json, application/problem+json' "$@" "$url/api/v1/$path"
}

uploaded=$(send jurisdiction/onboardings -F "workbook=@$workbook;type=application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
echo "uploaded: $(field state <<<"$uploaded"), $(field changes <<<"$uploaded") changes"
version=$(sed -n 's/^[Ee][Tt]ag: *\("[^"]*"\).*/\1/p' "$page")
send "jurisdiction/onboardings/$(field id <<<"$uploaded")/commit" -H "If-Match: $version" >/dev/null
echo "committed"
curl -sS --fail -b "$jar" "$url/api/v1/jurisdiction/areas" | head -c 300
echo
