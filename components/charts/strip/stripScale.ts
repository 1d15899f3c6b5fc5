import { scaleLinear, scaleLog } from "d3-scale";

/** From how many times the least a scale must be logarithmic for its low end to be seen. */
const LOGARITHMIC_FROM = 20;

/** How far from the left edge of a strip each value stands, in percent. */
export function stripScale(low: number, high: number): (value: number) => number {
  return (isLogarithmic(low, high) ? scaleLog() : scaleLinear()).domain([low, high]).range([0, 100]);
}

export function isLogarithmic(low: number, high: number): boolean {
  return low > 0 && high / low > LOGARITHMIC_FROM;
}
