import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { RadioField } from "@/components/ui/RadioField";
import { agreeToBeNamed } from "@/lib/actions/award/agreeToBeNamed";
import { useJurySentences } from "./useJurySentences";

interface Props {
  awardId: number;
  /** What they said; null where they were not asked yet. */
  nameShown: boolean | null;
}

/** Asks a juror whether they may be named with the palmarès; once they have said, what they said can be changed. */
export function NameConsentForm({ awardId, nameShown }: Props) {
  const t = useTranslations("jury.consent");
  const sentences = useJurySentences();
  const form = (
    <ActionForm action={agreeToBeNamed} submit={t("submit")} sending={t("sending")} sentences={sentences} doneText={t("done")}>
      <input type="hidden" name="awardId" value={awardId} />
      <RadioField
        name="shown"
        legend={t("question")}
        hint={t("hint")}
        choices={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
        chosen={nameShown === null ? null : nameShown ? "yes" : "no"}
      />
    </ActionForm>
  );
  if (nameShown === null) return form;
  return (
    <details className="jury-rules">
      <summary>{t(nameShown ? "shown" : "hidden")}</summary>
      {form}
    </details>
  );
}
