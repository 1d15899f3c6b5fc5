import type { Criterion } from "@/lib/domain/award/criterion";
import type { NomineeFacts, NomineeOrigin } from "@/lib/domain/award/nomineeFacts";
import { openPhase, type Phase, type PhaseKind } from "@/lib/domain/award/phase";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { readTerritoryAccounts, type TerritoryAccount } from "../account/readTerritoryAccounts";
import { type Database, database } from "../database";
import { type PastRanks, readPastRanks } from "../ranking/readPastRanks";
import type { AccountHistory } from "../ranking/territoryRankings";
import { readTerritoryHistory } from "../snapshot/readTerritoryHistory";
import { readCriteria } from "./readCriteria";
import { type Neighbours, readNeighbours } from "./readNeighbours";
import { type OwnAssessment, type OwnNote, type OwnVersion, readOwnAssessment, readOwnNote, readOwnVersions } from "./readOwnAssessment";
import { type JuryMean, juryMean, readSeenAssessments, type SeenAssessment } from "./readSeenAssessments";
import { seenNominees } from "./seenNominees";

export interface JuryNominee {
  nominee: {
    id: string;
    name: string;
    level: Level;
    code: string;
    league: League | null;
    population: number | null;
    origin: NomineeOrigin;
    reason: string | null;
    facts: NomineeFacts | null;
    removed: string | null;
  };
  category: { id: number; name: string };
  award: {
    id: number;
    year: number;
    theme: string;
    othersShown: "after-mine" | "after-phase";
    phases: readonly Phase[];
    open: PhaseKind | null;
    /** Whether the assessment is. */
    over: boolean;
  };
  /** Whether they sit in its category, and have declared that nothing links them to it. */
  seated: boolean;
  declared: boolean;
  /** Whether it is theirs to assess, where nominees are shared out. */
  asked: boolean;
  criteria: readonly Criterion[];
  own: OwnAssessment | null;
  versions: readonly OwnVersion[];
  note: OwnNote | null;
  /** What may be read of the jury's, their own left out. */
  others: readonly SeenAssessment[];
  jury: JuryMean | null;
  accounts: readonly TerritoryAccount[];
  histories: readonly AccountHistory[];
  /** By what it was nominated for, up to that edition; null without a rank. */
  past: PastRanks | null;
  /** Null for one that was removed. */
  neighbours: Neighbours | null;
}

/** Of past ranks: what stands beside the grid. */
const SHOWN_EDITIONS = 3;

/**
 * A nominee's file, as somebody who may read it does.
 * @throws ExpectedError `unknown-nominee`
 */
export async function readJuryNominee(
  memberId: number,
  nomineeId: string,
  today: Day,
  db: Pick<Database, "pool"> = database(),
): Promise<JuryNominee> {
  const found = await readFile(db, memberId, nomineeId);
  const { territory, active, ...file } = found;
  const { facts } = file.nominee;
  const [criteria, own, versions, note, seen, accounts, histories, past, neighbours] = await Promise.all([
    readCriteria(db.pool, file.award.id),
    readOwnAssessment(db, memberId, nomineeId),
    readOwnVersions(db, memberId, nomineeId),
    readOwnNote(db, memberId, nomineeId),
    readSeenAssessments(db, memberId, { nomineeId }),
    readTerritoryAccounts(territory, db),
    readTerritoryHistory(territory, db),
    facts &&
      readPastRanks(
        territory,
        { edition: facts.edition.code, revision: facts.edition.revision, metric: facts.metric, most: SHOWN_EDITIONS },
        db,
      ),
    readNeighbours(db.pool, memberId, nomineeId),
  ]);
  return {
    ...file,
    award: { ...file.award, open: openPhase(active, file.award.phases, today), over: active === "deliberation" || active === "published" },
    ...{ criteria, own, versions, note, accounts, histories, past, neighbours },
    others: seen.filter((one) => one.memberId !== memberId),
    jury: juryMean(memberId, criteria, seen),
  };
}

type FileRow = Pick<JuryNominee, "nominee" | "category" | "seated" | "declared" | "asked"> & {
  award: Omit<JuryNominee["award"], "open" | "over">;
  active: PhaseKind | null;
  /** As it is known today: it may have another name, or code. */
  territory: { level: Level; code: string };
};

async function readFile({ pool }: Pick<Database, "pool">, memberId: number, nomineeId: string): Promise<FileRow> {
  const { rows } = await pool.query<FileRow>(
    `SELECT json_build_object('id', n.id, 'name', n.name, 'level', n.level, 'code', n.code, 'league', n.league, 'population', n.population,
         'origin', n.origin, 'reason', n.reason, 'facts', n.facts, 'removed', n.removed_reason) AS nominee,
       json_build_object('id', c.id, 'name', c.name) AS category,
       json_build_object('id', e.id, 'year', e.year, 'theme', e.theme, 'othersShown', e.others_shown, 'phases',
         (SELECT coalesce(json_agg(json_build_object('kind', p.kind, 'startsOn', p.starts_on, 'endsOn', p.ends_on) ORDER BY p.starts_on), '[]')
           FROM award_phase p WHERE p.award_id = e.id)) AS award,
       e.active_phase::text AS active, json_build_object('level', t.level, 'code', t.code) AS territory, seen.seated,
       EXISTS (SELECT FROM conflict d WHERE d.nominee_id = n.id AND d.member_id = $1 AND d.source = 'declared') AS declared,
       NOT c.assigned OR EXISTS (SELECT FROM assignment g WHERE g.nominee_id = n.id AND g.member_id = $1) AS asked
     FROM ${seenNominees("$1")} seen JOIN nominee n ON n.id = seen.nominee_id JOIN award_category c ON c.id = n.category_id
       JOIN award_edition e ON e.id = c.award_id JOIN territory t ON t.id = n.territory_id
     WHERE n.id = $2`,
    [memberId, nomineeId],
  );
  if (!rows[0]) throw new ExpectedError("unknown-nominee");
  return rows[0];
}
