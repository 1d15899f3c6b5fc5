import type { ActionState } from "@/lib/gate/actionState";
import type { SaveAnswer } from "./useAutosave";

/** From here on a refusal is not of what was sent: the server is at a loss, or asks to wait. */
const SERVER_FAULT = 500;
const WAIT = 429;

/** Sends something by an action: what it answers, or why nothing came of it. */
export async function sendText<Data, T>(
  call: () => Promise<ActionState<Data>>,
  answered: (data: Data) => SaveAnswer<T>,
): Promise<SaveAnswer<T>> {
  try {
    const said = await call();
    if (said.at === "done") return answered(said.data);
    if (said.at !== "refused") return { at: "unsent", code: null };
    const { code, status } = said.refusal;
    if (status >= SERVER_FAULT || status === WAIT || code === "register-busy") return { at: "unsent", code: null };
    return code === "signed-out" ? { at: "unsent", code } : { at: "barred", code };
  } catch {
    return { at: "unsent", code: null };
  }
}
