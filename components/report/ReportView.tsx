import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { TextField } from "@/components/ui/TextField";
import { reportError } from "@/lib/actions/report/reportError";
import { NETWORKS } from "@/lib/domain/account/network";
import { EMAIL_DAYS } from "@/lib/domain/report/report";
import { withDe } from "@/lib/domain/territory/article";
import { territoryPath } from "@/lib/domain/territory/slug";
import type { ReportPage } from "@/lib/gate/readReportPage";
import { ShownFigureSentence } from "./ShownFigureSentence";
import { useReportSentences } from "./useReportSentences";

/** Where a reader says what is wrong or missing, without an account. @param seal of the time at which the form is shown */
export function ReportView({ page, seal }: { page: ReportPage; seal: string }) {
  const t = useTranslations("report");
  const words = useTranslations("vocabulary.network");
  const { territory, kind, network, edition, revision, shown } = page;
  const { level, code, name, article } = territory;
  const sentences = useReportSentences();
  return (
    <div className="page page-narrow">
      <h1>{t(`title.${kind}`)}</h1>
      <p className="standfirst">{t(`text.${kind}`, { ofName: withDe(name, article), name })}</p>
      {shown && <ShownFigureSentence shown={shown} network={network} />}
      <ActionForm action={reportError} submit={t("submit")} sending={t("sending")} sentences={sentences}>
        {Object.entries({ kind, level, code, edition, revision, seal }).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        {shown ? (
          <input type="hidden" name="network" value={network ?? ""} />
        ) : (
          <ChoiceField
            name="network"
            label={t("network")}
            choices={[{ value: "", label: t("unknownNetwork") }, ...NETWORKS.map((value) => ({ value, label: words(value) }))]}
            chosen={network ?? ""}
          />
        )}
        <LongTextField name="message" label={t(`message.${kind}`)} hint={t("messageHint")} rows={5} />
        <TextField name="proof" label={t("proof")} hint={t("proofHint")} maxLength={500} autoComplete="off" />
        <TextField name="email" type="email" label={t("email")} hint={t("emailHint", { days: EMAIL_DAYS })} autoComplete="email" />
        <div className="visually-hidden" aria-hidden="true">
          <label htmlFor="website">{t("leaveEmpty")}</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
      </ActionForm>
      <p className="form-aside">
        <SiteLink href={territoryPath(territory)}>{t("back", { name })}</SiteLink>
      </p>
    </div>
  );
}

/** What follows a report. */
export function ReportThanksView({ territory }: Pick<ReportPage, "territory">) {
  const t = useTranslations("report");
  return (
    <div className="page page-narrow">
      <h1>{t("thanks")}</h1>
      <p className="standfirst">{t.rich("thanksText", { link: (text) => <SiteLink href="/corrections">{text}</SiteLink> })}</p>
      <p>
        <SiteLink href={territoryPath(territory)}>{t("back", { name: territory.name })}</SiteLink>
      </p>
    </div>
  );
}
