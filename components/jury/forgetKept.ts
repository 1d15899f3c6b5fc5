import { forgetJury, forgetOthers } from "./keptTexts";

/**
 * Asks whose texts this browser may go on keeping, and takes the others from it: their session has ended, they are of the jury no more, or a
 * nominee is hidden from them since. Without an answer all stays: what was typed without a connection is not lost.
 */
export async function forgetKept(): Promise<void> {
  try {
    const answer = await fetch("/jury/gardes");
    const said: unknown = await answer.json();
    if (answer.ok) {
      const { memberId, nominees } = said as { memberId: number; nominees: string[] };
      forgetOthers(memberId, new Set(nominees));
    } else if (GONE.includes((said as { error?: { code?: string } }).error?.code ?? "")) forgetJury();
  } catch {
    // No connection, or an answer that is none.
  }
}

/** Nobody is signed in, or somebody who is of no jury. */
const GONE = ["signed-out", "forbidden"];
