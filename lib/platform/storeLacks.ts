import { type Environment, readEnvironment } from "./environment";

const NEEDED = ["S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

/** What the other store of pictures still lacks, where some of it is set: they would go to the database unnoticed. Null for all, or none. */
export function storeLacks(environment: Environment = readEnvironment()): (typeof NEEDED)[number] | null {
  const lacking = NEEDED.filter((name) => environment[name] === undefined);
  return lacking.length === NEEDED.length ? null : (lacking[0] ?? null);
}
