import type pg from "pg";
import { type Settings, settingsFrom } from "@/lib/domain/settings/settings";
import { database } from "../database";

/** What the observatory has decided, as it stands now. @param source the transaction that asks, where there is one */
export async function readSettings(source: Pick<pg.Pool | pg.PoolClient, "query"> = database().pool): Promise<Settings> {
  const { rows } = await (source as pg.Pool).query<{ name: string; value: unknown }>("SELECT name, value FROM setting");
  return settingsFrom(Object.fromEntries(rows.map(({ name, value }) => [name, value])));
}
