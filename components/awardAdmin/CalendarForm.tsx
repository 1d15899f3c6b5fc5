import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { TextField } from "@/components/ui/TextField";
import { changeAwardCalendar } from "@/lib/actions/award/changeAwardCalendar";
import type { AwardFacts } from "@/lib/data/award/readAward";
import { PHASES } from "@/lib/domain/award/phase";
import { dayField } from "@/lib/gate/awardInput";
import { AwardSeen } from "./AwardSeen";
import { useAwardSentences } from "./useAwardSentences";

/** The days of the five phases, in one form: they follow one another, and share no day. */
export function CalendarForm({ award }: { award: AwardFacts }) {
  const t = useTranslations("awardAdmin.calendar");
  const name = useTranslations("vocabulary.awardPhase");
  return (
    <ActionForm
      action={changeAwardCalendar}
      submit={t("save")}
      sending={t("sending")}
      doneText={t("saved")}
      sentences={useAwardSentences()}
    >
      <AwardSeen award={award} />
      {PHASES.map((kind) => {
        const phase = award.phases.find((one) => one.kind === kind);
        return (
          <fieldset key={kind} className="form-field award-days">
            <legend>{name(kind)}</legend>
            <TextField name={dayField(kind, "startsOn")} type="date" label={t("startsOn")} defaultValue={phase?.startsOn ?? ""} required />
            <TextField
              name={dayField(kind, "endsOn")}
              type="date"
              label={kind === "published" ? t("endsOnIfAny") : t("endsOn")}
              defaultValue={phase?.endsOn ?? ""}
            />
          </fieldset>
        );
      })}
    </ActionForm>
  );
}
