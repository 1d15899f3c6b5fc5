import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { PublishedPresence } from "@/lib/domain/presence/publishedPresence";

/** The censuses that are compared with first. */
const CENSUSES = [2022, 2018];

/** What others published, as it stands, with its source and what contradicts it. */
export function PublishedSection({ published }: { published: readonly PublishedPresence[] }) {
  const t = useTranslations("presence.published");
  const others = published.filter(({ year }) => !CENSUSES.includes(year));
  return (
    <section className="section" aria-labelledby="publies">
      <div className="section-head">
        <h2 id="publies">{t("title")}</h2>
      </div>
      <p className="measure">{t("text")}</p>
      <PublishedTable caption={t("censuses")} rows={published.filter(({ year }) => CENSUSES.includes(year))} />
      <details>
        <summary>{t("others", { count: others.length })}</summary>
        <PublishedTable caption={t("othersCaption")} rows={others} />
      </details>
    </section>
  );
}

function PublishedTable({ caption, rows }: { caption: string; rows: readonly PublishedPresence[] }) {
  const t = useTranslations("presence.published");
  const format = useFigure();
  return (
    <table className="table stacked published">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("year")}</th>
          <th scope="col" className="number">
            {t("figure")}
          </th>
          <th scope="col">{t("whom")}</th>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("source")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.year} ${row.month} ${row.kind} ${row.stratum} ${row.network} ${row.measure} ${row.sourceUrl}`}>
            <th scope="row">{row.month === null ? row.year : `${row.year}-${String(row.month).padStart(2, "0")}`}</th>
            <td className="number figure-cell">{format.figure(row)}</td>
            <td className="row-wide">
              {format.kind(row.kind)}
              {row.stratum !== "" && (
                <span className="sub" lang="fr">
                  {row.stratum}
                </span>
              )}
            </td>
            <td className="row-wide">{format.network(row.network)}</td>
            <td className="row-wide source">
              <a href={row.sourceUrl} rel="external noopener" lang="fr">
                {row.sourceTitle}
              </a>
              {row.note !== "" && (
                <span className="sub" lang="fr">
                  {row.note}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useFigure() {
  const t = useTranslations("presence.published");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
  return {
    figure: ({ measure, value, denominator }: PublishedPresence) =>
      t(`measure.${measure}`, {
        value: number(value),
        whole: denominator === null ? "" : number(denominator),
        known: String(denominator !== null),
      }),
    kind: (kind: string) => t("kind", { kind }),
    network: (network: string) =>
      network === "any" || network === "website" || network === "other" ? t(`on.${network}`) : words(`network.${network}` as "network.x"),
  };
}
