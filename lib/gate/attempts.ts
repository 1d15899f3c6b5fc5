import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "@/lib/data/database";
import { ExpectedError } from "@/lib/platform/errors";
import type { Transaction } from "./memberAction";

/** What is tried too often. No password is counted by account alone: whoever fails on purpose would lock its owner out. */
export const ATTEMPT_LIMITS = {
  /** Passwords and codes, by address: a town hall behind one address has many people. */
  address: { points: 100, duration: 900 },
  /** The same for one account from one address. */
  account: { points: 10, duration: 900 },
  /** Codes that follow a right password, by session: from wherever they come. Without the password nobody locks its owner out by this. */
  code: { points: 30, duration: 3600 },
  /** One-time links tried or asked for, by address. */
  link: { points: 30, duration: 900 },
  /** Passwords said to be forgotten, by e-mail: whoever asks in somebody's name fills no mailbox, and locks nobody out. */
  forgotten: { points: 3, duration: 3600 },
  /** What readers report, by address: an office may find many things wrong in an afternoon, a machine finds more. */
  report: { points: 20, duration: 3600 },
  /** Reports that are kept, from wherever they come: those of one territory, and all of them. More is no reader's doing. */
  territoryReports: { points: 30, duration: 3600 },
  allReports: { points: 300, duration: 3600 },
  /** Candidatures sent, by address: a town hall has a few, and somebody who begins again. */
  candidature: { points: 20, duration: 3600 },
  /** Those of one territory, by address: whoever sends more shuts out nobody but themselves. */
  ownCandidatures: { points: 6, duration: 24 * 3600 },
  /** Mails that confirm one, by e-mail: whoever applies in somebody's name fills no mailbox. */
  candidatureMails: { points: 3, duration: 3600 },
  /** Candidatures that are kept though nobody was mailed to confirm them: of one territory, and all of them. */
  territoryCandidatures: { points: 6, duration: 24 * 3600 },
  allCandidatures: { points: 200, duration: 3600 },
  /** Mails that remind the jury of an award, by award: a juror is not pressed all day. */
  reminder: { points: 2, duration: 24 * 3600 },
  /** Mails that tell the jury of an award that its assessment opens, by award: a phase may be closed and opened again. */
  call: { points: 2, duration: 24 * 3600 },
  /** What is done by the address that somebody was given: pictures sent, tried again, and taken out. */
  picture: { points: 60, duration: 3600 },
  /** Sendings of one public form, as it was shown to one reader, for as long as it is taken. */
  seal: { points: 1, duration: 24 * 3600 },
} as const;
export type AttemptKind = keyof typeof ATTEMPT_LIMITS;

const limiters: Partial<Record<AttemptKind, RateLimiterPostgres>> = {};

function limiterOf(kind: AttemptKind): RateLimiterPostgres {
  const limits = { ...ATTEMPT_LIMITS[kind], keyPrefix: kind };
  limiters[kind] ??= new RateLimiterPostgres({
    storeClient: database().pool,
    storeType: "pool",
    tableName: "attempt",
    tableCreated: true,
    insuranceLimiter: new RateLimiterMemory(limits),
    ...limits,
  });
  return limiters[kind];
}

/**
 * Counts an attempt before it is looked at.
 * @returns how many more are looked at
 * @throws ExpectedError `too-many-attempts` with the minutes to wait
 */
export function countAttempt(kind: AttemptKind, key: string): Promise<number> {
  return consume(limiterOf(kind), key);
}

/** The same within a transaction, and with its connection: what is then refused for another reason was not counted. */
export function countWithin(client: Transaction, kind: AttemptKind, key: string): Promise<number> {
  const limits = { ...ATTEMPT_LIMITS[kind], keyPrefix: kind };
  const table = { storeType: "client", tableName: "attempt", tableCreated: true, clearExpiredByTimeout: false };
  return consume(new RateLimiterPostgres({ storeClient: client, ...table, ...limits }), key);
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    return (await limiter.consume(key)).remainingPoints;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new ExpectedError("too-many-attempts", { minutes: Math.max(1, Math.ceil(refused.msBeforeNext / 60_000)) });
  }
}

/** Takes back what a success has counted. */
export async function forgetAttempt(kind: AttemptKind, key: string): Promise<void> {
  await limiterOf(kind).reward(key);
}
