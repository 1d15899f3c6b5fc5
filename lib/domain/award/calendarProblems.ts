import { isDay } from "@/lib/domain/snapshot/isDay";
import { PHASES, type PhaseKind } from "./phase";

/** A phase as a form sends its days: texts, the end empty where it does not end. */
export interface TypedPhase {
  kind: PhaseKind;
  startsOn: string;
  endsOn: string;
}

export interface CalendarProblem {
  kind: PhaseKind;
  edge: "startsOn" | "endsOn";
  problem: "missing" | "not-a-day" | "ends-before-it-starts" | "starts-too-early";
  /** The day that it was compared with: on it or after it for an end, after it for a start. Null where there is none. */
  expected: string | null;
}

/**
 * What is wrong with a calendar. Phases follow one another in their order, and share no day; days may lie between them. Only the last may
 * be without an end.
 * @param typed the five phases, in any order
 */
export function calendarProblems(typed: readonly TypedPhase[]): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  let lastDay: string | null = null;
  for (const kind of PHASES) {
    const phase = typed.find((one) => one.kind === kind);
    const [startsOn, endsOn] = [phase?.startsOn ?? "", phase?.endsOn ?? ""];
    const wrong = (edge: CalendarProblem["edge"], problem: CalendarProblem["problem"], expected: string | null = null) => {
      problems.push({ kind, edge, problem, expected });
    };
    const starts = isDay(startsOn);
    const ends = isDay(endsOn);
    if (!starts) wrong("startsOn", startsOn === "" ? "missing" : "not-a-day");
    else if (lastDay !== null && startsOn <= lastDay) wrong("startsOn", "starts-too-early", lastDay);
    if (endsOn === "" && kind !== "published") wrong("endsOn", "missing");
    else if (endsOn !== "" && !ends) wrong("endsOn", "not-a-day");
    else if (ends && starts && endsOn < startsOn) wrong("endsOn", "ends-before-it-starts", startsOn);
    const until = ends ? endsOn : starts ? startsOn : null;
    if (until !== null && (lastDay === null || until > lastDay)) lastDay = until;
  }
  return problems;
}
