"""Turns annotated places into the lines that score_geo.py reads: place_lines.py OUT_FOLDER LGL_XML

Reads OUT_FOLDER/places.jsonl, texts/ and gold.txt; writes {first,second,all}.{gold,predicted}.txt. Articles of one
newspaper are in the same half, so that what is tuned on one half is checked on other newspapers.
"""
import collections
import json
import pathlib
import sys
import xml.etree.ElementTree as ET
import zlib


def code_points(text):
    """The code point at each UTF-16 unit of a text, and at its end."""
    points = []
    for i, character in enumerate(text):
        points.extend([i] * (2 if ord(character) > 0xFFFF else 1))
    return points + [len(text)]


def line(places, text):
    points = code_points(text)
    fields = []
    for place in places:
        words = " ".join(place["text"].replace(",,", " ").split())
        start, end = points[place["start"]], points[place["end"]]
        fields.append(f"{words},,{words},,{place['latitude']},,{place['longitude']},,{start},,{end}||")
    return "".join(fields)


def main(out, xml):
    found = collections.defaultdict(list)
    with open(out / "places.jsonl", encoding="utf-8") as annotations:
        for row in map(json.loads, annotations):
            if row["latitude"] is not None:
                found[pathlib.PurePath(row["document"]).stem].append(row)
    halves = [
        "second" if zlib.crc32((article.findtext("domain") or "").encode()) % 2 else "first"
        for article in ET.parse(xml).getroot().iter("article")
    ]
    gold = (out / "gold.txt").read_text(encoding="utf-8").split("\n")
    predicted = []
    for number in range(len(halves)):
        with open(out / "texts" / f"{number:03}.txt", encoding="utf-8", newline="") as text:
            predicted.append(line(found[f"{number:03}"], text.read()))
    for part in ("first", "second", "all"):
        chosen = [i for i, half in enumerate(halves) if part in (half, "all")]
        for name, lines in (("gold", gold), ("predicted", predicted)):
            (out / f"{part}.{name}.txt").write_text("\n".join(lines[i] for i in chosen) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), sys.argv[2])
