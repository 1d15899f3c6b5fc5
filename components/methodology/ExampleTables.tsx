import { useLocale, useTranslations } from "next-intl";
import { RankText } from "@/components/leaderboard/RankText";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatValue } from "@/lib/domain/format/formatValue";
import { METRIC_DEFINITIONS, type RankedList } from "@/lib/domain/ranking";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { EXAMPLE, EXAMPLE_METRICS, rankExample } from "./workedExample";

/** What the five authorities show, and what the code makes of it. */
export function ExampleTables() {
  const t = useTranslations("methodology.example");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const lists = rankExample();
  const text = (value: number | null) => (value === null ? "–" : formatNumber(value, locale));
  return (
    <>
      <table className="table stacked narrow">
        <caption>{t("given")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("authority")}</th>
            {(["population", "audience", "posts", "interactions"] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {EXAMPLE.map((line) => (
            <tr key={line.code}>
              <th scope="row">{line.code}</th>
              <td className="number">
                <Label text={t("population")} />
                {text(line.population)}
              </td>
              <td className="number">
                <Label text={t("audience")} />
                {text(line.audience)}
                {line.step !== null && <span className="sub">{words("precision", { precision: "rounded", step: text(line.step) })}</span>}
              </td>
              <td className="number">
                <Label text={t("posts")} />
                {text(line.posts)}
              </td>
              <td className="number">
                <Label text={t("interactions")} />
                {text(line.interactions)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="table stacked narrow">
        <caption>{t("found")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("authority")}</th>
            {EXAMPLE_METRICS.map((metric) => (
              <th key={metric} scope="col">
                {words(`metricShort.${metric}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {EXAMPLE.map(({ code }, id) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              {lists.map((list) => (
                <td key={list.metric} className="row-wide">
                  <Label text={words(`metricShort.${list.metric}`)} />
                  <Outcome list={list} id={id} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What a column's header says, where a phone has no room for one. */
function Label({ text }: { text: string }) {
  return <span className="phone-only soft">{text} </span>;
}

function Outcome({ list, id }: { list: RankedList; id: number }) {
  const words = useTranslations("vocabulary.reason");
  const locale = useLocale();
  const ranked = list.ranked.find(({ territoryId }) => territoryId === id);
  if (!ranked) {
    const missing = list.notRanked.find(({ territoryId }) => territoryId === id);
    return missing ? <span className="soft">{words(missing.reason, THRESHOLDS)}</span> : null;
  }
  return (
    <>
      <RankText place={ranked.national} gender="feminine" />
      <span className="sub">
        {formatValue({ id: list.metric, decimals: METRIC_DEFINITIONS[list.metric].decimals }, ranked.value, locale)}
      </span>
    </>
  );
}
