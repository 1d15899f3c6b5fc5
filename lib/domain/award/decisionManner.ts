/** How a decision came about, as it is told: « casting » parts ballots that were divided; « alone », where links kept every juror away. */
export type DecisionManner = "vote" | "chair" | "casting" | "alone";

interface Basis {
  quorum?: { entitled: number };
  votes?: object | null;
}

/** @param basis what it rests on, as far as it is known */
export function decisionManner(manner: "vote" | "chair", { quorum, votes }: Basis): DecisionManner {
  if (manner === "vote") return "vote";
  if (quorum?.entitled === 0) return "alone";
  return votes ? "casting" : "chair";
}
