import { useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { Presence, PresenceQuery } from "@/lib/data/presence/readPresence";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import type { PresenceDimension, PresenceRow } from "@/lib/domain/presence/presenceRows";
import { presenceAddress } from "./presenceAddress";
import { type RateColumn, RateTable } from "./RateTable";

interface Props {
  found: Presence;
  query: PresenceQuery;
  areas: readonly AreaFacts[];
}

/** What an item of a dimension is called; unknown to the messages, it is its code. */
function useItemName(areas: readonly AreaFacts[]) {
  const words = useTranslations("vocabulary");
  const t = useTranslations("presence");
  return ({ dimension, item }: PresenceRow): string => {
    if (dimension === "region") return areas.find(({ level, code }) => level === "region" && code === item)?.name ?? item;
    return dimension === "all" ? t("all") : words(`${dimension}.${item}` as "network.facebook");
  };
}

/** The rates by level, league, network and région, each with its denominator. */
export function PresenceSections({ found, query, areas }: Props) {
  const t = useTranslations("presence");
  const name = useItemName(areas);
  // Where nobody lives there is an authority, and no name that a filter knows.
  const known = new Set(areas.map(({ level, code }) => `${level} ${code}`));
  const of = (dimension: PresenceDimension) =>
    found.rows.filter((row) => row.dimension === dimension && (dimension !== "region" || known.has(`region ${row.item}`)));
  const columns: RateColumn[] = [{ name: t("column.ofAll"), bar: true }, { name: t("column.ofSurveyed") }, { name: t("column.coverage") }];
  const narrowed = (row: PresenceRow) => presenceAddress({ ...query, [row.dimension]: row.item });
  return (["level", "league", "network", "region"] as const).map((dimension) => (
    <section key={dimension} className="section" aria-labelledby={`par-${dimension}`}>
      <div className="section-head">
        <h2 id={`par-${dimension}`}>{t(`by.${dimension}`)}</h2>
      </div>
      {dimension === "network" && <p className="measure">{t("networkNote")}</p>}
      <RateTable
        caption={t(`by.${dimension}`)}
        first={t(`first.${dimension}`)}
        columns={dimension === "network" ? [...columns, { name: t("column.single") }] : columns}
        lines={of(dimension).map((row) => ({
          key: row.item,
          name: (
            <SiteLink href={narrowed(row)} rel="nofollow">
              {name(row)}
            </SiteLink>
          ),
          shares: [row.rates.ofAll, row.rates.ofSurveyed, row.rates.coverage, row.rates.single],
        }))}
      />
    </section>
  ));
}

/** One network only, accounts that do not count, and authorities that have a website. */
export function PresenceOtherwise({ found, areas }: Omit<Props, "query">) {
  const t = useTranslations("presence");
  const name = useItemName(areas);
  const rows = found.rows.filter(({ dimension }) => dimension === "all" || dimension === "level");
  return (
    <section className="section" aria-labelledby="autrement">
      <div className="section-head">
        <h2 id="autrement">{t("otherwise.title")}</h2>
      </div>
      <p className="measure">{t("otherwise.text")}</p>
      <RateTable
        caption={t("otherwise.title")}
        first={t("first.level")}
        columns={[
          { name: t("column.coverage") },
          { name: t("column.single") },
          { name: t("column.otherOnly") },
          { name: t("column.ofWebsites") },
          { name: t("column.websites") },
        ]}
        lines={rows.map((row) => ({
          key: row.item,
          name: name(row),
          shares: [row.rates.coverage, row.rates.single, row.rates.otherOnly, row.rates.ofWebsites, row.rates.websites],
        }))}
      />
    </section>
  );
}
