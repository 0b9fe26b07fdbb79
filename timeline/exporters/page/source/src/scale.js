// Where a time stands on the strip. The main span of the events gets most of the width; what lies far before or after it
// is pressed together at the ends, so that one event of another century does not shrink all others to a line.
import { DAY } from "./calendar.js";

const END = 0.13; // of the width, at most, for what lies before the main span, and for what lies after it
const ROOM = 0.12; // of the main span, on each side of it, drawn as wide as the span itself

export function createScale(whole, main) {
  const stops = stopsOf(whole, main ?? whole);
  const between = (value, from, to) => {
    let index = 0;
    while (index < stops.length - 2 && value >= stops[index + 1][from]) index += 1;
    const [a, b] = [stops[index], stops[index + 1]];
    return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
  };
  return {
    part: (ms) => between(ms, 0, 1), // 0 at the left end, 1 at the right one
    time: (part) => between(part, 1, 0),
    // The pieces, each drawn evenly: { from, to, left, right, pressed }.
    pieces: stops.slice(1).map(([to, right], index) => ({ from: stops[index][0], to, left: stops[index][1], right, pressed: stops.length > 2 && !isMain(stops[index][0], main) })),
  };

  function isMain(from, [first, last]) {
    return from <= first && from + (last - first) >= first;
  }
}

// [time, part] where a piece starts or ends.
function stopsOf(whole, main) {
  const room = Math.max(DAY, (main[1] - main[0]) * ROOM);
  const core = [Math.max(whole[0], main[0] - room), Math.min(whole[1], main[1] + room)];
  const length = whole[1] - whole[0];
  const [before, after] = [Math.min(END, (core[0] - whole[0]) / length), Math.min(END, (whole[1] - core[1]) / length)];
  const stops = [[whole[0], 0], [core[0], before], [core[1], 1 - after], [whole[1], 1]];
  return stops.filter(([time], index) => index === 0 || time > stops[index - 1][0]);
}
