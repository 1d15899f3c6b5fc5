import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NetworkStanding } from "@/lib/data/ranking/territoryRankings";
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
  /** Where to say that it is wrong. */
  children: ReactNode;
}

/** A territory on one network: its account and figure, where each value stands, what is missing. */
export function NetworkSection({ on, league, departement, children }: Props) {
  const words = useTranslations("vocabulary.network");
  return (
    <section className="section network" aria-labelledby={`reseau-${on.network}`}>
      <div className="section-head">
        <h2 id={`reseau-${on.network}`}>{words(on.network)}</h2>
      </div>
      <FigureSentence on={on} />
      <StandingTable on={on} gender={genderOf(league)} departement={departement} />
      <WithoutValue on={on} />
      {children && <p className="report-link">{children}</p>}
    </section>
  );
}
