import type { OAuthConfig } from "next-auth/providers/oauth";
import { readEnvironment } from "@/lib/platform/environment";

/** What a provider says of somebody, in a signed answer. */
export interface IdentityClaims {
  sub: string;
  email?: string;
  email_verified?: boolean;
}

/** Typed by next-auth as what they were made from: with an identity token among them, both answers must be of the same person. */
type TokensOf<Client extends { userinfo: (tokens: never) => unknown }> = Exclude<Parameters<Client["userinfo"]>[0], string>;

/** Names it in addresses: /api/auth/callback/identity is what a provider is told. */
export const IDENTITY_PROVIDER = "identity";

/** How the button names the provider of identities; null where none is configured. */
export function identityProviderName(): string | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = readEnvironment();
  return OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET ? OIDC_NAME : null;
}

/**
 * Sign-in by OpenID Connect, as ProConnect wants it: code flow with state and nonce and no parameter more, all answers signed. Nothing else
 * is asked for than the e-mail: who may do what stands here, not there.
 */
export function identityProvider(): OAuthConfig<IdentityClaims>[] {
  const name = identityProviderName();
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_SIGNING_ALGORITHM: algorithm } = readEnvironment();
  if (name === null) return [];
  return [
    {
      id: IDENTITY_PROVIDER,
      name,
      type: "oauth",
      wellKnown: `${OIDC_ISSUER?.replace(/\/$/, "")}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      client: { id_token_signed_response_alg: algorithm, userinfo_signed_response_alg: algorithm },
      authorization: { params: { scope: "openid email" } },
      checks: ["state", "nonce"],
      idToken: true,
      // Refuses an answer that is not signed, or of somebody else than the identity token.
      userinfo: {
        request: ({ client, tokens }) => client.userinfo(tokens as TokensOf<typeof client>),
      },
      profile: ({ sub, email }) => ({ id: sub, email }),
    },
  ];
}
