import { connect, createServer } from "node:net";

/** True when a server could listen there: nobody answers, and the system lets us bind. Macs let two servers bind, so both are asked. */
export async function isFree(port: number, host: string): Promise<boolean> {
  return !(await answers(port, host)) && (await canBind(port, host));
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

function canBind(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
