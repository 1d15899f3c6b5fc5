import { readFileSync } from "node:fs";
import { type APIRequestContext, expect, request as newRequest, test } from "@playwright/test";
import { ROLES, type Role } from "@/lib/domain/member/role";
import { whyNot } from "@/lib/gate/may";
import type { PermissionName } from "@/lib/gate/permissions";
import { ACTION_EXAMPLES, ENDING } from "./actionExamples";
import { MEMBER_PAGES, MEMBER_ROUTES } from "./memberPages";
import { actingEmailOf, emailOf, signIn, TEST_MEMBERS, workplace } from "./testMembers";

/** Who asks: each role, and somebody who is signed out. */
const ASKING: readonly (Role | null)[] = [...ROLES, null];
const nameOf = (role: Role | null) => role ?? "signed out";

async function requestOf(role: Role | null, emailOfRole = emailOf): Promise<APIRequestContext> {
  const context = await newRequest.newContext();
  if (role !== null) expect((await signIn(context, emailOfRole(role))).to).toContain("/saisie");
  return context;
}

for (const role of ASKING) {
  test(`pages open to ${nameOf(role)} as the table of rights says, and leak nothing to others`, async () => {
    const context = await requestOf(role);
    for (const { path, permission } of MEMBER_PAGES) {
      const answer = await context.get(workplace(path), { maxRedirects: 0 });
      const refused = whyNot(role && { id: 0, roles: [role] }, permission);
      expect(answer.status(), path).toBe(refused === null ? 200 : refused === "signed-out" ? 307 : 403);
      if (refused === null) continue;
      const text = await answer.text();
      for (const { email, role: other } of TEST_MEMBERS) if (other !== role) expect(text, `${path} ${email}`).not.toContain(email);
    }
    for (const { path, method, permission } of MEMBER_ROUTES) {
      const answer = await context.fetch(workplace(path), { method, headers: { Origin: new URL(workplace()).origin }, maxRedirects: 0 });
      const refused = whyNot(role && { id: 0, roles: [role] }, permission);
      if (refused === null) expect([401, 403], path).not.toContain(answer.status());
      else expect(answer.status(), path).toBe(refused === "signed-out" ? 401 : 403);
    }
    await context.dispose();
  });

  test(`actions are taken from ${nameOf(role)} as the table of rights says`, async () => {
    let context = await requestOf(role, actingEmailOf);
    for (const { id, name, permission, path } of serverActions()) {
      if (ENDING.includes(name)) {
        await context.dispose(); // the one before ended the session
        context = await requestOf(role, actingEmailOf);
      }
      const answer = await context.post(workplace(path), {
        headers: { "Next-Action": id, Origin: new URL(workplace()).origin, "Content-Type": "text/plain;charset=UTF-8" },
        data: JSON.stringify([{ at: "start", round: 0 }, ACTION_EXAMPLES[name]]),
        maxRedirects: 0,
      });
      const said = /"code":"(signed-out|forbidden)"/.exec(await answer.text())?.[1] ?? null;
      const refused = whyNot(role && { id: 0, roles: [role] }, permission);
      expect(said, name).toBe(refused === null ? null : refused === "signed-out" ? "signed-out" : "forbidden");
      expect([200, 303], name).toContain(answer.status());
    }
    await context.dispose();
  });
}

test("an action that is sent from another site is refused, and one with a field too many", async () => {
  const context = await requestOf("ADMIN");
  const invite = serverActions().find(({ name }) => name === "inviteMember");
  const send = async (origin: string, more: object) => {
    const answer = await context.post(workplace(invite?.path), {
      headers: { "Next-Action": invite?.id ?? "", Origin: origin, "Content-Type": "text/plain;charset=UTF-8" },
      data: JSON.stringify([
        { at: "start", round: 0 },
        { ...ACTION_EXAMPLES.inviteMember, ...more },
      ]),
    });
    return `${answer.status()} ${await answer.text()}`;
  };
  expect(await send("https://elsewhere.example", {})).toMatch(/^500 /);
  expect(await send(new URL(workplace()).origin, { sessionVersion: 1 })).toContain('"code":"bad-form"');
  expect(await send(new URL(workplace()).origin, {})).toContain('"code":"email-taken"');
  await context.dispose();
});

interface ServerAction {
  id: string;
  name: string;
  permission: PermissionName;
  /** A page that knows it. */
  path: string;
}

/** Every action of the build, by the number that a browser calls it by. */
function serverActions(): ServerAction[] {
  const { node } = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
  };
  const actions = Object.entries(node).map(([id, { filename, exportedName, workers }]) => {
    const permission = /permission: "([\w-]+)"/.exec(readFileSync(filename, "utf8"))?.[1];
    const [page = ""] = Object.keys(workers).sort((one, other) => one.length - other.length);
    const path = page.replace(/^app(.*)\/page$/, "$1").replace(/[[\]]/g, "");
    return { id, name: exportedName, permission: permission as PermissionName, path };
  });
  return actions.sort((one, other) => ENDING.indexOf(one.name) - ENDING.indexOf(other.name));
}
