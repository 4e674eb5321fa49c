#!/usr/bin/env bash
# Brings the realm into the Keycloak at KEYCLOAK_URL unless it is there; an existing one only gets the roles that came since, and personnel what it may do since.
# Signs in as KEYCLOAK_ADMIN with KC_CLI_PASSWORD; the realm's placeholders are filled from the environment.
set -euo pipefail
cd "$(dirname "$0")"

kcadm() {
  "${KCADM:-/opt/keycloak/bin/kcadm.sh}" "$@" --config /tmp/kcadm.config
}

render() {
  local realm name value
  realm=$(<onebeat-realm.json)
  for name in "${!ONEBEAT_@}"; do
    value=${!name//\\/\\\\}
    value=${value//\"/\\\"}
    realm=${realm//"\${$name}"/"$value"}
  done
  if [[ $realm =~ \$\{ONEBEAT_[A-Z_]+\} ]]; then
    echo "The realm asks for ${BASH_REMATCH[0]}, which nobody sets" >&2
    exit 1
  fi
  printf '%s' "$realm"
}

# A function that came with an update has its role: without it nobody's account could be given it.
add_roles() {
  local there name description
  there=$(kcadm get roles --target-realm onebeat --fields name --format csv --noquotes)
  while IFS=$'\t' read -r name description; do
    grep -qx "$name" <<<"$there" && continue
    kcadm create roles --target-realm onebeat --set "name=$name" --set "description=$description"
  done < <(sed -nE 's/^ *\{ "name": "([A-Z_]+)", "description": "([^"]*)" \},?$/\1\t\2/p' onebeat-realm.json)
}

# Systems' clients are personnel's to make; given again, it changes nothing.
let_personnel_make_clients() {
  kcadm add-roles --target-realm onebeat --uusername service-account-onebeat-personnel --cclientid realm-management --rolename manage-clients
}

kcadm config credentials --server "$KEYCLOAK_URL" --realm master --user "$KEYCLOAK_ADMIN"
if kcadm get realms/onebeat --fields realm >/dev/null 2>&1; then
  echo "The realm is there and stays as it is"
  add_roles
  let_personnel_make_clients
else
  render >/tmp/realm.json
  kcadm create realms --file /tmp/realm.json
  if [ "${ONEBEAT_ADMINISTRATOR_PASSWORD_TEMPORARY:-true}" = true ]; then # an import takes no notice of "temporary"
    user=$(kcadm get users --target-realm onebeat --query username=admin --query exact=true --fields id --format csv --noquotes)
    kcadm update "users/$user" --target-realm onebeat --set 'requiredActions=["UPDATE_PASSWORD"]'
  fi
fi
