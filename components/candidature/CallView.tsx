import { useFormatter, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { NoCall, OpenCall } from "@/lib/data/award/readOpenCall";
import { CandidatureForm } from "./CandidatureForm";

/** Where anybody applies for the award that takes candidatures. */
export function CallView({ call, seal, mails }: { call: OpenCall; seal: string; mails: boolean }) {
  const t = useTranslations("candidature");
  const day = useDay();
  const { year, theme, rules, endsOn } = call;
  return (
    <div className="page page-narrow candidature">
      <h1>{t("title", { year: String(year) })}</h1>
      <p className="standfirst">
        {t("standfirst", { theme, ends: endsOn === null ? "none" : "day", day: endsOn === null ? "" : day(endsOn) })}
      </p>
      <p>{t("how", { mails: String(mails) })}</p>
      {rules.trim() !== "" && (
        <details>
          <summary>{t("rules")}</summary>
          <p className="report-text">{rules}</p>
        </details>
      )}
      <CandidatureForm call={call} seal={seal} mails={mails} />
    </div>
  );
}

/** Where none does: when it will, as far as anybody knows. */
export function NoCallView({ next, last }: NoCall) {
  const t = useTranslations("candidature.closed");
  const day = useDay();
  return (
    <div className="page page-narrow candidature">
      <h1>{t("title")}</h1>
      {last && <p className="standfirst">{t("last", { year: String(last.year), theme: last.theme, day: day(last.endsOn) })}</p>}
      <p className={last ? undefined : "standfirst"}>
        {next ? t("next", { year: String(next.year), theme: next.theme, day: day(next.startsOn) }) : t("none")}
      </p>
      <p className="form-aside">
        <SiteLink href="/prix">{t("back")}</SiteLink>
      </p>
    </div>
  );
}

function useDay(): (day: string) => string {
  const format = useFormatter();
  return (day) => format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: "long" });
}
