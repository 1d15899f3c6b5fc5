import { setTimeout as sleep } from "node:timers/promises";
import { StartProblem } from "./startProblem";
import { liveTickets, type Ticket, tearTicket, writeTicket } from "./ticket";

const PATIENCE_MS = 120_000;
const queues = new Map<string, Promise<unknown>>();

/** One process at a time starts or stops the Postgres of a data folder, and one call at a time in a process. */
export function withFolderLock<T>(folder: string, run: () => Promise<T>, patience = PATIENCE_MS): Promise<T> {
  const before = queues.get(folder) ?? Promise.resolve();
  const turn = before.then(() => inTurn(folder, run, patience));
  const settled = turn.catch(() => {});
  queues.set(folder, settled);
  return turn;
}

/**
 * Lamport's bakery, with a file a process: each draws a number above all that it sees, and waits for the smaller ones. Nothing is ever taken
 * over from anybody: the ticket of a process that died does not count, so that two that find it at the same moment cannot both be next.
 */
async function inTurn<T>(folder: string, run: () => Promise<T>, patience: number): Promise<T> {
  try {
    writeTicket(folder, "drawing"); // whoever sees this one waits for its number
    const number = 1 + Math.max(0, ...liveTickets(folder).map((ticket) => Number(ticket.number) || 0));
    writeTicket(folder, number);
    await waitForSmaller(folder, number, patience);
    return await run();
  } finally {
    tearTicket(folder);
  }
}

async function waitForSmaller(folder: string, number: number, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  const isFirst = ({ pid, number: other }: Ticket) =>
    pid !== process.pid && (other === "drawing" || other < number || (other === number && pid < process.pid));
  for (let first = liveTickets(folder).find(isFirst); first; first = liveTickets(folder).find(isFirst)) {
    if (Date.now() > deadline) throw new StartProblem("folder-busy", { folder, pid: String(first.pid) });
    await sleep(100);
  }
}
