import type { LRUCache } from "lru-cache";

/** What is asked for a key, once for all who come together; a failure is not kept. */
export function keepAnswer<Key extends string | number, Answer>(
  kept: LRUCache<Key, Promise<Answer>>,
  key: Key,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const known = kept.get(key);
  if (known) return known;
  const asked = ask();
  kept.set(key, asked);
  asked.catch(() => kept.delete(key));
  return asked;
}
