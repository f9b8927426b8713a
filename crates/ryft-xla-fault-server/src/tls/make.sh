#!/bin/sh
# Makes the certificates of the encrypted fault server: a private authority, and a server named
# localhost and artifacts.invalid. They protect nothing.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1"; }

key "$work/authority.key.pem"
openssl req -x509 -new -key "$work/authority.key.pem" -days 36500 -out authority.pem \
    -subj "/CN=ryft fault server authority" \
    -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign"
key localhost.key.pem
openssl req -new -key localhost.key.pem -subj "/CN=localhost" -out "$work/localhost.request.pem"
printf 'subjectAltName=DNS:localhost,DNS:artifacts.invalid\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n' \
    > "$work/extensions"
openssl x509 -req -in "$work/localhost.request.pem" -days 36500 -out localhost.pem \
    -CA authority.pem -CAkey "$work/authority.key.pem" -CAcreateserial \
    -CAserial "$work/serial" -extfile "$work/extensions"
