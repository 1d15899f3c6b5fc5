import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { Scatter } from "@/lib/data/ranking/scatter";
import { territoryPath } from "@/lib/domain/territory/slug";
import { scatterRows, scatterWords } from "./scatterWords";

/** The points that the drawing names, with what it shows of them. */
export function ScatterTable({ scatter }: { scatter: Scatter }) {
  const t = useTranslations("scatter");
  const locale = useLocale();
  const words = scatterWords(scatter, locale);
  const rows = scatterRows(scatter);
  if (rows.length === 0) return null;
  return (
    <table className="table stacked scatter-table">
      <caption>{t(scatter.peers ? "named" : "shown")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("territory")}</th>
          {[words.x, words.y, ...(scatter.fit ? [words.expected, words.ratio] : [])].map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ territory, number, x, y, expected, ratio }) => (
          <tr key={`${territory.level}/${territory.code}`} className={number === "" ? "mine" : undefined}>
            <th scope="row">
              {number !== "" && <span className="soft">{number} </span>}
              <SiteLink href={territoryPath(territory)}>{territory.name}</SiteLink>
            </th>
            <Figure label={words.x} text={words.xOf(x)} />
            <Figure label={words.y} text={words.yOf(y)} />
            {expected !== null && <Figure label={words.expected} text={words.yOf(expected)} />}
            {ratio !== null && <Figure label={words.ratio} text={words.ratioOf(ratio)} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ label, text }: { label: string; text: string }) {
  return (
    <td className="number">
      <span className="phone-only soft">{label} </span>
      {text}
    </td>
  );
}
