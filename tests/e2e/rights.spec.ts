import { type APIRequestContext, expect, request as newRequest, test } from "@playwright/test";
import { ROLES, type Role } from "@/lib/domain/member/role";
import { whyNot } from "@/lib/gate/may";
import { PERMISSIONS, type PermissionName } from "@/lib/gate/permissions";
import { ACTION_EXAMPLES, ENDING, OF_COLLEAGUES, WITHOUT_TRACE } from "./actionExamples";
import { MEMBER_PAGES, MEMBER_ROUTES, OPEN_ADDRESSES } from "./memberPages";
import { SECRETS } from "./secrets";
import { callAction, serverActions } from "./serverActions";
import { ACTING_MEMBERS, actingEmailOf, emailOf, signIn, TEST_MEMBERS, workplace } from "./testMembers";

/** Who asks: each role, and somebody who is signed out. */
const ASKING: readonly (Role | null)[] = [...ROLES, null];
const nameOf = (role: Role | null) => role ?? "signed out";
const refusalOf = (role: Role | null, permission: PermissionName) => whyNot(role && { id: 0, roles: [role] }, permission);
const ORIGIN = () => new URL(workplace()).origin;

async function requestOf(role: Role | null, emailOfRole = emailOf): Promise<APIRequestContext> {
  const context = await newRequest.newContext();
  if (role !== null) expect((await signIn(context, emailOfRole(role))).to).toContain("/saisie");
  return context;
}

/** What must not stand in anything that a role is answered: what is for others only, and who the others are. */
function leaksIn(text: string, role: Role | null): string[] {
  const others = [...TEST_MEMBERS, ...ACTING_MEMBERS].filter((member) => member.role !== role).map(({ email }) => email);
  const members = refusalOf(role, "manage-members") === null ? [] : others;
  const secrets = Object.values(SECRETS).flatMap((secret) => (refusalOf(role, secret.permission) === null ? [] : [secret.text]));
  return [...members, ...secrets].filter((secret) => text.includes(secret));
}

/** How many traces a role's acting member has left. */
async function tracesOf(auditor: APIRequestContext, role: Role | null): Promise<number> {
  const id = TEST_MEMBERS.length + 1 + ACTING_MEMBERS.findIndex((member) => member.role === role); // as fillWithMembers makes them
  const log = await auditor.get(workplace(`/administration/journal.csv?actor=member:${id}`));
  expect(log.status()).toBe(200);
  return (await log.text()).split("\r\n").length;
}

for (const role of ASKING) {
  test(`pages open to ${nameOf(role)} as the table of rights says, and leak nothing to others`, async () => {
    const context = await requestOf(role);
    for (const { path, permission, hidden = [] } of MEMBER_PAGES) {
      const answer = await context.get(workplace(path), { maxRedirects: 0 });
      const refused = refusalOf(role, permission);
      expect(answer.status(), path).toBe(
        refused === null ? (role && hidden.includes(role) ? 404 : 200) : refused === "signed-out" ? 307 : 403,
      );
      expect(leaksIn(await answer.text(), role), path).toEqual([]);
      if (refused === null) continue;
      // As the browser fetches a page that it is already in, and one that may be wanted next.
      for (const more of [{}, { "Next-Router-Prefetch": "1" }]) {
        const piece = await context.get(workplace(path), { headers: { RSC: "1", ...more } as Record<string, string>, maxRedirects: 0 });
        expect(piece.status(), path).toBeLessThan(500);
        expect(leaksIn(await piece.text(), role), path).toEqual([]);
      }
    }
    for (const { path, method, permission } of MEMBER_ROUTES) {
      const answer = await context.fetch(workplace(path), { method, headers: { Origin: ORIGIN() }, maxRedirects: 0 });
      const refused = refusalOf(role, permission);
      if (refused !== null) expect(answer.status(), path).toBe(refused === "signed-out" ? 401 : 403);
      else {
        expect([401, 403], path).not.toContain(answer.status());
        expect(answer.status(), path).toBeLessThan(500);
      }
      expect(leaksIn(await answer.text(), role), path).toEqual([]);
    }
    for (const { path, status } of OPEN_ADDRESSES) {
      const answer = await context.get(workplace(path), { maxRedirects: 0 });
      expect(answer.status(), path).toBe(status);
      expect(leaksIn(await answer.text(), role), path).toEqual([]);
    }
    await context.dispose();
  });

  test(`actions are taken from ${nameOf(role)} as the table of rights says, and what is done leaves its trace`, async () => {
    let context = await requestOf(role, actingEmailOf);
    const auditor = await requestOf("ADMIN");
    const traces = () => tracesOf(auditor, role);
    for (const action of serverActions()) {
      const { name, permission } = action;
      if (ENDING.includes(name)) {
        await context.dispose(); // the one before ended the session
        context = await requestOf(role, actingEmailOf);
      }
      const refused = refusalOf(role, permission);
      const counted = refused === null && role !== null && !WITHOUT_TRACE.includes(name) ? await traces() : null;
      const said = await callAction(context, action, ACTION_EXAMPLES[name]);
      expect([200, 303], name).toContain(said.status);
      expect(leaksIn(said.text, role), name).toEqual([]);
      if (refused !== null) expect(said.code, name).toBe(refused === "signed-out" ? "signed-out" : "forbidden");
      else expect(["signed-out", "forbidden", "unexpected"], name).not.toContain(said.code);
      if (said.done && counted !== null) expect(await traces(), name).toBeGreaterThan(counted);
    }
    await context.dispose();
    await auditor.dispose();
  });
}

