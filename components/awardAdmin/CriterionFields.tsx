import { useLocale, useTranslations } from "next-intl";
import { LongTextField } from "@/components/ui/LongTextField";
import { TextField } from "@/components/ui/TextField";
import { TickField } from "@/components/ui/TickField";
import type { Criterion } from "@/lib/domain/award/criterion";
import { writeScaleWords } from "@/lib/domain/award/scaleWords";

/** What is said of a criterion. The style sheet takes the weight away while it is independent: it has no effect then. */
export function CriterionFields({ criterion }: { criterion: Omit<Criterion, "id"> }) {
  const t = useTranslations("awardAdmin.criteria");
  const weight = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 1, useGrouping: false }).format(criterion.weight);
  return (
    <>
      <TextField name="name" label={t("name")} defaultValue={criterion.name} required maxLength={120} autoComplete="off" />
      <LongTextField name="guidance" label={t("guidance")} hint={t("guidanceHint")} defaultValue={criterion.guidance} />
      <TickField name="required" label={t("required")} hint={t("requiredHint")} ticked={criterion.required} />
      <TickField name="independent" label={t("independent")} hint={t("independentHint")} ticked={criterion.independent} />
      <div className="award-weight">
        <TextField name="weight" inputMode="decimal" label={t("weight")} hint={t("weightHint")} defaultValue={weight} maxLength={5} />
      </div>
      <LongTextField
        name="steps"
        label={t("steps")}
        hint={t("stepsHint")}
        defaultValue={writeScaleWords(criterion.steps)}
        rows={Math.max(5, criterion.steps.length)}
      />
    </>
  );
}
