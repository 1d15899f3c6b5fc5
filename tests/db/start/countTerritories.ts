import { setTimeout as sleep } from "node:timers/promises";
import { withInstance } from "@/scripts/instance/withInstance";

// A command like any other, as a process of its own: counts, and with « wait » stays inside a transaction until it is ended.
await withInstance(async ({ pool, prisma }) => {
  if (process.argv[2] !== "wait") {
    process.stdout.write(`${await prisma.territory.count()}\n`);
    return;
  }
  const client = await pool.connect();
  await client.query("BEGIN; INSERT INTO source (label) VALUES ('half done')");
  process.stdout.write("begun\n");
  await sleep(60_000);
});
