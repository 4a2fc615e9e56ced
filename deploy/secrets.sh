#!/bin/sh
# Makes what is missing of the passwords and addresses in /secrets; what is there stays.
set -eu
umask 0222
cd /secrets

made() { [ -s "$1" ] || { head -c 24 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n' >"$1.new" && mv "$1.new" "$1"; }; }

for name in postgres migrator almoner simulator temporal administrator; do made "$name"; done
address() { printf 'postgres://%s:%s@postgres:5432/almoner' "$1" "$(cat "$2")"; }
[ -s migrator-url ] || address almoner_migrator migrator >migrator-url
[ -s database-url ] || address almoner almoner >database-url
[ -s simulator-url ] || address almoner_simulator simulator >simulator-url
[ -s sign-in ] || printf 'Sign in at http://127.0.0.1:4000 with the password %s\n' "$(cat administrator)" >sign-in
