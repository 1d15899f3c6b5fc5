import { useLocale, useTranslations } from "next-intl";
import { reportAddress } from "@/components/report/reportAddress";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import { ordinalWords } from "@/components/ui/ordinalWords";
import type { Leaderboard, LeaderboardRow } from "@/lib/data/ranking/leaderboard";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { genderOf } from "@/lib/domain/format/formatRank";
import { formatValue } from "@/lib/domain/format/formatValue";
import { territoryPath } from "@/lib/domain/territory/slug";
import { nameAmongCommunes } from "@/lib/domain/territory/tellApart";
import { useIndexMadeWords } from "./indexMadeWords";
import { useMovementWords } from "./movementWords";
import { useProofWords } from "./proofWords";
import type { RankedRowWords } from "./RankedRows";
import { useRankWords } from "./rankWords";

/** What the rows of a leaderboard say, in the language that is read. */
export function useRankedRowWords({ metric, network, league, scope, edition }: Leaderboard): (row: LeaderboardRow) => RankedRowWords {
  const report = useTranslations("report");
  const networks = useTranslations("vocabulary.network");
  const locale = useLocale();
  const siteAddress = useSiteAddress();
  const rankWords = useRankWords();
  const movementWords = useMovementWords();
  const proofWords = useProofWords();
  const indexMadeWords = useIndexMadeWords();
  const gender = genderOf(league);
  const scoped = scope.kind !== "national";
  const reported = { network, edition: edition.code, revision: edition.revision };
  const nationalOf = (row: LeaderboardRow) => {
    if (!scoped) return null;
    if (row.index === null) return ordinalWords(row.nationalRank, gender, locale);
    const { nationalRank: rank, nationalRankBest: best, nationalRankWorst: worst, nationalTied: tied } = row;
    return rankWords({ rank, best, worst, tied }, gender, row.index);
  };
  const proofsOf = ({ source, observedOn, datePrecision, account, parts }: LeaderboardRow) =>
    source
      ? [{ network: null, ...proofWords({ day: observedOn, precision: datePrecision, source, accountUrl: account?.url }) }]
      : parts.map((part) => ({
          network: networks(part.network),
          ...proofWords({ day: part.observedOn, precision: part.datePrecision, source: part.source, accountUrl: part.account.url }),
        }));
  return (row) => {
    const { territory, rank, rankBest: best, rankWorst: worst, tied, movement, previousRank } = row;
    const name = scope.kind === "departement" ? territory.name : nameAmongCommunes(territory);
    const changed = row.account === null ? "accounts" : "account";
    return {
      position: row.position,
      name,
      href: siteAddress(territoryPath(territory)),
      place: rankWords({ rank, best, worst, tied }, gender, scoped ? null : row.index),
      national: nationalOf(row),
      movement: movementWords({ movement, rank, previousRank, changed: row.accountChanged ? changed : null }),
      population: territory.population === null ? null : formatNumber(territory.population, locale),
      populationYear: territory.populationYear,
      value: row.value,
      shown: formatValue(metric, row.value, locale),
      made: row.index && indexMadeWords(row.index.parts, name),
      proofs: proofsOf(row),
      report: { href: siteAddress(reportAddress(territory, reported)), of: report("linkOf", { name }) },
    };
  };
}
