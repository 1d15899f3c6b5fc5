import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { findTerritory } from "../account/findTerritory";

/**
 * The territory that a text names somebody's employer by; null for a text that says nothing.
 * @throws ExpectedError `bad-form` at the field
 */
export async function findEmployer(client: pg.PoolClient, text: string, field: string): Promise<number | null> {
  return text === "" ? null : findTerritory(client, text, field);
}

/** That one has not said whom one works for: later it is for somebody else to say. @throws ExpectedError `own-link` */
export async function requireOpenToSelf(client: pg.PoolClient, memberId: number): Promise<void> {
  const { rows } = await client.query<{ said: boolean }>("SELECT employer_id IS NOT NULL AS said FROM member WHERE id = $1", [memberId]);
  if (rows[0]?.said) throw new ExpectedError("own-link");
}
