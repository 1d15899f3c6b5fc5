import { createHash } from "node:crypto";
import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { EditionInputs, FrozenEdition } from "@/lib/domain/edition/frozenEdition";
import { metricVersions, type RangesAside, type RankingPortion, rankEditionInPortions } from "@/lib/domain/ranking";
import type { Day } from "@/lib/domain/snapshot/figure";
import { ExpectedError } from "@/lib/platform/errors";
import { inTransaction } from "../database";
import { type LoadedPrevious, loadPrevious } from "./loadPrevious";
import type { BeforeReading } from "./publication";
import { rangesAside } from "./rangesAside";
import { readRankingInput } from "./readRankingInput";
import type { StoredRevision } from "./readRevision";

export interface RevisionQuestion {
  code: string;
  revision: number;
  referenceOn: Day;
  windowDays: number;
  /** Null for those with figures in the window. */
  networks: readonly Network[] | null;
  previous: StoredRevision | null;
  beforeReading?: BeforeReading | undefined;
}
export interface ComputedRevision {
  edition: FrozenEdition;
  metrics: Readonly<Record<string, number>>;
  /** Computed while it is walked, once; a list is to be waited for before its rows are (`ready`). */
  portions: Iterable<RankingPortion>;
}

/**
 * A ranking from the live tables, ready to be frozen.
 * @throws ExpectedError `edition-without-figures`
 */
export async function computeRevision(pool: pg.Pool, question: RevisionQuestion): Promise<ComputedRevision> {
  const { code, revision, referenceOn, windowDays, networks, beforeReading } = question;
  const inputs = await readRankingInput(pool, { referenceOn, windowDays, networks, beforeReading });
  const leagues = new Map(inputs.territories.map(({ id, league }) => [id, league]));
  if (!inputs.accounts.some(({ territoryId, figures }) => figures.length > 0 && leagues.get(territoryId))) {
    throw new ExpectedError("edition-without-figures", { reference: referenceOn, window: windowDays });
  }
  const previous = question.previous && (await readPrevious(pool, question.previous));
  return {
    ...rankingOf(code, inputs, previous, rangesAside),
    edition: editionOf({ code, revision, previous: question.previous }, inputs, previous),
  };
}

/**
 * The ranking of inputs, live or frozen, as the formulae now in force make it.
 * @param code of the edition, whose SHA-256 seeds the draws of the index: all its revisions have the same
 * @param aside for whoever walks the rows of an index
 */
export function rankingOf(
  code: string,
  inputs: EditionInputs,
  previous: LoadedPrevious | null,
  aside?: RangesAside,
): Pick<ComputedRevision, "metrics" | "portions"> {
  const input = { ...inputs, previous: previous?.ranking ?? null, seed: seedOf(code) };
  return { metrics: metricVersions(), portions: rankEditionInPortions(input, aside) };
}

/** The first 32 bits of the SHA-256, as a whole number with its sign, highest byte first. */
function seedOf(code: string): number {
  return createHash("sha256").update(code).digest().readInt32BE();
}

export function editionOf(
  { code, revision, previous: key }: Pick<RevisionQuestion, "code" | "revision"> & { previous: StoredRevision | null },
  inputs: EditionInputs,
  previous: LoadedPrevious | null,
): FrozenEdition {
  return {
    ...inputs,
    code,
    revision,
    previous: key && { code: key.code, revision: key.number, sha256: key.sha256 },
    previousOrdinals: previous?.ordinals ?? new Map(),
  };
}

async function readPrevious(pool: pg.Pool, revision: StoredRevision): Promise<LoadedPrevious> {
  return await inTransaction(pool, (client) => loadPrevious(client, revision));
}
