import { subscribe } from "node:diagnostics_channel";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { keepAnswers } from "./answerStatus";
import { clientAddress } from "./clientAddress";
import { ADDRESS_HEADER, ANSWER_HEADER, LOCALE_HEADER, METHOD_HEADER, PATH_HEADER, REQUEST_ID_HEADER } from "./requestHeaders";

/** What only a proxy may say of a request. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto", "x-real-ip"];
/** What only this server may. */
const OURS = [LOCALE_HEADER, PATH_HEADER, REQUEST_ID_HEADER, ANSWER_HEADER, METHOD_HEADER];
/** The methods that a route can be written for. Some of the others (TRACE) cannot even be put in a Request: the framework would fail. */
const ROUTED = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/**
 * Sets the address of each request of this process from its socket, before anything reads it, and names the answer to it. Next.js would
 * take X-Forwarded-For as the client wrote it, and shows a route no socket: a forged one would escape every limit.
 */
export function markRequests(trustedProxies: number): void {
  const keep = keepAnswers();
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    markHeaders(request.headers, request.socket.remoteAddress, trustedProxies);
    request.headers[ANSWER_HEADER] = keep(response);
    markMethod(request);
  });
}

export function markHeaders(headers: IncomingHttpHeaders, socketAddress: string | undefined, trustedProxies: number): void {
  const address = clientAddress(socketAddress, single(headers["x-forwarded-for"]), trustedProxies);
  for (const name of [...OURS, ...(trustedProxies === 0 ? FORWARDED : [])]) delete headers[name];
  headers[ADDRESS_HEADER] = address;
}

/** What no route takes is handed on as one that each refuses, under its own name. */
export function markMethod(request: Pick<IncomingMessage, "method" | "headers">): void {
  if (request.method === undefined || ROUTED.includes(request.method)) return;
  request.headers[METHOD_HEADER] = request.method;
  request.method = "PUT";
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(",") : value;
}
