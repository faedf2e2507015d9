#!/usr/bin/env python3
"""Draws what a command printed as a picture of a terminal (SVG). Python 3, standard library only.

    python3 docs/images/terminal.py OUTPUT.svg COMMAND...

Runs COMMAND in the current folder and draws the command line and its standard output, colours (ANSI) included.
"""
import os
import re
import shlex
import subprocess
import sys
import unicodedata
from xml.sax.saxutils import escape

CHAR, LINE, PAD, BAR = 7.83, 19, 16, 30
FOREGROUND, BACKGROUND, FRAME = "#d7dae0", "#1e2127", "#3a3f4b"
COLOURS = {"31": "#e06c75", "32": "#98c379", "33": "#e5c07b", "36": "#56b6c2"}
ESCAPE = re.compile("\x1b\\[([0-9;]*)m")


def width(text):
    """Columns that a text takes in a terminal."""
    wide = sum(1 for c in text if unicodedata.east_asian_width(c) in "WF")
    return len(text) + wide


def runs(line):
    """The pieces of a line, each with its style attributes."""
    style, position = {}, 0
    for match in ESCAPE.finditer(line):
        if match.start() > position:
            yield line[position:match.start()], dict(style)
        for code in match.group(1).split(";"):
            if code in ("", "0"):
                style = {}
            elif code == "1":
                style["font-weight"] = "bold"
            elif code == "2":
                style["fill-opacity"] = "0.62"
            elif code in COLOURS:
                style["fill"] = COLOURS[code]
        position = match.end()
    if position < len(line):
        yield line[position:], style


def text_element(line, y):
    spans, column = [], 0
    for text, style in runs(line):
        attributes = "".join(f' {key}="{value}"' for key, value in sorted(style.items()))
        spans.append(f'<tspan x="{PAD + column * CHAR:.1f}"{attributes}>{escape(text)}</tspan>')
        column += width(text)
    return f'<text y="{y}">{"".join(spans)}</text>'


def svg(command, lines):
    shown = [f"\x1b[32m$\x1b[0m \x1b[1m{command}\x1b[0m"] + lines
    columns = max(width(ESCAPE.sub("", line)) for line in shown)
    w = round(columns * CHAR + 2 * PAD)
    h = BAR + len(shown) * LINE + 2 * PAD - 4
    dots = "".join(f'<circle cx="{18 + i * 18}" cy="15" r="5" fill="{FRAME}"/>' for i in range(3))
    body = "\n".join(
        text_element(line, BAR + PAD + 10 + i * LINE) for i, line in enumerate(shown) if line)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}" role="img">
<title>{escape(command)}</title>
<rect width="{w}" height="{h}" rx="8" fill="{BACKGROUND}"/>
{dots}
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="{FOREGROUND}" xml:space="preserve">
{body}
</g>
</svg>
"""


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    output, words = sys.argv[1], sys.argv[2:]
    # The program takes its output for a terminal's, so that it sends colours.
    options = (os.environ.get("ATHIR_JAVA_OPTS", "") + " -Dathir.terminal=out").strip()
    run = subprocess.run(
        words, stdout=subprocess.PIPE, check=True, env={**os.environ, "ATHIR_JAVA_OPTS": options})
    lines = run.stdout.decode("utf-8").rstrip("\n").split("\n")
    with open(output, "w", encoding="utf-8", newline="\n") as file:
        file.write(svg(shlex.join(words), lines))


if __name__ == "__main__":
    main()
