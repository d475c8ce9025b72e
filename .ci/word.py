"""Makes a flat OpenDocument text of a plain text, so that LibreOffice can make a Word file of it as an office would have it:
every line a paragraph, pipe tables real tables, and with "lists" the lines that begin with "- " items of an automatic list.
Compares, too, what was read of a text with what was read of a Word file that the library wrote, which has no page marks.

    python3 word.py plain|lists TEXT > OUT.fodt
    python3 word.py same A.json B.json
"""
import json, re, sys, unicodedata
from xml.sax.saxutils import escape

HEAD = '''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="-"><style:list-level-properties/></text:list-level-style-bullet></text:list-style>
</office:automatic-styles>
<office:body><office:text>
'''
TAIL = '</office:text></office:body></office:document>\n'


def words(s):
    s = escape(unicodedata.normalize("NFC", s))
    s = re.sub(" {2,}", lambda m: ' <text:s text:c="%d"/>' % (len(m.group()) - 1), s)
    return s.replace("\t", "<text:tab/>")


def paragraph(s):
    return "<text:p>" + words(s) + "</text:p>\n"


def cells(line):
    """The cells of a line of a pipe table with their spans: a cell that spans columns leaves nothing between the bars it covers."""
    out = []
    for piece in re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|")):
        if piece == "" and out:
            out[-1][1] += 1
        else:
            out.append([piece.strip(), 1])
    return out


def table(lines):
    rows = [cells(l) for l in lines if not re.match(r"^\s*\|[\s|:-]*-[\s|:-]*\|?\s*$", l)]
    headed = len(rows) < len(lines)
    width = max(sum(span for _, span in row) for row in rows)
    out = '<table:table><table:table-column table:number-columns-repeated="%d"/>' % width
    for i, row in enumerate(rows):
        r = "<table:table-row>"
        for text, span in row:
            r += '<table:table-cell table:style-name="C" table:number-columns-spanned="%d">' % span
            r += "".join(paragraph(p) for p in text.replace("\\|", "|").split("<br>")) + "</table:table-cell>"
            r += "<table:covered-table-cell/>" * (span - 1)
        r += "</table:table-row>"
        out += "<table:table-header-rows>" + r + "</table:table-header-rows>" if headed and i == 0 else r
    return out + "</table:table>\n"


def without_pages(name):
    plan = json.load(open(name, encoding="utf-8"))
    kept = [e for e in plan.pop("extra", []) if e.get("where") != "page"]
    return dict(plan, extra=kept) if kept else plan


def main():
    if sys.argv[1] == "same":
        sys.exit(without_pages(sys.argv[2]) != without_pages(sys.argv[3]))
    mode, name = sys.argv[1:]
    lines = open(name, encoding="utf-8-sig").read().split("\n")
    out, i = HEAD, 0
    while i < len(lines):
        if lines[i].lstrip().startswith("|"):
            j = i
            while j < len(lines) and lines[j].lstrip().startswith("|"):
                j += 1
            out += table(lines[i:j])
            i = j
            continue
        line = lines[i].rstrip("\r")
        i += 1
        if mode == "lists" and line.startswith("- "):
            out += '<text:list text:style-name="L"><text:list-item>' + paragraph(line[2:]) + "</text:list-item></text:list>\n"
        else:
            out += paragraph(line)
    sys.stdout.write(out + TAIL)


main()
