import { ProofView } from "./ProofView";
import { type Proof, useProofWords } from "./proofWords";

/** The date of a figure, which is the link to where it comes from; a source without an address is named in words, for every reader. */
export function ProofLink(proof: Proof) {
  return <ProofView {...useProofWords()(proof)} />;
}
