import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import { ActionForm } from "@/components/ui/ActionForm";
import { FileField } from "@/components/ui/FileField";
import { LongTextField } from "@/components/ui/LongTextField";
import { TextField } from "@/components/ui/TextField";
import { TickField } from "@/components/ui/TickField";
import { changeChecks } from "@/lib/actions/settings/changeChecks";
import { changeIdentity } from "@/lib/actions/settings/changeIdentity";
import { changeLogo } from "@/lib/actions/settings/changeLogo";
import { changeSecurity } from "@/lib/actions/settings/changeSecurity";
import { LARGEST_LOGO_BYTES, LARGEST_LOGO_SIDE } from "@/lib/domain/settings/logoProblem";
import type { Settings } from "@/lib/domain/settings/settings";

interface Props {
  settings: Settings;
  /** What mail still lacks: none of it is sent then. */
  mailLacks: string | null;
}

/** What the observatory decides for itself: how it presents itself, what it counts, how it guards its doors. */
export function SettingsView({ settings, mailLacks }: Props) {
  const t = useTranslations("settings");
  const form = { submit: t("save"), sending: t("sending"), doneText: t("saved"), sentences: useFormSentences() };
  return (
    <div className="page page-narrow">
      <h1>{t("title")}</h1>
      <h2>{t("identity")}</h2>
      <ActionForm action={changeIdentity} {...form}>
        <TextField name="name" label={t("name")} defaultValue={settings.name} required />
        <LongTextField name="publisher" label={t("publisher")} hint={t("publisherHint")} defaultValue={settings.publisher} />
        <TextField name="contactEmail" type="email" label={t("contact")} hint={t("contactHint")} defaultValue={settings.contactEmail} />
        <TextField name="licenceName" label={t("licenceName")} defaultValue={settings.licenceName} required />
        <TextField name="licenceUrl" type="url" label={t("licenceUrl")} defaultValue={settings.licenceUrl} required />
      </ActionForm>
      <h2>{t("logo")}</h2>
      <ActionForm action={changeLogo} {...form}>
        <FileField
          name="logo"
          label={t("logoFile")}
          hint={t("logoHint", { kilobytes: LARGEST_LOGO_BYTES / 1024, side: LARGEST_LOGO_SIDE })}
          accept="image/png,image/webp"
        />
      </ActionForm>
      <h2>{t("checks")}</h2>
      <ActionForm action={changeChecks} {...form}>
        <TextField
          name="windowDays"
          inputMode="numeric"
          label={t("windowDays")}
          hint={t("windowHint")}
          defaultValue={settings.windowDays}
          required
        />
        <TextField name="jumpPercent" inputMode="numeric" label={t("jumpPercent")} defaultValue={settings.jumpPercent} required />
        <TextField
          name="abovePopulation"
          inputMode="decimal"
          label={t("abovePopulation")}
          defaultValue={settings.abovePopulation}
          required
        />
        <TickField name="fourEyes" label={t("fourEyes")} hint={t("fourEyesHint")} ticked={settings.fourEyes} />
      </ActionForm>
      <h2>{t("security")}</h2>
      <ActionForm action={changeSecurity} {...form}>
        <TickField
          name="secondFactorRequired"
          label={t("secondFactorRequired")}
          hint={t("secondFactorHint")}
          ticked={settings.secondFactorRequired}
        />
      </ActionForm>
      <h2>{t("mail")}</h2>
      <p className="measure">{mailLacks === null ? t("mailOn") : t("mailOff", { name: mailLacks })}</p>
    </div>
  );
}
