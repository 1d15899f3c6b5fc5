import { openText, sealText } from "./sealText";

/** Before what was typed: nothing else that was shut with that key is ever shown. */
const TYPED = "typed:";
const SEALED = /^[\w-]{40,4000}$/;

/** What was typed in a form that was refused, for the address of the page that shows it again: logs and histories keep addresses. */
export async function sealTyped(text: string): Promise<string> {
  return Buffer.from(await sealText(TYPED + text), "base64").toString("base64url");
}

/** Empty for what was not sealed here. */
export async function openTyped(sealed: string): Promise<string> {
  const text = SEALED.test(sealed) ? await openText(Buffer.from(sealed, "base64url").toString("base64")) : null;
  return text?.startsWith(TYPED) ? text.slice(TYPED.length) : "";
}
