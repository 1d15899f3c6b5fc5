import { useFormatter, useTranslations } from "next-intl";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { ListedReport } from "@/lib/data/report/listReports";
import { territoryPath } from "@/lib/domain/territory/slug";
import { ReportForms } from "./ReportForms";
import { ShownFigureSentence } from "./ShownFigureSentence";

/** A report: what its reader saw and wrote, the ways to what it is about, and the decision. */
export function QueuedReport({ report, editions }: { report: ListedReport; editions: readonly PublishedEdition[] }) {
  const t = useTranslations("reports");
  const words = useTranslations("vocabulary.network");
  const format = useFormatter();
  const { id, kind, state, territory, network, shown, message, proof, email, createdAt, handledBy, answer } = report;
  const { accountId, campaignId, mendedCode, mendedRevision } = report;
  const looked = shown?.accountId ?? accountId;
  return (
    <section className="review" aria-labelledby={`report-${id}`}>
      <h2 id={`report-${id}`}>
        {t("heading", { id, kind, name: territory.name })}
        {network && `, ${words(network)}`}
      </h2>
      <p className="soft">
        {t("sent", { at: format.dateTime(new Date(createdAt), { dateStyle: "long", timeStyle: "short" }) })}{" "}
        {state === "taken" && <b>{t("takenBy", { name: handledBy ?? "" })}</b>}
      </p>
      {shown && <ShownFigureSentence shown={shown} network={network} />}
      <p className="report-text">{message}</p>
      {proof !== "" && <p className="report-text">{t("proof", { proof })}</p>}
      {email && <p>{t("email", { email })}</p>}
      <ul className="links">
        <li>
          <a href={territoryPath(territory)}>{t("territory")}</a>
        </li>
        <li>
          <a href={`/saisie/comptes?territory=${territory.level}/${territory.code}`}>{t("accounts")}</a>
        </li>
        {looked !== null && (
          <li>
            <a href={`/saisie/comptes/${looked}`}>{t("account")}</a>
          </li>
        )}
        {campaignId !== null && (
          <li>
            <a href={`/saisie/campagnes/${campaignId}/territoires/${territory.level}/${territory.code}#compte-${accountId}`}>
              {t("entry")}
            </a>
          </li>
        )}
      </ul>
      {answer === null ? (
        <ReportForms report={report} editions={editions} />
      ) : (
        <p className="form-said">
          {t("closed", { state: state === "mended" ? "mended" : "refused", name: handledBy ?? "", answer })}
          {mendedCode !== null && ` ${t("mendedIn", { code: mendedCode, revision: mendedRevision ?? 1 })}`}
        </p>
      )}
    </section>
  );
}
