import { useLocale, useTranslations } from "next-intl";
import { Ordinal } from "@/components/ui/Ordinal";
import type { DeliberationLine, DeliberationOf } from "@/lib/data/award/readDeliberation";
import type { NomineeFacts } from "@/lib/domain/award/nomineeFacts";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import type { DeliberationQuery } from "@/lib/gate/deliberationQuery";
import { SortHead } from "./SortHead";

interface Props {
  found: DeliberationOf;
  query: DeliberationQuery;
}

/** Nominees with what the jury thinks of each, and where each stood in the ranking. */
export function DeliberationTable({ found: { head, rows, adjusted }, query }: Props) {
  const t = useTranslations("deliberation.table");
  const placed = rows.some(({ facts }) => facts !== null);
  const notShown = t("notShown", { afterPhase: String(head.othersShown === "after-phase") });
  return (
    <div className="scroll">
      <table className="table deliberation">
        <caption>{t("caption")}</caption>
        <thead>
          <tr>
            <SortHead sort="name" label={t("nominee")} query={query} />
            <SortHead sort="rank" label={t("rank")} query={query} number />
            <SortHead sort="mean" label={t("mean")} query={query} number />
            <SortHead sort="median" label={t("median")} query={query} number />
            <SortHead sort="spread" label={t("spread")} query={query} number />
            <SortHead sort="n" label={t("n")} query={query} number />
            {adjusted && <SortHead sort="adjusted" label={t("adjusted")} query={query} number />}
            {placed && <SortHead sort="place" label={t("place")} query={query} />}
            {head.prizesShown && <th scope="col">{t("prize")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.nomineeId}>
              <th scope="row">
                <a href={`/jury/deliberation/${head.categoryId}/nommes/${row.nomineeId}`}>{row.name}</a>
              </th>
              {row.open ? <Figures row={row} adjusted={adjusted} /> : <td colSpan={adjusted ? 6 : 5}>{notShown}</td>}
              {placed && <td>{row.facts && <Place facts={row.facts} />}</td>}
              {head.prizesShown && <Prize row={row} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Figures({ row, adjusted }: { row: DeliberationLine; adjusted: boolean }) {
  const t = useTranslations("deliberation.table");
  return (
    <>
      <td className="number">
        {row.rank === null ? t("none") : <span className="rank">{row.rank}</span>}
        {row.tied && <span className="tied"> {t("tied")}</span>}
      </td>
      <Figure value={row.mean} />
      <Figure value={row.median} />
      <Figure value={row.spread} />
      <td className="number">{row.n}</td>
      {adjusted && <Figure value={row.adjusted} />}
    </>
  );
}

/** A score to two decimals, or a dash that is read as what it says. */
export function Figure({ value }: { value: number | null }) {
  const t = useTranslations("deliberation.table");
  const locale = useLocale();
  return <td className="number">{value === null ? t("none") : formatNumber(value, locale, 2)}</td>;
}

/** Where a nominee stood in the ranking that nominated it. */
export function Place({ facts }: { facts: NomineeFacts }) {
  const t = useTranslations("deliberation.table");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const { rank, ranked, league, metric, decimals, value, network, edition } = facts;
  return (
    <>
      <Ordinal rank={rank} gender={genderOf(league)} /> {t("of", { ranked })}
      <span className="sub">
        {t("placeFacts", {
          metric: words(`metric.${metric}`),
          value: formatValue({ id: metric, decimals }, value, locale),
          network: words(`network.${network}`),
          edition: edition.title,
        })}
      </span>
    </>
  );
}

function Prize({ row: { prize } }: { row: DeliberationLine }) {
  const t = useTranslations("deliberation.table");
  const words = useTranslations("vocabulary.prize");
  return <td>{prize === null ? <span className="soft">{t("undecided")}</span> : words(prize)}</td>;
}
