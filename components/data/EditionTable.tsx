import { useFormatter, useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import { formatDay } from "@/lib/domain/format/formatDay";
import { CsvLinks } from "./CsvLinks";
import { editionAddress } from "./editionAddress";

export function EditionTable({ editions }: { editions: readonly PublishedEdition[] }) {
  const t = useTranslations("data.editions");
  const site = useTranslations("site");
  const words = useTranslations("vocabulary.network");
  const locale = useLocale();
  const format = useFormatter();
  return (
    <table className="table stacked">
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("edition")}</th>
          <th scope="col">{t("networks")}</th>
          <th scope="col">{t("revisions")}</th>
          <th scope="col">{t("files")}</th>
        </tr>
      </thead>
      <tbody>
        {editions.map(({ code, title, referenceOn, windowDays, demonstration, networks, revisions }) => (
          <tr key={code}>
            <th scope="row" className="row-wide">
              <SiteLink href={editionAddress({ code, networks })}>{title}</SiteLink>
              <span className="sub">{t("reference", { day: formatDay(referenceOn, "day", locale), days: windowDays })}</span>
              {demonstration && <span className="sub">{site("demonstration")}</span>}
            </th>
            <td className="row-wide">{networks.map((network) => words(network)).join(", ")}</td>
            <td className="row-wide">
              <ul>
                {revisions.map((revision) => (
                  <li key={revision.number}>
                    {t("revision", {
                      number: revision.number,
                      day: format.dateTime(new Date(revision.publishedAt), { dateStyle: "long" }),
                    })}
                    {revision.reason !== null && <span className="sub">{revision.reason}</span>}
                    <code className="sub hash">{revision.sha256}</code>
                  </li>
                ))}
              </ul>
            </td>
            <td className="row-wide">
              {revisions.map(({ number }) => (
                <ul key={number} aria-label={t("filesOf", { number })}>
                  {revisions.length > 1 && <li className="sub">{t("filesOf", { number })}</li>}
                  <li>
                    <CsvLinks href={`/api/v1/editions/${code}/rankings.csv?revision=${number}`}>{t("csv")}</CsvLinks>
                  </li>
                  <li>
                    <a href={`/api/v1/editions/${code}/rankings.zip?revision=${number}`}>{t("zip")}</a>
                  </li>
                  <li>
                    <a href={`/api/v1/editions/${code}?revision=${number}`}>{t("description")}</a>
                  </li>
                  <li>
                    <a href={`/api/v1/editions/${code}/canonical.json?revision=${number}`}>{t("canonical")}</a>
                  </li>
                </ul>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
