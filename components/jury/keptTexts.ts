/** A text that this browser keeps until the server has it. */
export interface KeptText {
  /** Where it is kept. */
  name: string;
  /** The page that it was typed in. */
  writer: string;
  /** What that page showed when it was typed over: as its server says. */
  over: string | number | null;
  value: unknown;
  /** In milliseconds. */
  at: number;
}

const ALL = "belvedere.jury.";
export type KeptKind = "grid" | "note";

/** Of a member and a nominee: two who share a computer do not find each other's texts. */
export function keptKey(memberId: number, nomineeId: string, kind: KeptKind): string {
  return `${ALL}${memberId}.${nomineeId}.${kind}.`;
}

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function namesIn(kept: Storage | null, prefix: string): string[] {
  if (kept === null) return [];
  return Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? "").filter((name) => name.startsWith(prefix));
}

/** What is kept of one text, by page, the last typed first. What something else wrote there is passed over. */
export function readKept(prefix: string): KeptText[] {
  const kept = storage();
  return namesIn(kept, prefix)
    .flatMap((name) => readOne(kept, name, name.slice(prefix.length)) ?? [])
    .sort((one, other) => other.at - one.at);
}

/** @returns whether it is kept: a browser may refuse, or be full */
export function keepText(prefix: string, { writer, over, value, at }: Omit<KeptText, "name">): boolean {
  try {
    const kept = storage();
    kept?.setItem(`${prefix}${writer}`, JSON.stringify({ over, value, at }));
    return kept !== null;
  } catch {
    return false;
  }
}

export function forgetText(name: string): void {
  storage()?.removeItem(name);
}

/** The nominees of which a member has texts here. */
export function nomineesKept(memberId: number): ReadonlySet<string> {
  const prefix = `${ALL}${memberId}.`;
  return new Set(namesIn(storage(), prefix).map((name) => name.slice(prefix.length).split(".")[0] ?? ""));
}

/** Whether this browser keeps texts, of whomever. */
export function keepsJury(): boolean {
  return namesIn(storage(), ALL).length > 0;
}

/** Keeps the texts of a member about these nominees, and no others. */
export function forgetOthers(memberId: number, nominees: ReadonlySet<string>): void {
  const prefix = `${ALL}${memberId}.`;
  for (const name of namesIn(storage(), ALL))
    if (!name.startsWith(prefix) || !nominees.has(name.slice(prefix.length).split(".")[0] ?? "")) forgetText(name);
}

/** Keeps the texts typed since a moment, in milliseconds, of whomever; what cannot be read goes as well. */
export function forgetOlder(since: number): void {
  const kept = storage();
  for (const name of namesIn(kept, ALL)) if ((readOne(kept, name, "")?.at ?? 0) < since) forgetText(name);
}

/** Leaves nothing for who uses this browser next. */
export function forgetJury(): void {
  const kept = storage();
  for (const name of namesIn(kept, ALL)) kept?.removeItem(name);
}

function readOne(kept: Storage | null, name: string, writer: string): KeptText | null {
  try {
    const one: unknown = JSON.parse(kept?.getItem(name) ?? "null");
    if (typeof one !== "object" || one === null || !("value" in one) || !("at" in one) || typeof one.at !== "number") return null;
    const over = "over" in one && (typeof one.over === "number" || typeof one.over === "string") ? one.over : null;
    return { name, writer, over, value: one.value, at: one.at };
  } catch {
    return null;
  }
}
