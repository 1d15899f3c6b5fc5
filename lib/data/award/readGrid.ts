import type { Criterion } from "@/lib/domain/award/criterion";
import { database } from "../database";
import { isGridUsed } from "./holdGrid";
import { type AwardFacts, readAward } from "./readAward";
import { readCriteria } from "./readCriteria";

export interface GridRoom {
  award: AwardFacts;
  criteria: readonly Criterion[];
  /** Whether somebody scores by it, as far as the manager may know: it no longer changes then. */
  used: boolean;
}

/** The grid of an award as its managers set it up. @throws ExpectedError `unknown-award` */
export async function readGrid(year: number, managerId: number): Promise<GridRoom> {
  const award = await readAward(year);
  const { pool } = database();
  return { award, criteria: await readCriteria(pool, award.id), used: await isGridUsed(pool, award.id, managerId) };
}
