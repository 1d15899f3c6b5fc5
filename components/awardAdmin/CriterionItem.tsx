import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { changeAwardCriterion } from "@/lib/actions/award/changeAwardCriterion";
import { moveAwardCriterion } from "@/lib/actions/award/moveAwardCriterion";
import { removeAwardCriterion } from "@/lib/actions/award/removeAwardCriterion";
import type { AwardFacts } from "@/lib/data/award/readAward";
import type { Criterion } from "@/lib/domain/award/criterion";
import { AwardSeen } from "./AwardSeen";
import { CriterionFields } from "./CriterionFields";
import { MoveForms } from "./MoveForms";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  award: AwardFacts;
  criterion: Criterion;
  /** The sum of weights. */
  total: number;
  locked: boolean;
  first: boolean;
  last: boolean;
}

/** A criterion as jurors read it, and the forms that change it. */
export function CriterionItem({ award, criterion, total, locked, first, last }: Props) {
  const t = useTranslations("awardAdmin.criteria");
  const number = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 1 });
  const form = { sending: t("sending"), sentences: useAwardSentences() };
  const { id, name, guidance, weight, required, independent, steps } = criterion;
  const seen = (
    <>
      <AwardSeen award={award} />
      <input type="hidden" name="criterionId" value={id} />
    </>
  );
  return (
    <li>
      <div>
        <h2>{name}</h2>
        {guidance && <p>{guidance}</p>}
        <p className="form-hint">
          {independent ? t("independentText") : t("weightText", { weight: number.format(weight), total: number.format(total) })}{" "}
          {t(required ? "requiredText" : "optionalText")}
        </p>
        {steps.length > 0 && (
          <ul className="award-scale">
            {steps.map(({ value, word }) => (
              <li key={value}>
                <b>{value}</b> {word}
              </li>
            ))}
          </ul>
        )}
        {!locked && (
          <>
            <ActionForm
              fold={{ summary: t("change", { name }) }}
              action={changeAwardCriterion}
              submit={t("save")}
              doneText={t("saved")}
              {...form}
            >
              {seen}
              <CriterionFields criterion={criterion} />
            </ActionForm>
            <ActionForm fold={{ summary: t("remove", { name }) }} action={removeAwardCriterion} submit={t("doRemove")} {...form}>
              {seen}
            </ActionForm>
          </>
        )}
      </div>
      {!locked && <MoveForms action={moveAwardCriterion} award={award} field="criterionId" id={id} name={name} first={first} last={last} />}
    </li>
  );
}
