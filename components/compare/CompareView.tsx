import { useLocale, useTranslations } from "next-intl";
import { CsvLinks } from "@/components/data/CsvLinks";
import { CiteVersion } from "@/components/edition/CiteVersion";
import { DemonstrationNotice } from "@/components/edition/DemonstrationNotice";
import { EditionChooser } from "@/components/edition/EditionChooser";
import { PrintedAddress } from "@/components/site/PrintedAddress";
import type { ComparisonPage } from "@/lib/data/ranking/readComparisonPage";
import { AddTerritory, type FoundToAdd } from "./AddTerritory";
import { ComparedHistories } from "./ComparedHistories";
import { ComparedList } from "./ComparedList";
import { ComparedNetwork } from "./ComparedNetwork";
import { type CompareQuery, compareAddress, compareFile, compareParameters } from "./compareAddress";
import { LeaguesCompared } from "./LeaguesCompared";
import { OwnList } from "./OwnList";
import { SuggestedPeers } from "./SuggestedPeers";

interface Props {
  page: ComparisonPage;
  query: CompareQuery;
  found: FoundToAdd | null;
  simulation: string | null;
}

/** Territories side by side: a sentence each, what one network says of all of them, and how it went, on one scale. */
export function CompareView({ page, query, found, simulation }: Props) {
  const t = useTranslations("compare");
  const words = useTranslations("vocabulary");
  const { edition, territories } = page;
  const names = new Intl.ListFormat(useLocale(), { type: "conjunction" }).format(territories.map(({ name }) => name));
  const shown =
    edition?.networks.filter((network) =>
      territories.some((one) => standingOn(one, network)?.metrics.some(({ value }) => value !== null)),
    ) ?? [];
  const several = territories.length > 1;
  const fixed = edition && compareAddress(query, { edition: edition.code, revision: edition.revision, me: undefined });
  return (
    <article className="page compare">
      {edition && <DemonstrationNotice edition={edition} />}
      <h1>{t("title")}</h1>
      {edition && <p className="facts">{t("edition", { title: edition.title })}</p>}
      {several && page.measure && (
        <p className="measure soft">
          {t("measure", { onNetwork: words(`onNetwork.${page.measure.network}`), metric: words(`metric.${page.measure.metric}`) })}
        </p>
      )}
      <ComparedList page={page} query={query} />
      <LeaguesCompared territories={territories} />
      <AddTerritory query={query} found={found} />
      {several &&
        [...shown, ...(shown.length > 1 ? (["all"] as const) : [])].map((network) => (
          <ComparedNetwork key={network} network={network} page={page} />
        ))}
      {several && <ComparedHistories page={page} query={query} simulation={simulation} />}
      <SuggestedPeers page={page} query={query} />
      <OwnList shown={territories.map(({ territory: { level, code, name } }) => ({ level, code, name }))} compared={query.keys.length} />
      {edition && (
        <div className="page-tools">
          <EditionChooser
            editions={page.editions}
            current={edition.code}
            path="/comparer"
            kept={compareParameters({ ...query, edition: undefined, revision: undefined })}
          />
          <ul className="links">
            <li>
              <CsvLinks href={compareFile(query)}>{t("csv")}</CsvLinks>
            </li>
          </ul>
        </div>
      )}
      {edition && fixed && <CiteVersion what={t("metaTitle", { names })} edition={edition} address={fixed} simulation={simulation} />}
      {edition && fixed && <PrintedAddress edition={edition} path={fixed} />}
    </article>
  );
}

function standingOn({ rankings }: ComparisonPage["territories"][number], network: string) {
  return rankings?.networks.find((on) => on.network === network);
}
