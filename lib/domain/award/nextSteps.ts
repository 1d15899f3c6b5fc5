import type { PhaseKind } from "./phase";

/** Where an award's preparation stands, as one who runs it sees it. */
export interface AwardProgress {
  /** Whose rights are open today. */
  open: PhaseKind | null;
  criteria: number;
  jurors: number;
  /** Seats of jurors who have not yet gone through all the nominees of their categories. */
  undeclared: number;
  categories: readonly { kind: "league" | "theme"; hasRule: boolean; frozen: boolean; nominees: number; seats: number; chaired: boolean }[];
}

const NEXT_STEPS = [
  "criteria",
  "categories",
  "rules",
  "jurors",
  "seats",
  "chairs",
  "freeze",
  "nominees",
  "declarations",
  "activate",
  "deliberate",
  "publish",
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/**
 * What is left to prepare, in the order in which it is done, of an award that is not published.
 * @returns how many categories each is about, or seats for declarations; 0 where it is about the award as a whole
 */
export function nextSteps({ open, criteria, jurors, undeclared, categories }: AwardProgress): { step: NextStep; count: number }[] {
  const count = (lacks: (category: AwardProgress["categories"][number]) => boolean) => categories.filter(lacks).length;
  const steps: Readonly<Record<NextStep, number | false>> = {
    criteria: criteria === 0 && 0,
    categories: categories.length === 0 && 0,
    rules: count(({ kind, hasRule, frozen }) => kind === "league" && !hasRule && !frozen) || false,
    jurors: jurors === 0 && 0,
    seats: jurors > 0 && (count(({ seats }) => seats === 0) || false),
    chairs: count(({ seats, chaired }) => seats > 0 && !chaired) || false,
    freeze: count(({ hasRule, frozen }) => hasRule && !frozen) || false,
    nominees: count(({ hasRule, nominees }) => !hasRule && nominees === 0) || false,
    declarations: undeclared || false,
    activate: open === null && 0,
    deliberate: open === "deliberation" && 0,
    publish: open === "deliberation" && 0,
  };
  return NEXT_STEPS.flatMap((step) => {
    const about = steps[step];
    return about === false ? [] : [{ step, count: about }];
  });
}
