import { drawMethods } from "@/lib/domain/ranking/methodDraws";
import { type MethodRanges, methodRanges, type PartColumns } from "@/lib/domain/ranking/methodRanges";
import { inThread } from "@/lib/platform/inThread";

export interface RangesJob {
  parts: PartColumns;
  seed: number;
}

/** Of fewer territories than that the ranges are made here before the thread has begun. */
const FEW = 1_000;

const ask = inThread<RangesJob, MethodRanges>({ module: "lib/data/edition/rangesThread.ts", mostMs: 600_000, idleMs: 5_000 });

/**
 * The ranges of an index (`methodRanges`) in another thread: a publication writes the lists before it meanwhile, and a server that
 * publishes answers its readers.
 * @param parts of the territories in ascending code order @param seed of the draws
 */
export async function rangesAside(parts: PartColumns, seed: number): Promise<MethodRanges> {
  return parts[0].length < FEW ? methodRanges(parts, drawMethods(seed)) : await ask({ parts, seed });
}
