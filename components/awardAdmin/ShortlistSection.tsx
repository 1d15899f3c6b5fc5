import { useLocale, useTranslations } from "next-intl";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import { ActionForm } from "@/components/ui/ActionForm";
import { LongTextField } from "@/components/ui/LongTextField";
import { freezeAwardShortlist } from "@/lib/actions/award/freezeAwardShortlist";
import { unfreezeAwardShortlist } from "@/lib/actions/award/unfreezeAwardShortlist";
import type { CategoryAsked } from "@/lib/data/award/readCategoryAsked";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { whyNotAsTheyStand } from "@/lib/gate/may";
import { parisDay } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/messages";
import { PreviewTable } from "./PreviewTable";
import { RuleForm } from "./RuleForm";
import { useAwardSentences } from "./useAwardSentences";

/** How a category nominates by rank: the rule, what it gives now, and the button that freezes it. */
export function ShortlistSection({ asked }: { asked: CategoryAsked }) {
  const t = useTranslations("awardAdmin.shortlist");
  const locale = useLocale() as Locale;
  const sentences = useAwardSentences();
  const { award, category } = asked.room;
  const mayFreeze = whyNotAsTheyStand(null, "freeze-shortlist", { sees: true, seat: null, phase: asked.open }) === null;
  return (
    <section className="register-part" id="preselection">
      <h2>{t("title")}</h2>
      {category.league === null && category.frozenAt === null && <p>{t("ofTheme")}</p>}
      <RuleSentence category={category} />
      {category.frozenAt !== null && <p>{t("frozenOn", { day: formatDay(parisDay(category.frozenAt), "day", locale) })}</p>}
      {category.frozenAt !== null && mayFreeze && (
        <ActionForm
          fold={{ summary: t("unfreeze"), text: <p>{t("unfreezeText")}</p> }}
          action={unfreezeAwardShortlist}
          submit={t("unfreeze")}
          sending={t("sending")}
          sentences={sentences}
        >
          <input type="hidden" name="categoryId" value={category.id} />
          <input type="hidden" name="version" value={award.version} />
          <LongTextField name="reason" label={t("unfreezeReason")} rows={3} />
        </ActionForm>
      )}
      {category.frozenAt === null && !award.published && (
        <>
          <RuleForm award={award} category={category} revisions={asked.revisions} />
          {category.rule !== null && asked.preview === null && <p>{t("noList")}</p>}
          {asked.preview === "kept-away" && <p>{t("keptAway")}</p>}
          {asked.preview !== null && asked.preview !== "kept-away" && (
            <>
              <h3>{t("preview")}</h3>
              <PreviewTable preview={asked.preview} />
              <ActionForm
                fold={{
                  summary: t("freeze"),
                  text: (
                    <>
                      <p>{t("freezeText")}</p>
                      {!mayFreeze && <p>{t("notYet")}</p>}
                    </>
                  ),
                }}
                action={freezeAwardShortlist}
                submit={t("freeze")}
                sending={t("sending")}
                sentences={sentences}
                open={mayFreeze}
              >
                <input type="hidden" name="categoryId" value={category.id} />
                <input type="hidden" name="version" value={award.version} />
              </ActionForm>
            </>
          )}
        </>
      )}
    </section>
  );
}

function RuleSentence({ category }: { category: CategoryAsked["room"]["category"] }) {
  const t = useTranslations("awardAdmin.shortlist");
  const { name } = useMetricWords();
  const network = useTranslations("vocabulary.network");
  const league = useTranslations("vocabulary.league");
  const locale = useLocale() as Locale;
  const { rule, minPopulation, minAudience, minPosts } = category;
  if (rule === null) return <p>{category.frozenAt === null ? t("none") : t("frozenWithout")}</p>;
  const conditions = [
    ...(minPopulation === null ? [] : [t("condition.population", { least: formatNumber(minPopulation, locale) })]),
    ...(minAudience === null ? [] : [t("condition.audience", { least: formatNumber(minAudience, locale) })]),
    ...(minPosts === null ? [] : [t("condition.posts", { least: formatNumber(minPosts, locale) })]),
  ];
  return (
    <p>
      {t("rule", {
        size: rule.size,
        metric: name(rule.metric),
        league: league(rule.league),
        network: rule.network === "all" ? t("allNetworks") : network(rule.network),
        edition: rule.edition.title,
        revision: rule.edition.revision,
      })}{" "}
      {conditions.length > 0 && t("conditions", { list: conditions.join(", ") })}
    </p>
  );
}
