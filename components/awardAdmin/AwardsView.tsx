import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { LongTextField } from "@/components/ui/LongTextField";
import { TextField } from "@/components/ui/TextField";
import { createAward } from "@/lib/actions/award/createAward";
import type { AwardFacts } from "@/lib/data/award/readAward";
import { formatDay } from "@/lib/domain/format/formatDay";
import type { Day } from "@/lib/domain/snapshot/figure";
import { useAwardSentences } from "./useAwardSentences";

/** The awards, the latest first, and the form of a new one. */
export function AwardsView({ awards, today }: { awards: readonly AwardFacts[]; today: Day }) {
  const t = useTranslations("awardAdmin");
  const phase = useTranslations("vocabulary.awardPhase");
  const locale = useLocale();
  return (
    <div className="page page-narrow">
      <h1>{t("title")}</h1>
      <p className="standfirst">{awards.length === 0 ? t("none") : t("standfirst")}</p>
      <ul className="campaigns">
        {awards.map(({ id, year, theme, activePhase, published, phases }) => {
          const active = phases.find(({ kind }) => kind === activePhase);
          return (
            <li key={id}>
              <h2>
                <a href={`/jury/administration/${year}`}>{t("titleOf", { year: String(year) })}</a>
              </h2>
              <p>
                {theme}. {published && t("isPublished")}
                {!published && !active && t("notBegun")}
                {!published && active && t("isActive", { phase: phase(active.kind) })}
                {!published && active?.endsOn && ` ${t("until", { day: formatDay(active.endsOn, "day", locale) })}`}
              </p>
            </li>
          );
        })}
      </ul>
      <section className="register-part">
        <h2>{t("new")}</h2>
        <p>{t("newText")}</p>
        <ActionForm action={createAward} submit={t("create")} sending={t("sending")} sentences={useAwardSentences()}>
          <TextField name="year" inputMode="numeric" label={t("year")} defaultValue={yearToPropose(awards, today)} required maxLength={4} />
          <TextField name="theme" label={t("theme")} hint={t("themeHint")} required maxLength={200} autoComplete="off" />
          <LongTextField name="rules" label={t("rules")} hint={t("rulesHint")} rows={8} />
        </ActionForm>
      </section>
    </div>
  );
}

/** The first year, from this one on, that has no award. */
function yearToPropose(awards: readonly AwardFacts[], today: Day): number {
  let year = Number(today.slice(0, 4));
  while (awards.some((award) => award.year === year)) year += 1;
  return year;
}
