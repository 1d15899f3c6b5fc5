import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { StandingAsked } from "@/lib/data/award/readStanding";
import { database, inTransaction } from "@/lib/data/database";
import type { Member } from "@/lib/data/member/member";
import type { Standing } from "@/lib/domain/award/standing";
import { clientKey } from "@/lib/platform/clientAddress";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { localAddress } from "@/lib/platform/localAddress";
import { localeOf } from "@/lib/platform/messages";
import { ADDRESS_HEADER, LOCALE_HEADER, REQUEST_ID_HEADER } from "@/lib/platform/requestHeaders";
import type { ActionState, FieldProblem } from "./actionState";
import { type AttemptKind, countAttempt } from "./attempts";
import { builtActions } from "./builtActions";
import { confirmPassword } from "./confirmPassword";
import { currentMember, requireAllowed, requireSecondFactor, requireStanding } from "./currentMember";
import type { Owner } from "./may";
import { type AsksStanding, PERMISSIONS, type PermissionName } from "./permissions";
import { readForm } from "./readForm";
import { refusalOf } from "./refusalOf";
import { requireStorable } from "./requireStorable";

/** What an action writes through. */
export type Transaction = Parameters<Parameters<typeof inTransaction>[1]>[0];

/** A public form has twenty. */
const MOST_FIELDS = 100;
/** 300 nominees are dealt out among 40 jurors in one table. */
const MOST_FIELDS_OF_MEMBERS = 25_000;

/** What an action is run with: what was asked, checked; who asks; and the transaction in which all that it writes stands or falls. */
export interface Asked<Input, Who> {
  input: Input;
  member: Who;
  /** As the audit log names who did it. */
  actor: string;
  client: Transaction;
  now: Date;
  /** Of the one who asks, for limits. */
  address: string;
}

/** What it comes to: something to show where it was asked, on a page that is then read again where it shows what changed; or a page to go to. */
export type Done<Data> = { data: Data; refresh?: boolean } | { to: string };

type Made<Input extends z.ZodObject, Name extends PermissionName, Data> = Owned<Input, Name> & {
  permission: Name;
  /** What may be sent, and nothing else. */
  input: Input;
  /** What it is counted with where anyone may; one-time links unless said. */
  attempts?: AttemptKind;
  /** Fields that are given back when it is refused: a form without a script has nowhere else to keep them. No secret. */
  keeps?: readonly (keyof z.input<Input> & string)[];
  /** The present password, where it is asked again. */
  password?: (input: z.output<Input>) => string;
  /** Writes, with its audit row. */
  run: (asked: Asked<z.output<Input>, WhoMay<Name>>) => Promise<Done<Data>>;
  /** Once that is kept: what could not be taken back, as a mail. Gives what is shown. */
  afterwards?: (data: Data) => Promise<Data>;
};
/**
 * Whose work it is done to, read before the transaction; or how they stand towards it, read in the transaction, which keeps the award as it
 * is. Said by every action whose permission asks, and by no other.
 */
export type Owned<Input extends z.ZodObject, Name extends PermissionName> = (typeof PERMISSIONS)[Name] extends { scope: "another" }
  ? { owner: (input: z.output<Input>) => Promise<Owner>; standing?: undefined }
  : AsksStanding<Name> extends true
    ? { owner?: undefined; standing: (client: Transaction, input: z.output<Input>, asked: StandingAsked) => Promise<Standing> }
    : { owner?: undefined; standing?: undefined };
/** Where anyone may, there may be nobody. */
type WhoMay<Name extends PermissionName> = (typeof PERMISSIONS)[Name]["allowed"] extends "anyone" ? Member | null : Member;

/**
 * A server action. The one way to make one, in this order: parse (unknown fields refused) → session → may they? → transaction, with the audit
 * row → what to show.
 */
export function memberAction<Input extends z.ZodObject, Name extends PermissionName, Data = null>(made: Made<Input, Name, Data>) {
  const schema = made.input.strict();
  const built = async (before: ActionState<Data>, given: FormData | z.input<Input>): Promise<ActionState<Data>> => {
    const asked = await headers();
    const requestId = asked.get(REQUEST_ID_HEADER) ?? crypto.randomUUID();
    let round = 0;
    let typed: Record<string, string> = {};
    let done: Done<Data>;
    try {
      ({ round } = before); // what a browser sends may be anything
      const address = clientKey(asked.get(ADDRESS_HEADER) ?? "unknown");
      const anyone = PERMISSIONS[made.permission].allowed === "anyone";
      let sent: unknown;
      try {
        if (anyone) await countAttempt(made.attempts ?? "link", address);
      } finally {
        // Given back to whoever is told to wait, too.
        sent = given instanceof FormData ? readForm(given, anyone ? MOST_FIELDS : MOST_FIELDS_OF_MEMBERS) : given;
        typed = typedIn(sent, made.keeps ?? []);
      }
      const parsed = schema.safeParse(sent);
      if (!parsed.success) return { at: "refused", round, ...refusedFields(parsed.error, requestId), typed };
      const input = parsed.data as z.output<Input>;
      requireStorable(input);
      const member = await currentMember();
      requireAllowed(member, made.permission);
      if (made.owner) requireAllowed(member, made.permission, await made.owner(input));
      await requireSecondFactor(member, made.permission);
      if (made.password && member) await confirmPassword(member, made.password(input), address);
      const actor = member === null ? "link" : `member:${member.id}`;
      const run = { input, member: member as WhoMay<Name>, actor, now: new Date(), address };
      done = await inTransaction(database().pool, async (client) => {
        if (made.standing && member) {
          const asked = { memberId: member.id, today: parisDay(run.now), hold: true };
          requireStanding(member, made.permission, await made.standing(client, input, asked));
        }
        return made.run({ ...run, client });
      });
      if (made.afterwards && "data" in done) done = { ...done, data: await made.afterwards(done.data) };
    } catch (thrown) {
      unstable_rethrow(thrown);
      return { at: "refused", round, refusal: refusalOf(thrown, requestId), fields: fieldOf(thrown), typed };
    }
    if ("to" in done) redirect(localAddress(done.to, localeOf(asked.get(LOCALE_HEADER))));
    if (done.refresh) refresh();
    return { at: "done", round: round + 1, data: done.data };
  };
  builtActions.set(built, made.permission);
  return built;
}

function refusedFields(error: z.ZodError, requestId: string): Pick<Extract<ActionState<never>, { at: "refused" }>, "refusal" | "fields"> {
  const fields = Object.fromEntries(error.issues.map((issue) => [String(issue.path[0] ?? ""), issue.message]));
  return { refusal: { code: "bad-form", status: 400, details: { count: Object.keys(fields).length }, requestId }, fields };
}

/** By the names of their controls: those of a record are `name[key]`. */
function typedIn(sent: unknown, names: readonly string[]): Record<string, string> {
  const fields: Readonly<Record<string, unknown>> = typeof sent === "object" && sent !== null ? { ...sent } : {};
  const controls = names.flatMap((name): [string, unknown][] => {
    const value = fields[name];
    const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
    return isRecord ? Object.entries(value).map(([key, one]) => [`${name}[${key}]`, one]) : [[name, value]];
  });
  return Object.fromEntries(controls.filter((control): control is [string, string] => typeof control[1] === "string"));
}

/** An expected error may name the field that it is about. */
function fieldOf(thrown: unknown): Record<string, FieldProblem> {
  if (!(thrown instanceof ExpectedError) || typeof thrown.details.field !== "string") return {};
  return { [thrown.details.field]: String(thrown.details.problem) };
}
