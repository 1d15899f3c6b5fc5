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
const MOST = 60;

/** The same for several accounts: in each list one after the other, in the same order. */
export const ENTRY_LISTS = {
  ...fields(z.array(text).max(MOST)),
  accountId: z.array(rowId).max(MOST),
  version: z.array(z.coerce.number().int().min(0)).max(MOST),
  unreadable: z.array(reason).max(MOST),
};

/** @throws ExpectedError `bad-form` where the lists are not of one length */
export function rowsOf(lists: z.output<z.ZodObject<typeof ENTRY_LISTS>>): GivenRow[] {
  const { accountId, version, unreadable } = lists;
  if (Object.values(lists).some(({ length }) => length !== accountId.length)) throw new ExpectedError("bad-form", { count: 1 });
  return accountId.map((id, place) => ({
    accountId: id,
    version: version[place] ?? 0,
    texts: Object.fromEntries(ENTRY_FIELDS.map((field) => [field, lists[field][place] ?? ""])),
    unreadable: unreadable[place] || null,
  }));
}

function fields<Value>(value: Value): Record<EntryField, Value> {
  return Object.fromEntries(ENTRY_FIELDS.map((field) => [field, value])) as Record<EntryField, Value>;
}
