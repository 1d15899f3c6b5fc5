import { useLocale, useTranslations } from "next-intl";
import { TerritoryField } from "@/components/account/TerritoryField";
import { useTerritoryFieldTexts } from "@/components/account/useAccountWords";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { TextField } from "@/components/ui/TextField";
import { TickField } from "@/components/ui/TickField";
import { sendCandidature } from "@/lib/actions/award/sendCandidature";
import type { OpenCall } from "@/lib/data/award/readOpenCall";
import { CONTACT_MONTHS, LONGEST_TEXT, LONGEST_TITLE, MOST_LINKS } from "@/lib/domain/award/candidature";
import { useCandidatureSentences } from "./useCandidatureSentences";

interface Props {
  call: OpenCall;
  /** Of the time at which the form is shown. */
  seal: string;
  /** Whether this site sends mail. */
  mails: boolean;
}

/** What one applies with, but for its pictures. */
export function CandidatureForm({ call: { awardId, categories }, seal, mails }: Props) {
  const t = useTranslations("candidature");
  const locale = useLocale();
  const choices = categories.map(({ id, name }) => ({ value: String(id), label: name }));
  const counted = { most: LONGEST_TEXT, sentence: t("counted", { count: "{count}", most: LONGEST_TEXT.toLocaleString(locale) }), locale };
  return (
    <ActionForm action={sendCandidature} submit={t("submit")} sending={t("sending")} sentences={useCandidatureSentences()}>
      <input type="hidden" name="awardId" value={awardId} />
      <input type="hidden" name="seal" value={seal} />
      <h2>{t("about")}</h2>
      <TerritoryField name="territory" label={t("territory")} hint={t("territoryHint")} texts={useTerritoryFieldTexts()} />
      <ChoiceField
        name="category"
        label={t("category")}
        hint={t("categoryHint")}
        choices={[{ value: "", label: t("noCategory") }, ...choices]}
        chosen=""
      />
      <h2>{t("said")}</h2>
      <TextField name="title" label={t("subject")} hint={t("subjectHint", { most: LONGEST_TITLE })} autoComplete="off" />
      <LongTextField name="text" label={t("text")} hint={t("textHint", { most: LONGEST_TEXT })} rows={12} counted={counted} />
      <LongTextField name="links" label={t("links")} hint={t("linksHint", { most: MOST_LINKS })} rows={3} />
      <TickField name="publish" label={t("publish")} hint={t("publishHint")} />
      <h2>{t("contact")}</h2>
      <p>{t("contactText", { months: CONTACT_MONTHS })}</p>
      <TextField name="name" label={t("name")} autoComplete="name" />
      <TextField name="role" label={t("role")} autoComplete="organization-title" />
      <TextField name="email" type="email" label={t("email")} hint={t("emailHint", { mails: String(mails) })} autoComplete="email" />
      <div className="visually-hidden" aria-hidden="true">
        <label htmlFor="website">{t("leaveEmpty")}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
    </ActionForm>
  );
}
