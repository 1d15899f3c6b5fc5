import type { Handler } from "@/lib/gate/publicRoute";

type Route = Record<"GET" | "HEAD" | "OPTIONS" | "POST", Handler>;

export interface Asked {
  method?: keyof Route;
  headers?: Record<string, string>;
  params?: Record<string, string | string[]>;
}

/** Calls a route as the server does. */
export function ask(route: Route, path: string, { method = "GET", headers = {}, params = {} }: Asked = {}): Promise<Response> {
  return route[method](new Request(`http://localhost${path}`, { method, headers }), { params: Promise.resolve(params) });
}

/** The status and the error of an answer. */
export async function refusal(
  answer: Promise<Response> | Response,
): Promise<{ status: number; code: string; found: unknown; expected: unknown }> {
  const response = await answer;
  const { error } = (await response.json()) as { error: { code: string; found: unknown; expected: unknown } };
  return { status: response.status, code: error.code, found: error.found, expected: error.expected };
}
