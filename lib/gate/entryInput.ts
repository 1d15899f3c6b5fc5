import { z } from "zod";
import type { GivenRow } from "@/lib/data/campaign/saveEntries";
import { ENTRY_FIELDS, type EntryField } from "@/lib/domain/campaign/readEntry";
import { ExpectedError } from "@/lib/platform/errors";
import { rowId } from "./rowId";

/** A cell may be given anything that a clipboard holds: what is too long for a figure is said at its field, as any other problem is. */
const LONGEST = 10_000;
const text = z.string().max(LONGEST, "too-long");
const reason = z.string().trim().max(500, "too-long");

/** What is typed for an account, as forms send it: read later, with what is known of the account. */
export const ENTRY_INPUT = fields(text.optional());

/** Accounts on one form: a territory has some on each network, never so many. */
export const MOST_ACCOUNTS = 60;

/** What a form showed of an account, as JSON. */
const shown = z
  .string()
  .max(LONGEST, "too-long")
  .transform((sent, { addIssue }) => {
    const read = SHOWN.safeParse(parsed(sent));
    if (read.success) return read.data;
    addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  });
const SHOWN = z.object({ ...fields(z.string().optional()), unreadable: z.string().optional() });
export type ShownAccount = z.output<typeof SHOWN>;

/** The same for several accounts: in each list one after the other, in the same order. */
export const ENTRY_LISTS = {
  ...fields(z.array(text).max(MOST_ACCOUNTS)),
  accountId: z.array(rowId).max(MOST_ACCOUNTS),
  version: z.array(z.coerce.number().int().min(0)).max(MOST_ACCOUNTS),
  unreadable: z.array(reason).max(MOST_ACCOUNTS),
  shown: z.array(shown).max(MOST_ACCOUNTS),
};

/** @throws ExpectedError `bad-form` where the lists are not of one length */
export function rowsOf(lists: z.output<z.ZodObject<typeof ENTRY_LISTS>>): GivenRow[] {
  const { accountId, version, unreadable, shown } = lists;
  if (Object.values(lists).some(({ length }) => length !== accountId.length)) throw new ExpectedError("bad-form", { count: 1 });
  return accountId.map((id, place) => ({
    accountId: id,
    version: version[place] ?? 0,
    texts: Object.fromEntries(ENTRY_FIELDS.map((field) => [field, lists[field][place] ?? ""])),
    unreadable: unreadable[place] || null,
    shown: shownIn(shown[place]),
  }));
}

function shownIn({ unreadable, ...texts }: ShownAccount = {}): GivenRow["shown"] {
  return { texts, unreadable: unreadable || null };
}

function parsed(sent: string): unknown {
  try {
    return JSON.parse(sent);
  } catch {
    return null;
  }
}

function fields<Value>(value: Value): Record<EntryField, Value> {
  return Object.fromEntries(ENTRY_FIELDS.map((field) => [field, value])) as Record<EntryField, Value>;
}
