import { join } from "node:path";
import { exportEdition } from "@/lib/data/edition/exportEdition";
import { translator } from "@/lib/platform/messages";
import { readArguments, readWholeNumber } from "../command/readArguments";
import { type ExitCode, say, tell } from "../command/runCommand";
import { withInstance } from "../instance/withInstance";
import { describeMetadata } from "./describeMetadata";
import { describeMethod } from "./describeMethod";

const USUAL_FOLDER = "exports";

/** The files of a revision: CSV, canonical form, metadata, method note. */
export async function writeFiles(args: readonly string[]): Promise<ExitCode> {
  const given = readArguments(args, { values: ["revision", "out"], positionals: ["CODE"], required: 1 });
  const [code = ""] = given.positionals;
  const t = translator("fr", "export");
  return await withInstance<ExitCode>(async (database) => {
    tell(t("writing"));
    const folder = given.values.out ?? join(USUAL_FOLDER, code.replace(/[^a-z0-9-]/g, "_"));
    const { files } = await exportEdition(database, {
      code,
      revision: readWholeNumber(given, "revision", 1),
      folder,
      explain: (facts) => {
        return [
          { name: `${facts.base}.metadata.json`, text: `${JSON.stringify(describeMetadata(facts), null, 2)}\n` },
          { name: `${facts.base}.methode.md`, text: describeMethod(facts) },
        ];
      },
    });
    for (const { name, bytes } of files) say(t("file", { path: join(folder, name), bytes }));
    return 0;
  });
}
