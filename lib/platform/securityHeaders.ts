/** The same on every answer, files of the build included. */
export const STATIC_SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Two years, as the preload lists ask; without subdomains, which belong to somebody else. */
const STRICT_TRANSPORT = "max-age=63072000";

export interface SecuredRequest {
  path: string;
  /** Of this request alone. */
  nonce: string;
  /** Whether the reader came over https. */
  https: boolean;
  /** Where else than here a form of this page may lead: a provider of identities. */
  formTarget?: string;
  /** The development server evaluates code and injects styles. */
  development: boolean;
}

/** The headers that depend on the request: content policy, framing, who may load it, transport. */
export function securityHeaders(request: SecuredRequest): Record<string, string> {
  const picture = isPicture(request.path);
  const data = picture || isData(request.path);
  const embed = request.path.startsWith("/integrer/");
  return {
    "Content-Security-Policy": picture ? PICTURE_POLICY : data ? DATA_POLICY : embed ? EMBED_POLICY : pagePolicy(request),
    "Cross-Origin-Resource-Policy": data || embed ? "cross-origin" : "same-origin",
    ...(embed ? {} : { "X-Frame-Options": "DENY" }),
    ...(request.https ? { "Strict-Transport-Security": STRICT_TRANSPORT } : {}),
  };
}

function isData(path: string): boolean {
  return path === "/api" || path.startsWith("/api/");
}

function isPicture(path: string): boolean {
  return path === "/images" || path.startsWith("/images/");
}

/** An answer of the API that is opened as a page loads and runs nothing. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Nor does a picture, or the refusal of one, around which the browser itself draws a page with styles. */
const PICTURE_POLICY = `${DATA_POLICY}; style-src 'unsafe-inline'`;

/** What is framed runs nothing either, loads nothing, and may stand anywhere; its links lead to pages of their own. */
const EMBED_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *; base-uri 'none'; form-action 'none'";

/** Scripts run by nonce only, and what they load with them. No style attribute: what is drawn to scale has its lengths in SVG attributes. */
function pagePolicy({ nonce, https, formTarget, development }: SecuredRequest): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'self'",
    `form-action 'self'${formTarget === undefined ? "" : ` ${formTarget}`}`,
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
