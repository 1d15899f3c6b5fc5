import { useTranslations } from "next-intl";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { TextField } from "@/components/ui/TextField";
import { changeShortlistRule } from "@/lib/actions/award/changeShortlistRule";
import type { AwardFacts } from "@/lib/data/award/readAward";
import type { ManagedCategory } from "@/lib/data/award/readCategory";
import type { CategoryAsked } from "@/lib/data/award/readCategoryAsked";
import { NETWORKS } from "@/lib/domain/account/network";
import { MAXIMUM_SHORTLIST, MINIMUM_SHORTLIST } from "@/lib/domain/award/shortlist";
import { METRICS } from "@/lib/domain/ranking/contract";
import { LEAGUES } from "@/lib/domain/territory/league";
import { AwardSeen } from "./AwardSeen";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  award: AwardFacts;
  category: ManagedCategory;
  revisions: CategoryAsked["revisions"];
}
const USUAL_SIZE = 5;

/** By which frozen ranking a category nominates: the edition as it was at one of its revisions, how many, and what they must have. */
export function RuleForm({ award, category, revisions }: Props) {
  const t = useTranslations("awardAdmin.shortlist");
  const network = useTranslations("vocabulary.network");
  const league = useTranslations("vocabulary.league");
  const metric = useMetricWords();
  const sentences = useAwardSentences();
  const { rule } = category;
  if (revisions.length === 0) return <p>{t("noEdition")}</p>;
  const sizes = Array.from({ length: MAXIMUM_SHORTLIST - MINIMUM_SHORTLIST + 1 }, (_, index) => String(MINIMUM_SHORTLIST + index));
  return (
    <ActionForm
      fold={{ summary: t(rule === null ? "choose" : "change"), open: rule === null && category.league !== null }}
      action={changeShortlistRule}
      submit={t("save")}
      sending={t("sending")}
      doneText={t("saved")}
      sentences={sentences}
    >
      <AwardSeen award={award} />
      <input type="hidden" name="categoryId" value={category.id} />
      <ChoiceField
        name="revisionId"
        label={t("edition")}
        hint={t("editionHint")}
        chosen={String(rule?.revisionId ?? revisions[0]?.id)}
        choices={revisions.map(({ id, title, number }) => ({ value: String(id), label: t("revision", { title, number }) }))}
      />
      <ChoiceField
        name="network"
        label={t("network")}
        chosen={rule?.network ?? "facebook"}
        choices={[{ value: "all", label: t("allNetworks") }, ...NETWORKS.map((value) => ({ value, label: network(value) }))]}
      />
      <ChoiceField
        name="metric"
        label={t("metric")}
        chosen={rule?.metric ?? "audience_per_1000"}
        choices={METRICS.map((value) => ({ value, label: metric.name(value) }))}
      />
      {category.league === null && (
        <ChoiceField
          name="league"
          label={t("league")}
          hint={t("leagueHint")}
          chosen={rule?.league ?? LEAGUES[0]}
          choices={LEAGUES.map((value) => ({ value, label: league(value) }))}
        />
      )}
      <ChoiceField
        name="size"
        label={t("size")}
        hint={t("sizeHint")}
        chosen={String(rule?.size ?? USUAL_SIZE)}
        choices={sizes.map((value) => ({ value, label: value }))}
      />
      {(["population", "audience", "posts"] as const).map((condition) => {
        const name = `min${condition[0]?.toUpperCase()}${condition.slice(1)}` as "minPopulation" | "minAudience" | "minPosts";
        return (
          <TextField
            key={condition}
            name={name}
            inputMode="numeric"
            label={t(`least.${condition}`)}
            hint={condition === "posts" ? t("postsHint") : undefined}
            defaultValue={category[name] ?? ""}
            maxLength={10}
          />
        );
      })}
    </ActionForm>
  );
}
