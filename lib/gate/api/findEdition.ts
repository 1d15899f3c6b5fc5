import { listEditions } from "@/lib/data/edition/listEditions";
import { readEdition } from "@/lib/data/edition/readEdition";
import { isSimulation } from "@/lib/data/instance/isSimulation";
import { ExpectedError } from "@/lib/platform/errors";
import type { EditionAnswer } from "./answers";
import { editionAnswer } from "./editionAnswer";

/**
 * An edition with its revisions.
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`
 */
export async function findEdition(code: string, revision: number | undefined): Promise<EditionAnswer> {
  const facts = await readEdition(code, revision);
  const edition = (await listEditions()).find((one) => one.code === facts.code);
  if (!edition) throw new ExpectedError("no-edition"); // taken away between the two reads
  return editionAnswer(edition, facts, await isSimulation());
}
