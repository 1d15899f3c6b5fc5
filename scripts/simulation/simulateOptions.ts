import { StartProblem } from "../instance/startProblem";

export interface SimulateOptions {
  small: boolean;
  /** As given; undefined leaves it to PORT. */
  port: string | undefined;
}

/** `--small`, `--port N` or `--port=N`. */
export function readSimulateOptions(given: readonly string[]): SimulateOptions {
  const options: SimulateOptions = { small: false, port: undefined };
  for (let index = 0; index < given.length; index++) {
    const [name = "", value] = (given[index] ?? "").split("=", 2);
    if (name === "--small" && value === undefined) options.small = true;
    else if (name === "--port") options.port = portOf(value ?? given[++index] ?? "");
    else throw new StartProblem("simulate-option", { found: given[index] ?? "" });
  }
  return options;
}

function portOf(text: string): string {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new StartProblem("simulate-option", { found: `--port ${text}` });
  return text;
}
