import { useLocale, useTranslations } from "next-intl";
import type { AwardOverview } from "@/lib/data/award/readOverview";
import { formatDay } from "@/lib/domain/format/formatDay";
import type { Day } from "@/lib/domain/snapshot/figure";

/** In sentences: the phase, what there is of the award, who has yet to declare. */
export function WhereItStands({ overview, today }: { overview: AwardOverview; today: Day }) {
  const t = useTranslations("awardAdmin.state");
  const phase = useTranslations("vocabulary.awardPhase");
  const locale = useLocale();
  const { award, open, categories, criteria, jurors, undeclared } = overview;
  const active = award.phases.find(({ kind }) => kind === award.activePhase);
  const day = (one: Day) => formatDay(one, "day", locale);
  const nominees = categories.reduce((sum, category) => sum + category.nominees, 0);
  const followed = award.activePhase === "assessment" || award.activePhase === "deliberation";
  return (
    <>
      <p>
        {award.published && t("published")}
        {!award.published && !active && t("inactive")}
        {!award.published && active && open !== null && t("open", { phase: phase(active.kind) })}
        {!award.published && active?.endsOn && open !== null && ` ${t("until", { day: day(active.endsOn) })}`}
        {!award.published && active && today < active.startsOn && t("notYet", { phase: phase(active.kind), day: day(active.startsOn) })}
        {!award.published && active?.endsOn && active.endsOn < today && t("over", { phase: phase(active.kind), day: day(active.endsOn) })}
      </p>
      <p>
        {t("counts", { categories: categories.length, nominees, criteria, jurors })}{" "}
        {undeclared > 0 && t("undeclared", { count: undeclared })}
      </p>
      {followed && (
        <p>
          <a href="/jury/deliberation">{t("progress")}</a>
        </p>
      )}
    </>
  );
}
