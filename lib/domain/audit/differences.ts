/** One field that a write has changed. Null is absent: not yet there, or there no more. */
export interface Difference {
  /** Its name; within another field, both with a dot between; empty where the whole is one value. */
  field: string;
  before: string | null;
  after: string | null;
}

/** What differs between what stood before a write and what stands after it, field by field in the order of their first mention. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [old, now] = [flatten(before), flatten(after)];
  const fields = [...new Set([...old.keys(), ...now.keys()])];
  return fields
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((found) => found.before !== found.after);
}

function flatten(value: unknown, field = ""): Map<string, string> {
  if (value === null || value === undefined) return new Map();
  if (typeof value !== "object") return new Map([[field, String(value)]]);
  if (Array.isArray(value)) return new Map([[field, value.map(said).join(", ")]]);
  return new Map(Object.entries(value).flatMap(([name, inner]) => [...flatten(inner, field === "" ? name : `${field}.${name}`)]));
}

function said(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
