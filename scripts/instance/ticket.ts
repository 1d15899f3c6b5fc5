import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandLineOf } from "./processes";

/** The place of a process in the queue for a data folder. */
export interface Ticket {
  pid: number;
  commandLine: string;
  number: number | "drawing";
}

/** Whole at any moment for whoever reads it. */
export function writeTicket(folder: string, number: Ticket["number"]): void {
  mkdirSync(folderOf(folder), { recursive: true });
  const ticket: Ticket = { pid: process.pid, commandLine: commandLineOf(process.pid), number };
  const draft = join(folderOf(folder), `${process.pid}.draft`);
  writeFileSync(draft, JSON.stringify(ticket));
  renameSync(draft, fileOf(folder, process.pid));
}

export function tearTicket(folder: string): void {
  rmSync(fileOf(folder, process.pid), { force: true });
}

/**
 * Those of processes that live. What a power cut left of one counts for nothing, and stays where it is: taken away, it could be the new
 * ticket of another process that was given the same number meanwhile.
 */
export function liveTickets(folder: string): Ticket[] {
  return readdirSync(folderOf(folder))
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const ticket = readTicket(join(folderOf(folder), name));
      return ticket && ticket.commandLine !== "" && commandLineOf(ticket.pid) === ticket.commandLine ? [ticket] : [];
    });
}

const folderOf = (folder: string) => join(folder, "queue");
const fileOf = (folder: string, pid: number) => join(folderOf(folder), `${pid}.json`);

function readTicket(file: string): Ticket | null {
  try {
    const { pid, commandLine, number } = JSON.parse(readFileSync(file, "utf8")) as Partial<Ticket>;
    if (typeof pid !== "number" || typeof commandLine !== "string") return null;
    return number === "drawing" || typeof number === "number" ? { pid, commandLine, number } : null;
  } catch {
    return null; // gone since it was listed, or a trace
  }
}
