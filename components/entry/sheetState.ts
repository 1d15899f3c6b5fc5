import type { CampaignEntry, SheetRow } from "@/lib/domain/campaign/campaignEntry";
import type { EntryField, EntryProblem } from "@/lib/domain/campaign/readEntry";
import type { Day } from "@/lib/domain/snapshot/figure";
import { isBlank, type SheetKey, type SheetTexts, sameLine, saysTheSame, textsOf } from "./sheetTexts";

/**
 * Where a line stands: as it is stored; typed and not sent; on its way; stored a moment ago; refused, by field or as a whole; changed by
 * somebody else meanwhile; or not sent because nobody answers.
 */
export type LineState = "stored" | "typed" | "sending" | "saved" | "refused" | "changed" | "unsent";

export interface Line {
  row: SheetRow;
  texts: SheetTexts;
  /** What is stored, as far as this page knows. */
  entry: CampaignEntry | null;
  /** The version that was typed over: what a save names. */
  seen: number;
  state: LineState;
  problems: Partial<Record<EntryField, EntryProblem>>;
  /** Why it was not taken, where the server said so: a code of `form.refused`. */
  code: string | null;
  /** What somebody else stored meanwhile: whoever types chooses. Null also where they took it back. */
  theirs: CampaignEntry | null;
  /** On its way. Until it is answered nothing else of this line is sent: the next one stands on its answer. */
  sending: SheetTexts | null;
  /** Sent and never answered: it may be stored. */
  unanswered: readonly SheetTexts[];
  /** To be sent even while somebody is in the line. */
  urgent: boolean;
  /** That it is empty takes back what is stored. */
  takeBack: boolean;
}

/** One cell that was changed. */
export interface Change {
  accountId: number;
  field: SheetKey;
  before: string;
  after: string;
}

/** What a page of the sheet is opened with. */
export interface SheetSetting {
  /** The day that is proposed where none was typed. */
  day: Day;
  today: Day;
  /** Who types. */
  memberId: number;
}

export interface Sheet extends SheetSetting {
  lines: ReadonlyMap<number, Line>;
  undo: readonly (readonly Change[])[];
  redo: readonly (readonly Change[])[];
}

export type Answer =
  | { outcome: "saved"; entry: CampaignEntry | null }
  | { outcome: "changed"; entry: CampaignEntry | null }
  | { outcome: "problems"; problems: Line["problems"] };

/** What was typed over which version, and is not stored. */
export interface Draft {
  version: number;
  texts: SheetTexts;
  unanswered?: readonly SheetTexts[];
  takeBack?: boolean;
}

export type SheetEvent =
  | { type: "typed"; changes: readonly Change[] }
  | { type: "restored"; accountId: number; draft: Draft }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "reverted"; accountId: number }
  | { type: "urged"; accountId: number }
  | { type: "emptied"; accountId: number }
  | { type: "sending"; accountId: number }
  | { type: "answered"; accountId: number; sent: SheetTexts; answer: Answer }
  | { type: "unsent"; accountId: number; sent: SheetTexts; code: string | null }
  | { type: "barred"; accountId: number; code: string }
  | { type: "again"; signedIn: boolean }
  | { type: "chosen"; accountId: number; whose: "mine" | "theirs" };

/** What may have been stored without our knowing is remembered so far back. */
const REMEMBERED = 5;

export function openSheet(rows: readonly SheetRow[], setting: SheetSetting): Sheet {
  const untouched = { problems: {}, code: null, theirs: null, sending: null, unanswered: [], urgent: false, takeBack: false };
  const lines = rows.map((row): [number, Line] => {
    const { accountId, entry } = row;
    return [accountId, { ...untouched, row, texts: textsOf(entry, setting.day), entry, seen: entry?.version ?? 0, state: "stored" }];
  });
  return { ...setting, lines: new Map(lines), undo: [], redo: [] };
}

export function changeSheet(sheet: Sheet, event: SheetEvent): Sheet {
  switch (event.type) {
    case "typed":
      return { ...applied(sheet, event.changes, null), undo: remembered(sheet, event.changes), redo: [] };
    case "undo": {
      const last = sheet.undo.at(-1);
      if (last === undefined) return sheet;
      const left = sheet.undo.slice(0, -1);
      return { ...applied(sheet, last.map(reversed), left), undo: left, redo: [...sheet.redo, last] };
    }
    case "redo": {
      const next = sheet.redo.at(-1);
      if (next === undefined) return sheet;
      return { ...applied(sheet, next, null), undo: [...sheet.undo, next], redo: sheet.redo.slice(0, -1) };
    }
    case "again":
      return { ...sheet, lines: new Map([...sheet.lines].map(([id, line]) => [id, again(line, event.signedIn)])) };
    default: {
      const line = sheet.lines.get(event.accountId);
      if (line === undefined) return sheet;
      return { ...sheet, lines: new Map(sheet.lines).set(event.accountId, changeLine(sheet, line, event)) };
    }
  }
}

type LineEvent = Extract<SheetEvent, { accountId: number }>;

