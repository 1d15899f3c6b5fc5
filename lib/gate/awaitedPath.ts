import { cookies } from "next/headers";
import { pathWithin } from "./pathWithin";

/** Where somebody was going when an attempt to sign in was refused, as next-auth keeps it; null when it does not. */
export async function awaitedPath(): Promise<string | null> {
  const found = (await cookies()).getAll().find(({ name }) => /^(__Secure-)?next-auth\.callback-url$/.test(name));
  return found ? pathWithin(found.value) : null;
}
