import { LRUCache } from "lru-cache";
import { cloudOf } from "./cloudOf";
import { type CloudKey, readCloudPoints } from "./readPoints";
import type { Cloud } from "./scatter";

/**
 * Frozen: a cloud once read stays true for as long as the revision exists, and its id is never given to another. Kept as it is asked for,
 * so that a cloud is read once however many wait for it.
 */
const kept = new LRUCache<string, Promise<Cloud | null>>({ max: 400 });

/** All territories of a group, as small as it is drawn; null where fewer than two have both values. */
export function readCloud(key: CloudKey): Promise<Cloud | null> {
  const name = [key.revisionId, key.subject, key.network, key.group].join(" ");
  const known = kept.get(name);
  if (known) return known;
  const read = readNow(key);
  kept.set(name, read);
  read.catch(() => kept.delete(name));
  return read;
}

async function readNow(key: CloudKey): Promise<Cloud | null> {
  const points = await readCloudPoints(key);
  return points.length < 2 ? null : cloudOf(points);
}
