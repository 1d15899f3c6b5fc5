import { CommandProblem } from "./CommandProblem";
import { type ExitCode, runCommand } from "./runCommand";

export type Subcommand = (args: readonly string[]) => Promise<ExitCode>;

/** Runs the one of several commands that the first argument names. */
export async function runSubcommands(name: string, commands: Readonly<Record<string, Subcommand>>): Promise<void> {
  await runCommand(name, async ([chosen, ...args]) => {
    // Its own only: every object also answers to « constructor » and « toString ».
    const command = chosen !== undefined && Object.hasOwn(commands, chosen) ? commands[chosen] : undefined;
    if (!command) throw new CommandProblem("unknown-command", { found: chosen ?? "empty", expected: Object.keys(commands).join(", ") });
    return await command(args);
  });
}
