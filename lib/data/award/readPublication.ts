import type pg from "pg";
import { composePalmares } from "@/lib/domain/award/composePalmares";
import type { Palmares } from "@/lib/domain/award/palmares";
import { openPhase, type PhaseKind } from "@/lib/domain/award/phase";
import { type PublicationLack, publicationLacks } from "@/lib/domain/award/publicationLacks";
import { parisDay } from "@/lib/platform/clock";
import { inSnapshot } from "../inSnapshot";
import { readAward } from "./readAward";
import { readAwardRows } from "./readAwardRows";

export interface PublicationPage {
  year: number;
  /** The phase whose rights are open. */
  phase: PhaseKind | null;
  published: boolean;
  lacks: readonly PublicationLack[];
  /** As it would be published now; null before everything is decided. */
  palmares: Palmares | null;
  /** In their order. */
  categories: readonly { id: number; name: string }[];
}

/**
 * What would be published of an award, and what is missing before it can be. For those whom nothing links to any of its nominees.
 * @throws ExpectedError `unknown-award`
 */
export function readPublication(pool: pg.Pool, year: number, now: Date): Promise<PublicationPage> {
  return inSnapshot(pool, async (client) => {
    const { id, activePhase, phases, published } = await readAward(year, client);
    const rows = await readAwardRows(client, id);
    const lacks = publicationLacks(rows);
    const composable = !lacks.some(({ kind }) => kind === "undecided" || kind === "no-category");
    return {
      ...{ year, published, lacks },
      phase: openPhase(activePhase, phases, parisDay(now)),
      categories: rows.categories.map(({ id: categoryId, name }) => ({ id: categoryId, name })),
      palmares: composable && !published ? composePalmares(rows, now.toISOString()) : null,
    };
  });
}
