import { EventEmitter } from "node:events";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { keepAnswers, sayStatus } from "@/lib/platform/answerStatus";

class Answer extends ServerResponse {
  override headersSent = false;
  constructor() {
    super(new IncomingMessage(new Socket()));
  }
}
const keep = keepAnswers();

it("gives an answer the status that its page says, and no other", () => {
  const [one, other] = [new Answer(), new Answer()];
  const name = keep(one);
  keep(other);
  sayStatus(name, 404);
  sayStatus(null, 500);
  expect([one.statusCode, other.statusCode]).toEqual([404, 200]);
});

it("changes nothing of what was sent, or is closed", () => {
  const [sent, closed] = [new Answer(), new Answer()];
  const names = [keep(sent), keep(closed)];
  sent.headersSent = true;
  closed.emit("close");
  for (const name of names) sayStatus(name, 404);
  expect([sent.statusCode, closed.statusCode]).toEqual([200, 200]);
});

it("leaves the framework the listeners that it is allowed", () => {
  const answer = new Answer();
  keep(answer);
  expect(answer.getMaxListeners() - answer.listenerCount("close")).toBe(EventEmitter.defaultMaxListeners);
});
