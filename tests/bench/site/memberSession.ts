import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Signs in as the form does. @returns the cookies of the session, as a header */
export async function openSession(site: string, email: string, password: string): Promise<string> {
  const asked = await fetch(`${site}/api/auth/csrf`);
  const first = cookiesOf(asked);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, email, password, callbackUrl: "/saisie" });
  const answer = await fetch(`${site}/api/auth/callback/password`, {
    method: "POST",
    body,
    headers: { Cookie: first },
    redirect: "manual",
  });
  const session = cookiesOf(answer);
  if (!session.includes("session-token")) throw new Error(`${email} was not let in: ${answer.status} ${answer.headers.get("location")}`);
  return `${first}; ${session}`;
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** The number by which a browser calls an action of the build. */
export function actionId(root: string, name: string): string {
  const manifest = JSON.parse(readFileSync(join(root, ".next/server/server-reference-manifest.json"), "utf8")) as {
    node: Record<string, { exportedName: string }>;
  };
  const found = Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === name);
  if (found === undefined) throw new Error(`the build has no action ${name}`);
  return found[0];
}

/** Saves one row of the only campaign. @throws where it is not saved */
export async function saveOver(site: string, cookie: string, action: string, accountId: number): Promise<void> {
  const entry = { campaignId: 1, accountId, version: 0, audience: "1234", observedOn: "2026-11-18" };
  const answer = await fetch(`${site}/saisie/campagnes/1/grille`, {
    method: "POST",
    headers: { Cookie: cookie, "Next-Action": action, Origin: site, "Content-Type": "text/plain;charset=UTF-8" },
    body: JSON.stringify([{ at: "start", round: 0 }, entry]),
  });
  const said = await answer.text();
  if (!said.includes('"outcome":"saved"')) throw new Error(`${answer.status} ${said.slice(0, 400)}`);
}
