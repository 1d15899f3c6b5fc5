import type { TerritoryAccount } from "@/lib/data/account/readTerritoryAccounts";
import type { NetworkPosts } from "@/lib/data/post/readTerritoryPosts";
import type { AccountHistory, NetworkStanding, TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import type { TerritoryAnswer } from "./answers";
import { indexAnswer } from "./indexAnswer";

export interface TerritoryReads {
  details: TerritoryDetails;
  accounts: readonly TerritoryAccount[];
  histories: readonly AccountHistory[];
  /** Null without a published edition, or where the edition does not have the territory. */
  rankings: TerritoryRankings | null;
  posts: readonly NetworkPosts[];
  simulation: boolean;
}

/** A territory as the API says it: what is known of it today, what was observed, and what an edition froze. */
export function territoryAnswer({ details, accounts, histories, rankings, posts, simulation }: TerritoryReads): TerritoryAnswer {
  return {
    level: details.level,
    code: details.code,
    name: details.name,
    population: details.population,
    populationYear: details.populationYear,
    league: details.league,
    region: details.region,
    departement: details.departement,
    status: details.status,
    simulation,
    siren: details.siren,
    postalCodes: details.postalCodes,
    website: details.website,
    closedOn: details.closedOn,
    absorbedBy: details.absorbedBy,
    memberOf: details.memberOf,
    accounts: accounts.map(({ id: _, proofUrl: __, holder, sharedWith, ...account }) => ({
      ...account,
      holder: holder && { level: holder.level, code: holder.code, name: holder.name },
      sharedWith: [...sharedWith],
    })),
    figures: figuresOf(histories, accounts),
    posts: posts.map(({ posts: carried, ...on }) => ({ ...on, posts: [...carried] })),
    rankings: rankings && rankingsAnswer(rankings),
  };
}

function figuresOf(histories: readonly AccountHistory[], accounts: readonly TerritoryAccount[]): TerritoryAnswer["figures"] {
  const dormant = new Set(accounts.filter((account) => account.dormantSince !== null).map((account) => account.id));
  return histories
    .flatMap(({ accountId, network, handle, url, main, points }) =>
      points.map(({ observedOn, kind, audience, datePrecision, precision, step, source }) => ({
        network,
        account: { handle, url, dormant: dormant.has(accountId) },
        main,
        audience,
        kind,
        observedOn,
        datePrecision,
        precision,
        step,
        source: source.label,
        sourceUrl: source.url,
      })),
    )
    .toSorted((a, b) => (a.observedOn < b.observedOn ? -1 : a.observedOn > b.observedOn ? 1 : 0));
}

function rankingsAnswer({ edition, networks }: TerritoryRankings): NonNullable<TerritoryAnswer["rankings"]> {
  return {
    edition: edition.code,
    revision: edition.revision,
    title: edition.title,
    referenceOn: edition.referenceOn,
    windowDays: edition.windowDays,
    demonstration: edition.demonstration,
    sha256: edition.sha256,
    networks: networks.map(networkAnswer),
  };
}

export function networkAnswer({ network, metrics }: NetworkStanding) {
  return {
    network,
    metrics: metrics.map(({ metric, value, reason, missingNetworks, movement, index, standings }) => ({
      metric,
      value,
      reason,
      missingNetworks: [...missingNetworks],
      movement,
      ...(index ? { index: indexAnswer(index) } : {}),
      standings: standings.map(({ name: _, best, worst, ...standing }) => ({ ...standing, rankBest: best, rankWorst: worst })),
    })),
  };
}
