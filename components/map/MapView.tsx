import { useLocale, useTranslations } from "next-intl";
import { ChoroplethMap, type ShadedArea } from "@/components/charts/map/ChoroplethMap";
import { DemonstrationNotice } from "@/components/edition/DemonstrationNotice";
import { PrintedAddress } from "@/components/site/PrintedAddress";
import { SiteLink } from "@/components/site/SiteLink";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { MapRead } from "@/lib/data/map/readMap";
import { fewestOn } from "@/lib/domain/map/mapChoices";
import { classOf, quantileClasses } from "@/lib/domain/map/quantileClasses";
import type { AskedMap } from "@/lib/gate/mapQuery";
import { areaAddress } from "./areaAddress";
import { MapFilters } from "./MapFilters";
import { MapLegend } from "./MapLegend";
import { MapTables } from "./MapTables";
import { mapAddress } from "./mapAddress";
import { mapWords } from "./mapWords";
import { TakeMap } from "./TakeMap";

/** Départements or régions in shades of what their authorities come to, and the same as a table. */
export function MapView({ query, map, editions }: { query: AskedMap; map: MapRead; editions: readonly PublishedEdition[] }) {
  const t = useTranslations("map");
  const words = mapWords(query, map, useLocale());
  const address = useSiteAddress();
  const { known } = words;
  const classes = quantileClasses(known.map(({ value }) => value));
  const shaded = new Map<string, ShadedArea>(
    map.areas.map((area) => [
      area.code,
      {
        code: area.code,
        shade: area.value === null ? null : classOf(area.value, classes),
        label: words.said(area),
        href: address(areaAddress(query, area.code)),
      },
    ]),
  );
  return (
    <article className="page">
      <h1>{t("title")}</h1>
      <DemonstrationNotice edition={map.edition} />
      <p className="lede-answer">{words.sentence}</p>
      {known.length === 0 && <OtherMaps query={query} />}
      {words.unit !== null && <p className="facts">{t("unit", { unit: words.unit })}</p>}
      <MapFilters query={query} edition={map.edition} editions={editions} />
      <div className="map-sheet">
        <figure>
          <ChoroplethMap by={query.by} title={words.title} areas={shaded} />
          <figcaption>
            <MapLegend
              classes={classes}
              without={map.areas.length - known.length}
              fewest={fewestOn(query.level)}
              by={query.by}
              value={words.value}
            />
            <p className="soft">{t("credit", { edition: map.edition.title, revision: map.edition.revision })}</p>
          </figcaption>
          <TakeMap query={query} map={map} />
        </figure>
        <MapTables query={query} title={words.title} areas={map.areas} measure={words.measure} value={words.value} />
      </div>
      <section className="section" aria-labelledby="lire">
        <div className="section-head">
          <h2 id="lire">{t("read.title")}</h2>
        </div>
        <div className="prose">
          <p className="measure">{t("read.classes")}</p>
          <p className="measure">{query.metric === "presence" ? t("read.presence") : t("read.median")}</p>
          <p className="measure">{t("read.leagues")}</p>
          <p className="measure">{t("read.areas")}</p>
          <p>
            <SiteLink href="/presence">{t("toPresence")}</SiteLink>
          </p>
        </div>
      </section>
      <PrintedAddress edition={map.edition} path={mapAddress({ ...query, edition: map.edition.code, revision: map.edition.revision })} />
    </article>
  );
}

/** Where no area has a value: maps that ask less of an edition. */
function OtherMaps({ query }: { query: AskedMap }) {
  const t = useTranslations("map");
  return (
    <p className="links">
      {query.by === "departement" && <SiteLink href={mapAddress({ ...query, by: "region" })}>{t("tryRegions")}</SiteLink>}
      {query.metric !== "presence" && <SiteLink href={mapAddress({ ...query, metric: "presence" })}>{t("tryPresence")}</SiteLink>}
    </p>
  );
}
