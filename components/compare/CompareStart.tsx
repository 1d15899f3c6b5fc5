import { useTranslations } from "next-intl";
import { AddTerritory, type FoundToAdd } from "./AddTerritory";
import type { CompareQuery } from "./compareAddress";
import { OwnList } from "./OwnList";

/** Before a territory is chosen. */
export function CompareStart({ query, found }: { query: CompareQuery; found: FoundToAdd | null }) {
  const t = useTranslations("compare");
  return (
    <div className="page compare">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("start")}</p>
      <AddTerritory query={query} found={found} />
      <OwnList shown={[]} compared={0} />
    </div>
  );
}
