import type { IndexParts } from "@/lib/domain/ranking/contract";
import { IndexMadeView } from "./IndexMadeView";
import { useIndexMadeWords } from "./indexMadeWords";

/** How an index is made, folded. */
export function IndexMade({ parts }: { parts: IndexParts }) {
  return <IndexMadeView {...useIndexMadeWords()(parts)} />;
}
