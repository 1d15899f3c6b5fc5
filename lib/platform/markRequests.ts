import { subscribe } from "node:diagnostics_channel";
import type { IncomingHttpHeaders } from "node:http";
import { clientAddress } from "./clientAddress";
import { ADDRESS_HEADER, LOCALE_HEADER, REQUEST_ID_HEADER } from "./requestHeaders";

/** What only a proxy may say of a request. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto", "x-real-ip"];

/**
 * Sets the address of each request of this process from its socket, before anything reads it. Next.js would take X-Forwarded-For as
 * the client wrote it, and shows a route no socket: a forged one would escape every limit.
 */
export function markRequests(trustedProxies: number): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: { headers: IncomingHttpHeaders; socket: { remoteAddress?: string } } };
    markHeaders(request.headers, request.socket.remoteAddress, trustedProxies);
  });
}

export function markHeaders(headers: IncomingHttpHeaders, socketAddress: string | undefined, trustedProxies: number): void {
  const address = clientAddress(socketAddress, single(headers["x-forwarded-for"]), trustedProxies);
  for (const name of [LOCALE_HEADER, REQUEST_ID_HEADER, ...(trustedProxies === 0 ? FORWARDED : [])]) delete headers[name];
  headers[ADDRESS_HEADER] = address;
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(",") : value;
}
