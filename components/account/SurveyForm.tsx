import { useLocale, useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { TextField } from "@/components/ui/TextField";
import { surveyTerritory } from "@/lib/actions/territory/surveyTerritory";
import { surveyToday } from "@/lib/actions/territory/surveyToday";
import { takeBackSurvey } from "@/lib/actions/territory/takeBackSurvey";
import type { Census } from "@/lib/data/territory/describeTerritory";
import { formatDay } from "@/lib/domain/format/formatDay";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { Level } from "@/lib/domain/territory/level";
import { WEBSITE_STATES } from "@/lib/domain/territory/websiteState";

const PROBLEMS = ["not-a-day", "future-day", "not-an-address"] as const;

/** When all accounts of a territory were looked for, found or not, and what is known of its website: what the census of presence rests on. */
export function SurveyForm({ level, code, census, today }: { level: Level; code: string; census: Census; today: Day }) {
  const t = useTranslations("register.survey");
  const locale = useLocale();
  const problems = useTranslations("accountForm.problem");
  const own = Object.fromEntries(PROBLEMS.map((code) => [code, problems(code)]));
  const { surveyedOn, websiteState, websiteUrl } = census;
  const common = { sending: t("sending"), sentences: { ...useFormSentences(), ...own, "survey-stale": t("stale") } };
  const which = (
    <>
      <input type="hidden" name="level" value={level} />
      <input type="hidden" name="code" value={code} />
    </>
  );
  return (
    <>
      <ActionForm {...common} action={surveyToday} submit={t("today")} open={surveyedOn !== today} doneText={t("todayDone")}>
        {which}
      </ActionForm>
      {surveyedOn !== null && <p>{t("last", { day: formatDay(surveyedOn, "day", locale) })}</p>}
      <ActionForm {...common} action={takeBackSurvey} submit={t("takeBack")} open={surveyedOn !== null} doneText={t("takenBack")}>
        {which}
        <input type="hidden" name="day" value={surveyedOn ?? ""} />
      </ActionForm>
      <ActionForm {...common} action={surveyTerritory} submit={t("submit")} doneText={t("done")}>
        {which}
        <input type="hidden" name="seenOn" value={surveyedOn ?? ""} />
        <TextField name="surveyedOn" type="date" label={t("surveyedOn")} hint={t("surveyedOnHint")} />
        <ChoiceField
          key={websiteState}
          name="websiteState"
          label={t("website")}
          choices={WEBSITE_STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
          chosen={websiteState}
        />
        <TextField key={websiteUrl} name="websiteUrl" inputMode="url" label={t("websiteUrl")} defaultValue={websiteUrl ?? ""} />
      </ActionForm>
    </>
  );
}
