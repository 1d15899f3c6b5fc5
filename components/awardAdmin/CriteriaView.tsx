import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { addAwardCriterion } from "@/lib/actions/award/addAwardCriterion";
import { restoreAwardCriteria } from "@/lib/actions/award/restoreAwardCriteria";
import type { GridRoom } from "@/lib/data/award/readGrid";
import { AwardRoom } from "./AwardRoom";
import { AwardSeen } from "./AwardSeen";
import { CriterionFields } from "./CriterionFields";
import { CriterionItem } from "./CriterionItem";
import { useAwardSentences } from "./useAwardSentences";

/** The grid that jurors score by: it changes until one of them has begun. */
export function CriteriaView({ grid }: { grid: GridRoom }) {
  const t = useTranslations("awardAdmin.criteria");
  const { award, criteria, used } = grid;
  const locked = used || award.published;
  const form = { sending: t("sending"), sentences: useAwardSentences() };
  const total = criteria.filter(({ independent }) => !independent).reduce((sum, { weight }) => sum + weight, 0);
  const seen = <AwardSeen award={award} />;
  return (
    <AwardRoom year={award.year} current="criteria" title={t("title")} standfirst={t("standfirst")}>
      {locked && <p className="form-said">{t(award.published ? "published" : "locked")}</p>}
      {criteria.length === 0 && <p>{t("none")}</p>}
      <ol className="award-list award-criteria">
        {criteria.map((criterion, index) => (
          <CriterionItem
            key={criterion.id}
            award={award}
            criterion={criterion}
            total={total}
            locked={locked}
            first={index === 0}
            last={index === criteria.length - 1}
          />
        ))}
      </ol>
      {!locked && (
        <>
          <ActionForm fold={{ summary: t("add") }} action={addAwardCriterion} submit={t("doAdd")} doneText={t("added")} {...form}>
            {seen}
            <CriterionFields criterion={{ name: "", guidance: "", weight: 1, required: true, independent: false, steps: [] }} />
          </ActionForm>
          <ActionForm
            fold={{ summary: t("restore"), text: <p>{t("restoreText")}</p> }}
            action={restoreAwardCriteria}
            submit={t("doRestore")}
            doneText={t("restored")}
            {...form}
          >
            {seen}
          </ActionForm>
        </>
      )}
    </AwardRoom>
  );
}
