import { useTranslations } from "next-intl";
import { CsvLinks } from "@/components/data/CsvLinks";
import { DemonstrationNotice } from "@/components/edition/DemonstrationNotice";
import { PrintedAddress } from "@/components/site/PrintedAddress";
import { SiteLink } from "@/components/site/SiteLink";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { Presence, PresenceQuery } from "@/lib/data/presence/readPresence";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import type { PublishedPresence } from "@/lib/domain/presence/publishedPresence";
import { publicAddress } from "@/lib/platform/publicAddress";
import { CountedDemonstration } from "./CountedDemonstration";
import { PresenceFilters } from "./PresenceFilters";
import { PresenceOtherwise, PresenceSections } from "./PresenceSections";
import { PresenceSentence } from "./PresenceSentence";
import { PresenceTrend } from "./PresenceTrend";
import { PublishedSection } from "./PublishedSection";
import { presenceAddress } from "./presenceAddress";
import { TakePresence } from "./TakePresence";

export interface FoundPresence {
  query: PresenceQuery;
  found: Presence;
  editions: readonly PublishedEdition[];
  areas: readonly AreaFacts[];
  years: readonly number[];
  published: readonly PublishedPresence[];
}

/** The census: who is there, who is not, and of whom nothing is known. */
export function PresenceView({ query, found, editions, areas, years, published }: FoundPresence) {
  const t = useTranslations("presence");
  const { edition } = found;
  const address = useSiteAddress();
  return (
    <article className="page">
      <h1>{t("title")}</h1>
      {edition === null ? <CountedDemonstration day={found.demonstration} /> : <DemonstrationNotice edition={edition} />}
      <PresenceSentence found={found} query={query} />
      <PresenceFilters query={query} editions={editions} areas={areas} years={years} />
      <PresenceSections found={found} query={query} areas={areas} />
      <TakePresence found={found} query={query} />
      <PresenceOtherwise found={found} areas={areas} />
      <PresenceTrend found={found} query={query} />
      <PublishedSection published={published} />
      <section className="section" aria-labelledby="lire">
        <div className="section-head">
          <h2 id="lire">{t("read.title")}</h2>
        </div>
        <div className="prose">
          <p className="measure">{t("read.counted")}</p>
          <p className="measure">{t("read.surveyed")}</p>
          <p className="measure">{t("read.past")}</p>
        </div>
        <ul className="links">
          <li>
            <CsvLinks href={presenceAddress(query, "/api/v1/presence.csv")}>{t("csv")}</CsvLinks>
          </li>
          <li>
            <a href={presenceAddress(query, "/api/v1/presence")}>{t("json")}</a>
          </li>
          <li>
            <SiteLink href="/carte?metric=presence">{t("toMap")}</SiteLink>
          </li>
        </ul>
      </section>
      {edition === null ? (
        <p className="print-only printed">{publicAddress(address(presenceAddress(query)))}</p>
      ) : (
        <PrintedAddress edition={edition} path={presenceAddress({ ...query, edition: edition.code, revision: edition.revision })} />
      )}
    </article>
  );
}
