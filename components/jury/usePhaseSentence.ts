import { useLocale, useTranslations } from "next-intl";
import type { Phase, PhaseKind } from "@/lib/domain/award/phase";
import { formatDay } from "@/lib/domain/format/formatDay";
import type { Day } from "@/lib/domain/snapshot/figure";

/** Where an award stands, in a sentence; and when its assessment opens, where that is to come. */
export function usePhaseSentence(today: Day): (award: { phases: readonly Phase[]; open: PhaseKind | null }) => string {
  const t = useTranslations("jury.phase");
  const locale = useLocale();
  const dayOf = (day: Day) => formatDay(day, "day", locale);
  return ({ phases, open }) => {
    const ends = phases.find(({ kind }) => kind === open)?.endsOn ?? null;
    const now = open === null ? [] : [t(`now.${open}`, { dated: String(ends !== null), day: ends === null ? "" : dayOf(ends) })];
    const assessment = phases.find(({ kind }) => kind === "assessment");
    const toCome = assessment && today < assessment.startsOn ? [t("assessmentOpens", { day: dayOf(assessment.startsOn) })] : [];
    const next = phases.find(({ startsOn }) => today < startsOn);
    const between = open === null && toCome.length === 0 ? [next ? t(`next.${next.kind}`, { day: dayOf(next.startsOn) }) : t("none")] : [];
    return [...now, ...toCome, ...between].join(" ");
  };
}
