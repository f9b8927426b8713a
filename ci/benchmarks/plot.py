"""A plot with logarithmic axes, as SVG."""

import math
from html import escape

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 70, 170, 40, 50
# Colours that readers without one kind of cone can tell apart, also on a dark page.
COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"]


class Axis:
    """Where a value is, in pixels."""

    def __init__(self, values, start, end):
        self.low, self.high = math.log10(min(values)), math.log10(max(values))
        if self.high - self.low < 0.1:
            self.low, self.high = self.low - 0.5, self.high + 0.5
        self.start, self.end = start, end

    def at(self, value):
        share = (math.log10(value) - self.low) / (self.high - self.low)
        return round(self.start + share * (self.end - self.start), 1)

    def ticks(self):
        for exponent in range(math.floor(self.low), math.ceil(self.high) + 1):
            for factor in (1, 2, 5):
                value = factor * 10.0**exponent
                if self.low - 0.01 <= math.log10(value) <= self.high + 0.01:
                    yield value


def number(value):
    """With as many digits as say something; nothing where there is none."""
    if value is None:
        return ""
    if isinstance(value, int) or abs(value) >= 100:
        return f"{value:.0f}"
    return f"{value:.2f}"


def text(x, y, content, anchor="middle", colour="#888", more=""):
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="{colour}" {more}>{escape(content)}</text>'


def short(value):
    """At most four characters of a number."""
    for limit, unit in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= limit:
            return f"{value / limit:g}{unit}"
    return f"{value:g}"


def svg(title, x_label, y_label, series):
    """A line for each of `series`: its name, and its points."""
    points = [point for line in series.values() for point in line]
    # Whole steps upward, so that every line is inside.
    values = [y for _, y in points]
    x_axis = Axis([x for x, _ in points], LEFT, WIDTH - RIGHT)
    y_axis = Axis([min(values) / 1.3, max(values) * 1.3], HEIGHT - BOTTOM, TOP)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
        text(LEFT, 20, title, "start", more='font-size="15"'),
        text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, x_label),
        text(16, (TOP + HEIGHT - BOTTOM) / 2, y_label, more=f'transform="rotate(-90 16 {(TOP + HEIGHT - BOTTOM) / 2})"'),
    ]
    for value in x_axis.ticks():
        x = x_axis.at(value)
        lines.append(f'<path d="M{x} {TOP}V{HEIGHT - BOTTOM}" stroke="#8884"/>')
        lines.append(text(x, HEIGHT - BOTTOM + 16, short(value)))
    for value in y_axis.ticks():
        y = y_axis.at(value)
        lines.append(f'<path d="M{LEFT} {y}H{WIDTH - RIGHT}" stroke="#8884"/>')
        lines.append(text(LEFT - 6, y + 4, short(value), "end"))
    for (name, line), colour in zip(series.items(), COLOURS):
        places = [(x_axis.at(x), y_axis.at(y)) for x, y in line]
        path = "L".join(f"{x} {y}" for x, y in places)
        lines.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        lines += [f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>' for x, y in places]
    # The names in the order of the lines' ends, none over another.
    below = 0
    ends = sorted((y_axis.at(line[-1][1]), x_axis.at(line[-1][0]), name, i) for i, (name, line) in enumerate(series.items()))
    for y, x, name, i in ends:
        below = max(y + 4, below + 14)
        lines.append(text(WIDTH - RIGHT + 8, below, name, "start", COLOURS[i]))
    return "\n".join([*lines, "</svg>", ""])
