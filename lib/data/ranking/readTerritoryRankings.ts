import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import { LATEST } from "@/lib/domain/edition/editionCode";
import { type Group, groupOf, type League } from "@/lib/domain/territory/league";
import { readChangedAccounts } from "./changedAccounts";
import { FROZEN_TERRITORY, type FrozenTerritoryRow, territoryFacts } from "./frozenTerritory";
import type { FigureFacts, TerritoryKey } from "./leaderboard";
import { networkStanding } from "./networkStanding";
import { readParts } from "./readParts";
import { readTerritoryInputs } from "./readTerritoryInputs";
import { readTerritoryRows } from "./readTerritoryRows";
import { readEngagementFits, readScopeCounts } from "./readTerritoryScopes";
import type { TerritoryRankings } from "./territoryRankings";

/**
 * What a revision says of one territory, on each of its networks and then on all of them.
 * @returns null when the revision has no such territory
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`
 */
export async function readTerritoryRankings(
  key: TerritoryKey & { edition?: string | undefined; revision?: number | undefined },
): Promise<TerritoryRankings | null> {
  const revision = await findRevision(key.edition ?? LATEST, key.revision);
  const territory = await readFrozenTerritory(revision.id, key);
  if (!territory) return null;
  const { id, league, ...facts } = territory;
  const group: Group | null = league === null ? null : groupOf(league);
  const [rows, inputs, parts, changed, scopes, fits] = await Promise.all([
    league === null ? [] : readTerritoryRows(revision.id, id, league),
    readTerritoryInputs(revision.id, id),
    readParts(revision.id, [id]),
    readChangedAccounts(revision.id, revision.previousId, id),
    league === null ? [] : readScopeCounts(revision.id, league, facts),
    group === null ? new Map() : readEngagementFits(revision.id, group),
  ]);
  const figures: readonly FigureFacts[] = parts.get(id) ?? [];
  return {
    edition: revision.facts,
    territory: { ...territoryFacts(facts), league },
    networks: [...revision.facts.networks, "all" as const].map((network) =>
      networkStanding(network, {
        rows: rows.filter((row) => row.network === network),
        input: inputs.find((input) => input.network === network) ?? null,
        figures,
        changed,
        scopes,
        fit: fits.get(network) ?? null,
      }),
    ),
  };
}

interface FrozenTerritory extends FrozenTerritoryRow {
  id: number;
  league: League | null;
}

async function readFrozenTerritory(revisionId: number, key: TerritoryKey): Promise<FrozenTerritory | null> {
  const { rows } = await database().pool.query<FrozenTerritory>(
    `SELECT t.territory_id AS id, ${FROZEN_TERRITORY}, t.league::text AS league
     FROM edition_territory t
     WHERE t.revision_id = $1 AND t.territory_id = (SELECT id FROM territory WHERE level = $2::level AND code = $3)`,
    [revisionId, key.level, key.code],
  );
  return rows[0] ?? null;
}
