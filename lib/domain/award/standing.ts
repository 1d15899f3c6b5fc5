import type { PhaseKind } from "./phase";

/** How somebody stands towards what they ask for in an award: what the table of rights asks besides a role. */
export interface Standing {
  /** False where they may not know of it: it does not exist, it is not theirs, or they are linked to it and it is hidden from them. */
  sees: boolean;
  /** In the category that it is about; null without one. */
  seat: "juror" | "chair" | null;
  /** The phase whose rights are open now. */
  phase: PhaseKind | null;
}
