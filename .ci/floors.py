#!/usr/bin/env python3
"""Compares a score with its floors: floors.py FLOORS.json SET SCORE.json

FLOORS.json holds, for each set of documents, the lowest percentage each column may show:
{"text": {"cells": 99.0, ...}, "all": {...}}. SCORE.json is what the scorer wrote:
{"cells": {"n": 400, "right": 398}, ...}. Exit code 1 where a column is below its floor.
"""
import json
import sys


def main(floors_file, documents, score_file):
    with open(floors_file, encoding="utf-8") as file:
        floors = json.load(file)[documents]
    with open(score_file, encoding="utf-8") as file:
        score = json.load(file)
    below = [line for column, floor in floors.items() for line in fault(column, floor, score)]
    for line in below:
        print(f"BELOW THE FLOOR ({documents}): {line}", file=sys.stderr)
    if not below:
        print(f"{documents}: all {len(floors)} columns at or above their floors")
    return 1 if below else 0


def fault(column, floor, score):
    counted = score.get(column, {}).get("n", 0)
    if counted == 0:
        yield f"{column}: floor {floor} %, but nothing was counted"
        return
    value = 100 * score[column]["right"] / counted
    if value < floor:
        yield f"{column}: floor {floor} %, value {value:.2f} % ({score[column]['right']} of {counted})"


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
