import type { Refusal } from "./refusalOf";

/** Codes whose sentences stand under `form.problem` in messages/*.json; what a sentence names may follow: `code?found=…`. */
export type FieldProblem = string;

/**
 * What a form is told: nothing yet, done, or why not, with what is wrong in which field, and what was typed in those that are given back.
 * `round` counts what was done: then it starts anew.
 */
export type ActionState<Data> = { round: number } & (
  | { at: "start" }
  | { at: "done"; data: Data }
  | { at: "refused"; refusal: Refusal; fields: Readonly<Record<string, FieldProblem>>; typed?: Readonly<Record<string, string>> }
);

export const START = { at: "start", round: 0 } as const;
