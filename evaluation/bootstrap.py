#!/usr/bin/env python3
"""A bootstrap interval of a scorer's F1 of event types, over sentences.

Sentences are drawn with replacement as often as there are sentences; each drawing gives an F1 from the sums of
its matched, predicted and gold events. Which predictions match is asked of the scorer, sentence by sentence.
"""
import argparse
import importlib.util
import json
import random
from collections import OrderedDict


def load(path):
    """The scorer as a module, from its path."""
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def counts(scorer, gold, predictions, match):
    """(matched, predicted, gold) for each distinct sentence."""
    units = OrderedDict()
    for row in gold:
        units.setdefault(row["sentence"], []).append(row)
    found = []
    for rows in units.values():
        figures = scorer.score_open(rows, predictions, match)
        classes = figures["root"]["classes"].values()
        matched = sum(round(one["r"] * one["gold"]) for one in classes)
        found.append((matched, figures["predicted"], figures["gold"]))
    return found


def f1(sample):
    matched = sum(one[0] for one in sample)
    both = sum(one[1] + one[2] for one in sample)
    return 2 * matched / both if both else 0.0


def interval(units, drawings, seed):
    """The middle 95 % of the drawings' F1."""
    drawing = random.Random(seed)
    values = sorted(f1(drawing.choices(units, k=len(units))) for _ in range(drawings))
    return values[int(0.025 * drawings)], values[int(0.975 * drawings) - 1]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scorer", required=True, help="path of score.py")
    parser.add_argument("--gold", required=True)
    parser.add_argument("--pred", required=True)
    parser.add_argument("--match", choices=("head", "overlap", "exact"), default="overlap")
    parser.add_argument("--drawings", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", help="write the figures here")
    options = parser.parse_args()

    scorer = load(options.scorer)
    predictions = scorer.read_pred(options.pred)[0]
    units = counts(scorer, scorer.read_gold(options.gold), predictions, options.match)
    low, high = interval(units, options.drawings, options.seed)
    figures = {"f1": f1(units), "low": low, "high": high, "sentences": len(units), "drawings": options.drawings}
    print("F1 {f1:.3f}, 95 % interval {low:.3f} to {high:.3f} ({drawings} drawings of {sentences} sentences)"
          .format(**figures))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as out:
            json.dump(figures, out)


if __name__ == "__main__":
    main()
