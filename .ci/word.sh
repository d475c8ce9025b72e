#!/usr/bin/env bash
# Text and Word of the same plan must be read alike. LibreOffice makes Word files of the plans beside the checkout: with every
# line a paragraph, with the items of lists numbered automatically, and by saving again what the library writes; reading
# each must give the JSON of the text, byte for byte. It must also turn what the library writes into pages.
#
#   CONVERT=…/convert SHARED=../shared .ci/word.sh
#
# Where LibreOffice is not there it is installed, if that can be done; else the check is skipped (status 77).
set -u -o pipefail
cd "$(dirname "$0")/.." || exit 2
SHARED=${SHARED:-../shared}
[ -d "$SHARED/corpus/plans" ] || { echo "no plans beside the checkout ($SHARED/corpus/plans)"; exit 77; }
if ! command -v soffice >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-writer poppler-utils fonts-liberation; } >/dev/null 2>&1
fi
command -v soffice >/dev/null || { echo "LibreOffice is not there and cannot be installed"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${CONVERT:-}" ]; then
  CONVERT=$work/convert
  go build -o "$CONVERT" ./examples/convert || exit 1
fi

# office FORMAT OUT FILE… converts files with a profile of its own, so that a running LibreOffice is not disturbed.
office() {
  local format=$1 out=$2
  shift 2
  HOME=$work timeout 600 soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$format" --outdir "$out" "$@" >/dev/null 2>&1
}

mkdir -p "$work"/{json,plain,lists,written,again,pages}
names=()
for text in "$SHARED"/seed/*.txt "$SHARED"/corpus/plans/*.txt; do
  name=$(basename "$text" .txt)
  names+=("$name")
  "$CONVERT" -from text -to json "$text" >"$work/json/$name" 2>/dev/null || { echo "$name: the text cannot be read"; exit 1; }
  # Lines broken by width and marks of Markdown are no paragraphs of a Word file: there the text that the library writes is taken.
  source=$text
  case $name in *hardwrap | *markdown) "$CONVERT" -from text -to text "$text" >"$work/$name.txt" 2>/dev/null && source=$work/$name.txt ;; esac
  for mode in plain lists; do
    python3 .ci/word.py "$mode" "$source" >"$work/$mode/$name.fodt" || exit 1
  done
  "$CONVERT" -from text -to docx -o "$work/written/$name.docx" "$text" 2>/dev/null || { echo "$name: no Word file was written"; exit 1; }
done
for mode in plain lists; do office 'docx:MS Word 2007 XML' "$work/$mode" "$work/$mode"/*.fodt; done
office 'docx:MS Word 2007 XML' "$work/again" "$work/written"/*.docx
office pdf "$work/pages" "$work/written"/*.docx

bad=0 same=0
for name in "${names[@]}"; do
  for mode in plain lists written again; do
    if ! "$CONVERT" -from docx -to json "$work/$mode/$name.docx" >"$work/read" 2>"$work/why"; then
      echo "$name ($mode): $(head -n 1 "$work/why")"
      bad=$((bad + 1))
    elif cmp -s "$work/json/$name" "$work/read"; then
      same=$((same + 1))
    elif [[ $mode == written || $mode == again ]] && python3 .ci/word.py same "$work/json/$name" "$work/read"; then
      # The page marks that a text has within it are no part of a Word file: the library leaves them out and says so.
      same=$((same + 1))
    else
      echo "$name ($mode): the Word file is read as another plan than the text"
      diff "$work/json/$name" "$work/read" | head -n 6
      bad=$((bad + 1))
    fi
  done
  [ -s "$work/pages/$name.pdf" ] || { echo "$name: LibreOffice made no pages of it"; bad=$((bad + 1)); }
done
echo "$same Word files of ${#names[@]} plans read as their texts, $bad not"
[ "$bad" = 0 ]
