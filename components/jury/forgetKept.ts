import { forgetJury, forgetOlder, forgetOthers } from "./keptTexts";

/** How long a text waits for its author, whose session has ended by itself: in milliseconds, a week. */
const WAITS = 7 * 24 * 60 * 60 * 1000;

/**
 * Asks whose texts this browser may go on keeping, and takes the others from it: whoever is signed in is of the jury no more, a nominee is
 * hidden from them since, or nobody came back for a week. Without an answer all stays: what was typed without a connection is not lost.
 */
export async function forgetKept(now: number): Promise<void> {
  try {
    const answer = await fetch("/jury/gardes");
    const said: unknown = await answer.json();
    const code = (said as { error?: { code?: string } }).error?.code;
    if (answer.ok) {
      const { memberId, nominees } = said as { memberId: number; nominees: string[] };
      forgetOthers(memberId, new Set(nominees));
    } else if (code === "forbidden") forgetJury();
    else if (code === "signed-out") forgetOlder(now - WAITS);
  } catch {
    // No connection, or an answer that is none.
  }
}
