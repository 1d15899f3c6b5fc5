import type { APIRequestContext } from "@playwright/test";
import { ROLES, type Role } from "@/lib/domain/member/role";

/** One member of each role, on a site of the tests. */
export const TEST_PASSWORD = "les membres des essais";
export const emailOf = (role: Role): string => `${role.toLowerCase()}@example.org`;
export const actingEmailOf = (role: Role): string => `acting-${emailOf(role)}`;
/** Those whose sessions the tests may end. */
export const ACTING_MEMBERS = ROLES.map((role) => ({ role, email: actingEmailOf(role), name: `Sacha ${role}` }));
export const TEST_MEMBERS = ROLES.map((role) => ({ role, email: emailOf(role), name: `Camille ${role}` }));

/** Each is one test's alone: it ends with other ways in than it began with. */
export const FLOW_MEMBERS = ["facteur", "partout", "partante"].map((name) => ({
  role: "CONTRIBUTOR" as Role,
  email: `${name}@example.org`,
  name: `Dominique ${name}`,
}));

/** The site where they work. */
export function workplace(path = "/"): string {
  const base = process.env.TEST_WORKPLACE_URL;
  if (!base) throw new Error("the sites of the tests were not started");
  return new URL(path, base).href;
}

/** Signs in as the forms do, over HTTP. @returns the status and where it leads */
export async function signIn(request: APIRequestContext, email: string, password = TEST_PASSWORD): Promise<{ status: number; to: string }> {
  const { csrfToken } = (await (await request.get(workplace("/api/auth/csrf"))).json()) as { csrfToken: string };
  const form = { csrfToken, email, password, callbackUrl: "/saisie" };
  const answer = await request.post(workplace("/api/auth/callback/password"), { form, maxRedirects: 0 });
  return { status: answer.status(), to: answer.headers().location ?? "" };
}
