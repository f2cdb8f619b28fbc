#!/bin/sh
# The lean of a country as CSV, records page by page, and an answer that is only sent again when it has changed.
#
#   sh tilt.sh http://127.0.0.1:8080 CHN RUS USA,EU
set -eu
api="$1/api/v1"
question="country=$2&between=$3&and=$4"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

curl -sf -H 'Accept: text/csv' "$api/tilt?$question"

# A tag comes with every answer; sent back, it saves the answer when nothing has changed.
tag=$(curl -sf -D - -o /dev/null "$api/tilt?$question" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
echo "asked again: $(curl -s -o /dev/null -w '%{http_code}' -H "If-None-Match: $tag" "$api/tilt?$question")"

# Records as CSV, a hundred at a time; the next page is named in a header until there is none.
cursor=
pages=0
while :; do
  curl -sf -D "$folder/head" -H 'Accept: text/csv' "$api/events?with=$2&limit=100&cursor=$cursor" >> "$folder/records.csv"
  pages=$((pages + 1))
  cursor=$(tr -d '\r' < "$folder/head" | sed -n 's/^[Xx]-[Nn]ext-[Cc]ursor: //p')
  [ -n "$cursor" ] || break
done
echo "$pages pages of records"

# The same as Parquet, with types, for whatever reads that.
curl -sf -H 'Accept: application/vnd.apache.parquet' "$api/events?with=$2&limit=500" -o "$folder/records.parquet"
