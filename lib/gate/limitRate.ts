import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { clientKey } from "@/lib/platform/clientAddress";
import { type ErrorDetails, ExpectedError } from "@/lib/platform/errors";
import { ADDRESS_HEADER } from "@/lib/platform/requestHeaders";

/** Requests that one address may make a minute, over all public reads together. */
export const REQUESTS_A_MINUTE = 1_200;

/** What watches the instance is counted by itself: readers who come from its address must not make it look ill, nor the other way. */
export type Bucket = "reads" | "health" | "pictures";

/** Requests that one stands for: drawing a picture keeps a processor as long as many reads do. */
const COST: Readonly<Record<Bucket, number>> = { reads: 1, health: 1, pictures: 10 };

const limiter = new RateLimiterMemory({ points: REQUESTS_A_MINUTE, duration: 60 });

/** Whose requests are counted together. Without an address (a server that does not mark its requests) all share one count. */
export function readerOf(request: Request): string {
  return clientKey(request.headers.get(ADDRESS_HEADER) ?? "unknown");
}

/**
 * Counts a request of its reader, and says what is left.
 * @throws ExpectedError `too-many-requests` with the seconds to wait
 */
export async function limitRate(request: Request, bucket: Bucket = "reads"): Promise<Record<string, string>> {
  try {
    return headersOf(await limiter.consume(`${bucket} ${readerOf(request)}`, COST[bucket]));
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new ExpectedError("too-many-requests", {
      found: refused.consumedPoints,
      expected: REQUESTS_A_MINUTE,
      seconds: secondsOf(refused),
    });
  }
}

/** The headers of a refusal. */
export function refusalHeaders(details: ErrorDetails): Record<string, string> {
  const seconds = String(details.seconds);
  return { "Retry-After": seconds, "RateLimit-Limit": String(REQUESTS_A_MINUTE), "RateLimit-Remaining": "0", "RateLimit-Reset": seconds };
}

function headersOf(left: RateLimiterRes): Record<string, string> {
  return {
    "RateLimit-Limit": String(REQUESTS_A_MINUTE),
    "RateLimit-Remaining": String(left.remainingPoints),
    "RateLimit-Reset": String(secondsOf(left)),
  };
}

function secondsOf(state: RateLimiterRes): number {
  return Math.max(1, Math.ceil(state.msBeforeNext / 1000));
}
