// npm run export -- edition CODE | verify CODE
import { runSubcommands } from "./command/runSubcommands";
import { verify } from "./edition/verify";
import { writeFiles } from "./edition/writeFiles";

await runSubcommands("export", { edition: writeFiles, verify });
