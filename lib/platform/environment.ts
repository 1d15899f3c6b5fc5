import { z } from "zod";

/** The only place that reads the environment. Unset is not empty: an empty string counts as unset. */
const schema = z.object({
  DATABASE_URL: z.string().min(1).optional(),
  /** Where the embedded database and its settings live; relative to the project. */
  BELVEDERE_DATA: z.string().min(1).default(".data"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).optional(),
  /** The address that readers use; canonical links and feeds name it. */
  PUBLIC_URL: z.url().optional(),
  /** What sessions are signed with, for an operator who keeps keys apart from the database; drawn with the database unless given. */
  AUTH_SECRET: z.string().min(32).optional(),
  /** The server that mail goes through, `smtp://user:password@host:587`; without it links are given to the administrator to pass on. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Whom that mail comes from: an address that the server may send for. */
  MAIL_FROM: z.email().optional(),
  /** Sign-in by OpenID Connect (ProConnect, say): the issuer, whose discovery document stands under it; all three, or none. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What its button says. */
  OIDC_NAME: z.string().min(1).default("ProConnect"),
  /** Whether the issuer gives none but addresses that it has checked, without saying so of each (`email_verified`). */
  OIDC_EMAILS_CHECKED: z.stringbool().default(false),
  /** What its answers are signed with. */
  OIDC_SIGNING_ALGORITHM: z.enum(["RS256", "ES256", "HS256"]).default("RS256"),
  /** An S3-compatible store for pictures, instead of the database: all four, or none. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default("us-east-1"),
  /** Where the source code of this very instance can be read, changes included: AGPL, section 13. */
  SOURCE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Set by the server that serves the pages: `development` or `production`. */
  NODE_ENV: z.string().optional(),
  /** How many proxies in front add to X-Forwarded-For; 0 trusts none. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
});
export type Environment = z.infer<typeof schema>;

/** Only these are looked at: each look at a variable of the process is a call into the system, and a page asks for its own several times. */
const NAMES = schema.keyof().options;

/** What a process beside the server needs to find its tools and the database, and no secret that it has no use for. */
const OF_WORK = ["PATH", "HOME", "TMPDIR", "TZ", "NODE_ENV", "DATABASE_URL", "BELVEDERE_DATA"] as const;

export function workEnvironment(source: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(OF_WORK.flatMap((name) => (source[name] === undefined ? [] : [[name, source[name]]]))) as NodeJS.ProcessEnv;
}

export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  return schema.parse(Object.fromEntries(NAMES.map((name) => [name, source[name] || undefined])));
}
