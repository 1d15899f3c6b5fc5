import { randomUUID } from "node:crypto";
import { channel, subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

type Answer = Pick<ServerResponse, "statusCode" | "headersSent" | "once" | "getMaxListeners" | "setMaxListeners">;
interface Said {
  answer: string;
  status: number;
}

/** A channel of the process: the pages and what watches the requests are built apart, and share no module. */
const SAID = "belvedere.status";

/** Keeps the answers that are being made by a name of their own, and gives them the status that their page says. */
export function keepAnswers(): (answer: Answer) => string {
  const kept = new Map<string, Answer>();
  subscribe(SAID, (message) => {
    const { answer, status } = message as Said;
    const one = kept.get(answer);
    if (one && !one.headersSent) one.statusCode = status;
  });
  return (answer) => {
    const name = randomUUID();
    kept.set(name, answer);
    answer.setMaxListeners(answer.getMaxListeners() + 1); // the framework comes to the usual ten by itself
    answer.once("close", () => kept.delete(name));
    return name;
  };
}

/**
 * Says the status of a page that is shown: Next.js has only `notFound()`, which sends an empty page that a script fills.
 * @param answer what ANSWER_HEADER names
 */
export function sayStatus(answer: string | null, status: number): void {
  if (answer !== null) channel(SAID).publish({ answer, status } satisfies Said);
}
