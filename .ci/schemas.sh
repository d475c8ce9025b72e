#!/usr/bin/env bash
# Asks validators outside Go about the schemas: ajv (JSON Schema 2020-12) and xmllint (XSD 1.0). They must take the plan
# with every field, sixty samples and, where the material is there, every document of the corpus as examples/convert
# reads it; and refuse every plan that breaks one constraint. Needs npm and apt, or ajv-cli and xmllint installed.
set -u -o pipefail
cd "$(dirname "$0")/.." || exit 2
work=${WORK:-$(mktemp -d)}/schemas
mkdir -p "$work"

if ! command -v xmllint >/dev/null; then
  { apt-get update && apt-get install -y --no-install-recommends libxml2-utils; } >/dev/null 2>&1
fi
command -v xmllint >/dev/null || { echo "xmllint is not there and cannot be installed"; exit 77; }
if ! command -v ajv >/dev/null || [ -z "${AJV_FORMATS:-}" ]; then
  command -v npm >/dev/null || { apt-get update && apt-get install -y --no-install-recommends npm; } >/dev/null 2>&1
  command -v npm >/dev/null || { echo "npm is not there and cannot be installed"; exit 77; }
  (mkdir -p "$work/npm" && cd "$work/npm" && npm install --no-fund --no-audit --silent ajv-cli@5 ajv-formats@3) || { echo "ajv cannot be installed"; exit 77; }
  PATH=$work/npm/node_modules/.bin:$PATH
  export NODE_PATH=$work/npm/node_modules AJV_FORMATS=$work/npm/node_modules/ajv-formats
fi

SCHEMA_OUT=$work/docs go test -count=1 ./schema || exit 1

if [ -n "${CONVERT:-}" ] && [ -d "${SHARED:-}/corpus/plans" ]; then
  n=0
  for doc in "$SHARED"/corpus/plans/*.txt "$SHARED"/seed/*.txt; do
    name=corpus-$(basename "$doc" .txt)
    "$CONVERT" -to json "$doc" >"$work/docs/json/valid/$name.json" 2>/dev/null && "$CONVERT" -to xml "$doc" >"$work/docs/xml/valid/$name.xml" 2>/dev/null || {
      echo "$doc cannot be converted"
      exit 1
    }
    n=$((n + 1))
  done
  echo "$n documents of the corpus"
fi

asks() { ajv "$@" --spec=draft2020 --strict=true --strict-types=false -c "$AJV_FORMATS" -s schema/plan.schema.json; }
asks test --valid -d "$work/docs/json/valid/*.json" >"$work/valid.log" 2>&1 || { grep -v ' passed test' "$work/valid.log" | head -40; echo "ajv refuses what is right"; exit 1; }
asks test --invalid -d "$work/docs/json/broken/*.json" >"$work/broken.log" 2>&1 || { grep ' failed test' "$work/broken.log" | head -40; echo "ajv takes what is broken"; exit 1; }
xmllint --noout --nonet --schema schema/plan.xsd "$work"/docs/xml/valid/*.xml >"$work/xsd.log" 2>&1 || { grep -v ' validates$' "$work/xsd.log" | head -40; echo "xmllint refuses what is right"; exit 1; }
xmllint --noout --nonet --schema schema/plan.xsd "$work"/docs/xml/broken/*.xml >"$work/xsd-broken.log" 2>&1
if grep ' validates$' "$work/xsd-broken.log" | head -40 | grep .; then
  echo "xmllint takes what is broken; index.tsv in $work/docs/xml says what that is"
  exit 1
fi
count() { find "$work/docs/$1" -type f | wc -l; }
echo "ajv: $(count json/valid) taken, $(count json/broken) refused; xmllint: $(count xml/valid) taken, $(count xml/broken) refused"
