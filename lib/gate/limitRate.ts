import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { clientKey } from "@/lib/platform/clientAddress";
import { ExpectedError } from "@/lib/platform/errors";
import { ADDRESS_HEADER } from "@/lib/platform/requestHeaders";
import type { Refusal } from "./refusalOf";

/** What watches the instance is counted by itself: readers who come from its address must not make it look ill, nor the other way. */
export type Bucket = "reads" | "health" | "pictures" | "weights";

/**
 * Requests that one address may make a minute: drawing a picture keeps a processor as long as many reads do, and so does ranking a list anew by
 * a reader's own weights, as often as a slider rests.
 */
export const REQUESTS_A_MINUTE: Readonly<Record<Bucket, number>> = { reads: 1_200, health: 1_200, pictures: 120, weights: 240 };

const limiterOf = (bucket: Bucket) => new RateLimiterMemory({ points: REQUESTS_A_MINUTE[bucket], duration: 60, keyPrefix: bucket });
const limiters: Readonly<Record<Bucket, RateLimiterMemory>> = {
  reads: limiterOf("reads"),
  health: limiterOf("health"),
  pictures: limiterOf("pictures"),
  weights: limiterOf("weights"),
};

/** What is read of a request, which a page does not have. */
interface Marked {
  headers: Pick<Headers, "get">;
}

/** Whose requests are counted together. Without an address (a server that does not mark its requests) all share one count. */
export function readerOf(request: Marked): string {
  return clientKey(request.headers.get(ADDRESS_HEADER) ?? "unknown");
}

/**
 * Counts a request of its reader, and says what is left.
 * @throws ExpectedError `too-many-requests` with the seconds to wait
 */
export async function limitRate(request: Marked, bucket: Bucket = "reads"): Promise<Record<string, string>> {
  try {
    const left = await limiters[bucket].consume(readerOf(request));
    return limitHeaders(REQUESTS_A_MINUTE[bucket], left.remainingPoints, secondsOf(left));
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new ExpectedError("too-many-requests", {
      found: refused.consumedPoints,
      expected: REQUESTS_A_MINUTE[bucket],
      seconds: secondsOf(refused),
    });
  }
}

/** The headers of a refusal that says when to come back. */
export function refusalHeaders({ code, details: { expected, seconds } }: Pick<Refusal, "code" | "details">): Record<string, string> {
  if (seconds === undefined) return {};
  return { "Retry-After": String(seconds), ...(code === "too-many-requests" ? limitHeaders(expected, 0, seconds) : {}) };
}

function limitHeaders(limit: string | number | undefined, remaining: number, seconds: string | number): Record<string, string> {
  return { "RateLimit-Limit": String(limit), "RateLimit-Remaining": String(remaining), "RateLimit-Reset": String(seconds) };
}

function secondsOf(state: RateLimiterRes): number {
  return Math.max(1, Math.ceil(state.msBeforeNext / 1000));
}
