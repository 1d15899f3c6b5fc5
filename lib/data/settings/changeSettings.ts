import type pg from "pg";
import { DEFAULT_SETTINGS, type Settings } from "@/lib/domain/settings/settings";
import { recordAudit } from "../audit/recordAudit";
import { readSettings } from "./readSettings";

type Name = keyof Settings;

/** Decides some settings; those that are not named stay. Only what differs from the product's own values is stored. */
export async function changeSettings(client: pg.PoolClient, decided: Partial<Settings>, actor: string): Promise<void> {
  await client.query("LOCK TABLE setting IN SHARE ROW EXCLUSIVE MODE"); // the trace must say what stood just before
  const before = await readSettings(client);
  const changed = (Object.keys(decided) as Name[]).filter((name) => decided[name] !== before[name]);
  for (const name of changed) {
    if (decided[name] === DEFAULT_SETTINGS[name]) await client.query("DELETE FROM setting WHERE name = $1", [name]);
    else {
      const value = JSON.stringify(decided[name]);
      await client.query("INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = $2", [name, value]);
    }
  }
  const only = (settings: Partial<Settings>) => Object.fromEntries(changed.map((name) => [name, settings[name]]));
  if (changed.length === 0) return;
  await recordAudit(client, [{ actor, action: "change", subject: "settings", subjectId: "1", before: only(before), after: only(decided) }]);
}
