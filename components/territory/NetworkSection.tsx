import { useTranslations } from "next-intl";
import { HistoryFigure } from "@/components/charts/HistoryFigure";
import type { AccountHistory, NetworkStanding } from "@/lib/data/ranking/territoryRankings";
import type { AreaReference } from "@/lib/data/territory/readTerritory";
import { genderOf } from "@/lib/domain/format/formatRank";
import type { League } from "@/lib/domain/territory/league";
import { FigureSentence } from "./FigureSentence";
import { StandingTable } from "./StandingTable";
import { WithoutValue } from "./WithoutValue";

interface Props {
  on: NetworkStanding;
  league: League;
  departement: AreaReference | null;
  /** Of the accounts on this network, the main one first. */
  histories: readonly AccountHistory[];
}

/** A territory on one network: its account and figure, where each value stands, what is missing, how it went. */
export function NetworkSection({ on, league, departement, histories }: Props) {
  const words = useTranslations("vocabulary.network");
  const main = histories.find(({ main: isMain }) => isMain) ?? histories[0];
  return (
    <section className="section network" aria-labelledby={`reseau-${on.network}`}>
      <div className="section-head">
        <h2 id={`reseau-${on.network}`}>{words(on.network)}</h2>
      </div>
      <FigureSentence on={on} />
      <div className="network-grid">
        <div>
          <StandingTable on={on} gender={genderOf(league)} departement={departement} />
          <WithoutValue on={on} />
        </div>
        {main && <HistoryFigure history={main} network={words(on.network)} />}
      </div>
    </section>
  );
}
