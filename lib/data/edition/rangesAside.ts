import { drawnRanges, type MethodRanges, type PartColumns } from "@/lib/domain/ranking/methodRanges";
import { inThread } from "@/lib/platform/inThread";
import { log } from "@/lib/platform/log";

export interface RangesJob {
  parts: PartColumns;
  seed: number;
}

/** Of fewer territories than that the ranges are made here before the thread has begun. */
const FEW = 1_000;

const ask = inThread<RangesJob, MethodRanges>({ module: "lib/data/edition/rangesThread.ts", mostMs: 600_000, idleMs: 5_000 });

/**
 * The ranges of an index in another thread: on a second processor, while the lists before it are written. Where the thread cannot make
 * them they are made here, and it is logged: nothing is lost but time.
 * @param parts of the territories in ascending code order
 * @param seed of the draws
 * @throws RangeError beyond 65,535 territories
 */
export async function rangesAside(parts: PartColumns, seed: number): Promise<MethodRanges> {
  if (parts[0].length < FEW) return drawnRanges(parts, seed);
  try {
    return await ask({ parts, seed });
  } catch (error) {
    log("warning", "ranges-made-here", { error: String(error) });
    return drawnRanges(parts, seed);
  }
}
