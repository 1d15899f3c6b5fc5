import type pg from "pg";
import { MINUTES_FORMAT, type Minutes, type MinutesRecord } from "@/lib/domain/award/minutes";
import type { PhaseKind } from "@/lib/domain/award/phase";
import { canonicalJson, type Json } from "@/lib/domain/edition/canonicalJson";
import { ExpectedError } from "@/lib/platform/errors";
import { inSnapshot } from "../inSnapshot";
import { composeMinutes } from "./composeMinutes";

export interface MinutesPage {
  categoryId: number;
  categoryName: string;
  /** The one asked for, or else the last that was signed, or what would be signed now. */
  record: MinutesRecord;
  /** Null for what is not signed. */
  signed: (Omit<Minutes, "record" | "format"> & { sha256: string }) | null;
  /** Whether something has been decided, noted or declared since it was signed. */
  stale: boolean;
  /** Numbers of all that were signed, the last first. */
  numbers: readonly number[];
}

/** `now` is what would be signed now. */
export type MinutesAsked = number | "last" | "now";

/**
 * The procès-verbal of a category. For those who may know of all its nominees, once it is deliberated.
 * @throws ExpectedError `unknown-category`; `phase-closed` before the deliberation, when jurors do not know of each other's assessments;
 * `unknown-minutes`
 */
export function readMinutes(pool: pg.Pool, categoryId: number, asked: MinutesAsked): Promise<MinutesPage> {
  return inSnapshot(pool, async (client) => {
    const { rows } = await client.query<{ phase: PhaseKind | null }>(
      "SELECT e.active_phase::text AS phase FROM award_category c JOIN award_edition e ON e.id = c.award_id WHERE c.id = $1",
      [categoryId],
    );
    const now = rows[0] && (await composeMinutes(client, categoryId));
    if (!now) throw new ExpectedError("unknown-category");
    if (rows[0]?.phase !== "deliberation" && rows[0]?.phase !== "published") throw new ExpectedError("phase-closed");
    const signed = await readSigned(client, categoryId);
    const page = { categoryId, categoryName: now.category.name, numbers: signed.map(({ content }) => content.number) };
    const chosen = asked === "now" ? undefined : signed.find(({ content }) => asked === "last" || content.number === asked);
    if (typeof asked === "number" && !chosen) throw new ExpectedError("unknown-minutes", { found: asked });
    if (!chosen) return { ...page, record: now, signed: null, stale: false };
    const { record, format: _, ...signature } = chosen.content;
    return { ...page, record, signed: { ...signature, sha256: chosen.sha256 }, stale: !isSame(record, now) };
  });
}

interface SignedMinutes {
  content: Minutes;
  sha256: string;
}

/** The last first. */
export async function readSigned(reader: Pick<pg.ClientBase, "query">, categoryId: number): Promise<SignedMinutes[]> {
  const { rows } = await reader.query<SignedMinutes>(
    "SELECT content, sha256 FROM minutes WHERE category_id = $1 AND content ->> 'format' = $2 ORDER BY number DESC",
    [categoryId, MINUTES_FORMAT],
  );
  return rows;
}

/** Whether two records say the same. */
export function isSame(left: MinutesRecord, right: MinutesRecord): boolean {
  const [a, b] = [left, right].map((record) => canonicalJson(record as unknown as Json));
  return a === b;
}
