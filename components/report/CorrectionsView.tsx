import { useFormatter, useTranslations } from "next-intl";
import { notedPath } from "@/components/award/awardAddress";
import { FeedLink } from "@/components/feed/FeedLink";
import { SiteLink } from "@/components/site/SiteLink";
import type { CorrectionEntry, CorrectionLog } from "@/lib/data/report/readCorrections";
import { territoryPath } from "@/lib/domain/territory/slug";

/** The public log of corrections. */
export function CorrectionsView({ log: { total, page, pages, rows } }: { log: CorrectionLog }) {
  const t = useTranslations("corrections");
  return (
    <div className="page">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <p className="soft">
        {t("count", { count: total })} <FeedLink name="corrections" />
      </p>
      <ol className="corrections">
        {rows.map((entry) => (
          <li key={`${entry.of} ${entry.at} ${entry.text}`}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
      {pages > 1 && (
        <nav aria-label={t("pages")}>
          <ul className="pages">
            {page > 1 && (
              <li>
                <SiteLink href={page === 2 ? "/corrections" : `/corrections?page=${page - 1}`} rel="prev">
                  {t("newer")}
                </SiteLink>
              </li>
            )}
            {page < pages && (
              <li>
                <SiteLink href={`/corrections?page=${page + 1}`} rel="next">
                  {t("older")}
                </SiteLink>
              </li>
            )}
          </ul>
        </nav>
      )}
    </div>
  );
}

function Entry({ entry }: { entry: CorrectionEntry }) {
  const t = useTranslations("corrections");
  const words = useTranslations("vocabulary.network");
  const format = useFormatter();
  const { at, text, revision } = entry;
  return (
    <>
      <p className="soft">
        <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: "long" })}</time>
      </p>
      {entry.of === "report" && (
        <p>
          <SiteLink href={territoryPath(entry.territory)}>{entry.territory.name}</SiteLink>
          {entry.network && `, ${words(entry.network)}`}. {t(`reported.${entry.kind}`)}
        </p>
      )}
      {entry.of === "award" && (
        <p>
          <SiteLink href={notedPath(entry.award)}>
            {t("award", { year: String(entry.award.year), category: entry.award.category?.name ?? "none" })}
          </SiteLink>
        </p>
      )}
      {revision && (
        <p>
          <SiteLink href={`/classements?edition=${revision.code}&revision=${revision.number}`}>
            {t("revision", { title: revision.title, revision: revision.number })}
          </SiteLink>
        </p>
      )}
      <p className="measure report-text" lang="fr">
        {text}
      </p>
    </>
  );
}
