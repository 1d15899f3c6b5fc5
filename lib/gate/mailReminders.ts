import type { DueJuror } from "@/lib/data/award/listDueJurors";
import type { AwardFacts } from "@/lib/data/award/readAward";
import { formatDay } from "@/lib/domain/format/formatDay";
import { mailJurors } from "./mailJurors";

/** Reminds jurors of what they have left to do. @returns the names of those to whom it went, and of those to whom it did not */
export function mailReminders(award: Pick<AwardFacts, "year" | "theme" | "phases">, jurors: readonly DueJuror[]) {
  const last = award.phases.find(({ kind }) => kind === "assessment")?.endsOn;
  const day = last ? formatDay(last, "day", "fr") : "";
  return mailJurors("jury-reminder", award, jurors, ({ declares, assesses }) => ({
    ...{ day, declares: String(declares), assesses: String(assesses) },
  }));
}