/** Another way to write a number, or none. */
const MISWRITTEN = ["0", "1.5", "2147483648", "1'--", "%00", "..%2F1"];

/** A role that may: an administrator where they do. */
const roleThatMay = (permission: PermissionName) => ROLES.find((role) => refusalOf(role, permission) === null) ?? "ADMIN";

test("no address of one thing opens another, nor fails, whatever stands for its number", async () => {
  const addresses = [...MEMBER_PAGES, ...MEMBER_ROUTES.filter(({ method }) => method === "GET")].filter(({ path }) =>
    /\/\d+(?=\/|$)/.test(path),
  );
  const contexts = new Map(await Promise.all(ROLES.map(async (role) => [role, await requestOf(role)] as const)));
  for (const { path, permission } of addresses) {
    const context = contexts.get(roleThatMay(permission)) as APIRequestContext;
    for (const id of ["2147483647", ...MISWRITTEN]) {
      const answer = await context.get(workplace(path.replaceAll(/\/\d+(?=\/|$)/g, `/${id}`)), { maxRedirects: 0 });
      expect([404, 400], `${path} ${id}`).toContain(answer.status());
    }
  }
  for (const context of contexts.values()) await context.dispose();
});

test("an action on a thing that is not there, of another kind, or another's, is refused in words", async () => {
  const context = await requestOf("ADMIN");
  const theirs = await requestOf("EDITOR");
  const contexts = new Map(await Promise.all(ROLES.map(async (role) => [role, await requestOf(role)] as const)));
  const actions = serverActions();
  const actionOf = (name: string) => actions.find((action) => action.name === name) ?? { id: "", path: "/" };
  for (const action of actions) {
    const example = ACTION_EXAMPLES[action.name] ?? {};
    for (const field of Object.keys(example).filter((name) => /^id$|Id$/.test(name))) {
      expect(OF_COLLEAGUES[action.name], `${action.name}: whose may it be?`).toBeDefined();
      for (const id of ["0", -1, 1.5, "abc", 2_147_483_648, null, { $ne: 0 }]) {
        const given = Array.isArray(example[field]) ? [id] : id;
        const said = await callAction(context, action, { ...example, [field]: given });
        expect([said.code, said.status], `${action.name} ${field} ${JSON.stringify(id)}`).toEqual(["bad-form", 200]);
      }
      const { code } = await callAction(contexts.get(roleThatMay(action.permission)) as APIRequestContext, action, example);
      expect([null, "unexpected", "forbidden", "signed-out"], action.name).not.toContain(code);
    }
  }

  // A file that somebody is sending is theirs alone; once it is there, whoever imports sees it, and may apply it or give it up.
  const begun = await callAction(theirs, actionOf("sendFile"), { fileName: "a.csv", bytes: 3 });
  const uploadId = Number(/"uploadId":(\d+)/.exec(begun.text)?.[1]);
  const piece = (who: APIRequestContext, origin = ORIGIN()) =>
    who.post(workplace(`/saisie/imports/${uploadId}/morceaux/0`), { data: Buffer.from("a;b"), headers: { Origin: origin } });
  expect((await piece(context)).status()).toBe(404);
  expect((await piece(theirs, "https://elsewhere.example")).status()).toBe(403);
  expect((await piece(theirs)).status()).toBe(200);
  expect((await callAction(context, actionOf("examineFile"), { uploadId })).code).toBe("unknown-upload");
  expect((await callAction(theirs, actionOf("discardFile"), { uploadId })).done).toBe(true);
  for (const one of contexts.values()) await one.dispose();
  await context.dispose();
  await theirs.dispose();
});

