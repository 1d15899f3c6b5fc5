// npm run export -- edition CODE | verify CODE
import { CommandProblem } from "./command/CommandProblem";
import { type ExitCode, runCommand } from "./command/runCommand";
import { verify } from "./edition/verify";
import { writeFiles } from "./edition/writeFiles";

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<ExitCode>>> = { edition: writeFiles, verify };

await runCommand("export", async ([name, ...args]) => {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) throw new CommandProblem("unknown-command", { found: name ?? "empty", expected: Object.keys(COMMANDS).join(", ") });
  return await command(args);
});
