/** What a juror may give for a criterion: whole numbers, so that means and ties are exact. */
export const SCALE: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Of a weight, which has one decimal. */
export const MINIMUM_WEIGHT = 0.1;
export const MAXIMUM_WEIGHT = 10;

/** What a step of the scale means for a criterion: « 5, des objectifs clairs ». Not every step needs words. */
export interface ScaleStep {
  value: number;
  word: string;
}

export interface Criterion {
  id: number;
  name: string;
  /** What to look at, in a sentence. */
  guidance: string;
  /** 0.1 to 10, one decimal. Without effect on an independent criterion. */
  weight: number;
  /** An assessment cannot be submitted without it. */
  required: boolean;
  /** Scored and shown apart, outside the total. */
  independent: boolean;
  /** By ascending value. */
  steps: readonly ScaleStep[];
}

/** What a juror gave, by criterion; one that was not answered has no entry. */
export type Scores = Readonly<Partial<Record<number, number>>>;

export function isOnScale(value: number): boolean {
  return SCALE.includes(value);
}

export function isWeight(value: number): boolean {
  return value >= MINIMUM_WEIGHT && value <= MAXIMUM_WEIGHT && value === weightInTenths(value) / 10;
}

/** A whole number: what weights are summed as. */
export function weightInTenths(weight: number): number {
  return Math.round(weight * 10);
}
