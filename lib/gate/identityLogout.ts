import { randomBytes } from "node:crypto";
import { z } from "zod";
import { readEnvironment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import { publicAddress } from "@/lib/platform/publicAddress";
import { identityProviderName } from "./identityProvider";

const PATIENCE_MS = 3_000;
/** Whoever signs out waits for a provider once in a while only, whether it answers or not. */
const KEPT_MS = 600_000;
const described = z.object({ end_session_endpoint: z.url().optional() });

/**
 * Where a browser goes to end its session at the provider that opened it, which sends it back to the home page.
 * @returns null where none is configured, or it knows no such address, or does not answer: signing out here never fails for it
 */
export async function identityLogout(idToken: string, now: Date): Promise<string | null> {
  const { OIDC_ISSUER } = readEnvironment();
  if (identityProviderName() === null || OIDC_ISSUER === undefined) return null;
  if (kept?.issuer !== OIDC_ISSUER || kept.until < now.getTime())
    kept = { issuer: OIDC_ISSUER, until: now.getTime() + KEPT_MS, endpoint: findEndpoint(OIDC_ISSUER) };
  const endpoint = await kept.endpoint;
  if (endpoint === null) return null;
  const asked = { id_token_hint: idToken, state: randomBytes(24).toString("hex"), post_logout_redirect_uri: publicAddress("/") };
  return `${endpoint}?${new URLSearchParams(asked)}`;
}

let kept: { issuer: string; until: number; endpoint: Promise<string | null> } | null = null;

async function findEndpoint(issuer: string): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, { signal });
    const { end_session_endpoint: endpoint } = described.parse(await answer.json());
    return endpoint === undefined || new URL(endpoint).origin !== new URL(issuer).origin ? null : endpoint;
  } catch (error) {
    log("warning", "identity-logout", { error: String(error) });
    return null;
  }
}
