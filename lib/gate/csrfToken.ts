import { cookies } from "next/headers";

/** What a sign-in form must say to next-auth, which put it in a cookie; null when it did not yet. */
export async function csrfToken(): Promise<string | null> {
  const found = (await cookies()).getAll().find(({ name }) => /^(__Host-)?next-auth\.csrf-token$/.test(name));
  return found?.value.split("|")[0] || null;
}
