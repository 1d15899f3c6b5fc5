import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandProblem } from "./CommandProblem";

export interface ArgumentRules {
  /** Names of options that take a value; each at most once. */
  values: readonly string[];
  /** Names of options that are there or not. */
  flags?: readonly string[];
  /** Names of the positional arguments, in their order; those after `required` may be left out. */
  positionals: readonly string[];
  required: number;
}
export interface Arguments {
  values: Readonly<Record<string, string | undefined>>;
  flags: ReadonlySet<string>;
  positionals: readonly string[];
}

/**
 * The arguments of a command.
 * @throws CommandProblem for an unknown option, an option without its value, a missing or a superfluous argument
 */
export function readArguments(args: readonly string[], rules: ArgumentRules): Arguments {
  const { flags: known = [] } = rules;
  const options: ParseArgsConfig["options"] = Object.fromEntries([
    ...rules.values.map((name) => [name, { type: "string" }] as const),
    ...known.map((name) => [name, { type: "boolean" }] as const),
  ]);
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const values: Record<string, string | undefined> = {};
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (known.includes(token.name) && token.value === undefined) {
      flags.add(token.name);
      continue;
    }
    if (!rules.values.includes(token.name)) {
      throw new CommandProblem("unknown-option", { found: token.rawName, expected: listed([...rules.values, ...known]) });
    }
    // `--reason --revision`: the next option is no value.
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith("--")))
      throw new CommandProblem("no-value", { found: token.rawName });
    if (values[token.name] !== undefined) throw new CommandProblem("option-twice", { found: token.rawName });
    values[token.name] = token.value;
  }
  const superfluous = positionals[rules.positionals.length];
  if (superfluous !== undefined) throw new CommandProblem("superfluous", { found: superfluous });
  const missing = rules.positionals[positionals.length];
  if (missing !== undefined && positionals.length < rules.required) throw new CommandProblem("missing", { expected: missing });
  return { values, flags, positionals };
}

/** @throws CommandProblem when the option was not given */
export function requireValue({ values }: Arguments, name: string): string {
  const value = values[name];
  if (value === undefined) throw new CommandProblem("missing", { expected: `--${name}` });
  return value;
}

/** A whole number of at least `from`, or undefined when the option was not given. @throws CommandProblem */
export function readWholeNumber({ values }: Arguments, name: string, from: number): number | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value) || Number(value) < from)
    throw new CommandProblem("not-a-number", { option: `--${name}`, found: value, from });
  return Number(value);
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "—" : names.map((name) => `--${name}`).join(", ");
}
