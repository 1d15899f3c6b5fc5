import { useTranslations } from "next-intl";
import { DemonstrationNotice } from "@/components/edition/DemonstrationNotice";
import { NoEdition } from "@/components/edition/NoEdition";
import { TerritorySearch } from "@/components/territory/TerritorySearch";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { Podiums as PodiumsRead } from "@/lib/data/ranking/readPodiums";
import { EditionList } from "./EditionList";
import { HowMeasured } from "./HowMeasured";
import { Podiums } from "./Podiums";

/** What this is, the search, the first of each league, and how it is measured. */
export function HomeView({ podiums, editions }: { podiums: PodiumsRead | null; editions: readonly PublishedEdition[] }) {
  const t = useTranslations("home");
  return (
    <div className="page">
      <h1 className="home-title">{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <div className="home-search">
        <TerritorySearch id="chercher-grand" size="large" />
      </div>
      {podiums ? (
        <section className="section" aria-labelledby="podiums">
          <div className="section-head">
            <h2 id="podiums">{t("podiums")}</h2>
          </div>
          <DemonstrationNotice edition={podiums.edition} />
          <Podiums podiums={podiums} />
          <EditionList editions={editions} />
        </section>
      ) : (
        <NoEdition level="h2" />
      )}
      <HowMeasured />
    </div>
  );
}
