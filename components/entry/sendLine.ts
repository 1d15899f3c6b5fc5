import { saveEntry } from "@/lib/actions/campaign/saveEntry";
import { START } from "@/lib/gate/actionState";
import type { Answer, Draft } from "./sheetState";

/** What came of a save: the server's answer; not taken, and why; or no answer, so that it is tried again. */
export type Sent = { at: "answered"; answer: Answer } | { at: "barred"; code: string } | { at: "unsent"; code: string | null };

/** From here on a refusal is not of what was sent: the server is at a loss, or asks to wait. */
const SERVER_FAULT = 500;
const WAIT = 429;

/** Asks the server to store what was typed in one line. */
export async function sendLine(campaignId: number, accountId: number, { version, texts, takeBack }: Draft): Promise<Sent> {
  try {
    const said = await saveEntry(START, { campaignId, accountId, version, ...texts, ...(takeBack ? { takeBack: "on" } : {}) });
    if (said.at === "done") return { at: "answered", answer: said.data };
    if (said.at !== "refused") return { at: "unsent", code: null };
    const { code, status } = said.refusal;
    if (status >= SERVER_FAULT || status === WAIT) return { at: "unsent", code: null };
    return code === "signed-out" ? { at: "unsent", code } : { at: "barred", code };
  } catch {
    return { at: "unsent", code: null };
  }
}
