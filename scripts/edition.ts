// npm run edition -- publish | list | show CODE | revise CODE | verify CODE
import { CommandProblem } from "./command/CommandProblem";
import { type ExitCode, runCommand } from "./command/runCommand";
import { list } from "./edition/list";
import { publish } from "./edition/publish";
import { revise } from "./edition/revise";
import { show } from "./edition/show";
import { verify } from "./edition/verify";

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<ExitCode>>> = { publish, list, show, revise, verify };

await runCommand("edition", async ([name, ...args]) => {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) throw new CommandProblem("unknown-command", { found: name ?? "empty", expected: Object.keys(COMMANDS).join(", ") });
  return await command(args);
});
