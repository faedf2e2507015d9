#!/usr/bin/env python3
"""Puts the results of evaluation/run into one table: table.py OUT_FOLDER CLASSES.tsv"""
import csv
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

NO_EVENT = "0"
TALK = ("01", "02")
DATED = "tasnim-defense-cooperation"


def read(path):
    with open(path, encoding="utf-8") as source:
        return json.load(source)


def affirmed(path):
    """Events that are not negated, by report."""
    events = defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            event = json.loads(line)
            if event["status"]["polarity"] != "negated":
                events[event["document"]["id"]].append(event)
    return events


def false_alarms(out, classes):
    """(sentences of class 0, coded at all, coded with a CAMEO root other than 01 and 02)."""
    events = affirmed(out / "cameo_class.jsonl")
    with open(classes, encoding="utf-8", newline="") as lines:
        ids = [row["id"] for row in csv.DictReader(lines, delimiter="\t") if row["class"] == NO_EVENT]
    coded = sum(1 for one in ids if events[one])
    other = sum(1 for one in ids if any(not e["cameo"].startswith(TALK) for e in events[one]))
    return len(ids), coded, other


def stories(out):
    """name -> figures of its last line, such as must=13/15 and f1=0.854."""
    found = {}
    for path in sorted((out / "stories").glob("*.score")):
        last = path.read_text(encoding="utf-8").strip().splitlines()[-1]
        found[path.stem] = dict(re.findall(r"(\w+)=(\S+)", last))
    return found


def percent(part, whole):
    return f"{part} of {whole}, {100 * part / whole:.1f} %" if whole else "–"


def rows(out, classes):
    plv = read(out / "PLV_train.score.json")
    yield "PLV_train, head match", "recall of types", f"{plv['root']['micro_r']:.3f}"
    yield "", "P_dyad of types", f"{plv['root']['p_dyad']:.3f}"
    yield "", "F1 of types", f"{plv['root']['micro_f1']:.3f}"
    yield "", "events a sentence", f"{plv['predicted'] / plv['sentences']:.2f}"
    cc, drawn = read(out / "CC_dev.score.json"), read(out / "CC_dev.bootstrap.json")
    yield "CC_dev, overlap match", "F1 of types", f"{cc['root']['micro_f1']:.3f}"
    yield "", "95 % interval of it", f"{drawn['low']:.3f}–{drawn['high']:.3f}"
    yield "", "precision, recall of types", f"{cc['root']['micro_p']:.3f}, {cc['root']['micro_r']:.3f}"
    empty = cc["sentences_without_event"]
    yield "", "sentences without an event coded", percent(round(cc["false_alarm_rate"] * empty), empty)
    none, coded, other = false_alarms(out, classes)
    yield "cameo_class.dev, class 0", "sentences coded", percent(coded, none)
    yield "", "coded with another root than 01, 02", percent(other, none)
    found = stories(out)
    f1 = [float(one["f1"]) for one in found.values()]
    yield f"{len(found)} reports", "mean F1", f"{sum(f1) / len(f1):.3f}"
    yield "", "lowest, highest F1", f"{min(f1):.3f}, {max(f1):.3f}"
    if DATED in found:
        one = found[DATED]
        yield "the report on defence cooperation", "found, precision, F1", f"{one['must']}, {one['precision']}, {one['f1']}"
    yield from own(read(out / "gold.json"))


def own(gold):
    events, screen = gold["events"], gold["prefilter"]
    yield "own gold", "events found with type", percent(events["type"], events["marked"])
    yield "", "with both sides", percent(events["sides"], events["marked"])
    yield "", "with status", percent(events["status"], events["marked"])
    yield "", "mentions resolved", percent(gold["coreference"]["right"], gold["coreference"]["mentions"])
    actors = gold["actors"]
    yield "", "actors right in all", percent(actors["right"], actors["mentions"])
    yield "", "actors with code", percent(actors["code"], actors["mentions"])
    yield "", "actors with sectors", percent(actors["sectors"], actors["mentions"])
    yield "", "sentences without an event coded", percent(gold["no_event"]["coded"], gold["no_event"]["sentences"])
    yield "prefilter, own gold", "sentences with a marked event kept", percent(screen["kept"], screen["marked"])
    yield "", "coded events lost", percent(screen["lost"], screen["events"])
    yield "", "sentences dropped", percent(screen["dropped"], screen["sentences"])


def main():
    out, classes = Path(sys.argv[1]), sys.argv[2]
    for name, one in stories(out).items():
        print(f"{name:<32} found {one['must']:>5}  precision {one['precision']}  F1 {one['f1']}", file=sys.stderr)
    print("| data | figure | value |")
    print("|---|---|---|")
    for data, figure, value in rows(out, classes):
        print(f"| {data} | {figure} | {value} |")


if __name__ == "__main__":
    main()