function changeLine(sheet: Sheet, line: Line, event: LineEvent): Line {
  switch (event.type) {
    case "restored":
      return restored(sheet, line, event.draft);
    case "reverted":
      return reverted(sheet, line);
    case "urged":
      return line.state === "unsent" || line.state === "typed" ? { ...line, state: "typed", code: null, urgent: true } : line;
    case "emptied":
      return { ...line, state: "typed", problems: {}, takeBack: true, urgent: true };
    case "sending":
      return { ...line, state: "sending", sending: line.texts, problems: {}, code: null, urgent: false };
    case "unsent":
      return {
        ...line,
        state: "unsent",
        code: event.code,
        sending: null,
        unanswered: [...line.unanswered, event.sent].slice(-REMEMBERED),
      };
    case "barred": {
      const since = line.sending !== null && !sameLine(line.texts, line.sending);
      return { ...line, ...(since ? { state: "typed" } : { state: "refused", code: event.code }), sending: null };
    }
    case "answered":
      return answered(sheet, line, event.sent, event.answer);
    case "chosen":
      return event.whose === "theirs"
        ? stored(sheet, line, line.theirs, "stored")
        : { ...line, entry: line.theirs, seen: line.theirs?.version ?? 0, theirs: null, state: "typed", urgent: true };
  }
}

/** What is typed in one cell is one step, however many keys it took, until it is stored or on its way there. */
function remembered({ undo, lines }: Sheet, changes: readonly Change[]): Sheet["undo"] {
  const [last, ...more] = undo.at(-1) ?? [];
  const [next, ...others] = changes;
  const goesOn = last && next && more.length + others.length === 0 && last.accountId === next.accountId && last.field === next.field;
  const state = next && lines.get(next.accountId)?.state;
  if (!goesOn || last.after !== next.before || (state !== "typed" && state !== "changed")) return [...undo, changes];
  return [...undo.slice(0, -1), [{ ...next, before: last.before }]];
}

function answered(sheet: Sheet, line: Line, sent: SheetTexts, answer: Answer): Line {
  // What was typed while the answer was on its way is kept, and still to be sent.
  const since = !sameLine(line.texts, sent);
  const landed = { ...line, sending: null };
  switch (answer.outcome) {
    case "saved":
      if (!since) return stored(sheet, line, answer.entry, "saved");
      return { ...landed, entry: answer.entry, seen: answer.entry?.version ?? 0, unanswered: [], state: "typed" };
    case "changed":
      if (isOurs(sheet, line, answer.entry)) return over(landed, answer.entry);
      return { ...landed, theirs: answer.entry, state: "changed" };
    case "problems":
      return { ...landed, problems: answer.problems, state: since ? "typed" : "refused" };
  }
}

/** Whether an entry is what this line sent, and was not told of. */
function isOurs({ memberId, today }: Sheet, { row, unanswered }: Line, entry: CampaignEntry | null): boolean {
  return entry?.enteredBy.id === memberId && unanswered.some((texts) => saysTheSame(texts, entry, row, today));
}

/** Typed over what turned out to be stored. */
function over(line: Line, entry: CampaignEntry | null): Line {
  return { ...line, entry, seen: entry?.version ?? 0, unanswered: [], state: "typed" };
}

/** What this browser kept. Where somebody else has stored something since, whoever typed is asked. */
function restored(sheet: Sheet, line: Line, { version, texts, unanswered = [], takeBack = false }: Draft): Line {
  if (sameLine(texts, line.texts) || saysTheSame(texts, line.entry, line.row, sheet.today)) return line;
  const typed = { ...line, texts, unanswered, takeBack };
  if (version === line.seen) return { ...typed, state: "typed" };
  if (isOurs(sheet, typed, line.entry)) return over(typed, line.entry);
  return { ...typed, seen: version, theirs: line.entry, state: "changed" };
}

/** Escape: back to what is stored, or to what is on its way there. */
function reverted(sheet: Sheet, line: Line): Line {
  if (line.sending !== null) return { ...line, texts: line.sending, state: "sending" };
  if (line.state === "changed") return stored(sheet, line, line.theirs, "stored");
  return { ...stored(sheet, line, line.entry, "stored"), unanswered: line.unanswered };
}

function stored(sheet: Sheet, line: Line, entry: CampaignEntry | null, state: LineState): Line {
  const settled = { problems: {}, code: null, theirs: null, sending: null, unanswered: [], urgent: false, takeBack: false };
  return { ...line, ...settled, entry, seen: entry?.version ?? 0, texts: textsOf(entry, sheet.day), state };
}

/** @param left where a step is undone, the steps that are left to undo */
function applied(sheet: Sheet, changes: readonly Change[], left: Sheet["undo"] | null): Sheet {
  const lines = new Map(sheet.lines);
  for (const { accountId, field, after } of changes) {
    const line = lines.get(accountId);
    if (line === undefined) continue;
    const texts = { ...line.texts, [field]: after };
    const quiet = line.sending === null && line.unanswered.length === 0;
    const same = quiet && sameLine(texts, textsOf(line.entry, sheet.day));
    const began = left !== null && !left.flat().some((change) => change.accountId === accountId);
    const takeBack = isBlank(texts) && (line.entry?.state === "unreadable" || (began && isOwn(sheet, line)));
    const state = line.state === "changed" ? "changed" : same ? "stored" : "typed";
    lines.set(accountId, { ...line, texts, state, takeBack, problems: {}, code: null });
  }
  return { ...sheet, lines };
}

/** Whether all that is stored of a line was typed here: undone to its beginning, it takes that back unasked. */
function isOwn({ memberId }: Sheet, { row, entry, state }: Line): boolean {
  return row.entry === null && state !== "changed" && (entry === null || entry.enteredBy.id === memberId);
}

function again(line: Line, signedIn: boolean): Line {
  const waits = line.state === "unsent" && (line.code !== "signed-out" || signedIn);
  return waits ? { ...line, state: "typed", code: null } : line;
}

function reversed({ accountId, field, before, after }: Change): Change {
  return { accountId, field, before: after, after: before };
}
