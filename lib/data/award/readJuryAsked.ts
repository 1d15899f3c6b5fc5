import { ExpectedError } from "@/lib/platform/errors";
import { findTerritory } from "../account/findTerritory";
import { database, inTransaction } from "../database";
import { type ForeseenLink, foreseeLinks } from "./foreseeLinks";
import { type JuryRoom, readJury } from "./readJury";

export interface JuryAsked {
  room: JuryRoom;
  /** The employer that is looked at before somebody is invited; empty for none. */
  employer: string;
  /** What it would link to; null where no employer is asked for, or the text names none. */
  foreseen: readonly ForeseenLink[] | null;
}

/** The jury of an award, and what an employer would link somebody to. @throws ExpectedError `unknown-award` */
export async function readJuryAsked(year: number, employer: string, managerId: number): Promise<JuryAsked> {
  const room = await readJury(year);
  const id = await findOne(employer);
  return { room, employer, foreseen: id === null ? null : await foreseeLinks(room.award.id, id, managerId) };
}

async function findOne(text: string): Promise<number | null> {
  if (text.trim() === "" || text.includes("\0")) return null;
  try {
    return await inTransaction(database().pool, (client) => findTerritory(client, text, "employer"));
  } catch (error) {
    if (error instanceof ExpectedError) return null;
    throw error;
  }
}
