import { roundHalfUp } from "./roundHalfUp";

const FEWEST = 2;
const MOST = 6;

/**
 * The decimals with which a place is written so that who multiplies what is read finds the points; the greatest number of points is written
 * with one less.
 * @param place from 0 to 1
 * @param greatest points of a place of 1
 * @param points their product, rounded to a tenth
 */
export function productDecimals(place: number, greatest: number, points: number): number {
  let decimals = FEWEST;
  while (decimals < MOST && roundHalfUp(roundHalfUp(place, decimals) * roundHalfUp(greatest, decimals - 1), 1) !== points) decimals++;
  return decimals;
}
