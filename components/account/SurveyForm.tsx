import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { TextField } from "@/components/ui/TextField";
import { surveyTerritory } from "@/lib/actions/territory/surveyTerritory";
import type { Census } from "@/lib/data/territory/describeTerritory";
import type { Level } from "@/lib/domain/territory/level";
import { WEBSITE_STATES } from "@/lib/domain/territory/websiteState";

const PROBLEMS = ["not-a-day", "future-day", "not-an-address"] as const;

/** When all accounts of a territory were looked for, found or not, and what is known of its website: what the census of presence rests on. */
export function SurveyForm({ level, code, census }: { level: Level; code: string; census: Census }) {
  const t = useTranslations("register.survey");
  const problems = useTranslations("accountForm.problem");
  const own = Object.fromEntries(PROBLEMS.map((code) => [code, problems(code)]));
  const { surveyedOn, websiteState, websiteUrl } = census;
  return (
    <ActionForm
      action={surveyTerritory}
      submit={t("submit")}
      sending={t("sending")}
      sentences={{ ...useFormSentences(), ...own }}
      doneText={t("done")}
    >
      <input type="hidden" name="level" value={level} />
      <input type="hidden" name="code" value={code} />
      <TextField
        key={surveyedOn}
        name="surveyedOn"
        type="date"
        label={t("surveyedOn")}
        hint={t("surveyedOnHint")}
        defaultValue={surveyedOn ?? ""}
      />
      <ChoiceField
        key={websiteState}
        name="websiteState"
        label={t("website")}
        choices={WEBSITE_STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        chosen={websiteState}
      />
      <TextField key={websiteUrl} name="websiteUrl" inputMode="url" label={t("websiteUrl")} defaultValue={websiteUrl ?? ""} />
    </ActionForm>
  );
}
