import { DEFAULT_SETTINGS, type Identity, identitySettings } from "@/lib/domain/settings/settings";
import { database } from "../database";
import { readSettings } from "./readSettings";

/** How the site presents itself on every page. */
export interface SiteIdentity extends Identity {
  /** Of its logo, which its address names; null where there is none. */
  logoSha256: string | null;
}

/** Every page asks: a change is on them all within this, on every process. */
const LIFE_MS = 5_000;
const UNKNOWN: SiteIdentity = { ...identitySettings.parse(DEFAULT_SETTINGS), logoSha256: null };
let kept: { until: number; identity: SiteIdentity } | undefined;

/** Never fails: without the database the last that was known holds, so that a page which says that can be made. */
export async function readIdentity(): Promise<SiteIdentity> {
  if (kept && kept.until > Date.now()) return kept.identity;
  const identity = await read().catch(identityAtHand);
  kept = { until: Date.now() + LIFE_MS, identity };
  return identity;
}

/** What was read last, for what is drawn without waiting: a page has read it before it is drawn. */
export function identityAtHand(): SiteIdentity {
  return kept?.identity ?? UNKNOWN;
}

/** In this process the next page reads it anew. */
export function forgetIdentity(): void {
  kept = undefined;
}

async function read(): Promise<SiteIdentity> {
  const { pool } = database();
  const [settings, { rows }] = await Promise.all([readSettings(pool), pool.query("SELECT sha256 FROM logo")]);
  return { ...identitySettings.parse(settings), logoSha256: rows[0]?.sha256 ?? null };
}