test("whatever is done leaves a trace of who did it", async () => {
  const [context, auditor] = [await requestOf("EDITOR", actingEmailOf), await requestOf("ADMIN")];
  const actions = serverActions();
  const act = async (name: string, input: object): Promise<{ id: number; text: string }> => {
    const before = await tracesOf(auditor, "EDITOR");
    const said = await callAction(context, actions.find((action) => action.name === name) ?? { id: "", path: "/" }, input);
    expect(said, `${name} ${said.code}`).toMatchObject({ done: true });
    expect(await tracesOf(auditor, "EDITOR"), name).toBeGreaterThan(before);
    return { id: Number(/\/(\d+)/.exec(said.to ?? "")?.[1] ?? /"uploadId":(\d+)/.exec(said.text)?.[1]), text: said.text };
  };
  const facts = { code: "traces", title: "Traces", referenceOn: "2026-10-31", windowDays: "90" };
  const draft = await act("createDraft", facts);
  await act("changeDraft", { ...facts, title: "Autres traces", id: draft.id, version: 1 });
  await act("askPreview", { id: draft.id, version: 2 });
  await act("dropDraft", { id: draft.id, version: 2 });
  const file = await act("sendFile", { fileName: "traces.csv", bytes: 3 });
  await act("discardFile", { uploadId: file.id });
  const account = { ...ACTION_EXAMPLES.registerAccount, territory: "commune/22278", account: "https://mastodon.social/@traces" };
  const { id } = await act("registerAccount", account);
  await act("editAccount", { ...account, purpose: "tourisme", id, version: 1 });
  await act("takeReport", { id: 1 });
  await act("closeReport", { id: 1, state: "refused", answer: "Rien à reprendre" });
  const days = { referenceOn: "2026-11-30", opensOn: "2026-11-01", closesOn: "2026-11-30" };
  await act("createCampaign", { title: "Traces", ...days, networks: ["facebook"], leagues: ["grandes-villes"] });
  await context.dispose();
  await auditor.dispose();
});

test("an action that is sent from another site is refused, and one with a field too many", async () => {
  const context = await requestOf("ADMIN");
  const invite = serverActions().find(({ name }) => name === "inviteMember") ?? { id: "", path: "/" };
  const send = (more: object, origin?: string) => callAction(context, invite, { ...ACTION_EXAMPLES.inviteMember, ...more }, origin);
  for (const origin of ["https://elsewhere.example", "null", `${ORIGIN()}.elsewhere.example`]) {
    expect(await send({}, origin), origin).toMatchObject({ status: 500, done: false }); // the framework's own answer, in its own words
  }
  expect(await send({ sessionVersion: 1 })).toMatchObject({ code: "bad-form" });
  expect(await send({})).toMatchObject({ code: "email-taken" });
  await context.dispose();
});

test("every permission is asked for by a page, a file or an action that is tried here", () => {
  const asked = [...MEMBER_PAGES, ...MEMBER_ROUTES, ...serverActions()].map(({ permission }) => permission);
  expect([...new Set(asked)].sort()).toEqual(Object.keys(PERMISSIONS).sort());
});
