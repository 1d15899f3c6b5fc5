// node --import tsx tests/db/upload/workChild.ts URL STATE: works on uploads in a process that dies without warning, examining or writing.
import { connect } from "@/lib/data/database";
import { workUploads } from "@/lib/data/upload/workUploads";

const [url = "", at = ""] = process.argv.slice(2);
const db = connect(url);
const query = db.pool.query.bind(db.pool);
db.pool.query = ((...args: Parameters<typeof query>) => {
  const told = Array.isArray(args[1]) ? String(args[1][1]) : "";
  if (told.includes(at === "writing" ? '"phase":"writing"' : '"phase":"reading"')) process.kill(process.pid, "SIGKILL");
  return query(...args);
}) as typeof query;
await workUploads(db);
