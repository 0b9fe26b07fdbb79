// What a time window may be: at least two days, at most the whole period and a little more, or what an axis can show.
import { DAY } from "./calendar.js";

export const SMALLEST = 2 * DAY;
export const LARGEST = 2000 * 365.25 * DAY; // on a longer axis vis-timeline finds no step

export function clampWindow([from, to], whole) {
  const most = (whole[1] - whole[0]) * 1.3;
  const span = Math.min(Math.max(to - from, SMALLEST), Math.max(most, SMALLEST), LARGEST);
  const middle = Math.min(Math.max((from + to) / 2, whole[0]), whole[1]);
  return [middle - span / 2, middle + span / 2];
}
