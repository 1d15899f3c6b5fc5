import { Agent, get } from "node:http";

/** Connections kept open at a time: enough to keep the server busy on two processors. */
const CONNECTIONS = 8;

/**
 * Asks for pages in turns, on connections that are kept, for a while.
 * @returns answers a second
 */
export async function loadPages(addresses: readonly string[], milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begun = performance.now();
  let answered = 0;
  let next = 0;
  const keepAsking = async () => {
    while (performance.now() - begun < milliseconds) {
      await readPage(addresses[next++ % addresses.length] ?? "", agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, keepAsking));
  const elapsed = performance.now() - begun;
  agent.destroy();
  return answered / (elapsed / 1000);
}

/** Reads an answer whole. @returns the milliseconds it took */
export function readPage(address: string, agent: Agent): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: { accept: "text/html" } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response
        .on("error", reject)
        .on("end", () => resolve(performance.now() - begun))
        .resume();
    });
    request.on("error", reject);
  });
}
