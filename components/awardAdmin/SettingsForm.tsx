import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { TextField } from "@/components/ui/TextField";
import { changeAward } from "@/lib/actions/award/changeAward";
import type { AwardFacts } from "@/lib/data/award/readAward";
import { AwardSeen } from "./AwardSeen";
import { useAwardSentences } from "./useAwardSentences";

const SHOWN = ["after-mine", "after-phase"] as const;
const DECIDED = ["vote", "chair"] as const;

/** The theme and the rules; when jurors see each other's scores; how it is decided. */
export function SettingsForm({ award }: { award: AwardFacts }) {
  const t = useTranslations("awardAdmin.settings");
  const texts = useTranslations("awardAdmin");
  return (
    <ActionForm action={changeAward} submit={t("save")} sending={t("sending")} doneText={t("saved")} sentences={useAwardSentences()}>
      <AwardSeen award={award} />
      <TextField name="theme" label={texts("theme")} defaultValue={award.theme} required maxLength={200} autoComplete="off" />
      <LongTextField name="rules" label={texts("rules")} hint={texts("rulesHint")} defaultValue={award.rules} rows={8} />
      <ChoiceField
        name="othersShown"
        label={t("othersShown")}
        hint={t("othersHint")}
        chosen={award.othersShown}
        choices={SHOWN.map((value) => ({ value, label: t(`shown.${value}`) }))}
      />
      <ChoiceField
        name="decidedBy"
        label={t("decidedBy")}
        chosen={award.decidedBy}
        choices={DECIDED.map((value) => ({ value, label: t(`decided.${value}`) }))}
      />
      <TextField
        name="quorumPercent"
        inputMode="numeric"
        label={t("quorum")}
        hint={t("quorumHint")}
        defaultValue={award.quorumPercent}
        required
        maxLength={3}
      />
    </ActionForm>
  );
}
