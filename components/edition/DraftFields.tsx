import { useTranslations } from "next-intl";
import { CheckBoxes } from "@/components/ui/CheckBoxes";
import { LongTextField } from "@/components/ui/LongTextField";
import { TextField } from "@/components/ui/TextField";
import type { DraftFacts } from "@/lib/data/draft/draft";
import { NETWORKS } from "@/lib/domain/account/network";

/** What an edition to come is asked to be. */
export function DraftFields({ facts }: { facts: Partial<DraftFacts> & Pick<DraftFacts, "windowDays"> }) {
  const t = useTranslations("drafts");
  const { code = "", title = "", referenceOn = "", windowDays, networks = [] } = facts;
  return (
    <>
      <TextField name="code" label={t("code")} hint={t("codeHint")} defaultValue={code} maxLength={40} autoComplete="off" required />
      <TextField name="title" label={t("name")} defaultValue={title} maxLength={120} autoComplete="off" required />
      <TextField name="referenceOn" type="date" label={t("referenceOn")} hint={t("referenceHint")} defaultValue={referenceOn} required />
      <TextField name="windowDays" inputMode="numeric" label={t("window")} hint={t("windowHint")} defaultValue={windowDays} required />
      <NetworkBoxes chosen={networks} />
    </>
  );
}

/** What a revision to come can say. */
export function RevisionFields({ facts: { reason, networks } }: { facts: Pick<DraftFacts, "reason" | "networks"> }) {
  const t = useTranslations("drafts");
  return (
    <>
      <LongTextField name="reason" label={t("reason")} hint={t("reasonHint")} defaultValue={reason ?? ""} />
      <NetworkBoxes chosen={networks} />
    </>
  );
}

function NetworkBoxes({ chosen }: { chosen: DraftFacts["networks"] }) {
  const t = useTranslations("drafts");
  const words = useTranslations("vocabulary.network");
  return (
    <>
      <p className="form-hint">{t("networksHint")}</p>
      <CheckBoxes
        name="networks"
        legend={t("networks")}
        choices={NETWORKS.map((value) => ({ value, label: words(value) }))}
        chosen={[...chosen]}
      />
    </>
  );
}
