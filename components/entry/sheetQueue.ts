import type { Line, Sheet } from "./sheetState";

/** Saves that are on their way together. */
export const AT_ONCE = 3;

/** What is not stored: it is kept in this browser, and a page with it warns before it is left. */
export function isPending({ state, sending }: Line): boolean {
  return sending !== null || (state !== "stored" && state !== "saved");
}

/** Whether nothing is sent because the session ended. */
function isSignedOut(sheet: Sheet): boolean {
  return [...sheet.lines.values()].some(({ code }) => code === "signed-out");
}

/**
 * The lines to send now, in the order of the sheet: what was typed, pasted, undone, restored or chosen, one save at a time each.
 * @param editing the line that somebody is in: it is sent once they leave it
 */
export function nextToSend(sheet: Sheet, editing: number | null): number[] {
  if (isSignedOut(sheet)) return [];
  const lines = [...sheet.lines];
  const free = AT_ONCE - lines.filter(([, { sending }]) => sending !== null).length;
  const ready = lines.filter(([id, line]) => line.state === "typed" && line.sending === null && (line.urgent || id !== editing));
  return ready.slice(0, Math.max(0, free)).map(([id]) => id);
}
