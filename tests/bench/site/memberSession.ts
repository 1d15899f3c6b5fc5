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

/** Sends an action as a browser does. @returns what it answered @throws where that does not hold what is expected */
export async function sendAction(
  { site, cookie }: { site: string; cookie: string },
  { path, id, input, expected }: { path: string; id: string; input: unknown; expected: string },
): Promise<string> {
  const answer = await fetch(`${site}${path}`, {
    method: "POST",
    headers: { Cookie: cookie, "Next-Action": id, Origin: site, "Content-Type": "text/plain;charset=UTF-8" },
    body: JSON.stringify([{ at: "start", round: 0 }, input]),
  });
  const said = await answer.text();
  if (!said.includes(expected)) throw new Error(`${path} ${answer.status} ${said.slice(0, 400)}`);
  return said;
}
