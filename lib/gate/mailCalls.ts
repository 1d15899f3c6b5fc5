import type { CalledJuror } from "@/lib/data/award/listCalledJurors";
import type { AwardFacts } from "@/lib/data/award/readAward";
import { formatDay } from "@/lib/domain/format/formatDay";
import { mailJurors } from "./mailJurors";

/** Tells jurors that the assessment opens: from when until when, and what each has to do. @returns the names, as `mailJurors` */
export function mailCalls(award: Pick<AwardFacts, "year" | "theme" | "phases">, jurors: readonly CalledJuror[]) {
  const phase = award.phases.find(({ kind }) => kind === "assessment");
  const [from, to] = [phase?.startsOn, phase?.endsOn].map((day) => (day ? formatDay(day, "day", "fr") : "none"));
  return mailJurors("jury-call", award, jurors, ({ declares, assesses }) => ({
    ...{ from: from ?? "none", to: to ?? "none", declares: String(declares), assesses: String(assesses) },
  }));
}
