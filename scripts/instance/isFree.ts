import { connect, createServer } from "node:net";

/** Why a server cannot listen there: somebody else does, or the system refuses the port or the address to this account. */
export type PortProblem = "taken" | "refused";

/** Macs let two servers bind the same port on different addresses, so both are asked: whoever answers, and the system. */
export async function findPortProblem(port: number, host: string): Promise<PortProblem | null> {
  return (await answers(port, host)) ? "taken" : await tryToBind(port, host);
}

export async function isFree(port: number, host: string): Promise<boolean> {
  return (await findPortProblem(port, host)) === null;
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: host === "::" || host === "0.0.0.0" ? "127.0.0.1" : host, timeout: 1_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}

function tryToBind(port: number, host: string): Promise<PortProblem | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EADDRINUSE" ? "taken" : "refused"));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}
