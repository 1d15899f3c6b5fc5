import type { CampaignEntry, SheetRow } from "@/lib/domain/campaign/campaignEntry";
import type { EntryField, EntryProblem, EntryTexts } from "@/lib/domain/campaign/readEntry";
import { entryTexts, sameTexts } from "@/lib/domain/campaign/writeEntry";

/**
 * Where a line stands: as it is stored; typed and not sent; on its way; stored a moment ago; refused by field; changed by somebody else
 * meanwhile; or not sent because nobody answers.
 */
export type LineState = "stored" | "typed" | "sending" | "saved" | "refused" | "changed" | "unsent";

export interface Line {
  row: SheetRow;
  texts: EntryTexts;
  /** What is stored, as far as this page knows. */
  entry: CampaignEntry | null;
  /** The version that was typed over: what a save names. */
  seen: number;
  state: LineState;
  problems: Partial<Record<EntryField, EntryProblem>>;
  /** Why it was not taken, where the server said so: a code of `form.refused`. */
  code: string | null;
  /** What somebody else stored meanwhile: whoever types chooses. */
  theirs: CampaignEntry | null;
}

/** One cell that was changed. */
export interface Change {
  accountId: number;
  field: EntryField;
  before: string;
  after: string;
}

export interface Sheet {
  /** The day that is proposed where none was typed. */
  day: string;
  lines: ReadonlyMap<number, Line>;
  undo: readonly (readonly Change[])[];
  redo: readonly (readonly Change[])[];
}

type Answer =
  | { outcome: "saved"; entry: CampaignEntry }
  | { outcome: "changed"; entry: CampaignEntry | null }
  | { outcome: "problems"; problems: Line["problems"] };

/** What was typed over which version, and is not stored. */
export interface Draft {
  version: number;
  texts: EntryTexts;
}

export type SheetEvent =
  | { type: "typed"; changes: readonly Change[] }
  | { type: "restored"; accountId: number; draft: Draft }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "reverted"; accountId: number }
  | { type: "sending"; accountId: number }
  | { type: "answered"; accountId: number; sent: EntryTexts; answer: Answer }
  | { type: "unsent"; accountId: number; code?: string }
  | { type: "chosen"; accountId: number; whose: "mine" | "theirs" };

export function openSheet(rows: readonly SheetRow[], day: string): Sheet {
  const lines = rows.map((row): [number, Line] => {
    const texts = entryTexts(row.entry?.figure ?? null, day);
    return [
      row.accountId,
      { row, texts, entry: row.entry, seen: row.entry?.version ?? 0, state: "stored", problems: {}, code: null, theirs: null },
    ];
  });
  return { day, lines: new Map(lines), undo: [], redo: [] };
}

export function changeSheet(sheet: Sheet, event: SheetEvent): Sheet {
  switch (event.type) {
    case "typed":
      return { ...applied(sheet, event.changes), undo: remembered(sheet.undo, event.changes), redo: [] };
    case "restored":
      return onLine(sheet, event.accountId, (line) => restored(line, event.draft));
    case "undo": {
      const last = sheet.undo.at(-1);
      if (last === undefined) return sheet;
      return { ...applied(sheet, last.map(reversed)), undo: sheet.undo.slice(0, -1), redo: [...sheet.redo, last] };
    }
    case "redo": {
      const next = sheet.redo.at(-1);
      if (next === undefined) return sheet;
      return { ...applied(sheet, next), undo: [...sheet.undo, next], redo: sheet.redo.slice(0, -1) };
    }
    case "reverted":
      return onLine(sheet, event.accountId, (line) => stored(sheet, line, line.entry, "stored"));
    case "sending":
      return onLine(sheet, event.accountId, (line) => ({ ...line, state: "sending", problems: {}, code: null }));
    case "unsent":
      return onLine(sheet, event.accountId, (line) => ({ ...line, state: "unsent", code: event.code ?? null }));
    case "answered":
      return onLine(sheet, event.accountId, (line) => answered(sheet, line, event.sent, event.answer));
    case "chosen":
      return onLine(sheet, event.accountId, (line) =>
        event.whose === "theirs"
          ? stored(sheet, line, line.theirs, "stored")
          : { ...line, entry: line.theirs, seen: line.theirs?.version ?? 0, theirs: null, state: "typed" },
      );
  }
}

/** What is typed in one cell is one step, however many keys it took. */
function remembered(undo: Sheet["undo"], changes: readonly Change[]): Sheet["undo"] {
  const [last, ...more] = undo.at(-1) ?? [];
  const [next, ...others] = changes;
  const goesOn = last && next && more.length + others.length === 0 && last.accountId === next.accountId && last.field === next.field;
  if (!goesOn || last.after !== next.before) return [...undo, changes];
  return [...undo.slice(0, -1), [{ ...next, before: last.before }]];
}

function answered(sheet: Sheet, line: Line, sent: EntryTexts, answer: Answer): Line {
  // What was typed while the answer was on its way is kept, and still to be sent.
  const since = sameTexts(line.texts, sent) ? null : "typed";
  switch (answer.outcome) {
    case "saved":
      return since === null
        ? stored(sheet, line, answer.entry, "saved")
        : { ...line, entry: answer.entry, seen: answer.entry.version, state: since };
    case "changed":
      return { ...line, theirs: answer.entry, state: "changed" };
    case "problems":
      return { ...line, problems: answer.problems, state: since ?? "refused" };
  }
}

/** What this browser kept. Where somebody else has stored something since, whoever typed is asked. */
function restored(line: Line, { version, texts }: Draft): Line {
  if (sameTexts(texts, line.texts)) return line;
  if (version === line.seen) return { ...line, texts, state: "typed" };
  return { ...line, texts, seen: version, theirs: line.entry, state: "changed" };
}

function stored(sheet: Sheet, line: Line, entry: CampaignEntry | null, state: LineState): Line {
  return {
    ...line,
    entry,
    seen: entry?.version ?? 0,
    texts: entryTexts(entry?.figure ?? null, sheet.day),
    state,
    problems: {},
    code: null,
    theirs: null,
  };
}

function applied(sheet: Sheet, changes: readonly Change[]): Sheet {
  const lines = new Map(sheet.lines);
  for (const { accountId, field, after } of changes) {
    const line = lines.get(accountId);
    if (line === undefined) continue;
    const texts = { ...line.texts, [field]: after };
    const same = sameTexts(texts, entryTexts(line.entry?.figure ?? null, sheet.day));
    lines.set(accountId, { ...line, texts, state: line.theirs !== null ? "changed" : same ? "stored" : "typed", problems: {} });
  }
  return { ...sheet, lines };
}

function onLine(sheet: Sheet, accountId: number, change: (line: Line) => Line): Sheet {
  const line = sheet.lines.get(accountId);
  return line === undefined ? sheet : { ...sheet, lines: new Map(sheet.lines).set(accountId, change(line)) };
}

function reversed({ accountId, field, before, after }: Change): Change {
  return { accountId, field, before: after, after: before };
}
