import { withQuery } from "@/components/site/withQuery";
import type { TerritoryPage } from "@/lib/data/territory/readTerritoryPage";
import { CiteVersion } from "./CiteVersion";

/** The page of a territory in the revision shown. */
export function CiteTerritory({ page: { territory, edition, path }, simulation }: { page: TerritoryPage; simulation: string | null }) {
  if (!edition) return null;
  const version = new URLSearchParams({ edition: edition.code, revision: String(edition.revision) });
  return <CiteVersion what={territory.name} edition={edition} address={withQuery(path, version)} simulation={simulation} />;
}
