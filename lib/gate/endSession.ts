import { cookies } from "next/headers";

/** Takes the session away from this browser: next-auth names its cookie by how the site is reached. */
export async function endSession(): Promise<void> {
  const kept = await cookies();
  for (const { name } of kept.getAll()) {
    if (/^(__Secure-)?next-auth\.session-token/.test(name)) kept.delete({ name, path: "/", secure: name.startsWith("__Secure-") });
  }
}
