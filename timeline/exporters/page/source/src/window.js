// What a time window may be: at least two days, at most the whole period and a little more.
import { DAY } from "./calendar.js";

export const SMALLEST = 2 * DAY;

export function clampWindow([from, to], whole) {
  const most = (whole[1] - whole[0]) * 1.3;
  const span = Math.min(Math.max(to - from, SMALLEST), Math.max(most, SMALLEST));
  const middle = Math.min(Math.max((from + to) / 2, whole[0]), whole[1]);
  return [middle - span / 2, middle + span / 2];
}
