import { useTranslations } from "next-intl";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { ReportQueue } from "@/lib/data/report/listReports";
import { QueuedReport } from "./QueuedReport";
import { QUEUES, type QueueName } from "./reportQueues";

interface Props {
  queue: QueueName;
  reports: ReportQueue;
  editions: readonly PublishedEdition[];
  page: number;
  pages: number;
}

/** What readers have reported, one under the other, and what becomes of it. */
export function ReportsView({ queue, reports: { total, rows }, editions, page, pages }: Props) {
  const t = useTranslations("reports");
  return (
    <div className="page">
      <h1>{t("title")}</h1>
      <nav aria-label={t("queues")}>
        <ul className="links">
          {QUEUES.map((one) => (
            <li key={one}>
              <a href={`/saisie/signalements?queue=${one}`} aria-current={one === queue ? "page" : undefined}>
                {t(`queue.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="standfirst" role="status">
        {t("count", { count: total, queue })}
      </p>
      {rows.map((report) => (
        <QueuedReport key={report.id} report={report} editions={editions} />
      ))}
      {pages > 1 && (
        <nav aria-label={t("pages")}>
          <ul className="pages">
            {page > 1 && (
              <li>
                <a href={`/saisie/signalements?queue=${queue}&page=${page - 1}`}>{t("previous")}</a>
              </li>
            )}
            {page < pages && (
              <li>
                <a href={`/saisie/signalements?queue=${queue}&page=${page + 1}`}>{t("next")}</a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </div>
  );
}
