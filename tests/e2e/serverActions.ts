import { readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import type { PermissionName } from "@/lib/gate/permissions";
import { ENDING } from "./actionExamples";
import { workplace } from "./testMembers";

export interface ServerAction {
  id: string;
  name: string;
  permission: PermissionName;
  /** A page that knows it. */
  path: string;
}

/** Every action of the build, by the number that a browser calls it by; those that end a session last. */
export function serverActions(): ServerAction[] {
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

export interface Said {
  status: number;
  text: string;
  /** Why it was refused; null where it was not. */
  code: string | null;
  /** What it was for is done: something to show, or another page. */
  done: boolean;
  /** That page. */
  to: string | null;
}

/** Sends an action as a browser does. */
export async function callAction(
  context: APIRequestContext,
  { id, path }: Pick<ServerAction, "id" | "path">,
  input: unknown,
  origin = new URL(workplace()).origin,
): Promise<Said> {
  const answer = await context.post(workplace(path), {
    headers: { "Next-Action": id, Origin: origin, "Content-Type": "text/plain;charset=UTF-8" },
    data: JSON.stringify([{ at: "start", round: 0 }, input]),
    maxRedirects: 0,
  });
  const text = await answer.text();
  const status = answer.status();
  const to = answer.headers()["x-action-redirect"]?.replace(/;.*$/, "") ?? null;
  return {
    status,
    text,
    code: /"code":"([\w-]+)","status"/.exec(text)?.[1] ?? null,
    done: to !== null || text.includes('"at":"done"'),
    to,
  };
}
