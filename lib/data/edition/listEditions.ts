import type { Network } from "@/lib/domain/account/network";
import type { Day } from "@/lib/domain/snapshot/figure";

export interface PublishedRevision {
  number: number;
  /** Null for the first. */
  reason: string | null;
  /** ISO instant. */
  publishedAt: string;
  sha256: string;
}
export interface PublishedEdition {
  code: string;
  title: string;
  referenceOn: Day;
  windowDays: number;
  demonstration: boolean;
  /** Of the latest revision. */
  networks: readonly Network[];
  /** Newest first. */
  revisions: readonly PublishedRevision[];
}

/** Published editions, newest reference date first: the first is « latest ». */
export async function listEditions(): Promise<PublishedEdition[]> {
  throw new Error("not read yet");
}
